extension JSONParser {
  /// Steps over a value without making anything of it.
  mutating func skipValue(depth: Int) {
    skipSpace()
    guard index < bytes.count else { return end("the document ends too early") }
    switch bytes[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): skipContainer(depth: depth)
    case UInt8(ascii: "\""): skipString()
    default: index += word().count
    }
  }

  /// Counts brackets, in a loop: nesting costs nothing here.
  private mutating func skipContainer(depth: Int) {
    var open = 0
    repeat {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open += 1
        if depth + open > Self.maximumDepth, !hasSkippedDepth {
          hasSkippedDepth = true
          fault("values more than \(Self.maximumDepth) levels deep were left out (maximumDepth)", code: "too_deep")
        }
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        open -= 1
        index += 1
      case UInt8(ascii: "\""): skipString()
      default: index += 1
      }
    } while open > 0 && index < bytes.count
    if open > 0 { end("the document ends too early") }
  }

  private mutating func skipString() {
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { return }
    }
    index = bytes.count
    end("a string never ends")
  }

  /// What stands before the next mark or white space.
  private func word() -> ArraySlice<UInt8> {
    bytes[index...].prefix { $0 > 0x20 && $0 != 0x2C && $0 != 0x5D && $0 != 0x7D && $0 != 0x3A }
  }

  /// A number or one of the three words (RFC 8259 §3); nil for anything else, which it steps over.
  mutating func literal() -> JSONValue? {
    let word = word()
    defer { index += word.count }
    switch String(decoding: word.prefix(6), as: UTF8.self) {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default: return number(word)
    }
  }

  /// Numbers keep their spelling; longer ones than any that is meant as one are refused.
  private mutating func number(_ word: ArraySlice<UInt8>) -> JSONValue? {
    let text = String(decoding: word.prefix(Self.longestNumber), as: UTF8.self)
    if word.count <= Self.longestNumber, Self.isNumber(word) { return .number(text) }
    let isNumeric = word.allSatisfy { (0x30...0x39).contains($0) || Self.numberMarks.contains($0) }
    guard word.count <= Self.longestNumber, isNumeric, Double(text) != nil else {
      fault("neither a value nor a string")
      return nil
    }
    fault("a number is not written as JSON has it")
    return .number(text)
  }

  private static let longestNumber = 1000
  private static let numberMarks = Array("+-.eE".utf8)

  /// RFC 8259 §6: minus, an integer without leading zeros, a fraction, an exponent.
  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let hasLeadingZero = rest.first == UInt8(ascii: "0")
    let integer = digits()
    guard integer == 1 || integer > 1 && !hasLeadingZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
