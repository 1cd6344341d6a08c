import Foundation

/// The rule by which one scalar folds; `FoldingTable` holds its results.
enum ScalarFolding {
  /// The scalars a scalar becomes, or nil when it stays as it is.
  static func folding(of scalar: Unicode.Scalar) -> [UInt32]? {
    let value = scalar.value
    if let special = special[value] { return special }
    if isDropped(value) { return [] }
    if isSpace(scalar) { return [0x20] }
    guard isFoldable(value) else { return nil }
    return compatible(scalar)
  }

  /// Maps traditional Han scalars to simplified ones, in place.
  static func simplifyHan(_ folded: inout [UInt32]) {
    let range = UInt32(0x4E00)...0x9FFF
    // One call for all: each scalar on a line of its own, so that no rule of two scalars applies.
    let lines = range.compactMap(Unicode.Scalar.init).map(String.init).joined(separator: "\n")
    let simple = lines.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? lines
    let results = simple.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard results.count == range.count else { return }
    for (value, result) in zip(range, results) where result.count == 1 {
      folded[Int(value)] = result.first?.value ?? value
    }
    for value in 0xF900...0xFAFF where range.contains(folded[value]) { folded[value] = folded[Int(folded[value])] }
  }

  /// Whether a scalar and the letter before it fold differently when composed: the Cyrillic breve and diaeresis, jamo,
  /// kana voicing.
  static func joinsBackwards(_ value: UInt32) -> Bool {
    switch value {
    case 0x306, 0x308, 0x1100...0x11FF, 0x3099...0x309A, 0xFF9E...0xFF9F: true
    default: false
    }
  }

  private static func compatible(_ scalar: Unicode.Scalar) -> [UInt32]? {
    let value = scalar.value
    let lower = String(String.UnicodeScalarView([scalar])).lowercased()
    let stripsMarks =
      LetterKind.of(scalar) == .latin || (0x370...0x3FF).contains(value)
      || (0x1F00...0x1FFF).contains(value)
    let normal =
      stripsMarks ? lower.decomposedStringWithCompatibilityMapping : lower.precomposedStringWithCompatibilityMapping
    let result = normal.lowercased().unicodeScalars.map(\.value).filter { !isDropped($0) }.flatMap {
      special[$0] ?? [$0]
    }
    return result == [value] ? nil : result
  }

  /// Letters, signs and forms whose compatibility mapping matters; the rest of the plane stays as it is.
  private static func isFoldable(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A, 0xA0...0x5FF, 0x1C80...0x1CBF, 0x1D00...0x1FFF, 0x2070...0x209F, 0x2100...0x218F: true
    case 0x0620...0x077F, 0x0958...0x095F, 0x2460...0x24FF, 0x2C00...0x2D2F, 0x3130...0x33FF: true
    case 0xA640...0xA7FF, 0xF900...0xFDFF, 0xFE30...0xFEFC, 0xFF00...0xFFEF, 0x10A0...0x10FF: true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    return scalar.properties.generalCategory == .dashPunctuation && scalar.value != 0x301C && scalar.value != 0x3030
  }

  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x00AD, 0x0300...0x036F, 0x0591...0x05BD, 0x05BF...0x05C7, 0x0610...0x061A, 0x0640, 0x064B...0x065F: true
    case 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED, 0x093C, 0x200B...0x200F, 0x202A...0x202E: true
    case 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// Foldings that no Unicode mapping gives.
  private static let special: [UInt32: [UInt32]] = {
    var map: [UInt32: [UInt32]] = [
      0x451: [0x435], 0x401: [0x435],  // ё, Ё
      0x622: [0x627], 0x623: [0x627], 0x625: [0x627], 0x671: [0x627],  // alef forms
      0x649: [0x64A], 0x6CC: [0x64A], 0x6A9: [0x643], 0x629: [0x647], 0x6C0: [0x647], 0x6C1: [0x647],
      0x6BE: [0x647], 0x131: [0x69], 0x130: [0x69],  // dotless and dotted i
      0x142: [0x6C], 0x141: [0x6C], 0x111: [0x64], 0x110: [0x64], 0xF8: [0x6F], 0xD8: [0x6F],  // ł đ ø
      0xDF: [0x73, 0x73], 0x1E9E: [0x73, 0x73], 0xE6: [0x61, 0x65], 0xC6: [0x61, 0x65],
      0x153: [0x6F, 0x65], 0x152: [0x6F, 0x65], 0xF0: [0x64], 0xD0: [0x64], 0xFE: [0x74, 0x68], 0xDE: [0x74, 0x68],
      0x958: [0x915], 0x959: [0x916], 0x95A: [0x917], 0x95B: [0x91C], 0x95C: [0x921], 0x95D: [0x922],
      0x95E: [0x92B], 0x95F: [0x92F],  // Devanagari letters with nukta
      0x9DC: [0x9A1, 0x9BC], 0x9DD: [0x9A2, 0x9BC], 0x9DF: [0x9AF, 0x9BC],  // Bengali nukta as NFC
      0x3C2: [0x3C3],
    ]
    for quote: UInt32 in [0x2018, 0x2019, 0x201B, 0x2032, 0x02BC, 0x60, 0xB4, 0xFF07, 0x5F3] { map[quote] = [0x27] }
    for quote: UInt32 in [0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0xFF02, 0x5F4] { map[quote] = [0x22] }
    for space: UInt32 in [0x2D, 0x2011, 0x2212, 0x05BE] { map[space] = [0x20] }
    return map
  }()
}
