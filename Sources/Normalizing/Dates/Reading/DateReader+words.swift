import Stories

extension DateReader {
  mutating func readWord(_ word: String) -> Bool {
    let token = tokens[position]
    // "H30.6.26" is 2018 in Japanese, and elsewhere who knows.
    if letterEra() != nil { return readLetterEra() }
    if readNumberedWeekday(word) || readZone(word) { return true }
    if isOrdinalEnding(token) { return skip() }
    if let month = romanMonth(0), fields.month == nil {
      fields.month = month
      return skip()
    }
    if readMonth(token) || readClockWord(token) || readCalendarMark(token) { return true }
    if let days = chooser.value(.dayOffset, of: token.senses), let reference, fields.year == nil, fields.day == nil,
      !(token.has(.weekday) && tokens.contains { $0.has(.month) }),
      !chooser.isHintServed || chooser.isExpected(.dayOffset, days, of: token.senses)
    {
      fields.set(daysBefore: days, reference)
      isCountedDay = true
      return skip()
    }
    if let weekday = chooser.value(.weekday, of: token.senses) {
      // A day of the week may stand for a date, two of them can't.
      if fields.weekday != nil, fields.day == nil, fields.month == nil { return false }
      fields.weekday = fields.weekday ?? weekday
      return skip()
    }
    if token.has(.weekday) || token.has(.filler) { return skip() }
    if word == "t" || word == "z" { return skip() }
    if token.has(.label), !fields.isWholeDay { return skip() }
    // "du 26 au 28 juin".
    if isRangeSign(token), fields.day != nil, !fields.isWholeDay, let next = number(1), next.digits <= 2 {
      return skip()
    }
    return readUnknownZone(word)
  }

  /// "1st", "2e", "8ই": glued to a number, and not its half of the day.
  private func isOrdinalEnding(_ token: DateToken) -> Bool {
    guard token.has(.filler), !token.isSpaced, position > 0, fields.hour == nil || !token.has(.half),
      case .number = tokens[position - 1].kind
    else { return false }
    return true
  }

  /// "Thứ 6", "T6": Vietnamese numbers its days from Monday, 2.
  private mutating func readNumberedWeekday(_ word: String) -> Bool {
    guard let (day, digits) = number(1), digits == 1, (2...7).contains(day), symbol(2) != ":" else { return false }
    let isDay =
      switch word {
      case "t": convention.isVietnamese && isGlued(1)
      case "th": !isGlued(1) && symbol(2) == ","
      default: DateFolding.withoutMarks(word) == "thu" && convention.isVietnamese
      }
    guard isDay, fields.day == nil else { return false }
    fields.weekday = day - 1
    return skip(2)
  }

  /// "2ª-feira": Portuguese numbers its days likewise.
  mutating func readPortugueseWeekday(_ day: Int) -> Bool {
    guard word(1) == "a", symbol(2) == "-", word(3) == "feira", (2...6).contains(day) else { return false }
    fields.weekday = day - 1
    return skip(4)
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
    isForeignMonth = !chooser.isExpected(.month, month, of: token.senses)
    return skip()
  }

  /// A word that may be a month or a day of the week is the latter where the month stands elsewhere: "mar. 1 déc.",
  /// "mar. 01/12/2020".
  private func isWeekday(_ token: DateToken) -> Bool {
    if fields.month != nil { return true }
    for (index, other) in tokens.enumerated() where index != position {
      if other.has(.month), !other.has(.weekday) || index > position { return true }
    }
    return isNumericDay(position + 1) || isNumericDay(position + 2)
  }

  /// `01/12/2020` or `01/12/20` begins there, and the year doesn't stand elsewhere.
  private func isNumericDay(_ index: Int) -> Bool {
    guard index + 4 < tokens.count, case .number(_, 1...2) = tokens[index].kind,
      case .symbol(let sign) = tokens[index + 1].kind, sign != ":", sign != ",",
      case .number(_, 1...2) = tokens[index + 2].kind, tokens[index + 3].kind == .symbol(sign),
      case .number(_, let digits) = tokens[index + 4].kind
    else { return false }
    return digits == 4 || digits == 2 && fields.year == nil
  }

  private mutating func readClockWord(_ token: DateToken) -> Bool {
    if let half = chooser.value(.half, of: token.senses), fields.half == nil, hasClock(near: position),
      !isBehindYear(token),
      !token.has(.filler) || chooser.isLikeliest(.half, of: token.senses) && !isPreposition
    {
      fields.half = half
      // "11:00-1:00 PM" begins in the other half.
      if let end = rangeEnd, end < (fields.hour ?? 0) * 60 + (fields.minute ?? 0), half < 2 { fields.half = 1 - half }
      return skip()
    }
    // "ώρα 10:30", "10:30 horas": the name of the hour stands before or behind the clock.
    if chooser.value(.unit, of: token.senses) == DateUnit.hour.rawValue,
      fields.hour == nil ? isClock(1) : fields.minute != nil
    {
      return skip()
    }
    if let hour = token.value(.hour), fields.hour == nil || fields.hour == 12 {
      (fields.hour, fields.minute) = (hour, fields.minute ?? 0)
      return skip()
    }
    return false
  }

  /// "2026 م": what is an afternoon elsewhere is our era behind a year.
  private func isBehindYear(_ token: DateToken) -> Bool { token.has(.era) && number(-1)?.digits == 4 }

  /// German "am" stands between a time and its day as it does in English behind the time.
  private var isPreposition: Bool { fields.hour != nil && number(1) != nil }

  /// `10:30` begins there.
  func isClock(_ offset: Int) -> Bool {
    guard let hour = number(offset), hour.digits <= 2, number(offset + 2, digits: 2) != nil else { return false }
    return symbol(offset + 1) == ":"
  }

  /// An hour was read, or a number follows that could be one.
  private func hasClock(near index: Int) -> Bool {
    if fields.hour != nil { return true }
    var index = index
    if index + 1 < tokens.count, tokens[index + 1].kind == .symbol(".") { index += 1 }
    guard index + 1 < tokens.count, case .number(_, let digits) = tokens[index + 1].kind else { return false }
    return digits <= 2
  }

  private mutating func readCalendarMark(_ token: DateToken) -> Bool {
    if let era = token.value(.era) {
      // Behind its year it says nothing more: "2026 AD".
      if fields.year == nil || era != 0 { pendingEra = era }
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

  mutating func readSymbol(_ symbol: Unicode.Scalar) -> Bool {
    if isTimeRange { return readTimeRange() }
    if isSuffix { return skip(2) }
    if symbol == "+" || symbol == "-" || symbol == "\u{2212}", let (value, digits) = number(1),
      isGlued(1) || digits == 4 && fields.second != nil, fields.hour != nil || (symbol == "+" && fields.isWholeDay)
    {
      if readOffset(value, digits, sign: symbol == "+" ? 1 : -1) { return true }
      if isGlued(0) || symbol == "+" { return false }
    }
    if symbol == "(" || symbol == "[" || symbol == "（" {
      let end: Unicode.Scalar = symbol == "[" ? "]" : ")"
      // Brackets around what belongs to the date are signs like others; around anything else a remark.
      if let close = tokens[position...].firstIndex(where: { $0.kind == .symbol(end) }), isRemark(position + 1..<close)
      {
        position = close + 1
        return true
      }
      return skip()
    }
    if isRangeSign(tokens[position]), fields.day != nil, !fields.isWholeDay, number(1)?.digits ?? 9 <= 2 {
      return skip()
    }
    return ",.-/:;|·•'′()[]@–—،、。年«»“”\"°".unicodeScalars.contains(symbol) && position + 1 < tokens.count + 1
      && endsWell(symbol)
      && skip()
  }

  /// "26-án", "18:05-kor": Hungarian hangs its endings on a number with a hyphen.
  private var isSuffix: Bool {
    guard convention.isHungarian, symbol(0) == "-", isGlued(0), isGlued(1), word(1) != nil, position > 0,
      case .number = tokens[position - 1].kind
    else { return false }
    return token(1)?.has(.month) == false
  }

  /// A hyphen or slash at the very end announces something that is missing.
  private func endsWell(_ symbol: Unicode.Scalar) -> Bool {
    position + 1 < tokens.count || !(symbol == "-" || symbol == "/" && !fields.isWholeDay || symbol == ":")
  }

  private func isRemark(_ range: Range<Int>) -> Bool {
    guard fields.isWholeDay else { return false }
    return fields.hour != nil && fields.offsetMinutes != nil
      || tokens[range].allSatisfy {
        if case .word(let word) = $0.kind { ZoneNames.offsets[word] == nil && !$0.has(.half) } else { false }
      }
  }
}
