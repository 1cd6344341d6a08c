import Stories

extension DateReader {
  /// The calendar or clock unit that stands behind the number at `offset`.
  func unit(behind offset: Int, _ digits: Int) -> DateUnit? {
    guard let token = token(offset + 1) else { return nil }
    if let mark = token.value(.markAfter).flatMap(DateUnit.init(rawValue:)) {
      if mark != .year || digits == 4 || pendingEra != nil || isTaiwanYear(digits) { return mark }
    }
    if token.has(.half), digits <= 2, fields.hour == nil,
      token.isSpaced == false || fields.isWholeDay || fields.day != nil
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

  mutating func readUnit(_ value: Int, _ digits: Int, _ unit: DateUnit) -> Bool {
    // The half of the day is read as the word it is.
    let length =
      token(1)?.has(.half) == true && token(1)?.has(.markAfter) == false && token(1)?.has(.unit) == false ? 1 : 2
    switch unit {
    case .year: fields.year = fullYear(value, digits)
    case .month: fields.month = value
    case .day where fields.day != nil && !isRangeEnd: return false
    case .day: fields.day = fields.day ?? value
    case .hour: (fields.hour, fields.minute) = (value, nil)
    case .minute: fields.minute = value
    case .second: fields.second = value
    case .week: return false
    }
    position += length
    // "10h11", "14 h 40", "8 Uhr 15".
    if unit == .hour, let minute = number(0, digits: 2), minute < 60, self.unit(behind: 0, 2) == nil,
      isGlued(0) || fields.isWholeDay, separator(1) == nil || token(1)?.isSpaced == true
    {
      fields.minute = minute
      position += 1
    } else if unit == .hour, fields.minute == nil, let word = word(0), word == "半" || word == "반" {
      fields.minute = 30
      position += 1
    }
    return true
  }

  /// A number whose unit a word before it said: "tháng 6", "năm 2026", "令和8". Nil when none did.
  mutating func readMarked(_ value: Int, _ digits: Int) -> Bool? {
    if pendingEra != nil, pendingMark == nil || pendingMark == .year {
      let hasMark = token(1)?.value(.markAfter) == DateUnit.year.rawValue
      pendingMark = nil
      fields.year = fullYear(value, digits)
      position += hasMark ? 2 : 1
      if let first = separator(0), let month = number(1), matches(first, separator(2)), let day = number(3),
        month.digits <= 2, day.digits <= 2
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

  /// `H30.6.26`, `R8/6/26`, `R8年`: an era by its letter, in Japanese, or before the sign of the year in any text.
  mutating func readLetterEra() -> Bool {
    guard let era = letterEra(), convention.isJapanese || token(2)?.value(.markAfter) == DateUnit.year.rawValue else {
      return false
    }
    pendingEra = era
    return skip()
  }

  /// What is added to the year of the era whose letter stands here before a day.
  func letterEra() -> Int? {
    guard let letter = word(0), let (era, length) = DateReader.letterEras[letter], fields.year == nil,
      let (year, digits) = number(1), isGlued(1), digits <= 2, (1...length).contains(year)
    else { return nil }
    if token(2)?.value(.markAfter) == DateUnit.year.rawValue { return era }
    guard let first = separator(2), let month = number(3), matches(first, separator(4)), let day = number(5),
      month.digits <= 2, day.digits <= 2
    else { return nil }
    return era
  }

  /// What is added to a year of the era, and how many years it had.
  private static let letterEras: [String: (Int, Int)] = [
    "m": (1867, 45), "t": (1911, 15), "s": (1925, 64), "h": (1988, 31), "r": (2018, 82),
  ]

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
    // In Thai text two digits are of a Buddhist year: 69 is 2569.
    case 2 where value > 42 && isThaiText: return value + 2500 - 543
    case 2: return value + (value < 50 ? 2000 : 1900)
    case 3 where convention.isTaiwanese: return value + 1911
    case 3: return value + 1900
    default: return value
    }
  }

  private var isThaiText: Bool {
    convention.isThai
      || tokens.contains { token in
        if case .word(let word) = token.kind {
          word.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) }
        } else {
          false
        }
      }
  }
}
