/// Eight bytes of text looked at in one word, the first lowest: the loops over every byte of every text are most of what
/// judging costs.
///
/// Arithmetic on bytes in a word after Warren, Hacker's Delight (2012), chapter 6; no byte carries into the next.
enum EightSigns {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The lowest bit of each byte at which a word may begin.
  /// - Parameters:
  ///   - kinds: of the bytes.
  ///   - before: of the bytes before them.
  @inline(__always)
  static func wordStarts(_ bytes: UInt64, _ kinds: UInt64, after before: UInt64) -> UInt64 {
    let joined = kinds & before
    let continuing = (bytes &>> 7) & ~(bytes &>> 6)
    return ~(joined | joined &>> 1 | continuing | places(of: 0x20, in: bytes) &>> 7) & ones
  }

  /// Plain ASCII folded, and its kinds; nil when a byte needs care: one outside ASCII, a space that another stands
  /// beside or that stands first, a control, a hyphen, a grave accent.
  @inline(__always)
  static func folded(_ bytes: UInt64) -> (bytes: UInt64, kinds: UInt64)? {
    if bytes & tops != 0 { return nil }
    let spaces = places(of: 0x20, in: bytes)
    let crowded = spaces & (spaces &<< 8 | 0x80)
    let signs = places(of: 0x2D, in: bytes) | places(of: 0x60, in: bytes)
    if (crowded | signs | ~atLeast(bytes, 0x20)) & tops != 0 { return nil }
    let upper = atLeast(bytes, 0x41) & ~atLeast(bytes, 0x5B) & tops
    let lower = atLeast(bytes, 0x61) & ~atLeast(bytes, 0x7B) & tops
    // A currency sign counts as a digit.
    let digits = (atLeast(bytes, 0x30) & ~atLeast(bytes, 0x3A) | places(of: 0x24, in: bytes)) & tops
    let kinds = upper | (upper | lower) &>> 7 | (digits &>> 7 | digits &>> 6)
    return (bytes | upper &>> 2, kinds)
  }

  /// How many of these kinds are Latin letters, and how many of those are capitals.
  static func latinLetters(of kinds: ArraySlice<UInt8>) -> (all: Int, upper: Int) {
    var (all, upper) = (0, 0)
    func add(_ word: UInt64) {
      let latin = word & ~(word &>> 1) & ~(word &>> 2) & ones
      all += latin.nonzeroBitCount
      upper += (latin & word &>> 7).nonzeroBitCount
    }
    kinds.withUnsafeBytes { bytes in
      let rest = bytes.count & ~7
      for offset in stride(from: 0, to: rest, by: 8) {
        add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
      add(bytes[rest...].reduce(0) { $0 << 8 | UInt64($1) })
    }
    return (all, upper)
  }

  /// The top bit of each byte that equals one, and nothing else.
  @inline(__always)
  static func places(of byte: UInt8, in bytes: UInt64) -> UInt64 {
    let difference = bytes ^ (ones &* UInt64(byte))
    return ~(((difference & ~tops) &+ ~tops) | difference) & tops
  }

  /// The top bit of each byte that is an ASCII digit, and nothing else.
  @inline(__always)
  static func digits(in bytes: UInt64) -> UInt64 {
    let low = bytes & ~tops
    return atLeast(low, 0x30) & ~atLeast(low, 0x3A) & ~bytes & tops
  }

  /// The top bit of each byte below 128 that is at least a value; other bits are of no meaning.
  @inline(__always)
  private static func atLeast(_ bytes: UInt64, _ value: UInt64) -> UInt64 { bytes &+ ones &* (0x80 &- value) }
}
