import Stories

extension DateReader {
  /// `2026-06-26`, `2026-06`, `2026-177`, `2026-W26-5`, `2026W265`, `2026-Jun-26`; any separator may stand anywhere.
  mutating func readYearFirst(_ stated: Int) -> Bool {
    if let length = weekDate(stated) { return skip(length) }
    guard let first = separator(1) else { return readSpacedDay(stated) }
    if let (value, digits) = number(2) {
      if digits == 3, first == "-" { return fields.set(year: stated, dayOfYear: value) && skip(3) }
      guard digits <= 2, fields.month == nil else { return false }
      fields.isSolarHijri = convention.isPersian && (1300...1472).contains(stated)
      (fields.year, fields.month) = (fullYear(stated, 4), value)
      position += 3
      if separator(0) != nil, let (day, digits) = number(1), digits <= 2 {
        fields.day = day
        position += 2
      }
      return true
    }
    guard let token = token(2), let month = chooser.value(.month, of: token.senses), separator(3) != nil,
      let (day, digits) = number(4), digits <= 2
    else { return false }
    (fields.year, fields.month, fields.day) = (fullYear(stated, 4), month, day)
    return skip(5)
  }

  /// `2026 06 26`.
  private mutating func readSpacedDay(_ year: Int) -> Bool {
    guard fields.month == nil, let month = number(1, digits: 2), let day = number(2, digits: 2), symbol(3) != ":" else {
      return false
    }
    (fields.year, fields.month, fields.day) = (fullYear(year, 4), month, day)
    return skip(3)
  }

  /// Sets the fields to an ISO 8601 week date and returns its length in tokens.
  private mutating func weekDate(_ year: Int) -> Int? {
    let isExtended = symbol(1) == "-"
    let start = isExtended ? 2 : 1
    guard word(start) == "w" else { return nil }
    if let value = number(start + 1, digits: 3), !isExtended {
      return fields.set(year: year, week: value / 10, weekday: value % 10) ? 3 : nil
    }
    guard let week = number(start + 1, digits: 2) else { return nil }
    guard isExtended, symbol(4) == "-", let day = number(5, digits: 1) else {
      return fields.set(year: year, week: week, weekday: 1) ? start + 2 : nil
    }
    return fields.set(year: year, week: week, weekday: day) ? 6 : nil
  }

  /// `26/06/2026`, `06/26/2026`, `26. 6. 26`, `26 06 2026`: which is the day, the language says unless only one reading
  /// is a date.
  mutating func readTriple(_ first: Int, _ digits: Int) -> Bool {
    guard fields.day == nil, fields.month == nil, fields.year == nil, digits <= 2 else { return false }
    let separator = separator(1)
    let step = separator == nil ? 1 : 2
    guard let second = number(step), second.digits <= 2, separator == nil || self.separator(step + 1) != nil,
      let year = number(2 * step), year.digits == 2 || year.digits == 4,
      separator != nil || (year.digits == 4 && symbol(3) != ":"), isClosed(2 * step + 1)
    else { return false }
    guard year.digits == 4 || matches(separator, self.separator(step + 1)) && symbol(2 * step + 1) != ":" else {
      return false
    }
    position += 2 * step + 1
    if year.digits == 2, convention.isYearFirst || first > 31 {
      (fields.year, fields.month, fields.day) = (fullYear(first, 2), second.value, year.value)
      return true
    }
    setDay(first, second.value, prefersMonth: convention.isMonthFirst && separator != "." && separator != nil)
    fields.year = fullYear(year.value, year.digits)
    return true
  }

  /// The number is the end of a range of days, of which the first was read: "June 26-28", "26 and 27 June", 26日-28日.
  var isRangeEnd: Bool {
    guard let day = fields.day, fields.hour == nil, let (end, digits) = number(0), digits <= 2, end > day, end <= 31
    else {
      return false
    }
    var index = position - 1
    guard index > 0, isRangeSign(tokens[index]) else { return false }
    index -= 1
    while index > 0, tokens[index].kind == .symbol(".") || tokens[index].value(.markAfter) == DateUnit.day.rawValue {
      index -= 1
    }
    if case .number(day, _) = tokens[index].kind { return true }
    return false
  }

  func isRangeSign(_ token: DateToken) -> Bool {
    switch token.kind {
    case .symbol(let sign): "-/~\u{2010}\u{2011}\u{2013}\u{2014}\u{301C}".unicodeScalars.contains(sign)
    case .word(let word): DateReader.rangeWords.contains(word)
    case .number: false
    }
  }

  private static let rangeWords: Set<String> = [
    "to", "and", "au", "et", "bis", "und", "al", "y", "e", "a", "до", "по", "и", "do", "i", "tot", "en", "och", "og",
    "til", "till", "至",
  ]

  /// `115/06/26` in Taiwan, where a label announced it.
  mutating func readTaiwaneseDay(_ value: Int, _ digits: Int) -> Bool {
    guard convention.isTaiwanese, hasLabel, digits == 3, fields.year == nil, let first = separator(1),
      let month = number(2), month.digits <= 2, separator(3) == first, let day = number(4), day.digits <= 2
    else { return false }
    (fields.year, fields.month, fields.day) = (value + 1911, month.value, day.value)
    return skip(5)
  }

  /// `26.-28.06.2026`, `26-28/06/2026`: the first of these days.
  mutating func readDayRange(_ value: Int, _ digits: Int) -> Bool {
    let sign = symbol(1) == "." ? 2 : 1
    guard fields.day == nil, digits <= 2, let token = token(sign), isRangeSign(token), let end = number(sign + 1),
      end.digits <= 2, let first = separator(sign + 2), first == "." || first == "/", number(sign + 3) != nil,
      separator(sign + 4) == first, number(sign + 5, digits: 4) != nil, value < end.value,
      symbol(sign) != first
    else { return false }
    position += sign + 1
    guard readTriple(end.value, end.digits), fields.day == end.value else { return false }
    (fields.day, fields.alternative) = (value, nil)
    return true
  }

  /// Nothing continues the row of numbers: 1.2.2024.5 is no day.
  private func isClosed(_ offset: Int) -> Bool {
    separator(offset) == nil || number(offset + 1) == nil || token(offset + 1)?.isSpaced == true
      || separator(offset) != "."
  }

  mutating func setDay(_ first: Int, _ second: Int, prefersMonth: Bool) {
    let isMonthFirst = first > 12 ? false : second > 12 ? true : prefersMonth
    (fields.month, fields.day) = isMonthFirst ? (first, second) : (second, first)
    if first <= 12, second <= 12, first != second {
      fields.alternative = isMonthFirst ? (second, first) : (first, second)
    }
  }

  /// `2026:06:26` as cameras print it, `06:26:2026`.
  mutating func readColonDay(_ value: Int, _ digits: Int) -> Bool {
    guard fields.day == nil, fields.year == nil, symbol(1) == ":", let second = number(2), second.digits <= 2,
      symbol(3) == ":", let third = number(4)
    else { return false }
    if digits == 4, third.digits <= 2 {
      (fields.year, fields.month, fields.day) = (value, second.value, third.value)
    } else if digits <= 2, third.digits == 4 {
      setDay(value, second.value, prefersMonth: convention.isMonthFirst)
      fields.year = third.value
    } else {
      return false
    }
    return skip(5)
  }

  /// `20260626`, `20260626101500`, `20260626T1015`, `2026177`, and `260626 10:15`.
  mutating func readBasic(_ value: Int, _ digits: Int) -> Bool {
    guard fields.year == nil, fields.month == nil, fields.day == nil else { return false }
    var date = value
    switch digits {
    case 8: break
    case 10 where symbol(1) == ":" && number(2, digits: 2) != nil:
      date = value / 100
      position += 1
      fields.hour = value % 100
      fields.minute = number(1)?.value
      position += 1
    case 12, 14:
      let unit = digits == 14 ? 1_000_000 : 10_000
      date = value / unit
      setClock(value % unit, digits: digits - 8)
    case 6 where symbol(2) == ":":
      date = (value / 10_000 < 50 ? 20_000_000 : 19_000_000) + value
    case 7 where tokens.count == 1 || word(1) == "t":
      guard fields.set(year: value / 1000, dayOfYear: value % 1000) else { return false }
      position += 1
      return readBasicTime()
    default: return false
    }
    (fields.year, fields.month, fields.day) = (date / 10_000, date / 100 % 100, date % 100)
    position += 1
    return digits == 8 ? readBasicTime() : true
  }

  /// Seconds or milliseconds since 1970, as some feeds print them: ten or thirteen digits that begin with 1, from 2001
  /// to 2033, alone in the text.
  mutating func readEpoch(_ value: Int, _ digits: Int) -> Bool {
    switch digits {
    case 10 where value < 2_000_000_000: fields.set(seconds: value)
    case 13 where value < 2_000_000_000_000: fields.set(seconds: value / 1000)
    default: return false
    }
    return skip()
  }

  /// A number alone: a year by its length, else the day, else a year in two digits.
  mutating func readLone(_ value: Int, _ digits: Int) -> Bool {
    if digits == 4, fields.month != nil, fields.day == nil, symbol(1) == ":", let minute = number(2, digits: 2) {
      // "6月2911:30": the unit of the day was left out, and day and hour ran together.
      fields.day = value / 100
      return readTime(hour: value % 100, minute: minute)
    }
    if digits == 4, fields.year == nil {
      fields.year = fullYear(value, 4)
    } else if digits <= 2, fields.day == nil, fields.month != nil || isMonthNear {
      fields.day = value
    } else if digits == 2 || digits == 3, fields.year == nil, fields.month != nil, fields.day != nil {
      fields.year = fullYear(value, digits)
    } else {
      return false
    }
    return skip()
  }

  /// The month that is written in Roman numerals there, between a day and a year: `26 VI 2026`, `2026. VI. 26.`
  func romanMonth(_ offset: Int) -> Int? {
    guard let word = word(offset), let month = DateReader.romanMonths.firstIndex(of: word) else { return nil }
    let before = number(offset - 1) ?? (symbol(offset - 1) == "." ? number(offset - 2) : nil)
    let behind = number(offset + 1) ?? (symbol(offset + 1) == "." ? number(offset + 2) : nil)
    guard let before, let behind, before.digits == 4 && behind.digits <= 2 || before.digits <= 2 && behind.digits == 4
    else { return nil }
    return month + 1
  }

  private static let romanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

  /// The name or number of a month stands within the next words.
  private var isMonthNear: Bool {
    tokens[position...].prefix(6).contains {
      $0.has(.month) || $0.has(.solarMonth) || $0.has(.markBefore)
        || $0.value(.markAfter) == DateUnit.month.rawValue
    } || fields.year != nil || romanMonth(1) != nil || symbol(1) == "." && romanMonth(2) != nil
  }
}
