import Stories
import Testing

@testable import Daemon

@Suite("Links in a feed's own text")
struct FeedLinksTests {
  private let base = SourcePollTests()

  @Test("where no page was read the feed's text says what it links to; links to the outlet itself don't count")
  func links() async throws {
    let text =
      SourcePollTests.longText + "&lt;a href=&quot;https://press.example/a?x=1&quot;&gt;there&lt;/a&gt; "
      + "&lt;a href=&quot;https://gazette.example/older&quot;&gt;here&lt;/a&gt;"
    let item = SourcePollTests.item("law", title: "Artificial intelligence regulation adopted", body: text)
    let run = try await base.poll([SourcePollTests.feedURL: [base.feedAnswer(item)]])
    #expect(await run.recording.candidates.map(\.links) == [["https://press.example/a?x=1"]])
  }
}
