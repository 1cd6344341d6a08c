import Stories
import Testing

@testable import Deduplicating

/// Which of two tellings are one text.
@Suite struct DecisionTests {
  private let a = "https://gazette.example/a"
  private let b = "https://gazette.example/b"
  private let text = Tellings.text(1)

  private func decide(_ candidates: Candidate...) throws -> [String] {
    var desk = Desk()
    for candidate in candidates { try desk.take(candidate) }
    return desk.summary
  }

  @Test("the same entry again is known")
  func known() throws {
    let entry = Tellings.candidate("T", url: a, guid: "1", text: text)
    #expect(try decide(entry, entry, entry) == ["story", "known", "known"])
  }

  @Test("a citation names the story its link leads to, when that is archived, and nothing else")
  func citedStory() throws {
    var desk = Desk()
    let report = try desk.take(Tellings.candidate("Report", url: a, guid: "1", text: text))
    var comment = Tellings.candidate("Comment", url: b, guid: "2", text: Tellings.text(2), outlet: "courier")
    comment.cites = [
      Citation(outlet: "Gazette", url: "http://www.gazette.example/a"),
      Citation(outlet: "Herald", url: "https://herald.example/x"),
      Citation(outlet: "Courier"),
    ]
    guard case .story(let cited) = report, case .story(let citing) = try desk.take(comment) else {
      Issue.record("two stories were expected")
      return
    }
    #expect(citing.cites.map(\.storyID) == [cited.head.storyID, nil, nil])
  }

  @Test("a changed guid under the same address, and a changed address under the same guid, are sightings, once")
  func changedKeys() throws {
    let entry = Tellings.candidate("T", url: a, guid: "1", text: text)
    let guid = Tellings.candidate("T", url: a, guid: "2", text: text)
    let address = Tellings.candidate("T", url: b, guid: "1", text: text)
    #expect(
      try decide(entry, guid, guid, address, address) == ["story", "sighting url", "known", "sighting guid", "known"])
  }

  @Test("a guid used again for another article hides nothing")
  func reusedGUID() throws {
    let first = Tellings.candidate("First", url: a, guid: "1", text: text)
    let second = Tellings.candidate("Second", url: b, guid: "1", text: Tellings.text(2))
    #expect(try decide(first, second, second, first) == ["story", "story", "known", "known"])
  }

  @Test("an edited article at a new address keeps its guid's story when most of it stands")
  func editedAndMoved() throws {
    let first = Tellings.candidate("Before", url: a, guid: "1", text: text)
    let later = Tellings.noon.advanced(by: .seconds(7200))
    let moved = Tellings.candidate("After", url: b, guid: "1", text: text + " And a last word.", at: later)
    #expect(try decide(first, moved, moved) == ["story", "update 2", "known"])
  }

  @Test("a copy at another outlet is a sighting by its text; at the same outlet only under the same title")
  func copies() throws {
    let first = Tellings.candidate("Rules agreed", url: a, guid: "1", text: text)
    let copy = Tellings.candidate(
      "Rules are agreed", url: "https://courier.example/x", guid: "9", text: text, outlet: "courier")
    let repeated = Tellings.candidate("Rules agreed", url: b, guid: "2", text: text)
    let column = Tellings.candidate("Another week", url: "https://gazette.example/c", guid: "3", text: text)
    #expect(try decide(first, copy, copy) == ["story", "sighting content", "known"])
    #expect(try decide(first, repeated) == ["story", "sighting content"])
    #expect(try decide(first, column).last != "sighting content")
  }

  @Test("the same teaser under the same title next week is another story")
  func weekly() throws {
    let week = Tellings.noon.advanced(by: .seconds(7 * 86_400))
    let first = Tellings.candidate("Weekly update", url: a, guid: "1", text: "Read on.")
    let next = Tellings.candidate("Weekly update", url: b, guid: "2", text: "Read on.", at: week)
    #expect(try decide(first, next) == ["story", "story"])
    let long = Tellings.candidate(
      "Weekly update", url: a, guid: "1",
      text: "This week in the law of artificial intelligence, as every week, in the capital.")
    let later = Tellings.candidate("Weekly update", url: b, guid: "2", text: long.contentText, at: week)
    #expect(try decide(long, later) == ["story", "story"])
  }

  @Test("never by a title alone, at one outlet or two")
  func titles() throws {
    let entries = ["gazette", "courier"].map {
      Tellings.candidate(
        "EU AI Act: what you need to know about the new rules", url: "https://\($0).example/1", outlet: $0)
    }
    #expect(try decide(entries[0], entries[1]) == ["story", "story"])
  }

  @Test("the page's own canonical address finds the story in either order")
  func canonical() throws {
    let original = Tellings.candidate("T", url: a, guid: "1", text: text)
    var syndicated = Tellings.candidate(
      "T, edited", url: "https://courier.example/x", guid: "9", text: Tellings.text(2), outlet: "courier")
    syndicated.canonicalURL = a
    #expect(try decide(original, syndicated) == ["story", "sighting canonical"])
    var early = syndicated
    early.title = "T"
    #expect(try decide(early, original) == ["story", "sighting canonical"])
  }

  @Test("a canonical address that a whole site shares, and one that claims another's article, hide nothing")
  func wrongCanonical() throws {
    var first = Tellings.candidate("First", url: a, guid: "1", text: text)
    var second = Tellings.candidate("Second", url: b, guid: "2", text: Tellings.text(2))
    for canonical in ["https://gazette.example/", "https://gazette.example/news"] {
      (first.canonicalURL, second.canonicalURL) = (canonical, canonical)
      #expect(try decide(first, second) == ["story", "story"])
    }
    var claim = Tellings.candidate(
      "Claim", url: "https://spam.example/1", guid: "s", text: Tellings.text(5), outlet: "spam")
    claim.canonicalURL = a
    #expect(try decide(claim, Tellings.candidate("First", url: a, guid: "1", text: text)) == ["story", "story"])
  }

  @Test("wrapped addresses identify nothing; guids do")
  func indirect() throws {
    var first = Tellings.candidate("First", url: "https://wrap.example/x", guid: "1", text: text)
    var second = Tellings.candidate("Second", url: "https://wrap.example/x", guid: "2", text: Tellings.text(2))
    (first.isIndirect, second.isIndirect) = (true, true)
    #expect(try decide(first, second, first, second) == ["story", "story", "known", "known"])
  }

  @Test("entries with neither address nor guid are known by title and text")
  func bare() throws {
    let entry = Tellings.candidate("Title of a notice", text: "Short text.")
    let other = Tellings.candidate("Title of a notice", text: "Other text.")
    #expect(try decide(entry, entry, other) == ["story", "known", "story"])
  }

  @Test("a changed title or text is an update, at most once an hour; layout, case and counters are not")
  func updates() throws {
    func entry(_ title: String, _ text: String, after minutes: Int64) -> Candidate {
      Tellings.candidate(title, url: a, guid: "1", text: text, at: Tellings.noon.advanced(by: .seconds(minutes * 60)))
    }
    var desk = Desk()
    try desk.take(entry("Rules agreed", text, after: 0))
    try desk.take(entry("RULES AGREED!", text + "\n12 comments", after: 90))
    try desk.take(entry("Rules agreed at last", text, after: 30))
    try desk.take(entry("Rules agreed at last", text, after: 60))
    try desk.take(entry("Rules agreed at last", text + " More.", after: 100))
    try desk.take(entry("Rules agreed at last", text + " More.", after: 121))
    try desk.take(entry("Rules agreed at last", text + " More.", after: 300))
    #expect(desk.summary == ["story", "known", "deferred", "update 2", "deferred", "update 3", "known"])
    guard case .update(let update) = desk.decisions[3] else { return #expect(Bool(false), "no update") }
    #expect(update.changed == ["title": ["Rules agreed", "Rules agreed at last"]])
  }

  @Test("another outlet's edit, a teaser for a page, and a page that could not be read are no updates")
  func noUpdates() throws {
    let first = Tellings.candidate("T", url: a, guid: "1", text: text)
    var teaser = first
    (teaser.contentText, teaser.summary, teaser.contentSource) = (nil, "A teaser.", .summary)
    var wall = first
    (wall.contentText, wall.contentStatus) = ("Please log in.", .paywall)
    let link = Tellings.candidate("On T", url: a, guid: "9", text: "Worth reading.", outlet: "blog")
    #expect(try decide(first, teaser, wall, link, link) == ["story", "known", "known", "sighting url", "known"])
  }

  @Test("an outlet's repeat with an edited text stays a sighting when it comes again; its own edit is an update")
  func repeatOfOneOutlet() throws {
    let day = Tellings.noon.advanced(by: .seconds(86_400))
    let first = Tellings.candidate("T", url: a, guid: "1", text: text)
    let again = Tellings.candidate("T", url: b, guid: "2", text: text + " And a last word.", at: day)
    let edited = Tellings.candidate("T", url: b, guid: "2", text: text + " And two more words.", at: day)
    #expect(
      try decide(first, again, again, first, edited, edited, again)
        == ["story", "sighting near", "known", "known", "update 2", "known", "known"])
  }
}
