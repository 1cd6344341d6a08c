import Foundation

/// What every scalar of the basic plane becomes for comparison, and its kind.
///
/// Built once a process (some tens of milliseconds, half a megabyte). The foldings: NFKC and case (UAX #15, Unicode
/// case folding), full and half width; diacritics of Latin and Greek letters; Hebrew points, Arabic vowel signs and
/// tatweel and the Devanagari nukta are dropped; alef, yeh, kaf and teh marbuta forms are one; ё is е; dashes and every
/// white space are a space; traditional Han becomes simplified by ICU's `Hant-Hans`. Diacritics of other scripts stay: й is
/// not и, Devanagari vowel signs are letters, and Bengali য় is not য, however it is written.
struct FoldingTable: Sendable {
  static let shared = FoldingTable()

  /// One for each scalar below U+10000.
  let entries: [Entry]
  /// Foldings of one scalar to several.
  let expansions: [[Entry]]

  private init() {
    var folded = (0..<0x10000).map { UInt32($0) }
    var expansions: [UInt32: [UInt32]] = [:]
    let scalars = (UInt32(0)..<0x10000).compactMap(Unicode.Scalar.init)
    for scalar in scalars {
      guard let folding = ScalarFolding.folding(of: scalar) else { continue }
      if folding.count == 1 { folded[Int(scalar.value)] = folding[0] } else { expansions[scalar.value] = folding }
    }
    ScalarFolding.simplifyHan(&folded)
    var entries = [Entry](repeating: .dropped, count: 0x10000)
    var lists: [[Entry]] = []
    for scalar in scalars {
      var kind = LetterKind.of(scalar).byte
      if scalar.properties.isUppercase { kind |= LetterKind.upperCaseBit }
      var entry = Entry(folded[Int(scalar.value)], kind: kind)
      if let parts = expansions[scalar.value] {
        entry = parts.isEmpty ? .dropped : Entry(expansion: lists.count)
        if !parts.isEmpty { lists.append(parts.map { Entry($0, kind: kind) }) }
      }
      if ScalarFolding.joinsBackwards(scalar.value) { entry.bits |= Entry.joinsBackwards }
      entries[Int(scalar.value)] = entry
    }
    (self.entries, self.expansions) = (entries, lists)
  }
}

extension FoldingTable {
  /// The folding of one scalar in a word: its UTF-8 (bits 0–31, the first byte lowest), how many bytes that is (bits
  /// 32–34), its `LetterKind` with the case bit (bits 40–47), and what needs care (bits 48–51).
  struct Entry {
    var bits: UInt64

    static let isSpace: UInt64 = 1 << 48
    static let isHanOrKana: UInt64 = 1 << 49
    /// The low bits are an index of `expansions`.
    static let isExpansion: UInt64 = 1 << 50
    /// A mark or jamo that makes another letter of the one before it.
    static let joinsBackwards: UInt64 = 1 << 51
    static let needsCare: UInt64 = 0xF << 48

    /// A scalar that vanishes: marks, joiners, soft hyphens.
    static let dropped = Entry(bits: 0)

    init(bits: UInt64) { self.bits = bits }

    init(expansion index: Int) { bits = Self.isExpansion | UInt64(index) }

    init(_ value: UInt32, kind: UInt8) {
      bits = UInt64(kind) << 40
      if value == 0x20 { bits |= Self.isSpace }
      if kind & LetterKind.hanOrKanaBit != 0 { bits |= Self.isHanOrKana }
      let utf8 = Unicode.Scalar(value).map { Array(UTF8.encode($0) ?? .init()) } ?? []
      for (index, byte) in utf8.enumerated() { bits |= UInt64(byte) << UInt64(8 * index) }
      bits |= UInt64(utf8.count) << 32
    }

    @inline(__always) var utf8: UInt32 { UInt32(truncatingIfNeeded: bits) }
    @inline(__always) var count: Int { Int(bits >> 32 & 7) }
    @inline(__always) var kind: UInt8 { UInt8(truncatingIfNeeded: bits >> 40) }
  }
}
