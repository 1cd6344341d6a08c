import Foundation
import Stories

/// What one archived record adds to the index.
public struct IndexEntry: Sendable, Hashable {
  /// What becomes of the story the record is of.
  public enum Change: Sendable, Hashable {
    /// It is new. One that is known already stays as it is.
    case add(KnownStory)
    /// It has a newer version: the story as it was, but for what the version says.
    case update(Revision)
    /// It belongs to another event.
    case link(eventID: String)
    /// Nothing: it was seen elsewhere.
    case sighting
    /// Nothing: it was withdrawn.
    case retraction
  }

  /// What a newer version changes.
  public struct Revision: Sendable, Hashable {
    public var version: Int
    public var title: String
    public var contentHash: String
    public var materialHash: String?
    /// Nil: as before.
    public var contentSource: Candidate.ContentSource?
    public var source: SourceReference
    public var seenAt: Timestamp

    public init(_ record: UpdateRecord) {
      version = record.version
      title = record.title
      contentHash = record.contentHash
      materialHash = record.materialHash
      contentSource = record.contentSource
      source = record.source
      seenAt = record.seenAt
    }
  }

  /// 32 hexadecimal digits.
  public var storyID: String
  public var change: Change
  /// A key that is known already stays with its story.
  public var keys: [IdentityKey]
  /// The story that one which is new answers.
  public var respondsTo: String?
  /// The text's fingerprint, in its string form.
  public var fingerprint: String?
  /// What the record adds to the events, as a line that is kept and given back in order.
  public var eventLine: String?
  public var recordedAt: Timestamp
  /// What record it is of.
  public var kind: RecordHead.Kind {
    switch change {
    case .add: .story
    case .update: .update
    case .link: .link
    case .sighting: .sighting
    case .retraction: .retraction
    }
  }
  /// The record's number in the archive, from 1.
  public var seq: Int64
  /// Whether its story has an identifier of ours: nothing is taken in of others.
  public var namesStory: Bool { Data(storyID: storyID) != nil }

  public init(
    storyID: String, change: Change, keys: [IdentityKey], respondsTo: String? = nil, fingerprint: String? = nil,
    eventLine: String? = nil, recordedAt: Timestamp, seq: Int64
  ) {
    self.seq = seq
    self.respondsTo = respondsTo
    self.storyID = storyID
    self.change = change
    self.keys = keys
    self.fingerprint = fingerprint
    self.eventLine = eventLine
    self.recordedAt = recordedAt
  }
}

/// An entry of a source's response as digested: unchanged entries are known by it without being judged again.
public typealias EntryDigest = IdentityKey.Digest

/// A recent text's fingerprint, to fill the index of near-duplicates with at start: as it was when it was recorded,
/// whatever became of its story.
public struct StoredFingerprint: Sendable, Hashable {
  public var storyID: String
  /// The story's with this text.
  public var outlet: String
  public var text: String
  /// When the story was published, or else the text fetched, or else recorded.
  public var time: Timestamp
  public var recordedAt: Timestamp
}

/// How much the index holds.
public struct IndexCounts: Sendable, Hashable {
  public var stories = 0
  public var keys = 0
  public var sources = 0
  public var seenEntries = 0
}
