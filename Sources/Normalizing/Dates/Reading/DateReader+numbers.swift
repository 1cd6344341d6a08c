import Stories

extension DateReader {
  /// Signs that stand between the numbers of a day.
  private static let separators: Set<Unicode.Scalar> = ["-", "/", ".", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2044}"]

  mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
    if let isDone = readMarked(value, digits) { return isDone }
    if isRangeEnd, number(0)?.digits ?? 9 <= 2, unit(behind: 0, digits) == nil,
      fields.month == nil || fields.year == nil
    {
      return skip(symbol(1) == "." ? 2 : 1)
    }
    if readDayRange(value, digits) || readTaiwaneseDay(value, digits) || readPortugueseWeekday(value) { return true }
    if readColonDay(value, digits) { return true }
    if fields.hour == nil, symbol(1) == ":", digits <= 2, let minute = number(2), minute.digits <= 2 {
      return readTime(hour: value, minute: minute.value)
    }
    if fields.isWholeDay, fields.hour == nil, word(-1) == "t", digits == 4 || digits == 6 {
      position -= 1
      return readBasicTime()
    }
    if readPlainClock(value, digits) || readHourOfDay(value, digits) { return true }
    if let unit = unit(behind: 0, digits) { return readUnit(value, digits, unit) }
    if fields.year == nil, fields.day == nil, digits == 4, readYearFirst(value) { return true }
    if readTriple(value, digits) || readBasic(value, digits) || readDottedTime(value, digits) { return true }
    if readYearlessDay(value, digits) { return true }
    if tokens.count == 1, readEpoch(value, digits) { return true }
    return readLone(value, digits)
  }

  func separator(_ offset: Int) -> Unicode.Scalar? {
    guard let symbol = symbol(offset), DateReader.separators.contains(symbol) else { return nil }
    return symbol
  }

  /// The two are of one kind: a hyphen is a hyphen however it is printed.
  func matches(_ a: Unicode.Scalar?, _ b: Unicode.Scalar?) -> Bool {
    guard let a, let b else { return false }
    let plain: Set<Unicode.Scalar> = ["/", "."]
    return a == b || (!plain.contains(a) && !plain.contains(b))
  }
}
