import Stories

/// What came of one poll of a source.
public enum PollOutcome: Sendable, Hashable {
  /// The document was read, and every entry of it was acknowledged.
  case read(hints: FreshnessHints)
  /// 304: nothing changed.
  case notModified(hints: FreshnessHints)
  /// 429 or 503: asked to wait, for so long if the server said.
  case askedToWait(status: Int, retryAfter: Duration?)
  /// Not asked: its host had asked for a pause, for so much longer.
  case postponed(wait: Duration)
  /// 410: gone for good.
  case gone
  /// Anything else that failed; the label is for metrics and logs.
  case failed(label: String, message: String)

  /// The short word for metrics and the status page, from a fixed set.
  public var label: String {
    switch self {
    case .read: "ok"
    case .notModified: "not_modified"
    case .askedToWait(let status, _): status < 500 ? "http_4xx" : "http_5xx"
    case .postponed: "postponed"
    case .gone: "http_4xx"
    case .failed(let label, _): label
    }
  }

  /// What went wrong, for a person; nil when nothing did.
  public var problem: String? {
    switch self {
    case .read, .notModified: nil
    case .askedToWait(let status, let wait):
      "HTTP \(status)" + (wait.map { ", asked to wait \($0.components.seconds) s" } ?? "")
    case .postponed(let wait): "the host asked for a pause, \(wait.components.seconds) s more"
    case .gone: "HTTP 410: gone for good"
    case .failed(_, let message): message
    }
  }
}

/// How long the server and the feed say their answer stays fresh.
public struct FreshnessHints: Sendable, Hashable {
  /// `Cache-Control: max-age` (RFC 9111 §5.2.2.1).
  public var maximumAge: Duration?
  /// RSS `ttl` or `sy:updatePeriod`.
  public var timeToLive: Duration?

  public init(maximumAge: Duration? = nil, timeToLive: Duration? = nil) {
    self.maximumAge = maximumAge
    self.timeToLive = timeToLive
  }
}

/// When a source is polled next, and why then.
public struct NextPoll: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    case start, interval, retired
    case maximumAge = "max-age"
    case timeToLive = "ttl"
    case retryAfter = "retry-after"
    case backOff = "back-off"
  }

  public var delay: Duration
  public var reason: Reason

  public init(delay: Duration, reason: Reason) {
    self.delay = delay
    self.reason = reason
  }
}
