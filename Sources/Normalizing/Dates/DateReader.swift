import Stories

/// Reads the fields of a date from its tokens, in whichever order they stand.
struct DateReader {
  private let tokens: [DateToken]
  private let monthFirst: Bool
  private var position = 0
  private var fields = DateFields()
  private let names = DateNames.all

  init(_ tokens: [DateToken], monthFirst: Bool) {
    self.tokens = tokens
    self.monthFirst = monthFirst
  }

  /// The fields; nil when something stands there that belongs to no date.
  mutating func read() -> DateFields? {
    while position < tokens.count {
      let isKnown =
        switch tokens[position] {
        case .space: skip()
        case .word(let word): readWord(word)
        case .number(let value, let digits): readNumber(value, digits)
        case .symbol(let symbol): readSymbol(symbol)
        }
      guard isKnown else { return nil }
    }
    return fields
  }

  private mutating func skip(_ count: Int = 1) -> Bool {
    position += count
    return true
  }

  private func token(_ offset: Int) -> DateToken? {
    position + offset < tokens.count ? tokens[position + offset] : nil
  }

  private func number(_ offset: Int) -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits) = token(offset) else { return nil }
    return (value, digits)
  }

  /// The number there, where it was written with so many digits.
  private func number(_ offset: Int, digits: Int) -> Int? {
    guard case .number(let value, digits) = token(offset) else { return nil }
    return value
  }
}

// MARK: Words and signs

extension DateReader {
  private mutating func readWord(_ word: String) -> Bool {
    if let month = names.months[word], fields.month == nil {
      fields.month = month
      return skip()
    }
    if let offset = ZoneNames.offsets[word], fields.hour != nil {
      fields.offsetMinutes = fields.offsetMinutes ?? offset
      return skip()
    }
    if let half = names.halves[word], fields.hour != nil {
      fields.isAfternoon = half
      return skip()
    }
    if word == "a" || word == "p", token(1) == .symbol("."), token(2) == .word("m"), fields.hour != nil {
      fields.isAfternoon = word == "p"
      return skip(3)
    }
    guard names.weekdays.contains(word) || names.fillers.contains(word) || names.months[word] != nil else {
      return false
    }
    return skip()
  }

  private mutating func readSymbol(_ symbol: Unicode.Scalar) -> Bool {
    if fields.hour != nil || (symbol == "+" && fields.day != nil),
      symbol == "+" || symbol == "-" || symbol == "\u{2212}", let (value, digits) = number(1)
    {
      return readOffset(value, digits, sign: symbol == "+" ? 1 : -1)
    }
    if symbol == "(", let end = tokens[position...].firstIndex(of: .symbol(")")) {
      position = end + 1
      return true
    }
    return ",.-/:;|·'".unicodeScalars.contains(symbol) && skip()
  }

  /// `+0800`, `+08:00`, `+8`, `GMT+8`.
  private mutating func readOffset(_ value: Int, _ digits: Int, sign: Int) -> Bool {
    var (hours, minutes, length) = digits > 2 ? (value / 100, value % 100, 2) : (value, 0, 2)
    if digits <= 2, token(2) == .symbol(":"), let stated = number(3, digits: 2) { (minutes, length) = (stated, 4) }
    guard digits <= 4, hours <= 14, minutes < 60 else { return false }
    hours *= sign
    fields.offsetMinutes = hours * 60 + sign * minutes
    return skip(length)
  }
}

// MARK: Numbers

extension DateReader {
  private mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
    if fields.hour == nil, token(1) == .symbol(":"), digits <= 2, let minute = number(2), minute.digits <= 2 {
      return readTime(hour: value, minute: minute.value)
    }
    if case .word(let unit) = token(1), let isDone = readUnit(value, digits, unit) { return isDone }
    if fields.year == nil, fields.day == nil, digits == 4, readISO(year: value) { return true }
    if readTriple(value, digits) { return true }
    if fields.year == nil, fields.month == nil, readBasic(value, digits) { return true }
    if tokens.count == 1, digits == 10 || digits == 13 { return readEpoch(digits == 10 ? value * 1000 : value) }
    return readLone(value, digits)
  }

  private mutating func readTime(hour: Int, minute: Int) -> Bool {
    (fields.hour, fields.minute) = (hour, minute)
    position += 3
    guard token(0) == .symbol(":"), let second = number(1), second.digits <= 2 else { return true }
    fields.second = second.value
    position += 2
    // Fractions say nothing of when a text was published.
    if token(0) == .symbol(".") || token(0) == .symbol(","), number(1) != nil { position += 2 }
    return true
  }

  /// A number with its unit behind it: `2026年6月26日`, `7pm`, `10時30分`. Nil when the word is no unit.
  private mutating func readUnit(_ value: Int, _ digits: Int, _ unit: String) -> Bool? {
    switch unit {
    case "年" where digits == 4, "년" where digits == 4: fields.year = value
    case "月", "월": fields.month = value
    case "日", "号", "號", "일": fields.day = value
    case "時", "时", "시", "點", "点": fields.hour = value
    case "分", "분": fields.minute = value
    case "秒", "초": fields.second = value
    case "am" where fields.hour == nil, "pm" where fields.hour == nil:
      (fields.hour, fields.minute) = (value, 0)
      fields.isAfternoon = unit == "pm"
    default: return nil
    }
    return skip(2)
  }

  /// `2026-06-26`, `2026-06`, `2026-177`, `2026-W26-5`, and the same with slashes or full stops.
  private mutating func readISO(year: Int) -> Bool {
    if case .word("w") = token(1), let value = number(2, digits: 3),
      fields.set(year: year, week: value / 10, weekday: value % 10)
    {
      return skip(3)
    }
    guard let separator = token(1), [.symbol("-"), .symbol("/"), .symbol(".")].contains(separator) else { return false }
    if separator == .symbol("-"), case .word("w") = token(2), let week = number(3, digits: 2) {
      let hasDay = token(4) == separator
      let weekday = hasDay ? number(5)?.value ?? 0 : 1
      return fields.set(year: year, week: week, weekday: weekday) && skip(hasDay ? 6 : 4)
    }
    guard let (month, digits) = number(2) else { return false }
    if digits == 3, separator == .symbol("-") { return fields.set(year: year, dayOfYear: month) && skip(3) }
    guard digits <= 2 else { return false }
    (fields.year, fields.month) = (year, month)
    position += 3
    if token(0) == separator, let (day, digits) = number(1), digits <= 2 {
      fields.day = day
      position += 2
    }
    return true
  }

  /// `26/06/2026`, `06/26/2026`, `26.6.26`: which is the day, the language says unless only one reading is a date.
  private mutating func readTriple(_ first: Int, _ digits: Int) -> Bool {
    guard fields.day == nil, fields.month == nil, digits <= 2, let separator = token(1),
      [.symbol("-"), .symbol("/"), .symbol(".")].contains(separator), let second = number(2), second.digits <= 2,
      token(3) == separator, let year = number(4), year.digits == 2 || year.digits == 4
    else { return false }
    let prefersMonth = monthFirst && separator != .symbol(".")
    let isMonthFirst = first > 12 ? false : second.value > 12 ? true : prefersMonth
    fields.isAmbiguous = first <= 12 && second.value <= 12 && first != second.value
    (fields.month, fields.day) = isMonthFirst ? (first, second.value) : (second.value, first)
    fields.year = DateReader.fullYear(year.value, digits: year.digits)
    return skip(5)
  }

  /// `20260626`, `20260626101500`, `20260626T1015`.
  private mutating func readBasic(_ value: Int, _ digits: Int) -> Bool {
    guard digits == 8 || digits == 12 || digits == 14 else { return false }
    var clock = 0
    var date = value
    if digits > 8 {
      let unit = digits == 14 ? 1_000_000 : 10_000
      (date, clock) = (value / unit, digits == 14 ? value % unit : value % unit * 100)
      (fields.hour, fields.minute) = (clock / 10_000, clock / 100 % 100)
      if digits == 14 { fields.second = clock % 100 }
    }
    (fields.year, fields.month, fields.day) = (date / 10_000, date / 100 % 100, date % 100)
    position += 1
    guard digits == 8, token(0) == .word("t"), let (time, length) = number(1), length == 4 || length == 6 else {
      return true
    }
    clock = length == 6 ? time : time * 100
    (fields.hour, fields.minute) = (clock / 10_000, clock / 100 % 100)
    if length == 6 { fields.second = clock % 100 }
    return skip(2)
  }

  /// Seconds or milliseconds since 1970, as some feeds print them.
  private mutating func readEpoch(_ milliseconds: Int) -> Bool {
    let instant = Timestamp(milliseconds: Int64(milliseconds))
    let day = instant.day
    let second = Int(instant.seconds - day.daysSinceEpoch * 86_400)
    (fields.year, fields.month, fields.day) = (day.year, day.month, day.day)
    (fields.hour, fields.minute, fields.second) = (second / 3600, second / 60 % 60, second % 60)
    fields.offsetMinutes = 0
    return skip()
  }

  /// A number alone: a year by its length, else the day, else a year in two digits.
  private mutating func readLone(_ value: Int, _ digits: Int) -> Bool {
    if digits == 4, fields.year == nil {
      fields.year = value
    } else if digits <= 2, fields.day == nil {
      fields.day = value
    } else if digits <= 2, fields.month == nil, token(1) == .space, number(2)?.digits == 4 {
      fields.month = value
    } else if digits == 2 || digits == 3, fields.year == nil {
      fields.year = DateReader.fullYear(value, digits: digits)
    } else {
      return false
    }
    return skip()
  }

  /// Two digits: 00 to 49 are of this century, 50 to 99 of the last; three count from 1900 (RFC 5322 §4.3).
  private static func fullYear(_ value: Int, digits: Int) -> Int {
    switch digits {
    case 2: value + (value < 50 ? 2000 : 1900)
    case 3: value + 1900
    default: value
    }
  }
}
