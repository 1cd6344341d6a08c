import Polling
import Stories
import Testing

@Suite("How often a source publishes")
struct RhythmRuleTests {
  let now = Timestamp(seconds: 1_782_457_391)
  static let options: PollingOptions = {
    var options = PollingOptions(minimumInterval: .seconds(600), jitter: 0)
    options.isAdaptive = true
    return options
  }()

  func interval(_ rhythm: PublishingRhythm?, options: PollingOptions = options) -> Duration {
    NextPollRule(options: options).interval(.init(outcome: .read(hints: .init()), rhythm: rhythm))
  }

  func dates(every seconds: Int64, count: Int, ending age: Int64 = 0) -> [Timestamp] {
    (0..<count).map { now.advanced(by: .seconds(-age - Int64($0) * seconds)) }
  }

  func aged(_ rhythm: PublishingRhythm, _ elapsed: Duration) -> PublishingRhythm {
    var memory = PollMemory()
    memory.rhythm = rhythm
    return memory.aged(by: elapsed, phase: 0).rhythm ?? PublishingRhythm()
  }

  /// Polls at the interval of the rhythm for so many days, with news every so many seconds; nil: none.
  func watched(_ rhythm: PublishingRhythm, days: Int, newsEvery gap: Double?) -> PublishingRhythm {
    var (rhythm, time, seen) = (rhythm, 0.0, 0.0)
    while time < Double(days) * 86_400 {
      let wait = interval(rhythm)
      time += wait.secondsValue
      let published = gap.map { (time / $0).rounded(.down) } ?? 0
      rhythm = RhythmRule.after(aged(rhythm, wait), occasions: Int(published - seen))
      seen = published
    }
    return rhythm
  }

  @Test("nothing known: the default interval; not adaptive: always the default")
  func unknown() {
    #expect(interval(nil) == .seconds(1800))
    #expect(interval(RhythmRule.first([], now: now)) == .seconds(1800))
    #expect(interval(PublishingRhythm(occasions: 0, seconds: 9e6), options: PollingOptions()) == .seconds(1800))
  }

  @Test("the dates of a first document tell the rhythm at once")
  func first() {
    #expect(interval(RhythmRule.first(dates(every: 900, count: 200), now: now)) <= .seconds(660))
    let daily = interval(RhythmRule.first(dates(every: 86_400, count: 30), now: now))
    #expect((Duration.seconds(7 * 3600)...(.seconds(12 * 3600))).contains(daily))
    let dead = RhythmRule.first(dates(every: 86_400, count: 9, ending: 400 * 86_400), now: now)
    #expect(interval(dead) == .seconds(12 * 3600))
  }

  @Test("a few entries of the last hours show a few hours, not a fortnight")
  func short() {
    let busy = interval(RhythmRule.first(dates(every: 1200, count: 10), now: now))
    #expect(busy <= .seconds(900))
  }

  @Test("dates of the future and ten years ago make no burst and no stop", arguments: [-10, 10])
  func absurdDates(years: Int64) {
    let shifted = dates(every: 600, count: 50).map { $0.advanced(by: .seconds(years * 31_556_952)) }
    #expect((Duration.seconds(600)...(.seconds(43_200))).contains(interval(RhythmRule.first(shifted, now: now))))
  }

  @Test(
    "watching a source finds its rhythm within bounds",
    arguments: [(300.0, 600...700), (3600, 1700...2200), (6 * 3600, 9000...13_000), (nil, 43_200...43_200)]
      as [(Double?, ClosedRange<Int>)])
  func converges(gap: Double?, seconds: ClosedRange<Int>) {
    let found = interval(watched(PublishingRhythm(), days: 14, newsEvery: gap))
    #expect(seconds.contains(Int(found.components.seconds)))
  }

  @Test("a silent source is asked rarely after two days, and often again soon after it wakes")
  func wakes() {
    let asleep = watched(PublishingRhythm(), days: 2, newsEvery: nil)
    #expect(interval(asleep) == .seconds(43_200))
    #expect(interval(watched(asleep, days: 3, newsEvery: 1800)) <= .seconds(3600))
  }

  @Test("what came out together is one occasion")
  func occasions() {
    let burst = (0..<30).map { Timestamp(seconds: 1_782_457_200 + $0) as Timestamp? }
    #expect(RhythmRule.occasions(burst) == 1)
    #expect(RhythmRule.occasions([nil, nil, nil]) == 1)
    #expect(RhythmRule.occasions([]) == 0)
    #expect(RhythmRule.occasions([now, nil, now.advanced(by: .seconds(7200))]) == 3)
  }

  @Test("a clock that jumped back counts no time twice")
  func negative() {
    let rhythm = PublishingRhythm(occasions: 3, seconds: 1000, secondsSinceNew: 5)
    #expect(RhythmRule.after(aged(rhythm, .seconds(-86_400)), occasions: 0) == rhythm)
  }
}
