/// The status and those headers of one hop that we read; values trimmed.
struct ResponseHeaders: Sendable {
  /// Names we keep; every other header is counted and forgotten.
  enum Name: String, Sendable, CaseIterable {
    case age, date, etag, expires, link, location
    case cacheControl = "cache-control"
    case challenge = "cf-mitigated"
    case contentEncoding = "content-encoding"
    case contentLanguage = "content-language"
    case contentLength = "content-length"
    case contentLocation = "content-location"
    case contentType = "content-type"
    case lastModified = "last-modified"
    case retryAfter = "retry-after"
    case wafAction = "x-amzn-waf-action"

    /// In any case; nil for those we don't keep.
    init?(_ bytes: UnsafeRawBufferPointer) {
      guard let found = Name.all.first(where: { Name.matches(bytes, $0.bytes) }) else { return nil }
      self = found.name
    }

    /// Lists whose lines are joined by commas (RFC 9110 §5.3); of all others the first line counts.
    var isList: Bool {
      switch self {
      case .cacheControl, .contentEncoding, .contentLanguage, .link: true
      default: false
      }
    }

    private static let all = allCases.map { (name: $0, bytes: Array($0.rawValue.utf8)) }

    /// Names are letters and hyphens, and the bit that makes a letter small is set in a hyphen anyway.
    private static func matches(_ bytes: UnsafeRawBufferPointer, _ name: [UInt8]) -> Bool {
      guard bytes.count == name.count else { return false }
      return name.indices.allSatisfy { bytes[$0] | 0x20 == name[$0] && bytes[$0] >= 0x20 }
    }
  }

  var status = 0
  private var values: [(name: Name, value: String)] = []

  init(status: Int = 0) { self.status = status }

  subscript(name: Name) -> String? { values.first { $0.name == name }?.value }

  mutating func add(_ name: Name, _ value: String) {
    guard let place = values.firstIndex(where: { $0.name == name }) else { return values.append((name, value)) }
    if name.isList { values[place].value += ", " + value }
  }

  /// Whether this hop sends us elsewhere (RFC 9110 §15.4); an empty Location leads nowhere.
  var isRedirect: Bool { RedirectChain.statuses.contains(status) && !(self[.location] ?? "").isEmpty }

  /// Content codings that were applied, `identity` aside (RFC 9110 §8.4).
  var codings: [String] {
    (self[.contentEncoding] ?? "").split(separator: ",").map { trimmed($0).lowercased() }
      .filter { !$0.isEmpty && $0 != "identity" }
  }

  /// Nil where there is none, or it is no number.
  var contentLength: Int? { self[.contentLength].flatMap { Int($0) } }
}

/// `text` without blanks and tabs at either end.
func trimmed(_ text: some StringProtocol) -> String {
  let bytes = Array(text.utf8)
  guard let first = bytes.firstIndex(where: { $0 != 32 && $0 != 9 }),
    let last = bytes.lastIndex(where: { $0 != 32 && $0 != 9 })
  else { return "" }
  return String(decoding: bytes[first...last], as: UTF8.self)
}
