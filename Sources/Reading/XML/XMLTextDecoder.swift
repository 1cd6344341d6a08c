import Glibc

/// Character data as XML 1.0 means it: line ends made line feeds (§2.11), its own references read (§4.6).
struct XMLTextDecoder {
  private let text: UnsafeBufferPointer<UInt8>
  private let hasReturn: Bool
  private let isSection: Bool
  /// Room for the value: it is never longer than what stands for it.
  private let value: UnsafeMutableBufferPointer<UInt8>
  /// How far `text` is read, and `value` written.
  private var (index, end) = (0, 0)

  /// Runs shorter than this are copied byte by byte: in escaped HTML most are the names of tags.
  private static let shortRun = 16

  /// Appends the value of `text`; false, with `output` as it was, when it holds a reference that XML itself doesn't
  /// define or a character it forbids.
  ///
  /// - Parameter hasReturn: false when `text` is known to hold no carriage return.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, isSection: Bool, hasReturn: Bool, into output: inout [UInt8]
  ) -> Bool {
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: text.count))
    let length = output.withUnsafeMutableBufferPointer { output in
      let value = UnsafeMutableBufferPointer(rebasing: output[start...])
      var decoder = XMLTextDecoder(text: text, isSection: isSection, hasReturn: hasReturn, value: value)
      return decoder.run()
    }
    output.removeLast(output.count - start - (length ?? 0))
    return length != nil
  }

  private init(
    text: UnsafeBufferPointer<UInt8>, isSection: Bool, hasReturn: Bool, value: UnsafeMutableBufferPointer<UInt8>
  ) {
    (self.text, self.isSection, self.hasReturn, self.value) = (text, isSection, hasReturn, value)
  }

  /// The length of the value; nil when libxml2 must read it.
  private mutating func run() -> Int? {
    while true {
      copyPlain()
      guard index < text.count else { return end }
      if text[index] == 0x0D {
        write(0x0A)
        index += index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
      } else {
        guard readReference() else { return nil }
      }
    }
  }

  private mutating func write(_ byte: UInt8) {
    value[end] = byte
    end += 1
  }
}

extension XMLTextDecoder {
  /// Copies up to the next byte that doesn't stand for itself.
  private mutating func copyPlain() {
    let near = hasReturn ? text.count : min(index + Self.shortRun, text.count)
    while index < near {
      if text[index] == 0x0D || text[index] == UInt8(ascii: "&") && !isSection { return }
      write(text[index])
      index += 1
    }
    guard index < text.count, let source = text.baseAddress, let target = value.baseAddress else { return }
    let next = isSection ? nil : XMLPrescan.position(of: UInt8(ascii: "&"), in: text, from: index)
    let count = (next ?? text.count) - index
    memcpy(target + end, source + index, count)
    index += count
    end += count
  }

  private mutating func readReference() -> Bool {
    guard text.count - index >= 4 else { return false }
    let reference: (StaticString, value: UInt8)
    switch (text[index + 1], text[index + 2]) {
    case (UInt8(ascii: "#"), _): return readNumber()
    case (UInt8(ascii: "l"), _): reference = ("&lt;", 0x3C)
    case (UInt8(ascii: "g"), _): reference = ("&gt;", 0x3E)
    case (UInt8(ascii: "q"), _): reference = ("&quot;", 0x22)
    case (UInt8(ascii: "a"), UInt8(ascii: "m")): reference = ("&amp;", 0x26)
    case (UInt8(ascii: "a"), _): reference = ("&apos;", 0x27)
    default: return false
    }
    guard XMLPrescan.begins(reference.0, in: text, at: index) else { return false }
    write(reference.value)
    index += reference.0.utf8CodeUnitCount
    return true
  }

  private mutating func readNumber() -> Bool {
    index += 2
    let isHexadecimal = text[index] == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let firstDigit = index
    var number: UInt32 = 0
    while index < text.count, let digit = Self.digit(text[index]), isHexadecimal || digit < 10, number < 0x11_0000 {
      number = number * (isHexadecimal ? 16 : 10) + digit
      index += 1
    }
    guard index > firstDigit, index < text.count, text[index] == UInt8(ascii: ";"), XMLSyntax.isCharacter(number),
      let scalar = Unicode.Scalar(number)
    else { return false }
    for byte in UTF8.encode(Windows1252.disguised(scalar) ?? scalar) ?? .init() { write(byte) }
    index += 1
    return true
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
