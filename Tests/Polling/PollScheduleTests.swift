import Polling
import Stories
import Testing

@Suite("Which sources are due")
struct PollScheduleTests {
  let wall = Timestamp(seconds: 1_800_000_000)

  static func planned(_ id: String, host: String? = nil, url: String? = nil) -> PlannedSource {
    let host = host ?? "\(id).example"
    let url = url ?? "https://\(host)/\(id)"
    return PlannedSource(source: Source(id: id, outlet: id, url: url), address: url, host: host)
  }

  /// - Parameter new: ids of those that never succeeded.
  func schedule(
    _ sources: [PlannedSource], spread: Duration = .zero, options: PollingOptions = PollingOptions(),
    states: [SourceState] = [], new: Set<String> = []
  ) -> PollSchedule {
    var schedule = PollSchedule(seed: 7, options: options)
    let proven = sources.map(\.source.id).filter { !new.contains($0) }.map { id in
      var state = SourceState(sourceID: id)
      state.lastSuccess = wall
      return state
    }
    let known = Dictionary((proven + states).map { ($0.sourceID, $0) }) { $1 }
    schedule.replace(sources: sources, state: { known[$0] }, spread: spread, now: .zero, wallNow: wall)
    return schedule
  }

  func schedule(_ ids: [String], spread: Duration = .zero, new: Set<String> = []) -> PollSchedule {
    schedule(ids.map { Self.planned($0) }, spread: spread, new: new)
  }

  func taken(_ schedule: inout PollSchedule, limit: Int = 99, at now: Duration) -> [String] {
    schedule.takeDue(limit: limit, now: now).map(\.source.id)
  }

  func finish(
    _ schedule: inout PollSchedule, _ id: String, after delay: Duration = .seconds(1800), lane: PollLane = .proven,
    interval: Duration = .seconds(1800), host: String? = nil, at now: Duration
  ) {
    schedule.finish(
      Self.planned(id, host: host), next: NextPoll(delay: delay, reason: .interval), interval: interval,
      lane: lane, now: now)
  }

  @Test("sources that are sent on to one host take turns there, until their address is corrected")
  func sentOn() {
    let sources = ["a", "b"].map { Self.planned($0).source }
    let states = sources.map { source in
      var state = SourceState(sourceID: source.id)
      (state.polledURL, state.validatedURL) = (source.url, "https://cdn.example/\(source.id)")
      return state
    }
    func due(_ sources: [Source]) -> Int {
      var book = PollBook(states: states, options: PollingOptions(), seed: 1, now: .zero) { url in
        url.split(separator: "/").dropFirst().first.map(String.init) ?? url
      }
      book.replace(sources: sources, options: PollingOptions(), now: .zero, wallNow: wall)
      return book.takeDue(limit: 9, now: .seconds(86_400)).count
    }
    #expect(due(sources) == 1)
    let corrected = Self.planned("b", url: "https://b.example/corrected").source
    #expect(due([sources[0], corrected]) == 2)
  }

  @Test("a source that runs is not taken again until it has finished")
  func running() {
    var schedule = schedule(["a", "b", "c"])
    let first = taken(&schedule, limit: 2, at: .zero)
    #expect(first == ["a", "b"])
    let second = taken(&schedule, limit: 3, at: .zero)
    #expect(second == ["c"])
    let none = schedule.nextTurn(limit: 3, now: .zero)
    #expect(none == nil && schedule.runningCount == 3)
    finish(&schedule, "b", after: .seconds(30), at: .seconds(1))
    let next = schedule.nextTurn(limit: 3, now: .seconds(1))
    #expect(next == .seconds(31))
    let third = taken(&schedule, at: .seconds(31))
    #expect(third == ["b"])
  }

  @Test("a few sources that were never polled need not wait for their phase of the interval")
  func soon() {
    var schedule = schedule(["a", "b", "c"], spread: .seconds(1800))
    let soon = taken(&schedule, at: .seconds(6))
    #expect(soon.sorted() == ["a", "b", "c"])
  }

  @Test("new sources stand in their own phase of the interval, the same at every start")
  func phase() {
    let ids = (0..<1000).map { "s\($0)" }
    var (one, two) = (schedule(ids, spread: .seconds(1000)), schedule(ids, spread: .seconds(1000)))
    for tenth in 1...10 {
      let now = Duration.seconds(tenth * 100)
      let (a, b) = (taken(&one, limit: 2000, at: now), taken(&two, limit: 2000, at: now))
      #expect(a == b)
      #expect((60...140).contains(a.count))
    }
    #expect(one.runningCount == 1000)
  }

  func state(_ id: String, next: Int64, attempt: Int64? = nil, reason: String = "interval") -> SourceState {
    var state = SourceState(sourceID: id)
    state.nextPoll = wall.advanced(by: .seconds(next))
    state.lastAttempt = attempt.map { wall.advanced(by: .seconds($0)) }
    state.nextPollReason = reason
    return state
  }

  @Test("a remembered time is kept with its reason; one that is absurd is not believed")
  func remembered() throws {
    let states = [
      state("later", next: 600, reason: "retry-after"), state("absurd", next: 10 * 365 * 86_400),
      state("old", next: 60, reason: "back-off"),
    ]
    let schedule = schedule(
      ["later", "absurd", "old"].map { Self.planned($0) }, spread: .seconds(10), states: states)
    let later = try #require(schedule.due("later"))
    #expect(later.at == .seconds(600) && later.reason == .retryAfter)
    #expect(try #require(schedule.due("absurd")).at < .seconds(10))
    #expect(try #require(schedule.due("old")).reason == .interval)
  }

  @Test(
    "a clock set back or forth by ten years, or by a day, neither stops polling nor causes a burst",
    arguments: [-3650, -365, -1, 1, 365, 3650])
  func clockJump(days: Int64) {
    // Every source was polled within the last half hour and is due within the next, by the clock of then.
    let states = (0..<1000).map { number -> SourceState in
      let attempt = -Int64(number * 1800 / 1000)
      return state("s\(number)", next: attempt + 1800 + days * 86_400, attempt: attempt + days * 86_400)
    }
    var options = PollingOptions()
    options.minimumInterval = .seconds(600)
    var schedule = schedule(
      states.map { Self.planned($0.sourceID) }, spread: .seconds(1800), options: options, states: states)
    let first = taken(&schedule, limit: 5000, at: .seconds(1)).count
    #expect(first < 20)
    let rest = taken(&schedule, limit: 5000, at: .seconds(1800)).count
    #expect(first + rest == 1000)
  }

  @Test("what fell due while the daemon was down is spread, no wider than it is late")
  func overdue() {
    let states = (0..<1000).map { state("s\($0)", next: -86_400, attempt: -90_000) } + [state("just", next: -1)]
    var options = PollingOptions()
    options.minimumInterval = .seconds(600)
    var schedule = schedule(
      states.map { Self.planned($0.sourceID) }, spread: .seconds(1800), options: options, states: states)
    let soon = taken(&schedule, limit: 5000, at: .seconds(180))
    #expect((60...140).contains(soon.count) && soon.contains("just"))
    let all = soon.count + taken(&schedule, limit: 5000, at: .seconds(1800)).count
    #expect(all == 1001)
  }

  @Test("a reload keeps the place of kept sources and lets a running one that left finish")
  func reload() {
    var schedule = schedule(["a", "b"])
    _ = schedule.takeDue(limit: 1, now: .zero)
    schedule.replace(
      sources: [Self.planned("b"), Self.planned("c")], state: { _ in nil }, spread: .zero, now: .zero, wallNow: wall)
    #expect(schedule.runningCount == 1)
    finish(&schedule, "a", after: .zero, at: .zero)
    #expect(schedule.runningCount == 0)
    let found = taken(&schedule, at: .zero)
    #expect(found.sorted() == ["b", "c"])
  }

  @Test("a corrected address does not wait for the old one's penalty")
  func corrected() throws {
    var schedule = schedule(["a"])
    _ = schedule.takeDue(limit: 1, now: .zero)
    finish(&schedule, "a", after: .seconds(604_800), lane: .failing, at: .zero)
    let moved = Self.planned("a", host: "new.example")
    schedule.replace(sources: [moved], state: { _ in nil }, spread: .seconds(9), now: .seconds(5), wallNow: wall)
    let next = schedule.nextTurn(limit: 1, now: .seconds(5))
    #expect(next == .seconds(5))
    var state = state("a", next: 80_000)
    state.polledURL = "https://a.example/a"
    let restarted = self.schedule([moved], spread: .seconds(9), states: [state])
    #expect(try #require(restarted.due("a")).at < .seconds(9))
  }

  @Test("sources of one host take turns with the gap between them, hold one place, and say why they wait")
  func hostGap() throws {
    let busy = (0..<20).map { Self.planned("busy\($0)", host: "busy.example") }
    var schedule = schedule(busy + [Self.planned("other")])
    let first = taken(&schedule, limit: 4, at: .zero)
    #expect(first == ["busy0", "other"])
    #expect(schedule.due("busy7")?.reason == .hostGap)
    var order = [first[0]]
    var now = Duration.zero
    while order.count < 20 {
      finish(&schedule, order[order.count - 1], host: "busy.example", at: now + .seconds(1))
      let early = taken(&schedule, limit: 4, at: now + .seconds(5))
      #expect(early == [])
      now += .seconds(6)
      let next = taken(&schedule, limit: 4, at: now)
      order.append(try #require(next.first))
      #expect(next.count == 1)
    }
    #expect(Set(order).count == 20)
  }

  @Test("a line goes on when the one that was called leaves the configuration")
  func lineGoesOn() {
    let all = ["a", "b", "c"].map { Self.planned($0, host: "one.example") }
    var schedule = schedule(all)
    let first = taken(&schedule, at: .zero)
    #expect(first == ["a"])
    finish(&schedule, "a", host: "one.example", at: .zero)
    schedule.replace(sources: [all[0], all[2]], state: { _ in nil }, spread: .zero, now: .zero, wallNow: wall)
    let next = taken(&schedule, at: .seconds(5))
    #expect(next == ["c"])
  }

  @Test("failing sources have an eighth of the places, however many hang")
  func failingLane() {
    var schedule = schedule((0..<60).map { Self.planned($0 < 30 ? "bad\($0)" : "good\($0)") })
    for source in taken(&schedule, limit: 60, at: .zero) {
      finish(&schedule, source, after: .seconds(60), lane: source.hasPrefix("bad") ? .failing : .proven, at: .zero)
    }
    // The bad ones never end.
    let first = taken(&schedule, limit: 16, at: .seconds(60))
    #expect(first.count == 16 && first.allSatisfy { $0.hasPrefix("good") })
    for source in first { finish(&schedule, source, after: .seconds(60), at: .seconds(61)) }
    let second = taken(&schedule, limit: 16, at: .seconds(61))
    #expect(second.count { $0.hasPrefix("good") } == 14 && second.count { $0.hasPrefix("bad") } == 2)
    let turn = schedule.nextTurn(limit: 99, now: .seconds(62))
    #expect(turn != nil)
    for source in second where source.hasPrefix("good") {
      finish(&schedule, source, after: .seconds(60), at: .seconds(62))
    }
    let wait = schedule.nextTurn(limit: 16, now: .seconds(62))
    #expect(wait == .seconds(121))
  }

  @Test("new sources have half of the places, however many hang; healthy ones among them get through")
  func newLane() {
    let hung = Set((0..<40).map { "hung\($0)" })
    let fresh = Set((0..<40).map { "fresh\($0)" })
    let known = (0..<20).map { "known\($0)" }
    var schedule = schedule(known + (hung.union(fresh)).sorted(), new: hung.union(fresh))
    let polled = Set(taken(&schedule, limit: 99, at: .zero))
    #expect(polled.isSuperset(of: known) && polled.count == known.count + 49)
    for source in polled {
      finish(
        &schedule, source, after: .seconds(60), lane: known.contains(source) ? .proven : .new, at: .zero)
    }
    // From here on a new one that hangs holds its place for 30 seconds, then fails; all others answer at once.
    var (running, done, lateness): ([(id: String, end: Duration)], Set<String>, Duration) = ([], [], .zero)
    for now in (60..<360).map({ Duration.seconds($0) }) {
      for poll in running where poll.end <= now {
        finish(&schedule, poll.id, after: .seconds(600), lane: .failing, at: now)
      }
      running.removeAll { $0.end <= now }
      while case let due = schedule.takeDue(limit: 16, now: now), !due.isEmpty {
        for poll in due {
          guard !hung.contains(poll.source.id) else { running.append((poll.source.id, now + .seconds(30))); continue }
          if known.contains(poll.source.id) { lateness = max(lateness, poll.lateness) }
          done.insert(poll.source.id)
          finish(&schedule, poll.source.id, after: .seconds(60), at: now)
        }
      }
      #expect(running.count <= 8)
    }
    #expect(lateness == .zero && done.isSuperset(of: fresh))
  }

  @Test("a source is new until it has succeeded, and fails until it succeeds again")
  func lanes() {
    var state = SourceState(sourceID: "a")
    #expect(PollLane(nil) == .new && PollLane(state) == .new)
    state.lastSuccess = wall
    #expect(PollLane(state) == .proven)
    state.memory = PollMemory()
    state.memory?.failure = FailureRule.streak(after: .failed(.soft, label: "timeout", message: "slow"), before: nil)
    #expect(PollLane(state) == .failing)
    #expect(
      [0, 1, 2, 16].map { limit in PollLane.allCases.map { $0.places(of: limit) } }
        == [[0, 0, 0], [1, 1, 1], [2, 1, 1], [16, 8, 2]])
  }

  @Test("of those that wait, the ones that publish often go first, and none waits for ever")
  func priority() {
    var schedule = schedule(["rare", "often", "rarest"])
    for (source, hours) in zip(taken(&schedule, at: .zero).sorted(), [1, 12, 12]) {
      finish(&schedule, source, after: .seconds(100), interval: .seconds(hours * 3600), at: .zero)
    }
    let first = taken(&schedule, limit: 1, at: .seconds(100))
    #expect(first == ["often"])
    finish(&schedule, "often", after: .seconds(5000), interval: .seconds(3600), at: .seconds(100))
    let second = taken(&schedule, limit: 1, at: .seconds(5100))
    #expect(second != ["often"])
  }

  @Test("a source that waits is due sooner when a hub tells of something; one that is due already is not moved")
  func hastened() {
    var schedule = schedule(["a"])
    _ = schedule.takeDue(limit: 1, now: .zero)
    schedule.hasten("a", to: .seconds(1))
    finish(&schedule, "a", after: .seconds(5000), at: .seconds(2))
    schedule.hasten("a", to: .seconds(60))
    schedule.hasten("a", to: .seconds(90))
    schedule.hasten("unknown", to: .seconds(60))
    let early = taken(&schedule, at: .seconds(59))
    let due = taken(&schedule, at: .seconds(60))
    #expect(early == [] && due == ["a"])
  }

  @Test("lateness is the time from due to started")
  func lateness() {
    var schedule = schedule(["a"])
    let due = schedule.takeDue(limit: 1, now: .seconds(3))
    #expect(due.map(\.lateness) == [.seconds(3)])
  }

  static func host(of poll: PollSchedule.DuePoll) -> String { String(poll.address.split(separator: "/")[1]) }

  @Test("whatever happens in whatever order, no host runs two, no source is lost", arguments: UInt64(0)..<20)
  func property(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let hosts = ["a.example", "b.example", "c.example"]
    var all = (0..<24).map { Self.planned("s\($0)", host: hosts[$0 % 3]) }
    var schedule = schedule(all)
    var running: [PollSchedule.DuePoll] = []
    var (now, polled) = (Duration.zero, Set<String>())
    for _ in 0..<2000 {
      switch UInt8.random(in: 0..<10, using: &random) {
      case 0..<4:
        running += schedule.takeDue(limit: 2, now: now)
      case 4..<8 where !running.isEmpty:
        let done = running.remove(at: Int.random(in: 0..<running.count, using: &random))
        polled.insert(done.source.id)
        finish(
          &schedule, done.source.id, after: .seconds(30),
          lane: PollLane.allCases.randomElement(using: &random) ?? .proven,
          host: Self.host(of: done), at: now)
      case 8:
        // One leaves and comes back.
        let gone = all.remove(at: Int.random(in: 0..<all.count, using: &random))
        for sources in [all, all + [gone]] {
          schedule.replace(sources: sources, state: { _ in nil }, spread: .zero, now: now, wallNow: wall)
        }
        all.append(gone)
      default: now += .seconds(Int.random(in: 1...9, using: &random))
      }
      let busy = running.map { $0.source.url.split(separator: "/")[1] }
      #expect(Set(busy).count == busy.count, "seed \(seed)")
    }
    #expect(polled.count == 24, "seed \(seed)")
    for poll in running { finish(&schedule, poll.source.id, host: Self.host(of: poll), at: now) }
    var seen = Set<String>()
    while seen.count < 24, now < .seconds(1_000_000) {
      now += .seconds(5)
      for poll in schedule.takeDue(limit: 99, now: now) {
        seen.insert(poll.source.id)
        finish(&schedule, poll.source.id, after: .seconds(9_000_000), host: Self.host(of: poll), at: now)
      }
    }
    #expect(seen.count == 24, "seed \(seed)")
  }
}
