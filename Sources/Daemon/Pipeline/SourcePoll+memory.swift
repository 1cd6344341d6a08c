import Crypto
import Fetching
import Normalizing
import Polling
import Stories

/// What a poll leaves in the source's memory.
extension SourcePoll {
  /// No feed is believed to ask for a longer wait: a year.
  static let maximumMinutes = 525_600

  // MARK: Answers without a document

  func unchanged(_ response: FetchResponse, in report: inout PollReport) -> PollOutcome {
    var memory = moved(memory, response, now: tools.clock.wall())
    memory.saidUnchanged = true
    report.state.memory = memory
    return .notModified(hints: hints(response, memory.wishes))
  }

  /// The same bytes as before, which need no second reading.
  func repeated(_ response: FetchResponse, in report: inout PollReport) -> PollOutcome {
    let now = tools.clock.wall()
    report.state.validators = response.validators
    report.state.memory = moved(
      ConditionalRule.noting(answer(response, newDates: []), in: memory, now: now), response, now: now)
    return .notModified(hints: hints(response, memory.wishes))
  }

  func isSameAsBefore(_ response: FetchResponse) -> Bool {
    guard let known = memory.bodyHash, before.validatedURL == response.finalURL,
      before.validatedBy == judge.fingerprint
    else { return false }
    return known == Self.hash(response)
  }

  func askedToWait(_ response: FetchResponse, in report: inout PollReport) -> PollOutcome {
    report.state.memory = memory(pausedBy: FetchHost.name(of: response.finalURL))
    return .askedToWait(
      status: response.status, retryAfter: response.retryAfter ?? tools.fetcher.pause(response))
  }

  /// The pause is that of `host`, after a restart as well.
  func memory(pausedBy host: String) -> PollMemory {
    var memory = memory
    memory.pausedHost = host == FetchHost.name(of: source.url) ? nil : host
    return memory
  }

  func refusal(_ response: FetchResponse) -> PollOutcome {
    let status = response.status
    if let challenger = response.challenger {
      let message =
        "HTTP \(status): \(challenger) takes us for a robot it does not want; ask the publisher to let us in"
      return .failed(.blocked, label: "blocked", message: message)
    }
    let label = status < 400 ? "http_3xx" : status < 500 ? "http_4xx" : "http_5xx"
    let extra = status == 304 ? " to a request without validators" : ""
    return .failed(
      FailureClass(status: status, isChallenge: false), label: label, message: "HTTP \(status)\(extra)")
  }

  // MARK: A document

  func memory(
    after feed: NormalizedFeed, _ response: FetchResponse, _ reading: EntrySettlement, now: Timestamp
  ) -> PollMemory {
    var memory = memory
    memory.rhythm = rhythm(feed, reading, now: now)
    if response.status == 226 {
      // The whole document is another than the delta.
      (memory.bodyHash, memory.saidUnchanged) = (nil, false)
    } else {
      memory = ConditionalRule.noting(answer(response, newDates: reading.newDates), in: memory, now: now)
      memory.bodyHash = reading.isComplete ? Self.hash(response) : nil
      memory.wishes = FeedWishes(
        minutes: feed.pollAfterMinutes.map { min(max($0, 0), Self.maximumMinutes) }, skip: feed.skip)
    }
    return moved(memory, response, now: now)
  }

  /// Only what was published since the last look or shortly before it is news: a feed that is rewritten, or judged by
  /// other topics, publishes nothing.
  private func rhythm(_ feed: NormalizedFeed, _ reading: EntrySettlement, now: Timestamp) -> PublishingRhythm {
    guard let known = memory.rhythm, let last = before.lastSuccess else {
      return RhythmRule.first(feed.entries.compactMap { $0.published?.instant }, now: now)
    }
    let since = last.advanced(by: .seconds(-86_400))
    let news = reading.newDates.filter { date in date.map { $0 >= since } ?? true }
    return RhythmRule.after(known, occasions: RhythmRule.occasions(news))
  }

  private func answer(_ response: FetchResponse, newDates: [Timestamp?]) -> ConditionalRule.WholeAnswer {
    // What other topics make new says nothing of the server.
    let isComparable = before.validatedBy == judge.fingerprint && before.validatedURL == response.finalURL
    return ConditionalRule.WholeAnswer(
      url: response.finalURL, hadValidators: wasConditional, before: before.validators, after: response.validators,
      newDates: isComparable ? newDates : [], lastSuccess: before.lastSuccess)
  }

  private func moved(_ memory: PollMemory, _ response: FetchResponse, now: Timestamp) -> PollMemory {
    MoveRule.afterReading(
      response.redirects.map { MoveRule.Hop(status: $0.status, from: $0.from, to: $0.to) }, asked: address,
      configured: source.url, isBound: !source.headers.isEmpty || !source.allowNetworks.isEmpty, memory: memory,
      now: now)
  }

  func hints(_ response: FetchResponse, _ wishes: FeedWishes?) -> FreshnessHints {
    FreshnessHints(
      maximumAge: response.maximumAge, timeToLive: wishes?.minutes.map { .seconds(Int64($0) * 60) },
      skip: wishes?.skip ?? SkipTimes())
  }

  /// Of the body and the type it is read by.
  private static func hash(_ response: FetchResponse) -> String {
    var hash = SHA256()
    hash.update(data: Array((response.contentType ?? "").utf8) + [0])
    hash.update(data: response.body)
    return hash.finalize().prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  // MARK: The end of a poll

  func conclude(_ report: inout PollReport) {
    let now = tools.clock.wall()
    tools.tally.withLock {
      $0.polls[report.outcome.label, default: 0] += 1
      $0.lastPoll = now
    }
    report.state = report.state.after(
      report.outcome, asked: address, configured: source.url, retryAfterMaximum: settings.retryAfterMaximum, now: now)
  }
}
