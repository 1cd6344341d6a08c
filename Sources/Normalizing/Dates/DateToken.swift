import Foundation

/// A piece of a printed date.
enum DateToken: Equatable {
  /// The value, and how many digits it was written with.
  case number(Int, digits: Int)
  /// Letters, lower case, without a final full stop.
  case word(String)
  case symbol(Unicode.Scalar)
  case space

  /// The longest number that is read, in digits.
  static let maximumDigits = 17

  /// Takes a text apart. Digits of every script count, and full-width forms are folded.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var scalars = text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars[...]
    while let scalar = scalars.first {
      if let digit = decimalValue(scalar) {
        var (value, count) = (digit, 1)
        scalars.removeFirst()
        while let next = scalars.first.flatMap(decimalValue), count < maximumDigits {
          value = value * 10 + next
          count += 1
          scalars.removeFirst()
        }
        tokens.append(.number(value, digits: count))
      } else if isLetter(scalar) {
        let run = scalars.prefix(while: isLetter)
        scalars = scalars.dropFirst(run.count)
        tokens.append(.word(String(String.UnicodeScalarView(run))))
      } else {
        scalars.removeFirst()
        if !scalar.properties.isWhitespace {
          tokens.append(.symbol(scalar))
        } else if tokens.last != .space {
          tokens.append(.space)
        }
      }
    }
    return tokens
  }

  private static func decimalValue(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return scalar.value &- 48 < 10 ? Int(scalar.value) - 48 : nil }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .spacingMark
  }
}
