import Polling
import Stories
import Testing

@Suite("How failures are weighed")
struct FailureRuleTests {
  func streak(_ outcomes: [PollOutcome], every elapsed: Duration = .seconds(86_400)) -> FailureStreak? {
    outcomes.reduce(nil) { before, outcome in
      var memory = PollMemory()
      memory.failure = before
      return FailureRule.streak(after: outcome, before: memory.aged(by: elapsed, phase: 0).failure)
    }
  }

  func failed(_ kind: FailureClass) -> PollOutcome { .failed(kind, label: "x", message: "") }

  @Test(
    "kinds weigh differently",
    arguments: [(FailureClass.temporary, 1.0), (.soft, 2.0), (.hard, 4.0), (.blocked, 4.0)])
  func weights(kind: FailureClass, weight: Double) {
    let streak = streak(Array(repeating: failed(kind), count: 4))
    #expect(streak?.weight == weight && streak?.kind == kind)
  }

  @Test("one success forgets every failure, a poll that asked nobody forgets none")
  func reset() {
    let failures = Array(repeating: failed(.hard), count: 9)
    #expect(streak(failures + [.notModified(hints: .init())]) == nil)
    #expect(streak(failures + [.read(hints: .init())]) == nil)
    #expect(streak(failures + [.postponed(wait: .seconds(5))])?.weight == streak(failures)?.weight)
  }

  @Test("410 is believed after three polls over two days, and not sooner")
  func gone() {
    #expect(!FailureRule.isRetired(streak([.gone, .gone])))
    #expect(!FailureRule.isRetired(streak(Array(repeating: .gone, count: 20), every: .seconds(600))))
    #expect(FailureRule.isRetired(streak([.gone, .gone, .gone])))
    #expect(!FailureRule.isRetired(streak([.gone, .gone, failed(.soft), .gone])))
    #expect(!FailureRule.isRetired(streak([.gone, .gone, .gone, .read(hints: .init())])))
  }

  @Test("what is gone is asked daily until it is believed, then weekly")
  func goneWait() {
    let rule = NextPollRule(options: PollingOptions(jitter: 0))
    var random = SplitMix64(seed: 1)
    func wait(_ polls: Int) -> Duration {
      let facts = NextPollRule.Facts(
        outcome: .gone, failure: streak(Array(repeating: .gone, count: polls)))
      return rule.next(after: facts, now: Timestamp(seconds: 0), using: &random).delay
    }
    #expect([1, 2, 3, 50].map(wait) == [1, 1, 7, 7].map { Duration.seconds($0 * 86_400) })
  }

  @Test(
    "statuses fall into kinds",
    arguments: [
      (404, false, FailureClass.soft), (408, false, .soft), (500, false, .soft), (599, false, .soft),
      (401, false, .hard),
      (403, false, .hard), (418, false, .hard), (300, false, .hard), (403, true, .blocked), (503, true, .blocked),
      (202, true, .blocked),
    ])
  func statuses(status: Int, isChallenge: Bool, kind: FailureClass) {
    #expect(FailureClass(status: status, isChallenge: isChallenge) == kind)
  }

  @Test(
    "labels fall into kinds",
    arguments: [
      ("dns", true, FailureClass.temporary), ("dns", false, .soft), ("timeout", false, .soft),
      ("parse_error", true, .soft),
      ("blocked_address", true, .hard), ("too_large", true, .hard), ("redirect_loop", true, .hard),
    ])
  func labels(label: String, hasSucceededLately: Bool, kind: FailureClass) {
    #expect(FailureClass(label: label, hasSucceededLately: hasSucceededLately) == kind)
  }
}
