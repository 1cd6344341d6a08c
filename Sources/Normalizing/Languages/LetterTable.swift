/// The letters of alphabets in lower case, by a table: the standard library looks each one up in several.
enum LetterTable {
  /// The lower-case form of a letter; nil for what is none. Of forms of several characters the first.
  static func lowercased(_ scalar: UInt32) -> UInt32? {
    guard scalar < covered else { return Unicode.Scalar(scalar).flatMap(looked) }
    let lower = letters[Int(scalar)]
    return lower == 0 ? nil : UInt32(lower)
  }

  /// Latin, Greek, Cyrillic, Arabic and Indic letters, and those Vietnamese adds.
  private static let covered: UInt32 = 0x2000

  /// 0 stands for no letter.
  private static let letters: [UInt16] = (0..<covered).map { value in
    UInt16(truncatingIfNeeded: Unicode.Scalar(value).flatMap(looked) ?? 0)
  }

  private static func looked(_ scalar: Unicode.Scalar) -> UInt32? {
    guard scalar.properties.isAlphabetic else { return nil }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value
  }
}
