import Stories

extension DateReader {
  mutating func readTime(hour: Int, minute: Int) -> Bool {
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

  /// No second colon, and nothing glued to the time but a zone or a half of the day.
  private func endTime() -> Bool { symbol(0) != ":" || number(1) == nil }

  /// `13.12` behind a whole day, `12.16 pm`, `klo 14.05`.
  mutating func readDottedTime(_ value: Int, _ digits: Int) -> Bool {
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
