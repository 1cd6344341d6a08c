/// Sentences of languages that put the verb last: Japanese, Korean, Hindi, Turkish, Persian.
///
/// The outlet must be marked as the subject, and a verb of reporting must come before the sentence ends.
enum LateVerbs {
  /// Whether a mark of the subject stands at an offset.
  static func isSubject(_ text: FoldedText, _ start: Int, _ limit: Int) -> Bool {
    CueTable.subjectMarks.endOfPhrase(in: text, startingAt: start, notAfter: limit) != nil
  }

  /// Whether a verb of reporting follows before the end of the sentence.
  static func follows(_ text: FoldedText, _ from: Int, _ limit: Int) -> Bool {
    var start = from
    while start < limit {
      if endsSentence(text, start) { return false }
      if text.mayBegin(at: start),
        CueTable.lateVerbs.endOfPhrase(in: text, startingAt: start, notAfter: limit) != nil
      {
        return true
      }
      start += 1
    }
    return false
  }

  /// A full stop before a space or the end, or that of Han, kana or Devanagari.
  private static func endsSentence(_ text: FoldedText, _ offset: Int) -> Bool {
    let byte = text.bytes[offset]
    if byte == UInt8(ascii: ".") { return offset + 1 == text.bytes.count || text.bytes[offset + 1] == 0x20 }
    guard byte == 0xE3 || byte == 0xE0, offset + 2 < text.bytes.count else { return false }
    let rest = (text.bytes[offset + 1], text.bytes[offset + 2])
    return byte == 0xE3 ? rest == (0x80, 0x82) : rest == (0xA5, 0xA4)
  }
}
