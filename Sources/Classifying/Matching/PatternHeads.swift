/// Tells for most places of a text that no pattern begins there, from its first six bytes alone.
///
/// Filters after Bloom (1970) over the patterns that count in one language: three bytes choose a slot and the fourth a
/// bit in it, then four bytes choose a slot and the next two a bit; shorter patterns have filters of their own. Small enough for the nearest cache, where the
/// automaton does not fit; a wrong yes costs a walk, never a match.
struct PatternHeads: Sendable {
  private var short = [UInt32](repeating: 0, count: 1 << Bits.shortSlotBits)
  private var long = [UInt32](repeating: 0, count: 1 << Bits.longSlotBits)
  /// Patterns of three bytes.
  private var threes = [UInt32](repeating: 0, count: 1 << Bits.threeSlotBits)
  /// For each two bytes, whether a pattern of no more begins so.
  private var pairs = [UInt32](repeating: 0, count: 1 << 11)

  mutating func insert(_ pattern: [UInt8]) {
    let bytes = pattern.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard pattern.count > 2 else { return insertPair(pattern) }
    let (three, place, longer) = (Bits.three(bytes), Bits.short(bytes), Bits.long(bytes))
    if pattern.count == 3 {
      threes[three.slot] |= 1 << three.bit
      short[place.slot] = .max
    } else {
      short[place.slot] |= 1 << place.bit
      long[longer.slot] |= pattern.count < 6 ? .max : 1 << longer.bit
    }
  }

  private mutating func insertPair(_ pattern: [UInt8]) {
    guard let first = pattern.first else { return }
    let seconds = pattern.count > 1 ? pattern[1]...pattern[1] : 0...UInt8.max
    for second in seconds { pairs[Int(first) << 3 | Int(second) >> 5] |= 1 << UInt32(second & 31) }
  }

  var memoryBytes: Int { (short.count + long.count + threes.count + pairs.count) * 4 }

  func withBits(_ body: (Bits) -> Void) {
    short.withUnsafeBufferPointer { short in
      long.withUnsafeBufferPointer { long in
        threes.withUnsafeBufferPointer { threes in
          pairs.withUnsafeBufferPointer { pairs in
            body(Bits(short: short, long: long, threes: threes, pairs: pairs))
          }
        }
      }
    }
  }

  /// The filters while a text is searched.
  struct Bits {
    fileprivate static let shortSlotBits: UInt64 = 11
    fileprivate static let longSlotBits: UInt64 = 12
    fileprivate static let threeSlotBits: UInt64 = 9

    fileprivate let short: UnsafeBufferPointer<UInt32>
    fileprivate let long: UnsafeBufferPointer<UInt32>
    fileprivate let threes: UnsafeBufferPointer<UInt32>
    fileprivate let pairs: UnsafeBufferPointer<UInt32>

    /// Whether some pattern may begin at an offset. Near the end of the text, where eight bytes can't be read, it may.
    @inline(__always)
    func mayBegin(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
      guard start + 8 <= text.count, let base = text.baseAddress else { return true }
      let bytes = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self).littleEndian
      let pair = pairs[Int(truncatingIfNeeded: (bytes & 0xFF) << 3 | (bytes >> 13) & 7)]
      if (pair &>> UInt32(truncatingIfNeeded: (bytes >> 8) & 31)) & 1 != 0 { return true }
      let place = Self.short(bytes)
      if (short[place.slot] &>> place.bit) & 1 == 0 { return false }
      let longer = Self.long(bytes)
      if (long[longer.slot] &>> longer.bit) & 1 != 0 { return true }
      let three = Self.three(bytes)
      return (threes[three.slot] &>> three.bit) & 1 != 0
    }

    /// By three bytes, and the fourth.
    @inline(__always)
    fileprivate static func short(_ bytes: UInt64) -> (slot: Int, bit: UInt32) {
      (slot(bytes & 0xFF_FFFF, shortSlotBits), bit(bytes >> 24 & 0xFF))
    }

    /// By four bytes, and the next two.
    @inline(__always)
    fileprivate static func long(_ bytes: UInt64) -> (slot: Int, bit: UInt32) {
      (slot(bytes & 0xFFFF_FFFF, longSlotBits), bit(bytes >> 32 & 0xFFFF))
    }

    @inline(__always)
    fileprivate static func three(_ bytes: UInt64) -> (slot: Int, bit: UInt32) {
      let hash = ((bytes & 0xFF_FFFF) &* 0x9E37_79B9_7F4A_7C15) &>> (59 &- threeSlotBits)
      return (Int(truncatingIfNeeded: hash >> 5), UInt32(truncatingIfNeeded: hash & 31))
    }

    /// Fibonacci hashing (Knuth, vol. 3, 6.4).
    @inline(__always)
    private static func slot(_ head: UInt64, _ bits: UInt64) -> Int {
      Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> (64 &- bits))
    }

    @inline(__always)
    private static func bit(_ next: UInt64) -> UInt32 {
      UInt32(truncatingIfNeeded: (next &* 0x9E37_79B9_7F4A_7C15) &>> 59)
    }
  }
}
