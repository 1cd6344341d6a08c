import Configuring
import Deduplicating
import Fetching
import Foundation
import Polling
import Stories
import Testing

@testable import Daemon

/// What one poll says to a server, and what it makes of the answer. Each test is named after the complaint of readers'
/// users that it answers (docs/polling.md).
@Suite("The manners of one poll")
struct PollMannersTests {
  static let url = SourcePollTests.feedURL

  struct Run {
    var report: PollReport
    var requests: [FetchRequest]
    var tally: Tally
    var memory: PollMemory { report.state.memory ?? PollMemory() }
  }

  func poll(
    _ answer: ScriptedFetcher.Answer, before: SourceState = SourcePollTests.known, at url: String = url,
    source: Source = SourcePollTests.source, headers: [RequestHeader] = []
  ) async throws -> Run {
    let fetcher = ScriptedFetcher([url: [answer]])
    let clock = ManualClock().clock
    var polite = PoliteFetcher(
      fetcher: fetcher, door: HostDoor(gap: .zero, clock: clock), retryAfterMaximum: .seconds(86_400))
    polite.headers = headers
    let tools = PollTools(
      fetcher: polite, workbench: Workbench(label: "test"), recording: MemoryRecording(), tally: Locked(Tally()),
      clock: clock)
    let report = try await SourcePoll(
      source: source, before: before, judge: try SourcePollTests.judge(), settings: PollSettings(Settings()),
      tools: tools
    ).run()
    return Run(report: report, requests: fetcher.requests.withLock { $0 }, tally: tools.tally.withLock { $0 })
  }

  func feed(
    _ items: String = SourcePollTests.item("law", title: "Artificial intelligence regulation adopted"),
    status: Int = 200,
    at url: String = url, etag: String? = "\"2\"", change: (inout FetchResponse) -> Void = { _ in }
  ) -> ScriptedFetcher.Answer {
    var response = FetchResponse(status: status, body: Array(SourcePollTests.feed(items).utf8), finalURL: url)
    response.contentType = "application/rss+xml"
    response.validators.etag = etag
    change(&response)
    return .success(response)
  }

  func answer(_ status: Int, change: (inout FetchResponse) -> Void = { _ in }) -> ScriptedFetcher.Answer {
    var response = FetchResponse(status: status, finalURL: Self.url)
    change(&response)
    return .success(response)
  }

  static func known(_ change: (inout PollMemory) -> Void) -> SourceState {
    var state = SourcePollTests.known
    var memory = PollMemory()
    change(&memory)
    state.memory = memory
    return state
  }

  @Test("complaint 4: validators are replaced by every 200, and cleared when it has none", arguments: ["\"2\"", nil])
  func replaced(etag: String?) async throws {
    let run = try await poll(feed(etag: etag))
    #expect(run.requests.first?.validators.etag == "\"1\"")
    #expect(run.report.state.validators == Validators(etag: etag))
  }

  @Test("complaint 4: validators are not sent when the configured address has changed")
  func changedAddress() async throws {
    var before = SourcePollTests.known
    before.validatedURL = "https://gazette.example/old.xml"
    let run = try await poll(feed(), before: before)
    // They are bound to the address they came from; the fetcher sends them to no other.
    #expect(run.requests.first?.validatedURL == "https://gazette.example/old.xml")
    #expect(run.report.state.validatedURL == Self.url)
  }

  @Test("complaint 5: 304 and 204 are successes with nothing in them", arguments: [304, 204])
  func unchanged(status: Int) async throws {
    let run = try await poll(answer(status), before: Self.known { $0.failure = FailureStreak(kind: .soft, weight: 3) })
    #expect(run.report.outcome.label == "not_modified" && run.report.state.health == .healthy)
    #expect(run.memory.failure == nil && run.memory.saidUnchanged == true && run.requests.count == 1)
  }

  @Test("complaint 5: 304 to a request without validators is a failure of the server's")
  func senseless() async throws {
    let run = try await poll(answer(304), before: SourceState(sourceID: "gazette"))
    #expect(run.report.outcome.failure == .hard && run.report.state.lastError?.contains("without validators") == true)
  }

  @Test("complaint 6: after a week the document is asked for whole, and a liar is noted")
  func whole() async throws {
    let before = Self.known { memory in
      (memory.secondsSinceWhole, memory.saidUnchanged) = (8 * 86_400, true)
    }
    let run = try await poll(feed(etag: "\"1\""), before: before)
    #expect(run.requests.first?.validators.isEmpty == true && run.requests.first?.acceptsDelta == false)
    #expect(run.memory.lie != nil && run.memory.secondsSinceWhole == 0)
    let again = try await poll(feed(etag: "\"1\""), before: run.report.state)
    #expect(again.requests.first?.validators.isEmpty == true)
  }

  @Test("complaint 6: other topics make old entries new, and nobody a liar")
  func otherTopics() async throws {
    var before = Self.known { ($0.secondsSinceWhole, $0.saidUnchanged) = (8 * 86_400, true) }
    before.validatedBy = "other topics"
    #expect(try await poll(feed(etag: "\"1\""), before: before).memory.lie == nil)
  }

  @Test("the same bytes are unchanged, whatever their headers say, and are not read again")
  func sameBytes() async throws {
    let first = try await poll(feed())
    #expect(first.report.outcome.label == "ok" && first.memory.bodyHash != nil)
    let second = try await poll(feed(etag: "\"3\""), before: first.report.state)
    #expect(second.report.outcome.label == "not_modified" && second.tally.entries == 0)
    #expect(second.report.state.validators.etag == "\"3\"" && second.report.settled == nil)
    // A rebuilt index has forgotten what it was shown.
    var rebuilt = second.report.state
    (rebuilt.validatedURL, rebuilt.validators) = (nil, Validators())
    #expect(try await poll(feed(), before: rebuilt).report.outcome.label == "ok")
  }

  @Test("a delta is asked for, read, and taken for no whole document")
  func delta() async throws {
    let before = Self.known { ($0.bodyHash, $0.secondsSinceWhole) = ("x", 3 * 86_400) }
    let run = try await poll(feed(status: 226), before: before)
    #expect(run.requests.first?.acceptsDelta == true)
    #expect(run.report.outcome.label == "ok" && run.report.state.storiesAccepted == 1)
    #expect(run.memory.bodyHash == nil && run.memory.secondsSinceWhole == 3 * 86_400)
  }

  @Test("complaint 12: a block is named with whom to ask, and is no ordinary 403")
  func blocked() async throws {
    let run = try await poll(answer(403) { $0.challenger = "Cloudflare" })
    #expect(run.report.outcome.failure == .blocked && run.report.outcome.label == "blocked")
    #expect(run.report.state.lastError?.contains("Cloudflare") == true)
    #expect(try await poll(answer(403)).report.outcome.failure == .hard)
  }

  @Test("complaint 1: 410 is believed after days")
  func gone() async throws {
    #expect(try await poll(answer(410)).report.state.health == .failing)
    let streak = FailureStreak(kind: .gone, weight: 2, gonePolls: 2, goneSeconds: 2 * 86_400)
    #expect(try await poll(answer(410), before: Self.known { $0.failure = streak }).report.state.health == .retired)
  }

  @Test(
    "complaint 2: 429 and 503 keep everyone from the host, as long as they say, a day at most",
    arguments: [
      (429, 600, 600), (503, 600, 600), (429, 900_000, 86_400), (429, nil, 1800), (503, nil, 0), (500, 600, 0),
    ] as [(Int, Int?, Int)])
  func hostPause(status: Int, asked: Int?, seconds: Int) async throws {
    let clock = ManualClock().clock
    let door = HostDoor(gap: .zero, clock: clock)
    let response = answer(status) { $0.retryAfter = asked.map { .seconds($0) } }
    var fetcher = PoliteFetcher(
      fetcher: ScriptedFetcher([Self.url: [response]]), door: door, retryAfterMaximum: .seconds(86_400))
    _ = try await fetcher.fetch(FetchRequest(url: Self.url))
    #expect(await door.remainingPause(of: "gazette.example") == .seconds(seconds))
    // A bridge for many servers is not shut for all of them.
    let open = HostDoor(gap: .zero, clock: clock)
    fetcher = PoliteFetcher(
      fetcher: ScriptedFetcher([Self.url: [response]]), door: open, retryAfterMaximum: .seconds(86_400),
      sharedHosts: ["gazette.example"])
    _ = try await fetcher.fetch(FetchRequest(url: Self.url))
    #expect(await open.remainingPause(of: "gazette.example") == .zero)
  }

  @Test("complaint 11: a pending move is remembered, an adopted one is asked at its new address")
  func moved() async throws {
    let target = "https://gazette.example/new.xml"
    let redirected = feed(at: target) {
      $0.redirects = [FetchRedirect(status: 301, from: Self.url, to: target)]
    }
    let first = try await poll(redirected)
    #expect(first.memory.move?.to == target && first.memory.adopted == nil)
    let due = Self.known { $0.move = PendingMove(to: target, firstSeen: Timestamp(seconds: 0), polls: 2, seconds: 2e5) }
    let last = try await poll(redirected, before: due)
    #expect(last.memory.adopted?.to == target)
    let after = try await poll(feed(at: target), before: last.report.state, at: target)
    #expect(after.requests.map(\.url) == [target] && after.report.outcome.label == "not_modified")
    // A failure at the new address is counted against it; a login page is no feed, and moves nobody.
    let page = feed("", at: target) { response in
      response.body = Array("<html><body>Log in</body></html>".utf8)
      response.redirects = [FetchRedirect(status: 301, from: Self.url, to: target)]
    }
    #expect(try await poll(page).memory.move == nil)
  }

  @Test("complaint 17: what the feed asks for is remembered through a 304")
  func wishes() async throws {
    let run = try await poll(answer(304), before: Self.known { $0.wishes = FeedWishes(minutes: 240) })
    #expect(run.report.outcome == .notModified(hints: FreshnessHints(timeToLive: .seconds(14_400))))
  }

  @Test("complaint 17: the dates of a first document tell its rhythm; old ones that are rewritten do not")
  func rhythm() async throws {
    let first = try await poll(feed())
    let known = try #require(first.memory.rhythm)
    #expect(known.occasions > 0)
    let old = SourcePollTests.item("old", title: "From the archive", date: "Mon, 26 Jan 2026 07:00:00 GMT")
    let second = try await poll(feed(old), before: first.report.state)
    #expect(second.memory.rhythm?.occasions == known.occasions)
  }

  @Test("the operator's headers go with the source's request")
  func headers() async throws {
    let header = try #require(RequestHeader(name: "X-Key", value: "hunter2"))
    #expect(try await poll(feed(), headers: [header]).requests.first?.headers == [header])
  }
}

@Suite("Article pages and robots.txt")
struct RobotsTests {
  static let page = "https://gazette.example/x/law"
  static let file = "https://gazette.example/robots.txt"

  func desk(
    _ script: [String: [ScriptedFetcher.Answer]], _ time: ManualClock = ManualClock()
  ) -> (RobotsDesk, ScriptedFetcher, PoliteFetcher) {
    let fetcher = ScriptedFetcher(script)
    let door = HostDoor(gap: .zero, clock: time.clock)
    return (
      RobotsDesk(clock: time.clock), fetcher,
      PoliteFetcher(fetcher: fetcher, door: door, retryAfterMaximum: .seconds(86_400))
    )
  }

  @Test("the file is asked for once, and decides for every page of its origin")
  func once() async throws {
    let text = "User-agent: *\nDisallow: /x/\nCrawl-delay: 3\n"
    let (desk, scripted, fetcher) = desk([Self.file: [ScriptedFetcher.page(text, url: Self.file)]])
    for _ in 0..<3 {
      #expect(try await desk.verdict(on: Self.page, fetcher: fetcher, timeout: .seconds(5)) == .denied)
    }
    let other = try await desk.verdict(on: "https://gazette.example/y", fetcher: fetcher, timeout: .seconds(5))
    #expect(other == .allowed(delay: .seconds(3)))
    #expect(scripted.requests.withLock { $0.map(\.url) } == [Self.file])
  }

  @Test("no file allows, a server in trouble forbids for now, one that does not answer too")
  func answers() async throws {
    func verdict(_ answer: ScriptedFetcher.Answer?) async throws -> RobotsMemory.Verdict {
      let (desk, _, fetcher) = desk(answer.map { [Self.file: [$0]] } ?? [:])
      return try await desk.verdict(on: Self.page, fetcher: fetcher, timeout: .seconds(5))
    }
    #expect(try await verdict(ScriptedFetcher.page("", status: 404, url: Self.file)) == .allowed(delay: nil))
    #expect(try await verdict(ScriptedFetcher.page("", status: 503, url: Self.file)) == .deniedForNow)
    #expect(try await verdict(nil) == .deniedForNow)
  }

  @Test(
    "what we ourselves refuse to ask keeps nobody else from asking",
    arguments: [(FetchError.Code.overloaded, RobotsMemory.Verdict.deniedForNow), (.blockedAddress, .denied)])
  func ownRefusal(code: FetchError.Code, verdict: RobotsMemory.Verdict) async throws {
    let refusal = FetchError(code, url: Self.file, "refused")
    let (desk, scripted, fetcher) = desk([
      Self.file: [.failure(refusal), ScriptedFetcher.page("", status: 404, url: Self.file)]
    ])
    #expect(try await desk.verdict(on: Self.page, fetcher: fetcher, timeout: .seconds(5)) == verdict)
    #expect(try await desk.verdict(on: Self.page, fetcher: fetcher, timeout: .seconds(5)) == .allowed(delay: nil))
    #expect(scripted.requests.withLock { $0.count } == 2)
  }

  @Test(
    "a page that leads to another origin is fetched there by the rules of that origin",
    arguments: [("User-agent: *\nDisallow: /law", false), ("User-agent: *\nDisallow: /other", true)])
  func redirected(rules: String, isAllowed: Bool) async throws {
    let (there, theirs) = ("https://archive.example/law", "https://archive.example/robots.txt")
    var moved = FetchResponse(status: 302, finalURL: Self.page)
    moved.redirectURL = there
    let (desk, scripted, fetcher) = desk([
      Self.page: [.success(moved)], Self.file: [ScriptedFetcher.page("", status: 404, url: Self.file)],
      theirs: [ScriptedFetcher.page(rules, url: theirs)],
      there: [ScriptedFetcher.page("<p>The law was adopted.</p>", url: there)],
    ])
    let tools = PollTools(
      fetcher: fetcher, robots: desk, workbench: Workbench(label: "test"), recording: MemoryRecording(),
      tally: Locked(Tally()), clock: ManualClock().clock)
    let visit = PageVisit(
      source: SourcePollTests.source, judge: try SourcePollTests.judge(), settings: PollSettings(Settings()),
      tools: tools)
    let result = try await visit.visit(Self.page)
    let asked = scripted.requests.withLock { $0 }
    #expect(asked.map(\.url) == [Self.file, Self.page, theirs] + (isAllowed ? [there] : []))
    #expect(asked.filter { !$0.url.hasSuffix("robots.txt") }.allSatisfy { !$0.leavesOrigin })
    guard case .read(_, let response) = result else { return #expect(!isAllowed) }
    #expect(isAllowed && response.finalURL == there)
  }

  @Test(
    "the operator's headers go to pages of the feed's own origin, and no other",
    arguments: [
      ("https://gazette.example/x/law", true), ("http://gazette.example/x/law", false), ("https://x.example/", false),
    ])
  func pageHeaders(page: String, areSent: Bool) async throws {
    var (_, scripted, fetcher) = desk([page: [ScriptedFetcher.page("<p>x</p>", url: page)]])
    fetcher.headers = [try #require(RequestHeader(name: "X-Key", value: "hunter2"))]
    let tools = PollTools(
      fetcher: fetcher, workbench: Workbench(label: "test"), recording: MemoryRecording(), tally: Locked(Tally()),
      clock: ManualClock().clock)
    let source = Source(id: "gazette", outlet: "Gazette", url: "https://gazette.example/feed.xml")
    _ = try await PageVisit(
      source: source, judge: try SourcePollTests.judge(), settings: PollSettings(Settings()), tools: tools
    ).visit(page)
    #expect(scripted.requests.withLock { $0.map(\.headers) } == [areSent ? fetcher.headers : []])
  }

  @Test(
    "only the port of the operator's own origin may be any, for pages and robots.txt alike",
    arguments: [
      ("https://gazette.example:8443/x/law", true), ("http://gazette.example:25/x", false),
      ("http://victim.example:25/", false),
    ])
  func ports(page: String, mayBeAny: Bool) async throws {
    let file = try #require(RobotsMemory.origin(of: page)) + "/robots.txt"
    let (desk, scripted, fetcher) = desk([
      file: [ScriptedFetcher.page("", status: 404, url: file)], page: [ScriptedFetcher.page("<p>x</p>", url: page)],
    ])
    let tools = PollTools(
      fetcher: fetcher, robots: desk, workbench: Workbench(label: "test"), recording: MemoryRecording(),
      tally: Locked(Tally()), clock: ManualClock().clock)
    let source = Source(id: "gazette", outlet: "Gazette", url: "https://gazette.example:8443/feed.xml")
    _ = try await PageVisit(
      source: source, judge: try SourcePollTests.judge(), settings: PollSettings(Settings()), tools: tools
    ).visit(page)
    #expect(scripted.requests.withLock { $0.map(\.allowsStatedPort) } == [mayBeAny, mayBeAny])
  }

  @Test("a delay keeps the host to itself after each page")
  func delay() async throws {
    let time = ManualClock()
    let (_, _, fetcher) = desk([Self.page: [ScriptedFetcher.page("x", url: Self.page)]], time)
    _ = try await fetcher.fetch(FetchRequest(url: Self.page), delay: .seconds(9))
    #expect(await fetcher.door.remainingPause(of: "gazette.example") == .seconds(9))
  }
}

@Suite("Secrets of sources")
struct SourceSecretsTests {
  @Test("a secret comes from a file or a credential, and no error shows it")
  func read() throws {
    let folder = NSTemporaryDirectory() + "policywire-secrets-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("hunter2\n".utf8).write(to: URL(fileURLWithPath: folder + "/key"))
    try Data("hunter2\nX: y\n".utf8).write(to: URL(fileURLWithPath: folder + "/two"))
    func headers(_ header: SourceHeader) throws -> [RequestHeader]? {
      let source = Source(id: "a", outlet: "A", url: "https://a.example/", headers: [header])
      return try SourceSecrets.headers(of: [source], environment: ["CREDENTIALS_DIRECTORY": folder])["a"]
    }
    let expected = [try #require(RequestHeader(name: "X-Key", value: "hunter2"))]
    for value in [SourceHeader.Value.text("hunter2"), .file("key"), .file(folder + "/key")] {
      #expect(try headers(SourceHeader(name: "X-Key", value: value)) == expected)
    }
    func problems(_ file: String, _ environment: [String: String]) throws -> [String] {
      let header = SourceHeader(name: "X-Key", value: .file(file))
      let shipped = try ConfigurationLoader.shipped()
      let configuration = Configuration(
        settings: Settings(), sources: [Source(id: "a", outlet: "A", url: "https://a.example/", headers: [header])],
        topics: shipped.topics, lexicon: shipped.lexicon, tracking: shipped.tracking)
      return SourceSecrets.problems(of: configuration, environment: environment)
    }
    let here = ["CREDENTIALS_DIRECTORY": folder]
    #expect(try problems("key", here) == [] && problems("key", [:]) == [] && problems(folder + "/key", [:]) == [])
    #expect(try problems("absent", here).count == 1 && problems(folder + "/absent", [:]).count == 1)
    for (name, file) in [("X-Key", "two"), ("X-Key", "absent"), ("Host", "key")] {
      let error = #expect(throws: SecretFile.Unreadable.self) {
        try headers(SourceHeader(name: name, value: .file(file)))
      }
      #expect(error?.description.contains("source “a”") == true && error?.description.contains("hunter2") == false)
    }
  }
}
