import Foundation
import Serving
import Stories
import Testing

@Suite("An event put together")
struct EventViewTests {
  @Test("tellings stand by when they were published, else by when they were first seen")
  func order() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "WIRED", "en", seen: 30, published: 10)
    fixture.story(2, event: 1, "El Faro", "es-MX", seen: 40, published: 5)
    fixture.story(3, event: 1, "甲", "zh-Hans", seen: 7)
    fixture.story(4, event: 1, "乙", "zh-Hant", seen: 50)
    let view = try #require(fixture.view(1))
    #expect(view.tellings.map(\.storyID) == [2, 3, 1, 4].map(EventFixture.id))
    #expect(view.tellings.map(\.isPublished) == [true, false, true, false])
    #expect(view.languages == ["es", "zh", "en"])
    #expect(view.outlets == ["El Faro", "甲", "WIRED", "乙"])
    #expect(view.tellingsByLanguage.map(\.tellings.count) == [1, 2, 1])
    #expect(view.title == "Title 4" && view.tellingCount == 4 && !view.truncated)
    #expect(view.firstSeen == EventFixture.time(7) && view.lastSeen == EventFixture.time(50))
  }

  @Test("copies and updates stand with their story, count as seen, and a new title is shown")
  func copies() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "WIRED", "en", seen: 0)
    fixture.sighting(of: 1, "Herald", seen: 20, score: 0.78)
    fixture.update(of: 1, "WIRED", title: "Corrected", seen: 60)
    let view = try #require(fixture.view(1))
    let telling = try #require(view.tellings.first)
    #expect(telling.title == "Corrected" && view.title == "Corrected")
    #expect(telling.copies.map(\.outlet) == ["Herald"])
    #expect(telling.copies.first?.noteText == "near 0.78, 2026-06-26 12:20")
    #expect(telling.updates.map(\.text) == ["updated 2026-06-26 13:00: title"])
    #expect(view.outlets == ["WIRED", "Herald"] && view.lastSeen == EventFixture.time(60))
    #expect(
      view.summaryText.hasPrefix("1 telling in 1 language by 2 outlets, seen from 2026-06-26 12:00 to 2026-06-26"))
  }

  @Test("a story an aggregator told first is its own outlet's from the version by that on")
  func owner() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "Digest", "en", seen: 0)
    fixture.update(of: 1, "Gazette", title: "In full", seen: 60)
    let view = try #require(fixture.view(1))
    #expect(view.tellings.map(\.outlet) == ["Gazette"])
    #expect(view.outlets == ["Gazette", "Digest"])
  }

  @Test("the last link's reasons are those shown, with when it moved the story")
  func links() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "A", "en", seen: 0)
    fixture.story(
      2, event: 2, "B", "de", seen: 1, marks: StoryMarks(reasons: [LinkReason(anchor: "num:1", weight: 1)]))
    for weight in [1.0, 2] {
      let reasons = [LinkReason(anchor: "num:30", weight: weight), LinkReason(anchor: "law:2024/1689", weight: 3)]
      fixture.append(
        .link(LinkRecord(storyID: EventFixture.id(2), eventID: EventFixture.id(1), score: 1, reasons: reasons)))
    }
    let moved = try #require(fixture.view(1)?.tellings.last)
    #expect(moved.reasons.map(\.anchor) == ["law:2024/1689", "num:30"] && moved.reasons.last?.weight == 2)
    #expect(moved.linkedAt == EventFixture.time(4))
    #expect(moved.notes.first == "moved here 2026-06-26 12:04")
  }

  @Test("a retracted telling is shown as such and counts for nothing, unless there is no other")
  func retraction() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "A", "en", seen: 0) { $0.entities = ["org:baai"] }
    fixture.append(
      .retraction(
        RetractionRecord(storyID: EventFixture.id(1), eventID: EventFixture.id(1), reason: "asked by the outlet")))
    #expect(fixture.view(1)?.languages == ["en"])
    fixture.story(2, event: 1, "B", "de", seen: 5) { $0.entities = ["org:baai"] }
    let view = try #require(fixture.view(1))
    #expect(view.tellings.first?.retracted == "asked by the outlet")
    #expect(view.tellings.first?.notes == ["retracted: asked by the outlet"])
    #expect(view.languages == ["de"] && view.outlets == ["B"] && view.shared.isEmpty && view.title == "Title 2")
  }

  @Test("when a retracted telling was seen and whom it names counts for nothing, but who names it does")
  func retractedCitations() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "A", "en", seen: 0) { $0.cites = [Citation(outlet: "Herald")] }
    fixture.story(2, event: 1, "B", "de", seen: 5) { $0.cites = [Citation(outlet: "A")] }
    fixture.sighting(of: 2, "C", seen: 7)
    fixture.sighting(of: 1, "D", seen: 9)
    fixture.append(
      .retraction(RetractionRecord(storyID: EventFixture.id(1), eventID: EventFixture.id(1), reason: "asked for")))
    let view = try #require(fixture.view(1))
    #expect(view.firstSeen == EventFixture.time(5) && view.lastSeen == EventFixture.time(7))
    #expect(view.citations.map(\.text) == ["B cites A, one of the tellings"])
    fixture.append(
      .retraction(RetractionRecord(storyID: EventFixture.id(2), eventID: EventFixture.id(1), reason: "asked for")))
    let withdrawn = try #require(fixture.view(1))
    #expect(withdrawn.firstSeen == EventFixture.time(0) && withdrawn.lastSeen == EventFixture.time(9))
    #expect(withdrawn.citations.count == 2)
  }

  @Test("who cites whom: a story, an outlet among the tellings, another, and what is answered")
  func citations() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "WIRED", "en", seen: 0) {
      $0.cites = [Citation(outlet: "wired"), Citation(outlet: nil)]
    }
    fixture.story(2, event: 1, "El Faro", "es", seen: 1) {
      $0.cites = [Citation(outlet: "Wired"), Citation(outlet: "Herald"), Citation(outlet: "Wired")]
    }
    fixture.story(
      3, event: 1, "甲", "zh", seen: 2, marks: StoryMarks(respondsTo: [EventFixture.id(2)])
    ) {
      $0.cites = [
        Citation(outlet: nil, storyID: EventFixture.id(1)), Citation(outlet: nil, url: "https://el-faro.example/1"),
        Citation(outlet: nil, storyID: EventFixture.id(9)),
      ]
    }
    let citations = try #require(fixture.view(1)).citations
    #expect(
      citations.map(\.text) == [
        "El Faro cites Wired, one of the tellings", "El Faro cites Herald", "甲 cites WIRED, one of the tellings",
        "甲 cites El Faro, one of the tellings", "甲 cites story 9f000000",
        "甲 responds to El Faro, one of the tellings",
      ])
  }

  @Test("what two or more share, the rarest first")
  func shared() throws {
    var fixture = EventFixture()
    fixture.story(
      1, event: 1, "A", "en", seen: 0, marks: StoryMarks(anchors: ["num:35", "name:chhabra=kbr", "num:1"])
    ) { ($0.entities, $0.jurisdictions, $0.concepts) = (["law:x", "org:a"], ["US"], ["safety"]) }
    fixture.story(
      2, event: 1, "B", "ru", seen: 1,
      marks: StoryMarks(
        anchors: ["num:35", "name:чхабра=kbr"],
        reasons: [LinkReason(anchor: "name:chhabra", weight: 2.5), LinkReason(anchor: "place:US", weight: 0.2)])
    ) { ($0.entities, $0.jurisdictions, $0.concepts) = (["law:x"], ["US", "CN"], ["safety"]) }
    var others = EventFixture()
    for number in 10..<14 { others.story(number, event: number, "C", "en", seen: 0) { $0.jurisdictions = ["US"] } }
    others.story(14, event: 14, "C", "en", seen: 0) { $0.concepts = ["safety"] }
    let view = try #require(fixture.view(1, sample: others.records + fixture.records))
    #expect(view.sampledStories == 5)
    #expect(view.shared.map(\.id) == ["name:chhabra", "law:x", "num:35", "safety", "US"])
    #expect(view.shared.map(\.kind) == [.anchor, .instrument, .anchor, .concept, .jurisdiction])
    #expect(view.shared.first?.weight == 2.5)
    #expect(view.shared.suffix(2).map(\.elsewhere) == [1, 4])
    #expect(view.shared.last?.weight == 0.2 && view.shared.allSatisfy { $0.tellings == 2 })
  }

  @Test("more tellings, copies or updates than are listed are said to be")
  func bounds() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "A", "en", seen: 0)
    #expect(fixture.view(1, count: 2)?.truncated == true)
    #expect(fixture.view(1, isCut: true)?.truncated == true)
    for minute in 0...EventView.maximumOfTelling { fixture.sighting(of: 1, "H", seen: minute) }
    let view = try #require(fixture.view(1))
    #expect(view.truncated && view.tellings.first?.copies.count == EventView.maximumOfTelling)
    for number in 2...EventView.maximumTellings + 1 { fixture.story(number, event: 1, "A", "en", seen: number) }
    #expect(fixture.view(1)?.tellings.count == EventView.maximumTellings)
    #expect(fixture.view(1)?.tellingCount == EventView.maximumTellings + 1)
  }

  @Test("without a story's record there is no event")
  func empty() {
    var fixture = EventFixture()
    fixture.sighting(of: 1, "A", seen: 0)
    #expect(fixture.view(1) == nil)
  }

  @Test("a line's marks are those of its story, or none")
  func marks() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "A", "en", seen: 0)
    guard case .story(var story) = fixture.records[0].record else { return #expect(Bool(false), "no story") }
    #expect(try Self.read(.story(story)).marks == StoryMarks())
    story.anchors = ["num:1"]
    story.eventReasons = [LinkReason(anchor: "num:1", weight: 2)]
    story.respondsTo = EventFixture.id(2)
    let marks = try Self.read(.story(story)).marks
    #expect(marks.anchors == ["num:1"] && marks.respondsTo == [EventFixture.id(2)])
    #expect(marks.reasons == [LinkReason(anchor: "num:1", weight: 2)])
  }

  private static func read(_ record: Record) throws -> EventRecord {
    try EventRecord(line: Array(try OrderedJSONEncoder().string(record).utf8))
  }

  @Test(
    "an identifier has 8 to 32 hexadecimal digits",
    arguments: [
      ("0123abcd", true), ("0123ABCD", true), (EventFixture.id(1), true), ("0123abc", false), ("0123abcg", false),
      (EventFixture.id(1) + "0", false), ("", false), ("../../etc", false),
    ])
  func identifiers(text: String, isOne: Bool) {
    #expect((EventID(text) != nil) == isOne)
    if isOne { #expect(EventID(text)?.digits == text.lowercased()) }
  }
}
