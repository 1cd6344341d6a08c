import Stories

// MARK: Numbers

extension DateReader {
  /// Signs that stand between the numbers of a day.
  private static let separators: Set<Unicode.Scalar> = ["-", "/", ".", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2044}"]

  mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
    if let isDone = readMarked(value, digits) { return isDone }
    if readColonDay(value, digits) { return true }
    if fields.hour == nil, symbol(1) == ":", digits <= 2, let minute = number(2), minute.digits <= 2 {
      return readTime(hour: value, minute: minute.value)
    }
    if fields.isWholeDay, fields.hour == nil, word(-1) == "t", digits == 4 || digits == 6 {
      position -= 1
      return readBasicTime()
    }
    if let unit = unit(behind: 0, digits) { return readUnit(value, digits, unit) }
    if fields.year == nil, fields.day == nil, digits == 4, readYearFirst(value) { return true }
    if readTriple(value, digits) || readBasic(value, digits) || readDottedTime(value, digits) { return true }
    if tokens.count == 1, readEpoch(value, digits) { return true }
    return readLone(value, digits)
  }

  private func separator(_ offset: Int) -> Unicode.Scalar? {
    guard let symbol = symbol(offset), DateReader.separators.contains(symbol) else { return nil }
    return symbol
  }

  /// The two are of one kind: a hyphen is a hyphen however it is printed.
  private func matches(_ a: Unicode.Scalar?, _ b: Unicode.Scalar?) -> Bool {
    guard let a, let b else { return false }
    let plain: Set<Unicode.Scalar> = ["/", "."]
    return a == b || (!plain.contains(a) && !plain.contains(b))
  }
}

// MARK: The clock

extension DateReader {
  private mutating func readTime(hour: Int, minute: Int) -> Bool {
    (fields.hour, fields.minute) = (hour, minute)
    position += 3
    guard symbol(0) == ":", let second = number(1) else { return endTime() }
    guard second.digits <= 2 else { return false }
    fields.second = second.value
    position += 2
    // ISO 8601 allows the comma, and allows it to be preferred.
    if symbol(0) == "." || symbol(0) == ",", isGlued(0), isGlued(1), let (fraction, digits) = number(1) {
      fields.milliseconds = DateReader.milliseconds(fraction, digits)
      position += 2
    }
    return endTime()
  }

  /// No second colon, and nothing glued to the time but a zone or a half of the day.
  private func endTime() -> Bool { symbol(0) != ":" || number(1) == nil }

  private static func milliseconds(_ fraction: Int, _ digits: Int) -> Int {
    var (value, digits) = (fraction, min(digits, DateTokenizer.maximumDigits))
    while digits > 3 { (value, digits) = (value / 10, digits - 1) }
    while digits < 3 { (value, digits) = (value * 10, digits + 1) }
    return value
  }

  /// `13.12` behind a whole day, `12.16 pm`, `klo 14.05`.
  private mutating func readDottedTime(_ value: Int, _ digits: Int) -> Bool {
    guard fields.isWholeDay || fields.month != nil && fields.day != nil, fields.hour == nil, digits <= 2, value < 25,
      symbol(1) == ".", let minute = number(2, digits: 2), isGlued(2), minute < 60
    else { return false }
    (fields.hour, fields.minute) = (value, minute)
    position += 3
    if symbol(0) == ".", let second = number(1, digits: 2), isGlued(1) {
      fields.second = second
      position += 2
    }
    return true
  }
}

// MARK: Numbers with their unit

extension DateReader {
  /// The calendar or clock unit that stands behind the number at `offset`.
  private func unit(behind offset: Int, _ digits: Int) -> DateUnit? {
    guard let token = token(offset + 1) else { return nil }
    if let mark = token.value(.markAfter).flatMap(DateUnit.init(rawValue:)) {
      if mark != .year || digits == 4 || pendingEra != nil || isTaiwanYear(digits) { return mark }
    }
    if token.has(.half), digits <= 2, fields.hour == nil, token.isSpaced == false || fields.isWholeDay || fields.day != nil
      || word(1) == "am" || word(1) == "pm" || word(1) == "a m" || word(1) == "p m"
    {
      return .hour
    }
    // Glued to a number and no unit of the clock: the ending of an ordinal, "1st".
    if token.has(.filler), !token.isSpaced, word(offset + 1) != "h" { return nil }
    guard !token.has(.month), let unit = chooser.value(.unit, of: token.senses).flatMap(DateUnit.init(rawValue:)) else {
      return nil
    }
    switch unit {
    case .hour: return fields.hour == nil && digits <= 2 && isClockPlace(offset) ? .hour : nil
    case .minute: return fields.hour != nil && fields.minute == nil && digits <= 2 ? .minute : nil
    case .second: return fields.minute != nil && fields.second == nil && digits <= 2 ? .second : nil
    case .year: return digits == 4 && fields.year == nil ? .year : nil
    default: return nil
    }
  }

  private func isTaiwanYear(_ digits: Int) -> Bool { convention.isTaiwanese && digits == 3 }

  /// A day was read before the number, or will be read behind its unit.
  private func isClockPlace(_ offset: Int) -> Bool {
    fields.day != nil || number(offset + 2) != nil
  }

  private mutating func readUnit(_ value: Int, _ digits: Int, _ unit: DateUnit) -> Bool {
    // The half of the day is read as the word it is.
    let length = token(1)?.has(.half) == true && token(1)?.has(.markAfter) == false && token(1)?.has(.unit) == false ? 1 : 2
    switch unit {
    case .year: fields.year = fullYear(value, digits)
    case .month: fields.month = value
    case .day: fields.day = value
    case .hour: (fields.hour, fields.minute) = (value, nil)
    case .minute: fields.minute = value
    case .second: fields.second = value
    case .week: return false
    }
    position += length
    // "10h11", "14 h 40", "8 Uhr 15".
    if unit == .hour, let minute = number(0, digits: 2), minute < 60, self.unit(behind: 0, 2) == nil,
      isGlued(0) || fields.isWholeDay, separator(1) == nil
    {
      fields.minute = minute
      position += 1
    }
    return true
  }

  /// A number whose unit a word before it said: "tháng 6", "năm 2026", "令和8". Nil when none did.
  private mutating func readMarked(_ value: Int, _ digits: Int) -> Bool? {
    if pendingEra != nil, pendingMark == nil || pendingMark == .year {
      let hasMark = token(1)?.value(.markAfter) == DateUnit.year.rawValue
      pendingMark = nil
      fields.year = fullYear(value, digits)
      position += hasMark ? 2 : 1
      if separator(0) == ".", let month = number(1), let separator = separator(2), separator == ".",
        let day = number(3)
      {
        (fields.month, fields.day) = (month.value, day.value)
        position += 4
      }
      return true
    }
    guard let mark = pendingMark else { return nil }
    pendingMark = nil
    switch mark {
    case .month where digits <= 2 && fields.month == nil: fields.month = value
    case .year where digits == 4 && fields.year == nil: fields.year = fullYear(value, digits)
    // "ngày 26/6/2026", "ngày 26 tháng 6".
    case .day where digits <= 2 && fields.day == nil && separator(1) == nil: fields.day = value
    default: return nil
    }
    return skip()
  }

  /// The year on our calendar.
  ///
  /// Two digits: 00 to 49 are of this century, 50 to 99 of the last; three count from 1900 (RFC 5322 §4.3).
  mutating func fullYear(_ value: Int, _ digits: Int) -> Int {
    if let era = pendingEra {
      pendingEra = nil
      // An era before a year of ours says nothing: "พ.ศ. 2026" is a slip.
      return digits == 4 && value <= 2100 && era < 0 ? value : value + era
    }
    // Thai years are counted from the Buddha's death, 543 years before ours.
    if digits == 4, (2400...2643).contains(value), isThaiText { return value - 543 }
    if fields.isSolarHijri { return value }
    switch digits {
    case 2: return value + (value < 50 ? 2000 : 1900)
    case 3 where convention.isTaiwanese: return value + 1911
    case 3: return value + 1900
    default: return value
    }
  }

  private var isThaiText: Bool {
    convention.isThai
      || tokens.contains { token in
        if case .word(let word) = token.kind { word.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) } } else { false }
      }
  }
}

// MARK: Days in numbers

extension DateReader {
  /// `2026-06-26`, `2026-06`, `2026-177`, `2026-W26-5`, `2026W265`, `2026-Jun-26`; any separator may stand anywhere.
  private mutating func readYearFirst(_ stated: Int) -> Bool {
    if let length = weekDate(stated) { return skip(length) }
    guard let first = separator(1) else { return false }
    if let (value, digits) = number(2) {
      if digits == 3, first == "-" { return fields.set(year: stated, dayOfYear: value) && skip(3) }
      guard digits <= 2, fields.month == nil else { return false }
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
  private mutating func readTriple(_ first: Int, _ digits: Int) -> Bool {
    guard fields.day == nil, fields.month == nil, fields.year == nil, digits <= 2 else { return false }
    let separator = separator(1)
    let step = separator == nil ? 1 : 2
    guard let second = number(step), second.digits <= 2, separator == nil || self.separator(step + 1) != nil,
      let year = number(2 * step), year.digits == 2 || year.digits == 4,
      separator != nil || (year.digits == 4 && symbol(3) != ":"), isClosed(2 * step + 1)
    else { return false }
    guard year.digits == 4 || matches(separator, self.separator(step + 1)) else { return false }
    position += 2 * step + 1
    if year.digits == 2, convention.isYearFirst || first > 31 {
      (fields.year, fields.month, fields.day) = (fullYear(first, 2), second.value, year.value)
      return true
    }
    setDay(first, second.value, prefersMonth: convention.isMonthFirst && separator != "." && separator != nil)
    fields.year = fullYear(year.value, year.digits)
    return true
  }

  /// Nothing continues the row of numbers: 1.2.2024.5 is no day.
  private func isClosed(_ offset: Int) -> Bool {
    separator(offset) == nil || number(offset + 1) == nil || token(offset + 1)?.isSpaced == true
      || separator(offset) != "."
  }

  private mutating func setDay(_ first: Int, _ second: Int, prefersMonth: Bool) {
    let isMonthFirst = first > 12 ? false : second > 12 ? true : prefersMonth
    (fields.month, fields.day) = isMonthFirst ? (first, second) : (second, first)
    if first <= 12, second <= 12, first != second {
      fields.alternative = isMonthFirst ? (second, first) : (first, second)
    }
  }

  /// `2026:06:26` as cameras print it, `06:26:2026`.
  private mutating func readColonDay(_ value: Int, _ digits: Int) -> Bool {
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
  private mutating func readBasic(_ value: Int, _ digits: Int) -> Bool {
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

  private mutating func readBasicTime() -> Bool {
    guard word(0) == "t", let (time, length) = number(1), length == 4 || length == 6 else { return true }
    setClock(time, digits: length)
    position += 2
    if length == 6, symbol(0) == "." || symbol(0) == ",", let (fraction, digits) = number(1) {
      fields.milliseconds = DateReader.milliseconds(fraction, digits)
      position += 2
    }
    return true
  }

  private mutating func setClock(_ time: Int, digits: Int) {
    let clock = digits == 6 ? time : time * 100
    (fields.hour, fields.minute) = (clock / 10_000, clock / 100 % 100)
    if digits == 6 { fields.second = clock % 100 }
  }

  /// Seconds or milliseconds since 1970, as some feeds print them: ten or thirteen digits that begin with 1, from 2001
  /// to 2033, alone in the text.
  private mutating func readEpoch(_ value: Int, _ digits: Int) -> Bool {
    switch digits {
    case 10 where value < 2_000_000_000: fields.set(milliseconds: value * 1000)
    case 13 where value < 2_000_000_000_000: fields.set(milliseconds: value)
    default: return false
    }
    return skip()
  }

  /// A number alone: a year by its length, else the day, else a year in two digits.
  private mutating func readLone(_ value: Int, _ digits: Int) -> Bool {
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

  /// The name or number of a month stands within the next words.
  private var isMonthNear: Bool {
    tokens[position...].prefix(6).contains { $0.has(.month) || $0.has(.solarMonth) || $0.has(.markBefore) }
      || fields.year != nil
  }
}
