import Stories

// What stands before and behind a date.
extension DateReader {
  /// How many places of a text are tried behind leading text.
  private static let maximumStarts = 4

  /// The fields of the date in `tokens`; nil when they state none.
  ///
  /// Where the text as a whole is no date, a whole one is read that follows a divider, a preposition or a label:
  /// "Brussels, 26 June 2026", "Submitted by admin on …", "Nr: 45/2026 | Publisert: …".
  static func read(
    _ tokens: [DateToken], convention: DateConvention, chooser: SenseChooser, reference: Timestamp?
  ) -> DateFields? {
    let whole = DateReader(tokens, convention: convention, chooser: chooser, reference: reference)
    var reader = whole
    if let fields = reader.read() { return fields }
    for start in whole.starts() {
      reader = whole
      reader.position = start
      if let fields = reader.readRest(), fields.isWholeDay { return fields }
    }
    return nil
  }

  /// Where a date may begin behind text without digits, and behind the last label with a colon; nearest first are kept.
  private func starts() -> [Int] {
    let firstNumber = tokens.firstIndex { if case .number = $0.kind { true } else { false } } ?? 0
    let label = tokens.indices.dropFirst(2).last {
      tokens[$0 - 1].kind == .symbol(":") && tokens[$0 - 2].has(.label) && $0 > firstNumber
    }
    guard firstNumber > 0 else { return label.map { [$0] } ?? [] }
    return (1...firstNumber).filter(isStart).suffix(DateReader.maximumStarts) + (label.map { [$0] } ?? [])
  }

  private func isStart(_ index: Int) -> Bool {
    let (token, before) = (tokens[index], tokens[index - 1])
    if token.isOnNewLine { return true }
    switch before.kind {
    case .symbol("."): return index > 1 && isPreposition(tokens[index - 2])
    case .symbol("-"): return before.isSpaced && token.isSpaced
    case .symbol(let sign): return ",|·•–—،、:)]】»›>".unicodeScalars.contains(sign)
    case .word(let word):
      // A space means something in scripts that write without.
      return token.isSpaced && isPreposition(before)
        || token.isSpaced && word.unicodeScalars.allSatisfy(DateToken.isUnspaced) && number(index - position) != nil
    case .number: return false
    }
  }

  private func isPreposition(_ token: DateToken) -> Bool {
    token.has(.label) || chooser.isOwn(.filler, of: token.senses) || chooser.isOwn(.markBefore, of: token.senses)
  }

  /// Passes words that end in a colon before the first number: "Published:", "Stand:", "发布时间：".
  mutating func skipLabel() {
    let start = tokens.prefix(12)
    let firstNumber = start.firstIndex { if case .number = $0.kind { true } else { false } } ?? 0
    if let colon = start[..<firstNumber].lastIndex(where: { $0.kind == .symbol(":") }) {
      (position, hasLabel) = (colon + 1, true)
    }
  }

  /// The date is whole and here something else begins.
  func isTrailing(_ index: Int) -> Bool {
    guard fields.isWholeDay, index > 0 else { return false }
    if fields.hour != nil, fields.offsetMinutes != nil, tokens[index].isSpaced {
      return word(0) != nil && zoneOffset(0) == nil && !isPartOfDate(tokens[index])
    }
    return tokens[index].has(.label) && !tokens[index].has(.filler)
  }

  private func isPartOfDate(_ token: DateToken) -> Bool {
    [.half, .weekday, .month].contains { token.has($0) }
  }

  /// The date is whole, and what can't be read at `index` is other text: behind a divider, or a word that is no part of
  /// dates ("by admin", "5 min read", 26日电).
  func isOtherText(_ index: Int) -> Bool {
    fields.isWholeDay && (isSeparated(index) || !isCountedDay && (isOtherWord(index) || isCount(index)))
  }

  private func isOtherWord(_ index: Int) -> Bool {
    guard case .word(let word) = tokens[index].kind, !isPartOfDate(tokens[index]), let first = word.unicodeScalars.first
    else { return false }
    return tokens[index].isSpaced || DateToken.isUnspaced(first)
  }

  private func isCount(_ index: Int) -> Bool {
    guard case .number(_, 1...3) = tokens[index].kind, tokens[index].isSpaced, index + 1 < tokens.count else {
      return false
    }
    return isOtherWord(index + 1)
  }

  /// A sign or a line break divides what was read from what begins at `index`, or from the small words before it.
  private func isSeparated(_ index: Int) -> Bool {
    var first = index
    while first > 0, isSmallWord(first - 1) { first -= 1 }
    return (first...index).contains { tokens[$0].isOnNewLine }
      || (max(first - 1, 1)...index).contains { isDivider($0) }
  }

  private func isSmallWord(_ index: Int) -> Bool {
    guard case .word = tokens[index].kind else { return false }
    return tokens[index].has(.filler) && !tokens[index].has(.month)
  }

  private func isDivider(_ index: Int) -> Bool {
    guard case .symbol(let symbol) = tokens[index].kind else { return false }
    let isBeforeSpace = index + 1 < tokens.count && tokens[index + 1].isSpaced
    switch symbol {
    case "|", "·", "•", "–", "—", "(", "[", ",", ";", "،", "、", "。", "»", "›", "【", "~", "\u{301C}": return true
    case ".": return isBeforeSpace
    case "/": return tokens[index].isSpaced
    case "-": return isBeforeSpace && tokens[index].isSpaced
    default: return false
    }
  }

  /// What was read from the token `first` on, without the signs and small words that lead on to other text.
  func place(from first: Int) -> Range<Int>? {
    var end = min(position, tokens.count)
    while end > first + 1, isLeadingOn(end - 1, from: first) { end -= 1 }
    guard end > first else { return nil }
    return tokens[first].place.lowerBound..<tokens[end - 1].place.upperBound
  }

  private func isLeadingOn(_ index: Int, from first: Int) -> Bool {
    switch tokens[index].kind {
    case .number: return false
    case .word: return isSmallWord(index) && !isPartOfDate(tokens[index]) && !isOfClock(tokens[index])
    case .symbol(")"), .symbol("]"):
      return !tokens[first..<index].contains { $0.kind == .symbol("(") || $0.kind == .symbol("[") }
    case .symbol("."):
      // "p.m.", "น.": the full stop belongs to a word that is cut short.
      guard case .word = tokens[index - 1].kind else { return true }
      return tokens[index].isSpaced
    case .symbol: return true
    }
  }

  private func isOfClock(_ token: DateToken) -> Bool {
    if case .word(let word) = token.kind, ZoneNames.offsets[word] != nil || ZoneNames.places[word] != nil {
      return true
    }
    return token.isHour || token.has(.unit) || token.has(.markAfter)
  }
}
