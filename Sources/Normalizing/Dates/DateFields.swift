import Stories

/// What a printed date said, field by field.
struct DateFields {
  var year: Int?
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute: Int?
  var second: Int?
  /// 0 before noon, 1 after noon, 2 night; as in `DateSense.Kind.half`.
  var half: Int?
  /// 1 Monday to 7 Sunday.
  var weekday: Int?
  /// Minutes east of UTC.
  var offsetMinutes: Int?
  /// The name of a zone whose offset depends on the day, as in the IANA database.
  var zoneName: String?
  /// The other reading of day and month, where both are dates.
  var alternative: (month: Int, day: Int)?
  /// The year and month are those of the Solar Hijri calendar.
  var isSolarHijri = false
  /// Where the date stands in the folded text, in scalars, once it was read to its end.
  var place: Range<Int>?

  /// The years that are believed.
  static let years = 1900...2100

  var isDayOfYear: Bool { month != nil && day != nil }
  var isWholeDay: Bool { year != nil && isDayOfYear }

  /// The instant; nil when a field is out of range or the year is missing and can't be counted from `reference`.
  func date(as text: String, reference: Timestamp?) -> StatedDate? {
    var fields = self
    if isSolarHijri, !fields.convertSolarHijri() { return nil }
    if fields.year == nil, !fields.completeFrom(reference) { return nil }
    fields.settleOrder()
    guard let year = fields.year, DateFields.years.contains(year) else { return nil }
    guard let civil = CivilDate(year: year, month: fields.month ?? 1, day: fields.day ?? 1),
      fields.day == nil || fields.month != nil, let seconds = fields.secondsOfDay()
    else { return nil }
    let local = civil.daysSinceEpoch * 86_400 + seconds
    let offset = offsetMinutes ?? zoneName.flatMap { ZoneNames.offset(of: $0, atLocal: local) }
    return StatedDate(
      instant: Timestamp(seconds: local - Int64(offset ?? 0) * 60), offsetMinutes: offset,
      precision: fields.precision, text: text, isAmbiguous: fields.alternative != nil)
  }

  private var precision: StatedDate.Precision {
    if second != nil { return .second }
    if hour != nil { return .minute }
    if day != nil { return .day }
    return month == nil ? .year : .month
  }

  /// A leap second is read as the second before it; 24:00 is the end of the day (ISO 8601).
  private func secondsOfDay() -> Int64? {
    guard let stated = hour else { return half == nil ? 0 : nil }
    guard day != nil else { return nil }
    var hour = stated
    // Half past three at night is before noon, eleven at night after it.
    let isAfternoon = half.map { $0 == 1 || ($0 == 2 && (6...11).contains(stated)) }
    if let isAfternoon, hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    let (minute, second) = (minute ?? 0, second ?? 0)
    guard minute < 60, second <= 60 else { return nil }
    // Clocks that count the hours from 1 to 24 print the first minutes of a day as 24:05.
    if hour == 24, minute > 0 { hour = 0 }
    guard hour < 24 || (hour == 24 && second == 0) else { return nil }
    return Int64(hour * 3600 + minute * 60 + min(second, 59))
  }
}
