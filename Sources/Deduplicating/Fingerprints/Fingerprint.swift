import Foundation

/// A sample of a text's shingles, by which texts that share passages are found.
///
/// A shingle is three words in a row, or six letters where words are not set apart. Of their 64-bit hashes the upper 32
/// bits are kept where these are a multiple of `modulus`; the sample of a longer text is thinner. Two samples are
/// compared at the coarser of their moduli, so any two texts can be.
///
/// The string form is what records keep: a letter (`w` words, `c` characters, `h` characters after traditional Han
/// characters were simplified, `s` too short to sample but long enough to be known by its content hash), the modulus, a
/// colon, and the hashes, ascending, big-endian, in Base64. Invariant: the hashes depend on nothing but the text and
/// its folding, so they may not change within a version of the record format.
public struct Fingerprint: Sendable, Hashable {
  public enum Unit: Character, Sendable { case words = "w", characters = "c", simplified = "h", short = "s" }

  public var unit: Unit
  public var modulus: UInt32
  /// Ascending, without repeats.
  public var hashes: [UInt32]

  /// Texts of fewer shingles keep them all.
  static let smallestSampledCount = 64
  /// A text of more sampled shingles is sampled more thinly.
  static let maximumHashes = 2048
  /// No sample is thinner.
  static let maximumModulus: UInt32 = 1 << 16
  /// Fewer shared positions than this are chance.
  static let smallestComparedCount = 8

  init(_ text: FoldedText) {
    let simplified = text.isUnspaced ? text.simplifiedLetters : nil
    unit = simplified != nil ? .simplified : text.isUnspaced ? .characters : .words
    let all =
      text.isUnspaced ? Fingerprint.characterShingles(simplified ?? text.letters) : Fingerprint.wordShingles(text)
    modulus = all.count < Fingerprint.smallestSampledCount ? 1 : 4
    while all.count / Int(modulus) > Fingerprint.maximumHashes, modulus < Fingerprint.maximumModulus {
      modulus *= 4
    }
    hashes = Fingerprint.distinct(all, modulus: modulus)
  }

  /// The hashes that are multiples of `modulus`, ascending and each once, at most `2 * maximumHashes`.
  private static func distinct(_ all: [UInt32], modulus: UInt32) -> [UInt32] {
    // Moduli are powers of two.
    var kept = all.filter { $0 & (modulus - 1) == 0 }
    kept.sort()
    var count = 0
    for hash in kept where count == 0 || kept[count - 1] != hash {
      kept[count] = hash
      count += 1
    }
    return Array(kept.prefix(min(count, 2 * maximumHashes)))
  }

  private init(short: Void) { (unit, modulus, hashes) = (.short, 1, []) }

  static let short = Fingerprint(short: ())

  /// Reads the string form; nil when it is none.
  public init?(_ text: String) {
    guard let letter = text.first, let unit = Unit(rawValue: letter) else { return nil }
    let parts = text.dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let modulus = UInt32(parts[0]), modulus > 0, modulus & (modulus - 1) == 0,
      modulus <= Fingerprint.maximumModulus, let data = Data(base64Encoded: String(parts[1])), data.count % 4 == 0,
      data.count <= 8 * Fingerprint.maximumHashes
    else { return nil }
    let bytes = Array(data)
    self.unit = unit
    self.modulus = modulus
    hashes = stride(from: 0, to: bytes.count, by: 4).map { start in
      bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
  }

  /// The string form.
  public var text: String {
    let bytes = hashes.flatMap { [UInt8($0 >> 24), UInt8($0 >> 16 & 255), UInt8($0 >> 8 & 255), UInt8($0 & 255)] }
    return "\(unit.rawValue)\(modulus):\(Data(bytes).base64EncodedString())"
  }

  /// About how many shingles the text has.
  var estimatedCount: Int { hashes.count * Int(modulus) }

  /// Made of the same kind of shingle: simplified characters can be told from others by nothing.
  func isComparable(with other: Fingerprint) -> Bool {
    unit != .short && other.unit != .short && (unit == .words) == (other.unit == .words)
  }

  /// The share of the smaller text's shingles that stand in the other, from 0 to 1; 0 when there is too little to tell.
  public func containment(in other: Fingerprint) -> Double {
    guard isComparable(with: other) else { return 0 }
    let overlap = Overlap(hashes[...], other.hashes[...], modulus: max(modulus, other.modulus), without: [])
    return overlap.containment
  }
}

extension Fingerprint {
  private static func wordShingles(_ text: FoldedText) -> [UInt32] {
    let words = text.words.map(hash)
    guard words.count >= 3 else { return [] }
    return (0...words.count - 3).map { finish((words[$0] &* 31 &+ words[$0 + 1]) &* 31 &+ words[$0 + 2]) }
  }

  private static func characterShingles(_ letters: [UInt32]) -> [UInt32] {
    guard letters.count >= 6 else { return [] }
    return (0...letters.count - 6).map { finish(hash(letters[$0..<$0 + 6])) }
  }

  /// FNV-1a over scalar values, 64 bits.
  private static func hash(_ scalars: ArraySlice<UInt32>) -> UInt64 {
    scalars.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// MurmurHash3's 64-bit finaliser; the upper half is kept.
  private static func finish(_ hash: UInt64) -> UInt32 {
    var hash = hash
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return UInt32((hash ^ (hash >> 33)) >> 32)
  }
}
