import Foundation
import Stories

/// A record, with what it says that only events are about.
public struct EventRecord: Sendable, Hashable, Decodable {
  public var record: Record
  public var marks: StoryMarks

  public init(_ record: Record, marks: StoryMarks = StoryMarks()) {
    self.record = record
    self.marks = marks
  }

  /// Reads a line of the archive, without its newline; throws `DecodingError` for one this version cannot read.
  public init(line: [UInt8]) throws { self = try JSONDecoder().decode(Self.self, from: Data(line)) }

  public init(from decoder: any Decoder) throws {
    record = try Record(from: decoder)
    if case .story(let story) = record { marks = StoryMarks(story) } else { marks = StoryMarks() }
  }

  /// The stories that the record's story answers or cites, but for what its own outlet told.
  public var namedStories: [String] {
    guard case .story(let story) = record else { return [] }
    let cited = story.cites.filter { $0.outlet?.lowercased() != story.source.outlet.lowercased() }
    return marks.respondsTo + cited.compactMap(\.storyID)
  }
}

/// What a story's record may say of its event; one of an earlier version says none of it.
public struct StoryMarks: Sendable, Hashable {
  /// What it names beside entities, jurisdictions and concepts: `num:35000000`, `name:чхабра=kbr`.
  public var anchors: [String] = []
  /// What tied it to its event when it was recorded.
  public var reasons: [LinkReason] = []
  /// The stories it answers.
  public var respondsTo: [String] = []

  public init(anchors: [String] = [], reasons: [LinkReason] = [], respondsTo: [String] = []) {
    self.anchors = anchors
    self.reasons = reasons
    self.respondsTo = respondsTo
  }

  init(_ story: StoryRecord) {
    self.init(
      anchors: story.anchors, reasons: story.eventReasons ?? [], respondsTo: [story.respondsTo].compactMap(\.self))
  }
}
