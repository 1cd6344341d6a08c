import Stories

/// The schedule and what is remembered of every source, as one value. Pure: both clocks are given in.
public struct PollBook: Sendable {
  /// For so long after the start each poll is noted before it is made. A daemon that dies of a poll, and is started
  /// again and again, so asks nobody twice within the shortest interval.
  public static let watchfulTime = Duration.seconds(10 * 60)
  /// A longer time since the last poll is not believed: the clock may have been wrong then, or be so now.
  static let longestSilence = Duration.seconds(14 * 86_400)

  private var schedule: PollSchedule
  private var remembered: [String: Remembered]
  private var random: SplitMix64
  private var rule: NextPollRule
  private let host: @Sendable (String) -> String
  private let startedAt: Duration

  private struct Remembered: Sendable {
    /// Shared, as a table of many has room for twice as many, and moves them all when it grows.
    var state: Shared<SourceState>
    /// When its memory was last brought up to date, on the monotonic clock; nil: not since the start.
    var agedAt: Duration?
  }

  /// - Parameters:
  ///   - now: monotonic time, from an origin of the caller's own.
  ///   - host: the host of an address, by which sources take turns.
  public init(
    states: [SourceState], options: PollingOptions, seed: UInt64, now: Duration,
    host: @escaping @Sendable (String) -> String
  ) {
    schedule = PollSchedule(seed: seed, options: options)
    remembered = Dictionary(states.map { ($0.sourceID, Remembered(state: Shared($0))) }) { $1 }
    random = SplitMix64(seed: seed &+ 1)
    rule = NextPollRule(options: options)
    self.host = host
    startedAt = now
  }

  /// Takes the sources and intervals of a new configuration.
  public mutating func replace(sources: [Source], options: PollingOptions, now: Duration, wallNow: Timestamp) {
    rule = NextPollRule(options: options)
    let remembered = remembered
    schedule.replace(
      sources: sources.map(planned), state: { remembered[$0]?.state.value }, spread: options.interval, now: now,
      wallNow: wallNow)
    forgetAges(but: Set(sources.map(\.id)))
  }

  /// Forgets sources; one that is configured stays.
  public mutating func forget(_ sourceIDs: [String]) {
    let configured = Set(schedule.sources.map(\.id))
    for id in sourceIDs where !configured.contains(id) { remembered[id] = nil }
  }

  /// What is remembered of a source, its memory aged to now.
  public func state(of source: Source, now: Duration, wallNow: Timestamp) -> SourceState {
    var state = known(source)
    state.memory = (state.memory ?? PollMemory()).aged(
      by: elapsed(state, now: now, wallNow: wallNow), phase: PollSchedule.phase(of: source.id))
    return state
  }

  /// What is known of every configured source, by id.
  ///
  /// - Parameter isPaused: nothing can be recorded, so nothing is polled.
  public func reports(isPaused: Bool, now: Duration, wallNow: Timestamp) -> [(Source, SourceState)] {
    schedule.sources.sorted { $0.id < $1.id }.map { source in
      var state = known(source)
      if let due = schedule.due(source.id) {
        state.nextPoll = wallNow.advanced(by: due.at - now)
        state.nextPollReason = (isPaused && due.at <= now ? .paused : due.reason).rawValue
      }
      return (source, state)
    }
  }

  /// Polls to make now, while fewer than `limit` run.
  public mutating func takeDue(limit: Int, now: Duration) -> [PollSchedule.DuePoll] {
    schedule.takeDue(limit: limit, now: now)
  }

  /// When there may be something to take; nil when only the end of a poll matters.
  public mutating func nextTurn(limit: Int, now: Duration) -> Duration? { schedule.nextTurn(limit: limit, now: now) }

  /// What to store before a poll is made; nil where that is not needed any more.
  public func note(before source: Source, now: Duration, wallNow: Timestamp) -> SourceState? {
    guard now - startedAt < Self.watchfulTime else { return nil }
    var state = known(source)
    (state.lastAttempt, state.polledURL) = (wallNow, source.url)
    state.nextPoll = wallNow.advanced(by: rule.options.minimumInterval)
    state.nextPollReason = NextPoll.Reason.interval.rawValue
    return state
  }

  /// Completes the state after a poll with the time of the next one, and schedules it.
  ///
  /// - Parameter isPushed: a hub tells of what is new in it.
  public mutating func conclude(
    _ outcome: PollOutcome, _ report: SourceState, of source: Source, isPushed: Bool = false, now: Duration,
    wallNow: Timestamp
  ) -> SourceState {
    var state = report
    let facts = NextPollRule.Facts(
      outcome: outcome, interval: source.interval, rhythm: state.memory?.rhythm, failure: state.memory?.failure,
      isDistrusted: state.memory?.lie != nil, isPushed: isPushed)
    let next = rule.next(after: facts, now: wallNow, using: &random)
    state.nextPoll = wallNow.advanced(by: next.delay)
    state.nextPollReason = next.reason.rawValue
    remembered[source.id] = Remembered(state: Shared(state), agedAt: now)
    schedule.finish(planned(source), next: next, interval: rule.interval(facts), lane: PollLane(state), now: now)
    return state
  }

  /// A poll came to nothing through no fault of the source; it is due again after `delay`.
  public mutating func postpone(_ source: Source, by delay: Duration, now: Duration) {
    schedule.finish(
      planned(source), next: NextPoll(delay: delay, reason: .paused),
      interval: source.interval ?? rule.options.interval, lane: PollLane(remembered[source.id]?.state.value), now: now)
  }

  /// A hub told that a source has something new: it is due at once, though not within a minute of its last poll, and not
  /// while it fails.
  public mutating func hasten(_ sourceID: String, now: Duration) {
    guard remembered[sourceID]?.state.value.memory?.failure == nil else { return }
    let earliest = remembered[sourceID]?.agedAt.map { $0 + Self.hastenedGap } ?? now
    schedule.hasten(sourceID, to: max(now, earliest))
  }

  static let hastenedGap = Duration.seconds(60)

  private func known(_ source: Source) -> SourceState {
    remembered[source.id]?.state.value ?? SourceState(sourceID: source.id)
  }

  /// Sources that left the configuration age by the wall clock, should they come back.
  private mutating func forgetAges(but kept: Set<String>) {
    for (id, known) in remembered where known.agedAt != nil && !kept.contains(id) { remembered[id]?.agedAt = nil }
  }

  private func planned(_ source: Source) -> PlannedSource {
    let state = remembered[source.id]?.state.value
    let address = MoveRule.address(configured: source.url, memory: state?.memory)
    // Where it is sent on at each poll, it takes its turn with all that the host answers which it is sent to.
    let answering = state?.polledURL == source.url ? state?.validatedURL : nil
    return PlannedSource(source: source, address: address, host: host(answering ?? address))
  }

  /// Since the memory was last brought up to date: by the monotonic clock, and over a restart by the wall clock, as far
  /// as that is believable.
  private func elapsed(_ state: SourceState, now: Duration, wallNow: Timestamp) -> Duration {
    if let aged = remembered[state.sourceID]?.agedAt { return now - aged }
    guard let last = state.lastAttempt else { return .zero }
    let elapsed = wallNow.since(last)
    if (.zero...Self.longestSilence).contains(elapsed) { return elapsed }
    return min(max(state.nextPoll?.since(last) ?? .zero, .zero), Self.longestSilence)
  }
}
