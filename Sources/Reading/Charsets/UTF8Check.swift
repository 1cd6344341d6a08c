/// Whether bytes are well-formed UTF-8 (Unicode §3.9, table 3-7).
///
/// Every document is checked whole, so this is written for the compiler to do many bytes at a time: what a byte may be
/// follows from the three before it, and nothing branches.
enum UTF8Check {
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var faults: UInt8 = 0
    for index in 0..<min(3, bytes.count) {
      faults |= fault(bytes[index], index > 0 ? bytes[index - 1] : 0, index > 1 ? bytes[0] : 0, 0)
    }
    if bytes.count > 3, let start = bytes.baseAddress {
      for index in 3..<bytes.count {
        faults |= fault(start[index], start[index - 1], start[index - 2], start[index - 3])
      }
    }
    return faults == 0 && endsWhole(bytes)
  }

  /// Not 0 when `byte` can't stand behind `first`, that behind `second`, and that behind `third`.
  @inline(__always)
  private static func fault(_ byte: UInt8, _ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
    // A continuation stands exactly where a lead one, two or three bytes earlier asks for one.
    let isContinuation = flag(byte & 0xC0 == 0x80)
    let isWanted = flag(first >= 0xC0) | flag(second >= 0xE0) | flag(third >= 0xF0)
    // Leads of forms longer than need be, or beyond U+10FFFF.
    let isBadLead = flag(byte & 0xFE == 0xC0) | flag(byte >= 0xF5)
    // Longer than need be, a surrogate, or beyond U+10FFFF: seen from the byte behind the lead.
    let isTooLong = flag(first == 0xE0) & flag(byte < 0xA0) | flag(first == 0xF0) & flag(byte < 0x90)
    let isTooHigh = flag(first == 0xED) & flag(byte >= 0xA0) | flag(first == 0xF4) & flag(byte >= 0x90)
    return isContinuation ^ isWanted | isBadLead | isTooLong | isTooHigh
  }

  @inline(__always)
  private static func flag(_ condition: Bool) -> UInt8 { condition ? 0xFF : 0 }

  /// True when the last character is all there.
  private static func endsWhole(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let leads: [UInt8] = [0xC0, 0xE0, 0xF0]
    return zip(bytes.reversed(), leads).allSatisfy { $0 < $1 }
  }
}
