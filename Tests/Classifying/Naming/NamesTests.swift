import Stories
import Testing

@testable import Classifying

@Suite("Names of the lexicon")
struct NamesTests {
  static let lexicon = Lexicon(entries: [
    Make.named("US", .jurisdiction, ["mul": ["US", "U.S."], "en": ["American"], "de": ["amerikanisch*"]]),
    Make.named("CN", .jurisdiction, ["en": ["China", "Chinese"], "zh": ["中国"]]),
    Make.named("IN", .jurisdiction, ["ja": ["インド"]]), Make.named("ID", .jurisdiction, ["ja": ["インドネシア"]]),
    Make.named("TR", .jurisdiction, ["en": ["Turkey"]]),
    Make.named("org:baai", .organisation, ["mul": ["BAAI"], "zh": ["智源"]], in: ["CN"]),
    Make.named("org:meta", .organisation, ["es": ["Meta"]]),
    Make.named("law:2024/1689", .instrument, ["en": ["AI Act"]], in: ["EU"]),
    Make.named("chips", .concept, ["en": ["chip*"]]), Make.named("WIRED", .outlet, ["mul": ["WIRED"]], in: ["US"]),
    Make.named("New York Times", .outlet, ["en": ["New York Times"]]),
    Make.named("US-NY", .jurisdiction, ["en": ["New York"]]),
  ])

  static func judge(_ text: String, _ language: String = "en") throws -> Judgement {
    try Make.classifier([Make.term("AI", .strong)], lexicon: lexicon).judge(TextToJudge(text: text, language: language))
  }

  @Test("jurisdictions come from names, adjectives and institutions, sorted and once")
  func jurisdictions() throws {
    #expect(try Self.judge("Chinese and American labs; the U.S. and China").jurisdictions == ["CN", "US"])
    #expect(try Self.judge("智源研究院", "zh").jurisdictions == ["CN"])
    #expect(try Self.judge("Die amerikanischen Firmen", "de").jurisdictions == ["US"])
  }

  @Test("capitals of a name are kept", arguments: [("let us go", "en"), ("the turkey", "en"), ("la meta", "es")])
  func capitals(_ text: String, _ language: String) throws {
    let judgement = try Self.judge(text, language)
    #expect(judgement.jurisdictions.isEmpty)
    #expect(judgement.entities.isEmpty)
  }

  @Test("a name inside a longer one of its kind, or inside an outlet's, is not meant")
  func nested() throws {
    #expect(try Self.judge("インドネシア政府", "ja").jurisdictions == ["ID"])
    #expect(try Self.judge("インド政府", "ja").jurisdictions == ["IN"])
    #expect(try Self.judge("The New York Times writes").jurisdictions.isEmpty)
  }

  @Test("entities are persons, organisations and instruments; concepts stand apart; outlets are neither")
  func kinds() throws {
    let judgement = try Self.judge("BAAI on chips and the AI Act, WIRED")
    #expect(judgement.entities == ["law:2024/1689", "org:baai"])
    #expect(judgement.concepts == ["chips"])
    #expect(judgement.jurisdictions == ["CN", "EU"])
  }

  @Test("English names count in other languages, other names do not")
  func languages() throws {
    #expect(try Self.judge("BAAI und China", "de").jurisdictions == ["CN"])
    #expect(try Self.judge("amerikanische Chinese").jurisdictions == ["CN"])
  }
}

@Suite("Instruments by number")
struct InstrumentNumbersTests {
  @Test(
    "a law is known by its number",
    arguments: [
      ("Regulation (EU) 2024/1689", "law:2024/1689"), ("SB 53", "law:sb-53"), ("S.B. 1047", "law:sb-1047"),
      ("SB-53", "law:sb-53"), ("Senate Bill 53", "law:sb-53"), ("AB 2013", "law:ab-2013"), ("H.R. 1234", "law:hr-1234"),
      ("Executive Order 14110", "law:eo-14110"), ("EO 14179", "law:eo-14179"), ("PL 2338/2023", "law:pl-2338/2023"),
      ("PL 2.338/2023", "law:pl-2338/2023"), ("PL nº 2338/23", "law:pl-2338/2023"),
      ("Projeto de Lei n. 2.338/2023", "law:pl-2338/2023"), ("国家互联网信息办公室令第15号", "law:cn-order-15"),
      ("令第 15 號", "law:cn-order-15"),
      ("《2024/1689》", "law:2024/1689"), ("COM(2022) 496", "law:com-2022/496"), ("(COM(2021)206)", "law:com-2021/206"),
      ("loi n° 2024-449 du 21 mai", "law:fr-2024-449"), ("legge n. 132/2025", "law:it-132/2025"),
      ("Ley 21.719", "law:ley-21719"), ("Ley N° 27275", "law:ley-27275"), ("Ley Orgánica 3/2018", "law:ley-3/2018"),
      ("Real Decreto 817/2023", "law:decreto-817/2023"), ("законопроект № 512628-8", "law:ru-bill-512628"),
      ("законопроєкту № 8153", "law:ua-bill-8153"), ("법률 제20676호", "law:kr-20676"),
      ("druk nr 1423", "law:pl-druk-1423"),
      ("BT-Drs. 20/1234", "law:de-drs-20/1234"), ("Bill C-27", "law:ca-c-27"),
      ("UU No. 27 Tahun 2022", "law:id-uu-27/2022"), ("Luật số 134/2025/QH15", "law:vn-134/2025"),
      ("Nghị định 13/2023/NĐ-CP", "law:vn-decree-13/2023"), ("6698 sayılı Kanun", "law:tr-6698"),
    ])
  func known(_ text: String, _ id: String) {
    #expect(InstrumentNumbers(FoldedText(text)).found().map(\.id) == [id])
  }

  @Test(
    "dates, seasons, scores and sums are none",
    arguments: [
      "2024/12/25", "2024/25", "2024/2025", "24/1689", "sb 53 kg", "1/2/2024", "12024/1689", "the hr 12 of",
      "Boeing 747",
      "PL 2338", "UPL 2338/2023", "1,000", "SB", "no. 53", "99999999999999999999/2024", "第15号",
    ])
  func none(_ text: String) {
    #expect(InstrumentNumbers(FoldedText(text)).found().isEmpty)
  }

  @Test("the jurisdiction is the series', and the position the number's")
  func jurisdiction() throws {
    let found = try #require(InstrumentNumbers(FoldedText("a PL 2338/2023")).found().first)
    #expect(found.jurisdiction == "BR")
    #expect(found.start == 5)
  }

  @Test("a text of numbers keeps to the limit")
  func limit() {
    let text = (1...1_000).map { "SB \($0)" }.joined(separator: ", ")
    #expect(InstrumentNumbers(FoldedText(text)).found().count == InstrumentNumbers.maximumFound)
  }
}
