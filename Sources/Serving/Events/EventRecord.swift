import Foundation
import Stories

/// A record, with the members of its line that only events are about.
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
    if case .story = record { marks = try StoryMarks(from: decoder) } else { marks = StoryMarks() }
  }
}

/// What a story's line may say of its event; a line of an earlier version says none of it.
public struct StoryMarks: Sendable, Hashable, Decodable {
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

  public init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: CodingKeys.self)
    anchors = try line.decodeIfPresent([String].self, forKey: .anchors) ?? []
    reasons = try line.decodeIfPresent([LinkReason].self, forKey: .reasons) ?? []
    respondsTo = try line.decodeIfPresent(Answered.self, forKey: .respondsTo)?.stories ?? []
  }

  private enum CodingKeys: String, CodingKey {
    case anchors, reasons
    case respondsTo = "responds_to"
  }

  /// A story's identifier, several, or objects that hold one.
  private struct Answered: Decodable {
    struct Story: Decodable {
      var id: String

      private enum CodingKeys: String, CodingKey { case id = "story_id" }
    }

    var stories: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let one = try? value.decode(String.self) {
        stories = [one]
      } else if let several = try? value.decode([String].self) {
        stories = several
      } else if let one = try? value.decode(Story.self) {
        stories = [one.id]
      } else {
        stories = try value.decode([Story].self).map(\.id)
      }
    }
  }
}
