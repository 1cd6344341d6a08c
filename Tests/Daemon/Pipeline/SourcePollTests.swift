import Archiving
import Configuring
import Deduplicating
import Fetching
import Foundation
import Normalizing
import Polling
import Stories
import Testing

@testable import Daemon

@Suite("One poll of one source")
struct SourcePollTests {
  static let feedURL = "https://gazette.example/feed.xml"
  static let source = Source(id: "gazette", outlet: "Gazette", url: feedURL, language: "en")
  static let longText = String(
    repeating: "The parliament adopted the artificial intelligence regulation after a long debate. ", count: 30)

  static func judge() throws -> Judge {
    let terms: [TopicDefinition.Term] = [
      .init(text: "artificial intelligence", group: .subject, weight: 1, language: "en"),
      .init(text: "regulation", group: .policy, weight: 2, language: "en"),
      .init(text: "algorithm", group: .subject, weight: 1, language: "en"),
      .init(text: "hearing", group: .policy, weight: 0.8, language: "en"),
    ]
    let topic = TopicDefinition(id: "ai-policy", title: "AI policy", accept: 2.5, look: 1.5, terms: terms)
    return try Judge(
      topics: [topic], lexicon: Lexicon(), tracking: TrackingParameters(), languages: ["en"], fingerprint: "1")
  }

  static func feed(_ items: String) -> String {
    "<rss version='2.0'><channel><title>Gazette</title>\(items)</channel></rss>"
  }

  static func item(
    _ name: String, title: String, body: String = longText, date: String = "Fri, 26 Jun 2026 07:00:00 GMT"
  )
    -> String
  {
    """
    <item><title>\(title)</title><link>https://gazette.example/\(name)</link><guid>\(name)</guid>
    <pubDate>\(date)</pubDate><description>\(body)</description></item>
    """
  }

  /// A source that was read before, by the same topics.
  static var known: SourceState {
    var state = SourceState(sourceID: "gazette")
    state.lastSuccess = Timestamp(seconds: 1_782_400_000)
    state.firstReadAt = state.lastSuccess
    state.validators = Validators(etag: "\"1\"")
    state.validatedURL = feedURL
    state.validatedBy = "1"
    return state
  }

  struct Run {
    var report: PollReport
    var tally: Tally
    var recording: MemoryRecording
    var requests: [FetchRequest]
  }

  func poll(
    _ script: [String: [ScriptedFetcher.Answer]], before: SourceState = SourceState(sourceID: "gazette"),
    recording: MemoryRecording = MemoryRecording(), settings: Settings = Settings(), drops: DropKeeper? = nil
  ) async throws -> Run {
    let fetcher = ScriptedFetcher(script)
    let clock = ManualClock().clock
    let tools = PollTools(
      fetcher: PoliteFetcher(
        fetcher: fetcher, door: HostDoor(gap: .zero, clock: clock), retryAfterMaximum: .seconds(60)),
      workbench: Workbench(label: "test"), recording: recording, tally: Locked(Tally()), clock: clock, drops: drops)
    let poll = SourcePoll(
      source: Self.source, before: before, judge: try Self.judge(), settings: PollSettings(settings), tools: tools)
    let report = try await poll.run()
    return Run(
      report: report, tally: tools.tally.withLock { $0 }, recording: recording,
      requests: fetcher.requests.withLock { $0 })
  }

  func feedAnswer(_ items: String..., etag: String? = "\"1\"") -> ScriptedFetcher.Answer {
    ScriptedFetcher.page(Self.feed(items.joined()), url: Self.feedURL, etag: etag, type: "application/rss+xml")
  }

  let onTopic = item("law", title: "Artificial intelligence regulation adopted")
  let offTopic = item("cup", title: "The cup final", body: "They won by two goals to one after extra time.")

  @Test("a known source that turns new is compared with what it had, and its candidates say so when it has moved")
  func movedSource() async throws {
    let recording = MemoryRecording(hasMoved: true)
    let run = try await poll([Self.feedURL: [feedAnswer(onTopic, offTopic)]], before: Self.known, recording: recording)
    #expect(await recording.candidates.map(\.isFromMovedSource) == [true])
    #expect(await recording.glances.map { $0.map(\.guid) } == [["law", "cup"]])
    #expect(await recording.glances.first?.first?.title == "Artificial intelligence regulation adopted")
    // What was settled before is no news.
    _ = try await poll([Self.feedURL: [feedAnswer(onTopic, offTopic)]], before: run.report.state, recording: recording)
    let new = MemoryRecording(hasMoved: true)
    _ = try await poll([Self.feedURL: [feedAnswer(onTopic)]], recording: new)
    #expect(await new.glances.isEmpty)
    #expect(await new.candidates.map(\.isFromMovedSource) == [false])
  }

  @Test("on topic is recorded, off topic is dropped and counted, validators are kept")
  func plain() async throws {
    let run = try await poll([Self.feedURL: [feedAnswer(onTopic, offTopic)]])
    let candidates = await run.recording.candidates
    #expect(candidates.map(\.url) == ["https://gazette.example/law"])
    #expect(candidates.first?.isBackfill == true)
    #expect(candidates.first?.dateSource == .feed)
    #expect(candidates.first?.language.tag == "en")
    #expect(run.tally.dropped[.offTopic] == 1)
    #expect(run.report.state.validators.etag == "\"1\"")
    #expect(run.report.settled?.count == 2)
    #expect(run.report.outcome.label == "ok")
  }

  @Test("what is dropped off topic is kept with its reasons where that is wanted, and nowhere else")
  func keptDrops() async throws {
    let folder = NSTemporaryDirectory() + "policywire-drops-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let keeper = DropKeeper(directory: folder)
    let silent = try await poll([Self.feedURL: [feedAnswer(onTopic, offTopic)]], drops: keeper)
    #expect(silent.tally.dropped[.offTopic] == 1)
    #expect(!FileManager.default.fileExists(atPath: folder))
    var settings = Settings()
    settings.archive.drops = .offTopic
    let run = try await poll([Self.feedURL: [feedAnswer(onTopic, offTopic)]], settings: settings, drops: keeper)
    var reader = try DropLedgerReader(directory: folder)
    let line = try #require(try reader.next())
    let drop = try JSONDecoder().decode(DropRecord.self, from: Data(line))
    #expect(drop.reason == .offTopic && drop.title == "The cup final" && drop.url == "https://gazette.example/cup")
    #expect(drop.verdicts.map(\.decision) == [.reject])
    #expect(try reader.next() == nil && run.tally.unkeptDrops == 0)
    settings.archive.maximumDropsBytes = 4096
    let blocked = DropKeeper(directory: "/proc/nowhere")
    let failed = try await poll([Self.feedURL: [feedAnswer(onTopic, offTopic)]], settings: settings, drops: blocked)
    #expect(failed.tally.unkeptDrops == 1 && failed.report.outcome.label == "ok")
  }

  @Test("entries settled before are not judged again, changed ones are")
  func unchanged() async throws {
    let first = try await poll([Self.feedURL: [feedAnswer(onTopic, offTopic)]])
    await first.recording.save(first.report.state, settled: first.report.settled)
    let changed = Self.item("cup", title: "Artificial intelligence regulation at the cup final")
    let second = try await poll(
      [Self.feedURL: [feedAnswer(onTopic, changed)]], before: first.report.state, recording: first.recording)
    #expect(second.tally.dropped[.unchanged] == 1)
    #expect(await second.recording.candidates.map(\.url).last == "https://gazette.example/cup")
    #expect(await second.recording.candidates.last?.isBackfill == false)
  }

  @Test("validators are echoed, and a 304 is a success with nothing to do")
  func notModified() async throws {
    var before = SourceState(sourceID: "gazette")
    before.validators = Validators(etag: "\"1\"", lastModified: "yesterday, as it were")
    before.validatedURL = Self.feedURL
    before.validatedBy = "1"
    before.consecutiveFailures = 3
    let run = try await poll(
      [Self.feedURL: [.success(FetchResponse(status: 304, finalURL: Self.feedURL))]], before: before)
    #expect(run.requests.first?.validators == before.validators)
    #expect(run.report.outcome == .notModified(hints: FreshnessHints()))
    #expect(run.report.state.health == .healthy)
    #expect(run.report.state.consecutiveFailures == 0)
    #expect(run.report.state.validators == before.validators)
    #expect(run.report.settled == nil)
  }

  @Test("validators are tied to the address they were got from")
  func foreignValidators() async throws {
    var before = SourceState(sourceID: "gazette")
    before.validators = Validators(etag: "\"1\"")
    before.validatedURL = "https://gazette.example/old.xml"
    before.validatedBy = "1"
    let run = try await poll([Self.feedURL: [feedAnswer(onTopic)]], before: before)
    #expect(run.requests.first?.validatedURL == "https://gazette.example/old.xml")
    #expect(run.report.state.validatedURL == Self.feedURL)
  }

  @Test(
    "a failure is counted by its label and remembered; validators stay",
    arguments: [
      (ScriptedFetcher.page("", status: 404, url: feedURL), "http_4xx", SourceHealth.failing),
      (ScriptedFetcher.page("", status: 410, url: feedURL), "http_4xx", .failing),
      (ScriptedFetcher.page("", status: 500, url: feedURL), "http_5xx", .failing),
      (ScriptedFetcher.page("<html><body>hello</body></html>", url: feedURL), "parse_error", .failing),
      (.failure(FetchError(.blockedAddress, url: feedURL, "10.0.0.1 is private")), "blocked_address", .failing),
    ])
  func failures(answer: ScriptedFetcher.Answer, label: String, health: SourceHealth) async throws {
    var before = SourceState(sourceID: "gazette")
    before.validators = Validators(etag: "\"1\"")
    let run = try await poll([Self.feedURL: [answer]], before: before)
    #expect(run.tally.polls == [label: 1])
    #expect(run.report.state.health == health)
    #expect(run.report.state.consecutiveFailures == 1)
    #expect(run.report.state.lastError?.isEmpty == false)
    #expect(run.report.state.validators.etag == "\"1\"")
  }

  @Test("what is older than the maximum age is dropped at the first poll only")
  func tooOld() async throws {
    let old = Self.item("old", title: "Artificial intelligence regulation", date: "Fri, 02 Jan 2026 07:00:00 GMT")
    let first = try await poll([Self.feedURL: [feedAnswer(onTopic, old)]])
    #expect(first.tally.dropped[.tooOld] == 1)
    #expect(first.report.settled?.count == 2)
  }

  @Test("a summary that is not enough is judged again by its page, and the page's text is kept")
  func look() async throws {
    let teaser = Self.item("hearing", title: "A hearing on the algorithm", body: "Read on.")
    let page =
      "<html><head><title>A hearing</title></head><body><article>"
      + (0..<6).map { _ in "<p>\(Self.longText)</p>" }.joined() + "</article></body></html>"
    let url = "https://gazette.example/hearing"
    let run = try await poll([Self.feedURL: [feedAnswer(teaser)], url: [ScriptedFetcher.page(page, url: url)]])
    #expect(run.requests.map(\.url) == [Self.feedURL, url])
    let candidate = try #require(await run.recording.candidates.first)
    #expect(candidate.contentSource == .page)
    #expect(candidate.contentText?.contains("parliament adopted") == true)
    #expect(candidate.provenance.finalURL == url)
  }

  @Test("an entry that hangs on a page which fails for now stays open, and the validators are not kept")
  func openEntry() async throws {
    let teaser = Self.item("hearing", title: "A hearing on the algorithm", body: "Read on.")
    let url = "https://gazette.example/hearing"
    let run = try await poll([
      Self.feedURL: [feedAnswer(teaser)], url: [ScriptedFetcher.page("", status: 503, url: url)],
    ])
    #expect(await run.recording.candidates.isEmpty)
    #expect(run.report.settled?.isEmpty == true)
    #expect(run.report.state.validators.isEmpty)
  }

  @Test("the entry in which a document was cut waits for a whole document, but not for ever")
  func cutEntry() async throws {
    let whole = Self.feed(onTopic + Self.item("rule", title: "Artificial intelligence regulation delayed"))
    let cut = String(whole[..<(try #require(whole.range(of: "https://gazette.example/rule")).upperBound)])
    func answer(_ text: String) -> ScriptedFetcher.Answer {
      ScriptedFetcher.page(text, url: Self.feedURL, etag: "\"1\"", type: "application/rss+xml")
    }
    let first = try await poll([Self.feedURL: [answer(cut)]])
    #expect(await first.recording.candidates.map(\.url) == ["https://gazette.example/law"])
    #expect(first.report.settled?.count == 1 && first.report.state.validators.isEmpty)
    let second = try await poll([Self.feedURL: [answer(whole)]], before: first.report.state)
    #expect(await second.recording.candidates.map(\.url).contains("https://gazette.example/rule"))
    var state = first.report.state
    state.incompletePolls = EntryPoll.patience
    let late = try await poll([Self.feedURL: [answer(cut)]], before: state)
    #expect(await late.recording.candidates.count == 2)
  }

  @Test("an entry accepted by its summary is recorded even when its page is gone")
  func pageGone() async throws {
    let brief = Self.item("law", title: "Artificial intelligence regulation adopted", body: "In short.")
    let url = "https://gazette.example/law"
    let run = try await poll([
      Self.feedURL: [feedAnswer(brief)], url: [ScriptedFetcher.page("", status: 404, url: url)],
    ])
    #expect(await run.recording.candidates.count == 1)
    #expect(run.report.state.validators.etag == "\"1\"")
  }

  static let article =
    "<html><head><title>Artificial intelligence regulation adopted</title></head><body><article>"
    + (0..<6).map { _ in "<p>\(longText)</p>" }.joined() + "</article></body></html>"

  @Test(
    "a page that fails once costs nobody the text: the story is archived, and the text follows", arguments: [503, 429])
  func pageFailsOnce(status: Int) async throws {
    let brief = Self.item("law", title: "Artificial intelligence regulation adopted", body: "In short.")
    let url = "https://gazette.example/law"
    let pages = [ScriptedFetcher.page("", status: status, url: url), ScriptedFetcher.page(Self.article, url: url)]
    let first = try await poll([Self.feedURL: [feedAnswer(brief)], url: [pages[0]]])
    #expect(await first.recording.candidates.map(\.contentStatus) == [.failed])
    #expect(first.report.settled?.isEmpty == true && first.report.state.validators.isEmpty)
    await first.recording.save(first.report.state, settled: first.report.settled)
    let second = try await poll(
      [Self.feedURL: [feedAnswer(brief)], url: [pages[1]]], before: first.report.state, recording: first.recording)
    #expect(await second.recording.candidates.map(\.contentSource) == [.summary, .page])
    #expect(second.report.settled?.count == 1 && second.report.state.incompletePolls == nil)
  }

  @Test("an archived entry waits for its page for three polls, a new one of a source without patience for one more")
  func patienceOfStories() async throws {
    let brief = Self.item("law", title: "Artificial intelligence regulation adopted", body: "In short.")
    let url = "https://gazette.example/law"
    let script = [Self.feedURL: [feedAnswer(brief)], url: [ScriptedFetcher.page("", status: 503, url: url)]]
    let recording = MemoryRecording(knowsAgain: true)
    var state = Self.known
    var open: [Bool] = []
    for _ in 1...4 {
      let run = try await poll(script, before: state, recording: recording)
      await recording.save(run.report.state, settled: run.report.settled)
      open.append(run.report.settled?.isEmpty == true)
      state = run.report.state
    }
    #expect(open == [true, true, true, false] && state.incompletePolls == nil)
    state = Self.known
    state.incompletePolls = EntryPoll.patience
    let late = try await poll(script, before: state)
    #expect(late.report.settled?.isEmpty == true && late.report.state.incompletePolls == 1)
  }

  @Test("the text of another article is not archived as the story's, and the story stands without")
  func otherArticle() async throws {
    let brief = Self.item(
      "law", title: "Parliament adopts artificial intelligence regulation", body: "A vote on Thursday.")
    let url = "https://gazette.example/law"
    let garden = Self.page("Gardening in winter", "Cover the roses with straw and leave the seed heads to the birds. ")
    let run = try await poll([Self.feedURL: [feedAnswer(brief)], url: [ScriptedFetcher.page(garden, url: url)]])
    let candidate = try #require(await run.recording.candidates.first)
    #expect(candidate.contentSource == .summary && candidate.contentStatus == .failed && candidate.contentText == nil)
    #expect(run.tally.pageFetches["other_article"] == 1 && run.report.settled?.count == 1)
    #expect(candidate.provenance.finalURL == Self.feedURL)
    // What a topic accepts by itself is believed: a feed may say little of it.
    let own = Self.page("The chamber decides", Self.longText)
    let other = try await poll([Self.feedURL: [feedAnswer(brief)], url: [ScriptedFetcher.page(own, url: url)]])
    #expect(await other.recording.candidates.map(\.contentSource) == [.page])
  }

  static func page(_ title: String, _ text: String) -> String {
    "<html><head><title>\(title)</title></head><body><article><h1>\(title)</h1>"
      + (0..<6).map { _ in "<p>\(String(repeating: text, count: 4))</p>" }.joined() + "</article></body></html>"
  }

  @Test("a feed that dates everything anew has no page fetched again, and a text that changed has")
  func restatedDates() async throws {
    func brief(_ date: String, _ body: String = "In short.") -> String {
      Self.item("law", title: "Artificial intelligence regulation adopted", body: body, date: date)
    }
    let url = "https://gazette.example/law"
    let page = [ScriptedFetcher.page(Self.article, url: url)]
    var state = Self.known
    let recording = MemoryRecording()
    func visits(_ item: String) async throws -> Int {
      let run = try await poll([Self.feedURL: [feedAnswer(item)], url: page], before: state, recording: recording)
      await recording.save(run.report.state, settled: run.report.settled)
      state = run.report.state
      return run.requests.count { $0.url == url }
    }
    #expect(try await visits(brief("Fri, 26 Jun 2026 07:00:00 GMT")) == 1)
    #expect(try await visits(brief("Fri, 26 Jun 2026 07:30:00 GMT")) == 0)
    #expect(try await visits(brief("Fri, 26 Jun 2026 07:30:00 GMT", "At length.")) == 1)
  }

  @Test("a changed day of the last change opens an entry, a changed hour does not, and titleless ones never")
  func changedDay() {
    func digest(_ date: String, title: String? = "A title", counts: Bool = true) -> IdentityKey.Digest {
      var entry = NormalizedEntry()
      (entry.url, entry.title, entry.publishedText) = ("https://gazette.example/1", title, date)
      entry.modified = DateParser.parse(date)
      return counts ? .init(entry: entry, fingerprint: "1") : .init(lasting: entry, fingerprint: "1")
    }
    let (morning, evening, morrow) = ("2026-06-26T07:00:00Z", "2026-06-26T19:00:00Z", "2026-06-27T07:00:00Z")
    #expect(digest(morning) == digest(evening) && digest(morning) != digest(morrow))
    #expect(digest(morning, title: nil) == digest(morrow, title: nil))
    #expect(digest(morning, counts: false) == digest(morrow, counts: false))
  }

  @Test("what is too old is dropped once, however often its dates change")
  func tooOldOnce() async throws {
    func entry(_ date: String) -> String {
      """
      <entry><title>Artificial intelligence regulation</title><id>tag:1</id><updated>\(date)</updated>
      <published>2026-01-02T07:00:00Z</published><link href="https://gazette.example/1"/><summary>Old.</summary></entry>
      """
    }
    func answer(_ date: String) -> ScriptedFetcher.Answer {
      ScriptedFetcher.page(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Gazette</title>\(entry(date))</feed>", url: Self.feedURL,
        type: "application/atom+xml")
    }
    let first = try await poll([Self.feedURL: [answer("2026-06-25T07:00:00Z")]])
    #expect(first.tally.dropped[.tooOld] == 1)
    await first.recording.save(first.report.state, settled: first.report.settled)
    let second = try await poll(
      [Self.feedURL: [answer("2026-06-26T07:00:00Z")]], before: first.report.state, recording: first.recording)
    #expect(second.tally.dropped[.tooOld] == 0 && second.tally.dropped[.unchanged] == 1)
  }

  @Test("addresses without words are judged by their pages: the newest first, so many a poll, undated ones once new")
  func bareAddresses() async throws {
    let limit = EntryPoll.unheardPerPoll
    func address(_ number: Int) -> String { "https://gazette.example/\(number)" }
    func map(_ count: Int, extra: String = "") -> ScriptedFetcher.Answer {
      let entries = (0..<count).map { number in
        "<url><loc>\(address(number))</loc><lastmod>2026-06-\(number < 5 ? 10 : 25)</lastmod></url>"
      }
      return ScriptedFetcher.page(
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>\(entries.joined())\(extra)</urlset>",
        url: Self.feedURL, etag: "\"1\"", type: "text/xml")
    }
    var script = Dictionary(
      uniqueKeysWithValues: (0..<40).map { (address($0), [ScriptedFetcher.page(Self.article, url: address($0))]) })
    let undated = "<url><loc>https://gazette.example/undated</loc></url>"
    let old = "<url><loc>https://gazette.example/old</loc><lastmod>2026-01-01</lastmod></url>"
    script[Self.feedURL] = [map(limit + 5, extra: undated + old)]
    let first = try await poll(script)
    #expect(await first.recording.candidates.count == limit)
    #expect(!first.requests.contains { $0.url == address(0) } && first.requests.count == limit + 1)
    #expect(first.tally.dropped[.invalid] == 1 && first.tally.dropped[.tooOld] == 1)
    #expect(first.report.state.validators.isEmpty && first.report.state.incompletePolls == nil)
    await first.recording.save(first.report.state, settled: first.report.settled)
    let later = "<url><loc>https://gazette.example/later</loc></url>"
    let laterURL = "https://gazette.example/later"
    script[laterURL] = [ScriptedFetcher.page(Self.page("Roses", "Cover the roses with straw. "), url: laterURL)]
    script[Self.feedURL] = [map(limit + 5, extra: undated + old + later)]
    let second = try await poll(script, before: first.report.state, recording: first.recording)
    #expect(second.requests.count == 7 && second.tally.dropped[.offTopic] == 1)
    #expect(await second.recording.candidates.count == limit + 5)
    #expect(await second.recording.candidates.last?.title == "Artificial intelligence regulation adopted")
    #expect(second.report.state.validators.etag == "\"1\"")
  }

  @Test("a summary as long as an article is the text, and no page is asked for; it is not told twice")
  func wholeSummary() async throws {
    let whole = Self.item("law", title: "Artificial intelligence regulation adopted", body: Self.longText)
    let run = try await poll([Self.feedURL: [feedAnswer(whole)]])
    let candidate = try #require(await run.recording.candidates.first)
    #expect(candidate.contentSource == .feed && candidate.contentStatus == .ok && candidate.summary == nil)
    #expect((candidate.contentText?.count ?? 0) > 2000 && run.requests.count == 1)
  }

  @Test(
    "a date more than a day ahead is not believed, and stays as printed", arguments: [(0, true), (1, true), (2, false)])
  func future(days: Int, isBelieved: Bool) async throws {
    let date = "\(26 + days) Jun 2026 07:00:00 GMT"
    let run = try await poll([
      Self.feedURL: [feedAnswer(Self.item("law", title: "Artificial intelligence regulation adopted", date: date))]
    ])
    let candidate = try #require(await run.recording.candidates.first)
    #expect((candidate.published != nil) == isBelieved)
    #expect(candidate.dateSource == (isBelieved ? .feed : .none))
    #expect(candidate.doubtedDate == (isBelieved ? nil : date))
    let story = StoryRecord(candidate, storyID: "1", eventID: "1", contentHash: "0", fingerprint: nil)
    let line = try OrderedJSONEncoder().string(story)
    #expect(line.contains("\"date_text\":\"\(date)\""))
    #expect(line.contains("\"date_published\":null") != isBelieved)
    #expect(try JSONDecoder().decode(StoryRecord.self, from: Data(line.utf8)).doubtedDate == candidate.doubtedDate)
  }

  @Test("a date that cannot be read stays as printed")
  func unreadableDate() async throws {
    let run = try await poll([
      Self.feedURL: [
        feedAnswer(Self.item("law", title: "Artificial intelligence regulation adopted", date: "Mon, 00 Foo 0000"))
      ]
    ])
    let candidate = try #require(await run.recording.candidates.first)
    #expect(candidate.published == nil && candidate.doubtedDate == "Mon, 00 Foo 0000")
  }

  @Test("a guid that several entries share identifies none of them")
  func repeatedGUID() async throws {
    let items = ["a", "b"].map {
      Self.item($0, title: "Artificial intelligence regulation \($0)").replacing("<guid>\($0)<", with: "<guid>same<")
    }
    let run = try await poll([Self.feedURL: [feedAnswer(items[0], items[1])]])
    #expect(await run.recording.candidates.map(\.entryID) == [nil, nil])
  }

  @Test("a guid that is longer than any is none")
  func longGUID() async throws {
    let items = [4096, 4097].map { length in
      Self.item("\(length)", title: "Artificial intelligence regulation \(length)")
        .replacing("<guid>\(length)<", with: "<guid>\(String(repeating: "x", count: length))<")
    }
    let run = try await poll([Self.feedURL: [feedAnswer(items[0], items[1])]])
    #expect(await run.recording.candidates.map { $0.entryID?.count }.sorted { ($0 ?? 0) < ($1 ?? 0) } == [nil, 4096])
  }

  @Test("what the archive cannot hold is counted as that and told, and what stands beside it is recorded")
  func unwritable() async throws {
    let other = Self.item("rule", title: "Artificial intelligence regulation delayed")
    let run = try await poll(
      [Self.feedURL: [feedAnswer(onTopic, other)]],
      recording: MemoryRecording(refuses: "https://gazette.example/law"))
    #expect(run.tally.dropped[.unwritable] == 1 && run.tally.dropped[.invalid] == 0)
    #expect(run.report.refusal == "https://gazette.example/law: the line is too long")
    #expect(await run.recording.candidates.map(\.url) == ["https://gazette.example/rule"])
    #expect(run.report.settled?.count == 2)
  }

  @Test("while entries are settled, those that are new are remembered by twenty-fives, each once")
  func savedAtOnce() async throws {
    let recording = MemoryRecording()
    func answer(_ numbers: ClosedRange<Int>) -> ScriptedFetcher.Answer {
      ScriptedFetcher.page(
        Self.feed(numbers.map { Self.item("\($0)", title: "The weather of day \($0)", body: "Rain.") }.joined()),
        url: Self.feedURL, type: "application/rss+xml")
    }
    let first = try await poll([Self.feedURL: [answer(1...60)]], recording: recording)
    #expect(await recording.settledAtOnce.map(\.count) == [25, 25])
    await recording.save(first.report.state, settled: first.report.settled)
    _ = try await poll([Self.feedURL: [answer(11...90)]], before: first.report.state, recording: recording)
    #expect(await recording.settledAtOnce.map(\.count) == [25, 25, 60, 25])
  }

  @Test("when the recording half fails, nothing is remembered")
  func recordingFails() async throws {
    await #expect(throws: MemoryRecording.Broken.self) {
      _ = try await poll([Self.feedURL: [feedAnswer(onTopic)]], recording: MemoryRecording(failsAfter: 0))
    }
  }

  @Test("what was old when the source was first read stays out at every later poll")
  func tooOldLater() async throws {
    let old = Self.item("old", title: "Artificial intelligence regulation", date: "Fri, 02 Jan 2026 07:00:00 GMT")
    let run = try await poll([Self.feedURL: [feedAnswer(onTopic, old)]], before: Self.known)
    #expect(run.tally.dropped[.tooOld] == 1)
    #expect(await run.recording.candidates.map(\.isBackfill) == [false])
  }

  @Test("an answer judged by other topics is asked for whole")
  func otherTopics() async throws {
    var before = Self.known
    before.validatedBy = "0"
    let run = try await poll([Self.feedURL: [feedAnswer(onTopic)]], before: before)
    #expect(run.requests.first?.validators.isEmpty == true)
    #expect(run.report.state.validatedBy == "1")
  }

  @Test("a feed that asks for an absurd wait is believed a year", arguments: ["9223372036854775807", "-5", "0", "60"])
  func absurdTimeToLive(minutes: String) async throws {
    let feed = Self.feed("<ttl>\(minutes)</ttl>" + onTopic)
    let run = try await poll([Self.feedURL: [ScriptedFetcher.page(feed, url: Self.feedURL, type: "text/xml")]])
    guard case .read(let hints) = run.report.outcome else { return #expect(Bool(false), "not read") }
    #expect(hints.timeToLive ?? .zero <= .seconds(366 * 86_400))
  }

  @Test("an entry does not wait for ever for a page that never answers")
  func patience() async throws {
    var before = Self.known
    before.incompletePolls = EntryPoll.patience
    let teaser = Self.item("hearing", title: "A hearing on the algorithm", body: "Read on.")
    let url = "https://gazette.example/hearing"
    let run = try await poll(
      [Self.feedURL: [feedAnswer(teaser)], url: [ScriptedFetcher.page("", status: 503, url: url)]], before: before)
    #expect(run.tally.dropped[.offTopic] == 1)
    #expect(run.report.state.validators.etag == "\"1\"")
    #expect(run.report.state.incompletePolls == nil)
  }

  @Test("while its host is shut for long a source is not asked, and nothing is held against it")
  func hostPaused() async throws {
    let fetcher = ScriptedFetcher([:])
    let clock = ManualClock().clock
    let door = HostDoor(gap: .zero, clock: clock)
    await door.shut("gazette.example", for: .seconds(3600))
    let tools = PollTools(
      fetcher: PoliteFetcher(fetcher: fetcher, door: door, retryAfterMaximum: .seconds(86_400)),
      workbench: Workbench(label: "test"), recording: MemoryRecording(), tally: Locked(Tally()), clock: clock)
    let report = try await SourcePoll(
      source: Self.source, before: Self.known, judge: try Self.judge(), settings: PollSettings(Settings()),
      tools: tools
    ).run()
    #expect(report.outcome == .postponed(wait: .seconds(3600)))
    #expect(fetcher.requests.withLock { $0.isEmpty })
    #expect(report.state.health == Self.known.health)
    #expect(report.state.consecutiveFailures == 0)
    #expect(report.state.pausedUntil == clock.wall().advanced(by: .seconds(3600)))
  }
}
