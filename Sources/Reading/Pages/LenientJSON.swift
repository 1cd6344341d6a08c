/// JSON as publishers put it into pages (`application/ld+json`).
///
/// Beyond RFC 8259 it takes raw control characters and quotes inside strings, trailing commas, and anything before the first and
/// after the last bracket (comments, CDATA marks), since pages have them. A text that breaks off keeps what was read.
indirect enum LenientJSON: Sendable, Equatable {
  case null
  case bool(Bool)
  /// As printed.
  case number(String)
  case string(String)
  case array([LenientJSON])
  /// Members in order; a name may come twice, and the first stands.
  case object([(name: String, value: LenientJSON)])

  static func == (left: LenientJSON, right: LenientJSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.number(let one), .number(let other)), (.string(let one), .string(let other)): one == other
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)):
      one.count == other.count && zip(one, other).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    default: false
    }
  }

  /// The first value of that name.
  subscript(_ name: String) -> LenientJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The items of an array; a value alone is an array of one; null is none.
  var items: [LenientJSON] {
    switch self {
    case .array(let items): items
    case .null: []
    default: [self]
    }
  }

  /// The text of a string or number, or of the first in an array.
  var string: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .array(let items): items.lazy.compactMap(\.string).first
    default: nil
    }
  }
}

/// Reads one `LenientJSON` value.
struct LenientJSONParser {
  /// Levels of brackets; what is deeper is read as null.
  static let maximumDepth = 64
  /// Values in all; the rest is left out.
  static let maximumValues = 200_000

  private static let cdataMark = "[CDATA["

  private let bytes: [UInt8]
  private var index = 0
  private var values = 0
  /// A quote stood inside the string read last, and nothing says where that ends.
  private var isBroken = false

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value in `text`, or nil when it holds no bracket.
  static func parse(_ text: String) -> LenientJSON? {
    var parser = LenientJSONParser(Array(text.utf8))
    while let byte = parser.peek, byte != UInt8(ascii: "{") {
      if byte == UInt8(ascii: "["), !parser.isOfCDATA { break }
      parser.index += byte == UInt8(ascii: "[") ? Self.cdataMark.utf8.count : 1
    }
    guard parser.peek != nil else { return nil }
    return parser.value(depth: 0)
  }

  /// The bracket here is the first of `<![CDATA[`.
  private var isOfCDATA: Bool {
    index >= 2 && bytes[index - 2] == UInt8(ascii: "<") && bytes[index - 1] == UInt8(ascii: "!")
      && bytes[index...].starts(with: Self.cdataMark.utf8)
  }

  private mutating func value(depth: Int) -> LenientJSON? {
    skipSpace()
    values += 1
    guard let byte = peek, values <= Self.maximumValues, depth < Self.maximumDepth else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""):
      let text = string()
      return isBroken ? .null : .string(text)
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> LenientJSON {
    index += 1
    var members: [(name: String, value: LenientJSON)] = []
    while skipTo(closing: UInt8(ascii: "}")) {
      guard peek == UInt8(ascii: "\"") else { break }
      let name = string()
      skipSpace()
      guard peek == UInt8(ascii: ":") else { break }
      index += 1
      guard let value = value(depth: depth + 1) else { break }
      members.append((name, value))
    }
    return .object(members)
  }

  private mutating func array(depth: Int) -> LenientJSON {
    index += 1
    var items: [LenientJSON] = []
    while skipTo(closing: UInt8(ascii: "]")) {
      guard let item = value(depth: depth + 1) else { break }
      items.append(item)
    }
    return .array(items)
  }

  /// Skips white space and commas; false at the closing bracket, which is taken, and at the end.
  private mutating func skipTo(closing: UInt8) -> Bool {
    while let byte = peek {
      if byte == closing {
        index += 1
        return false
      }
      guard byte == UInt8(ascii: ",") || isSpace(byte) else { return true }
      index += 1
    }
    return false
  }

  private mutating func string() -> String {
    index += 1
    isBroken = false
    var hasInnerQuote = false
    var text: [UInt8] = []
    var start = index
    while let byte = peek {
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      text.append(contentsOf: bytes[start..<index])
      index += 1
      if byte == UInt8(ascii: "\""), isInner {
        hasInnerQuote = true
        start = index - 1
        continue
      }
      if byte == UInt8(ascii: "\"") {
        isBroken = hasInnerQuote && !isBeforeNextValue
        return String(decoding: text, as: UTF8.self)
      }
      appendEscape(to: &text)
      start = index
    }
    text.append(contentsOf: bytes[start...])
    return String(decoding: text, as: UTF8.self)
  }

  /// A letter or digit follows the quote just read, which so ended no string: `"Ada "The Pen" Stone"`.
  private var isInner: Bool {
    guard let next = next else { return false }
    return next >= 0x80 || (next | 0x20) &- 97 < 26 || next &- 48 < 10
  }

  private var isBeforeNextValue: Bool { next.map { ",]}".utf8.contains($0) } ?? true }

  /// The next byte that is no space.
  private var next: UInt8? { bytes[index...].first { !isSpace($0) } }

  private mutating func appendEscape(to text: inout [UInt8]) {
    guard let byte = peek else { return }
    index += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): text.append(contentsOf: String(unicodeEscape()).utf8)
    default: text.append(byte)
    }
  }

  /// The scalar of `\uXXXX`, or of two that form a surrogate pair (RFC 8259 §7).
  private mutating func unicodeEscape() -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard let first = hexadecimal() else { return replacement }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? replacement }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return replacement
    }
    index += 2
    guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else { return replacement }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? replacement
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16) else { return nil }
    index += 4
    return value
  }

  private mutating func word() -> LenientJSON? {
    let start = index
    while let byte = peek, !isSpace(byte), !",]}:\"".utf8.contains(byte) { index += 1 }
    guard index > start else { return nil }
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "undefined": return .null
    case let other: return .number(other)
    }
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }
  private mutating func skipSpace() { while let byte = peek, isSpace(byte) { index += 1 } }
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
