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
  private var hasUnknownZone = false

  init(_ tokens: [DateToken], convention: DateConvention, chooser: SenseChooser, reference: Timestamp?) {
    self.tokens = tokens
    self.convention = convention
    self.chooser = chooser
    self.reference = reference
  }

  /// The fields; nil when something stands there that belongs to no date.
  mutating func read() -> DateFields? {
    skipLabel()
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
      guard fields.isWholeDay, isSeparated(start) else { return nil }
      break
    }
    return fields
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

// MARK: What stands before and behind a date

extension DateReader {
  /// Passes words that end in a colon before the first number: "Published:", "Stand:", "发布时间：".
  private mutating func skipLabel() {
    let start = tokens.prefix(12)
    let firstNumber = start.firstIndex { if case .number = $0.kind { true } else { false } } ?? 0
    if let colon = start[..<firstNumber].lastIndex(where: { $0.kind == .symbol(":") }) { position = colon + 1 }
    while position < tokens.count, tokens[position].has(.label), !tokens[position].has(.dayOffset) { position += 1 }
  }

  /// The date is whole and here something else begins.
  private func isTrailing(_ index: Int) -> Bool {
    guard fields.isWholeDay, index > 0 else { return false }
    if fields.hour != nil, fields.offsetMinutes != nil, tokens[index].isSpaced {
      let isPart = [.half, .weekday, .month, .filler].contains { tokens[index].has($0) }
      return word(0).map { ZoneNames.offsets[$0] == nil && !isPart } ?? false
    }
    return tokens[index].has(.label) && !tokens[index].has(.filler)
  }

  /// A sign or a line break divides what was read from what begins at `index`.
  private func isSeparated(_ index: Int) -> Bool {
    if tokens[index].isOnNewLine { return true }
    for candidate in [index, index - 1] where candidate > 0 {
      guard case .symbol(let symbol) = tokens[candidate].kind else { continue }
      switch symbol {
      case "|", "·", "•", "–", "—", "(", "[", ",", ";", "،", "、", "。", "»", "›", "【": return true
      case "-", "/", ".":
        let isLast = candidate + 1 >= tokens.count
        if tokens[candidate].isSpaced, !isLast, tokens[candidate + 1].isSpaced { return true }
        if symbol == ".", !isLast, tokens[candidate + 1].isSpaced { return true }
      default: break
      }
    }
    return false
  }
}

// MARK: Words and signs

extension DateReader {
  private mutating func readWord(_ word: String) -> Bool {
    let token = tokens[position]
    if isOrdinalEnding(token) { return skip() }
    if readZone(word) || readMonth(token) || readClockWord(token) || readCalendarMark(token) { return true }
    if let days = chooser.value(.dayOffset, of: token.senses), let reference, fields.year == nil, fields.day == nil {
      fields.set(daysBefore: days, reference)
      return skip()
    }
    if let weekday = chooser.value(.weekday, of: token.senses) {
      fields.weekday = fields.weekday ?? weekday
      return skip()
    }
    if token.has(.weekday) || token.has(.filler) || token.has(.month) { return skip() }
    if word == "t" || word == "z" { return skip() }
    if token.has(.label), !fields.isWholeDay { return skip() }
    return readUnknownZone(word)
  }

  /// "1st", "2e", "8ই": glued to a number, and not its half of the day.
  private func isOrdinalEnding(_ token: DateToken) -> Bool {
    guard token.has(.filler), !token.isSpaced, position > 0, fields.hour == nil || !token.has(.half),
      case .number = tokens[position - 1].kind
    else { return false }
    return true
  }

  private mutating func readMonth(_ token: DateToken) -> Bool {
    if let month = token.value(.solarMonth), fields.month == nil, !token.has(.month) {
      (fields.month, fields.isSolarHijri) = (month, true)
      return skip()
    }
    guard token.has(.month) else { return false }
    if token.has(.weekday), isWeekday(token) { return false }
    // "12 ore 30 mar": and one that is also a month is one where no other stands.
    guard fields.month == nil else {
      return fields.month == chooser.value(.month, of: token.senses) && skip()
    }
    guard let month = chooser.value(.month, of: token.senses) else { return false }
    fields.month = month
    return skip()
  }

  /// A word that may be a month or a day of the week is the latter where the month stands elsewhere: "mar. 1 déc.",
  /// "mar. 01/12/2020".
  private func isWeekday(_ token: DateToken) -> Bool {
    if fields.month != nil { return true }
    for (index, other) in tokens.enumerated() where index != position {
      if other.has(.month), !other.has(.weekday) || index > position { return true }
    }
    return tokens.indices.contains { index in
      guard index > position, index + 2 < tokens.count, case .number(_, 1...2) = tokens[index].kind,
        case .symbol(let sign) = tokens[index + 1].kind, sign != ":", sign != ",",
        case .number(_, 1...2) = tokens[index + 2].kind
      else { return false }
      return true
    }
  }

  private mutating func readClockWord(_ token: DateToken) -> Bool {
    if let half = chooser.value(.half, of: token.senses), fields.half == nil, hasClock(near: position) {
      fields.half = half
      return skip()
    }
    if let hour = token.value(.hour), fields.hour == nil || fields.hour == 12 {
      (fields.hour, fields.minute) = (hour, fields.minute ?? 0)
      return skip()
    }
    return false
  }

  /// An hour was read, or a number follows that could be one.
  private func hasClock(near index: Int) -> Bool {
    if fields.hour != nil { return true }
    guard index + 1 < tokens.count, case .number(_, let digits) = tokens[index + 1].kind else { return false }
    return digits <= 2
  }

  private mutating func readCalendarMark(_ token: DateToken) -> Bool {
    if let era = token.value(.era) {
      pendingEra = era
      return skip()
    }
    if let unit = token.value(.markBefore).flatMap(DateUnit.init(rawValue:)), nextNumber() != nil {
      pendingMark = unit
      return skip()
    }
    if let unit = token.value(.markAfter), unit == DateUnit.year.rawValue, fields.year != nil { return skip() }
    return false
  }

  private func nextNumber() -> Int? {
    number(1)?.value ?? (symbol(1) == "." ? number(2)?.value : nil)
  }

  private mutating func readSymbol(_ symbol: Unicode.Scalar) -> Bool {
    if symbol == "+" || symbol == "-" || symbol == "\u{2212}", let (value, digits) = number(1), isGlued(1),
      fields.hour != nil || (symbol == "+" && fields.isWholeDay)
    {
      if readOffset(value, digits, sign: symbol == "+" ? 1 : -1) { return true }
      if isGlued(0) || symbol == "+" { return false }
    }
    if symbol == "(" || symbol == "[" || symbol == "（" {
      let end: Unicode.Scalar = symbol == "[" ? "]" : ")"
      // Brackets around what belongs to the date are signs like others; around anything else a remark.
      if let close = tokens[position...].firstIndex(where: { $0.kind == .symbol(end) }), isRemark(position + 1..<close) {
        position = close + 1
        return true
      }
      return skip()
    }
    return ",.-/:;|·•'()[]@–—،、。年".unicodeScalars.contains(symbol) && position + 1 < tokens.count + 1 && endsWell(symbol)
      && skip()
  }

  /// A hyphen or slash at the very end announces something that is missing.
  private func endsWell(_ symbol: Unicode.Scalar) -> Bool {
    position + 1 < tokens.count || !(symbol == "-" || symbol == "/" || symbol == ":")
  }

  private func isRemark(_ range: Range<Int>) -> Bool {
    guard fields.isWholeDay else { return false }
    return fields.hour != nil && fields.offsetMinutes != nil
      || tokens[range].allSatisfy {
        if case .word(let word) = $0.kind { ZoneNames.offsets[word] == nil && !$0.has(.half) } else { false }
      }
  }
}

// MARK: Zones

extension DateReader {
  private mutating func readZone(_ word: String) -> Bool {
    if ZoneNames.areas.contains(word), symbol(1) == "/", let name = readZoneName(word) {
      fields.zoneName = name
      return true
    }
    guard fields.hour != nil || (word == "z" && fields.isWholeDay) else { return false }
    if let offset = ZoneNames.offsets[word], !tokens[position].has(.month) || fields.month != nil {
      // "PST-08", "GMT+2": the number says it.
      if fields.offsetMinutes == nil { fields.offsetMinutes = offset }
      position += 1
      if let sign = symbol(0), sign == "+" || sign == "-", let (value, digits) = number(1), isGlued(1) {
        fields.offsetMinutes = nil
        return readOffset(value, digits, sign: sign == "+" ? 1 : -1)
      }
      return true
    }
    if let place = ZoneNames.places[word], fields.zoneName == nil {
      fields.zoneName = place
      return skip()
    }
    return false
  }

  /// `America/Los_Angeles`, of which the first part stands here.
  private mutating func readZoneName(_ first: String) -> String? {
    var parts = [first]
    var next = 1
    while symbol(next) == "/", isGlued(next), let part = word(next + 1), isGlued(next + 1) {
      parts.append(part)
      next += 2
      while symbol(next) == "_", let rest = word(next + 1) {
        parts[parts.count - 1] += "_" + rest
        next += 2
      }
    }
    guard parts.count > 1 else { return nil }
    position += next
    return ZoneNames.spelled(parts)
  }

  /// `+0800`, `+08:00`, `+8`. The first that is said stands.
  private mutating func readOffset(_ value: Int, _ digits: Int, sign: Int) -> Bool {
    var (hours, minutes, length) = digits > 2 ? (value / 100, value % 100, 2) : (value, 0, 2)
    if digits <= 2, symbol(2) == ":", isGlued(2) {
      guard let stated = number(3, digits: 2) else { return false }
      (minutes, length) = (stated, 4)
    }
    guard digits <= 4, hours <= 14, minutes < 60 else { return false }
    hours *= sign
    fields.offsetMinutes = fields.offsetMinutes ?? hours * 60 + sign * minutes
    return skip(length)
  }

  /// A short name after the time that no table knows: the time stands, its zone doesn't.
  private mutating func readUnknownZone(_ word: String) -> Bool {
    guard fields.hour != nil, fields.offsetMinutes == nil, !hasUnknownZone, (1...5).contains(word.utf8.count),
      tokens[position].isSpaced, tokens[position].senses.isEmpty,
      word.utf8.allSatisfy({ $0 &- 97 < 26 }), position + 1 == tokens.count || number(1, digits: 4) != nil
    else { return false }
    hasUnknownZone = true
    return skip()
  }
}
