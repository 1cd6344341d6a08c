import Testing

@testable import Reading

@Suite("Text by its bytes")
struct CollapsedTextTests {
  @Test(
    "white space of every kind becomes one space, and marks that show nothing go",
    arguments: [
      ("  a \t\n b  ", "a b"), ("a\u{A0}\u{2003}b\u{3000}c\u{1680}d\u{2028}e", "a b c d e"),
      ("so\u{AD}ft\u{200B}ly\u{2060}\u{FEFF}", "softly"), ("a\u{1}\u{7F}b", "ab"),
      ("नि\u{200D}यम मी\u{200C}خ", "नि\u{200D}यम मी\u{200C}خ"),
      ("规则\u{3000}中国", "规则 中国"), ("🕒 x", "🕒 x"), ("", ""), ("\u{A0}", ""),
    ])
  func collapsed(_ text: String, _ expected: String) {
    #expect(text.collapsed.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("characters are scalars")
  func characters() {
    var text = CollapsedText()
    text.append("é中🕒 a")
    text.appendNewline()
    text.appendNewline()
    text.append(" b")
    #expect(text.value == "é中🕒 a\nb")
    #expect(text.characters == 6)
  }

  @Test("the table of letters says what Unicode's properties say")
  func letters() {
    let wrong = (UInt32(0)...0x1_1FFF).compactMap(Unicode.Scalar.init).filter {
      LetterTable.isAlphabetic($0) != $0.properties.isAlphabetic
        || LetterTable.isNumeric($0) != ($0.properties.numericType != nil)
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "a part is found byte for byte",
    arguments: [("abcabd", true), ("abd", true), ("ab", false), ("", false), ("aabd", true), ("ABD", false)])
  func holds(_ text: String, _ isFound: Bool) {
    #expect(text.holds("abd") == isFound)
  }
}
