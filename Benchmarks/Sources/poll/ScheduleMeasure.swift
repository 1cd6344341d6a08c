import Foundation
import Polling
import Stories

/// What the schedule alone costs with so many sources: `poll schedule SOURCES`. An hour passes, second by second, in
/// which every source is polled about twice and answers at once.
struct ScheduleMeasure {
  let count: Int

  struct Cost: Codable {
    var sources: Int
    /// Of the process, what came with the schedule: sources, addresses and hosts as the daemon holds them.
    var bytesPerSource: Double
    /// CPU seconds of taking all sources in.
    var replaceSeconds: Double
    /// CPU seconds of one turn, and of one poll within it.
    var secondsPerTurn: Double
    var secondsPerPoll: Double
    var polls: Int
  }

  func run() -> Cost {
    let before = PollWatch.resident
    let begun = PollWatch.cpu()
    let planned = (0..<count).map { number in
      let url = "https://outlet-\(number).example/feeds/news.xml"
      return PlannedSource(
        source: Source(id: "source-\(number)", outlet: "Outlet \(number)", url: url), address: url,
        host: "outlet-\(number).example")
    }
    var schedule = PollSchedule(seed: 1, options: PollingOptions())
    schedule.replace(
      sources: planned, state: { _ in nil }, spread: .seconds(1800), now: .zero, wallNow: Timestamp(seconds: 1_800_000_000))
    let taken = PollWatch.cpu()
    var cost = Cost(
      sources: count, bytesPerSource: Double(PollWatch.resident - before) / Double(count),
      replaceSeconds: taken - begun, secondsPerTurn: 0, secondsPerPoll: 0, polls: 0)
    for second in 0..<Self.turns { cost.polls += turn(&schedule, at: .seconds(second)) }
    let spent = PollWatch.cpu() - taken
    (cost.secondsPerTurn, cost.secondsPerPoll) = (spent / Double(Self.turns), spent / Double(max(1, cost.polls)))
    return cost
  }

  private static let turns = 3600

  private func turn(_ schedule: inout PollSchedule, at now: Duration) -> Int {
    let due = schedule.takeDue(limit: .max, now: now)
    for poll in due {
      let host = String(poll.address.dropFirst(8).prefix { $0 != "/" })
      schedule.finish(
        PlannedSource(source: poll.source, address: poll.address, host: host),
        next: NextPoll(delay: .seconds(1800), reason: .interval), interval: .seconds(1800), lane: .proven, now: now)
    }
    return due.count
  }
}
