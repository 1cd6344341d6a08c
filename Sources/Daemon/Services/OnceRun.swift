import Configuring
import Fetching
import Polling
import Stories

/// Polls every source once, now, and stops: interval and back-off are ignored, `Retry-After` is obeyed.
struct OnceRun: Sendable {
  /// A server that asks for a longer wait than this is left alone until the next run.
  static let longestWait = Duration.seconds(60)

  let live: LiveConfiguration
  let desk: PollDesk
  let door: HostDoor
  let workbench: Workbench
  let recording: any RecordingHalf
  let drops: DropKeeper
  let robots: RobotsDesk
  let tally: Locked<Tally>
  let clock: DaemonClock

  /// - Parameter progress: called after each source with how many are done.
  /// - Returns: sources that were left alone because their server had asked for it.
  func run(progress: @escaping @Sendable (Int) -> Void) async throws -> Int {
    let sources = live.sources
    let limit = live.settings.polling.maximumConcurrent
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      var next = sources.makeIterator()
      for _ in 0..<limit { if let source = next.next() { group.addTask { try await poll(source) } } }
      var (done, skipped) = (0, 0)
      while let wasPolled = try await group.next() {
        done += 1
        skipped += wasPolled ? 0 : 1
        progress(done)
        if let source = next.next() { group.addTask { try await poll(source) } }
      }
      return skipped
    }
  }

  /// False when the server's own wish kept us away.
  private func poll(_ source: Source) async throws -> Bool {
    var before = await desk.state(of: source)
    guard try await waitAsAsked(before, source: source) else { return false }
    for attempt in 1...2 {
      let report = try await SourcePoll(
        source: source, before: before, judge: live.judge,
        settings: PollSettings(live.settings, limits: source.limits), tools: tools(source)
      ).run()
      before = await desk.schedule(report, of: source)
      try await recording.save(before, settled: report.settled)
      before = await desk.state(of: source)
      if case .postponed = report.outcome { return false }
      guard attempt == 1, case .askedToWait(_, .some(let wait)) = report.outcome,
        min(wait, live.settings.polling.retryAfterMaximum) <= Self.longestWait
      else { break }
      // The host's door stays shut for the wait, so the second attempt comes when it may.
    }
    return true
  }

  private func waitAsAsked(_ state: SourceState, source: Source) async throws -> Bool {
    let wait = state.remainingPause(
      wallNow: clock.wall(), maximum: live.settings.polling.retryAfterMaximum)
    guard wait > .zero else { return true }
    guard wait <= Self.longestWait else { return false }
    await door.shut(state.memory?.pausedHost ?? FetchHost.name(of: source.url), for: wait)
    return true
  }

  func tools(_ source: Source) -> PollTools {
    PollTools(
      fetcher: live.fetcher(of: source, door: door), robots: robots, workbench: workbench, recording: recording,
      tally: tally, clock: clock, drops: drops)
  }
}

/// What a `run --once` did.
public struct OnceSummary: Sendable, Hashable {
  public var sources = 0
  public var skipped = 0
  public var tally = Tally()
  public var position = ArchivePosition.start
  /// Sources that are in trouble after the run, with why, in the order they are configured.
  public var troubles: [Trouble] = []

  public struct Trouble: Sendable, Hashable {
    public var sourceID: String
    public var reason: String
  }

  /// Troubles that `text` names; the rest is counted.
  static let namedTroubles = 50

  /// For people and logs, a few lines.
  public var text: String {
    let drops = tally.dropped.filter { $0.value > 0 }.sorted { $0.key.rawValue < $1.key.rawValue }
    let polls = tally.polls.sorted { $0.key < $1.key }
    func list(_ pairs: [(String, Int)]) -> String {
      pairs.isEmpty ? "none" : pairs.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
    return """
      sources    \(sources) (\(list(polls.map { ($0.key, $0.value) }))\(skipped > 0 ? ", asked to wait \(skipped)" : ""))
      entries    \(tally.entries)
      stories    \(tally.stories)
      sightings  \(tally.sightings)
      updates    \(tally.updates)
      dropped    \(list(drops.map { ($0.key.rawValue, $0.value) }))
      errors     \(tally.errors)
      archive    record \(position.seq)
      """ + troublesText
  }

  private var troublesText: String {
    guard !troubles.isEmpty else { return "" }
    let rest = troubles.count - Self.namedTroubles
    let lines = troubles.prefix(Self.namedTroubles).map { "  \($0.sourceID): \($0.reason)".escapedForTerminal }
    return (["", "in trouble:"] + lines + (rest > 0 ? ["  and \(rest) more"] : [])).joined(separator: "\n")
  }
}
