import Stories
import Testing

@testable import Archiving

extension Record {
  fileprivate var asStory: StoryRecord? { if case .story(let story) = self { story } else { nil } }
}

@Suite("A line looked at without being decoded")
struct ArchiveLineTests {
  private static let id = String(repeating: "0123456789abcdef", count: 2)

  /// The line of a story that says all a story can.
  private func line(answering answered: String?) throws -> ArchiveLine {
    let text = #"A text that says ","responds_to":"\#(Self.id)","provenance":{"#
    var story = try #require(ArchiveFixture.story(1, text: text).asStory)
    (story.title, story.summary, story.fingerprint) = (text, text, "w4:1")
    (story.derivedFrom, story.eventScore) = (Derivation(storyID: Self.id, share: 0.3), 1)
    (story.anchors, story.terms) = (["num:1"], "a:1")
    story.eventReasons = [LinkReason(anchor: "num:1", weight: 1)]
    story.respondsTo = answered
    let bytes = try OrderedJSONEncoder().encode(Record.story(story))
    return ArchiveLine(bytes: bytes, seq: 1, position: ArchivePosition(segment: "", offset: 0, seq: 1))
  }

  @Test("a story's line tells what it answers, whatever its texts say")
  func respondsTo() throws {
    let other = String(Self.id.reversed())
    #expect(try line(answering: other).respondsTo == other)
    #expect(try line(answering: nil).respondsTo == nil)
  }

  @Test("what is no such line tells nothing", arguments: ["", "{", #"","provenance":{"#, #"{"v":1,"seq":1}"#])
  func others(text: String) {
    let line = ArchiveLine(
      bytes: Array(text.utf8), seq: 1, position: ArchivePosition(segment: "", offset: 0, seq: 1))
    #expect(line.respondsTo == nil)
  }
}
