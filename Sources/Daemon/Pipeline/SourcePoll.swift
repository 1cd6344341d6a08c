import Deduplicating
import Fetching
import Normalizing
import Polling
import Reading
import Stories

/// The parts of the daemon a poll works with.
struct PollTools: Sendable {
  var fetcher: PoliteFetcher
  /// Nil where no page asks leave: in tests of other things.
  var robots: RobotsDesk?
  var workbench: Workbench
  var recording: any RecordingHalf
  var tally: Locked<Tally>
  var clock: DaemonClock
  /// Nil where nothing is kept of what is dropped.
  var drops: DropKeeper?
}

/// What came of one poll, for the schedule and the source's memory.
struct PollReport: Sendable {
  var outcome: PollOutcome
  /// With everything but the time of the next poll.
  var state: SourceState
  /// The entries of this response that are settled; nil when there was nothing to read.
  var settled: Set<IdentityKey.Digest>?
  /// The last entry that was accepted and could not be archived, and why.
  var refusal: String?
  /// What the document says of hubs; nil when none was read.
  var push: PushOffer?
}

/// The hubs that tell of a feed, and what they know it by (W3C WebSub §4).
struct PushOffer: Sendable, Hashable {
  /// Absolute; those in HTTP headers first.
  var hubs: [String]
  var topic: String
  /// The document held something that was not there before.
  var holdsNew: Bool

  init(_ feed: NormalizedFeed, _ response: FetchResponse, holdsNew: Bool) {
    let named = response.link.map { LinkHeader.targets(in: $0, relation: "hub") } ?? []
    let own = response.link.flatMap { LinkHeader.targets(in: $0, relation: "self").first }
    hubs = (named + feed.hubs).filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    topic = own ?? feed.feedURL ?? response.finalURL
    self.holdsNew = holdsNew
  }
}

/// One poll of one source: ask, read, judge each entry, hand over what is accepted, and wait until it is durable.
///
/// Throws only when the recording half fails or the task is cancelled; then nothing is remembered, and the next poll
/// starts where this one did. Everything else is an outcome.
struct SourcePoll: Sendable {
  let source: Source
  /// Aged to now.
  let before: SourceState
  let judge: Judge
  let settings: PollSettings
  let tools: PollTools

  /// Newly settled entries are remembered after so many, so that a poll that is cut short need not begin anew.
  static let settledAtOnce = 25

  /// Where the source is: the configured address, or the one it moved to.
  var address: String { MoveRule.address(configured: source.url, memory: before.memory) }

  /// The memory before this poll.
  var memory: PollMemory { before.memory ?? PollMemory() }

  func run() async throws -> PollReport {
    let startedAt = tools.clock.wall()
    var report = PollReport(outcome: .gone, state: before, settled: nil)
    report.state.lastAttempt = startedAt
    report.state.polledURL = source.url
    do {
      let response = try await tools.fetcher.fetch(request)
      tools.tally.withLock {
        $0.receivedBytes += response.receivedBytes
        $0.fetchSeconds.observe(response.duration.secondsValue)
      }
      try await take(response, into: &report)
    } catch let paused as HostPaused {
      report.outcome = .postponed(wait: paused.remaining)
      report.state.memory = memory(pausedBy: paused.host)
    } catch let error as FetchError where error.code != .cancelled && error.code != .shutdown {
      let kind = FailureClass(label: error.label, hasSucceededLately: hasSucceededLately(startedAt))
      report.outcome = .failed(kind, label: error.label, message: LimitNames.settings(in: error.message))
    }
    conclude(&report)
    judgeListing(&report.state)
    return report
  }

  private func hasSucceededLately(_ now: Timestamp) -> Bool {
    before.lastSuccess.map { now.since($0) < .seconds(86_400) } ?? false
  }

  /// What came last was judged by the topics in force, and is known to the index.
  private var isKnown: Bool { before.validatedURL != nil && before.validatedBy == judge.fingerprint }

  /// Whether the server could answer that nothing has changed.
  var wasConditional: Bool { !request.validators.isEmpty }

  private var request: FetchRequest {
    var request = FetchRequest(url: address)
    request.headers = tools.fetcher.headers
    request.accept = source.kind == .listing ? AcceptHeader.pages : AcceptHeader.feeds
    request.maximumBytes = settings.feedBytes
    request.timeout = settings.timeout
    // They go to the address they were got from, which redirects may lead to, and to no other.
    // An answer judged by other topics must be seen whole again.
    if isKnown, ConditionalRule.maySend(memory, phase: PollSchedule.phase(of: source.id)) {
      request.validators = before.validators
      request.validatedURL = before.validatedURL
      request.acceptsDelta = source.kind == .feed
    }
    return request
  }

  private func take(_ response: FetchResponse, into report: inout PollReport) async throws {
    switch response.status {
    case _ where response.challenger != nil: report.outcome = refusal(response)
    case 304 where !request.validators.isEmpty: report.outcome = unchanged(response, in: &report)
    case 204: report.outcome = unchanged(response, in: &report)
    case 200 where isSameAsBefore(response): report.outcome = repeated(response, in: &report)
    case 200..<300: try await read(response, into: &report)
    case 410: report.outcome = .gone
    case 429, 503: report.outcome = askedToWait(response, in: &report)
    default: report.outcome = refusal(response)
    }
  }

  private func read(_ response: FetchResponse, into report: inout PollReport) async throws {
    var limits = ReadingLimits.standard
    limits.maximumEntries = settings.entryLimit
    limits.maximumBytes = settings.feedBytes
    let (judge, source, reference) = (judge, source, tools.clock.wall())
    let result = await tools.workbench.run { [limits] in
      Result { () throws(ReadingError) in
        try judge.read(response, from: source, limits: limits, reference: reference)
      }
    }
    switch result {
    case .failure(let error):
      report.outcome = .failed(.soft, label: "parse_error", message: LimitNames.settings(in: error.description))
    case .success(let first):
      noteListing(first, in: &report.state)
      let feed = try await withParts(of: try await withFollowingPages(first, limits: limits), limits: limits)
      let reading = try await settle(feed, response: response)
      report.settled = reading.settled
      report.refusal = reading.refusal
      report.state.entriesSeen += feed.entries.count
      report.state.storiesAccepted += reading.stories
      if reading.stories > 0 { report.state.lastNewStory = tools.clock.wall() }
      // Without validators the next answer is whole again, and what could not be settled gets another chance.
      report.state.validators = reading.isComplete ? response.validators : Validators()
      report.state.validatedURL = response.finalURL
      report.state.validatedBy = judge.fingerprint
      report.state.incompletePolls = reading.openPolls(after: before.incompletePolls)
      report.state.firstReadAt = before.firstReadAt ?? reference
      report.state.memory = memory(after: feed, response, reading, now: reference)
      report.push = PushOffer(feed, response, holdsNew: !reading.newDates.isEmpty)
      report.outcome = .read(hints: hints(response, report.state.memory?.wishes))
    }
  }

  private func settle(_ feed: NormalizedFeed, response: FetchResponse) async throws -> EntrySettlement {
    let digests = feed.entries.map { IdentityKey.Digest(entry: $0, fingerprint: judge.fingerprint) }
    var settlement = EntrySettlement(
      alreadySettled: try await tools.recording.settledEntries(of: source.id),
      // A rebuilt index forgets what it was shown and from where: then everything is seen for the first time again.
      isFirstPoll: before.lastSuccess == nil || before.validatedURL == nil,
      firstReadAt: before.firstReadAt ?? tools.clock.wall(),
      mayLeaveOpen: (before.incompletePolls ?? 0) < EntryPoll.patience)
    // A delta holds nothing but what is new.
    if response.status != 226 { settlement.hasMoved = try await hasMoved(feed, digests: digests, settlement) }
    settlement.newDates = zip(feed.entries, digests).filter { !settlement.alreadySettled.contains($0.1) }
      .map { $0.0.published?.instant }
    let poll = EntryPoll(
      source: source, feed: feed, response: response, judge: judge, settings: settings, tools: tools)
    settlement.unheard = poll.unheard(zip(feed.entries, digests), settlement)
    tools.tally.withLock { tally in
      tally.entries += feed.entries.count + feed.droppedEntries
      tally.drop(.overLimit, count: feed.droppedEntries)
      for warning in feed.warnings { tally.readingWarnings[warning.code, default: 0] += 1 }
    }
    var entries = Array(zip(feed.entries, digests))
    // The entry in which the document was cut is whole at the next poll, or is taken as it is in the end.
    if settlement.mayLeaveOpen, feed.wasCutShort { settlement.hasOpen = entries.popLast() != nil }
    if feed.mustBeAskedAgain { settlement.hasOpen = true }
    // Feeds list the newest first; the archive reads better oldest first.
    for (entry, digest) in entries.reversed() {
      try await poll.settle(entry, digest: digest, in: &settlement)
      if settlement.unsaved.count >= Self.settledAtOnce {
        try await tools.recording.save(before, settled: settlement.unsaved)
        settlement.noteSaved()
      }
    }
    return settlement
  }

  /// Asked only where most of a source that is known looks new.
  private func hasMoved(
    _ feed: NormalizedFeed, digests: [IdentityKey.Digest], _ settlement: EntrySettlement
  ) async throws -> Bool {
    let new = digests.count { !settlement.alreadySettled.contains($0) }
    guard before.lastSuccess != nil, new * 2 > digests.count else { return false }
    let glances = feed.entries.map { entry in
      EntryGlance(
        guid: entry.id, url: entry.canonical?.url, isIndirect: entry.canonical?.isIndirect ?? false,
        title: entry.title ?? "", published: entry.published?.instant)
    }
    return try await tools.recording.hasMoved(source.reference, listing: glances)
  }
}

extension NormalizedFeed {
  /// The feed ended in the middle. (Of a page so called the depth was cut, not the end.)
  fileprivate var wasCutShort: Bool { format != "listing" && warnings.contains { $0.code == "truncated" } }
}
