/// What of a text is not mere notes of time and counters, in one way of writing Chinese.
///
/// A page that says "Updated at 14:05" or "1,204 views" anew is no new version, and a copy in traditional characters is
/// a copy.
enum MaterialText {
  /// A longer stretch of a line is a sentence.
  private static let maximumStampScalars = 96

  /// The letters that count; nil when they are those of `folded`, which is the text folded.
  static func letters(of scalars: [UInt32], folded: FoldedText) -> [UInt32]? {
    guard let kept = withoutStamps(scalars) else { return folded.simplifiedLetters }
    let rest = FoldedText(scalars: kept[...])
    return rest.simplifiedLetters ?? rest.letters
  }

  /// The text without stretches that only note a time or count something; nil when it has none.
  static func withoutStamps(_ scalars: [UInt32]) -> [UInt32]? {
    guard scalars.contains(where: isDigit) else { return nil }
    var kept: [UInt32] = []
    // Up to where the text is kept.
    var taken = 0
    for line in TextLines(scalars[...]) {
      for stretch in Stretches(line) where isStamp(stretch) {
        kept += scalars[taken..<stretch.startIndex] + [0x20]
        taken = stretch.endIndex
      }
    }
    return taken == 0 ? nil : kept + scalars[taken...]
  }

  private static func isStamp(_ stretch: ArraySlice<UInt32>) -> Bool {
    guard stretch.count <= maximumStampScalars, stretch.contains(where: isDigit) else { return false }
    return StampWords.shared.isStamp(FoldedText(scalars: stretch, counters: true))
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x660...0x669, 0x966...0x96F, 0xFF10...0xFF19: true
    default: false
    }
  }
}

/// The stretches of a line between bars, dots, dashes and ends of sentences.
private struct Stretches: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt32>

  init(_ line: ArraySlice<UInt32>) { rest = line }

  mutating func next() -> ArraySlice<UInt32>? {
    guard !rest.isEmpty else { return nil }
    var end = rest.startIndex
    while end < rest.endIndex, !Stretches.separates(rest[end], before: end + 1 < rest.endIndex ? rest[end + 1] : 0x20) {
      end += 1
    }
    defer { rest = rest[end...].dropFirst() }
    return rest[..<end]
  }

  private static func separates(_ scalar: UInt32, before next: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: false
    // Full stop, exclamation and question marks end a sentence before white space alone.
    case 0x2E, 0x21, 0x3F, 0x61F: next == 0x20 || next == 0xA0 || next == 0x09
    // Brackets, bars, dots, dashes, and the ends of sentences in Chinese and Hindi.
    case 0x28, 0x29, 0x5B, 0x5D, 0x7C, 0xB7, 0x964, 0x2013, 0x2014, 0x2022, 0x2027, 0x3002, 0x3010, 0x3011, 0x30FB,
      0xFF01,
      0xFF08, 0xFF09, 0xFF1F, 0xFF5C:
      true
    default: false
    }
  }
}
