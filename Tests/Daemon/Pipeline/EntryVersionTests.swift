import Deduplicating
import Fetching
import Stories
import Testing

@testable import Daemon

@Suite("Versions of an entry, and entries that share a name")
struct EntryVersionTests {
  private let base = SourcePollTests()

  @Test("an earlier version that is listed again waits, with nothing asked for, until it may be a return")
  func earlierVersion() async throws {
    let feed = base.feedAnswer(base.onTopic)
    let first = try await base.poll([SourcePollTests.feedURL: [feed]])
    let settled = try #require(first.report.settled)
    let superseding = MemoryRecording(superseded: settled)
    let other = base.feedAnswer(base.onTopic, base.offTopic)
    let again = try await base.poll(
      [SourcePollTests.feedURL: [other]], before: first.report.state, recording: superseding)
    #expect(again.requests.map(\.url) == [SourcePollTests.feedURL])
    #expect(again.tally.dropped[.deferred] == 1)
    #expect(await superseding.candidates.isEmpty)
    // The whole document is asked for again, or the version would never be looked at.
    #expect(again.report.state.validators == Validators() && again.report.state.memory?.bodyHash == nil)
    #expect(again.report.settled?.count == 1)
  }

  @Test("an address under which a feed lists several titles identifies none, and its page is no one's")
  func sharedAddress() async throws {
    let items = ["1", "2"].map { number in
      SourcePollTests.item(
        number, title: "Artificial intelligence regulation, part \(number)",
        body: "The hearing on artificial intelligence regulation, part \(number)."
      )
      .replacing("gazette.example/\(number)<", with: "gazette.example/news<")
    }
    let run = try await base.poll([SourcePollTests.feedURL: [base.feedAnswer(items[0], items[1])]])
    #expect(await run.recording.candidates.map(\.isIndirect) == [true, true])
    #expect(run.requests.map(\.url) == [SourcePollTests.feedURL])
    let alone = try await base.poll([SourcePollTests.feedURL: [base.feedAnswer(items[0])]])
    #expect(alone.requests.map(\.url) == [SourcePollTests.feedURL, "https://gazette.example/news"])
  }

  @Test("a guid that several titles share identifies none of them")
  func repeatedGUID() async throws {
    let items = ["a", "b"].map {
      SourcePollTests.item("same", title: "Artificial intelligence regulation \($0)")
    }
    let run = try await base.poll([SourcePollTests.feedURL: [base.feedAnswer(items[0], items[1])]])
    #expect(await run.recording.candidates.map(\.entryID) == [nil, nil])
  }
}
