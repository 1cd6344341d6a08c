import Archiving
import Polling
import Serving
import Stories

/// Answers every question over HTTP from snapshots of the daemon's parts.
struct StatusBoard: Answers {
  static let version = Version.current

  let startedAt: Timestamp
  let clock: DaemonClock
  let desk: PollDesk
  let recorder: Recorder
  let tally: Locked<Tally>
  let reload: Locked<ReloadState>
  let live: Locked<LiveConfiguration>
  let archiveDirectory: String
  let pages: ArchivePages
  let reader: ArchiveReader
  /// Reads archive files off the cooperative pool, one answer at a time.
  let workbench: Workbench
  /// Nil when embeddings are off.
  let embeddings: EmbeddingDesk?
  /// Nil when no hub is asked.
  let hubs: HubDesk?

  init(
    startedAt: Timestamp, clock: DaemonClock, desk: PollDesk, recorder: Recorder, tally: Locked<Tally>,
    reload: Locked<ReloadState>, live: Locked<LiveConfiguration>, archiveDirectory: String, reader: ArchiveReader,
    workbench: Workbench,
    embeddings: EmbeddingDesk?, hubs: HubDesk? = nil
  ) {
    self.startedAt = startedAt
    self.clock = clock
    self.desk = desk
    self.recorder = recorder
    self.tally = tally
    self.reload = reload
    self.live = live
    self.archiveDirectory = archiveDirectory
    pages = ArchivePages(reader: reader)
    self.reader = reader
    self.workbench = workbench
    self.embeddings = embeddings
    self.hubs = hubs
  }

  func names() -> [String: String] { live.withLock { $0.names } }

  func status() async -> StatusReport {
    let (tally, reload, now) = (tally.withLock { $0 }, reload.withLock { $0 }, clock.wall())
    let sources = await desk.reports.map { SourceReport(source: $0.0, state: $0.1) }
    let pause = await recorder.pauseReason
    return StatusReport(
      version: Self.version, startedAt: startedAt, uptimeSeconds: now.seconds - startedAt.seconds,
      state: pause == nil ? "running" : "paused", reason: pause, sources: SourceCounts(sources),
      lastPoll: tally.lastPoll, lastNewStory: Self.latest(sources.map(\.lastNewStory)),
      nextPoll: Self.next(sources), counts: Self.counts(tally),
      archive: ArchiveReport(
        directory: archiveDirectory, position: await recorder.position, repairs: await recorder.repairCount),
      configuration: ConfigurationReport(
        loadedAt: reload.loadedAt, lastReloadSuccessful: reload.isLastSuccessful, lastReloadError: reload.lastError),
      sourceStates: sources)
  }

  func readiness() async -> [ReadinessCheck] {
    [ReadinessCheck(name: "archive", failure: await recorder.pauseReason)]
  }

  func metrics() async -> [MetricFamily] {
    let sources = await desk.reports.map { SourceReport(source: $0.0, state: $0.1) }
    let pushed: [MetricFamily] =
      if let hubs { MetricFamily.hubs(await hubs.counts, active: await hubs.activeCount) } else { [] }
    return MetricFamily.families(
      tally: tally.withLock { $0 }, sources: SourceCounts(sources), position: await recorder.position,
      repairs: await recorder.repairCount, isPaused: await recorder.pauseReason != nil,
      reload: reload.withLock { $0 }, startedAt: startedAt)
      + [MetricFamily.failures(sources)] + (embeddings.map { MetricFamily.embeddings($0.report) } ?? [])
      + pushed
  }

  func lines(after seq: Int64, limit: Int) async throws -> LinePage {
    let (pages, durable) = (pages, await recorder.position)
    return try await workbench.run {
      Result { () throws(ArchiveError) in try pages.page(after: seq, upTo: durable, limit: limit) }
    }.get()
  }

  func latestStories(limit: Int) async -> [StoryRecord] {
    let (pages, durable) = (pages, await recorder.position.seq)
    return await workbench.run { Array(((try? pages.latestStories(upTo: durable)) ?? []).prefix(limit)) }
  }

  func event(_ id: EventID) async throws -> Result<EventView, EventNotFound> {
    let events = await events
    return try await workbench.run { Result { try events.event(id) } }.get()
  }

  func latestEvents(limit: Int) async throws -> [EventSummary] {
    let events = await events
    return try await workbench.run { Result { try events.latest(limit: limit) } }.get()
  }

  private var events: EventArchive {
    get async { EventArchive(reader: reader, lookup: recorder.index, durable: await recorder.position.seq) }
  }

  private static func latest(_ times: [Timestamp?]) -> Timestamp? { times.compactMap(\.self).max() }

  private static func next(_ sources: [SourceReport]) -> NextPollReport? {
    sources.compactMap { source in
      source.nextPoll.map { NextPollReport(source: source.id, at: $0, reason: source.nextPollReason) }
    }.min { $0.at < $1.at }
  }

  private static func counts(_ tally: Tally) -> Counts {
    Counts(
      polls: tally.polls, entries: tally.entries, stories: tally.stories, sightings: tally.sightings,
      updates: tally.updates,
      dropped: Dictionary(uniqueKeysWithValues: tally.dropped.map { ($0.key.rawValue, $0.value) }),
      languages: tally.languages)
  }
}
