import Stories

extension DateReader {
  mutating func readTime(hour: Int, minute: Int) -> Bool {
    // ISO 8601 has 24:00 and no minute behind it.
    if hour == 24, minute > 0, word(-1) == "t" { return false }
    (fields.hour, fields.minute) = (hour, minute)
    position += 3
    guard symbol(0) == ":", let second = number(1) else { return endTime() }
    guard second.digits <= 2 else { return false }
    fields.second = second.value
    position += 2
    // The fraction is passed over. ISO 8601 allows the comma, and allows it to be preferred.
    if symbol(0) == "." || symbol(0) == ",", isGlued(0), isGlued(1), number(1) != nil {
      position += 2
    }
    return endTime()
  }

  /// `-12:00` behind an hour, where it is the end of a range and no zone.
  ///
  /// It is a zone behind `T` or seconds, and where it is an offset that exists and the range would run backwards.
  var isTimeRange: Bool {
    guard let hour = fields.hour, fields.second == nil, rangeEnd == nil, let sign = symbol(0), isClock(1),
      "-\u{2010}\u{2011}\u{2013}\u{2014}~".unicodeScalars.contains(sign)
    else { return false }
    var start = position
    while start > 0, tokens[start].kind != .word("t") { start -= 1 }
    if tokens[start].kind == .word("t"), !tokens[start].isSpaced { return false }
    guard sign == "-", isGlued(1), !isGlued(0) || fields.half != nil, let end = number(1)?.value else { return true }
    return end > 12 || end > hour
  }

  mutating func readTimeRange() -> Bool {
    guard let hour = number(1)?.value, let minute = number(3)?.value, hour < 25, minute < 60 else { return false }
    rangeEnd = hour * 60 + minute
    return skip(4)
  }

  /// No second colon, and nothing glued to the time but a zone or a half of the day.
  private func endTime() -> Bool { symbol(0) != ":" || number(1) == nil }

  /// `1030hrs`, `1030 GMT`: a clock without a sign in it, whose year is another number.
  mutating func readPlainClock(_ value: Int, _ digits: Int) -> Bool {
    guard digits == 4, fields.hour == nil, value < 2400, value % 100 < 60, let next = word(1),
      ["hrs", "hours", "gmt", "utc"].contains(next), fields.year != nil || hasLaterYear
    else { return false }
    (fields.hour, fields.minute) = (value / 100, value % 100)
    return skip(next.hasPrefix("h") ? 2 : 1)
  }

  /// `2026-06-26T10Z`.
  mutating func readHourOfDay(_ value: Int, _ digits: Int) -> Bool {
    guard fields.isWholeDay, fields.hour == nil, digits == 2, value < 24, word(-1) == "t", isGlued(0),
      separator(1) == nil,
      symbol(1) != ":"
    else { return false }
    (fields.hour, fields.minute) = (value, 0)
    return skip()
  }

  private var hasLaterYear: Bool {
    tokens[(position + 1)...].contains { if case .number(_, 4) = $0.kind { true } else { false } }
  }

  /// A word of clocks stands before the number or behind the time, or a label announced it and the month has a name.
  private var isDottedTimeAnnounced: Bool {
    if let before = word(-1) ?? word(-2), DateReader.clockWords.contains(before), isGlued(-1) || word(-1) != nil {
      return true
    }
    if let behind = token(3), behind.has(.half) || behind.isHour { return true }
    return hasLabel && !isGlued(0) && separator(3) == nil && tokens[position...].prefix(8).contains { $0.has(.month) }
  }

  private static let clockWords: Set<String> = [
    "kl", "klo", "klokken", "klokka", "klockan", "ore", "alle", "ora", "pukul", "pkl", "jam", "saat", "godz", "om",
    "at",
  ]

  /// `13.12` behind a whole day, `12.16 pm`, `klo 14.05`.
  mutating func readDottedTime(_ value: Int, _ digits: Int) -> Bool {
    guard fields.isDayOfYear || isDottedTimeAnnounced, fields.hour == nil, digits <= 2, value < 25,
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

  mutating func readBasicTime() -> Bool {
    guard word(0) == "t", let (time, length) = number(1), length == 4 || length == 6 else { return true }
    setClock(time, digits: length)
    position += 2
    if length == 6, symbol(0) == "." || symbol(0) == ",", number(1) != nil {
      position += 2
    }
    return true
  }

  mutating func setClock(_ time: Int, digits: Int) {
    let clock = digits == 6 ? time : time * 100
    (fields.hour, fields.minute) = (clock / 10_000, clock / 100 % 100)
    if digits == 6 { fields.second = clock % 100 }
  }
}
