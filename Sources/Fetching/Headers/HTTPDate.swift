import Stories

/// Reads the three forms of HTTP-date (RFC 9110 §5.6.7); the name of the day is not checked.
enum HTTPDate {
  /// `now` settles the century of the two-digit form: a date over 50 years ahead is in the past.
  static func parse(_ text: String, now: Timestamp) -> Timestamp? {
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    switch words.count {
    case 6 where words[5] == "GMT":  // Sun, 06 Nov 1994 08:49:37 GMT
      return instant(year: number(words[3], digits: 4), month: words[2], day: words[1], time: words[4])
    case 4 where words[3] == "GMT":  // Sunday, 06-Nov-94 08:49:37 GMT
      let parts = words[1].split(separator: "-").map(String.init)
      guard parts.count == 3, let short = number(parts[2], digits: 2) else { return nil }
      return instant(year: fullYear(short, now: now), month: parts[1], day: parts[0], time: words[2])
    case 5:  // Sun Nov  6 08:49:37 1994
      return instant(year: number(words[4], digits: 4), month: words[1], day: words[2], time: words[3])
    default: return nil
    }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func instant(year: Int?, month: String, day: String, time: String) -> Timestamp? {
    let clock = time.split(separator: ":").map { number(String($0), digits: 2) }
    guard let year, let month = months.firstIndex(of: month), let day = number(day, digits: 1...2),
      let date = CivilDate(year: year, month: month + 1, day: day), clock.count == 3,
      let hour = clock[0], let minute = clock[1], let second = clock[2], hour < 24, minute < 60, second <= 60
    else { return nil }
    return Timestamp(seconds: date.midnight.seconds + Int64(hour * 3600 + minute * 60 + min(second, 59)))
  }

  private static func fullYear(_ short: Int, now: Timestamp) -> Int {
    let year = now.day.year / 100 * 100 + short
    return year > now.day.year + 50 ? year - 100 : year
  }

  private static func number(_ text: String, digits: Int) -> Int? { number(text, digits: digits...digits) }

  private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    return Int(text)
  }
}
