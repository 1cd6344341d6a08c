/// Whether what the automaton found is the term itself and not a piece of another word.
enum Boundaries {
  /// Bytes before a match that may be Arabic or Hebrew particles written with the word: four letters.
  static let maximumProcliticBytes = 8

  /// Whether a word may begin at an offset: after another kind of sign, or after a particle written with the word.
  @inline(__always)
  static func mayBegin(_ text: FoldedText, at start: Int) -> Bool {
    start == 0 || LetterKind.isBoundary(text.kinds[start - 1], text.kinds[start]) || isAfterProclitic(text, at: start)
  }

  /// Whether a word may end before an offset; a stem need not end there.
  @inline(__always)
  static func mayEnd(_ text: FoldedText, at end: Int) -> Bool {
    end == text.kinds.count || LetterKind.isBoundary(text.kinds[end - 1], text.kinds[end])
  }

  /// Whether a text at `start` shows the capitals a target asks for.
  static func capitalsFit(_ target: Target, _ kinds: [UInt8], _ start: Int) -> Bool {
    if target.capitals == .ignored { return true }
    let isExact = target.capitals == .exact
    for (offset, kind) in target.kinds.enumerated() {
      let wanted = kind & LetterKind.upperCaseBit
      let found = kinds[start + offset] & LetterKind.upperCaseBit
      if wanted != found, isExact || wanted != 0 { return false }
    }
    return true
  }

  /// Arabic writes "and", "by", "for", "the" and Hebrew "and", "in", "the", "that" at the head of the next word.
  private static func isAfterProclitic(_ text: FoldedText, at start: Int) -> Bool {
    guard (0xD6...0xDB).contains(text.bytes[start]) else { return false }
    var wordStart = start
    while wordStart > 0, !LetterKind.isBoundary(text.kinds[wordStart - 1], text.kinds[start]) {
      wordStart -= 1
      if start - wordStart > maximumProcliticBytes { return false }
    }
    return proclitics.contains(Array(text.bytes[wordStart..<start]))
  }

  private static let proclitics: Set<[UInt8]> = Set(
    [
      "و", "ف", "ب", "ك", "ل", "س", "ال", "وال", "بال", "كال", "فال", "لل", "ولل", "وب", "ول", "وبال",
      "ה", "ו", "ב", "כ", "ל", "מ", "ש", "וה", "שה", "מה", "וב", "ול", "וש", "שב", "של", "כש", "לכ", "ומ",
    ].map { Array($0.utf8) })
}
