import Foundation

/// What NFKC and lower case make of single scalars whose neighbours don't matter.
///
/// Most lines hold nothing else, and NFKC through Foundation is slow (measured: 30 MB a second).
struct ScalarFolding: Sendable {
  enum Folded: Equatable {
    /// Part of a word, in this form.
    case letter(UInt32)
    /// No part of a word.
    case separator
    /// Unknown here, or a mark that may join the letter before it.
    case dependsOnNeighbours
  }

  static let shared = ScalarFolding()

  private static let unknown: UInt32 = 0xFFFF_FFFF
  private static let noWordPart: UInt32 = 0xFFFF_FFFE
  /// Latin, Greek, Cyrillic, Hebrew and Arabic letters, Devanagari without its dot below, punctuation.
  private static let tabled: [ClosedRange<UInt32>] = [
    0x00...0x2AF, 0x370...0x482, 0x48A...0x52F, 0x5D0...0x5EA, 0x609...0x60D, 0x61B...0x64A, 0x660...0x66F,
    0x904...0x93B, 0x93D...0x94D, 0x958...0x96F, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x3000...0x3029,
  ]
  private static let kana: [ClosedRange<UInt32>] = [0x3041...0x3096, 0x30A0...0x30FF]
  private static let wide: ClosedRange<UInt32> = 0xFF01...0xFF60

  private var low: [UInt32]
  private var forms: [UInt32]

  private init() {
    low = Array(repeating: ScalarFolding.unknown, count: 0x3100)
    for range in ScalarFolding.tabled + ScalarFolding.kana {
      for value in range { low[Int(value)] = ScalarFolding.fold(value) }
    }
    forms = ScalarFolding.wide.map(ScalarFolding.fold)
  }

  subscript(value: UInt32) -> Folded {
    let form: UInt32
    switch value {
    case 0..<0x3100: form = low[Int(value)]
    // Han and Hangul fold to themselves; conjoining jamo, which would join a syllable before them, are not known here.
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .letter(value)
    case ScalarFolding.wide: form = forms[Int(value - ScalarFolding.wide.lowerBound)]
    default: return .dependsOnNeighbours
    }
    if form == ScalarFolding.unknown { return .dependsOnNeighbours }
    return form == ScalarFolding.noWordPart ? .separator : .letter(form)
  }

  /// NFKC in lower case.
  static func normalized(_ text: String) -> String { text.precomposedStringWithCompatibilityMapping.lowercased() }

  private static func fold(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return unknown }
    let isMark = scalar.properties.canonicalCombiningClass != .notReordered && value != 0x94D
    let folded = normalized(String(scalar)).unicodeScalars
    guard !isMark, let first = folded.first else { return unknown }
    if !folded.contains(where: isWordPart) { return noWordPart }
    return folded.count == 1 ? first.value : unknown
  }

  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (48...57).contains(scalar.value) || (97...122).contains(scalar.value) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }
}
