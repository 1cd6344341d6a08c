import Stories

/// Where tasks leave work for the loop thread. Only the first to post into an empty inbox wakes it.
///
/// Bounded: `maximumFetches` submissions between `post` and `finished`, and at most one cancel for each.
final class Inbox: Sendable {
  enum Command: Sendable {
    case start(Submission)
    case cancel(UInt64)
  }

  /// What became of a post.
  enum Admission: Sendable { case accepted, full, closed }

  private struct State {
    var commands: [Command] = []
    var admitted = 0
    var isClosed = false
    var hasEnded = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  let wakeUp: WakeUp
  let maximumFetches: Int
  private let state = Locked(State())

  init(wakeUp: WakeUp, maximumFetches: Int) {
    self.wakeUp = wakeUp
    self.maximumFetches = maximumFetches
  }

  /// Leaves a fetch; unless accepted it stays the caller's to finish.
  func post(_ submission: Submission) -> Admission {
    let (admission, wasEmpty) = state.withLock { state -> (Admission, Bool) in
      guard !state.isClosed else { return (.closed, false) }
      guard state.admitted < maximumFetches else { return (.full, false) }
      state.admitted += 1
      state.commands.append(.start(submission))
      return (.accepted, state.commands.count == 1)
    }
    if wasEmpty { wakeUp.signal() }
    return admission
  }

  /// Asks for a fetch to be cancelled; unknown numbers are passed over by the loop.
  func cancel(_ number: UInt64) {
    let wasEmpty = state.withLock { state in
      guard !state.isClosed else { return false }
      state.commands.append(.cancel(number))
      return state.commands.count == 1
    }
    if wasEmpty { wakeUp.signal() }
  }

  /// Lets nothing in from now on, and tells the loop to end.
  func close() {
    state.withLock { $0.isClosed = true }
    wakeUp.signal()
  }

  /// On the loop thread: everything that was left since, and whether to end.
  func take() -> (commands: [Command], isClosed: Bool) {
    state.withLock { state in
      defer { state.commands = [] }
      return (state.commands, state.isClosed)
    }
  }

  /// On the loop thread: a fetch was resumed and makes room.
  func finished() { state.withLock { $0.admitted -= 1 } }

  /// On the loop thread, last of all.
  func end() {
    let waiters = state.withLock { state in
      state.hasEnded = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Returns once the loop has ended.
  func waitForEnd() async {
    await withCheckedContinuation { waiter in
      let hasEnded = state.withLock { state in
        if !state.hasEnded { state.waiters.append(waiter) }
        return state.hasEnded
      }
      if hasEnded { waiter.resume() }
    }
  }
}
