import Configuring
import Fetching
import Polling
import Stories
import Testing

@testable import Daemon

@Suite("Redirects and the door")
struct PoliteFetcherTests {
  @Test("a host that redirects lead to is asked by turns, and not at all while it asked for a pause")
  func redirected() async throws {
    let clock = ManualClock().clock
    let door = HostDoor(gap: .zero, clock: clock)
    let target = "https://cdn.example/feed.xml"
    var refusal = FetchResponse(status: 429, finalURL: target)
    refusal.retryAfter = .seconds(600)
    var script: [String: [ScriptedFetcher.Answer]] = [target: [.success(refusal)]]
    let sources = ["gazette", "courier"].map { Source(id: $0, outlet: $0, url: "https://\($0).example/feed.xml") }
    for source in sources {
      var moved = FetchResponse(status: 302, finalURL: source.url)
      moved.redirectURL = target
      script[source.url] = [.success(moved)]
    }
    let scripted = ScriptedFetcher(script)
    let tools = PollTools(
      fetcher: PoliteFetcher(fetcher: scripted, door: door, retryAfterMaximum: .seconds(300)),
      workbench: Workbench(label: "test"), recording: MemoryRecording(), tally: Locked(Tally()), clock: clock)
    var reports: [PollReport] = []
    for source in sources {
      let poll = SourcePoll(
        source: source, before: SourceState(sourceID: source.id), judge: try SourcePollTests.judge(),
        settings: PollSettings(Settings()), tools: tools)
      reports.append(try await poll.run())
    }
    #expect(scripted.requests.withLock { $0.map(\.url) } == [sources[0].url, target, sources[1].url])
    #expect(await door.remainingPause(of: "cdn.example") == .seconds(300))
    // Who only pointed there did not ask for it.
    #expect(await door.remainingPause(of: "gazette.example") == .zero)
    #expect(reports.map(\.outcome.label) == ["http_4xx", "postponed"])
    #expect(reports.last?.outcome == .postponed(wait: .seconds(300)))
    #expect(reports.map { $0.state.memory?.pausedHost } == ["cdn.example", "cdn.example"])
  }

  @Test("what leads to the same host is followed in the same turn, and what may not leave its origin is an answer")
  func upgraded() async throws {
    let clock = ManualClock()
    let (plain, secure) = ("http://gazette.example/feed.xml", "https://gazette.example/feed.xml")
    var moved = FetchResponse(status: 301, finalURL: plain)
    moved.redirectURL = secure
    let scripted = ScriptedFetcher([
      plain: [.success(moved)], secure: [ScriptedFetcher.page("x", url: secure)],
    ])
    // A second turn would sleep for the gap, and nobody moves the clock.
    let fetcher = PoliteFetcher(
      fetcher: scripted, door: HostDoor(gap: .seconds(5), clock: clock.clock), retryAfterMaximum: .seconds(300))
    #expect(try await fetcher.fetch(FetchRequest(url: plain)).finalURL == secure)
    await clock.advance(by: .seconds(5))
    var request = FetchRequest(url: plain)
    request.leavesOrigin = false
    #expect(try await fetcher.fetch(request).redirectURL == secure)
  }
}
