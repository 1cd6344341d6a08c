import Stories

/// Writes sources as the YAML they are configured in.
public enum SourceText {
  /// A list under `sources:`, each with all that is known of it.
  ///
  /// - Parameter disabled: written with `enabled: false`.
  public static func yaml(_ sources: [Source], disabled: [Source] = []) -> String {
    let entries = sources.map { entry($0, isEnabled: true) } + disabled.map { entry($0, isEnabled: false) }
    return "sources:\n" + entries.map { $0.joined(separator: "\n") + "\n" }.joined()
  }

  private static func entry(_ source: Source, isEnabled: Bool) -> [String] {
    let fields: [(String, String?)] = [
      ("id", source.id), ("outlet", source.outlet), ("url", source.url),
      ("kind", source.kind == .feed ? nil : source.kind.rawValue), ("language", source.language),
      ("country", source.country), ("interval", source.interval.map(DurationText.text)),
      ("listing_pages", source.listingPages.map(String.init)), ("link_template", source.linkTemplate?.text),
      ("maximum_bytes", source.limits?.maximumBytes.map(ByteCountText.text)),
      ("timeout", source.limits?.timeout.map(DurationText.text)),
      ("pages", source.limits?.fetchesPages.map { $0 ? "needed" : "never" }),
    ]
    var lines = written(fields) + (isEnabled ? [] : ["enabled: false"])
    for (name, words) in [("topics", source.topics ?? []), ("allow_networks", source.allowNetworks)]
    where !words.isEmpty {
      lines.append("\(name): [\(words.map(YAMLText.quoted).joined(separator: ", "))]")
    }
    if !source.headers.isEmpty { lines.append("headers:") }
    for header in source.headers {
      let value: (String, String) =
        switch header.value {
        case .text(let text): ("value", text)
        case .file(let file): ("file", file)
        }
      lines += ["  - name: \(YAMLText.quoted(header.name))", "    \(value.0): \(YAMLText.quoted(value.1))"]
    }
    if let selectors = source.selectors {
      let parts: [(String, String?)] = [
        ("entry", selectors.entry), ("link", selectors.link), ("title", selectors.title), ("date", selectors.date),
        ("summary", selectors.summary),
      ]
      lines.append("selectors:")
      lines += written(parts).map { "  " + $0 }
    }
    return lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
  }

  private static func written(_ fields: [(String, String?)]) -> [String] {
    fields.compactMap { name, value in value.map { "\(name): \(YAMLText.quoted($0))" } }
  }
}
