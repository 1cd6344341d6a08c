import Stories
import Testing

@testable import Deduplicating

/// Which reports tell of one event. The texts are our own.
@Suite struct EventLinkingTests {
  static let chips = [
    Report(
      title: "Commerce Department unveils export rule for AI accelerators",
      text: """
        The Commerce Department published a rule on Tuesday that makes makers of accelerators check where their chips are. \
        From 2 April, clusters of more than 20,000 chips abroad will need a licence. Companies that break it face fines of \
        35 million dollars. "We will not let our own machines be turned against us while we look away," the secretary said.
        """,
      outlet: "capitol", entities: ["org:us-commerce", "org:nvidia"], places: ["US"],
      concepts: ["export-controls", "ai-chips", "licensing"]),
    Report(
      title: "美国出台人工智能芯片出口新规",
      text: "美国商务部周二公布新规,要求芯片企业核查产品所在地。规定4月2日生效,海外集群超过2万枚芯片须申领许可证,违规最高罚款3500万美元。",
      language: "zh-Hans", outlet: "caijing", hour: 9, entities: ["org:us-commerce"], places: ["US", "CN"],
      concepts: ["export-controls", "ai-chips", "licensing"]),
    Report(
      title: "США ограничивают вывоз ускорителей",
      text: """
        Министерство торговли США опубликовало правила вывоза ускорителей. Со 2 апреля для кластеров более чем из 20 тысяч \
        чипов за рубежом потребуется лицензия, штраф за нарушение составит до 35 млн долларов.
        """,
      language: "ru", outlet: "vestnik", hour: 20, entities: ["org:us-commerce"], places: ["US"],
      concepts: ["export-controls", "licensing"]),
  ]

  /// What else is told in a week: so many events that being alike by chance must be reckoned with.
  static let week: [Report] = (0..<24).map(matter)

  private static func matter(_ number: Int) -> Report {
    let title = Tellings.prose(UInt64(900 + number), words: 7)
    var report = Report(title: title, text: Tellings.prose(UInt64(700 + number), words: 90))
    report.outlet = "weekly\(number)"
    report.hour = Double(number % 20) - 30
    report.entities = ["org:body\(number)"]
    report.places = [number.isMultiple(of: 2) ? "US" : "CN"]
    report.concepts = ["regulation", number.isMultiple(of: 3) ? "export-controls" : "deepfakes"]
    return report
  }

  private func partition(_ reports: [Report], after before: [Report] = week) throws -> [Int] {
    var desk = EventDesk()
    try desk.take(before, from: 1000)
    return desk.partition(try desk.take(reports))
  }

  @Test("one event told in three scripts is one event, and the reasons are what all three name")
  func acrossScripts() throws {
    var desk = EventDesk()
    try desk.take(Self.week, from: 1000)
    let stories = try desk.take(Self.chips)
    #expect(desk.partition(stories) == [0, 0, 0])
    #expect(stories[0].eventScore == nil && stories[0].eventReasons == nil)
    for story in stories.dropFirst() {
      let reasons = Set(try #require(story.eventReasons).map(\.anchor))
      #expect(reasons.isSuperset(of: ["org:us-commerce", "num:20000", "num:35000000", "date:04-02"]), "\(reasons)")
      #expect(try #require(story.eventScore) > 0)
    }
  }

  @Test("the first two stories of a new archive find each other, too")
  func firstStories() throws { #expect(try partition(Self.chips, after: []) == [0, 0, 0]) }

  @Test("one treaty ratified in two countries is two events, in one country told twice is one")
  func countries() throws {
    func ratification(_ title: String, _ text: String, _ language: String, _ places: [String]) -> Report {
      Report(
        title: title, text: text, language: language, outlet: "paper-\(language)", entities: ["org:council-of-europe"],
        places: places, concepts: ["treaties", "rights", "parliaments"])
    }
    let dutch = ratification(
      "Eerste Kamer keurt verdrag goed", "De senaat stemde in met het kaderverdrag over kunstmatige intelligentie.",
      "nl",
      ["NL"])
    let polish = ratification(
      "Prezydent podpisał konwencję", "Głowa państwa podpisała ustawę o ratyfikacji konwencji ramowej.", "pl", ["PL"])
    let frenchOnPoland = ratification(
      "Varsovie ratifie la convention", "Le chef de l'État a signé la loi de ratification de la convention-cadre.",
      "fr",
      ["PL"])
    #expect(try partition([dutch, polish]) == [0, 1])
    #expect(try partition([polish, frenchOnPoland]) == [0, 0])
  }

  @Test("headlines that share a verb and the field are not one event, in an archive that knows nothing yet")
  func headlinesOnly() throws {
    let headlines = [
      "Coalition argues over money for the computing centre", "Parliament argues over language models in tax offices",
      "Ministry plans an age limit for virtual friends", "Brussels plans a common list for exports",
    ].enumerated().map { number, title in
      Report(title: title, text: "", outlet: "paper\(number)", concepts: ["artificial-intelligence", "regulation"])
    }
    #expect(try partition(headlines, after: []) == [0, 1, 2, 3])
  }

  @Test("words of one language are named as a reason with what they count")
  func wordsAsReason() throws {
    var again = Self.chips[0]
    again.outlet = "senate-post"
    again.title = "Makers of accelerators must check where chips are, department rules"
    again.text =
      "A rule published on Tuesday tells makers of accelerators to check where their chips are. Clusters abroad"
      + " of more than 20,000 chips will need a licence from 2 April."
    var desk = EventDesk()
    try desk.take(Self.week, from: 1000)
    let stories = try desk.take([Self.chips[0], again])
    let reasons = try #require(stories[1].eventReasons)
    let words = try #require(reasons.first { $0.anchor == "words:en" }, "\(reasons)")
    #expect(words.weight > 0)
  }

  @Test("after the week more is asked for, after four weeks nothing suffices")
  func gate() throws {
    func areOne(days: Double, _ report: Report) throws -> Bool {
      var late = report
      late.hour = 24 * days
      return try partition([Self.chips[0], late]) == [0, 0]
    }
    #expect(try areOne(days: 6.9, Self.chips[1]))
    #expect(try areOne(days: 20, Self.chips[1]))
    #expect(try !areOne(days: 28.1, Self.chips[1]))
  }

  @Test("what is shared counts in full within the week, then less and less")
  func fading() {
    let factors = [0, 3, 7, 8, 14, 21, 28].map { EventScore.timeFactor(milliseconds: $0 * 86_400_000) }
    #expect(factors.prefix(3).allSatisfy { $0 == 1 })
    #expect(zip(factors.dropFirst(2), factors.dropFirst(3)).allSatisfy { $0 > $1 })
    #expect((0.4...0.45).contains(factors[6]))
  }

  @Test(
    "headlines that each name what the other's text lacks are of two events, alike as the texts are",
    arguments: [("Plovdiv", "Varna"), ("Plovdiv", "Plovdiv")])
  func headlinesThatDiffer(_ towns: (String, String)) throws {
    func forecast(_ town: String, _ advice: String, _ number: Int) -> Report {
      Report(
        title: "Weather office: rain in \(town) on 17 May",
        text: """
          Rain is expected in \(town) on 17 May, says the weather office. It will have 14 degrees by day and 9 by night, \
          with a pressure of 763 millimetres. \(advice)
          """, outlet: "sky\(number)")
    }
    let first = forecast(towns.0, "Rescue services ask drivers to keep away from the river bank until water falls.", 1)
    let second = forecast(towns.1, "A storm from the sea may follow, and gardeners had better wait with tomatoes.", 2)
    let areTwo = try partition([first, second]) == [0, 1]
    #expect(areTwo == (towns.0 != towns.1))
  }

  @Test("an authority's notices of one mould are events of their own, however short the names they are about")
  func noticesOfOneMould() throws {
    func notice(_ company: String, _ town: String, _ amount: String) -> Report {
      Report(
        title: "Authority fines \(company) under machine advice rules",
        text: """
          The authority has today imposed a fine of \(amount) euros on \(company), \(town), for breaches of the rules. The \
          company placed a system on the market without an assessment and did not register it under Article 49. The \
          authority takes compliance seriously. Providers must carry out an assessment, keep documentation and register \
          their systems. The decision may be appealed within one month. The fine is to be paid within 30 days.
          """, outlet: "authority", concepts: ["penalties", "compliance", "rules"])
    }
    let notices = [
      notice("Nordlicht", "Kiel", "20,000"), notice("Belvedere", "Lyon", "45,000"), notice("Arrow", "Leeds", "12,500"),
    ]
    #expect(try partition(notices) == [0, 1, 2])
  }

  @Test("notices of one mould about names in quotation marks are events of their own", arguments: ["ru", "uk", "bg"])
  func noticesAboutQuotedNames(_ language: String) throws {
    func notice(_ company: String) -> Report {
      Report(
        title: "Роскомнадзор оштрафовал компанию «\(company)» за нарушение правил маркировки",
        text: """
          Роскомнадзор сегодня оштрафовал компанию «\(company)» за нарушение правил маркировки текстов, созданных \
          нейросетью. Решение можно обжаловать в течение месяца. Ведомство напоминает, что разработчики обязаны вести \
          документацию и регистрировать свои системы.
          """, language: language, outlet: "nadzor", concepts: ["penalties", "compliance", "rules"])
    }
    let found = try partition([notice("Гранит"), notice("Северсталь"), notice("Ромашка")])
    #expect(found == [0, 1, 2], "\(found)")
  }

  @Test("two outlets' reports of one mould about different cases are stories, a copy that was edited is none")
  func mouldAcrossOutlets() throws {
    func report(_ title: String, _ company: String, _ town: String, _ sum: String, _ people: String, _ outlet: String)
      -> Report
    {
      Report(
        title: title,
        text: """
          The data protection office has fined \(company), a company from \(town), \(sum) euros for breaches of the rules \
          for machines. It had watched \(people) people without telling them. The office took into account that the \
          company worked with its inspectors and had no earlier breaches. The decision can be appealed within ten days, \
          and the full text will be published once it is final. The office reminds all who use such systems that they \
          have to register them, keep records of their use for five years and name somebody who answers for them.
          """, outlet: outlet)
    }
    let first = report("Landlord ranked its tenants", "Quillmore Homes", "Galway", "84,000", "2,310", "west")
    let second = report("Drivers' faces were watched", "Brennock Freight", "Cork", "56,500", "1,140", "south")
    let stories = try decisions([first, second])
    #expect(stories == ["story", "story"], "\(stories)")
    var edited = first
    edited.outlet = "north"
    edited.title = "Tenants scored by machine"
    edited.text =
      "Galway, Monday. "
      + first.text.replacing("84,000", with: "85,000").replacing(
        "The office took into account that the company worked with its inspectors and had no earlier breaches. ",
        with: "It was mild. ")
    let copy = try decisions([first, edited])
    #expect(copy == ["story", "sighting"], "\(copy)")
  }

  private func decisions(_ reports: [Report]) throws -> [String] {
    var desk = EventDesk()
    return try reports.enumerated().map { number, report in
      switch try desk.take(report.candidate(number)).first {
      case .story: "story"
      case .sighting: "sighting"
      default: "other"
      }
    }
  }

  @Test(
    "a digest is no telling of what it lists, and makes no event of it; without such a headline it would be",
    arguments: [0, 2], [("The week in machines", true), ("Makers of accelerators must check where chips are", false)])
  func digests(_ place: Int, _ headline: (title: String, isDigest: Bool)) throws {
    let chips = Self.chips[0]
    let other = Report(
      title: "Valletta court bars lie detectors at the port", text: "A court in Valletta has barred 14 lie detectors.",
      outlet: "harbour", entities: ["org:body55"], places: ["MT"])
    let digest = Report(
      title: headline.title,
      text:
        "Makers of accelerators are to know where clusters of 20,000 chips stand, from 2 April on, or pay "
        + "35 million dollars.", outlet: "letter", entities: chips.entities, places: chips.places,
      concepts: chips.concepts)
    var reports = [chips, other]
    reports.insert(digest, at: place)
    #expect(Set(try partition(reports)).count == (headline.isDigest ? 3 : 2))
  }

  @Test(
    "headlines that say so are those of digests",
    arguments: [
      ("This week in AI policy: fines, chips and a treaty", true), ("AI policy newsletter, 14 May", true),
      ("Дайджест: как регулируют нейросети", true), ("人工智能治理一周要闻（5月第2周）", true), ("La semaine de l'IA", false),
      ("Presseschau: KI-Gesetz", true), ("Parliament votes this week in Brussels on rules for machines", false),
      ("Newsletters must name machines that write", false), ("", false),
    ])
  func digestHeadlines(_ title: String, _ isDigest: Bool) { #expect(DigestHeadline.isDigest(title) == isDigest) }

  @Test("a name that the headline inflects is told where the other text has it in another case")
  func inflectedHeadlines() throws {
    func report(_ title: String, _ text: String, _ outlet: String) -> Report {
      Report(
        title: title, text: text, language: "ru", outlet: outlet, entities: ["org:body77"], places: ["RU"],
        concepts: ["regulation"])
    }
    let first = report(
      "Инспекторы Приволжья проверили завод под Лысогорском",
      "Ведомство проверило завод и нашло 417 нарушений. Владельцам грозит штраф в 3,7 млн рублей. Завод закрыт 4 мая.",
      "sky1")
    let second = report(
      "Проверка в Лысогорске: 417 нарушений",
      "Завод под городом Лысогорск закрыт 4 мая: ведомство нашло 417 нарушений, штраф составит 3,7 млн рублей.", "sky2")
    #expect(try partition([first, second]) == [0, 0])
  }

  @Test("common anchors never suffice: a country, a concept, a company of the hour")
  func commonAnchors() throws {
    let first = Report(
      title: "Lab weighs new offices", text: Tellings.prose(1), entities: ["org:openai"], places: ["US"],
      concepts: ["artificial-intelligence", "regulation"])
    let second = Report(
      title: "實驗室回應監管", text: "一家公司對監管提案作出回應,沒有說明細節,也沒有宣布任何計畫。", language: "zh-Hant", outlet: "daily", hour: 2,
      entities: ["org:openai"], places: ["US"], concepts: ["artificial-intelligence", "regulation"])
    #expect(try partition([first, second]) == [0, 1])
  }

  @Test("two laws of one week in one country are two events")
  func twoLaws() throws {
    let copyright = Report(
      title: "Panel backs bill on training data",
      text: """
        A subcommittee in Seoul approved a bill that lets developers train on published works and pay later. Authors' groups \
        called the fee of 0.3 percent an insult; publishers counted 41,000 works taken without asking. The chair, Ha Jinwoo, \
        wants a vote in the full committee on 23 March. Works of fewer than 600 copies are left out.
        """,
      entities: ["org:kr-assembly"], places: ["KR"], concepts: ["copyright", "training-data", "legislation"])
    let fines = Report(
      title: "본회의, 과태료 유예안 통과",
      text:
        "국회는 본회의에서 기본법의 과태료를 2년 더 유예하는 개정안을 찬성 187표로 통과시켰다. 과태료 상한은 3000만 원이며 사업자의 표시 의무는 그대로 남는다. 시행령은 7월 22일까지 고친다.",
      language: "ko", outlet: "hangang", hour: 20, entities: ["org:kr-assembly", "law:kr-ai-basic-act"], places: ["KR"],
      concepts: ["legislation", "compliance", "parliaments"])
    #expect(try partition([copyright, fines]) == [0, 1])
  }

  @Test(
    "the twelfth and the thirteenth are two events, though all else is alike",
    arguments: [
      ("EU adopts %@ package of rules for machines", "en", "twelfth", "thirteenth"),
      ("EU beschließt %@ Paket von Regeln für Maschinen", "de", "zwölftes", "dreizehntes"),
      ("欧盟通过第%@轮机器规则", "zh", "十二", "十三"), ("ЕС принял %@ пакет правил для машин", "ru", "двенадцатый", "тринадцатый"),
      ("اتحادیه اروپا %@ بسته مقررات ماشین‌ها را تصویب کرد", "fa", "دوازدهمین", "سیزدهمین"),
      ("الاتحاد الأوروبي يقر الحزمة %@ من قواعد الآلات", "ar", "الثانية عشرة", "الثالثة عشرة"),
    ])
  func placesInWords(_ title: String, _ language: String, _ first: String, _ second: String) throws {
    func report(_ place: String) -> Report {
      let title = title.replacing("%@", with: place)
      return Report(title: title, text: title + ". " + title + ".", language: language, outlet: "paper\(place.count)")
    }
    #expect(try partition([report(first), report(second)]) == [0, 1])
  }

  @Test("the 12th and the 13th package are two events, though all else is alike")
  func packages() throws {
    func package(_ ordinal: String, _ companies: Int, hour: Double, outlet: String, seed: Int) -> Report {
      Report(
        title: "EU adopts \(ordinal) sanctions package on machine tools",
        text: """
          The Council adopted the \(ordinal) package of sanctions. It lists \(companies) companies that sold machine tools and \
          chips, and closes ports to tankers. \(Tellings.prose(UInt64(seed)))
          """,
        outlet: outlet, hour: hour, entities: ["org:eu-council"], places: ["EU", "RU"], concepts: ["sanctions"])
    }
    let reports = [
      package("12th", 61, hour: 0, outlet: "bote", seed: 31),
      package("13th", 94, hour: 60, outlet: "courier", seed: 32),
      package("13th", 94, hour: 62, outlet: "herald", seed: 33),
    ]
    #expect(try partition(reports) == [0, 1, 1])
  }

  @Test("one institution, two matters: two events")
  func oneInstitution() throws {
    let fine = Report(
      title: "Il Garante multa la piattaforma delle consegne",
      text: """
        Il Garante ha inflitto una sanzione di 6,2 milioni di euro a una piattaforma di consegne: l'algoritmo assegnava i \
        turni senza spiegare come, e i corrieri non potevano contestare le decisioni. Sei mesi per mettersi in regola.
        """,
      language: "it", outlet: "cronista", entities: ["org:garante"], places: ["IT"],
      concepts: ["regulators", "penalties"])
    let schools = Report(
      title: "Scuola e intelligenza artificiale, parte la consultazione",
      text: """
        Il Garante apre una consultazione pubblica sull'uso dei sistemi generativi in classe. Docenti e famiglie possono \
        scrivere fino al 20 aprile; le linee guida arriveranno prima dell'autunno, assicura l'ufficio.
        """,
      language: "it", outlet: "scuola", hour: 18, entities: ["org:garante"], places: ["IT"],
      concepts: ["regulators", "education"])
    #expect(try partition([fine, schools]) == [0, 1])
  }

  @Test("within a language words tie what names no anchor")
  func words() throws {
    let reports = [
      Report(
        title: "Фестиваль на острове отменён из-за шторма",
        text:
          "Музыкальный фестиваль на острове отменён: шторм повредил сцену, паромы не ходят, гостей размещают в школах."),
      Report(
        title: "Шторм сорвал музыкальный фестиваль",
        text:
          "Организаторы отменили фестиваль на острове. Сцену повредил шторм, паромы остановлены, гости ночуют в школах.",
        outlet: "volna", hour: 3),
      Report(
        title: "Театр открыл сезон премьерой",
        text:
          "Городской театр открыл сезон премьерой по пьесе молодого автора. Зал был полон, билеты проданы до декабря.",
        outlet: "afisha", hour: 4),
    ].map { report in
      var report = report
      report.language = "ru"
      return report
    }
    #expect(try partition(reports) == [0, 0, 2])
  }
}
