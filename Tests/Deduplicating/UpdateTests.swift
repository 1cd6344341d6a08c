import Stories
import Testing

@testable import Deduplicating

/// When a story that changed is recorded anew.
@Suite struct UpdateTests {
  private func entry(_ text: String, hours: Double, title: String = "Rules agreed") -> Candidate {
    Tellings.candidate(
      title, url: "https://gazette.example/a", guid: "1", text: text,
      at: Tellings.noon.advanced(by: .milliseconds(Int64(hours * 3_600_000))))
  }

  @Test("a return to an earlier text is recorded once a day, and asks for nothing in between")
  func flapping() throws {
    let texts = [Tellings.text(1), Tellings.text(2)]
    var desk = Desk()
    for hour in 0..<48 { try desk.take(entry(texts[hour % 2], hours: Double(hour))) }
    #expect(desk.decisions.count { $0.word.hasPrefix("update") } == 2)
    #expect(!desk.summary.contains("deferred"))
  }

  @Test("a story that changes without end is recorded less and less often, at least once a day")
  func restless() throws {
    var desk = Desk()
    for step in 0..<24 * 20 { try desk.take(entry(Tellings.text(step), hours: Double(step) / 2)) }
    let updates = desk.decisions.count { $0.word.hasPrefix("update") }
    #expect(updates >= 12 && updates <= 24, "\(updates)")
    #expect(desk.summary.last == "deferred" || desk.summary.last?.hasPrefix("update") == true)
  }

  @Test("labels and names in the headline, quotes and dashes are no change; another word is")
  func headlines() throws {
    let text = Tellings.text(1)
    let long = "Parliament backs “safety tests” for powerful models"
    for same in [
      "Parliament backs \"safety tests\" for powerful models | gazette",
      "PARLIAMENT BACKS SAFETY TESTS FOR POWERFUL MODELS",
    ] {
      var desk = Desk()
      try desk.take(entry(text, hours: 0, title: long))
      #expect(try desk.take(entry(text, hours: 2, title: same)).word == "known")
    }
    var desk = Desk()
    try desk.take(entry(text, hours: 0, title: long))
    #expect(
      try desk.take(entry(text, hours: 2, title: "Parliament rejects safety tests for powerful models")).word
        == "update 2")
  }

  @Test("an archive from before notes of time were told apart is not updated for one")
  func olderArchive() throws {
    var memory = StoryMemory(over: NoStories())
    let stamped = entry("Updated at 14:05 on 5 March 2026, by the editors\n" + Tellings.text(1), hours: 0)
    guard case .story(var record) = try Deduplicator().decide(stamped, lookup: memory) else { return }
    record.materialHash = nil
    try memory.add(.story(record))
    var again = stamped
    again.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(7200))
    #expect(try Deduplicator().decide(again, lookup: memory).word == "known")
  }
}
