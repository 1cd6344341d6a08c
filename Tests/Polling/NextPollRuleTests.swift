import Polling
import Stories
import Testing

@Suite("When a source is asked again")
struct NextPollRuleTests {
  let rule = NextPollRule(options: PollingOptions(jitter: 0))

  func next(_ outcome: PollOutcome, interval: Duration? = nil, failures: Int = 0) -> NextPoll {
    var random = SplitMix64(seed: 1)
    return rule.next(after: outcome, interval: interval, consecutiveFailures: failures, using: &random)
  }

  @Test("a read source waits its own interval, else the default")
  func interval() {
    #expect(next(.read(hints: .init())) == NextPoll(delay: .seconds(1800), reason: .interval))
    #expect(next(.read(hints: .init()), interval: .seconds(60)) == NextPoll(delay: .seconds(60), reason: .interval))
  }

  @Test("no source is asked more often than the minimum, whatever it says itself")
  func minimum() {
    var random = SplitMix64(seed: 1)
    let rule = NextPollRule(options: PollingOptions(minimumInterval: .seconds(600), jitter: 0))
    let next = rule.next(
      after: .read(hints: .init()), interval: .seconds(60), consecutiveFailures: 0, using: &random)
    #expect(next == NextPoll(delay: .seconds(600), reason: .interval))
  }

  @Test("max-age and ttl lengthen the wait up to the maximum, and never shorten it")
  func hints() {
    let short = FreshnessHints(maximumAge: .seconds(5), timeToLive: .seconds(60))
    #expect(next(.notModified(hints: short)).reason == .interval)
    let long = FreshnessHints(maximumAge: .seconds(7200), timeToLive: .seconds(3600))
    #expect(next(.read(hints: long)) == NextPoll(delay: .seconds(7200), reason: .maximumAge))
    let year = FreshnessHints(timeToLive: .seconds(365 * 86_400))
    #expect(next(.read(hints: year)) == NextPoll(delay: .seconds(86_400), reason: .timeToLive))
  }

  @Test(
    "Retry-After is obeyed up to its maximum, and has a default",
    arguments: [
      (Duration.seconds(120), Duration.seconds(120)), (.seconds(10 * 86_400), .seconds(86_400)),
    ])
  func retryAfter(asked: Duration, waited: Duration) {
    #expect(next(.askedToWait(status: 429, retryAfter: asked)).delay >= waited)
    #expect(next(.askedToWait(status: 503, retryAfter: nil)).delay >= .seconds(1800))
  }

  @Test(
    "failures double the wait and stop at the maximum, never giving up",
    arguments: [
      (1, 1800), (2, 1800), (3, 3600), (8, 86_400), (500, 86_400),
    ])
  func backOff(failures: Int, seconds: Int) {
    let next = next(.failed(label: "timeout", message: ""), failures: failures)
    #expect(next == NextPoll(delay: .seconds(seconds), reason: .backOff))
  }

  @Test("a server that fails and says at once is spared like any that fails", arguments: [0, 5])
  func shortRetryAfter(seconds: Int) {
    let first = next(.askedToWait(status: 503, retryAfter: .seconds(seconds)), failures: 1)
    #expect(first == NextPoll(delay: .seconds(1800), reason: .backOff))
    let later = next(.askedToWait(status: 503, retryAfter: .seconds(seconds)), failures: 4)
    #expect(later == NextPoll(delay: .seconds(7200), reason: .backOff))
  }

  @Test("a poll that its host's pause kept away comes back when the pause ends, and is no failure")
  func postponed() {
    #expect(next(.postponed(wait: .seconds(90))) == NextPoll(delay: .seconds(90), reason: .retryAfter))
  }

  @Test("a source that is gone is asked once a week")
  func gone() {
    #expect(next(.gone) == NextPoll(delay: .seconds(7 * 86_400), reason: .retired))
  }

  @Test("jitter stays within its share, and never cuts a Retry-After short", arguments: 0..<50)
  func jitter(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let rule = NextPollRule(options: PollingOptions(jitter: 0.1))
    let interval = rule.next(after: .read(hints: .init()), interval: nil, consecutiveFailures: 0, using: &random)
    #expect((Duration.seconds(1620)...(.seconds(1980))).contains(interval.delay))
    let asked = rule.next(
      after: .askedToWait(status: 429, retryAfter: .seconds(10_000)), interval: nil, consecutiveFailures: 1,
      using: &random)
    #expect((Duration.seconds(10_000)...(.seconds(11_000))).contains(asked.delay))
  }
}
