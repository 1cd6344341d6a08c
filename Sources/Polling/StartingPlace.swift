import Stories

/// When a source is first polled after a start. Pure.
struct StartingPlace {
  /// 0 up to 1, the source's own.
  let phase: Double
  /// What sources that nothing is remembered of are spread over.
  let spread: Duration
  let options: PollingOptions

  func start(
    of planned: PlannedSource, state: SourceState?, wallNow: Timestamp, using random: inout SplitMix64
  ) -> NextPoll {
    guard let state, let next = state.nextPoll, (state.polledURL ?? planned.source.url) == planned.source.url,
      let remaining = remaining(until: next, state: state, wallNow: wallNow)
    else { return NextPoll(delay: scaled(spread, by: phase), reason: .interval) }
    let reason = state.nextPollReason.flatMap(NextPoll.Reason.init) ?? .interval
    guard remaining < .zero else { return NextPoll(delay: remaining, reason: reason) }
    // What fell due while nobody watched does not come all at once, nor later than it would have anew.
    let window = min(Duration.zero - remaining, spread, options.minimumInterval)
    return NextPoll(delay: scaled(window, by: Double.random(in: 0..<1, using: &random)), reason: reason)
  }

  /// Negative when it is past; nil when it is not to be believed. Never longer than was planned when it was stored, as
  /// the clock may have been set back since.
  private func remaining(until next: Timestamp, state: SourceState, wallNow: Timestamp) -> Duration? {
    let delay = next.since(wallNow)
    let longest = max(
      options.maximumInterval, options.freshnessMaximum, options.backOffMaximum, options.retryAfterMaximum,
      options.retiredInterval)
    guard delay <= longest * 2 else { return nil }
    guard let attempt = state.lastAttempt else { return delay }
    let planned = next.since(attempt)
    return planned > .zero ? min(delay, planned) : delay
  }

  private func scaled(_ wait: Duration, by factor: Double) -> Duration {
    .milliseconds(Int64(Double(wait.wholeMilliseconds) * factor))
  }
}
