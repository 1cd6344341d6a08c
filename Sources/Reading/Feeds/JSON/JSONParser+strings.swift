extension JSONParser {
  /// The name of a member, if it is one that is read; nil for any other.
  mutating func name() -> String? {
    let start = index + 1
    let end = bytes[start...].prefix(JSONMembers.longestName + 1).firstIndex { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }
    guard let end, bytes[end] == UInt8(ascii: "\"") else {
      let name = string(maximumBytes: JSONMembers.longestName, isName: true)
      return JSONMembers.names.contains(name) ? name : nil
    }
    index = end + 1
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    return JSONMembers.names.contains(name) ? name : nil
  }

  /// The string that begins here, cut at a limit (RFC 8259 §7).
  mutating func string(maximumBytes: Int, isName: Bool = false) -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let run = plainRun()
      // One byte beyond the limit is enough to know that it was passed.
      text.append(contentsOf: bytes[run].prefix(max(0, maximumBytes + 1 - text.count)))
      index = run.upperBound
      guard index < bytes.count else { break }
      index += 1
      if bytes[index - 1] == UInt8(ascii: "\"") { return finished(&text, maximumBytes, isName) }
      escape(&text)
    }
    end("a string never ends")
    return finished(&text, maximumBytes, isName)
  }

  private mutating func finished(_ text: inout [UInt8], _ maximumBytes: Int, _ isName: Bool) -> String {
    guard text.count > maximumBytes else { return String(decoding: text, as: UTF8.self) }
    if !isName {
      fault("a field was cut at \(maximumBytes) bytes (maximumFieldBytes)", code: "field_too_large")
    }
    var end = maximumBytes
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: text[..<end], as: UTF8.self)
  }

  /// Up to the next quote or escape.
  private mutating func plainRun() -> Range<Int> {
    let start = index
    var end = start
    var firstControl: Int?
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      if byte < 0x20, firstControl == nil { firstControl = end }
      end += 1
    }
    if let firstControl {
      index = firstControl
      fault("a control character in a string is not escaped", code: "control_character")
      index = start
    }
    return start..<end
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
    case UInt8(ascii: "u"): text.append(contentsOf: UTF8.encode(scalar()) ?? .init())
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    default:
      fault("an escape that JSON does not have")
      text.append(byte)
    }
  }

  /// The character of a `\u` escape, or of a pair of them; U+FFFD for half a pair.
  private mutating func scalar() -> Unicode.Scalar {
    guard let first = codeUnit() else {
      fault("a \\u escape without four digits")
      return "\u{FFFD}"
    }
    if let scalar = Unicode.Scalar(first) { return scalar }
    let rewind = index
    if first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      if let second = codeUnit(), (0xDC00..<0xE000).contains(second) {
        return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
      }
    }
    index = rewind
    fault("half a surrogate pair became U+FFFD")
    return "\u{FFFD}"
  }

  private mutating func codeUnit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<(index + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    index += 4
    return value
  }
}
