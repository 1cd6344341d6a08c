import Stories

extension SourceState {
  /// This state after a poll of `asked`, but for what its document left in it.
  ///
  /// - Parameter retryAfterMaximum: no server keeps its host shut for longer.
  public func after(
    _ outcome: PollOutcome, asked: String, configured: String, retryAfterMaximum: Duration, now: Timestamp
  ) -> SourceState {
    var state = self
    state.pausedUntil = Self.pause(outcome, retryAfterMaximum).map { now.advanced(by: $0) }
    // Nobody was asked, so nothing is known of how the source is doing.
    if case .postponed = outcome { return state }
    var memory = state.memory ?? PollMemory()
    memory.failure = FailureRule.streak(after: outcome, before: memory.failure)
    state.lastOutcome = outcome.label
    state.lastError = outcome.problem.map { String($0.prefix(500)) }
    if outcome.problem == nil {
      (state.lastSuccess, state.consecutiveFailures, state.health) = (now, 0, .healthy)
      memory.pausedHost = nil
    } else {
      state.consecutiveFailures += 1
      state.health = FailureRule.isRetired(memory.failure) ? .retired : .failing
      memory = MoveRule.afterFailure(asked: asked, configured: configured, memory: memory)
    }
    state.memory = memory
    return state
  }

  /// What is left of the pause a server asked for, by a clock that may have been set since: never more than was asked
  /// for, nor than `maximum`. Zero where there is none.
  public func remainingPause(wallNow: Timestamp, maximum: Duration) -> Duration {
    guard let until = pausedUntil else { return .zero }
    let asked = lastAttempt.map { max(until.since($0), .zero) } ?? maximum
    return max(min(until.since(wallNow), asked, maximum), .zero)
  }

  private static func pause(_ outcome: PollOutcome, _ maximum: Duration) -> Duration? {
    switch outcome {
    case .askedToWait(_, .some(let wait)): min(wait, maximum)
    case .postponed(let wait): wait
    default: nil
    }
  }
}
