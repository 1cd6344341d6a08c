import Stories

/// When a source is first polled after a start. Pure.
struct StartingPlace {
  /// What sources that were never polled are spread over.
  let first: Duration
  /// What the others are spread over.
  let spread: Duration
  let options: PollingOptions

  /// - Parameter phase: 0 up to 1, the source's own.
  func start(
    of planned: PlannedSource, phase: Double, state: SourceState?, wallNow: Timestamp, using random: inout SplitMix64
  ) -> NextPoll {
    guard let state, let next = state.nextPoll, (state.polledURL ?? planned.source.url) == planned.source.url,
      let remaining = remaining(until: next, state: state, wallNow: wallNow)
    else {
      return NextPoll(delay: scaled(state?.lastAttempt == nil ? first : spread, by: phase), reason: .interval)
    }
    let reason = state.nextPollReason.flatMap(NextPoll.Reason.init) ?? .interval
    guard remaining < .zero else {
      // After a clock was set back all whole waits would begin together.
      let isShaken = state.lastAttempt.map { $0 > wallNow } ?? false
      let isOurs = ![.retryAfter, .backOff].contains(reason)
      let share = isShaken && isOurs ? Double.random(in: 0..<1, using: &random) : 1
      return NextPoll(delay: scaled(remaining, by: share), reason: reason)
    }
    let window = window(lateness: Duration.zero - remaining, next: next, state: state)
    return NextPoll(delay: scaled(window, by: Double.random(in: 0..<1, using: &random)), reason: reason)
  }

  /// What fell due while nobody watched does not come all at once, nor later than it would have anew. What seems due for
  /// longer than anybody leaves a daemon alone is the work of a clock: then each comes within its own wait.
  private func window(lateness: Duration, next: Timestamp, state: SourceState) -> Duration {
    guard lateness > PollBook.longestSilence else { return min(lateness, spread) }
    let planned = state.lastAttempt.map { next.since($0) } ?? spread
    return min(max(planned, spread), longest)
  }

  /// The longest that any source is made to wait.
  private var longest: Duration {
    max(
      options.maximumInterval, options.freshnessMaximum, options.backOffMaximum, options.retryAfterMaximum,
      options.retiredInterval)
  }

  /// Negative when it is past; nil when it is not to be believed. Never longer than was planned when it was stored, as
  /// the clock may have been set back since.
  private func remaining(until next: Timestamp, state: SourceState, wallNow: Timestamp) -> Duration? {
    let delay = next.since(wallNow)
    guard let attempt = state.lastAttempt, next > attempt else { return delay <= longest * 2 ? delay : nil }
    let planned = next.since(attempt)
    return planned <= longest * 2 ? min(delay, planned) : nil
  }

  private func scaled(_ wait: Duration, by factor: Double) -> Duration {
    .milliseconds(Int64(Double(wait.wholeMilliseconds) * factor))
  }
}
