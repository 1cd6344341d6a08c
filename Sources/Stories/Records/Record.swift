/// One line of the archive. The format is specified in `docs/archive.md` and `docs/schema/record-1.json`.
public enum Record: Sendable, Hashable {
  case story(StoryRecord)
  case sighting(SightingRecord)
  case update(UpdateRecord)
  case link(LinkRecord)
  case retraction(RetractionRecord)

  /// Position in the archive, from 1, without gaps.
  public var seq: Int64 { head.seq }
  public var storyID: String { head.storyID }
  public var recordedAt: Timestamp { head.recordedAt }

  /// The record with the members only the writer knows.
  public func stamped(seq: Int64, recordedAt: Timestamp) -> Record {
    switch self {
    case .story(var record):
      record.head.stamp(seq, recordedAt)
      return .story(record)
    case .sighting(var record):
      record.head.stamp(seq, recordedAt)
      return .sighting(record)
    case .update(var record):
      record.head.stamp(seq, recordedAt)
      return .update(record)
    case .link(var record):
      record.head.stamp(seq, recordedAt)
      return .link(record)
    case .retraction(var record):
      record.head.stamp(seq, recordedAt)
      return .retraction(record)
    }
  }

  private var head: RecordHead {
    switch self {
    case .story(let record): record.head
    case .sighting(let record): record.head
    case .update(let record): record.head
    case .link(let record): record.head
    case .retraction(let record): record.head
    }
  }
}

extension Record: Codable {
  public init(from decoder: any Decoder) throws {
    switch try RecordHead(from: decoder).kind {
    case .story: self = .story(try StoryRecord(from: decoder))
    case .sighting: self = .sighting(try SightingRecord(from: decoder))
    case .update: self = .update(try UpdateRecord(from: decoder))
    case .link: self = .link(try LinkRecord(from: decoder))
    case .retraction: self = .retraction(try RetractionRecord(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .story(let record): try record.encode(to: encoder)
    case .sighting(let record): try record.encode(to: encoder)
    case .update(let record): try record.encode(to: encoder)
    case .link(let record): try record.encode(to: encoder)
    case .retraction(let record): try record.encode(to: encoder)
    }
  }
}

/// What every record begins with.
public struct RecordHead: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable { case story, sighting, update, link, retraction }

  /// The version of the record format this program writes.
  public static let version = 1

  public var version = RecordHead.version
  public var seq: Int64 = 0
  public var kind: Kind
  public var recordedAt = Timestamp(milliseconds: 0)
  /// 32 hexadecimal digits.
  public var storyID: String
  /// The story that began the event.
  public var eventID: String

  public init(kind: Kind, storyID: String, eventID: String) {
    self.kind = kind
    self.storyID = storyID
    self.eventID = eventID
  }

  mutating func stamp(_ seq: Int64, _ recordedAt: Timestamp) {
    self.seq = seq
    self.recordedAt = recordedAt
  }

  private enum CodingKeys: String, CodingKey {
    case version = "v"
    case seq, kind
    case recordedAt = "recorded_at"
    case storyID = "story_id"
    case eventID = "event_id"
  }
}
