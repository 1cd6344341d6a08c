import Stories

/// What one archived record adds to the index.
public struct IndexEntry: Sendable, Hashable {
  /// What becomes of the story the record is of.
  public enum Change: Sendable, Hashable {
    /// It is new. One that is known already stays as it is.
    case add(KnownStory)
    /// It has a newer version.
    case update(version: Int, title: String, contentHash: String, seenAt: Timestamp)
    /// It belongs to another event.
    case link(eventID: String)
    /// Nothing.
    case none
  }

  /// 32 hexadecimal digits.
  public var storyID: String
  public var change: Change
  /// A key that is known already stays with its story.
  public var keys: [IdentityKey]
  /// The text's fingerprint, in its string form.
  public var fingerprint: String?
  /// What the record adds to the events, as a line that is kept and given back in order.
  public var eventLine: String?
  public var recordedAt: Timestamp

  public init(
    storyID: String, change: Change, keys: [IdentityKey], fingerprint: String? = nil, eventLine: String? = nil,
    recordedAt: Timestamp
  ) {
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

/// A recent story's fingerprint, to fill the index of near-duplicates with at start.
public struct StoredFingerprint: Sendable, Hashable {
  public var storyID: String
  public var outlet: String
  public var text: String
  /// When it was published, or else fetched, or else recorded.
  public var time: Timestamp
}

/// How much the index holds.
public struct IndexCounts: Sendable, Hashable {
  public var stories = 0
  public var keys = 0
  public var sources = 0
  public var seenEntries = 0
}
