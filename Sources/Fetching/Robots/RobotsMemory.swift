import Stories

/// Which robots.txt have been read, and how long they count. Pure; times are those of a monotonic clock.
///
/// RFC 9309 §2.3 and §2.4: a file counts for a day; none (4xx) allows everything; a server in trouble allows nothing
/// until it says otherwise, unless an earlier file is known, which then counts for up to thirty days.
public struct RobotsMemory: Sendable {
  /// What came of asking for a robots.txt.
  public enum Answer: Sendable, Hashable {
    case file(RobotsRules)
    /// 400 to 499, too many redirects.
    case unavailable
    /// 500 to 599, 429, or no answer at all.
    case unreachable
  }

  /// Whether a page may be fetched.
  public enum Verdict: Sendable, Hashable {
    /// After each page the host is left alone for the delay, where one is stated.
    case allowed(delay: Duration?)
    case denied
    /// The file cannot be had now: nothing may be fetched, and later it may.
    case deniedForNow
    /// The file has to be asked for first.
    case unknown
  }

  static let lifetime: Duration = .seconds(86_400)
  static let retry: Duration = .seconds(3600)
  static let staleLifetime: Duration = .seconds(30 * 86_400)
  /// Origins remembered; beyond it the one that runs out first is forgotten.
  static let maximumOrigins = 4096
  /// What their names and rules take together, some; beyond it the same.
  static let maximumBytes = 16 << 20

  private struct Entry: Sendable {
    var rules: RobotsRules
    var isReachable = true
    var freshUntil: Duration
    /// When the file itself was last had.
    var readAt: Duration?
  }

  private var entries: [String: Entry] = [:]
  /// What `entries` take, at most `maximumBytes`.
  private(set) var bytes = 0

  public init() {}

  /// - Parameter origin: see `origin(of:)`.
  public func verdict(on url: String, origin: String, now: Duration) -> Verdict {
    guard let entry = entries[origin], entry.freshUntil > now else { return .unknown }
    guard entry.isReachable else { return .deniedForNow }
    return entry.rules.allows(url) ? .allowed(delay: entry.rules.crawlDelay) : .denied
  }

  public mutating func note(_ answer: Answer, of origin: String, now: Duration) {
    let entry =
      switch answer {
      case .file(let rules): Entry(rules: rules, freshUntil: now + Self.lifetime, readAt: now)
      case .unavailable: Entry(rules: .allowAll, freshUntil: now + Self.lifetime, readAt: now)
      case .unreachable: unreachable(entries[origin], now: now)
      }
    forget(origin)
    let size = Self.bytes(origin, entry)
    while entries.count >= Self.maximumOrigins || (bytes + size > Self.maximumBytes && !entries.isEmpty) { forgetOne() }
    entries[origin] = entry
    bytes += size
  }

  private static func bytes(_ origin: String, _ entry: Entry) -> Int { 128 + origin.utf8.count + entry.rules.bytes }

  private func unreachable(_ known: Entry?, now: Duration) -> Entry {
    let until = now + Self.retry
    guard let known, let readAt = known.readAt, now - readAt < Self.staleLifetime else {
      return Entry(rules: .denyAll, isReachable: false, freshUntil: until)
    }
    return Entry(rules: known.rules, freshUntil: until, readAt: readAt)
  }

  private mutating func forgetOne() {
    if let first = entries.min(by: { ($0.value.freshUntil, $0.key) < ($1.value.freshUntil, $1.key) }) {
      forget(first.key)
    }
  }

  private mutating func forget(_ origin: String) {
    if let entry = entries.removeValue(forKey: origin) { bytes -= Self.bytes(origin, entry) }
  }

  /// Scheme, host and port of an address: each has a robots.txt of its own (RFC 9309 §2.3). Nil for no web address.
  public static func origin(of url: String) -> String? {
    guard let url = try? FetchURL(url) else { return nil }
    let isStandard = url.origin.port == (url.origin.scheme == "https" ? 443 : 80)
    return "\(url.origin.scheme)://\(url.origin.host)\(isStandard ? "" : ":\(url.origin.port)")"
  }

  /// What to make of a response to the request for a robots.txt.
  public static func answer(_ response: FetchResponse, product: String) -> Answer {
    switch response.status {
    case 200..<300: .file(RobotsRules(response.body, product: product))
    case 429, 500...: .unreachable
    default: .unavailable
    }
  }

  /// What to make of there being no response; nil where nobody was asked, as we ourselves refused to: that says nothing
  /// of the server, and another source may be allowed more.
  public static func answer(_ error: FetchError) -> Answer? {
    switch error.code {
    case .overloaded, .blockedAddress, .cancelled, .shutdown: nil
    case .tooManyRedirects, .redirectLoop: .unavailable
    // Cut, it would do; a file of that size is no robots.txt.
    case .tooLarge: .unavailable
    default: .unreachable
    }
  }
}
