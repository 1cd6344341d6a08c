/// Whether the words around an outlet's name make it the origin of what is told.
enum CitationCues {
  /// Folded bytes looked at on either side.
  static let window = 64
  /// Words that may stand between the cue and the name ("the", "news agency").
  static let maximumFillers = 3

  static func attribute(_ text: FoldedText, _ hit: Hit) -> Bool {
    isInParentheses(text, hit) || hasCueBefore(text, hit.start) || hasCueAfter(text, hit.end)
  }

  /// The agency mark at the head of a report: "(Reuters)", "（法新社华盛顿11日电）".
  private static func isInParentheses(_ text: FoldedText, _ hit: Hit) -> Bool {
    guard hit.start > 0, text.bytes[hit.start - 1] == UInt8(ascii: "("), hit.end < text.bytes.count else {
      return false
    }
    if text.bytes[hit.end] == UInt8(ascii: ")") { return true }
    let rest = text.bytes[hit.end..<min(text.bytes.count, hit.end + window)]
    return rest.firstIndex(of: UInt8(ascii: ")")).map { rest[..<$0].suffix(3).elementsEqual("电".utf8) } ?? false
  }

  private static func hasCueBefore(_ text: FoldedText, _ start: Int) -> Bool {
    let from = max(0, start - window)
    var slice = text.bytes[from..<start]
    for _ in 0...maximumFillers {
      while let last = slice.last, isSkipped(last) { slice.removeLast() }
      if CueTable.before.contains(where: { ends(slice, with: $0, text) }) { return true }
      guard let filler = CueTable.fillers.first(where: { ends(slice, with: $0, text) }) else { return false }
      slice.removeLast(filler.count)
    }
    return false
  }

  private static func hasCueAfter(_ text: FoldedText, _ end: Int) -> Bool {
    var slice = text.bytes[end..<min(text.bytes.count, end + window)]
    for _ in 0...maximumFillers {
      while let first = slice.first, isSkipped(first) { slice.removeFirst() }
      if CueTable.after.contains(where: { slice.starts(with: $0) }) { return true }
      guard let filler = CueTable.fillersAfter.first(where: { slice.starts(with: $0) }) else { return false }
      slice.removeFirst(filler.count)
    }
    return false
  }

  private static func ends(_ slice: ArraySlice<UInt8>, with cue: [UInt8], _ text: FoldedText) -> Bool {
    let start = slice.endIndex - cue.count
    guard start >= slice.startIndex, slice[start...].elementsEqual(cue) else { return false }
    return start == 0 || cue.first == UInt8(ascii: "(")
      || LetterKind.isBoundary(text.kinds[start - 1], text.kinds[start])
  }

  private static func isSkipped(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x22 || byte == 0x27 }
}
