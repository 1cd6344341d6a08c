/// Whether the words around an outlet's name make it the origin of what is told.
///
/// A name alone is a mention. It is an origin beside words of attribution, with nothing between them but words that
/// commonly stand there: a kind of outlet, its country, a day, an adverb.
enum CitationCues {
  /// Folded bytes looked at on either side.
  static let window = 112
  /// Words that may stand between the cue and the name ("the", "British", "news agency", "on Monday").
  static let maximumFillers = 8
  /// Folded bytes to the verb of a sentence that ends with it.
  static let sentence = 420
  /// Folded bytes to the verb after "as" and the name.
  static let clause = 90

  static func attribute(_ text: FoldedText, _ hit: Hit) -> Bool {
    hasCueBefore(text, hit.start) || hasCueAfter(text, hit.end) || hasLateVerb(text, hit.end)
  }

  /// `Source: Reuters`, `…, via Reuters`: said of a text or of a picture.
  static func isNamedAsSource(_ text: FoldedText, _ hit: Hit) -> Bool {
    let limit = max(0, hit.start - window)
    var end = skippingBack(text, hit.start, limit)
    for _ in 0..<2 {
      if text.startOf(CueTable.sources, endingAt: end, limit) != nil { return true }
      guard let filler = text.startOf(CueTable.fillers, endingAt: end, limit) else { return false }
      end = skippingBack(text, filler, limit)
    }
    return false
  }

  /// Whether only a comma or "and" stands between two names.
  static func isJoint(_ text: FoldedText, _ from: Int, _ to: Int) -> Bool {
    guard from < to, to - from <= 24 else { return false }
    var start = skippingAhead(text, from, to)
    while start < to, let end = text.endOf(CueTable.joints, startingAt: start, to) {
      start = skippingAhead(text, end, to)
    }
    return start == to && text.bytes[from..<to].contains { $0 != 0x20 }
  }

  // MARK: Before the name

  private static func hasCueBefore(_ text: FoldedText, _ start: Int) -> Bool {
    let limit = max(0, start - window)
    var end = start
    for _ in 0...maximumFillers {
      end = skippingBack(text, end, limit)
      if text.startOf(CueTable.notBefore, endingAt: end, limit) != nil { return false }
      if text.startOf(CueTable.before, endingAt: end, limit) != nil { return true }
      if text.startOf(CueTable.comparing, endingAt: end, limit) != nil, hasVerbInClause(text, start) { return true }
      guard let filler = fillerBefore(text, end, limit) else { break }
      end = filler
    }
    return isTold(text, end, limit)
  }

  private static func fillerBefore(_ text: FoldedText, _ end: Int, _ limit: Int) -> Int? {
    if let start = text.startOf(CueTable.fillers, endingAt: end, limit) { return start }
    guard end > limit, text.isDigit(end - 1) else { return nil }
    return text.startOfWord(endingAt: end, notBefore: limit)
  }

  /// A verb of telling, whoever tells by a name of one to three words, and the outlet.
  private static func isTold(_ text: FoldedText, _ start: Int, _ limit: Int) -> Bool {
    var end = start
    for _ in 0..<3 {
      guard end > limit, text.bytes[end - 1] != UInt8(ascii: ",") else { return false }
      let word = text.startOfWord(endingAt: end, notBefore: limit)
      guard text.kinds[word] & LetterKind.upperCaseBit != 0 else { return false }
      end = skippingBack(text, word, limit)
      if text.startOf(CueTable.told, endingAt: end, limit) != nil { return true }
    }
    return false
  }

  // MARK: After the name

  private static func hasCueAfter(_ text: FoldedText, _ nameEnd: Int) -> Bool {
    let limit = min(text.bytes.count, nameEnd + window)
    var start = skippingEnding(text, nameEnd, limit)
    for _ in 0...maximumFillers {
      start = skippingGloss(text, skippingAhead(text, start, limit), limit)
      if text.endOf(CueTable.after, startingAt: start, limit) != nil { return true }
      guard let filler = fillerAfter(text, start, limit) else { return false }
      start = filler
    }
    return false
  }

  private static func fillerAfter(_ text: FoldedText, _ start: Int, _ limit: Int) -> Int? {
    if let end = text.endOf(CueTable.fillersAfter, startingAt: start, limit) { return end }
    guard start < limit, text.isDigit(start) else { return nil }
    return text.endOfWord(startingAt: start, notAfter: limit)
  }

  /// The rest of an inflected name (`Reutersin`), and a suffix or possessive behind an apostrophe (`Reuters'ın`).
  private static func skippingEnding(_ text: FoldedText, _ end: Int, _ limit: Int) -> Int {
    var end = end
    if end < limit, !text.mayBegin(at: end) { end = text.endOfWord(startingAt: end - 1, notAfter: limit) }
    // A quotation mark may close the name before its ending.
    var mark = end
    while mark < limit, text.bytes[mark] == UInt8(ascii: "\"") { mark += 1 }
    guard mark + 1 < limit, text.bytes[mark] == UInt8(ascii: "'") else { return end }
    let letters = text.endOfWord(startingAt: mark + 1, notAfter: limit)
    return text.bytes[mark + 1] != 0x20 && letters - mark <= 6 ? letters : end
  }

  /// What a name is called elsewhere: `뉴욕타임스(NYT)`, `每日邮报（Daily Mail）`.
  private static func skippingGloss(_ text: FoldedText, _ start: Int, _ limit: Int) -> Int {
    guard start < limit, text.bytes[start] == UInt8(ascii: "(") else { return start }
    let close = text.bytes[start..<min(limit, start + 48)].firstIndex(of: UInt8(ascii: ")"))
    return close.map { skippingAhead(text, $0 + 1, limit) } ?? start
  }

  // MARK: Verbs that stand further off

  /// "As the outlet's reporter noted": a verb of reporting before the clause ends.
  private static func hasVerbInClause(_ text: FoldedText, _ nameStart: Int) -> Bool {
    let limit = min(text.bytes.count, nameStart + clause)
    var start = nameStart
    while start < limit, text.bytes[start] != UInt8(ascii: ","), text.bytes[start] != UInt8(ascii: ";") {
      if text.mayBegin(at: start), text.endOf(CueTable.after, startingAt: start, limit) != nil { return true }
      start += 1
    }
    return false
  }

  /// The outlet as the subject of a sentence whose verb stands at its end.
  private static func hasLateVerb(_ text: FoldedText, _ nameEnd: Int) -> Bool {
    let limit = min(text.bytes.count, nameEnd + sentence)
    var start = skippingEnding(text, nameEnd, limit)
    for _ in 0...maximumFillers {
      start = skippingGloss(text, skippingAhead(text, start, limit), limit)
      if LateVerbs.isSubject(text, start, limit) { return LateVerbs.follows(text, start, limit) }
      guard let filler = fillerAfter(text, start, limit) else { return false }
      start = filler
    }
    return false
  }

  // MARK: What is stepped over

  private static func skippingBack(_ text: FoldedText, _ end: Int, _ limit: Int) -> Int {
    var end = end
    while end > limit, isSkipped(text.bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func skippingAhead(_ text: FoldedText, _ start: Int, _ limit: Int) -> Int {
    var start = start
    while start < limit, isSkipped(text.bytes[start]) { start += 1 }
    return start
  }

  private static func isSkipped(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x22 || byte == 0x27 }
}

extension FoldedText {
  fileprivate func startOf(_ list: PhraseList, endingAt end: Int, _ limit: Int) -> Int? {
    list.startOfPhrase(in: self, endingAt: end, notBefore: limit)
  }

  fileprivate func endOf(_ list: PhraseList, startingAt start: Int, _ limit: Int) -> Int? {
    list.endOfPhrase(in: self, startingAt: start, notAfter: limit)
  }

  fileprivate func isDigit(_ offset: Int) -> Bool { kinds[offset] & LetterKind.kindMask == LetterKind.digit.byte }
}
