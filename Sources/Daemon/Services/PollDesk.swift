import Polling
import Stories

/// Holds the schedule and what is remembered of every source; says what is due and notes what came of it.
actor PollDesk {
  private var schedule: PollSchedule
  private var states: [String: SourceState]
  private var sources: [String: Source] = [:]
  private var random: SplitMix64
  private var rule: NextPollRule
  private let clock: DaemonClock
  /// The one wait of the polling loop; cancelling it is how the loop is woken.
  private var sleeper: Task<Void, Never>?
  /// When the polling loop last came round, for the watchdog.
  private(set) var lastTurn: Duration

  init(states: [SourceState], options: PollingOptions, seed: UInt64, clock: DaemonClock) {
    schedule = PollSchedule(
      seed: seed, maximumDelay: max(options.maximumInterval, options.retiredInterval, options.retryAfterMaximum) * 2)
    self.states = Dictionary(states.map { ($0.sourceID, $0) }) { $1 }
    random = SplitMix64(seed: seed &+ 1)
    rule = NextPollRule(options: options)
    self.clock = clock
    lastTurn = clock.monotonic()
  }

  /// Takes the sources and intervals of a new configuration.
  func replace(sources: [Source], options: PollingOptions) {
    rule = NextPollRule(options: options)
    self.sources = Dictionary(sources.map { ($0.id, $0) }) { $1 }
    schedule.replace(
      sources: sources, states: states, spread: options.interval, now: clock.monotonic(), wallNow: clock.wall())
    ring()
  }

  func state(of source: Source) -> SourceState { states[source.id] ?? SourceState(sourceID: source.id) }

  /// What is known of every configured source, by id.
  var reports: [(Source, SourceState)] {
    sources.values.sorted { $0.id < $1.id }.map { source in
      var state = state(of: source)
      if state.nextPoll == nil, let due = schedule.due(source.id) {
        state.nextPoll = clock.wall().advanced(by: due - clock.monotonic())
        state.nextPollReason = NextPoll.Reason.start.rawValue
      }
      return (source, state)
    }
  }

  /// Sources to poll now, while fewer than `limit` polls run.
  func takeDue(limit: Int) -> [Source] {
    lastTurn = clock.monotonic()
    return schedule.takeDue(limit: limit - schedule.runningCount, now: clock.monotonic())
  }

  /// Completes the report of a poll with the time of the next one, and schedules it.
  func schedule(_ report: PollReport, of source: Source) -> SourceState {
    var state = report.state
    let next = rule.next(
      after: report.outcome, interval: source.interval, consecutiveFailures: state.consecutiveFailures, using: &random)
    state.nextPoll = clock.wall().advanced(by: next.delay)
    state.nextPollReason = next.reason.rawValue
    states[source.id] = state
    schedule.finish(source.id, delay: next.delay, now: clock.monotonic())
    ring()
    return state
  }

  /// The poll came to nothing through no fault of the source; it is due again after `delay`.
  func postpone(_ source: Source, by delay: Duration) {
    schedule.finish(source.id, delay: delay, now: clock.monotonic())
    ring()
  }

  /// Returns when something may be due, or when the desk was rung.
  ///
  /// - Parameter limit: while so many polls run, only the end of one of them matters.
  func waitForWork(limit: Int) async {
    let isFull = schedule.runningCount >= limit
    let wait = isFull ? nil : schedule.nextDue.map { $0 - clock.monotonic() }
    // A turn at least every ten seconds shows the watchdog that the loop lives.
    let delay = min(wait ?? .seconds(10), .seconds(10))
    guard delay > .zero else { return }
    // Owned by this actor and awaited at once; it exists so that `ring` can end it early.
    let sleeper = Task { [clock] in _ = try? await clock.sleep(delay) }
    self.sleeper = sleeper
    await withTaskCancellationHandler {
      await sleeper.value
    } onCancel: {
      sleeper.cancel()
    }
    self.sleeper = nil
  }

  private func ring() { sleeper?.cancel() }
}
