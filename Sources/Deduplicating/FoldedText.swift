import Foundation

/// A text reduced to what makes it the same text: letters and digits, case and compatibility forms folded.
///
/// White space, punctuation, markup leftovers and letter case don't count (Unicode NFKC and lower case). Lines that
/// only count something ("123 comments", "5 min read") are left out, since they change by the hour.
struct FoldedText {
  /// Runs of letters, marks and digits. Marks belong to words: splitting at them tears Devanagari, Tamil and Thai
  /// apart.
  let words: [[Unicode.Scalar]]
  /// Letters and digits in all.
  let count: Int
  /// Letters of scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
  let unspacedCount: Int
  /// Letters of scripts that say much with few: the unspaced ones and Hangul.
  let denseCount: Int

  init(_ text: String) {
    var (words, count, unspaced, dense): ([[Unicode.Scalar]], Int, Int, Int) = ([], 0, 0, 0)
    for line in text.split(whereSeparator: \.isNewline) where !FoldedText.isCounter(line) {
      var word: [Unicode.Scalar] = []
      for scalar in String(line).precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
        guard FoldedText.isWordPart(scalar) else {
          if !word.isEmpty { words.append(word) }
          word = []
          continue
        }
        word.append(scalar)
        count += 1
        if FoldedText.isUnspaced(scalar) { unspaced += 1 }
        if FoldedText.isDense(scalar) { dense += 1 }
      }
      if !word.isEmpty { words.append(word) }
    }
    (self.words, self.count, unspacedCount, denseCount) = (words, count, unspaced, dense)
  }

  /// Words cannot be told apart in most of it.
  var isUnspaced: Bool { unspacedCount * 3 > count }

  /// Most of it is in scripts of which few letters say much.
  var isDense: Bool { denseCount * 2 > count }

  /// All letters and digits in one row, as UTF-8.
  var key: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * 2)
    for word in words { for scalar in word { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) } }
    return bytes
  }

  /// A short line with a number in it and hardly a word beside.
  private static func isCounter(_ line: Substring) -> Bool {
    guard line.utf8.count <= 40, line.contains(where: \.isNumber) else { return false }
    return line.count(where: \.isLetter) <= 12 && line.split(whereSeparator: \.isWhitespace).count <= 4
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (48...57).contains(scalar.value) || (97...122).contains(scalar.value) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }

  private static func isDense(_ scalar: Unicode.Scalar) -> Bool {
    isUnspaced(scalar) || (0xAC00...0xD7AF).contains(scalar.value)
  }
}
