import Foundation
import Serving
import Stories
import Testing

@Suite("Stories of other events that an event names")
struct OutsideStoryTests {
  private func answering(_ number: Int) -> StoryMarks { StoryMarks(respondsTo: [EventFixture.id(number)]) }

  private func telling() -> EventFixture {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "WIRED", "en", seen: 0)
    return fixture
  }

  @Test("replies stand by time, as they read now, with their event and the telling they answer")
  func replies() throws {
    var others = EventFixture()
    others.story(2, event: 5, "El Faro", "es", seen: 30, marks: answering(1))
    others.story(3, event: 3, "甲", "zh-Hans", seen: 40, published: 20, marks: answering(1))
    others.sighting(of: 2, "Herald", seen: 50)
    others.update(of: 2, "El Faro", title: "Corrected", seen: 60)
    others.append(
      .retraction(RetractionRecord(storyID: EventFixture.id(3), eventID: EventFixture.id(3), reason: "asked for")))
    let view = try #require(telling().view(1, outside: others.outside(replies: [2, 3])))
    #expect(view.replies.map(\.storyID) == [3, 2].map(EventFixture.id))
    #expect(view.replies.map(\.eventID) == [3, 5].map(EventFixture.id))
    #expect(view.replies.map(\.title) == ["Title 3", "Corrected"])
    #expect(view.replies.map(\.language) == ["zh-Hans", "es"])
    #expect(view.replies.map(\.isPublished) == [true, false])
    #expect(view.replies.allSatisfy { $0.respondsTo == EventFixture.id(1) } && view.cited.isEmpty)
    #expect(
      view.replies.map { view.notes(of: $0) } == [
        ["retracted: asked for", "responds to WIRED (1f00000000)"], ["responds to WIRED (1f00000000)"],
      ])
    // They are none of its tellings.
    #expect(view.tellingCount == 1 && view.languages == ["en"] && view.outlets == ["WIRED"])
    #expect(view.lastSeen == EventFixture.time(0) && !view.truncated)
  }

  @Test("a reply to a telling that is not listed names it by its identifier")
  func unlisted() throws {
    var others = EventFixture()
    others.story(2, event: 2, "El Faro", "es", seen: 30, marks: answering(7))
    let view = try #require(telling().view(1, outside: others.outside(replies: [2])))
    #expect(view.notes(of: try #require(view.replies.first)) == ["responds to story 7f00000000"])
  }

  @Test("what a telling answers or cites in another event is named, once")
  func cited() throws {
    var fixture = telling()
    fixture.story(2, event: 1, "El Faro", "es", seen: 1, marks: answering(8)) {
      $0.cites = [
        Citation(outlet: "WIRED", storyID: EventFixture.id(8)), Citation(outlet: nil, storyID: EventFixture.id(9)),
        Citation(outlet: "Herald"),
      ]
    }
    fixture.story(3, event: 1, "甲", "zh", seen: 2) { $0.cites = [Citation(outlet: nil, storyID: EventFixture.id(8))] }
    var others = EventFixture()
    others.story(8, event: 6, "WIRED", "en", seen: 5)
    let view = try #require(fixture.view(1, outside: others.outside()))
    let named = try #require(view.cited.first)
    #expect(view.cited.count == 1 && view.replies.isEmpty)
    #expect(named.storyID == EventFixture.id(8) && named.eventID == EventFixture.id(6) && named.respondsTo == nil)
    #expect(named.outlet == "WIRED" && named.language == "en" && named.title == "Title 8")
    #expect(view.notes(of: named) == ["El Faro responds to it", "甲 cites it"])
    // Another telling of that outlet is not the one that is cited.
    let led = view.citations.filter { $0.citedStoryID == EventFixture.id(8) }
    #expect(led.map(\.citedOutlet) == ["WIRED", "WIRED", "WIRED"] && led.allSatisfy { !$0.isTelling })
    #expect(view.ownCitations.map(\.text) == ["El Faro cites story 9f000000", "El Faro cites Herald"])
  }

  @Test("who of many tellings cites a story is said of a few, and how many more do")
  func manyNamings() throws {
    var fixture = EventFixture()
    for number in 1...12 {
      fixture.story(number, event: 1, "Outlet \(number)", "en", seen: number, marks: answering(20))
    }
    var others = EventFixture()
    others.story(20, event: 20, "WIRED", "en", seen: 5)
    let view = try #require(fixture.view(1, outside: others.outside()))
    let notes = view.notes(of: try #require(view.cited.first))
    #expect(notes.first == "Outlet 1 responds to it" && notes.last == "and 4 more" && notes.count == 9)
  }

  @Test("two events whose stories answer each other's name the same story twice")
  func mutual() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "WIRED", "en", seen: 0, marks: answering(2))
    var others = EventFixture()
    others.story(2, event: 2, "El Faro", "es", seen: 1, marks: answering(1))
    let view = try #require(fixture.view(1, outside: others.outside(replies: [2])))
    #expect(view.cited.map(\.storyID) == view.replies.map(\.storyID))
    #expect(view.outsideSections.map(\.stories) == [view.cited, view.replies])
  }

  @Test("more replies than are listed are said to be, and the newest are")
  func bounds() throws {
    var others = EventFixture()
    let numbers = Array(2...EventView.maximumReplies + 2)
    for number in numbers { others.story(number, event: 1000, "A", "en", seen: number, marks: answering(1)) }
    let view = try #require(telling().view(1, outside: others.outside(replies: numbers)))
    #expect(view.replies.map(\.storyID) == numbers.dropFirst().map(EventFixture.id) && view.truncated)
    #expect(telling().view(1, outside: OutsideRecords(isCut: true))?.truncated == true)
  }

  @Test("a story names whom it answers, then whom it cites, but not its own outlet")
  func namedStories() throws {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "WIRED", "en", seen: 0, marks: answering(2)) {
      $0.cites = [
        Citation(outlet: "wired", storyID: EventFixture.id(3)), Citation(outlet: nil, storyID: EventFixture.id(4)),
        Citation(outlet: "Herald"),
      ]
    }
    fixture.sighting(of: 1, "A", seen: 1)
    #expect(fixture.records.map(\.namedStories) == [[2, 4].map(EventFixture.id), []])
  }
}
