import Stories

/// Says when a source is asked again, from what came of the last poll. Pure.
///
/// A failing source is never given up: its wait doubles up to the maximum and stays there. Headers and `ttl` only ever
/// lengthen the wait. Jitter is never applied downwards to a wait the server asked for.
public struct NextPollRule: Sendable {
  public var options: PollingOptions

  public init(options: PollingOptions) { self.options = options }

  /// - Parameters:
  ///   - interval: the source's own; nil for the default.
  ///   - consecutiveFailures: this poll included, when it failed.
  public func next(
    after outcome: PollOutcome, interval: Duration?, consecutiveFailures: Int,
    using random: inout some RandomNumberGenerator
  ) -> NextPoll {
    switch outcome {
    case .read(let hints), .notModified(let hints):
      return fresh(hints, interval: max(interval ?? options.interval, options.minimumInterval), using: &random)
    case .askedToWait(_, let retryAfter):
      let asked = min(retryAfter ?? options.retryAfterDefault, options.retryAfterMaximum)
      // A server in trouble that says "at once" is spared like any that fails.
      let spared = backOff(consecutiveFailures, interval: interval)
      return asked < spared
        ? NextPoll(delay: spread(spared, using: &random), reason: .backOff)
        : NextPoll(delay: asked + share(of: asked, using: &random), reason: .retryAfter)
    case .postponed(let wait):
      return NextPoll(delay: wait + share(of: wait, using: &random), reason: .retryAfter)
    case .gone:
      return NextPoll(delay: spread(options.retiredInterval, using: &random), reason: .retired)
    case .failed:
      return NextPoll(
        delay: spread(backOff(consecutiveFailures, interval: interval), using: &random), reason: .backOff)
    }
  }

  private func backOff(_ consecutiveFailures: Int, interval: Duration?) -> Duration {
    let doublings = min(max(consecutiveFailures - 1, 0), 16)
    let wait = min(options.firstBackOff * (1 << doublings), options.maximumInterval)
    return max(wait, interval ?? options.interval, options.minimumInterval)
  }

  private func fresh(
    _ hints: FreshnessHints, interval: Duration, using random: inout some RandomNumberGenerator
  ) -> NextPoll {
    let spread = max(spread(interval, using: &random), options.minimumInterval)
    var choice = NextPoll(delay: spread, reason: .interval)
    for (hint, reason) in [(hints.maximumAge, NextPoll.Reason.maximumAge), (hints.timeToLive, .timeToLive)] {
      guard let hint else { continue }
      let wait = min(hint, options.maximumInterval)
      if wait > choice.delay { choice = NextPoll(delay: wait, reason: reason) }
    }
    return choice
  }

  /// `wait` moved by up to the jitter either way.
  func spread(_ wait: Duration, using random: inout some RandomNumberGenerator) -> Duration {
    scaled(wait, by: 1 + Double.random(in: -options.jitter...options.jitter, using: &random))
  }

  private func share(of wait: Duration, using random: inout some RandomNumberGenerator) -> Duration {
    scaled(wait, by: Double.random(in: 0...max(options.jitter, .leastNonzeroMagnitude), using: &random))
  }

  /// To the millisecond: `Duration * Double` carries rounding dust into comparisons.
  private func scaled(_ wait: Duration, by factor: Double) -> Duration {
    .milliseconds(Int64((Double(wait.wholeMilliseconds) * factor).rounded()))
  }
}
