/// Reads Cache-Control (RFC 9111 §5.2.2).
enum CacheControl {
  /// `max-age`, quoted or not; nil when there is none, it is no number, or the response says not to reuse it at all.
  /// Cut to a year, as RFC 9111 §1.2.2 lets a recipient do with numbers it finds too large.
  static func maximumAge(_ text: String) -> Duration? {
    var age: Duration?
    for directive in text.split(separator: ",") {
      let parts = directive.split(separator: "=", maxSplits: 1).map { trimmed($0).lowercased() }
      guard let name = parts.first else { continue }
      if name == "no-store" || name == "no-cache" { return nil }
      guard name == "max-age", parts.count == 2, age == nil else { continue }
      age = seconds(parts[1].split(separator: "\"").joined())
    }
    return age
  }

  private static func seconds(_ text: String) -> Duration? {
    guard !text.isEmpty, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    return .seconds(min(Int64(text) ?? .max, 366 * 86_400))
  }
}
