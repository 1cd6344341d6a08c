import Stories

/// How long an answer stays fresh (RFC 9111 §4.2).
enum Freshness {
  /// What is left of it: `max-age`, else `Expires` less `Date`, less `Age`; nil where nothing is said, or not to be
  /// relied on. Never negative, cut to a year.
  static func left(_ headers: ResponseHeaders, now: Timestamp) -> Duration? {
    let control = headers[.cacheControl] ?? ""
    guard !CacheControl.forbidsReuse(control), let lifetime = lifetime(headers, control, now: now) else { return nil }
    return max(lifetime - age(headers[.age]), .zero)
  }

  private static func lifetime(_ headers: ResponseHeaders, _ control: String, now: Timestamp) -> Duration? {
    if let stated = CacheControl.maximumAge(control) { return stated }
    // A max-age we cannot read still stands in the way of Expires (RFC 9111 §5.3).
    guard !CacheControl.names("max-age", in: control),
      let expires = headers[.expires].flatMap({ HTTPDate.parse($0, now: now) })
    else { return nil }
    // Against the server's own clock, so that a wrong one still means what it says.
    let start = headers[.date].flatMap { HTTPDate.parse($0, now: now) } ?? now
    return min(max(expires.since(start), .zero), CacheControl.longest)
  }

  private static func age(_ text: String?) -> Duration {
    guard let text, !text.isEmpty, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return .zero }
    return .seconds(min(Int64(text) ?? .max, 366 * 86_400))
  }
}
