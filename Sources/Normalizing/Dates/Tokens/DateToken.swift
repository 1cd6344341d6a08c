/// A piece of a printed date.
struct DateToken {
  enum Kind: Equatable {
    /// The value, and how many digits it was written with.
    case number(Int, digits: Int)
    /// A word or phrase, folded; what it may mean stands in `senses`.
    case word(String)
    case symbol(Unicode.Scalar)
  }

  var kind: Kind
  /// White space stands before it.
  var isSpaced: Bool
  /// A line break stands before it.
  var isOnNewLine = false
  var senses: [DateSense] = []
  /// Where it stands in the folded text, in scalars.
  var place = 0..<0

  func has(_ kind: DateSense.Kind) -> Bool { senses.contains { $0.kind == kind } }

  func value(_ kind: DateSense.Kind) -> Int? { senses.first { $0.kind == kind }?.value }

  /// "Uhr", "h", 時.
  var isHour: Bool { [.unit, .markAfter].contains { value($0) == DateUnit.hour.rawValue } }

  /// Scripts that write words without spaces between them (Korean writes its units close to their numbers and to each
  /// other).
  static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE01...0xEFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3005...0x30FF, 0x3400...0x9FFF: true
    default: false
    }
  }
}
