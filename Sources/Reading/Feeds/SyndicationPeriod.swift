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

  private static let minutesByPeriod = [
    "hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525_600,
  ]
}
