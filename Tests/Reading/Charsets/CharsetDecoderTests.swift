import Foundation
import Stories
import Testing

@testable import Reading

@Suite("character encodings")
struct CharsetDecoderTests {
  private func decode(
    _ bytes: [UInt8], _ contentType: String? = nil, _ markup: CharsetDecoder.Markup = .xml
  ) -> (text: String, encoding: String, codes: [String]) {
    let decoded = CharsetDecoder.decode(bytes, contentType: contentType, markup: markup)
    return (String(decoding: decoded.utf8, as: UTF8.self), decoded.encoding, decoded.warnings.map(\.code))
  }

  private func declared(_ encoding: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<?xml version='1.0' encoding='\(encoding)'?><t>".utf8) + bytes + Array("</t>".utf8)
  }

  @Test(
    "a declared encoding is decoded as the web means it",
    arguments: [
      ("gb2312", [0xB3, 0xF6, 0xBF, 0xDA, 0xB9, 0xDC, 0xD6, 0xC6], "出口管制", "gb18030"),
      ("GBK", [0xE9, 0x46, 0x81, 0x30, 0x84, 0x36], "镕¥", "gb18030"),
      ("big5", [0xA5, 0x58, 0xA4, 0x66], "出口", "Big5"),
      ("shift_jis", [0x8B, 0x4B, 0x90, 0xA7, 0x87, 0x40], "規制①", "Shift_JIS"),
      ("euc-jp", [0xB5, 0xAC, 0xC0, 0xA9], "規制", "EUC-JP"),
      ("euc-kr", [0xB1, 0xD4, 0xC1, 0xA6], "규제", "EUC-KR"),
      ("iso-8859-1", [0x93, 0xE9, 0x94], "“é”", "windows-1252"),
      ("windows-1251", [0xD0, 0xE8, 0xF1, 0xEA], "Риск", "windows-1251"),
      ("koi8-r", [0xF2, 0xC9, 0xD3, 0xCB], "Риск", "KOI8-R"),
      ("tis-620", [0xA1, 0xAE], "กฎ", "windows-874"),
      ("windows-1256", [0xC7, 0xE1], "ال", "windows-1256"),
    ] as [(String, [UInt8], String, String)])
  func decodesDeclared(label: String, bytes: [UInt8], text: String, name: String) {
    let result = decode(declared(label, bytes))
    #expect(result.text.hasSuffix("<t>\(text)</t>"))
    #expect(result.encoding == name)
    #expect(result.codes.isEmpty)
  }

  @Test("the server's charset comes before the document's, and the conflict is reported")
  func headerWins() {
    let result = decode(declared("koi8-r", [0xD0, 0xE8, 0xF1, 0xEA]), "text/xml; charset=\"windows-1251\"")
    #expect(result.text.contains("Риск"))
    #expect(result.encoding == "windows-1251")
    #expect(result.codes == ["charset_conflict"])
  }

  @Test("a server's blanket ISO-8859-1 yields to a multi-byte declaration that fits")
  func blanketLatinYields() {
    let result = decode(declared("gbk", [0xB3, 0xF6, 0xBF, 0xDA]), "text/xml; charset=ISO-8859-1")
    #expect(result.text.contains("出口"))
    #expect(result.encoding == "gb18030")
  }

  @Test("it yields to any declaration of another single-byte encoding, but a considered windows-1252 does not")
  func blanketLatinYieldsToSingleBytes() {
    let bytes = declared("windows-1251", [0xD0, 0xE8, 0xF1, 0xEA])
    #expect(decode(bytes, "text/xml; charset=ISO-8859-1").text.contains("Риск"))
    #expect(decode(bytes, "text/xml; charset=windows-1252").encoding == "windows-1252")
    #expect(decode(declared("utf-8", [0xE9]), "text/xml; charset=ISO-8859-1").text.contains("é"))
  }

  /// Windows-1251, in which А to я stand in order from 0xC0.
  private func cyrillic(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8($0.value < 0x80 ? $0.value : $0.value - 0x410 + 0xC0) }
  }

  private static let report =
    "Государственная дума приняла закон о регулировании искусственного интеллекта в третьем чтении сегодня вечером"

  @Test(
    "whole words of letters beyond ASCII are not what a Latin label says, and the conflict is reported",
    arguments: ["text/xml; charset=ISO-8859-1", "text/html; charset=windows-1252"])
  func labelOfLatin(contentType: String) {
    let result = decode(Array("<t>".utf8) + cyrillic(Self.report) + Array("</t>".utf8), contentType)
    #expect(result.text == "<t>\(Self.report)</t>")
    #expect(result.codes == ["charset_conflict"])
  }

  @Test("of two labels for one byte a letter the letters choose; few of them choose nothing")
  func lettersChoose() {
    let result = decode(declared("windows-1251", cyrillic(Self.report)), "text/xml; charset=koi8-r")
    #expect(result.text.contains(Self.report) && result.encoding == "windows-1251")
    #expect(decode(declared("windows-1251", cyrillic("Риск")), "text/xml; charset=koi8-r").encoding == "KOI8-R")
  }

  @Test("accented letters stay what the label says")
  func accentsStay() {
    let french = "Les députés ont adopté à l'unanimité un texte très attendu sur l'intelligence artificielle générée "
    let bytes = Array(String(repeating: french, count: 8).unicodeScalars.map { UInt8($0.value) })
    let result = decode(Array("<t>".utf8) + bytes + Array("</t>".utf8), "text/html; charset=ISO-8859-1")
    #expect(result.text.contains("députés") && result.codes.isEmpty)
  }

  @Test(
    "a bad byte takes nothing with it but its own trail",
    arguments: [
      ("gbk", [0xFF, 0xD6, 0xD0], "\u{FFFD}中"),
      ("shift_jis", [0xFF, 0x93, 0xFA, 0xA0, 0x8E, 0x9A], "\u{FFFD}日\u{FFFD}字"),
      ("euc-kr", [0xFF, 0xC7, 0xD1], "\u{FFFD}한"), ("euc-jp", [0x8F, 0xA1, 0xA1, 0xB5, 0xAC], "\u{FFFD}規"),
      ("big5", [0xFF, 0xA5, 0x58], "\u{FFFD}出"), ("gbk", [0x81, 0x3C], "\u{FFFD}<"),
    ] as [(String, [UInt8], String)])
  func badBytesAlone(label: String, bytes: [UInt8], text: String) {
    #expect(decode(declared(label, bytes)).text.hasSuffix("<t>\(text)</t>"))
  }

  @Test(
    "what the web reads and glibc does not",
    arguments: [
      ("gbk", [0x80], "€"), ("big5", [0xA3, 0xE1], "€"), ("windows-1252", [0x61, 0x81, 0x8D], "a\u{81}\u{8D}"),
      ("euc-jp", [0xAD, 0xA1, 0xFC, 0xE2, 0x8E, 0xB1], "①髙ｱ"),
      ("iso-2022-jp", Array("\u{1B}$B-!|b\u{1B}(B \u{1B}(J\\~\u{1B}(I1\u{1B}(B".utf8), "①髙 ¥‾ｱ"),
      ("shift_jis", [0x87, 0x40, 0xFB, 0xFC], "①髙"),
    ] as [(String, [UInt8], String)])
  func webCharacters(label: String, bytes: [UInt8], text: String) {
    let result = decode(declared(label, bytes))
    #expect(result.text.hasSuffix("<t>\(text)</t>"))
    #expect(result.codes.isEmpty)
  }

  @Test("ISO-2022-JP shows through any other label", arguments: ["utf-8", "iso-8859-1", "windows-1252"])
  func iso2022jpUnderOtherLabels(label: String) {
    let escaped = Array("<t>\u{1B}$B5,@)\u{1B}(B</t>".utf8)
    let result = decode(escaped, "text/xml; charset=\(label)")
    #expect(result.text == "<t>規制</t>")
    #expect(result.codes == ["charset_conflict"])
    #expect(decode(declared("iso-2022-jp", []) + escaped, "text/xml; charset=\(label)").text.contains("規制"))
    #expect(decode(Array("<t>\u{1B}[0m</t>".utf8), "text/xml; charset=\(label)").text == "<t>\u{1B}[0m</t>")
  }

  @Test("damage in ISO-2022-JP stays where it is")
  func iso2022jpDamage() {
    let result = decode(declared("iso-2022-jp", Array("\u{1B}$B5\n,@)\u{1B}(B a\u{1B}[b".utf8)))
    #expect(result.text.contains("\u{FFFD}\n"))
    #expect(result.text.hasSuffix(" a\u{FFFD}[b</t>"))
    #expect(result.codes == ["bad_bytes"])
  }

  @Test("valid UTF-8 wins over a contrary label, with a warning", arguments: ["gb2312", "iso-8859-1", "utf-16"])
  func validUTF8Wins(label: String) {
    let result = decode(declared(label, Array("出口 é".utf8)))
    #expect(result.text.contains("出口 é"))
    #expect(result.encoding == "UTF-8")
    #expect(result.codes == ["charset_conflict"])
  }

  @Test("ISO-2022-JP, all ASCII bytes, is not taken for UTF-8", arguments: ["iso-2022-jp", nil])
  func iso2022jp(label: String?) {
    let escaped: [UInt8] = [0x1B, 0x24, 0x42, 0x35, 0x2C, 0x40, 0x29, 0x1B, 0x28, 0x42]
    let result = decode(label.map { declared($0, escaped) } ?? Array("<t>".utf8) + escaped + Array("</t>".utf8))
    #expect(result.text.hasSuffix("<t>規制</t>"))
    #expect(result.encoding == "ISO-2022-JP")
  }

  @Test(
    "UTF-16 and UTF-32 are known by their mark or their zeros",
    arguments: [
      (String.Encoding.utf16LittleEndian, [0xFF, 0xFE], "UTF-16LE"), (.utf16BigEndian, [0xFE, 0xFF], "UTF-16BE"),
      (.utf16LittleEndian, [], "UTF-16LE"), (.utf16BigEndian, [], "UTF-16BE"),
      (.utf32LittleEndian, [0xFF, 0xFE, 0, 0], "UTF-32LE"), (.utf32BigEndian, [], "UTF-32BE"),
      (.utf8, [0xEF, 0xBB, 0xBF], "UTF-8"),
    ] as [(String.Encoding, [UInt8], String)])
  func wide(encoding: String.Encoding, mark: [UInt8], name: String) throws {
    let bytes = try #require("<?xml version='1.0' encoding='x'?><t>法</t>".data(using: encoding))
    let result = decode(mark + bytes, "text/xml; charset=iso-8859-1")
    #expect(result.text == "<?xml version='1.0' encoding='x'?><t>法</t>")
    #expect(result.encoding == name)
  }

  @Test("bad bytes become U+FFFD, counted in one warning with the first one's line, and nothing else is lost")
  func badBytes() throws {
    let bytes = Array("<t>a\n".utf8) + [0xB3, 0xF6, 0xFF, 0xBF, 0xDA] + [0xFF] + Array("</t>".utf8)
    let decoded = CharsetDecoder.decode(bytes, contentType: "text/xml; charset=gbk", markup: .xml)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "<t>a\n出\u{FFFD}口\u{FFFD}</t>")
    let warning = try #require(decoded.warnings.first)
    #expect(warning.code == "bad_bytes")
    #expect(warning.line == 2)
    #expect(warning.message.hasPrefix("2 "))
  }

  @Test("a few bad bytes in UTF-8 don't make it another encoding")
  func damagedUTF8() {
    let text = Array(String(repeating: "规定 ", count: 20).utf8)
    let result = decode(Array("<t>".utf8) + text + [0xE4, 0xB8] + text + Array("</t>".utf8))
    #expect(result.encoding == "UTF-8")
    #expect(result.codes == ["bad_bytes"])
    #expect(result.text.unicodeScalars.count { $0 == "规" } == 40)
  }

  @Test(
    "unlabelled text is guessed",
    arguments: [
      ("c8cbb9a4d6c7c4dcd6cec0edd0e8d2aac8abc7f2bacfd7f7a1a3", "人工智能治理需要全球合作。", "gb18030"),
      ("a448a475b4bcbc7aaabaaa76b27abbddad6ea5feb279a658a740a143", "人工智慧的治理需要全球合作。", "Big5"),
      ("90ad957b82cd8b4b90a782f08c9f93a282b582c482a282dc82b78142", "政府は規制を検討しています。", "Shift_JIS"),
      ("c1a4baceb4c220bbf5b7cebfee20b9fdbec8c0bb20b0cbc5e4c7d1b4d92e", "정부는 새로운 법안을 검토한다.", "EUC-KR"),
      (
        "cff0e0e2e8f2e5ebfcf1f2e2ee20eee1f1f3e6e4e0e5f220e7e0eaeeed2e", "Правительство обсуждает закон.", "windows-1251"
      ),
    ])
  func guesses(hexadecimal: String, text: String, name: String) {
    let digits = Array(hexadecimal)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0..<($0 + 2)]), radix: 16) }
    let result = decode(Array("<t>".utf8) + bytes + Array("</t>".utf8))
    #expect(result.text == "<t>\(text)</t>")
    #expect(result.encoding == name)
    #expect(result.codes == ["charset_guessed"])
  }

  @Test(
    "HTML declares itself in a meta element",
    arguments: [
      "<html><head><meta charset=gbk>", "<html><!-- <meta charset=big5> --><META CHARSET='gb2312' />",
      "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">",
    ])
  func htmlMeta(head: String) {
    let result = decode(Array(head.utf8) + [0xB3, 0xF6, 0xBF, 0xDA], nil, .html)
    #expect(result.text == head + "出口")
    #expect(result.encoding == "gb18030")
  }

  @Test("an unknown label is reported and otherwise ignored")
  func unknownLabel() {
    let result = decode(declared("x-klingon", Array("é".utf8)))
    #expect(result.encoding == "UTF-8")
    #expect(result.codes == ["charset_unknown"])
  }

  @Test("whatever comes in, valid UTF-8 goes out", arguments: 0..<10)
  func alwaysValid(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<2000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    for label in ["utf-8", "gbk", "big5", "shift_jis", "euc-kr", "iso-2022-jp", "utf-16", "koi8-r", "utf-32", "ibm037"]
    {
      let decoded = CharsetDecoder.decode(bytes, contentType: "text/xml;charset=\(label)", markup: .xml)
      #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
    }
  }
}
