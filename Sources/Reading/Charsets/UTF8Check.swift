/// Whether bytes are UTF-8 (RFC 3629), found without branches, so that the compiler looks at many bytes at a time.
///
/// A byte is at fault or not by itself and the three before it, so no state runs from byte to byte.
enum UTF8Check {
  enum Finding {
    /// No byte is above 0x7F.
    case ascii
    /// Well-formed, with characters beyond ASCII.
    case valid
    case invalid
  }

  /// Long enough to look at many bytes at a time, short enough to count in a byte and that one foreign word spares the plain text around it.
  private static let blockBytes = 128

  static func look(at bytes: ArraySlice<UInt8>) -> Finding {
    bytes.withUnsafeBufferPointer { look(at: $0) }
  }

  private static func look(at buffer: UnsafeBufferPointer<UInt8>) -> Finding {
    guard let base = buffer.baseAddress else { return .ascii }
    var isASCII = true
    let head = min(3, buffer.count)
    for index in 0..<head {
      let before = { (distance: Int) in index >= distance ? base[index - distance] : 0 }
      let (byte, lead) = (base[index], before(1))
      if (displaced(byte, lead, before(2), before(3)) | forbidden(byte, lead)) >= 0x80 { return .invalid }
      isASCII = isASCII && base[index] < 0x80
    }
    var start = head
    while start < buffer.count {
      let count = min(blockBytes, buffer.count - start)
      // The three bytes before it may ask for more to follow.
      if union(base + start - 3, count + 3) >= 0x80 {
        isASCII = false
        if isFaulty(base + start, count) { return .invalid }
      }
      start += count
    }
    if isASCII { return .ascii }
    return endsWithin(buffer) ? .invalid : .valid
  }

  private static func union(_ base: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
    var union: UInt8 = 0
    var index = 0
    while index < count {
      union |= base[index]
      index &+= 1
    }
    return union
  }

  /// True when something is wrong with `count` bytes from `base`, which have three bytes before them.
  private static func isFaulty(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var (displaced, specials): (UInt8, UInt8) = (0, 0)
    var index = 0
    while index < count {
      displaced |= self.displaced(base[index], base[index &- 1], base[index &- 2], base[index &- 3])
      specials &+= isSpecial(base[index &- 1])
      index &+= 1
    }
    return displaced >= 0x80 || specials > 0 && hasForbidden(base, count)
  }

  private static func hasForbidden(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var forbidden: UInt8 = 0
    var index = 0
    while index < count {
      forbidden |= self.forbidden(base[index], base[index &- 1])
      index &+= 1
    }
    return forbidden >= 0x80
  }

  /// Is `lead` one that not every trail may follow? 1 if so; many scripts have none.
  @inline(__always)
  private static func isSpecial(_ lead: UInt8) -> UInt8 {
    (lead | 1 == 0xC1 ? 1 : 0) &+ (lead == 0xE0 ? 1 : 0) &+ (lead == 0xED ? 1 : 0) &+ (lead >= 0xF0 ? 1 : 0)
  }

  // Both conditions are the highest bit of a number, since Booleans are not looked at many at a time.

  /// Is `byte` a trail where none is due behind the bytes one, two and three places before it, or none where one is?
  @inline(__always)
  private static func displaced(_ byte: UInt8, _ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
    let isTrail = byte & ~(byte << 1)
    let isTrailDue = less(first, 0xC0 - 0x80) | less(second, 0xE0 - 0x80) | less(third, 0xF0 - 0x80)
    return isTrail ^ isTrailDue
  }

  /// May `trail`, which is one, not follow `lead`?
  @inline(__always)
  private static func forbidden(_ trail: UInt8, _ lead: UInt8) -> UInt8 {
    // C0 and C1 could only begin overlong forms; F5 and above only what lies beyond U+10FFFF.
    let isNoLead = less(0x81, lead ^ 0xC0) | less(lead, 0xF5 - 0x80)
    let isFromA0 = trail << 2
    let isFrom90 = trail << 2 | trail << 3
    let isOverlong = same(lead, 0xE0) & ~isFromA0 | same(lead, 0xF0) & ~isFrom90
    let isSurrogate = same(lead, 0xED) & isFromA0
    let isBeyond = same(lead, 0xF4) & isFrom90
    return isNoLead | isOverlong | isSurrogate | isBeyond
  }

  /// `byte` less `other`, but not less than nothing: one instruction for many bytes.
  @inline(__always)
  private static func less(_ byte: UInt8, _ other: UInt8) -> UInt8 { max(byte, other) &- other }

  @inline(__always)
  private static func same(_ byte: UInt8, _ other: UInt8) -> UInt8 { less(0x80, byte ^ other) }

  /// True when the last character is cut off.
  private static func endsWithin(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = { (distance: Int) in buffer.count >= distance ? buffer[buffer.count - distance] : 0 }
    return last(1) >= 0xC0 || last(2) >= 0xE0 || last(3) >= 0xF0
  }
}
