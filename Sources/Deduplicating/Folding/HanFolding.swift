import Foundation

/// Traditional Han characters as simplified ones, for keys alone: texts are archived as published.
///
/// By ICU's Hant-Hans, one character at a time, so no word is turned into another.
enum HanFolding {
  /// U+4E00 to U+9FFF, the simplified form of each.
  private static let simplified: [UInt16] = {
    let block: ClosedRange<UInt16> = 0x4E00...0x9FFF
    let lines = String(String.UnicodeScalarView(block.flatMap { [Unicode.Scalar($0), "\n"].compactMap { $0 } }))
    let folded = lines.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? lines
    let forms = folded.unicodeScalars.split(separator: "\n")
    return zip(block, forms).map { plain, form in
      form.count == 1 ? form.first.flatMap { UInt16(exactly: $0.value) } ?? plain : plain
    }
  }()

  static func fold(_ letter: UInt32) -> UInt32 {
    guard (0x4E00...0x9FFF).contains(letter), Int(letter - 0x4E00) < simplified.count else { return letter }
    return UInt32(simplified[Int(letter - 0x4E00)])
  }
}

extension FoldedText {
  /// The letters with Han characters simplified; nil when that changes none.
  var simplifiedLetters: [UInt32]? {
    guard unspacedCount > 0 else { return nil }
    let folded = letters.map(HanFolding.fold)
    return folded == letters ? nil : folded
  }
}
