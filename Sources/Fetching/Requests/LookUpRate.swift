import Stories

/// Limits how many names are looked up in a second: libcurl starts a thread for each. Pure.
///
/// A host that was looked up a moment ago is in libcurl's own cache and costs nothing.
struct LookUpRate: Sendable {
  /// So long libcurl keeps an address: enough for a redirect from http to https. It walks all it keeps at every
  /// transfer, and a source is not asked again before minutes have passed.
  static let cached: Duration = .seconds(2)
  static let maximumHosts = 4096

  private let perSecond: Int
  private var tokens: Double
  private var filledAt: Duration = .zero
  private var lookedUp: [String: Duration] = [:]

  /// - Parameter perSecond: at least 1; as many may start at once.
  init(perSecond: Int) {
    self.perSecond = max(1, perSecond)
    tokens = Double(self.perSecond)
  }

  /// Whether a transfer to `host` may start now; if so it is counted.
  mutating func admits(_ host: String, now: Duration) -> Bool {
    if let last = lookedUp[host], now - last < Self.cached { return true }
    tokens = min(tokens + (now - filledAt).secondsValue * Double(perSecond), Double(perSecond))
    filledAt = now
    guard tokens >= 1 else { return false }
    tokens -= 1
    if lookedUp.count >= Self.maximumHosts { lookedUp = lookedUp.filter { now - $0.value < Self.cached } }
    if lookedUp.count < Self.maximumHosts { lookedUp[host] = now }
    return true
  }
}
