/// A digest under which a text can be found again. Two texts that share one are the same text.
public struct IdentityKey: Sendable, Hashable {
  /// What was digested: the guid within its source, the canonical address, the page's own canonical address, the text
  /// as compared, or the headline within its outlet.
  public var method: SightingRecord.Method
  /// The first 128 bits of a SHA-256.
  public var digest: Digest

  public init(method: SightingRecord.Method, digest: Digest) {
    self.method = method
    self.digest = digest
  }

  /// 128 bits, most significant first.
  public struct Digest: Sendable, Hashable {
    public var high: UInt64
    public var low: UInt64

    public init(high: UInt64, low: UInt64) {
      self.high = high
      self.low = low
    }
  }
}

/// What deduplication knows of an archived story.
public struct KnownStory: Sendable, Hashable, Codable {
  public var storyID: String
  public var eventID: String
  public var version: Int
  public var title: String
  /// Of the newest version.
  public var contentHash: String
  /// Of the newest version, without what is cosmetic; nil when that is `contentHash`.
  public var materialHash: String?
  public var contentSource: Candidate.ContentSource
  /// The source that told it first.
  public var sourceID: String
  public var outlet: String
  public var published: Timestamp?
  /// When the newest version was fetched.
  public var newestSeenAt: Timestamp?

  public init(
    storyID: String, eventID: String, version: Int, title: String, contentHash: String,
    contentSource: Candidate.ContentSource, sourceID: String, outlet: String, published: Timestamp?,
    newestSeenAt: Timestamp? = nil, materialHash: String? = nil
  ) {
    self.storyID = storyID
    self.eventID = eventID
    self.version = version
    self.title = title
    self.contentHash = contentHash
    self.contentSource = contentSource
    self.sourceID = sourceID
    self.outlet = outlet
    self.published = published
    self.newestSeenAt = newestSeenAt
    self.materialHash = materialHash
  }
}
