/// The text of a story seen again: at another address, in another feed, by another outlet.
public struct SightingRecord: Sendable, Hashable {
  /// Which key of the story it was known by.
  public enum Method: String, Sendable, Hashable, Codable { case guid, url, canonical, content, title, near }

  public var head: RecordHead
  public var url: String?
  public var originalURL: String?
  public var canonicalURL: String?
  public var entryID: String?
  /// The address leads through a wrapper and identifies nothing.
  public var isIndirect: Bool
  public var title: String
  public var contentHash: String
  /// As `contentHash`, without what is cosmetic; nil when that is the same.
  public var materialHash: String?
  public var source: SourceReference
  public var method: Method
  /// 1 for an exact key; the measured similarity for `near`.
  public var score: Double
  public var published: Timestamp?
  public var seenAt: Timestamp

  public init(
    _ candidate: Candidate, of storyID: String, eventID: String, contentHash: String, method: Method, score: Double
  ) {
    head = RecordHead(kind: .sighting, storyID: storyID, eventID: eventID)
    url = candidate.url
    originalURL = candidate.originalURL
    canonicalURL = candidate.canonicalURL
    entryID = candidate.entryID
    isIndirect = candidate.isIndirect
    title = candidate.title
    self.contentHash = contentHash
    source = candidate.source
    self.method = method
    self.score = score
    published = candidate.published?.instant
    seenAt = candidate.provenance.fetchedAt
  }
}

extension SightingRecord: Codable {
  enum CodingKeys: String, CodingKey {
    case url
    case originalURL = "original_url"
    case canonicalURL = "canonical_url"
    case entryID = "entry_id"
    case indirect, title
    case contentHash = "content_hash"
    case materialHash = "material_hash"
    case source, method, score
    case published = "date_published"
    case seenAt = "seen_at"
  }

  public func encode(to encoder: any Encoder) throws {
    try head.encode(to: encoder)
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(url, forKey: .url)
    try line.encode(originalURL, forKey: .originalURL)
    try line.encodeIfPresent(canonicalURL, forKey: .canonicalURL)
    try line.encode(entryID, forKey: .entryID)
    if isIndirect { try line.encode(true, forKey: .indirect) }
    try line.encode(title, forKey: .title)
    try line.encode(contentHash, forKey: .contentHash)
    try line.encodeIfPresent(materialHash, forKey: .materialHash)
    try line.encode(source, forKey: .source)
    try line.encode(method, forKey: .method)
    try line.encode(score, forKey: .score)
    try line.encode(published, forKey: .published)
    try line.encode(seenAt, forKey: .seenAt)
  }

  public init(from decoder: any Decoder) throws {
    head = try RecordHead(from: decoder)
    let line = try decoder.container(keyedBy: CodingKeys.self)
    url = try line.decodeIfPresent(String.self, forKey: .url)
    originalURL = try line.decodeIfPresent(String.self, forKey: .originalURL)
    canonicalURL = try line.decodeIfPresent(String.self, forKey: .canonicalURL)
    entryID = try line.decodeIfPresent(String.self, forKey: .entryID)
    isIndirect = try line.decodeIfPresent(Bool.self, forKey: .indirect) ?? false
    title = try line.decodeIfPresent(String.self, forKey: .title) ?? ""
    contentHash = try line.decode(String.self, forKey: .contentHash)
    materialHash = try line.decodeIfPresent(String.self, forKey: .materialHash)
    source = try line.decode(SourceReference.self, forKey: .source)
    method = try line.decode(Method.self, forKey: .method)
    score = try line.decode(Double.self, forKey: .score)
    published = try line.decodeIfPresent(Timestamp.self, forKey: .published)
    seenAt = try line.decode(Timestamp.self, forKey: .seenAt)
  }
}
