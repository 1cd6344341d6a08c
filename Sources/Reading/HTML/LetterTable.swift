/// Which characters are letters or digits in the sense of Unicode, looked up in a table: asking the properties of a
/// scalar costs thirty times as much, and pages are asked about every one of theirs.
enum LetterTable {
  /// A bit for each scalar of the basic plane; made once, in about two milliseconds.
  private static let alphabetic = table { $0.properties.isAlphabetic }
  private static let numeric = table { $0.properties.numericType != nil }

  static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 ? isSet(alphabetic, scalar.value) : scalar.properties.isAlphabetic
  }

  /// A digit or number of any script.
  static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 ? isSet(numeric, scalar.value) : scalar.properties.numericType != nil
  }

  private static func isSet(_ table: [UInt64], _ value: UInt32) -> Bool {
    table[Int(value >> 6)] >> UInt64(value & 63) & 1 != 0
  }

  private static func table(_ holds: (Unicode.Scalar) -> Bool) -> [UInt64] {
    (0..<0x10000 / 64).map { word in
      (0..<64).reduce(UInt64(0)) { bits, bit in
        guard let scalar = Unicode.Scalar(UInt32(word * 64 + bit)), holds(scalar) else { return bits }
        return bits | 1 << UInt64(bit)
      }
    }
  }
}
