import Fetching
import Normalizing
import Stories

/// What has been settled of one response so far.
struct EntrySettlement: Sendable {
  let alreadySettled: SettledEntries
  /// Nothing is remembered of this source: what is there already is backfill, and may be too old.
  let isFirstPoll: Bool
  /// Entries of this response that need no further look.
  private(set) var settled: Set<IdentityKey.Digest> = []
  /// Those of them that are remembered from no poll before, and not yet from this one.
  private(set) var unsaved: Set<IdentityKey.Digest> = []
  var stories = 0
  /// A page could not be had for now, and an entry hangs on it, or a change has to wait.
  var hasOpen = false
  /// Entries without words are left for later polls.
  var hasMore = false
  /// Every entry was settled.
  var isComplete: Bool { !hasOpen && !hasMore }
  /// Entries without words whose pages are read at this poll.
  var unheard: Set<IdentityKey.Digest> = []
  /// Of the entries that were not settled before; nil for those without a date.
  var newDates: [Timestamp?] = []
  /// The last entry the archive could not take, and why.
  var refusal: String?
  /// The source lists what it listed before under new guids and addresses.
  var hasMoved = false

  /// When the source was first read.
  let firstReadAt: Timestamp
  /// Entries may still wait for their page.
  let mayLeaveOpen: Bool

  init(
    alreadySettled: SettledEntries, isFirstPoll: Bool, firstReadAt: Timestamp, mayLeaveOpen: Bool
  ) {
    self.alreadySettled = alreadySettled
    self.isFirstPoll = isFirstPoll
    self.firstReadAt = firstReadAt
    self.mayLeaveOpen = mayLeaveOpen
  }

  mutating func settle(_ digest: IdentityKey.Digest) {
    if settled.insert(digest).inserted, !alreadySettled.contains(digest) { unsaved.insert(digest) }
  }

  /// What `unsaved` held is remembered now.
  mutating func noteSaved() { unsaved = [] }

  /// Polls in a row that left an entry open, after this one. It counts anew once nothing may be left open but what
  /// came with this poll.
  func openPolls(after polls: Int?) -> Int? {
    guard hasOpen else { return nil }
    return mayLeaveOpen ? (polls ?? 0) + 1 : 1
  }

  /// Feeds show what they publish within this, so what is older was there before the source was first read.
  static let publishingDelay = Duration.seconds(86_400)

  /// Whether something of that date was there before the source was first read.
  func isBackfill(_ date: StatedDate?) -> Bool {
    isFirstPoll || date.map { firstReadAt.since($0.instant) > Self.publishingDelay } == true
  }
}

/// Takes the entries of one response, one by one, from published to settled.
struct EntryPoll: Sendable {
  /// After so many polls in a row an entry, archived or not, no longer waits for a page that never answers.
  static let patience = 3
  /// Pages of entries without words that one poll reads: two minutes of a host at the usual gap.
  static let unheardPerPoll = 25

  let source: Source
  let feed: NormalizedFeed
  let response: FetchResponse
  let judge: Judge
  let settings: PollSettings
  let tools: PollTools
  private let repeatedIDs: Set<String>
  private let sharedAddresses: Set<String>

  init(
    source: Source, feed: NormalizedFeed, response: FetchResponse, judge: Judge, settings: PollSettings,
    tools: PollTools
  ) {
    self.source = source
    self.feed = feed
    self.response = response
    self.judge = judge
    self.settings = settings
    self.tools = tools
    repeatedIDs = Self.repeatedIDs(feed.entries)
    sharedAddresses = Self.sharedAddresses(feed)
  }

  /// Archives, drops or leaves open one entry. Throws when the recording half fails or the task is cancelled.
  func settle(
    _ entry: NormalizedEntry, digest: IdentityKey.Digest, in settlement: inout EntrySettlement
  ) async throws {
    try Task.checkCancellation()
    if settlement.alreadySettled.superseded.contains(digest) {
      // If it is listed for long it is a return to that version; servers that disagree are not asked about each time.
      drop(.deferred)
      settlement.hasOpen = true
      return
    } else if settlement.alreadySettled.contains(digest) || settlement.settled.contains(digest) {
      drop(.unchanged)
    } else if isTooOld(entry.published ?? entry.modified, settlement) {
      await dropOld(entry, in: &settlement)
    } else if !entry.hasWords, mayVisitUnheard(entry, settlement), !settlement.unheard.contains(digest) {
      settlement.hasMore = true
      return
    } else if try await !judgeAndRecord(entry, in: &settlement) {
      settlement.hasOpen = true
      return
    }
    settlement.settle(digest)
  }

  /// However often its date is changed, it is kept once.
  private func dropOld(_ entry: NormalizedEntry, in settlement: inout EntrySettlement) async {
    let lasting = IdentityKey.Digest(lasting: entry, fingerprint: judge.fingerprint)
    if settlement.alreadySettled.contains(lasting) {
      drop(.unchanged)
    } else {
      await drop(entry, .tooOld)
    }
    settlement.settle(lasting)
  }

  /// False when the entry hangs on a page that could not be had for now, or has to wait to be recorded.
  private func judgeAndRecord(_ entry: NormalizedEntry, in settlement: inout EntrySettlement) async throws -> Bool {
    let alone = await assess(entry, page: nil)
    // What has no words of its own is what its page says.
    guard alone.isUsable || mayVisitUnheard(entry, settlement) else { return await drop(entry, .invalid, alone) }
    guard !alone.isUsable || alone.judgement.decision != .reject else {
      return await drop(entry, .offTopic, alone)
    }
    let visit = try await visitPage(of: entry, after: alone)
    let assessment = try await combine(entry, alone: alone, visit: visit)
    guard let assessment else {
      if case .unavailableForNow = visit, settlement.mayLeaveOpen { return false }
      guard alone.isUsable || visit.isRead else { return await drop(entry, .invalid, alone) }
      return await drop(entry, .offTopic, await lastAssessment(of: entry, alone: alone, visit: visit))
    }
    if case .read(let page, _) = visit, entry.published == nil, isTooOld(page.published, settlement) {
      return await drop(entry, .tooOld, assessment)
    }
    let stories = settlement.stories
    let isSettled = try await record(entry, assessment: assessment, visit: visit, in: &settlement)
    guard case .unavailableForNow = visit else { return isSettled }
    // It is archived by what its feed says; the text follows as an update when the page answers. What is new has a
    // second chance, however often this source's pages failed before.
    return isSettled && !settlement.mayLeaveOpen && settlement.stories == stories
  }

  /// What was last thought of an entry that is not accepted: with its page, where there was one.
  private func lastAssessment(
    of entry: NormalizedEntry, alone: Assessment, visit: PageVisit.Result
  ) async -> Assessment {
    guard case .read(let page, _) = visit, settings.drops.reasons.contains(.offTopic) else { return alone }
    return await assess(entry, page: page)
  }

  /// Counts an entry that is not archived, and keeps it where that is wanted. True: it is settled.
  @discardableResult
  private func drop(_ entry: NormalizedEntry, _ reason: DropReason, _ assessment: Assessment? = nil) async -> Bool {
    drop(reason)
    guard let drops = tools.drops, settings.drops.reasons.contains(reason) else { return true }
    let record = DropRecord(entry, reason, assessment, source: source, at: tools.clock.wall())
    if await !drops.keep(record, settings.drops) { tools.tally.withLock { $0.unkeptDrops += 1 } }
    return true
  }

  /// The page of an entry that says nothing is read where it is known to be new: by its date, or because it was not
  /// there at the first poll.
  private func mayVisitUnheard(_ entry: NormalizedEntry, _ settlement: EntrySettlement) -> Bool {
    guard pageAddress(of: entry) != nil else { return false }
    guard let date = entry.published ?? entry.modified else { return !settlement.isFirstPoll }
    return !isTooOld(date, settlement)
  }

  /// Digests of the entries without words whose pages this poll reads: the newest, and no more than
  /// `unheardPerPoll`.
  func unheard(
    _ entries: some Sequence<(NormalizedEntry, IdentityKey.Digest)>, _ settlement: EntrySettlement
  ) -> Set<IdentityKey.Digest> {
    let new = entries.filter { entry, digest in
      !entry.hasWords && !settlement.alreadySettled.contains(digest) && mayVisitUnheard(entry, settlement)
    }
    guard new.count > Self.unheardPerPoll else { return Set(new.map(\.1)) }
    let dated = new.map { ($0.0.published ?? $0.0.modified)?.instant.seconds ?? .max }
    let order = new.indices.sorted { (dated[$0], $1) > (dated[$1], $0) }
    return Set(order.prefix(Self.unheardPerPoll).map { new[$0].1 })
  }

  /// Nil where no page may be asked for.
  private func pageAddress(of entry: NormalizedEntry) -> String? {
    guard settings.fetchesPages, let canonical = entry.canonical, !canonical.isIndirect,
      !sharedAddresses.contains(canonical.url)
    else { return nil }
    return entry.unwrappedURL ?? entry.url
  }

  private func visitPage(of entry: NormalizedEntry, after alone: Assessment) async throws -> PageVisit.Result {
    guard !alone.text.isWhole, let url = pageAddress(of: entry) else { return .notNeeded }
    let visit = try await PageVisit(source: source, judge: judge, settings: settings, tools: tools).visit(url)
    guard case .read(let page, _) = visit, await isOtherArticle(page, than: entry) else { return visit }
    tools.tally.withLock { $0.pageFetches["other_article", default: 0] += 1 }
    return .unavailable
  }

  /// The page shares next to nothing with the entry, and no topic has any use for it by itself.
  private func isOtherArticle(_ page: NormalizedPage, than entry: NormalizedEntry) async -> Bool {
    guard [.ok, .short].contains(page.status), !ArticleKinship.mayBeSame(entry, page) else { return false }
    return await assess(NormalizedEntry(), page: page).judgement.decision == .reject
  }

  /// The assessment that stands: with the page where it bears the entry out, else the entry alone if it suffices.
  private func combine(
    _ entry: NormalizedEntry, alone: Assessment, visit: PageVisit.Result
  ) async throws -> Assessment? {
    let accepted = alone.judgement.decision == .accept ? alone : nil
    switch visit {
    case .notNeeded: return accepted
    case .unavailable, .unavailableForNow:
      return accepted.map { assessment in
        var assessment = assessment
        if assessment.text.source == .summary { assessment.text.status = .failed }
        return assessment
      }
    case .read(let page, _):
      var whole = await assess(entry, page: page)
      if whole.judgement.decision != .accept, let accepted { whole.judgement = accepted.judgement }
      return whole.judgement.decision == .accept ? whole : nil
    }
  }

  private func assess(_ entry: NormalizedEntry, page: NormalizedPage?) async -> Assessment {
    let (judge, source) = (judge, source)
    return await tools.workbench.run { judge.assess(entry, page: page, source: source) }
  }

  private func record(
    _ entry: NormalizedEntry, assessment: Assessment, visit: PageVisit.Result, in settlement: inout EntrySettlement
  ) async throws -> Bool {
    var provenance = Provenance(
      fetchedAt: tools.clock.wall(), status: response.status, finalURL: response.finalURL, reader: feed.format)
    var page: NormalizedPage?
    if case .read(let read, let response) = visit {
      page = read
      (provenance.status, provenance.finalURL) = (response.status, response.finalURL)
    }
    var candidate = Candidate(
      entry: entry, page: page, assessment: assessment, source: source,
      isBackfill: settlement.isBackfill(entry.published ?? page?.published),
      identifiesByGUID: entry.id.map { !repeatedIDs.contains($0) } ?? false, provenance: provenance)
    candidate.isFromMovedSource = settlement.hasMoved
    candidate.siteURL = feed.url
    candidate.isIndirect = candidate.isIndirect || candidate.url.map(sharedAddresses.contains) == true
    do {
      let acknowledgement = try await tools.recording.record(candidate)
      if case .story = acknowledgement { settlement.stories += 1 }
      count(acknowledgement, language: assessment.language)
      if case .deferred = acknowledgement { return false }
    } catch let error as RecorderError where error.code == .rejected {
      settlement.refusal = "\(candidate.url ?? candidate.title): \(error.description)"
      return await drop(entry, .unwritable, assessment)
    }
    return true
  }

  private func count(_ acknowledgement: Acknowledgement, language: LanguageEvidence) {
    let now = tools.clock.wall()
    tools.tally.withLock { tally in
      switch acknowledgement {
      case .story:
        tally.stories += 1
        tally.languages[String(language.tag.prefix { $0 != "-" }), default: 0] += 1
        tally.lastNewStory = now
      case .sighting: tally.sightings += 1
      case .update: tally.updates += 1
      case .known: tally.drop(.known)
      case .deferred: tally.drop(.deferred)
      }
    }
  }

  private func drop(_ reason: DropReason) { tools.tally.withLock { $0.drop(reason) } }

  /// Counted from when the source was first read, so that nothing old comes in later when topics or texts change.
  private func isTooOld(_ date: StatedDate?, _ settlement: EntrySettlement) -> Bool {
    guard let maximumAge = settings.maximumAge, let date else { return false }
    return settlement.firstReadAt.since(date.instant) > maximumAge
  }

  /// An address under which a feed lists several titles (the front page, the page of all news) identifies none of them.
  private static func sharedAddresses(_ feed: NormalizedFeed) -> Set<String> {
    guard feed.format != "listing" else { return [] }
    var titles: [String: Set<String>] = [:]
    for entry in feed.entries {
      if let address = entry.canonical?.url, let title = entry.title { titles[address, default: []].insert(title) }
    }
    return Set(titles.filter { $0.value.count > 1 }.keys)
  }

  /// A guid that several addresses or titles share identifies none of them.
  private static func repeatedIDs(_ entries: [NormalizedEntry]) -> Set<String> {
    var named: [String: Set<[String?]>] = [:]
    for entry in entries {
      if let id = entry.id { named[id, default: []].insert([entry.canonical?.url, entry.title]) }
    }
    return Set(named.filter { $0.value.count > 1 }.keys)
  }
}
