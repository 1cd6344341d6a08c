// swift-format-ignore-file
// Our own texts, a paragraph a line.

extension LabelledText {
  static let english = LabelledText(
    language: "en",
    title: "Parliament backs safety tests for powerful AI models after late-night vote",
    paragraphs: [
      "Lawmakers voted on Tuesday night to require safety tests for the most powerful artificial intelligence models before they may be offered to the public, ending seven months of argument between ministries, industry and researchers.",
      "Under the bill, developers must show an independent institute how their systems behave when asked to help with cyber attacks or with the design of dangerous pathogens. The institute may delay a release by up to ninety days, and can demand changes when it finds a serious risk.",
      "\"We inspect bridges before people drive across them,\" the minister for digital affairs said after the vote. \"Nobody calls that an obstacle to building bridges.\"",
      "Opposition members warned that small firms would drown in paperwork. An amendment that would have exempted companies with fewer than fifty employees failed by eleven votes, while a second one, which lets universities test without fees, was accepted without debate.",
      "Industry groups gave a mixed answer. A federation of cloud providers welcomed clear rules but asked for a longer transition, and two consumer associations regretted that the bill says nothing about companions for children.",
      "The upper chamber takes up the bill in September. If it agrees, the first tests could begin next spring, once the institute has hired the eighty specialists for whom money was set aside in the budget.",
    ],
    edits: [
      ("ending seven months of argument", "ending months of argument"), ("by up to ninety days", "for up to 90 days"),
      ("gave a mixed answer", "reacted with caution"), ("takes up the bill in September", "will debate the bill in September"),
    ],
    editedTitle: "AI safety tests win backing in parliament",
    frame: (
      before: [
        "Home | Politics | Technology | Opinion", "By our parliamentary staff",
        "You have three free articles left this month. Subscribe now and support independent journalism from the capital.",
      ],
      after: [
        "Read also: What the new rules mean for your phone", "Sign up for our morning newsletter and never miss a story.",
        "All rights reserved. Reproduction in whole or in part requires the written permission of the publisher.",
        "Follow us on social media or write to the editors.",
      ]
    ),
    addition:
      "On Wednesday the prime minister announced that the government would not wait for the upper chamber and would ask developers to sign a voluntary pledge until the law is in force.",
    stamps: [
      ("Updated at 14:05 on 5 March 2026", "Updated at 17:42 on 6 March 2026"), ("1,204 views", "3,377 views"),
      ("Last modified: Tue, Mar 3, 2026 9:15 am EST", "Last modified: Wed, Mar 4, 2026 10:01 pm EST"),
    ],
    series: (
      titles: ("EU adopts 12th sanctions package against chip smuggling", "EU adopts 13th sanctions package against chip smuggling"),
      news: (
        "Ambassadors agreed on Friday to list nineteen shipping agents in four ports who are said to have moved graphics processors through shell firms. Their accounts will be frozen from midnight, and vessels they charter may no longer call at European harbours.",
        "Foreign ministers decided on Monday to bar two leasing companies and a satellite operator from buying lithography parts. Hungary abstained, Malta obtained an exception for spare parts that were ordered before the summer, and a review is due in December."
      ),
      background: [
        "The Union began to restrict the export of advanced processors three years ago, after inspectors found European components in military drones. Since then the lists have grown with every package, and customs officers complain that they cannot check more than a small part of the consignments.",
        "Goods are often declared as household electronics and change hands several times before they reach their buyer. The Commission wants to make manufacturers answer for where their products end up, a demand that the industry rejects.",
      ]
    ),
    lead: (
      title: "Regulator fines chatbot maker over minors' data",
      text: "The data protection authority has fined the maker of a popular chatbot 15 million euros because it kept conversations of minors without the consent of their parents. The company says it will appeal."
    ))
}
