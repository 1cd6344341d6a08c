/// The status and those headers of one hop that we read; names in lower case, values trimmed.
struct ResponseHeaders: Sendable, Hashable {
  var status = 0
  private var values: [String: String] = [:]

  /// Names we keep; every other header is counted and forgotten.
  static let names: Set<String> = [
    "age", "cache-control", "cf-mitigated", "content-encoding", "content-language", "content-length",
    "content-location",
    "content-type", "date", "etag", "expires", "last-modified", "location", "retry-after", "x-amzn-waf-action",
  ]
  /// Lists whose lines are joined by commas (RFC 9110 §5.3); of all others the first line counts.
  private static let lists: Set<String> = ["cache-control", "content-encoding", "content-language"]

  init(status: Int = 0) { self.status = status }

  subscript(name: String) -> String? { values[name] }

  mutating func add(_ name: String, _ value: String) {
    guard let earlier = values[name] else {
      values[name] = value
      return
    }
    if ResponseHeaders.lists.contains(name) { values[name] = earlier + ", " + value }
  }

  /// Whether this hop sends us elsewhere (RFC 9110 §15.4); an empty Location leads nowhere.
  var isRedirect: Bool { RedirectChain.statuses.contains(status) && !(self["location"] ?? "").isEmpty }

  /// Content codings that were applied, `identity` aside (RFC 9110 §8.4).
  var codings: [String] {
    (self["content-encoding"] ?? "").split(separator: ",").map { trimmed($0).lowercased() }
      .filter { !$0.isEmpty && $0 != "identity" }
  }

  /// Nil where there is none, or it is no number.
  var contentLength: Int? { self["content-length"].flatMap { Int($0) } }
}

/// `text` without blanks and tabs at either end.
func trimmed(_ text: some StringProtocol) -> String {
  let bytes = Array(text.utf8)
  guard let first = bytes.firstIndex(where: { $0 != 32 && $0 != 9 }),
    let last = bytes.lastIndex(where: { $0 != 32 && $0 != 9 })
  else { return "" }
  return String(decoding: bytes[first...last], as: UTF8.self)
}
