/// Character data as XML 1.0 means it: line ends made line feeds (§2.11), its own references read (§4.6).
enum XMLTextDecoder {
  /// Appends the value of `range`; false, with `output` in whatever state, when it holds a reference that XML itself
  /// doesn't define or a character it forbids.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isSection: Bool, into output: inout [UInt8]
  ) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = plainEnd(bytes, from: index, to: range.upperBound, isSection: isSection)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
      guard end < range.upperBound else { break }
      if bytes[end] == 0x0D {
        output.append(0x0A)
        index = end + 1
        if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
      } else {
        guard let next = reference(bytes, at: end, to: range.upperBound, into: &output) else { return false }
        index = next
      }
    }
    return true
  }

  private static func plainEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isSection: Bool
  ) -> Int {
    var index = start
    while index < end, bytes[index] != 0x0D, isSection || bytes[index] != UInt8(ascii: "&") { index += 1 }
    return index
  }

  /// Reads the reference at `start`, and returns where it ends.
  private static func reference(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int, into output: inout [UInt8]
  ) -> Int? {
    let name = start + 1
    guard end - name >= 3 else { return nil }
    if bytes[name] == UInt8(ascii: "#") { return number(bytes, at: name + 1, to: end, into: &output) }
    for (text, value) in predefined where text.utf8CodeUnitCount <= end - name {
      let length = text.utf8CodeUnitCount
      if (0..<length).allSatisfy({ bytes[name + $0] == text.utf8Start[$0] }) {
        output.append(value)
        return name + length
      }
    }
    return nil
  }

  private static let predefined: [(StaticString, UInt8)] = [
    ("lt;", 0x3C), ("gt;", 0x3E), ("amp;", 0x26), ("quot;", 0x22), ("apos;", 0x27),
  ]

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int, into output: inout [UInt8]
  ) -> Int? {
    var index = start
    let isHexadecimal = bytes[index] == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let firstDigit = index
    var value: UInt32 = 0
    while index < end, let digit = digit(bytes[index]), isHexadecimal || digit < 10, value < 0x11_0000 {
      value = value * (isHexadecimal ? 16 : 10) + digit
      index += 1
    }
    guard index > firstDigit, index < end, bytes[index] == UInt8(ascii: ";"), XMLSyntax.isCharacter(value),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    output.append(contentsOf: UTF8.encode(Windows1252.disguised(scalar) ?? scalar) ?? .init())
    return index + 1
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
