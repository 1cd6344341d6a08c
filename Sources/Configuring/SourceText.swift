import Stories

/// Writes sources as the YAML they are configured in.
public enum SourceText {
  /// A list under `sources:`, each with all that is known of it.
  public static func yaml(_ sources: [Source]) -> String {
    "sources:\n" + sources.map { entry($0).joined(separator: "\n") + "\n" }.joined()
  }

  private static func entry(_ source: Source) -> [String] {
    let fields: [(String, String?)] = [
      ("id", source.id), ("outlet", source.outlet), ("url", source.url),
      ("kind", source.kind == .feed ? nil : source.kind.rawValue), ("language", source.language),
      ("country", source.country), ("interval", source.interval.map(DurationText.text)),
      ("listing_pages", source.listingPages.map(String.init)),
    ]
    var lines = fields.compactMap { name, value in value.map { "\(name): \(YAMLText.quoted($0))" } }
    if let topics = source.topics { lines.append("topics: [\(topics.map(YAMLText.quoted).joined(separator: ", "))]") }
    if let selectors = source.selectors {
      let parts: [(String, String?)] = [
        ("entry", selectors.entry), ("link", selectors.link), ("title", selectors.title), ("date", selectors.date),
        ("summary", selectors.summary),
      ]
      lines.append("selectors:")
      lines += parts.compactMap { name, value in value.map { "  \(name): \(YAMLText.quoted($0))" } }
    }
    return lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
  }
}
