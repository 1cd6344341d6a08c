extension Catalogue {
  /// What further stories in English are made of.
  static let englishPhrases = Phrasebook(
    """
    first: Alder | Bronwen | Casimir | Delphine | Emeric | Farida | Gideon | Halla | Ilse | Jorund | Katya | \
    Leopold | Mireille | Nadir | Oriane | Perrin | Quilla | Rurik
    last: Ashgrove | Belmarsh | Corvane | Drummore | Eastlake | Fennimore | Glasscock | Holloway | Ingersund | \
    Jessop | Kestrel | Lindqvist | Marchbanks | Northcott | Ottesen | Pryce | Quarles | Rothbury | Sandoval | \
    Thackeray
    place: Ardmore | Bellhaven | Carrick Bay | Dunwold | Eskmouth | Fairholm | Glenrath | Hartwick | Inverlea | \
    Juniper Falls | Kingsmere | Lowmoor | Millbrook | Northolt Sound | Orrinport | Penhallow | Queensreach | \
    Ravensdale | Silverton | Thornaby Head
    body: the Committee on Digital Affairs | the Office for Algorithmic Accountability | the National Audit \
    Chamber | the Competition Tribunal | the Council for Technology Ethics | the Data Protection Commission | \
    the Select Committee on Science | the Standards Authority | the Interagency Safety Board | the Public Law \
    Commission
    sector: hospitals | banks | railways | schools | ports | insurers | newsrooms | farms | prisons | airlines \
    | courts | care homes | power grids | pharmacies | housing agencies
    group: the Fernhill Centre | the Society of Open Engineers | the Chamber of Small Traders | the Lantern \
    Foundation | the Union of Clerical Workers | the Redwood Forum | the Civic Data Trust | the Guild of \
    Translators | the Patients' Alliance | the Harbour Initiative
    river: Ouzel | Tarn | Wendle | Carrow | Lisk | Brathay | Esker | Morrel | Sill | Yarrow
    club: United | Wanderers | Rangers | Albion | Harriers | Mariners | Pilgrims | Corinthians
    dish: plum dumplings | smoked eel | barley soup | honey cake | pickled walnuts | goat cheese | seaweed \
    bread | cherry tart
    gadget: headphones | tablet | watch | vacuum cleaner | doorbell | projector | keyboard | toaster | bicycle \
    lamp | hearing aid
    == policy
    # {place} assembly votes on AI law for {sector}
    # Regulation of artificial intelligence in {sector} goes to {body}
    # {first} {last} proposes AI safety rules after {place} inquiry
    # AI regulation bill: {sector} get {n} days to comply
    # Court in {place} halts AI system in {sector}, citing new law
    # {group} sues over AI policy for {sector}
    # Treaty talks in {place} turn to AI audits of {sector}
    > Lawmakers in {place} have backed an artificial intelligence law that sets binding rules for {sector}, by \
    {n} votes to {n}, after a hearing led by {first} {last} that ran past midnight.
    > A regulation that would make {sector} answer for every artificial intelligence system they run was sent \
    to {body} on Tuesday, with {n} amendments tabled by members from {place}.
    > The government will write AI safety duties for {sector} into law, {first} {last} told reporters in \
    {place}, after {body} counted {n} incidents in a single year.
    > {first} {last}, who drafts AI policy for {body}, wants a statutory ban on artificial intelligence that \
    scores people in {sector} without their knowledge.
    > Delegations from {n} countries opened treaty talks in {place} on the inspection of artificial \
    intelligence in {sector}, with a draft regulation prepared by {body}.
    > A judge in {place} has stopped an artificial intelligence system used by {sector}, ruling that it lacked \
    the legal basis which the new AI law demands.
    Under clause {n}, operators of AI in {sector} must file a risk assessment with {body} before the first of \
    the month.
    {group} said the text protects companies more than the people of {place}.
    Fines would start at {n} thousand crowns and double each time {body} finds the same breach.
    An annex lists {n} uses of artificial intelligence that stay forbidden, among them emotion scoring in \
    {sector}.
    The opposition, led by {first} {last}'s former deputy, asked why inspectors in {place} would number only \
    {n}.
    Developers of large models must hand their evaluation results to {body}, which may publish a summary after \
    {n} weeks.
    A study by {group} found that one in {n} automated decisions in {sector} could not be explained by those \
    who signed it.
    Witnesses from {place} described letters that named an algorithm but no person to write to.
    "Rules that nobody can enforce are wallpaper," said {first} {last}, to applause from {group}.
    The law borrows its definition of high risk from Europe, but leaves {sector} with fewer than {n} staff \
    outside.
    Trade unions in {place} won a clause that gives workers a say before AI schedules their shifts.
    {body} must report to parliament every {n} months on complaints, appeals and the cost of compliance.
    Two neighbouring governments have promised to recognise the certificates that {place} issues to {sector}.
    A sunset clause ends the regulation after {n} months unless both houses renew it.
    Researchers welcomed a safe harbour that lets {group} probe models without fear of a lawsuit.
    The treasury puts the cost for {sector} at {n} million crowns, a figure that {group} disputes.
    == sport
    # {place} {club} come back from {n} points behind
    # {first} {last} breaks the {place} marathon record
    # {club} of {place} sign {first} {last} until the summer
    > {place} {club} turned a lost match around on Saturday, when {first} {last} scored twice in the last {n} \
    minutes before a crowd of {n} thousand.
    > {first} {last} ran the {place} marathon faster than anybody before, through drizzle and a headwind along \
    the {river}.
    > The {club} of {place} have signed {first} {last}, a winger known for long throws and short answers.
    The coach blamed the pitch, which had been under the {river} as late as Thursday.
    Supporters from {place} had travelled in {n} buses and sang until the lights went out.
    A knee that has troubled {last} since March held for the full distance.
    The referee stopped play for {n} minutes while a dog was led off by its lead.
    Ticket prices for the return leg start at {n} crowns, with half the stand kept for children.
    "I heard my father shouting, so I kept going," {first} {last} said with a laugh.
    The team physician expects three players back before the derby in {place}.
    It was the {club}' first win on the far side of the {river} in {n} years.
    A brass band played at the finish, where volunteers handed out {dish}.
    The table is led by a point, with {n} goals scored and a match in hand.
    Young players from {place} will get a trial in the second week of the holidays.
    The trophy will stand in the window of the bakery that makes the {dish}.
    == weather
    # Flood warning lifted along the {river} at {place}
    # {place} swelters as the {river} drops {n} centimetres
    # Snow on the hills above {place}, frost in the valley
    > The flood warning along the {river} was lifted at noon, and people in {place} carried {n} sandbags back \
    to the depot.
    > {place} had its hottest day since records began, while the {river} fell to a level last seen {n} years \
    ago.
    > Snow lay on the hills above {place} on Sunday morning, {n} days later than in any spring that {first} \
    {last} can remember.
    Forecasters expect clouds from the west, with {n} millimetres of rain by the weekend.
    Trains over the {river} bridge ran {n} minutes late, and two were cancelled.
    Gardeners in {place} covered their beans with fleece and hoped for the best.
    The lifeguard station counted {n} bathers, most of them with ice cream.
    A heron settled on the roof of the market and would not be moved.
    {first} {last}, who has kept a rain gauge for {n} years, called it an ordinary sort of surprise.
    Wind from the north will bring clear nights and a chance of mist over the {river}.
    Beekeepers report that the lime trees flower {n} days early.
    The ferry to {place} keeps to its winter timetable until the ice has gone.
    Shops sold out of umbrellas, then of {dish}, in that order.
    Hikers are asked to stay off the upper path, where {n} trees are down.
    == products
    # Tested: {n} {gadget} models, one winner from {place}
    # New {gadget} from {place} learns your habits with AI
    # The {gadget} that {first} {last} built in a shed
    > We tried {n} models of {gadget} for a month in {place}, and one of them made us smile every morning.
    > A small company from {place} sells a {gadget} whose AI chip learns when you wake, and then keeps quiet \
    about it.
    > {first} {last} built the first {gadget} in a shed beside the {river}, with parts worth {n} crowns.
    The battery lasts {n} hours, or a little less with the bright setting.
    It weighs {n} grams and comes in moss green, chalk and a red like {dish}.
    Pairing it with an older phone took us {n} minutes and one cup of tea.
    The sound is warm, though our tester {last} found the bass a trifle proud.
    Spare parts are sold singly, which we wish more makers would do.
    At {n} crowns it costs less than the {gadget} we praised last year.
    The app asks for little and draws handsome charts.
    Its smart mode guessed our tester's favourite station after {n} days.
    We dropped it on the quay at {place}, and it kept working with a scratch.
    The box is made of card without a gram of plastic.
    Reviewers elsewhere liked the {gadget} for its buttons, and so do we.
    A larger version arrives in {n} weeks.
    == closing
    Also in the room were {first*} {last*} of {place*}, {first*} {last*} of {place*} and {first*} {last*}, who \
    took {n} pages of notes.
    Letters from {place*}, {place*} and {place*} reached us before we closed; {first*} {last*} sent the \
    longest, at {n} lines.
    Reporting by {first*} {last*} in {place*}, {first*} {last*} in {place*} and {first*} {last*} on the \
    {river*}.
    Asked for a comment, {first*} {last*} of {place*} waved, {first*} {last*} of {place*} shrugged, and {n} \
    others hurried to the train for {place*}.
    {first*} {last*} and {first*} {last*} contributed from {place*}; {first*} {last*} checked {n} figures in \
    {place*}.
    """)
}
