extension Catalogue {
  /// Stories in English.
  static let english: [Telling] = [
    .policy(
      """
      Negotiators agree first draft of treaty on frontier AI safety
      Negotiators from thirty-one countries have agreed a first draft of a treaty on frontier artificial \
      intelligence that would bind governments to test the most capable systems before release. The text, \
      settled after two nights of talks in Tallinn, is the first attempt to put AI safety into international \
      law rather than voluntary pledges.
      Under the draft, any developer training a model above a set amount of computing power would have to \
      notify a national authority and share the results of safety evaluations. A standing secretariat would \
      keep a register of serious AI incidents.
      Marit Ellesund, who chaired the talks, said the treaty left room for national regulation but closed the \
      door to secrecy about dangerous capabilities. Civil society groups called the inspection clause weak.
      Ratification will take at least two years, and several delegations have yet to say whether their \
      parliaments will agree.
      """),
    .policy(
      """
      Senate panel advances bill to license developers of advanced AI models
      A Senate committee voted fourteen to nine on Wednesday to advance a bill that would require a federal \
      licence for developers of advanced artificial intelligence models. It is the furthest any AI licensing \
      law has travelled in the chamber.
      The measure would create an office inside the commerce department with the power to order audits, and to \
      fine companies that release a model without a safety case. Small firms and universities are exempt below \
      a revenue threshold.
      "We license people who cut hair," said Senator Dora Whitcombe, the bill's sponsor. "We can ask for a \
      licence from people who say their product might end the world."
      Opponents argue that the regulation would entrench the three largest laboratories. A floor vote isn't \
      expected before the autumn recess.
      """),
    .policy(
      """
      Regulator opens inquiry into hospital chatbot under new AI Act duties
      The communications regulator has opened a formal inquiry into a hospital triage chatbot, the first case \
      brought under the duties that the AI Act places on providers of high-risk artificial intelligence systems.
      Investigators will examine whether the provider kept the logs the law requires and whether nurses could \
      overrule the system's advice. Patients in two counties were told by the software to wait at home with \
      symptoms that later proved serious.
      The company behind the service, Larkmoor Health, said it would cooperate and that the system had passed a \
      conformity assessment in March. If the inquiry finds a breach, the fine may reach three per cent of \
      worldwide turnover.
      Officials said the case would set a precedent for how human oversight is enforced across the health \
      service.
      """),
    .policy(
      """
      Cities ban police use of AI facial recognition as state law stalls
      Four city councils have voted within a week to ban police use of artificial intelligence for live facial \
      recognition, after a state law that would have set common rules stalled in committee.
      The ordinances forbid officers to run AI face matching on public cameras without a judge's order, and \
      require a public register of every algorithm the departments buy. Existing contracts must end within \
      ninety days.
      Police unions said the bans would slow the search for missing children. Privacy advocates pointed to a \
      wrongful arrest last winter in which a matching score was the only evidence.
      "Regulation by city line isn't what anyone wanted," said councillor Ines Barraclough, "but doing nothing \
      was worse."
      """),
    .policy(
      """
      Export controls on AI chips to cover rented computing, ministry says
      The trade ministry will extend its export controls on artificial intelligence chips to cover computing \
      power rented over the internet, closing what officials called the largest gap in the present regulation.
      From October, cloud companies must check who is behind an order large enough to train a frontier AI \
      model, and refuse customers on the restricted list. Records must be kept for five years and handed over \
      on request.
      Industry groups said the know-your-customer rule would push clients to providers abroad. The ministry \
      answered that six allied governments are drafting the same law.
      Analysts at the Brackwater Institute estimate that rented computing made up a fifth of all training runs \
      by restricted firms last year.
      """),
    .policy(
      """
      National AI safety institute gains legal power to inspect laboratories
      Parliament has given the national AI safety institute the legal power to enter laboratories and inspect \
      artificial intelligence models before they are released, ending two years of voluntary access agreements.
      The act obliges developers of the most capable models to hand over weights, logs and evaluation results \
      within fourteen days of a request. Refusal is a criminal offence for directors.
      The institute's head, Gareth Pellow, said inspectors would look first at biological and cyber risks. \
      "Trust was a good start, but a statute is better," he told the select committee.
      The largest developers accepted the law in exchange for a promise that trade secrets found during \
      inspections are kept for a small circle of vetted staff.
      """),
    .policy(
      """
      Courts must disclose use of AI in sentencing, justice ministers agree
      Justice ministers meeting in Valletta have agreed that courts must disclose any use of artificial \
      intelligence in sentencing, under a common policy that will be written into national law by the end of \
      next year.
      Judges will have to record which AI tool was consulted, what it advised and why the advice was followed \
      or set aside. Defendants gain a right to challenge the algorithm with an expert of their own.
      The agreement follows a study by the Pembury Law School that found large differences in the risk scores \
      given to people with the same record. Ministers stopped short of a ban.
      Defence lawyers welcomed the transparency rule but asked who would pay for the experts.
      """),
    .policy(
      """
      Schools regulator sets rules for AI marking of examinations
      The schools regulator has published rules for the use of artificial intelligence in marking national \
      examinations, saying that no pupil may be failed by an algorithm alone.
      The regulation requires a human examiner to read every script near a grade boundary and gives candidates \
      the right to have an AI mark explained. Examination boards must publish error rates by language and \
      region each year.
      Chief regulator Philippa Standen said the policy would be reviewed after two summers. Teachers' unions \
      had asked for a full ban, while boards wanted freedom to test the technology more widely.
      The rules take effect with the winter sitting and apply to private candidates as well.
      """),
    .policy(
      """
      Watermark law for AI images clears final reading
      A law that obliges platforms to label images made by artificial intelligence cleared its final reading on \
      Monday, after lawmakers dropped a clause that would have made users liable for missing marks.
      From next spring, companies that offer image generators must embed a watermark that survives cropping and \
      compression, and platforms must show it. The AI regulation applies to political advertising first and to \
      all public posts a year later.
      Supporters cited a forged photograph of a flooded dam that emptied a town in February. Critics said that \
      open-source tools would stay out of the law's reach.
      The electoral commission will enforce the rules and may impose daily fines.
      """),
    .other(
      """
      Rovers win cup final on penalties after late equaliser
      Harrowgate Rovers won the cup for the first time in forty years on Saturday, beating Castle Athletic on \
      penalties after a late equaliser had taken the final to extra time.
      Substitute Danny Oakshott headed in from a corner in the ninety-second minute, when many supporters in \
      blue had already left for the trains. Neither side came close in the half hour that followed.
      Goalkeeper Piet Lammers saved twice in the shoot-out, the second with his foot. "I guessed, and I guessed \
      again," he said, still holding the ball.
      The team will parade through the town on Tuesday, and the bakery on Mill Street has promised free rolls \
      for every child in a scarf.
      """),
    .other(
      """
      Storm brings down trees and closes the coast road
      A spring storm brought down dozens of trees overnight and closed the coast road between Saltby and the \
      lighthouse, leaving two villages cut off until the afternoon tide went out.
      Gusts of a hundred and four kilometres an hour were measured at the harbour mole. Forecasters expect the \
      wind to turn north and weaken by Thursday, with showers and a risk of hail on the hills.
      Ferry crossings were cancelled for the day and a school roof lost part of its slates. Nobody was hurt.
      Farmers said the rain was welcome after the driest April since the war, though the first strawberries \
      have been flattened.
      """),
    .other(
      """
      Review: the Pocketlight phone has a clever camera and a tired battery
      The new Pocketlight phone takes the best night photographs we have seen at its price, thanks to an AI \
      mode that stacks nine exposures in the time it takes to blink. It is a pity that its battery gives up \
      before supper.
      The screen is bright and the case feels like a river stone. Its voice assistant understands mumbling, \
      writes shopping lists and now and then tells a joke worth repeating.
      After four days of use we charged it six times. The speaker is thin, and the fingerprint reader dislikes \
      cold hands.
      If you photograph candles and owls, buy it. If you travel far from a socket, wait for the larger model \
      due in August.
      """),
    .other(
      """
      Bakers revive a forgotten rye loaf on the northern islands
      Three bakers on the northern islands have revived a rye loaf that had not been sold for seventy years, \
      after finding the recipe in the diary of a lighthouse keeper.
      The dough rests for two days in wooden troughs and is baked under embers, which gives it a crust like \
      bark and a crumb that smells of malt. A loaf keeps for three weeks.
      "My grandmother spoke of it as other people speak of the sea," said Elspeth Rinnan, who sells forty \
      loaves every Friday from a boat shed.
      A festival in September will pair the bread with smoked trout, and the recipe will be printed on the bags.
      """),
    .other(
      """
      Start-up shows robot that folds laundry with a new AI model
      A start-up from the valley has shown a robot that folds shirts, towels and, with some hesitation, fitted \
      sheets. The machine learns new garments from a few minutes of video, using an AI model trained in a \
      warehouse full of washing.
      At the demonstration in a hotel ballroom it folded thirty-one items in ten minutes and dropped two. \
      Engineers cheered when it turned a child's sock the right way out.
      The company hopes to sell the arm to hotels for the price of a small car, and to homes when the price has \
      halved.
      Founder Wes Tamblyn said the hardest part was not the folding but finding the edge of a black towel on a \
      black table.
      """),
  ]
}
