/// Character references of HTML (`&amp;`, `&#8217;`), read as WHATWG HTML §13.2.5.72 has it for text.
struct CharacterReferences: Sendable {
  /// The table, parsed once.
  static let shared = CharacterReferences()

  /// The longest name, without its semicolon.
  private static let maximumNameBytes = 31
  /// The longest name that may stand without a semicolon.
  private static let maximumLegacyBytes = 6

  private let names: [String: [UInt8]]
  private let legacy: Set<String>

  private init() {
    var names: [String: [UInt8]] = [:]
    for row in CharacterReferenceTable.names.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let words = row.split(separator: " ")
      guard let name = words.first else { continue }
      let scalars = words.dropFirst().compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      names[String(name)] = scalars.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }
    }
    self.names = names
    legacy = Set(CharacterReferenceTable.legacy.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// What the reference at `start`, where an ampersand stands, means in UTF-8, and where it ends; nil when it is none.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, strict: Bool = false) -> (text: [UInt8], end: Int)? {
    let next = start + 1
    guard next < bytes.count else { return nil }
    if bytes[next] == UInt8(ascii: "#") { return number(bytes, at: next + 1, strict: strict) }
    guard bytes[next].isASCIILetter else { return nil }
    return name(bytes, at: next, strict: strict)
  }

  private func name(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, strict: Bool) -> (text: [UInt8], end: Int)? {
    var end = start
    while end < bytes.count, end - start <= CharacterReferences.maximumNameBytes,
      bytes[end].isASCIILetter || bytes[end].isASCIIDigit
    {
      end += 1
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: ";"), let text = names[string(bytes, start..<end)] {
      return (text, end + 1)
    }
    guard !strict else { return nil }
    var length = min(end - start, CharacterReferences.maximumLegacyBytes)
    while length >= 2 {
      let candidate = string(bytes, start..<(start + length))
      if legacy.contains(candidate), let text = names[candidate] { return (text, start + length) }
      length -= 1
    }
    return nil
  }

  private func number(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, strict: Bool) -> (text: [UInt8], end: Int)? {
    var index = start
    let isHexadecimal = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let firstDigit = index
    var value: UInt32 = 0
    while index < bytes.count, let digit = bytes[index].hexadecimalValue, isHexadecimal || digit < 10 {
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
      index += 1
    }
    guard index > firstDigit else { return nil }
    let isClosed = index < bytes.count && bytes[index] == UInt8(ascii: ";")
    guard isClosed || !strict else { return nil }
    let encoded = UTF8.encode(scalar(value)) ?? UTF8.encodedReplacementCharacter
    return (Array(encoded), isClosed ? index + 1 : index)
  }

  private func scalar(_ value: UInt32) -> Unicode.Scalar {
    if let meant = CharacterReferences.windows1252(value) { return meant }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return scalar
  }

  /// What a C1 control stands for; nil for the five windows-1252 leaves free, and for what is no such control.
  static func windows1252(_ value: UInt32) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(value) else { return nil }
    let meant = windows1252Characters[Int(value - 0x80)]
    return meant == value ? nil : Unicode.Scalar(meant)
  }

  private func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// What numbers 0x80 to 0x9F mean: windows-1252, as everyone who writes them intends (HTML §13.2.5.80).
  private static let windows1252Characters: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
