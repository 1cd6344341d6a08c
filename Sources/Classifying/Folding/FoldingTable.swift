import Foundation

/// What every scalar of the basic plane becomes for comparison, and its kind.
///
/// Built once a process (some tens of milliseconds, about 330 KB). The foldings: NFKC and case (UAX #15, Unicode case
/// folding), full and half width; diacritics of Latin and Greek letters; Hebrew points, Arabic vowel signs and tatweel
/// and the Devanagari nukta are dropped; alef, yeh, kaf and teh marbuta forms are one; ё is е; dashes and every white
/// space are a space; traditional Han becomes simplified by ICU's `Hant-Hans`. Diacritics of other scripts stay: й is
/// not и, and Devanagari vowel signs are letters.
struct FoldingTable: Sendable {
  static let shared = FoldingTable()

  /// A scalar that vanishes: marks, joiners, soft hyphens.
  static let dropped: UInt32 = .max
  /// Set when the rest is an index of `expansions`.
  static let expansionBit: UInt32 = 0x8000_0000

  /// For each scalar below U+10000: the scalar it becomes, `dropped`, or an expansion.
  let folded: [UInt32]
  /// For each scalar below U+10000: its `LetterKind` byte, with the case bit.
  let kinds: [UInt8]
  /// Foldings of one scalar to several.
  let expansions: [[UInt32]]

  private init() {
    var folded = (0..<0x10000).map { UInt32($0) }
    var kinds = [UInt8](repeating: 0, count: 0x10000)
    var expansions: [[UInt32]] = []
    for value in UInt32(0)..<0x10000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      kinds[Int(value)] = LetterKind.of(scalar).byte
      if scalar.properties.isUppercase { kinds[Int(value)] |= LetterKind.upperCaseBit }
      guard let folding = ScalarFolding.folding(of: scalar) else { continue }
      switch folding.count {
      case 0: folded[Int(value)] = Self.dropped
      case 1: folded[Int(value)] = folding[0]
      default:
        folded[Int(value)] = Self.expansionBit | UInt32(expansions.count)
        expansions.append(folding)
      }
    }
    ScalarFolding.simplifyHan(&folded)
    self.folded = folded
    self.kinds = kinds
    self.expansions = expansions
  }
}
