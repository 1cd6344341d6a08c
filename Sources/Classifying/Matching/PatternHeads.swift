/// Tells from the first six bytes at a place whether a pattern may begin there, and where the automaton is entered.
///
/// Filters after Bloom (1970) over the patterns that count in one language, small enough for the nearest cache, where
/// the automaton does not fit: three bytes choose a slot and the fourth a bit in it. What passes is looked up by its
/// first four bytes, which the automaton then need not walk. Patterns of three bytes and of fewer have filters of their
/// own. A wrong yes costs a walk, never a match.
struct PatternHeads: Sendable {
  /// The head of some patterns of four bytes and more.
  struct Head: Sendable {
    /// The first byte lowest.
    fileprivate var bytes: UInt32 = 0
    /// A bit for every two bytes that may follow.
    fileprivate var next: UInt32 = 0
    fileprivate var entrance = PatternAutomaton.Entrance.root

    /// A free slot; every head in use may be followed by something.
    fileprivate static let free = Head()
  }

  private var short = [UInt32](repeating: 0, count: 1 << Bits.shortSlotBits)
  /// Patterns of three bytes.
  private var threes = [UInt32](repeating: 0, count: 1 << Bits.threeSlotBits)
  /// For each two bytes, whether a pattern of no more begins so.
  private var pairs = [UInt32](repeating: 0, count: 1 << 11)
  /// By the hash of their bytes, or in the next free slot after it; half of them are free at least.
  private var heads: [Head]

  /// - Parameter patterns: those of the automaton, ascending, so that those of one head stand side by side.
  init(_ patterns: [[UInt8]], _ automaton: PatternAutomaton) {
    var (count, last) = (0, UInt32(0))
    for pattern in patterns where pattern.count > 3 {
      let head = UInt32(truncatingIfNeeded: Self.firstEight(pattern))
      if count == 0 || head != last { (count, last) = (count + 1, head) }
    }
    let slotBits = Int.bitWidth - (2 * count).leadingZeroBitCount
    heads = Array(repeating: .free, count: 1 << slotBits)
    for pattern in patterns { insert(pattern, automaton) }
  }

  /// The first byte lowest.
  private static func firstEight(_ pattern: [UInt8]) -> UInt64 {
    var bytes: UInt64 = 0
    for index in 0..<min(8, pattern.count) { bytes |= UInt64(pattern[index]) << UInt64(8 * index) }
    return bytes
  }

  var memoryBytes: Int {
    (short.count + threes.count + pairs.count) * 4 + heads.count * MemoryLayout<Head>.stride
  }

  private mutating func insert(_ pattern: [UInt8], _ automaton: PatternAutomaton) {
    let bytes = Self.firstEight(pattern)
    guard pattern.count > 2 else { return insertPair(pattern) }
    let place = Bits.short(bytes)
    if pattern.count == 3 {
      let three = Bits.three(bytes)
      threes[three.slot] |= 1 << three.bit
      short[place.slot] = .max
    } else {
      short[place.slot] |= 1 << place.bit
      insertHead(bytes, isShort: pattern.count < 6) { automaton.entrance(after: pattern.prefix(4)) }
    }
  }

  private mutating func insertPair(_ pattern: [UInt8]) {
    guard let first = pattern.first else { return }
    let seconds = pattern.count > 1 ? pattern[1]...pattern[1] : 0...UInt8.max
    for second in seconds { pairs[Int(first) << 3 | Int(second) >> 5] |= 1 << UInt32(second & 31) }
  }

  private mutating func insertHead(
    _ bytes: UInt64, isShort: Bool, _ entrance: () -> PatternAutomaton.Entrance
  ) {
    let head = UInt32(truncatingIfNeeded: bytes)
    var slot = Bits.slot(of: head, among: heads.count)
    while heads[slot].next != 0, heads[slot].bytes != head { slot = (slot + 1) & (heads.count - 1) }
    if heads[slot].next == 0 { heads[slot] = Head(bytes: head, entrance: entrance()) }
    heads[slot].next |= isShort ? .max : 1 << Bits.next(bytes)
  }

  func withBits(_ body: (Bits) -> Void) {
    short.withUnsafeBufferPointer { short in
      threes.withUnsafeBufferPointer { threes in
        pairs.withUnsafeBufferPointer { pairs in
          heads.withUnsafeBufferPointer { heads in
            body(Bits(short: short, threes: threes, pairs: pairs, heads: heads))
          }
        }
      }
    }
  }

  /// The tables while a text is searched.
  struct Bits {
    fileprivate static let shortSlotBits: UInt64 = 11
    fileprivate static let threeSlotBits: UInt64 = 9

    fileprivate let short: UnsafeBufferPointer<UInt32>
    fileprivate let threes: UnsafeBufferPointer<UInt32>
    fileprivate let pairs: UnsafeBufferPointer<UInt32>
    fileprivate let heads: UnsafeBufferPointer<Head>

    /// Where the automaton is entered for the patterns that may begin at an offset; nil when none does. Near the end of
    /// the text, where eight bytes can't be read, one may.
    @inline(__always)
    func entrance(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> PatternAutomaton.Entrance? {
      guard start + 8 <= text.count, let base = text.baseAddress else { return .root }
      let bytes = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self).littleEndian
      let pair = pairs[Int(truncatingIfNeeded: (bytes & 0xFF) << 3 | (bytes >> 13) & 7)]
      if (pair &>> UInt32(truncatingIfNeeded: (bytes >> 8) & 31)) & 1 != 0 { return .root }
      let place = Self.short(bytes)
      if (short[place.slot] &>> place.bit) & 1 == 0 { return nil }
      let three = Self.three(bytes)
      if (threes[three.slot] &>> three.bit) & 1 != 0 { return .root }
      return entrance(bytes)
    }

    /// Looks the first four bytes up.
    @inline(__always)
    private func entrance(_ bytes: UInt64) -> PatternAutomaton.Entrance? {
      let wanted = UInt32(truncatingIfNeeded: bytes)
      var slot = Self.slot(of: wanted, among: heads.count)
      while heads[slot].bytes != wanted {
        if heads[slot].next == 0 { return nil }
        slot = (slot &+ 1) & (heads.count &- 1)
      }
      return (heads[slot].next &>> Self.next(bytes)) & 1 == 0 ? nil : heads[slot].entrance
    }

    /// By three bytes, and the fourth.
    @inline(__always)
    fileprivate static func short(_ bytes: UInt64) -> (slot: Int, bit: UInt32) {
      (slot(bytes & 0xFF_FFFF, shortSlotBits), bit(bytes >> 24 & 0xFF))
    }

    @inline(__always)
    fileprivate static func three(_ bytes: UInt64) -> (slot: Int, bit: UInt32) {
      let hash = ((bytes & 0xFF_FFFF) &* 0x9E37_79B9_7F4A_7C15) &>> (59 &- threeSlotBits)
      return (Int(truncatingIfNeeded: hash >> 5), UInt32(truncatingIfNeeded: hash & 31))
    }

    /// The slot of a head among a power of two.
    @inline(__always)
    fileprivate static func slot(of head: UInt32, among count: Int) -> Int {
      Int(truncatingIfNeeded: (UInt64(head) &* 0x9E37_79B9_7F4A_7C15) &>> 32) & (count &- 1)
    }

    /// The bit of the fifth and sixth byte.
    @inline(__always)
    fileprivate static func next(_ bytes: UInt64) -> UInt32 { bit(bytes >> 32 & 0xFFFF) }

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
