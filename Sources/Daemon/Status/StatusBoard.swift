import Archiving
import Foundation
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
  let archiveDirectory: String
  let reader: ArchiveReader
  /// Reads archive files off the cooperative pool.
  let workbench: Workbench

  /// How far back the newest stories are looked for, in records.
  static let latestWindow: Int64 = 500

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
    return MetricFamily.families(
      tally: tally.withLock { $0 }, sources: SourceCounts(sources), position: await recorder.position,
      repairs: await recorder.repairCount, isPaused: await recorder.pauseReason != nil,
      reload: reload.withLock { $0 }, startedAt: startedAt)
  }

  func lines(after seq: Int64, limit: Int) async throws -> [[UInt8]] {
    let reader = reader
    return try await workbench.run {
      Result {
        var (cursor, lines) = (try reader.lines(after: seq), [[UInt8]]())
        while lines.count < limit, let line = try cursor.next() { lines.append(line.bytes) }
        return lines
      }
    }.get()
  }

  func latestStories(limit: Int) async -> [StoryRecord] {
    let after = max(await recorder.position.seq - Self.latestWindow, 0)
    let lines = (try? await lines(after: after, limit: Int(Self.latestWindow))) ?? []
    return await workbench.run {
      var stories: [StoryRecord] = []
      for line in lines.reversed() where stories.count < limit {
        if case .story(let story)? = try? JSONDecoder().decode(Record.self, from: Data(line)) { stories.append(story) }
      }
      return stories
    }
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
