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
      ("3천5백만 원", "ko"), ("3천 5백만 원", "ko"), ("3500 万元", "zh"), ("3千5百万円", "ja"), ("三千五百万元", "zh"),
      ("三千五百萬元", "zh"), ("35 ล้านบาท", "th"), ("35ล้านบาท", "th"), ("35 مليونا", "ar"), ("35 مليونًا", "ar"),
      ("35 de milioane de lei", "ro"), ("৩৫ মিলিয়ন", "bn"), ("৩ কোটি ৫০ লাখ টাকা", "bn"), ("3 करोड़ 50 लाख रुपये", "hi"),
      ("35 ملین ڈالر", "ur"), ("3.5 کروڑ روپے", "ur"), ("shilingi milioni 35", "sw"),
      ("35 miljoonan euron", "fi"), ("35 miljonit eurot", "et"), ("35 milijuna eura", "hr"), ("35 миллион теңге", "kk"),
    ])
  func amount(_ text: String, _ language: String) { #expect(anchors(text, language: language) == ["num:35000000"]) }

  @Test(
    "groups and decimal marks are told apart",
    arguments: [
      ("1.234,5", "num:1234.5"), ("1,234.5", "num:1234.5"), ("1 234,5", "num:1234.5"), ("1’234.5", "num:1234.5"),
      ("१,२३४.५", "num:1234.5"), ("1,23,456", "num:123456"), ("12.345", "num:12345"), ("0.75", "num:0.75"),
      ("3億5000万", "num:350000000"), ("1兆2000億円", "num:1200000000000"), ("3억 5000만", "num:350000000"),
      ("3조 2천억 원", "num:3200000000000"), ("2千3百億円", "num:230000000000"), ("一百二十家企业", "num:120"),
      ("两千三百亿元", "num:230000000000"), ("一千零五十", "num:1050"),
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
    #expect(anchors("در سال ۱۴۰۴", language: "fa") == [])
    #expect(anchors("ปี 2569", language: "th") == [])
  }

  @Test(
    "one day of the year in many hands is one anchor",
    arguments: [
      "20 February 2026", "February 20", "Feb. 20, 2026", "20. Februar", "20 février", "20 de febrero", "20 февраля",
      "20 лютого", "20 फ़रवरी", "20 फरवरी 2026", "२० फेब्रुवारी", "२० फेब्रुवारीपासून", "2月20日", "2월 20일", "20 فبراير", "20 Şubat",
      "20.02.2026",
      "2026-02-20", "20 בפברואר", "ב-20 בפברואר 2026", "20 شباط", "20 شباط/فبراير", "20 فبراير/شباط", "٢٠ فبراير",
      "ngày 20 tháng 2",
      "ngày 20 tháng 2 năm 2026", "20/2/2026 theo giờ Hà Nội", "el 20 de febrero", "20 de febrer", "۲۰ فوریه",
      "20 กุมภาพันธ์ 2569", "20 ก.พ.", "二月二十日", "2 月 20 日", "20 februarie", "20. veebruar", "20. februārī",
      "vasario 20 d.", "20. veljače", "20. februarja", "20 փետրվարի", "20 თებერვალი", "20 fevral", "20 ақпан",
      "20 Februari",
      "20 ফেব্রুয়ারি", "20 பிப்ரவரி", "20 ఫిబ్రవరి", "20 ફેબ્રુઆરી", "20 ਫ਼ਰਵਰੀ", "20 فروری", "20 febrero", "20 fevereiro",
      "20 Φεβρουαρίου", "20 februára", "20 февруари", "20 фебруара", "20. helmikuuta", "február 20-án", "20 febbraio",
    ])
  func days(_ text: String) { #expect(anchors(text).contains("date:02-20")) }

  @Test(
    "a day of the Solar Hijri calendar is one of the Gregorian",
    arguments: [("۱ اسفند ۱۴۰۴", "02-20"), ("۱ اسفند", "02-20"), ("۳۰ اسفند ۱۴۰۳", "03-20"), ("۱۶ تیر ۱۴۰۵", "07-07")])
  func persian(_ text: String, _ day: String) { #expect(anchors(text, language: "fa") == ["date:" + day]) }

  @Test("a month's name that is another month elsewhere is the one of the text's language")
  func months() {
    #expect(anchors("20 listopada", language: "pl").contains("date:11-20"))
    #expect(anchors("20. listopada", language: "hr").contains("date:10-20"))
    #expect(anchors("20 листопада", language: "uk").contains("date:11-20"))
  }

  @Test("words that only look like Chinese numbers are none", arguments: ["万一发生", "千万不要", "十分重要", "一万", "三八妇女节"])
  func noHanNumbers(_ text: String) { #expect(!anchors(text, language: "zh").contains { $0.hasPrefix("num:1000000") }) }

  @Test("an article of a law is no place in a row", arguments: ["第12条", "第12條", "第十二条", "제12조"])
  func articles(_ text: String) { #expect(anchors(text, language: "zh") == []) }

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
