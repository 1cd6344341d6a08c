/// The few character classes of XML 1.0 that are needed before and beside libxml2.
enum XMLSyntax {
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// §2.3 NameStartChar, every non-ASCII character taken as one.
  static func startsName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  /// §2.3 NameChar.
  static func continuesName(_ byte: UInt8) -> Bool {
    startsName(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
  }

  /// White space, `/`, `>`, `<` or `=`: what may follow a name in a tag.
  static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == 0x2F || byte == 0x3E || byte == 0x3C || byte == 0x3D
  }

  /// §2.2 Char.
  static func isCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// A control character XML 1.0 forbids.
  static func isForbiddenControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  /// The line of `offset`, from 1. Lines end as XML has it: with CR LF, LF or CR (§2.11).
  static func line(of offset: Int, in bytes: [UInt8], from start: Int = 0) -> Int {
    var breaks = 0
    for index in start..<max(start, offset) {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) { breaks += 1 }
    }
    return breaks + 1
  }

  /// A string without white space at its ends; nil when nothing is left.
  static func trimmed(_ text: String) -> String? {
    let utf8 = text.utf8
    if let first = utf8.first, let last = utf8.last, !isSpace(first), !isSpace(last) { return text }
    guard let first = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return nil }
    return String(text[first...last])
  }
}

extension [UInt8] {
  /// Where `text` (lower case ASCII) first stands within `start..<end`, letters in any case.
  func firstIndex(of text: StaticString, from start: Int, upTo end: Int) -> Int? {
    let first = text.utf8Start[0]
    let upper = (0x61...0x7A).contains(first) ? first & 0xDF : first
    let last = Swift.min(end, count) - text.utf8CodeUnitCount
    var index = start
    while index <= last {
      if self[index] == first || self[index] == upper, matches(text, at: index) { return index }
      index += 1
    }
    return nil
  }
}
