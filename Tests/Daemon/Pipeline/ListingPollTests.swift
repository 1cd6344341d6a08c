import Configuring
import Deduplicating
import Fetching
import Stories
import Testing

@testable import Daemon

@Suite("Polls of listing pages")
struct ListingPollTests {
  private static let address = "https://ministry.example/press"

  private static func source(pages: Int? = nil, topics: [String]? = nil) -> Source {
    var source = Source(id: "ministry", outlet: "Ministry", url: address, kind: .listing, language: "en")
    (source.listingPages, source.topics) = (pages, topics)
    return source
  }

  private static func page(_ numbers: ClosedRange<Int>, class name: String = "news", next: String? = nil) -> String {
    let items = numbers.reversed().map { number in
      "<li class='\(name)'><a href='/press/\(number)'>A regulation on artificial intelligence, part \(number)</a> "
        + "<span class='date'>2026-06-\(number < 10 ? "0" : "")\(number)</span></li>"
    }
    return "<h1>Press</h1><ul>\(items.joined())</ul>" + (next.map { "<a rel='next' href='\($0)'>Next</a>" } ?? "")
  }

  private struct Run {
    var state: SourceState
    var recording: MemoryRecording
    var addresses: [String]
    var tally: Tally
  }

  private func poll(
    _ source: Source, _ script: [String: String], before: SourceState = SourceState(sourceID: "ministry"),
    recording: MemoryRecording = MemoryRecording(), entryLimit: Int = 2000
  ) async throws -> Run {
    let answers = Dictionary(
      uniqueKeysWithValues: script.map { url, text in (url, [ScriptedFetcher.page(text, url: url)]) })
    let fetcher = ScriptedFetcher(answers)
    let clock = ManualClock().clock
    let tools = PollTools(
      fetcher: PoliteFetcher(
        fetcher: fetcher, door: HostDoor(gap: .zero, clock: clock), retryAfterMaximum: .seconds(60)),
      workbench: Workbench(label: "test"), recording: recording, tally: Locked(Tally()), clock: clock, drops: nil)
    var settings = Settings()
    settings.polling.pages = .never
    settings.polling.maximumAge = nil
    settings.polling.entriesPerResponse = entryLimit
    let report = try await SourcePoll(
      source: source, before: before, judge: try SourcePollTests.judge(), settings: PollSettings(settings), tools: tools
    ).run()
    await recording.save(report.state, settled: report.settled)
    return Run(
      state: report.state, recording: recording, addresses: fetcher.requests.withLock { $0.map(\.url) },
      tally: tools.tally.withLock { $0 })
  }

  @Test("a listing that suddenly gives nothing is degraded, and healthy once it gives something again")
  func empty() async throws {
    let first = try await poll(Self.source(), [Self.address: Self.page(1...4)])
    #expect(first.state.health == .healthy)
    let empty = try await poll(Self.source(), [Self.address: "<h1>Press</h1><p>Soon.</p>"], before: first.state)
    #expect(empty.state.health == .degraded)
    #expect(empty.state.lastError?.contains("no entries are found") == true)
    #expect(empty.state.lastError?.contains("it gave 4 before") == true)
    #expect(empty.state.consecutiveFailures == 0)
    let again = try await poll(Self.source(), [Self.address: Self.page(1...5)], before: empty.state)
    #expect(again.state.health == .healthy)
    #expect(again.state.lastError == nil)
  }

  @Test("a listing that is built in another way is degraded, and read all the same")
  func changed() async throws {
    let first = try await poll(Self.source(), [Self.address: Self.page(1...4)])
    let second = try await poll(
      Self.source(), [Self.address: Self.page(1...5, class: "teaser")], before: first.state)
    #expect(second.state.health == .degraded)
    #expect(second.state.lastError?.contains("lists its entries in another way") == true)
    #expect(await second.recording.candidates.count == 5)
  }

  @Test("further pages are read up to the limit on the first poll, and none where all is known")
  func following() async throws {
    let script = [
      Self.address: Self.page(9...12, next: "?page=2"), Self.address + "?page=2": Self.page(5...8, next: "?page=3"),
      Self.address + "?page=3": Self.page(1...4, next: "?page=4"),
    ]
    let first = try await poll(Self.source(pages: 2), script)
    #expect(first.addresses == [Self.address, Self.address + "?page=2"])
    #expect(await first.recording.candidates.count == 8)
    let second = try await poll(Self.source(pages: 3), script, before: first.state, recording: first.recording)
    #expect(second.addresses == [Self.address])
    #expect(await second.recording.candidates.count == 8)
  }

  @Test("what further pages hold beyond the limit is counted as dropped")
  func overLimit() async throws {
    let script = [
      Self.address: Self.page(6...9, next: "?page=2"), Self.address + "?page=2": Self.page(1...5),
    ]
    let run = try await poll(Self.source(pages: 2), script, entryLimit: 7)
    #expect(await run.recording.candidates.count == 7)
    #expect(run.tally.dropped[.overLimit] == 2)
  }

  @Test("pages that lead in a circle, elsewhere or nowhere end the walk")
  func circles() async throws {
    let circle = [Self.address: Self.page(1...4, next: "/press")]
    #expect(try await poll(Self.source(pages: 9), circle).addresses == [Self.address])
    let elsewhere = [Self.address: Self.page(1...4, next: "https://other.example/press?page=2")]
    #expect(try await poll(Self.source(pages: 9), elsewhere).addresses == [Self.address])
    let gone = try await poll(Self.source(pages: 9), [Self.address: Self.page(1...4, next: "/gone")])
    #expect(gone.addresses.count == 2)
    #expect(gone.state.health == .healthy)
    #expect(await gone.recording.candidates.count == 4)
    let same = [
      Self.address: Self.page(1...4, next: "?page=2"), Self.address + "?page=2": Self.page(1...4, next: "?page=3"),
    ]
    #expect(try await poll(Self.source(pages: 9), same).addresses.count == 2)
  }

  @Test("an entry is judged by the topics its source names")
  func topics() async throws {
    let script = [Self.address: Self.page(1...3)]
    #expect(await (try poll(Self.source(topics: ["ai-policy"]), script)).recording.candidates.count == 3)
    #expect(await (try poll(Self.source(topics: ["trade"]), script)).recording.candidates.isEmpty)
  }
}
