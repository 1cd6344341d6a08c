import Foundation
import Stories

/// Lists of sources as OPML 2.0 (opml.org/spec2.opml), as other feed readers take them.
///
/// 1. Each source is one `outline` with `type="rss"`, `text`, `title`, `xmlUrl` and, where known, `language`; sources of
///    one language stand in one group.
/// 2. What OPML has no name for (`id`, `kind`, `country`, `interval`, selectors) stands in attributes of our own
///    namespace, so that nothing is lost on the way back.
public enum OPML {
  /// The XML namespace of our attributes.
  public static let namespace = "urn:policywire:opml:1"

  /// The document, in UTF-8. `created` is printed as RFC 822 asks, in GMT.
  ///
  /// - Parameter disabled: sources that are not polled, which are marked so.
  public static func export(_ sources: [Source], disabled: [Source] = [], created: Date) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<opml version="2.0" xmlns:policywire="\#(namespace)">"#,
      "  <head>", "    <title>PolicyWire sources</title>", "    <dateCreated>\(text(of: created))</dateCreated>",
      "  </head>",
      "  <body>",
    ]
    let all = sources.map { (source: $0, isEnabled: true) } + disabled.map { (source: $0, isEnabled: false) }
    let groups = Dictionary(grouping: all) { $0.source.language ?? "" }
    for (language, sources) in groups.sorted(by: { $0.key < $1.key }) {
      lines.append("    <outline\(attribute("text", language.isEmpty ? "other" : language))>")
      lines += sources.map { "      " + outline($0.source, isEnabled: $0.isEnabled) }
      lines.append("    </outline>")
    }
    return (lines + ["  </body>", "</opml>"]).joined(separator: "\n") + "\n"
  }
}

extension OPML {
  private static func outline(_ source: Source, isEnabled: Bool) -> String {
    let selectors = source.selectors
    let attributes: [(String, String?)] = [
      ("type", "rss"), ("text", source.outlet), ("title", source.outlet), ("xmlUrl", source.url),
      ("language", source.language), ("policywire:id", source.id), ("policywire:kind", source.kind.rawValue),
      ("policywire:country", source.country), ("policywire:interval", source.interval.map(DurationText.text)),
      ("policywire:maximumBytes", source.limits?.maximumBytes.map(ByteCountText.text)),
      ("policywire:timeout", source.limits?.timeout.map(DurationText.text)),
      ("policywire:pages", source.limits?.fetchesPages.map { $0 ? "needed" : "never" }),
      ("policywire:allowNetworks", text(of: source.allowNetworks)),
      ("policywire:listingPages", source.listingPages.map(String.init)),
      ("policywire:linkTemplate", source.linkTemplate?.text),
      ("policywire:topics", source.topics?.joined(separator: " ")),
      ("policywire:entry", selectors?.entry), ("policywire:link", selectors?.link),
      ("policywire:entryTitle", selectors?.title), ("policywire:date", selectors?.date),
      ("policywire:summary", selectors?.summary), ("policywire:enabled", isEnabled ? nil : "false"),
    ]
    let written = attributes.map { name, value in value.map { attribute(name, $0) } ?? "" }
    return "<outline\(written.joined())/>"
  }

  private static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(value.unicodeScalars.map(escaped).joined())\""
  }

  /// XML 1.0 section 2.2 has no way to write most control characters: they become spaces. Ends of lines and tabs of an
  /// attribute are read as spaces unless they are references (section 3.3.3).
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\t", "\n", "\r": "&#\(scalar.value);"
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: " "
    default: String(scalar)
    }
  }

  private static func text(of networks: [String]) -> String? {
    networks.isEmpty ? nil : networks.joined(separator: " ")
  }

  private static func text(of date: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return formatter.string(from: date)
  }
}
