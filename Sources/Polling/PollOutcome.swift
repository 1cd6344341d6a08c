import Stories

/// What came of one poll of a source.
public enum PollOutcome: Sendable, Hashable {
  /// The document was read, and every entry of it was acknowledged.
  case read(hints: FreshnessHints)
  /// Nothing changed: 304, or the same bytes as before.
  case notModified(hints: FreshnessHints)
  /// 429 or 503: asked to wait, for so long if the server said.
  case askedToWait(status: Int, retryAfter: Duration?)
  /// Not asked: its host had asked for a pause, for so much longer.
  case postponed(wait: Duration)
  /// 410: gone for good.
  case gone
  /// Anything else that failed; the label is for metrics and logs.
  case failed(FailureClass, label: String, message: String)

  /// The short word for metrics and the status page, from a fixed set.
  public var label: String {
    switch self {
    case .read: "ok"
    case .notModified: "not_modified"
    case .askedToWait(let status, _): status < 500 ? "http_4xx" : "http_5xx"
    case .postponed: "postponed"
    case .gone: "http_4xx"
    case .failed(_, let label, _): label
    }
  }

  /// What kind of failure it is; nil for none.
  public var failure: FailureClass? {
    switch self {
    case .read, .notModified, .postponed: nil
    case .askedToWait: .soft
    case .gone: .gone
    case .failed(let kind, _, _): kind
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
    case .failed(_, _, let message): message
    }
  }
}

/// How long the server and the feed say their answer stays fresh.
public struct FreshnessHints: Sendable, Hashable {
  /// What `Cache-Control: max-age` or `Expires` leave of the answer's freshness (RFC 9111 §4.2).
  public var maximumAge: Duration?
  /// RSS `ttl` or `sy:updatePeriod`.
  public var timeToLive: Duration?
  /// When the feed says that it publishes nothing.
  public var skip: SkipTimes

  public init(maximumAge: Duration? = nil, timeToLive: Duration? = nil, skip: SkipTimes = SkipTimes()) {
    self.maximumAge = maximumAge
    self.timeToLive = timeToLive
    self.skip = skip
  }
}

/// When a source is polled next, and why then.
public struct NextPoll: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Its own, or the one that its publishing rhythm asks for; at the start, its place in it.
    case interval
    case maximumAge = "max-age"
    /// `ttl`, `sy:updatePeriod`, `skipHours` or `skipDays`.
    case timeToLive = "ttl"
    /// The server, or another source's server on the same host, asked for it.
    case retryAfter = "retry-after"
    case backOff = "backoff"
    /// It is due, and its host is being asked for something else or was so a moment ago.
    case hostGap = "host-gap"
    /// It is due, and nothing can be recorded now.
    case paused
  }

  public var delay: Duration
  public var reason: Reason

  public init(delay: Duration, reason: Reason) {
    self.delay = delay
    self.reason = reason
  }
}
