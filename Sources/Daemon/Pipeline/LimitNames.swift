/// The names of limits that errors and warnings give, which are those of the code, as those of the settings that say them.
public enum LimitNames {
  private static let names = [
    "maximumRatio": "fetching.maximum_ratio", "maximumHeaderBytes": "fetching.maximum_header_bytes",
    "lowSpeed": "fetching.low_speed_bytes, fetching.low_speed_time",
    "maximumRedirects": "fetching.maximum_redirects", "connectTimeout": "fetching.connect_timeout",
    "maximumBytesAtOnce": "fetching.maximum_bytes_at_once", "maximumEntries": "polling.entries_per_response",
    // A source may have its own.
    "timeout": "fetching.timeout, or timeout of the source",
  ]

  /// What no setting says.
  private static let fixed = [
    "maximumFetches", "allowsDowngrade", "FetchURL.maximumBytes", "maximumFieldBytes", "maximumGrowthBytes",
    "maximumBaseBytes", "maximumDepth", "maximumNamespaces",
  ]

  /// - Parameters:
  ///   - message: of the fetching or reading of a document.
  ///   - bytes: what bounds the document in bytes.
  public static func settings(
    in message: String, bytes: String = "fetching.maximum_feed_bytes, or maximum_bytes of the source"
  ) -> String {
    let known = names.merging(fixed.map { ($0, "a fixed limit") }) { name, _ in name }
    return known.merging(["maximumBytes": bytes]) { name, _ in name }
      .reduce(message) { $0.replacing("(\($1.key))", with: "(\($1.value))") }
  }
}
