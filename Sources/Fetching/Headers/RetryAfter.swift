import Stories

/// Reads Retry-After (RFC 9110 §10.2.3): seconds, or a date.
enum RetryAfter {
  /// A longer wait is cut to this; what it means for a schedule is the caller's to decide.
  static let maximum: Duration = .seconds(366 * 86_400)

  /// The wait from the response on. A date is compared with the response's own Date, so that a server whose clock is
  /// wrong still means what it says; without one, with `now`. A date that has passed is no wait.
  static func parse(_ text: String, date: String?, now: Timestamp) -> Duration? {
    if text.utf8.allSatisfy({ 48...57 ~= $0 }), !text.isEmpty {
      return min(.seconds(Int64(text) ?? .max / 2), maximum)
    }
    guard let until = HTTPDate.parse(text, now: now) else { return nil }
    let start = date.flatMap { HTTPDate.parse($0, now: now) } ?? now
    return min(max(until.since(start), .zero), maximum)
  }
}
