import Polling
import Stories

/// Holds the schedule and what is remembered of every source; says what is due and notes what came of it.
actor PollDesk {
  /// For so long after the start each poll is noted before it is made. A daemon that dies of a poll, and is started
  /// again and again, so asks nobody twice within the shortest interval.
  static let watchfulTime = Duration.seconds(10 * 60)
  /// A longer time since the last poll is not believed: the clock may have been wrong then, or be so now.
  private static let longestSilence = Duration.seconds(14 * 86_400)

  private var schedule: PollSchedule
  private var states: [String: SourceState]
  private var sources: [String: Source] = [:]
  /// When the memory of a source was last brought up to date, on the monotonic clock.
  private var agedAt: [String: Duration] = [:]
  private var random: SplitMix64
  private var rule: NextPollRule
  private let clock: DaemonClock
  private let startedAt: Duration
  /// Nothing can be recorded, so nothing is polled.
  private(set) var isPaused = false
  /// The one wait of the polling loop; cancelling it is how the loop is woken.
  private var sleeper: Task<Void, Never>?
  /// When the polling loop last came round, for the watchdog.
  private(set) var lastTurn: Duration

  init(states: [SourceState], options: PollingOptions, seed: UInt64, clock: DaemonClock) {
    schedule = PollSchedule(seed: seed, options: options)
    self.states = Dictionary(states.map { ($0.sourceID, $0) }) { $1 }
    random = SplitMix64(seed: seed &+ 1)
    rule = NextPollRule(options: options)
    self.clock = clock
    startedAt = clock.monotonic()
    lastTurn = startedAt
  }

  /// Takes the sources and intervals of a new configuration.
  func replace(sources: [Source], options: PollingOptions) {
    rule = NextPollRule(options: options)
    self.sources = Dictionary(sources.map { ($0.id, $0) }) { $1 }
    schedule.replace(
      sources: sources.map(planned), states: states, spread: options.interval, now: clock.monotonic(),
      wallNow: clock.wall())
    agedAt = agedAt.filter { self.sources[$0.key] != nil }
    ring()
  }

  /// What is remembered of a source, its memory aged to now.
  func state(of source: Source) -> SourceState {
    var state = states[source.id] ?? SourceState(sourceID: source.id)
    state.memory = (state.memory ?? PollMemory()).aged(
      by: elapsed(source.id, state), phase: PollSchedule.phase(of: source.id))
    return state
  }

  /// What is known of every configured source, by id.
  var reports: [(Source, SourceState)] {
    let (now, wallNow) = (clock.monotonic(), clock.wall())
    return sources.values.sorted { $0.id < $1.id }.map { source in
      var state = states[source.id] ?? SourceState(sourceID: source.id)
      if let due = schedule.due(source.id) {
        state.nextPoll = wallNow.advanced(by: due.at - now)
        state.nextPollReason = (isPaused && due.at <= now ? .paused : due.reason).rawValue
      }
      return (source, state)
    }
  }

  /// Polls to make now, while fewer than `limit` run.
  func takeDue(limit: Int) -> [PollSchedule.DuePoll] {
    lastTurn = clock.monotonic()
    isPaused = limit == 0
    return schedule.takeDue(limit: limit, now: lastTurn)
  }

  /// What to store before a poll is made; nil where that is not needed any more.
  func note(before source: Source) -> SourceState? {
    guard clock.monotonic() - startedAt < Self.watchfulTime else { return nil }
    var state = states[source.id] ?? SourceState(sourceID: source.id)
    let interval = rule.options.minimumInterval
    (state.lastAttempt, state.polledURL) = (clock.wall(), source.url)
    (state.nextPoll, state.nextPollReason) = (
      clock.wall().advanced(by: interval), NextPoll.Reason.interval.rawValue
    )
    return state
  }

  /// Completes the report of a poll with the time of the next one, and schedules it.
  func schedule(_ report: PollReport, of source: Source) -> SourceState {
    var state = report.state
    let now = clock.monotonic()
    let facts = NextPollRule.Facts(
      outcome: report.outcome, interval: source.interval, rhythm: state.memory?.rhythm,
      failure: state.memory?.failure, isDistrusted: state.memory?.lie != nil)
    let next = rule.next(after: facts, now: clock.wall(), using: &random)
    state.nextPoll = clock.wall().advanced(by: next.delay)
    state.nextPollReason = next.reason.rawValue
    states[source.id] = state
    agedAt[source.id] = now
    schedule.finish(
      planned(source), next: next, interval: rule.interval(facts), isFailing: state.memory?.failure != nil, now: now)
    ring()
    return state
  }

  /// The poll came to nothing through no fault of the source; it is due again after `delay`.
  func postpone(_ source: Source, by delay: Duration) {
    schedule.finish(
      planned(source), next: NextPoll(delay: delay, reason: .paused),
      interval: source.interval ?? rule.options.interval, isFailing: states[source.id]?.memory?.failure != nil,
      now: clock.monotonic())
    ring()
  }

  /// Returns when something may be due, or when the desk was rung.
  ///
  /// - Parameter limit: while so many polls run, only the end of one of them matters.
  func waitForWork(limit: Int) async {
    let wait = schedule.nextTurn(limit: limit, now: clock.monotonic()).map { $0 - clock.monotonic() }
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

  private func planned(_ source: Source) -> PlannedSource {
    let address = MoveRule.address(configured: source.url, memory: states[source.id]?.memory)
    return PlannedSource(source: source, address: address, host: FetchHost.name(of: address))
  }

  /// Since the memory was last brought up to date: by the monotonic clock, and over a restart by the wall clock, as far
  /// as that is believable.
  private func elapsed(_ id: String, _ state: SourceState) -> Duration {
    if let aged = agedAt[id] { return clock.monotonic() - aged }
    guard let last = state.lastAttempt else { return .zero }
    let elapsed = clock.wall().since(last)
    if (.zero...Self.longestSilence).contains(elapsed) { return elapsed }
    return min(max(state.nextPoll?.since(last) ?? .zero, .zero), Self.longestSilence)
  }

  private func ring() { sleeper?.cancel() }
}
