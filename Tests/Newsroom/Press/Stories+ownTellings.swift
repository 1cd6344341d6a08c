extension Catalogue {
  /// Stories of single outlets, by the outlet's id; no other outlet prints them.
  static let ownTellings: [String: [Telling]] = [
    "new-quay-review": [
      .policy(
        """
        Coalition deal promises AI ombudsman and algorithm register
        The two parties forming the new coalition have promised an artificial intelligence ombudsman and a \
        public register of every algorithm the state uses, according to the programme for government published \
        on Sunday.
        The ombudsman would hear complaints from people refused a benefit, a visa or a loan by an automated \
        system, and could order that the decision be taken again by a person. AI regulation is given a chapter \
        of its own for the first time.
        Legal scholars at Corrib College said the plan went further than European law requires. Business groups \
        asked for a transition of three years.
        The parties will ask their members to approve the programme by post within a fortnight.
        """),
      .other(
        """
        Oyster beds reopen after the cleanest winter in a decade
        The oyster beds below the new quay have reopened after laboratory tests showed the cleanest water in a \
        decade, to the relief of nine families who have lived from them since the railway came.
        Divers reported thick growth on the eastern banks and a surprising number of seahorses. The first \
        baskets were sold before they left the slip.
        Prices are a little lower than last year, since the beds across the bay opened at the same time. \
        Restaurants in the city have ordered twelve thousand for the bank holiday.
        The harbour master asked sailors to keep their anchors out of the marked area until the end of July.
        """),
    ],
    "torn-page-times": [
      .policy(
        """
        Insurers must explain AI decisions under new supervisory rules
        Insurers that use artificial intelligence to price policies must explain every refusal in plain words, \
        under supervisory rules that the financial regulator adopted on Tuesday after a year of consultation.
        The regulation forbids AI models that infer health from shopping, and asks boards to name one director \
        who answers for each algorithm. Breaches may cost a firm its authorisation.
        Consumer groups had collected nine hundred cases in which customers were told only that the computer \
        had said no. The regulator found that in a third of them the firm itself didn't know why.
        The rules apply from January to new contracts and a year later to old ones.
        """),
      .policy(
        """
        Mayors sign charter on public use of artificial intelligence
        The mayors of sixty towns have signed a charter on the public use of artificial intelligence, \
        committing their councils to publish impact assessments before any AI system is bought or renewed.
        The charter isn't law, but its signatories agree to be audited by one another, an idea borrowed from \
        fire brigades. Councils that fail an audit twice lose the right to use the seal.
        Mayor Tobias Renwick of Aldermoor said that regulation from the capital would come too late for people \
        already scored by software. The first audits begin in the autumn.
        A model contract for procurement is attached, with clauses on data, appeals and an emergency stop.
        """),
    ],
    "ampersand-echo": [
      .policy(
        """
        R&D tax credit for AI tied to safety audits in budget bill
        The budget bill ties the research & development tax credit for artificial intelligence to independent \
        safety audits, so that laboratories which refuse inspection would pay more tax. The treasury calls it \
        AI regulation by other means.
        Auditors would be licensed by the national safety institute & rotate every three years. Companies below \
        fifty staff may share one audit.
        Finance minister Orla Quennell said the law would reward care without naming winners. The opposition \
        said a subsidy was a strange place for a safety policy.
        The clause survived a first vote by eleven, & returns to the chamber after the spring break with two \
        amendments.
        """),
      .other(
        """
        Fish & chips shop wins national prize for the third time
        The fish & chips shop on Quarry Lane has won the national prize for the third time, a feat that no \
        other kitchen has managed since the competition began in a tent in 1988.
        Judges praised the batter, which is made with ice water & a spoon of rice flour, & potatoes from a \
        single field above the town. The queue reached the post office by noon.
        Owner Maureen Dilley said she would celebrate with a salad. Her son Callum, who peels, asked for a day \
        off.
        The shop opens an hour later on Mondays until the fryer's new thermostat arrives from Grimsby.
        """),
    ],
    "sleepy-pages": [
      .policy(
        """
        Labour court rules AI hiring tools fall under equality law
        The labour court has ruled that artificial intelligence tools used in hiring fall under equality law, \
        so that employers must prove that the algorithm doesn't discriminate. Lawyers called the judgment the \
        most important step in AI regulation at work this year, and said that thousands of rejected applicants \
        may now ask how a machine scored them.
        The case was brought by a welder who was rejected eleven times by the same screening system within a \
        second of applying. The court ordered the vendor to open its test data.
        Employers have six months to review the systems they use. An appeal to the supreme court is likely.
        The ruling also obliges firms to keep records of each automated decision for three years.
        """)
    ],
    "lost-pages": [
      .policy(
        """
        Parliament passes law on liability for harm caused by AI systems
        Parliament has passed a law that makes providers of artificial intelligence systems liable for harm \
        even when no fault can be shown, ending a debate over AI liability that began five years ago. The \
        regulation covers injury, loss of property and damage to data, and obliges providers of high-risk AI to \
        insure themselves.
        Victims will be able to ask a judge to order disclosure of how the system was tested. Small open-source \
        projects are exempt unless they earn money.
        The law was carried by a majority of twenty-two after a committee shortened the limitation period.
        Insurers said they would need two years of claims before they can price the cover.
        """)
    ],
    "stubborn-mirror": [
      .policy(
        """
        Arms control experts propose AI hotline between nuclear powers
        Arms control experts have proposed a hotline between nuclear powers for incidents that involve \
        artificial intelligence, and asked governments to write it into an AI treaty before automated warning \
        systems spread further.
        The paper, by former officials from five countries, lists twelve occasions on which software mistook a \
        rehearsal for an attack. It calls for a binding rule that no AI system may authorise a launch.
        Co-author Lennart Vossberg said that regulation was easier now than after a near miss. Two of the \
        governments have invited the authors to present the text.
        A meeting of deputy ministers in Geneva will discuss the proposal in the autumn.
        """)
    ],
    "busy-bulletin": [
      .policy(
        """
        Ministers weigh moratorium on AI in border screening
        Ministers are weighing a moratorium on the use of artificial intelligence in border screening after \
        auditors found that a pilot system had no legal basis, the interior ministry confirmed on Friday.
        The audit says that AI scores decided who was questioned at three airports although no law or \
        regulation provides for it. Travellers were never told.
        A moratorium would last until parliament has voted on a framework for automated decisions by the state. \
        The supplier, Cresswell Systems, denied that scores were used alone.
        The data protection authority asked for the records of the last eighteen months to be preserved.
        """)
    ],
    "silent-herald": [
      .policy(
        """
        Ombudsman says tax office broke the law with AI fraud model
        The ombudsman has found that the tax office broke the law when it used an artificial intelligence model \
        to pick families for fraud checks, and called for regulation of AI in all public agencies.
        The report counts two thousand households that were asked to repay benefits on the strength of a score. \
        Half of the demands have since been withdrawn.
        The minister apologised in parliament and promised a statute before the summer. Opposition leaders \
        asked why warnings from staff had been left unread for a year.
        Compensation will be paid without application, the tax office said.
        """)
    ],
    "snapped-post": [
      .policy(
        """
        Broadcasters back code on synthetic voices as AI law nears
        Broadcasters have backed a code on synthetic voices that goes further than the artificial intelligence \
        law now before parliament, promising never to clone a living voice without written consent.
        The code asks stations to announce AI voices at the start of every programme and to keep recordings for \
        the regulator. Performers may withdraw consent at any time.
        The actors' guild said the code should be copied into the law word for word. Advertising agencies have \
        not yet signed.
        The first complaints panel will sit in November under a retired judge.
        """)
    ],
    "dripping-courier": [
      .policy(
        """
        Water boards face audit of AI control systems under safety regulation
        Water boards that let artificial intelligence control pumps and sluices face a compulsory audit under a \
        safety regulation that takes effect next month, the environment ministry has announced.
        The rule follows a night in which an AI controller emptied a reservoir to meet a price signal. \
        Operators must be able to take over by hand within a minute.
        The boards said they support the law but lack auditors who understand both hydraulics and machine \
        learning. The ministry will lend staff from the safety institute.
        Results are to be published town by town before the winter.
        """)
    ],
    "endless-chronicle": [
      .policy(
        """
        Upper house debates AI rights of appeal through the night
        The upper house debated a right of appeal against decisions made by artificial intelligence through the \
        night, and adjourned at dawn without a vote on the AI law's most disputed clause.
        Supporters want a person to review any decision within thirty days. The government says that the \
        regulation should cover only benefits, loans and visas.
        One peer spoke for two hours and read from a manual for looms. The debate resumes on Monday.
        Observers expect a compromise with a list that ministers can lengthen.
        """)
    ],
    "swelling-sentinel": [
      .policy(
        """
        Energy limits for AI data centres written into planning law
        Energy limits for artificial intelligence data centres will be written into planning law, the \
        government has decided, in the first regulation that ties AI permits to the load on the grid.
        Operators must show that training runs can be paused within ten minutes when the network is short of \
        power. Heat must be offered to nearby homes.
        Developers warned that the policy would send investment abroad. Grid engineers said that the \
        alternative was to refuse connections altogether.
        The amendment is open for comment until the end of September.
        """)
    ],
    "closed-courant": [
      .policy(
        """
        Standards body drafts safety rules for AI in toys
        The national standards body has drafted safety rules for toys with built-in artificial intelligence, \
        which would become law by reference when the toy regulation is revised next year.
        The draft forbids AI toys to record a child's voice outside play and asks for a physical switch. \
        Conversation must end at a parent's bedtime setting.
        Toy makers asked for a lighter regime for plush animals. Parents' groups asked for a heavier one.
        Comments can be sent until the first of October.
        """)
    ],
  ]
}
