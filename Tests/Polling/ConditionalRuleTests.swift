import Polling
import Stories
import Testing

@Suite("When validators are sent, and what a 304 is worth")
struct ConditionalRuleTests {
  let now = Timestamp(seconds: 1_782_457_391)
  static let day = Duration.seconds(86_400)

  func memory(_ change: (inout PollMemory) -> Void = { _ in }) -> PollMemory {
    var memory = PollMemory()
    memory.secondsSinceWhole = 0
    memory.saidUnchanged = true
    change(&memory)
    return memory
  }

  @Test("a whole answer is asked for once a week, sooner by the source's phase", arguments: [0, 0.5, 0.999])
  func weekly(phase: Double) {
    let week = 7 * 86_400 * (1 - 0.1 * phase)
    for (seconds, may) in [(0, true), (week - 60, true), (week + 60, false), (9e9, false)] {
      let aged = memory().aged(by: .seconds(Int64(seconds)), phase: phase)
      #expect(ConditionalRule.maySend(aged, phase: phase) == may)
    }
  }

  @Test("after an upgrade not all sources ask for a whole answer at once")
  func unknown() {
    let sources = (0..<100).map { Double($0) / 100 }
    let whole = sources.count { !ConditionalRule.maySend(PollMemory().aged(by: Self.day, phase: $0), phase: $0) }
    #expect((5...30).contains(whole))
  }

  @Test("a source far more silent than it ever is is asked for a whole answer once a day")
  func silent() {
    let busy = PublishingRhythm(occasions: 100, seconds: 100 * 3600, secondsSinceNew: 11 * 3600)
    let silent = memory { ($0.rhythm, $0.secondsSinceWhole) = (busy, 2 * 86_400) }
    #expect(!ConditionalRule.maySend(silent, phase: 0))
    #expect(ConditionalRule.maySend(memory { ($0.rhythm, $0.secondsSinceWhole) = (busy, 3600) }, phase: 0))
    let calm = PublishingRhythm(occasions: 100, seconds: 100 * 3600, secondsSinceNew: 9 * 3600)
    #expect(ConditionalRule.maySend(memory { ($0.rhythm, $0.secondsSinceWhole) = (calm, 2 * 86_400) }, phase: 0))
  }

  struct Case: Sendable {
    var name: String
    var hadValidators = false
    var before = Validators(etag: "\"1\"")
    var after = Validators(etag: "\"1\"")
    /// Hours from the last 304 to the dates of what is new.
    var new: [Int64?] = [-2]
    var saidUnchanged = true
    var isLie: Bool
  }

  @Test(
    "complaint 6: a server that says 304 while its document has changed is found out",
    arguments: [
      Case(name: "new under the same validators", isLie: true),
      Case(name: "undated news under the same validators", new: [nil], isLie: true),
      Case(name: "nothing new", new: [], isLie: false),
      Case(name: "it was asked with validators, and said that it had changed", hadValidators: true, isLie: false),
      Case(name: "it had not said 304", saidUnchanged: false, isLie: false),
      Case(name: "it had given no validators", before: Validators(), after: Validators(), isLie: false),
      Case(name: "new validators, news of this hour", after: Validators(etag: "\"2\""), new: [0, 1], isLie: false),
      Case(name: "new validators, news dated this morning", after: Validators(etag: "\"2\""), isLie: false),
      Case(
        name: "new validators, news that was there for days", after: Validators(etag: "\"2\""), new: [0, -50],
        isLie: true),
    ])
  func lies(of test: Case) {
    let answer = ConditionalRule.WholeAnswer(
      url: "https://a.example/", hadValidators: test.hadValidators, before: test.before, after: test.after,
      newDates: test.new.map { hours in hours.map { now.advanced(by: .seconds($0 * 3600)) } }, lastAttempt: now)
    let noted = ConditionalRule.noting(answer, in: memory { $0.saidUnchanged = test.saidUnchanged }, now: now)
    #expect((noted.lie != nil) == test.isLie, "\(test.name)")
    #expect(noted.secondsSinceWhole == 0 && noted.saidUnchanged == false)
    #expect(ConditionalRule.maySend(noted, phase: 0) != test.isLie)
  }

  @Test("a liar is asked without validators for a month, at most once an hour, and then believed again")
  func distrust() {
    let liar = memory { $0.lie = ConditionalLie(noticedAt: now, url: "x", secondsLeft: 30 * 86_400) }
    let facts = NextPollRule.Facts(outcome: .read(hints: .init()), interval: .seconds(600), isDistrusted: true)
    #expect(NextPollRule(options: PollingOptions()).interval(facts) == .seconds(3600))
    #expect(liar.aged(by: Self.day * 29, phase: 0).lie != nil)
    #expect(liar.aged(by: Self.day * 31, phase: 0).lie == nil)
  }
}
