/// A moment as feeds print it: seconds since 1970 in a zone of fixed offset.
///
/// Written out here so that no locale, zone table or clock of the machine has a say in what the press prints.
struct Moment: Sendable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z.
  let seconds: Int

  /// RFC 3339 with the offset spelled out, `2026-06-26T09:00:00+02:00`; `Z` at offset 0.
  func rfc3339(offsetMinutes: Int) -> String {
    let parts = Parts(seconds + offsetMinutes * 60)
    let zone = offsetMinutes == 0 ? "Z" : Moment.zone(offsetMinutes, separator: ":")
    return "\(parts.year)-\(two(parts.month))-\(two(parts.day))T\(parts.clock)\(zone)"
  }

  /// RFC 822 as RSS prints it, `Fri, 26 Jun 2026 09:00:00 +0200`.
  func rfc822(offsetMinutes: Int) -> String {
    "\(Parts(seconds + offsetMinutes * 60).day822) \(Moment.zone(offsetMinutes, separator: ""))"
  }

  /// IMF-fixdate of RFC 9110 section 5.6.7, for HTTP headers.
  var httpDate: String { "\(Parts(seconds).day822) GMT" }

  /// `2026/06/26`, for the paths of pages.
  var path: String {
    let parts = Parts(seconds)
    return "\(parts.year)/\(two(parts.month))/\(two(parts.day))"
  }

  private static func zone(_ minutes: Int, separator: String) -> String {
    let size = abs(minutes)
    return "\(minutes < 0 ? "-" : "+")\(two(size / 60))\(separator)\(two(size % 60))"
  }
}

/// The civil fields of a moment, counted in 400-year eras that begin on 1 March.
private struct Parts {
  let year: Int
  let month: Int
  let day: Int
  let weekday: Int
  let clock: String

  init(_ seconds: Int) {
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let second = seconds - days * 86_400
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    weekday = (days + 4) % 7
    clock = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
  }

  var day822: String {
    let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(weekdays[weekday]), \(two(day)) \(months[month - 1]) \(year) \(clock)"
  }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
