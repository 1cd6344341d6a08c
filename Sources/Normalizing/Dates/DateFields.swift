import Stories

/// What a printed date said, field by field.
struct DateFields {
  var year: Int?
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute: Int?
  var second: Int?
  /// Nil: not said. True: after noon.
  var isAfternoon: Bool?
  /// Minutes east of UTC.
  var offsetMinutes: Int?
  var isAmbiguous = false

  /// The years that are believed.
  static let years = 1900...2100

  /// The instant; nil when a field is out of range or the year is missing.
  func date(as text: String) -> StatedDate? {
    guard let year, DateFields.years.contains(year) else { return nil }
    guard let civil = CivilDate(year: year, month: month ?? 1, day: day ?? 1), day == nil || month != nil else {
      return nil
    }
    guard let milliseconds = millisecondsOfDay() else { return nil }
    let offset = Int64(offsetMinutes ?? 0) * 60_000
    return StatedDate(
      instant: Timestamp(milliseconds: civil.daysSinceEpoch * 86_400_000 + milliseconds - offset),
      offsetMinutes: offsetMinutes, precision: precision, text: text, isAmbiguous: isAmbiguous)
  }

  private var precision: StatedDate.Precision {
    if second != nil { return .second }
    if hour != nil { return .minute }
    if day != nil { return .day }
    return month == nil ? .year : .month
  }

  /// A leap second is read as the second before it; 24:00 is the end of the day (ISO 8601).
  private func millisecondsOfDay() -> Int64? {
    guard let stated = hour else { return 0 }
    guard day != nil else { return nil }
    var hour = stated
    if let isAfternoon {
      guard (1...12).contains(hour) || (isAfternoon && hour < 24) else { return nil }
      if hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    }
    let (minute, second) = (minute ?? 0, second ?? 0)
    guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second <= 60 else { return nil }
    return Int64(hour * 3600 + minute * 60 + min(second, 59)) * 1000
  }

  /// Sets year, month and day to the day of an ISO 8601 week; false when there is none such.
  mutating func set(year: Int, week: Int, weekday: Int) -> Bool {
    guard DateFields.years.contains(year), (1...53).contains(week), (1...7).contains(weekday),
      let fourth = CivilDate(year: year, month: 1, day: 4)
    else { return false }
    // Week 1 is the week with 4 January in it.
    let monday = fourth.daysSinceEpoch - Int64(fourth.weekday - 1)
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

  private mutating func set(_ date: CivilDate) { (year, month, day) = (date.year, date.month, date.day) }
}
