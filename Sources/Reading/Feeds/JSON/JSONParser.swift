import Stories

/// Reads JSON (RFC 8259) from valid UTF-8, and keeps what was good when the rest is not.
///
/// Forgiving where feeds err: raw line breaks in strings, commas too many, a document cut short. The first fault is kept
/// as a warning. At most 64 levels deep.
struct JSONParser {
  /// Levels of arrays and objects; deeper documents are cut there.
  static let maximumDepth = 64

  private let bytes: [UInt8]
  private var index = 0
  private(set) var warning: ReadingWarning?

  init(_ utf8: [UInt8]) { bytes = utf8 }

  /// The document's value; nil when it begins with none.
  mutating func parse() -> JSONValue? {
    let value = value(depth: 0)
    skipSpace()
    if index < bytes.count { fault("something follows the document") }
    return value
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard index < bytes.count else {
      fault("the document ends too early")
      return nil
    }
    guard depth < Self.maximumDepth else {
      fault("more than \(Self.maximumDepth) levels (maximumDepth)")
      index = bytes.count
      return nil
    }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return .string(string())
    default: return literal()
    }
  }

  private mutating func object(depth: Int) -> JSONValue {
    var members: [String: JSONValue] = [:]
    index += 1
    while next(closing: UInt8(ascii: "}")) {
      guard bytes[index] == UInt8(ascii: "\"") else {
        fault("a member has no name")
        index += 1
        continue
      }
      let name = string()
      skipSpace()
      if index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 } else { fault("a colon is missing") }
      if let value = value(depth: depth + 1) { members[name] = value }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue {
    var elements: [JSONValue] = []
    index += 1
    while next(closing: UInt8(ascii: "]")) {
      let start = index
      if let value = value(depth: depth + 1) { elements.append(value) }
      if index == start { index += 1 }
    }
    return .array(elements)
  }

  /// Steps to the next element; false at the end, which it steps over.
  private mutating func next(closing: UInt8) -> Bool {
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") { index += 1 }
    guard index < bytes.count else {
      fault("the document ends too early")
      return false
    }
    guard bytes[index] == closing else { return true }
    index += 1
    return false
  }

  private mutating func literal() -> JSONValue? {
    let word = bytes[index...].prefix { $0 > 0x20 && $0 != 0x2C && $0 != 0x5D && $0 != 0x7D && $0 != 0x3A }
    index += word.count
    switch String(decoding: word.prefix(40), as: UTF8.self) {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    case let text where Double(text) != nil: return .number(text)
    default:
      fault("neither a value nor a string")
      return nil
    }
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func fault(_ message: String) {
    guard warning == nil else { return }
    let line = bytes[..<min(index, bytes.count)].count { $0 == 0x0A } + 1
    warning = ReadingWarning(code: "malformed", line: line, message: message)
  }
}

extension JSONParser {
  private mutating func string() -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let run = bytes[index...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
      text.append(contentsOf: run)
      index += run.count
      guard index < bytes.count else { break }
      index += 1
      if bytes[index - 1] == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      escape(&text)
    }
    fault("a string never ends")
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(_ text: inout [UInt8]) {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): text.append(contentsOf: String(scalar()).utf8)
    default: text.append(byte)
    }
  }

  /// The character of a `\u` escape, or of a pair of them; U+FFFD for half a pair.
  private mutating func scalar() -> Unicode.Scalar {
    guard let first = codeUnit() else { return "\u{FFFD}" }
    guard (0xD800..<0xDC00).contains(first), bytes.matches("\\u", at: index) else {
      return Unicode.Scalar(first) ?? "\u{FFFD}"
    }
    let rewind = index
    index += 2
    guard let second = codeUnit(), (0xDC00..<0xE000).contains(second) else {
      index = rewind
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func codeUnit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = bytes[index..<(index + 4)]
    guard digits.allSatisfy({ $0 < 0x80 }), let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      return nil
    }
    index += 4
    return value
  }
}
