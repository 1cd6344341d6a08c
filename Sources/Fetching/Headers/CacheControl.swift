/// Reads Cache-Control (RFC 9111 §5.2.2).
enum CacheControl {
  /// RFC 9111 §1.2.2 lets a recipient cut numbers it finds too large.
  static let longest: Duration = .seconds(366 * 86_400)

  /// `max-age`, quoted or not; nil when there is none, it is no number, or the response says not to reuse it at all.
  static func maximumAge(_ text: String) -> Duration? {
    guard !forbidsReuse(text) else { return nil }
    return directives(text).first { $0.name == "max-age" && $0.value != nil }?.value.flatMap(seconds)
  }

  /// Whether the response is not to be used again without asking.
  static func forbidsReuse(_ text: String) -> Bool { names("no-store", in: text) || names("no-cache", in: text) }

  /// Whether a directive of that name is there, whatever its value.
  static func names(_ name: String, in text: String) -> Bool { directives(text).contains { $0.name == name } }

  private static func directives(_ text: String) -> [(name: String, value: String?)] {
    text.split(separator: ",").compactMap { directive in
      let parts = directive.split(separator: "=", maxSplits: 1).map { trimmed($0).lowercased() }
      return parts.first.map { ($0, parts.count == 2 ? parts[1] : nil) }
    }
  }

  private static func seconds(_ text: String) -> Duration? {
    let digits = text.split(separator: "\"").joined()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    return min(.seconds(min(Int64(digits) ?? .max, 366 * 86_400)), longest)
  }
}
