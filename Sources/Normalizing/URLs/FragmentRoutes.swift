/// Fragments that choose what is shown, in sites that are one page.
///
/// A fragment is the reader's own affair (RFC 3986 §3.5): a place on the page. Yet there are sites whose every article is
/// a fragment of the front page, and nothing else would tell two of them apart.
enum FragmentRoutes {
  /// What has to stay of a fragment, in its one spelling; nil when it names a place or a way here only.
  static func kept(_ fragment: String, host: Substring, filter: ParameterFilter) -> String? {
    let text = PercentEncoding.normalized(withoutDirective(fragment), .fragment)
    guard isRoute(text) else { return nil }
    let cleaned =
      text.hasPrefix("/") || text.hasPrefix("!") ? route(text, host, filter) : parameters(text, host, filter)
    guard let cleaned, isRoute(cleaned), !["!", "/", "!/"].contains(cleaned) else { return nil }
    return cleaned
  }

  /// It may be a route: quick to say of the bytes as they stand.
  static func isRoute(_ fragment: some StringProtocol) -> Bool {
    fragment.utf8.first == UInt8(ascii: "!")
      || fragment.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
  }

  /// What follows `:~:` tells the browser what to mark (WICG *URL Fragment Text Directives*).
  private static func withoutDirective(_ fragment: String) -> String {
    fragment.firstRange(of: ":~:").map { String(fragment[..<$0.lowerBound]) } ?? fragment
  }

  /// `/article/1?utm_source=x`.
  private static func route(_ text: String, _ host: Substring, _ filter: ParameterFilter) -> String {
    guard let mark = text.firstIndex(of: "?") else { return text }
    let query = filter.fragment(Array(text[mark...].utf8).dropFirst(), host: host)
    return text[..<mark] + (query.map { "?" + $0 } ?? "")
  }

  /// `id=7&utm_source=x`.
  private static func parameters(_ text: String, _ host: Substring, _ filter: ParameterFilter) -> String? {
    filter.fragment(Array(text.utf8)[...], host: host)
  }
}
