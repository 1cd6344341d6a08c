import Stories

/// Reads the fields of a calendar date from its tokens, in whichever order they stand.
struct DateReader {
  let tokens: [DateToken]
  let convention: DateConvention
  let chooser: SenseChooser
  let reference: Timestamp?
  var position = 0
  var fields = DateFields()
  /// The unit the next number has, as a word before it said.
  var pendingMark: DateUnit?
  /// What the next year is counted from.
  var pendingEra: Int?
  /// A name stood where a zone belongs and isn't known.
  var hasUnknownZone = false
  /// The name of the month belongs to a language that nobody expects here.
  var isForeignMonth = false
  /// The day was counted from the reference: "yesterday".
  var isCountedDay = false
  /// A word before it announced the date.
  var hasLabel = false
  /// The end of a range of hours, in minutes of the day: "1:00-3:00 PM".
  var rangeEnd: Int?

  init(_ tokens: [DateToken], convention: DateConvention, chooser: SenseChooser, reference: Timestamp?) {
    self.tokens = tokens
    self.convention = convention
    self.chooser = chooser
    self.reference = reference
  }

  /// The fields; nil when something stands there that belongs to no date.
  mutating func read() -> DateFields? {
    skipLabel()
    return readRest()
  }

  /// The fields of what begins at `position`.
  mutating func readRest() -> DateFields? {
    while position < tokens.count, tokens[position].has(.label), !tokens[position].has(.dayOffset) {
      hasLabel = true
      position += 1
    }
    let first = position
    while position < tokens.count {
      let start = position
      if isTrailing(start) { break }
      let isRead =
        switch tokens[position].kind {
        case .word(let word): readWord(word)
        case .number(let value, let digits): readNumber(value, digits)
        case .symbol(let symbol): readSymbol(symbol)
        }
      guard !isRead else { continue }
      guard isOtherText(start) else { return nil }
      break
    }
    guard isBelievable else { return nil }
    fields.place = place(from: first)
    return fields
  }

  /// A foreign name of a month is one only between a day and a year, and a year alone has nothing but its like beside it.
  private var isBelievable: Bool {
    if isForeignMonth, !fields.isWholeDay { return false }
    guard fields.year != nil, fields.month == nil, fields.day == nil else { return true }
    return tokens.allSatisfy(isYearsCompany)
  }

  private func isYearsCompany(_ token: DateToken) -> Bool {
    switch token.kind {
    case .number: true
    case .symbol(let symbol): ".,:;()[]|·•?".unicodeScalars.contains(symbol)
    case .word:
      token.has(.era) || token.value(.markAfter) == DateUnit.year.rawValue
        || token.value(.markBefore) == DateUnit.year.rawValue || token.has(.label) && !token.has(.filler)
    }
  }

  mutating func skip(_ count: Int = 1) -> Bool {
    position += count
    return true
  }

  func token(_ offset: Int) -> DateToken? {
    tokens.indices.contains(position + offset) ? tokens[position + offset] : nil
  }

  func symbol(_ offset: Int) -> Unicode.Scalar? {
    guard case .symbol(let symbol) = token(offset)?.kind else { return nil }
    return symbol
  }

  func word(_ offset: Int) -> String? {
    guard case .word(let word) = token(offset)?.kind else { return nil }
    return word
  }

  func number(_ offset: Int) -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits) = token(offset)?.kind else { return nil }
    return (value, digits)
  }

  /// The number there, where it was written with so many digits.
  func number(_ offset: Int, digits: Int) -> Int? {
    guard case .number(let value, digits) = token(offset)?.kind else { return nil }
    return value
  }

  /// The token there follows the one before it without a space.
  func isGlued(_ offset: Int) -> Bool { token(offset).map { !$0.isSpaced } ?? false }
}
