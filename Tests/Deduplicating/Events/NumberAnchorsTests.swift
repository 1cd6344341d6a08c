import Testing

@testable import Deduplicating

/// Numbers and days of any script become one anchor.
@Suite struct NumberAnchorsTests {
  private func anchors(_ text: String, language: String = "en") -> [String] {
    NumberAnchors.anchors(in: TextTokens(text, limit: 1000), language: language).map(\.text)
  }

  @Test(
    "one amount in many hands is one anchor",
    arguments: [
      ("a fund of 35 million dollars", "en"), ("35m dollars", "en"), ("US$35 million", "en"), ("35,000,000", "en"),
      ("35.000.000 Euro", "de"), ("35 Millionen Euro", "de"), ("35 Mio. Euro", "de"), ("35 000 000 euros", "fr"),
      ("35 millions d'euros", "fr"), ("35 millones de euros", "es"), ("35 milhões de reais", "pt"),
      ("35 milioni di euro", "it"), ("35 млн рублей", "ru"), ("35 миллионов рублей", "ru"),
      ("35 мільйонів гривень", "uk"),
      ("3500万元", "zh"), ("3,500萬元", "zh"), ("3500万円", "ja"), ("3500만 원", "ko"), ("٣٥ مليون دولار", "ar"),
      ("۳۵ میلیون", "fa"), ("३५ मिलियन", "hi"), ("3.5 करोड़ रुपये", "hi"), ("350 लाख रुपये", "hi"), ("3.5 crore rupees", "en"),
      ("35 milyon lira", "tr"), ("35 juta", "id"), ("35 triệu", "vi"), ("35 milionów złotych", "pl"),
    ])
  func amount(_ text: String, _ language: String) { #expect(anchors(text, language: language) == ["num:35000000"]) }

  @Test(
    "groups and decimal marks are told apart",
    arguments: [
      ("1.234,5", "num:1234.5"), ("1,234.5", "num:1234.5"), ("1 234,5", "num:1234.5"), ("1’234.5", "num:1234.5"),
      ("१,२३४.५", "num:1234.5"), ("1,23,456", "num:123456"), ("12.345", "num:12345"), ("0.75", "num:0.75"),
      ("3億5000万", "num:350000000"), ("1兆2000億円", "num:1200000000000"), ("3억 5000만", "num:300000000"),
    ])
  func marks(_ text: String, _ anchor: String) { #expect(anchors(text).first == anchor) }

  @Test("a Billion is a thousand Milliarden in German, and mil millones are two words")
  func longScale() {
    #expect(anchors("2 Billionen", language: "de") == ["num:2000000000000"])
    #expect(anchors("2 billion", language: "en") == ["num:2000000000"])
    #expect(anchors("7 mil millones", language: "es") == ["num:7000000000"])
  }

  @Test(
    "shares of a hundred are of their own kind",
    arguments: [
      "35%", "35 %", "35 percent", "35 Prozent", "35 por ciento", "35 pour cent", "35 процентов", "35％", "35퍼센트",
      "35 प्रतिशत",
      "٣٥٪",
    ])
  func percentages(_ text: String) { #expect(anchors(text) == ["pct:35"]) }

  @Test(
    "places in a row are of their own kind, however small",
    arguments: [("the 13th package", "13"), ("第13轮", "13"), ("제13차", "13"), ("13-й пакет", "13"), ("2nd reading", "2")])
  func ordinals(_ text: String, _ number: String) { #expect(anchors(text) == ["ord:" + number]) }

  @Test("small numbers, years and digits inside words say nothing")
  func silence() {
    #expect(anchors("3 of 5 labs, in 2026, with H200 and GPT4") == [])
  }

  @Test(
    "one day of the year in many hands is one anchor",
    arguments: [
      "20 February 2026", "February 20", "Feb. 20, 2026", "20. Februar", "20 février", "20 de febrero", "20 февраля",
      "20 лютого", "20 फ़रवरी", "20 फरवरी 2026", "२० फेब्रुवारी", "२० फेब्रुवारीपासून", "2月20日", "2월 20일", "20 فبراير", "20 Şubat",
      "20.02.2026",
      "2026-02-20",
    ])
  func days(_ text: String) { #expect(anchors(text).contains("date:02-20")) }

  @Test(
    "a headline's place in a row is an anchor though it is written in words or Han numerals",
    arguments: [
      ("国家网信办发布第十三批算法备案信息", "13"), ("第二十一轮对话在日内瓦举行", "21"), ("數位發展部公布第十三批評測名單", "13"),
      ("政府、第十三回AI戦略会議を開催", "13"), ("Council adopts thirteenth package", "13"),
      ("Rat beschließt dreizehntes Paket", "13"), ("Le treizième paquet est adopté", "13"),
      ("Publicado el decimotercer informe", "13"), ("Минцифры опубликовало тринадцатый перечень", "13"),
      ("Уряд схвалив тринадцятий перелік", "13"), ("Rada przyjęła trzynasty pakiet", "13"),
      ("الدفعة السابعة من الشهادات", "7"),
    ])
  func places(_ title: String, _ place: String) {
    let anchors = AnchorExtractor().features(of: Tellings.candidate(title, text: "")).anchors
    #expect(anchors.map(\.text).contains("ord:\(place)"))
  }

  @Test(
    "an article of a law, a quarter and a plain number are no place in a row",
    arguments: [
      "法院解释第十二条的适用", "第三季度人工智能投资", "Twelve states sign", "Двенадцать стран подписали", "Zwölf Staaten unterzeichnen",
    ])
  func noPlaces(_ title: String) {
    let anchors = AnchorExtractor().features(of: Tellings.candidate(title, text: "")).anchors
    #expect(!anchors.contains { $0.kind == .ordinal })
  }
}
