import Stories

/// How long a feed asks readers to wait.
enum SyndicationPeriod {
  /// Nobody is believed to mean longer: a year.
  static let maximumMinutes = 525_600

  /// A stated number of minutes, if it is one to believe.
  static func minutes(_ text: String?) -> Int? {
    text.flatMap { Int($0) }.flatMap { $0 > 0 ? min($0, maximumMinutes) : nil }
  }

  /// Minutes from `ttl` (RSS 2.0) or `sy:updatePeriod` and `sy:updateFrequency` (RSS 1.0 syndication module).
  static func minutes(of channel: FeedElement) -> Int? {
    if let minutes = minutes(channel.text(.ttl)) { return minutes }
    guard let period = channel.text(.syndicationPeriod)?.lowercased(), let minutes = minutesByPeriod[period] else {
      return nil
    }
    let frequency = channel.text(.syndicationFrequency).flatMap { Int($0) } ?? 1
    return max(1, minutes / max(1, frequency))
  }

  /// `skipHours` and `skipDays` (RSS 2.0): hours 0 to 23 in GMT, 24 for midnight as RSS 0.91 had it; English names of days.
  static func skip(of channel: FeedElement) -> SkipTimes {
    let hours = channel.all(.skipHours).flatMap { $0.all(.hour) }.compactMap { $0.text.flatMap { Int($0) } }
    let days = channel.all(.skipDays).flatMap { $0.all(.day) }.compactMap { $0.text?.lowercased() }
    return SkipTimes(
      hours: Set(hours.filter { (0...24).contains($0) }.map { $0 % 24 }),
      weekdays: Set(days.compactMap { weekdays.firstIndex(of: $0) }))
  }

  private static let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

  private static let minutesByPeriod = [
    "hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525_600,
  ]
}
