import Testing

@testable import Classifying

@Suite("Folding a text for comparison")
struct FoldedTextTests {
  static func folded(_ text: String) -> String { String(decoding: FoldedText(text).bytes, as: UTF8.self) }

  @Test(
    "writings that mean the same fold to the same",
    arguments: [
      ("Régulation", "regulation"), ("ÀÉÎÕÜ", "aeiou"), ("Straße", "strasse"), ("ＡＩ", "ai"), ("ﬁrst", "first"),
      ("ЁЛКА", "елка"), ("人工智慧", "人工智慧"), ("監管", "监管"), ("歐盟", "欧盟"), ("الإصطناعي", "الاصطناعي"),
      ("قـــانون", "قانون"), ("قَانُون", "قانون"), ("حوكمة", "حوكمه"), ("کنترل", "كنترل"), ("फ़ैसला", "फैसला"),
      ("İstanbul", "istanbul"), ("ılık", "ilik"), ("Łódź", "lodz"), ("Đạo luật", "dao luat"),
      ("supply-chain", "supply chain"),
      ("l’IA", "l'ia"), ("ガバナンス", "ガバナンス"), ("ｶﾞｲﾄﾞ", "ガイド"), ("soft\u{AD}ware", "software"), ("ᄀ\u{1161}\u{11A8}", "각"),
      ("קָדוֹשׁ", "קדוש"), ("Ά", "α"),
    ])
  func sameMeaning(_ written: String, _ expected: String) {
    #expect(Self.folded(written) == expected)
  }

  @Test("letters that differ in meaning stay apart", arguments: [("й", "и"), ("ї", "і"), ("कि", "की"), ("が", "か")])
  func kept(_ one: String, _ other: String) {
    #expect(Self.folded(one) != Self.folded(other))
  }

  @Test("a decomposed letter is the composed one", arguments: ["й", "ї", "é", "が", "각", "ü"])
  func decomposed(_ letter: String) {
    let marks: [String: String] = [
      "й": "и\u{306}", "ї": "і\u{308}", "é": "e\u{301}", "が": "か\u{3099}", "각": "\u{1100}\u{1161}\u{11A8}",
      "ü": "u\u{308}",
    ]
    #expect(Self.folded(marks[letter] ?? "") == Self.folded(letter))
  }

  @Test("spaces run together, and vanish beside Han and kana but not beside Hangul")
  func spaces() {
    #expect(Self.folded("  AI \u{A0}\n Act ") == "ai act ")
    #expect(Self.folded("AI 監管 法案") == "ai监管法案")
    #expect(Self.folded("생성형 AI 규제") == "생성형 ai 규제")
  }

  @Test("each byte points to the scalar it comes from")
  func positions() throws {
    let folded = FoldedText("é ﬁ 監管")
    #expect(String(decoding: folded.bytes, as: UTF8.self) == "e fi监管")
    #expect(folded.positions == [0, 1, 2, 2, 4, 4, 4, 5, 5, 5])
  }

  @Test("no more than the limit is read, and the four arrays agree")
  func limit() {
    let folded = FoldedText(String(repeating: "a", count: 50), limit: 20)
    #expect(folded.bytes.count == 20)
    #expect(folded.kinds.count == 20)
    #expect(folded.positions.count == 20)
    #expect(folded.scalars.count == 20)
  }

  @Test("a million marks on one letter are read in linear time")
  func hostileMarks() {
    let folded = FoldedText("и" + String(repeating: "\u{306}", count: 200_000))
    #expect(folded.scalars.count == FoldedText.maximumScalars)
  }

  @Test("a heading in capitals is shouted, a sentence is not")
  func shouted() {
    #expect(FoldedText("NUOVE REGOLE AI MINISTRI").isShouted)
    #expect(!FoldedText("The EU AI Act is law").isShouted)
    #expect(!FoldedText("EU AI").isShouted)
  }
}
