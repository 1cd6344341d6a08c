import Stories

extension DateFields {
  /// Where day and month could change places, a stated day of the week decides if only one reading falls on it.
  mutating func settleOrder() {
    guard let other = alternative, let year, let weekday, let month, let day,
      let first = CivilDate(year: year, month: month, day: day),
      let second = CivilDate(year: year, month: other.month, day: other.day),
      (first.weekday == weekday) != (second.weekday == weekday)
    else { return }
    if second.weekday == weekday { set(second) }
    alternative = nil
  }

  /// A day without a year is the last such day before the reference, a day of the week likewise.
  mutating func completeFrom(_ reference: Timestamp?) -> Bool {
    guard let reference else { return false }
    let today = reference.day
    if let month, let day {
      // A newsroom east of UTC may already be in tomorrow.
      let limit = today.daysSinceEpoch + 1
      year = (0...8).lazy.map { today.year + 1 - $0 }.first {
        CivilDate(year: $0, month: month, day: day).map { $0.daysSinceEpoch <= limit } ?? false
      }
      return year != nil
    }
    guard let weekday, month == nil, day == nil else { return false }
    set(CivilDate(daysSinceEpoch: today.daysSinceEpoch - Int64((today.weekday - weekday + 7) % 7)))
    return true
  }

  /// Sets the day that lies `days` before the day of `reference`.
  mutating func set(daysBefore days: Int, _ reference: Timestamp) {
    set(CivilDate(daysSinceEpoch: reference.day.daysSinceEpoch - Int64(days)))
  }

  /// Sets year, month and day to the day of an ISO 8601 week; false when there is none such.
  mutating func set(year: Int, week: Int, weekday: Int) -> Bool {
    guard DateFields.years.contains(year), (1...53).contains(week), (1...7).contains(weekday),
      let fourth = CivilDate(year: year, month: 1, day: 4), let last = CivilDate(year: year, month: 12, day: 28)
    else { return false }
    // Week 1 is the week with 4 January in it, and 28 December is always in the last one.
    let monday = fourth.daysSinceEpoch - Int64(fourth.weekday - 1)
    guard monday + Int64(7 * (week - 1)) <= last.daysSinceEpoch else { return false }
    set(CivilDate(daysSinceEpoch: monday + Int64(7 * (week - 1) + weekday - 1)))
    return true
  }

  /// Sets year, month and day to the nth day of a year; false when it has no such day.
  mutating func set(year: Int, dayOfYear: Int) -> Bool {
    guard DateFields.years.contains(year), let first = CivilDate(year: year, month: 1, day: 1) else { return false }
    let date = CivilDate(daysSinceEpoch: first.daysSinceEpoch + Int64(dayOfYear - 1))
    guard dayOfYear >= 1, date.year == year else { return false }
    set(date)
    return true
  }

  /// Sets every field to an instant in UTC.
  mutating func set(seconds: Int) {
    let instant = Timestamp(seconds: Int64(seconds))
    let second = Int(instant.seconds - instant.day.daysSinceEpoch * 86_400)
    set(instant.day)
    (hour, minute, self.second) = (second / 3600, second / 60 % 60, second % 60)
    offsetMinutes = 0
  }

  private mutating func set(_ date: CivilDate) { (year, month, day) = (date.year, date.month, date.day) }

  /// The Gregorian day of a Solar Hijri date.
  ///
  /// 33 years have 8 leap days (the rule fits the astronomical calendar from 1244 to 1472); 1 Farvardin 1400 was
  /// 21 March 2021. Months 1 to 6 have 31 days, 7 to 11 have 30, the twelfth 29 or 30.
  mutating func convertSolarHijri() -> Bool {
    guard let year, (1300...1472).contains(year), let month, (1...12).contains(month), let day, day >= 1,
      let epoch = CivilDate(year: 2021, month: 3, day: 21)
    else { return false }
    // Counted from 979, where a cycle of 33 years begins.
    func leapDays(before year: Int) -> Int { (year - 979) / 33 * 8 + ((year - 979) % 33 + 3) / 4 }
    let isLeap = leapDays(before: year + 1) > leapDays(before: year)
    guard day <= (month <= 6 ? 31 : month < 12 || isLeap ? 30 : 29) else { return false }
    let days = (year - 1400) * 365 + leapDays(before: year) - leapDays(before: 1400)
    let dayOfYear = (month - 1) * 30 + min(month - 1, 6) + day - 1
    set(CivilDate(daysSinceEpoch: epoch.daysSinceEpoch + Int64(days + dayOfYear)))
    return true
  }
}
