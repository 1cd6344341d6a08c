/// The names of limits that errors give, which are those of the code, as those of the settings that say them.
public enum LimitNames {
  private static let names = [
    ("(maximumRatio)", "(fetching.maximum_ratio)"), ("(maximumHeaderBytes)", "(fetching.maximum_header_bytes)"),
    ("(lowSpeed)", "(fetching.low_speed_bytes, fetching.low_speed_time)"),
    ("(maximumBytes)", "(fetching.maximum_feed_bytes)"), ("(maximumRedirects)", "(fetching.maximum_redirects)"),
  ]

  /// - Parameter message: of the fetching or reading of a feed.
  public static func settings(in message: String) -> String {
    names.reduce(message) { $0.replacing($1.0, with: $1.1) }
  }
}
