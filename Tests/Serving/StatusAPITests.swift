import Foundation
import Serving
import Stories
import Testing

/// Answers with fixed values, or with a failure.
struct FixedAnswers: Answers {
  func names() -> [String: String] { ["org:baai": "Beijing Academy of AI"] }
  struct Broken: Error {}

  var checks: [ReadinessCheck] = [ReadinessCheck(name: "archive")]
  var archiveLines: [[UInt8]] = []
  var isBroken = false
  var latest: [StoryRecord] = []
  var sources: [SourceReport] = []
  /// How many lines fit into an answer, whatever the limit.
  var fitting = Int.max

  func status() async -> StatusReport {
    StatusReport(
      version: "1.2.3", startedAt: Timestamp(seconds: 0), uptimeSeconds: 61, state: "running",
      sources: SourceCounts(sources), lastPoll: nil, lastNewStory: nil, nextPoll: nil,
      counts: Counts(dropped: ["off_topic": 3]),
      archive: ArchiveReport(directory: "/a", position: .start, repairs: 0),
      configuration: ConfigurationReport(
        loadedAt: Timestamp(seconds: 0), lastReloadSuccessful: true, lastReloadError: nil),
      sourceStates: sources)
  }

  func readiness() async -> [ReadinessCheck] { checks }

  func metrics() async -> [MetricFamily] {
    [MetricFamily("policywire_build_info", .gauge, "Version.", by: "version", [("1\"2\\3\n", 1)])]
  }

  func lines(after seq: Int64, limit: Int) async throws -> LinePage {
    if isBroken { throw Broken() }
    let rest = archiveLines.dropFirst(Int(seq))
    let lines = Array(rest.prefix(min(limit, fitting)))
    return LinePage(lines: lines, hasMore: lines.count < rest.count)
  }

  func latestStories(limit: Int) async -> [StoryRecord] { latest }

  /// What every known identifier names.
  var view: EventView?

  func event(_ id: EventID) async throws -> Result<EventView, EventNotFound> {
    if isBroken { throw Broken() }
    if id.digits.hasPrefix("ffffffff") { return .failure(.ambiguous) }
    return view.map { .success($0) } ?? .failure(.unknown)
  }

  func latestEvents(limit: Int) async throws -> [EventSummary] {
    if isBroken { throw Broken() }
    return Array(repeating: view, count: limit).compactMap(\.self).map(EventSummary.init)
  }
}

@Suite("Questions over HTTP")
struct StatusAPITests {
  func ask(_ request: APIRequest, _ answers: FixedAnswers = FixedAnswers()) async -> APIResponse {
    await StatusAPI(answers: answers, allowedHosts: ["localhost", "127.0.0.1", "[::1]"], schema: "{}").answer(request)
  }

  func text(_ response: APIResponse) -> String { String(decoding: response.body, as: UTF8.self) }

  @Test("healthz answers whatever else is wrong")
  func health() async {
    let answers = FixedAnswers(checks: [ReadinessCheck(name: "archive", failure: "disk full")], isBroken: true)
    let response = await ask(APIRequest(path: "/healthz"), answers)
    #expect(response.status == 200)
    #expect(text(response) == "ok\n")
  }

  @Test("readyz is 503 and names the check that fails")
  func readiness() async {
    #expect(await ask(APIRequest(path: "/readyz")).status == 200)
    let answers = FixedAnswers(checks: [
      ReadinessCheck(name: "archive", failure: "disk full"), ReadinessCheck(name: "schedule"),
    ])
    let response = await ask(APIRequest(path: "/readyz"), answers)
    #expect(response.status == 503)
    #expect(text(response) == "[-] archive: disk full\n")
    #expect(text(await ask(APIRequest(path: "/readyz", query: ["verbose": ""]), answers)).contains("[+] schedule: ok"))
  }

  @Test("status is JSON in a fixed order, snake_case")
  func status() async throws {
    let response = await ask(APIRequest(path: "/v1/status"))
    #expect(text(response).hasPrefix(#"{"version":"1.2.3","started_at":"1970-01-01T00:00:00Z","uptime_seconds":61,"#))
    #expect(text(response).contains(#""dropped":{"off_topic":3}"#))
  }

  @Test("stories come after a number, up to a limit, with a link to the next page")
  func stories() async {
    let lines = (1...5).map { Array(#"{"v":1,"seq":\#($0),"kind":"story"}"#.utf8) }
    let answers = FixedAnswers(archiveLines: lines)
    let page = await ask(APIRequest(path: "/v1/stories", query: ["after_seq": "1", "limit": "2"]), answers)
    #expect(text(page) == #"{"v":1,"seq":2,"kind":"story"}"# + "\n" + #"{"v":1,"seq":3,"kind":"story"}"# + "\n")
    #expect(page.headers["Link"] == #"</v1/stories?after_seq=3&limit=2>; rel="next""#)
    let last = await ask(APIRequest(path: "/v1/stories", query: ["after_seq": "4"]), answers)
    #expect(last.headers["Link"] == nil)
  }

  @Test("an answer cut short by its size links to the next, one that ends at the limit and the archive's end does not")
  func storiesCutBySize() async {
    let lines = (1...5).map { Array(#"{"v":1,"seq":\#($0),"kind":"story"}"#.utf8) }
    let answers = FixedAnswers(archiveLines: lines, fitting: 1)
    let page = await ask(APIRequest(path: "/v1/stories", query: ["limit": "3"]), answers)
    #expect(page.headers["Link"] == #"</v1/stories?after_seq=1&limit=3>; rel="next""#)
    let whole = await ask(
      APIRequest(path: "/v1/stories", query: ["limit": "5"]), FixedAnswers(archiveLines: lines))
    #expect(whole.headers["Link"] == nil)
  }

  @Test(
    "a bad number is a 400 problem",
    arguments: [
      ["after_seq": "-1"], ["after_seq": "x"], ["limit": "0"], ["limit": "1001"], ["limit": "9999999999999999999999"],
    ])
  func badNumbers(query: [String: String]) async {
    let response = await ask(APIRequest(path: "/v1/stories", query: query))
    #expect(response.status == 400)
    #expect(response.contentType == "application/problem+json")
  }

  @Test("an unreadable archive is a 500 that says nothing of paths")
  func broken() async {
    let response = await ask(APIRequest(path: "/v1/stories"), FixedAnswers(isBroken: true))
    #expect(response.status == 500)
    #expect(!text(response).contains("/a"))
  }

  @Test(
    "other methods, paths and hosts are refused",
    arguments: [
      (APIRequest(method: "POST", path: "/v1/status"), 405), (APIRequest(path: "/nothing"), 404),
      (APIRequest(path: "/v1/status", host: "evil.example"), 421), (APIRequest(path: "/", host: ""), 421),
    ])
  func refusals(request: APIRequest, status: Int) async {
    #expect(await ask(request).status == status)
  }

  @Test("IPv6 loopback and upper case are hosts like any other")
  func hosts() async {
    #expect(await ask(APIRequest(path: "/healthz", host: "[::1]")).status == 200)
    #expect(await ask(APIRequest(path: "/healthz", host: "LOCALHOST")).status == 200)
  }

  @Test("label values are escaped in the metrics")
  func metrics() async {
    let response = await ask(APIRequest(path: "/metrics"))
    #expect(text(response).contains(#"policywire_build_info{version="1\"2\\3\n"} 1"# + "\n"))
    #expect(text(response).hasPrefix("# HELP policywire_build_info Version.\n# TYPE policywire_build_info gauge\n"))
  }
}
