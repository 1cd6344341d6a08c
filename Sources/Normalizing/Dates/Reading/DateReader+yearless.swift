import Stories

// Days in numbers whose year stands elsewhere or nowhere.
extension DateReader {
  /// `to 25.6. 10:30`, `Fr 26.06.`, `6/26(金) 10:30`: a day and a month without a year, where a day of the week, a clock or
  /// a label says that they are one; and `26/6 2026`. A bare `3/4` is no date.
  mutating func readYearlessDay(_ first: Int, _ digits: Int) -> Bool {
    guard fields.month == nil, fields.day == nil, fields.year == nil, digits <= 2, let sign = separator(1),
      let second = number(2), second.digits <= 2, isGlued(1), number(4) == nil || separator(3) != sign || !isGlued(4)
    else { return false }
    let isClosed = symbol(3) == "." && sign == "."
    if let year = number(3, digits: 4), sign == "/", !isGlued(3) {
      fields.year = year
    } else {
      guard reference != nil, isClosed && convention.closesDays || isOrderKnown(sign, isClosed), hasCompany(isClosed)
      else { return false }
    }
    guard setYearlessDay(first, second.value, sign) else { return false }
    position += isClosed || fields.year != nil ? 4 : 3
    return true
  }

  /// Full stops and hyphens stand in days only where the language is known; elsewhere they may be anything.
  private func isOrderKnown(_ sign: Unicode.Scalar, _ isClosed: Bool) -> Bool {
    sign == "/" || isClosed || !convention.isEnglish && (convention.isYearFirst || sign == ".")
  }

  private func hasCompany(_ isClosed: Bool) -> Bool {
    if isClosed && convention.closesDays || fields.weekday != nil || hasLabel { return true }
    return tokens.indices.contains { index in
      tokens[index].has(.weekday) && chooser.value(.weekday, of: tokens[index].senses) != nil
        || isClock(index - position)
        || tokens[index].isHour && number(index - position - 1) != nil && number(index - position + 1, digits: 2) != nil
    }
  }

  private mutating func setYearlessDay(_ first: Int, _ second: Int, _ sign: Unicode.Scalar) -> Bool {
    let prefersMonth =
      convention.isYearFirst && !convention.writesDayFirstWithSlash || convention.isMonthFirst && sign == "/"
    let isMonthFirst = first > 12 ? false : second > 12 ? true : prefersMonth
    // "12.30." is no day in Norwegian, only a clock.
    if sign == ".", isMonthFirst, !convention.isYearFirst { return false }
    let (month, day) = isMonthFirst ? (first, second) : (second, first)
    // 2024 has every day that any year has.
    guard CivilDate(year: 2024, month: month, day: day) != nil else { return false }
    setDay(first, second, prefersMonth: prefersMonth)
    return true
  }
}
