import Polling
import Stories
import Testing

@Suite("Which sources are due")
struct PollScheduleTests {
  func source(_ id: String) -> Source { Source(id: id, outlet: id, url: "https://\(id).example/feed") }
  let wall = Timestamp(seconds: 1_800_000_000)

  func schedule(_ ids: [String], spread: Duration = .zero) -> PollSchedule {
    var schedule = PollSchedule(seed: 7, maximumDelay: .seconds(86_400))
    schedule.replace(sources: ids.map(source), states: [:], spread: spread, now: .zero, wallNow: wall)
    return schedule
  }

  @Test("a source that runs is not taken again until it has finished")
  func running() {
    var schedule = schedule(["a", "b", "c"])
    let found1 = schedule.takeDue(limit: 2, now: .zero)
    #expect(found1.map(\.id) == ["a", "b"])
    let found2 = schedule.takeDue(limit: 2, now: .zero)
    #expect(found2.map(\.id) == ["c"])
    #expect(schedule.nextDue == nil)
    schedule.finish("b", delay: .seconds(30), now: .seconds(1))
    #expect(schedule.nextDue == .seconds(31))
    let found3 = schedule.takeDue(limit: 9, now: .seconds(31))
    #expect(found3.map(\.id) == ["b"])
  }

  @Test("new sources spread over the interval, each within it")
  func spread() {
    var schedule = schedule((0..<100).map { "s\($0)" }, spread: .seconds(1000))
    let early = schedule.takeDue(limit: 100, now: .seconds(500)).count
    #expect((25...75).contains(early))
    let found4 = schedule.takeDue(limit: 100, now: .seconds(1000))
    #expect(found4.count == 100 - early)
  }

  @Test("a remembered time is kept, an overdue one is due now, an absurd one is not believed")
  func remembered() {
    var schedule = PollSchedule(seed: 7, maximumDelay: .seconds(86_400))
    func state(_ id: String, _ seconds: Int64) -> (String, SourceState) {
      var state = SourceState(sourceID: id)
      state.nextPoll = wall.advanced(by: .seconds(seconds))
      return (id, state)
    }
    let states = Dictionary(uniqueKeysWithValues: [
      state("late", -900), state("later", 600), state("absurd", 10 * 365 * 86_400),
    ])
    schedule.replace(
      sources: ["late", "later", "absurd"].map(source), states: states, spread: .seconds(10), now: .zero, wallNow: wall)
    let found5 = schedule.takeDue(limit: 9, now: .zero)
    #expect(found5.map(\.id) == ["late"])
    let found6 = schedule.takeDue(limit: 9, now: .seconds(10))
    #expect(found6.map(\.id) == ["absurd"])
    #expect(schedule.nextDue == .seconds(600))
  }

  @Test("a reload keeps the place of kept sources and lets a running one that left finish")
  func reload() {
    var schedule = schedule(["a", "b"])
    _ = schedule.takeDue(limit: 1, now: .zero)
    schedule.replace(sources: [source("b"), source("c")], states: [:], spread: .zero, now: .zero, wallNow: wall)
    #expect(schedule.runningCount == 1)
    schedule.finish("a", delay: .zero, now: .zero)
    #expect(schedule.runningCount == 0)
    let found7 = schedule.takeDue(limit: 9, now: .zero)
    #expect(found7.map(\.id) == ["b", "c"])
  }

  @Test("a corrected address does not wait for the old one's penalty")
  func corrected() {
    var schedule = schedule(["a"])
    _ = schedule.takeDue(limit: 1, now: .zero)
    schedule.finish("a", delay: .seconds(604_800), now: .zero)
    var moved = source("a")
    moved.url = "https://new.example/feed"
    schedule.replace(sources: [moved], states: [:], spread: .seconds(9), now: .seconds(5), wallNow: wall)
    #expect(schedule.nextDue == .seconds(5))
    var state = SourceState(sourceID: "a")
    state.nextPoll = wall.advanced(by: .seconds(80_000))
    state.polledURL = "https://a.example/feed"
    var restarted = PollSchedule(seed: 7, maximumDelay: .seconds(86_400))
    restarted.replace(sources: [moved], states: ["a": state], spread: .seconds(9), now: .zero, wallNow: wall)
    #expect(restarted.nextDue.map { $0 < .seconds(9) } == true)
  }
}
