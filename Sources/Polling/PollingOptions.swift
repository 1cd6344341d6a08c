import Stories

/// How often sources are asked, and how hard failing ones are spared.
public struct PollingOptions: Sendable, Hashable {
  /// Between two polls of a source that names no interval of its own, until its rhythm is known.
  public var interval: Duration
  /// No source is polled more often, whatever its own interval says.
  public var minimumInterval: Duration
  /// No healthy source is polled less often for want of news.
  public var maximumInterval: Duration
  /// Whether the interval follows the source's publishing rhythm; otherwise it is always `interval`.
  public var isAdaptive = false
  /// The share of a wait that is drawn at random around it, 0 to 1, so that sources spread out.
  public var jitter: Double
  /// From the end of one transfer to the start of the next on the same host.
  public var hostGap: Duration
  /// Polls of one host at once.
  public var perHost = 1
  /// The longest `Retry-After` that is obeyed in full.
  public var retryAfterMaximum: Duration
  /// The wait when a server says 429 or 503 without saying how long.
  public var retryAfterDefault: Duration = .seconds(30 * 60)
  /// No `Cache-Control`, `Expires`, `ttl` or skipped hours keep a source from being asked for longer.
  public var freshnessMaximum: Duration = .seconds(24 * 3600)
  /// What the wait after a failure is doubled from.
  public var firstBackOff: Duration = .seconds(15 * 60)
  /// The longest wait after failures, 410 aside.
  public var backOffMaximum: Duration = .seconds(24 * 3600)
  /// The first wait after a server took us for an unwanted robot.
  public var blockedBackOff: Duration = .seconds(12 * 3600)
  /// How often a source that is gone (410) is asked again.
  public var retiredInterval: Duration = .seconds(7 * 24 * 3600)

  public init(
    interval: Duration = .seconds(30 * 60), minimumInterval: Duration = .zero,
    maximumInterval: Duration = .seconds(12 * 3600), jitter: Double = 0.1,
    hostGap: Duration = .seconds(5), retryAfterMaximum: Duration = .seconds(24 * 3600)
  ) {
    self.interval = interval
    self.minimumInterval = minimumInterval
    self.maximumInterval = maximumInterval
    self.jitter = jitter
    self.hostGap = hostGap
    self.retryAfterMaximum = retryAfterMaximum
  }
}
