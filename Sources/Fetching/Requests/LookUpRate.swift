import Stories

/// Limits how many names are looked up in a second: libcurl starts a thread for each. Pure.
///
/// A host that was looked up within the last minute is in libcurl's own cache and costs nothing; an address is no name.
struct LookUpRate: Sendable {
  /// CURLOPT_DNS_CACHE_TIMEOUT as libcurl has it.
  static let cached: Duration = .seconds(60)
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
    if host.hasPrefix("[") || IPAddress(host) != nil { return true }
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
