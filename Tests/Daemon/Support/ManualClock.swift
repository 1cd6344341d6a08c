import Daemon
import Stories

/// A clock that a test moves by hand.
actor ManualClock {
  private var now = Duration.zero
  private var wallOffset: Int64 = 1_782_457_391_000
  private var sleepers: [(until: Duration, wake: CheckedContinuation<Void, any Error>)] = []
  private var watchers: [(count: Int, wake: CheckedContinuation<Void, Never>)] = []
  private let shared = Locked(Duration.zero)

  /// The clock as the daemon takes it. Wall time runs along with the monotonic one.
  nonisolated var clock: DaemonClock {
    let shared = shared
    return DaemonClock(
      wall: { Timestamp(seconds: 1_782_457_391).advanced(by: shared.withLock { $0 }) },
      monotonic: { shared.withLock { $0 } },
      sleep: { try await self.sleep($0) })
  }

  /// Moves time on and wakes whoever slept that long.
  func advance(by step: Duration) {
    now += step
    shared.withLock { [now] in $0 = now }
    let due = sleepers.filter { $0.until <= now }
    sleepers.removeAll { $0.until <= now }
    for sleeper in due { sleeper.wake.resume() }
  }

  /// Returns once `count` sleepers wait.
  func untilSleeping(_ count: Int) async {
    if sleepers.count >= count { return }
    await withCheckedContinuation { watchers.append((count, $0)) }
  }

  private func sleep(_ duration: Duration) async throws {
    if duration <= .zero { return }
    try await withCheckedThrowingContinuation {
      sleepers.append((now + duration, $0)); tellWatchers()
    }
  }

  private func tellWatchers() {
    let ready = watchers.filter { $0.count <= sleepers.count }
    watchers.removeAll { $0.count <= sleepers.count }
    for watcher in ready { watcher.wake.resume() }
  }
}
