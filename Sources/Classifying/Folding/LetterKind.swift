/// What a scalar is to the rules of word boundaries, in one byte.
///
/// Bits 0 and 1 say which letters it makes one word with (a digit with Latin and with other alphabets), bit 2 marks
/// unspaced scripts, bit 6 Han and kana (which swallow spaces beside them), bit 7 an upper case letter.
struct LetterKind: Hashable, Sendable {
  let byte: UInt8

  /// Punctuation, space, symbols.
  static let none = LetterKind(byte: 0)
  static let latin = LetterKind(byte: 1)
  static let digit = LetterKind(byte: 3)
  /// Letters and marks of the other scripts that put spaces between words.
  static let spaced = LetterKind(byte: 2)
  /// Thai, Lao, Burmese, Khmer and Hangul: terms are found inside words.
  static let unspaced = LetterKind(byte: 4)
  static let hanOrKana = LetterKind(byte: 4 | 0x40)

  static let upperCaseBit: UInt8 = 0x80
  static let hanOrKanaBit: UInt8 = 0x40
  static let kindMask: UInt8 = 0x07

  /// Whether a word may begin or end between two neighbours of these kinds (bytes as stored).
  ///
  /// Words end where letters end, at every side of an unspaced script (`AI规制`, `AI기본법`), and where Latin meets
  /// another alphabet.
  @inline(__always)
  static func isBoundary(_ left: UInt8, _ right: UInt8) -> Bool { left & right & joinBits == 0 }

  /// Letters that share one of these bits stand in one word.
  static let joinBits: UInt8 = 0x03

  /// The kind of a scalar outside ASCII or in it, without the case bit.
  static func of(_ scalar: Unicode.Scalar) -> LetterKind {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: letter(scalar.value)
    case .nonspacingMark, .spacingMark, .enclosingMark: letter(scalar.value)
    case .decimalNumber, .letterNumber, .otherNumber: scalar.value == 0x3007 ? .hanOrKana : .digit
    // "US$" is no "US": a currency sign belongs to what it stands at, as a digit does.
    case .currencySymbol: .digit
    default: .none
    }
  }

  private static func letter(_ value: UInt32) -> LetterKind {
    switch value {
    case 0x41...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFB00...0xFB06, 0xFF21...0xFF5A: .latin
    case 0x3005...0x3007, 0x3040...0x312F, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xFF66...0xFF9F, 0x20000...0x3FFFF:
      .hanOrKana
    case 0x0E00...0x0EFF, 0x1000...0x11FF, 0x1780...0x17FF, 0x3130...0x318F, 0xAC00...0xD7FF: .unspaced
    default: .spaced
    }
  }
}
