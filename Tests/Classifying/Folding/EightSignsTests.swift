import Testing

@testable import Classifying

@Suite("Eight bytes at once")
struct EightSignsTests {
  /// Folded letter by letter: behind a letter that is not ASCII nothing is folded eight at once for a while.
  static func oneByOne(_ text: String) -> (bytes: [UInt8], kinds: [UInt8], origins: [UInt32]) {
    var (bytes, kinds): ([UInt8], [UInt8]) = ([], [])
    var origins: [UInt32] = []
    var buffer: [FoldingTable.Entry] = []
    for byte in text.utf8 { buffer.append(FoldingTable.shared.entries[Int(byte)]) }
    for (offset, entry) in buffer.enumerated() {
      let isSpace = entry.bits & FoldingTable.Entry.isSpace != 0
      if isSpace, bytes.isEmpty || bytes.last == 0x20 { continue }
      bytes.append(UInt8(truncatingIfNeeded: entry.utf8))
      kinds.append(entry.kind)
      origins.append(UInt32(offset))
    }
    return (bytes, kinds, origins)
  }

  @Test("every ASCII byte folds at every place of a block as it does alone", arguments: 0..<16)
  func everyByte(_ place: Int) {
    for byte in UInt8(0)..<0x80 {
      var text = Array("Aa zZ(9) US$ x y".utf8)
      text[place] = byte
      let string = String(decoding: text, as: UTF8.self)
      let (folded, expected) = (FoldedText(string), Self.oneByOne(string))
      #expect(folded.bytes == expected.bytes, "byte \(byte)")
      #expect(folded.kinds == expected.kinds, "byte \(byte)")
      #expect(folded.origins == expected.origins, "byte \(byte)")
    }
  }

  @Test("spaces run together across blocks", arguments: 0..<20)
  func spaces(_ place: Int) {
    var text = Array("The act was signed today and so on".utf8)
    text.insert(contentsOf: [0x20, 0x20, 0x09], at: place)
    let string = String(decoding: text, as: UTF8.self)
    #expect(FoldedText(string).bytes == Self.oneByOne(string).bytes)
  }

  @Test(
    "words start where the rule says, wherever a block ends",
    arguments: [
      "The EU's AI Act (2024/1689), and more", "Закон об ИИ принят в 2024 году", "生成式AI监管办法2023年", "AI기본법 시행",
      "GPT-4о и Claude", "", "a", "seven77", "eight888",
    ])
  func wordStarts(_ text: String) {
    for shift in 0..<8 {
      let folded = FoldedText(String(repeating: "x ", count: shift) + text)
      var found: [Int] = []
      folded.withView { view in view.forEachWordStart { found.append($0) } }
      let expected = folded.bytes.indices.filter { index in
        let before = index == 0 ? 0 : folded.kinds[index - 1]
        return LetterKind.isBoundary(before, folded.kinds[index]) && folded.bytes[index] & 0xC0 != 0x80
          && folded.bytes[index] != 0x20
      }
      #expect(found == expected, "shift \(shift)")
    }
  }

  @Test("a word with particles before it starts after each of them", arguments: 0..<8)
  func particles(_ shift: Int) {
    let folded = FoldedText(String(repeating: "x ", count: shift) + "وبالقانون")
    var found: [Int] = []
    folded.withView { view in view.forEachWordStart { found.append($0) } }
    // و, وب, and وبال precede the word.
    #expect(found.suffix(4).map { $0 - 2 * shift } == [0, 2, 4, 8])
  }

  @Test("capitals and letters are counted at every length", arguments: 0..<20)
  func latinLetters(_ count: Int) {
    let kinds = FoldedText(String("Ab1 ЖCDefgh ijKLmn".prefix(count))).kinds
    let (all, upper) = EightSigns.latinLetters(of: kinds[...])
    let latin = kinds.filter { $0 & LetterKind.kindMask == LetterKind.latin.byte }
    #expect(all == latin.count)
    #expect(upper == latin.count { $0 & LetterKind.upperCaseBit != 0 })
  }

  @Test("digits are told from what lies a bit beside them")
  func digits() {
    for byte in UInt8.min...UInt8.max {
      let isDigit = EightSigns.digits(in: UInt64(byte) << 24) & 0xFFFF_FFFF != 0
      #expect(isDigit == (0x30...0x39).contains(byte), "byte \(byte)")
    }
  }
}
