import Foundation

/// The one form in which words of dates are compared.
///
/// Compatibility decomposition (full-width forms, presentation forms, ligatures), lower case, without accents, vowel
/// points, joiners, direction marks and apostrophes inside words. Indic and Thai vowel signs are letters and stay.
enum DateFolding {
  /// Folds a text. Linear in its length.
  ///
  /// With its marks kept, Vietnamese stays apart that is the same without them: "sáu" is six and "sau" after.
  static func fold(_ text: String, keepsMarks: Bool = false) -> String.UnicodeScalarView {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased().unicodeScalars }
    // A compatibility decomposition turns a spacing accent used as an apostrophe into a space and an accent.
    var marked = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { marked.append(isApostrophe(scalar) ? "'" : scalar) }
    var folded = String.UnicodeScalarView()
    for scalar in String(marked).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    where !isDropped(scalar) || keepsMarks && isMark(scalar) {
      folded.append(unified(scalar))
    }
    return folded
  }

  /// The word without its accents.
  static func withoutMarks(_ word: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in word.unicodeScalars where !isMark(scalar) { plain.append(scalar) }
    return String(plain)
  }

  /// A text holds a letter that only Vietnamese has.
  static func isVietnamese(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x1EA0...0x1EF9, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
      default: false
      }
    }
  }

  /// Accents and tones, apart from their letters.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// True for a part of a word: letters, and the marks that scripts without letters for vowels need.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) &- 97 < 26 }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark,
      .letterNumber:
      return true
    default: return false
    }
  }

  /// The value of a decimal digit of any script.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return scalar.value &- 48 < 10 ? Int(scalar.value) - 48 : nil }
    guard scalar.properties.generalCategory == .decimalNumber else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x60, 0xB4, 0x2B9...0x2BD, 0x55A, 0x5F3, 0x2018...0x201B, 0x2032, 0x2035, 0xA78B...0xA78C, 0xFF07: true
    default: false
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if isMark(scalar) { return true }
    return switch scalar.value {
    // Arabic tatweel and vowel signs; Hebrew points; joiners and direction marks; soft hyphen; BOM.
    case 0x483...0x487, 0x591...0x5C7, 0x640, 0x64B...0x65F, 0x670, 0xAD, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  /// Letters that are written one for another in practice.
  private static func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x970: "."  // Devanagari abbreviation sign
    case 0x25CB: "〇"  // the circle that stands for it: 二○二六
    case 0x131: "i"  // dotless i
    case 0x3C2: "σ"  // final sigma
    case 0x649, 0x6CC, 0x6D2: "ي"  // alef maksura, Farsi yeh
    case 0x6A9: "ك"  // keheh
    case 0x6C1, 0x6BE: "ه"  // Urdu heh
    default: scalar
    }
  }
}
