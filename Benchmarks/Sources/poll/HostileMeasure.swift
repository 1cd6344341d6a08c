import Configuring
import Deduplicating
import Fetching
import Foundation
import Polling
import Stories

/// Hours of polling in minutes, as `policywire run` does it: the same desk, door, client and recorder, on a schedule fifteen
/// times as fast. The paths of healthy sources have `/healthy/` in them; how late those are polled is what counts.
struct HostileMeasure {
  let addresses: [String]
  let concurrency: Int
  let folder: String
  let duration: Duration

  /// A half hour and a time-out of thirty seconds, fifteen times as fast.
  static let interval = Duration.seconds(120)
  static let timeout = Duration.seconds(2)

  struct Cost: Codable {
    /// Of healthy sources: how late they start, in seconds, while every source is new, and later.
    var first = Lateness()
    var later = Lateness()
    var polls: [String: Int] = [:]
    var seconds = 0.0
    var wall = 0.0
    var memory = 0
    /// Resident at the end.
    var resident = 0
    var descriptors = 0
    var stories = 0
  }

  struct Lateness: Codable {
    var polls = 0
    var median = 0.0
    var p99 = 0.0
    var longest = 0.0

    init(_ seconds: [Double] = []) {
      let sorted = seconds.sorted()
      guard let last = sorted.last else { return }
      (polls, longest) = (sorted.count, last)
      median = sorted[sorted.count / 2]
      p99 = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    }
  }

  func run() async throws -> Cost {
    let house = PollHouse(addresses: addresses, concurrency: concurrency, folder: folder)
    let once = try await house.onceRun { settings in
      settings.polling.interval = Self.interval
      settings.polling.adaptive = false
      settings.polling.minimumInterval = Self.interval
      settings.polling.maximumInterval = Self.interval
      // Those that fail come as often as the others, so that there is always something that hangs.
      settings.polling.backOffMaximum = Self.interval
      settings.polling.retryAfterMaximum = Self.interval
      settings.polling.hostGap = .milliseconds(200)
      settings.fetching.timeout = Self.timeout
    }
    let (watch, lateness) = (PollWatch(), Locked((first: [Double](), later: [Double]())))
    let begun = ContinuousClock.now
    await withDiscardingTaskGroup { group in
      while ContinuousClock.now - begun < duration {
        for due in await once.desk.takeDue(limit: concurrency) {
          if due.address.contains("/healthy/") {
            let isFirst = ContinuousClock.now - begun < Self.interval
            lateness.withLock {
              if isFirst {
                $0.first.append(due.lateness.secondsValue)
              } else {
                $0.later.append(due.lateness.secondsValue)
              }
            }
          }
          group.addTask { await poll(due, once) }
        }
        watch.look(every: .seconds(1))
        await once.desk.waitForWork(limit: concurrency)
      }
      group.cancelAll()
    }
    let cost = watch.end(once.tally.withLock { PollCost($0) })
    let all = finished(cost, once, lateness.withLock { $0 })
    try await house.close(once)
    return all
  }

  private func poll(_ due: PollSchedule.DuePoll, _ once: OnceRun) async {
    do {
      if let note = await once.desk.note(before: due.source) { try await once.recording.save(note, settled: nil) }
      let report = try await SourcePoll(
        source: due.source, before: await once.desk.state(of: due.source), judge: once.live.judge,
        settings: PollSettings(once.live.settings), tools: once.tools(due.source)
      ).run()
      let state = await once.desk.schedule(report, of: due.source)
      try await once.recording.save(state, settled: report.settled)
    } catch {
      await once.desk.postpone(due.source, by: .zero)
    }
  }

  private func finished(
    _ cost: PollCost, _ once: OnceRun, _ lateness: (first: [Double], later: [Double])
  ) -> Cost {
    var all = Cost()
    (all.first, all.later) = (Lateness(lateness.first), Lateness(lateness.later))
    all.polls = once.tally.withLock { $0.polls }
    (all.seconds, all.wall, all.memory) = (cost.seconds, cost.wall, cost.memory)
    (all.resident, all.descriptors, all.stories) = (PollWatch.resident, cost.descriptors, cost.stories ?? 0)
    return all
  }
}
