import Polling
import Stories
import Testing

@Suite("When a source is asked again")
struct NextPollRuleTests {
  let rule = NextPollRule(options: PollingOptions(jitter: 0))
  /// A Friday, 07:03:11 UTC.
  let now = Timestamp(seconds: 1_782_457_391)

  func next(
    _ outcome: PollOutcome, interval: Duration? = nil, failure: FailureStreak? = nil, rule: NextPollRule? = nil,
    seed: UInt64 = 1
  ) -> NextPoll {
    var random = SplitMix64(seed: seed)
    let facts = NextPollRule.Facts(outcome: outcome, interval: interval, failure: failure)
    return (rule ?? self.rule).next(after: facts, now: now, using: &random)
  }

  func failed(_ kind: FailureClass, weight: Double) -> (PollOutcome, FailureStreak) {
    (.failed(kind, label: "x", message: ""), FailureStreak(kind: kind, weight: weight))
  }

  @Test("the reasons are the seven that are documented")
  func reasons() {
    let words = NextPoll.Reason.allCases.map(\.rawValue)
    #expect(words == ["interval", "max-age", "ttl", "retry-after", "backoff", "host-gap", "paused"])
  }

  @Test("a read source waits its own interval, else the default")
  func interval() {
    #expect(next(.read(hints: .init())) == NextPoll(delay: .seconds(1800), reason: .interval))
    #expect(next(.read(hints: .init()), interval: .seconds(60)) == NextPoll(delay: .seconds(60), reason: .interval))
  }

  @Test("no source is asked more often than the minimum, whatever it says itself")
  func minimum() {
    let rule = NextPollRule(options: PollingOptions(minimumInterval: .seconds(600), jitter: 0))
    let next = next(.read(hints: .init()), interval: .seconds(60), rule: rule)
    #expect(next == NextPoll(delay: .seconds(600), reason: .interval))
  }

  @Test("max-age and ttl lengthen the wait up to their cap, and never shorten it")
  func hints() {
    let short = FreshnessHints(maximumAge: .seconds(5), timeToLive: .seconds(60))
    #expect(next(.notModified(hints: short)).reason == .interval)
    let long = FreshnessHints(maximumAge: .seconds(7200), timeToLive: .seconds(3600))
    #expect(next(.read(hints: long)) == NextPoll(delay: .seconds(7200), reason: .maximumAge))
    let year = FreshnessHints(timeToLive: .seconds(365 * 86_400))
    #expect(next(.read(hints: year)) == NextPoll(delay: .seconds(86_400), reason: .timeToLive))
  }

  @Test(
    "a poll that would fall into a skipped hour or day comes when it is over",
    arguments: [
      // The poll would be at 07:33:11 on a Friday.
      (SkipTimes(hours: [7]), 8, 0), (SkipTimes(hours: [6, 8]), nil, 0), (SkipTimes(hours: [7, 8, 9]), 10, 0),
      (SkipTimes(weekdays: [5]), 0, 1), (SkipTimes(hours: [0], weekdays: [5]), 1, 1),
      (SkipTimes(weekdays: [6]), nil, 0),
      (SkipTimes(hours: Set(0...23)), nil, 0), (SkipTimes(weekdays: [5, 6]), nil, 0),
    ] as [(SkipTimes, Int?, Int)])
  func skipTimes(skip: SkipTimes, hour: Int?, daysLater: Int) {
    let next = next(.read(hints: FreshnessHints(skip: skip)))
    guard let hour else {
      #expect(next == NextPoll(delay: .seconds(1800), reason: .interval))
      return
    }
    let midnight = now.seconds / 86_400 * 86_400
    let open = Timestamp(seconds: midnight + Int64(daysLater) * 86_400 + Int64(hour) * 3600)
    #expect(next == NextPoll(delay: open.since(now), reason: .timeToLive))
  }

  @Test(
    "Retry-After is obeyed up to its maximum, and has a default",
    arguments: [
      (429, 7200, 7200, NextPoll.Reason.retryAfter), (503, 7200, 7200, .retryAfter),
      (429, 10 * 86_400, 86_400, .retryAfter), (503, nil, 1800, .retryAfter), (429, 0, 1800, .backOff),
      (503, 120, 1800, .backOff),
    ] as [(Int, Int?, Int, NextPoll.Reason)])
  func retryAfter(status: Int, asked: Int?, waited: Int, reason: NextPoll.Reason) {
    let outcome = PollOutcome.askedToWait(status: status, retryAfter: asked.map { .seconds($0) })
    let next = next(outcome, failure: FailureStreak(kind: .soft, weight: 0.5))
    #expect(next == NextPoll(delay: .seconds(waited), reason: reason))
  }

  @Test(
    "each kind of failure lengthens the wait by its weight up to the cap, never giving up",
    arguments: [
      (.temporary, 0.25, 1800), (.temporary, 2, 3600), (.soft, 0.5, 1800), (.soft, 1, 1800), (.soft, 2, 3600),
      (.soft, 4, 14_400), (.hard, 1, 1800), (.hard, 3, 7200), (.hard, 64, 86_400), (.blocked, 1, 43_200),
      (.blocked, 2, 86_400), (.blocked, 64, 86_400),
    ] as [(FailureClass, Double, Int)])
  func backOff(kind: FailureClass, weight: Double, seconds: Int) {
    let (outcome, streak) = failed(kind, weight: weight)
    #expect(next(outcome, failure: streak) == NextPoll(delay: .seconds(seconds), reason: .backOff))
  }

  @Test("a failing source that is asked twice a day is not left for half a day over one failure")
  func slowSource() {
    let (outcome, streak) = failed(.soft, weight: 0.5)
    #expect(next(outcome, interval: .seconds(43_200), failure: streak).delay == .seconds(1800))
  }

  @Test("a poll that its host's pause kept away comes back when the pause ends, and is no failure")
  func postponed() {
    #expect(next(.postponed(wait: .seconds(90))) == NextPoll(delay: .seconds(90), reason: .retryAfter))
  }

  @Test("jitter stays within its share and below the cap, and never cuts a Retry-After short", arguments: 0..<50)
  func jitter(seed: UInt64) {
    let rule = NextPollRule(options: PollingOptions(jitter: 0.1))
    let interval = next(.read(hints: .init()), rule: rule, seed: seed)
    #expect((Duration.seconds(1620)...(.seconds(1980))).contains(interval.delay))
    let outcome = PollOutcome.askedToWait(status: 429, retryAfter: .seconds(10_000))
    let asked = next(outcome, failure: FailureStreak(kind: .soft, weight: 0.5), rule: rule, seed: seed)
    #expect((Duration.seconds(10_000)...(.seconds(11_000))).contains(asked.delay))
    let (failure, streak) = failed(.hard, weight: 64)
    let longest = next(failure, failure: streak, rule: rule, seed: seed).delay
    #expect((Duration.seconds(77_760)...(.seconds(86_400))).contains(longest))
    let fresh = next(.read(hints: FreshnessHints(maximumAge: .seconds(7200))), rule: rule, seed: seed).delay
    #expect((Duration.seconds(7200)...(.seconds(7920))).contains(fresh))
  }
}
