import Polling
import Stories

/// A host asked for a longer pause than a poll may wait for with its place among those that run.
struct HostPaused: Error {
  var host: String
  var remaining: Duration
}

/// Every transfer passes this door, so that no host ever sees more of ours at once than it may, or one too soon.
public actor HostDoor {
  /// Whoever would have to wait longer for a pause to end is sent away with `HostPaused`.
  static let longestWait = Duration.seconds(60)

  private var gates: HostGates
  private var lastTicket: UInt64 = 0
  private var sleepers: [HostGates.Ticket: CheckedContinuation<Void, Never>] = [:]
  private let clock: DaemonClock
  private let gap: Duration

  /// - Parameter width: transfers of one host at once.
  public init(gap: Duration, width: Int = 1, clock: DaemonClock) {
    gates = HostGates(gap: gap, width: width)
    self.gap = gap
    self.clock = clock
  }

  /// Runs `transfer` when it is its turn on `host`. Throws `CancellationError` when cancelled while waiting, and
  /// `HostPaused` when the host stays shut for too long.
  ///
  /// - Parameter pause: how long the server asked everyone to stay away, read from the result.
  public func pass<Result: Sendable>(
    host: String, pause: @Sendable (Result) -> Duration?, transfer: @Sendable () async throws -> Result
  ) async throws -> Result {
    let ticket = try await enter(host)
    do {
      let result = try await transfer()
      leave(ticket, host: host, pause: pause(result))
      return result
    } catch {
      leave(ticket, host: host, pause: nil)
      throw error
    }
  }

  /// Keeps `host` shut for that long from now, or for the gap where that is longer: a pause remembered from before a
  /// restart, or a transfer that a redirect led there.
  public func shut(_ host: String, for pause: Duration) {
    let now = clock.monotonic()
    gates.shut(host, until: now + max(pause, gap), now: now)
  }

  /// How long `host` stays shut from now on.
  public func remainingPause(of host: String) -> Duration {
    gates.remainingPause(of: host, now: clock.monotonic())
  }

  private func enter(_ host: String) async throws -> HostGates.Ticket {
    lastTicket += 1
    let ticket = HostGates.Ticket(lastTicket)
    gates.enter(ticket, host: host, now: clock.monotonic())
    do {
      try await waitForTurn(ticket, host: host)
      return ticket
    } catch {
      giveUp(ticket, host: host)
      throw error
    }
  }

  private func waitForTurn(_ ticket: HostGates.Ticket, host: String) async throws {
    while true {
      try Task.checkCancellation()
      let now = clock.monotonic()
      switch gates.standing(of: ticket, host: host, now: now) {
      case .started:
        if let next = gates.successor(host: host) { call(next) }
        return
      case .next(let opening):
        guard opening - now <= Self.longestWait else { throw HostPaused(host: host, remaining: opening - now) }
        try await clock.sleep(opening - now)
      case .queued: await sleepUntilCalled(ticket)
      }
    }
  }

  private func sleepUntilCalled(_ ticket: HostGates.Ticket) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if Task.isCancelled { continuation.resume() } else { sleepers[ticket] = continuation }
      }
    } onCancel: {
      // Owned by nobody: it only resumes a sleeper that is about to throw CancellationError.
      Task { await call(ticket) }
    }
  }

  private func giveUp(_ ticket: HostGates.Ticket, host: String) {
    if let next = gates.withdraw(ticket, host: host)
      ?? gates.leave(ticket, host: host, pause: nil, now: clock.monotonic())
    {
      call(next)
    }
  }

  private func leave(_ ticket: HostGates.Ticket, host: String, pause: Duration?) {
    if let next = gates.leave(ticket, host: host, pause: pause, now: clock.monotonic()) { call(next) }
  }

  private func call(_ ticket: HostGates.Ticket) {
    sleepers.removeValue(forKey: ticket)?.resume()
  }
}
