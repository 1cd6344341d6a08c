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

  /// Bytes are compared, since equal strings may differ in them.
  @Test(
    "a decomposed letter is the composed one",
    arguments: [
      ("\u{439}", "и\u{306}"), ("\u{457}", "і\u{308}"), ("\u{E9}", "e\u{301}"), ("\u{304C}", "か\u{3099}"),
      ("\u{AC01}", "\u{1100}\u{1161}\u{11A8}"), ("\u{FC}", "u\u{308}"), ("\u{9DF}", "\u{9AF}\u{9BC}"),
      ("\u{9DC}", "\u{9A1}\u{9BC}"), ("\u{9DD}", "\u{9A2}\u{9BC}"),
    ])
  func decomposed(_ composed: String, _ marked: String) {
    #expect(FoldedText(marked).bytes == FoldedText(composed).bytes)
  }

  @Test("spaces run together, and vanish beside Han and kana but not beside Hangul")
  func spaces() {
    #expect(Self.folded("  AI \u{A0}\n Act ") == "ai act ")
    #expect(Self.folded("AI 監管 法案") == "ai监管法案")
    #expect(Self.folded("생성형 AI 규제") == "생성형 ai 규제")
  }

  @Test("each byte points to the first byte of the scalar it comes from")
  func origins() throws {
    let folded = FoldedText("é ﬁ 監管")
    #expect(String(decoding: folded.bytes, as: UTF8.self) == "e fi监管")
    #expect(folded.origins == [0, 2, 3, 3, 7, 7, 7, 10, 10, 10])
  }

  @Test("no more scalars than the limit are read, and the arrays agree", arguments: ["a", "é", "監", "𝔸", "ﷺ"])
  func limit(_ letter: String) {
    let folded = FoldedText(String(repeating: letter, count: 50), limit: 20)
    let alone = FoldedText(letter).bytes.count
    #expect(folded.bytes.count >= 20 * alone)
    #expect(folded.kinds.count == folded.bytes.count)
    #expect(folded.origins.count == folded.bytes.count)
    #expect(folded.source.count == 20 * letter.utf8.count)
    #expect(folded.origins.last == UInt32(19 * letter.utf8.count))
  }

  @Test("a text that grows in folding is folded whole")
  func growth() {
    let text = String(repeating: "ﷺ½㌀", count: 300)
    #expect(Self.folded(text) == String(repeating: Self.folded("ﷺ½㌀"), count: 300))
  }

  @Test("scalars are counted up to any offset, forwards and back")
  func counting() {
    let text = "aé監𝔸 " + String(repeating: "管x", count: 40)
    Array(text.utf8).withUnsafeBufferPointer { source in
      var counter = ScalarCounter(source)
      var offset = 0
      for (number, scalar) in text.unicodeScalars.enumerated() {
        let count = counter.count(before: offset)
        #expect(count == number)
        offset += String(scalar).utf8.count
      }
      let again = counter.count(before: 1)
      #expect(again == 1)
    }
  }

  @Test("a million marks on one letter are read in linear time")
  func hostileMarks() {
    let folded = FoldedText("и" + String(repeating: "\u{306}", count: 200_000))
    #expect(folded.source.count == 2 * FoldedText.maximumScalars)
  }

  @Test("a heading in capitals is shouted, a sentence is not")
  func shouted() {
    #expect(FoldedText("NUOVE REGOLE AI MINISTRI").isShouted)
    #expect(!FoldedText("The EU AI Act is law").isShouted)
    #expect(!FoldedText("EU AI").isShouted)
  }
}

@Suite("Kinds of letters")
struct LetterKindTests {
  static let kinds: [LetterKind] = [.none, .latin, .digit, .spaced, .unspaced, .hanOrKana]

  @Test("a word may begin where letters do, in every unspaced script, and where Latin meets another alphabet")
  func boundaries() {
    for left in Self.kinds {
      for right in Self.kinds {
        let isOpen = [left, right].contains { $0 == .none || $0 == .unspaced || $0 == .hanOrKana }
        let isAcross = left != right && left != .digit && right != .digit
        #expect(LetterKind.isBoundary(left.byte, right.byte) == (isOpen || isAcross), "\(left) \(right)")
        #expect(LetterKind.isBoundary(left.byte | LetterKind.upperCaseBit, right.byte) == (isOpen || isAcross))
      }
    }
  }
}
