import Daemon
import Stories

/// A clock that a test moves by hand.
actor ManualClock {
  private var now = Duration.zero
  private var wallOffset: Int64 = 1_782_457_391_000
  private var sleepers: [Int: Sleeper] = [:]
  private var lastSleeper = 0
  private var watchers: [(count: Int, wake: CheckedContinuation<Void, Never>)] = []
  private let shared = Locked(Duration.zero)

  private struct Sleeper {
    var until: Duration
    var wake: CheckedContinuation<Void, any Error>
  }

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
    let due = sleepers.filter { $0.value.until <= now }.sorted { $0.key < $1.key }
    for (number, sleeper) in due {
      sleepers[number] = nil
      sleeper.wake.resume()
    }
  }

  /// Returns once `count` sleepers wait.
  func untilSleeping(_ count: Int) async {
    if sleepers.count >= count { return }
    await withCheckedContinuation { watchers.append((count, $0)) }
  }

  private func sleep(_ duration: Duration) async throws {
    if duration <= .zero { return }
    lastSleeper += 1
    let number = lastSleeper
    try await withTaskCancellationHandler {
      try await wait(number, until: now + duration)
    } onCancel: {
      Task { await self.cancel(number) }
    }
  }

  private func wait(_ number: Int, until: Duration) async throws {
    try Task.checkCancellation()
    try await withCheckedThrowingContinuation { (wake: CheckedContinuation<Void, any Error>) in
      sleepers[number] = Sleeper(until: until, wake: wake)
      tellWatchers()
    }
  }

  private func cancel(_ number: Int) {
    sleepers.removeValue(forKey: number)?.wake.resume(throwing: CancellationError())
  }

  private func tellWatchers() {
    let ready = watchers.filter { $0.count <= sleepers.count }
    watchers.removeAll { $0.count <= sleepers.count }
    for watcher in ready { watcher.wake.resume() }
  }
}
