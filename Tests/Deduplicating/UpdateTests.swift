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

  @Test("a version's number from a damaged archive is no obstacle", arguments: [Int.max, Int.min, -1])
  func damagedVersion(_ version: Int) throws {
    var story = KnownStory(
      storyID: "a", eventID: "a", version: version, title: "Rules agreed", contentHash: "0", contentSource: .feed,
      sourceID: "gazette", outlet: "gazette", published: nil)
    story.newestSeenAt = Tellings.noon
    let candidate = entry(Tellings.text(1), hours: 48)
    let revision = Revision(candidate: candidate, identity: Deduplicator().identity(of: candidate), story: story)
    let match = StoryMatch(story: story, method: .url, isSameEntry: true)
    #expect(try revision.verdict(match, NoStories()) == .update)
    #expect(revision.record.version > 1)
  }

  @Test("a headline that goes back and forth over one text is recorded once a day", arguments: [40, 150])
  func flappingHeadline(_ words: Int) throws {
    var desk = Desk()
    for hour in 0..<24 {
      var candidate = entry(
        Tellings.text(1, words: words), hours: Double(hour * 2), title: ["Rules agreed", "A bargain"][hour % 2])
      candidate.contentStatus = .short
      try desk.take(candidate)
    }
    #expect(desk.decisions.count { $0.word.hasPrefix("update") } == 2, "\(desk.summary)")
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

  @Test("guids and addresses that are new at every poll come to an end")
  func endless() throws {
    for (name, most) in [("guid", Deduplicator.maximumGUIDSightings), ("address", Deduplicator.maximumSightings)] {
      var desk = Desk()
      for poll in 0..<400 {
        let url = name == "guid" ? "https://gazette.example/a" : "https://gazette.example/a?visit=\(poll)"
        try desk.take(
          Tellings.candidate(
            "Rules agreed by ministers in a long night", url: url, guid: "\(poll)", text: Tellings.text(1),
            at: Tellings.noon.advanced(by: .seconds(600 * Int64(poll)))))
      }
      #expect(desk.decisions.count { $0.word != "known" } == most, "\(name)")
      #expect(desk.decisions.last?.word == "known")
    }
  }

  @Test("a new headline is a version whatever its text comes from; a page that fails, or cuts the headline, is none")
  func retitled() throws {
    let sources: [Candidate.ContentSource] = [.feed, .page, .summary]
    for (first, second) in sources.flatMap({ a in sources.map { (a, $0) } }) where first != .summary {
      for (title, word) in [
        ("Senate rejects the bill on automated decisions", "update 2"),
        ("Senate passes the bill on automated decisions", "known"), ("Senate passes the bill on auto…", "known"),
      ] where first != second {
        var desk = Desk()
        try desk.take(told("Senate passes the bill on automated decisions", first, hours: 0))
        #expect(try desk.take(told(title, second, hours: 3)).word == word, "\(first) \(second) \(title)")
      }
    }
  }

  private func told(_ title: String, _ source: Candidate.ContentSource, hours: Double) -> Candidate {
    var candidate = entry(Tellings.text(1), hours: hours, title: title)
    candidate.contentSource = source
    guard source == .summary else { return candidate }
    (candidate.contentText, candidate.summary, candidate.contentStatus) = (nil, "The vote came late.", .failed)
    return candidate
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
