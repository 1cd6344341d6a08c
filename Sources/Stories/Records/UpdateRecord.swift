/// A new version of an archived story.
public struct UpdateRecord: Sendable, Hashable {
  public var head: RecordHead
  /// 2 for the first update.
  public var version: Int
  /// Field name to old and new value; a text is given as its hash.
  public var changed: [String: [String?]]
  public var url: String?
  public var entryID: String?
  /// The address leads through a wrapper and identifies nothing.
  public var isIndirect: Bool
  public var title: String
  /// What the feed says, where there is no other text.
  public var summary: String?
  public var contentText: String?
  /// Nil in records of earlier versions of this program.
  public var contentStatus: Page.Status?
  public var contentHash: String
  /// As `contentHash`, without what is cosmetic; nil when that is the same.
  public var materialHash: String?
  /// Where the text came from, when the version before came from elsewhere.
  public var contentSource: Candidate.ContentSource?
  public var fingerprint: String?
  public var source: SourceReference
  public var seenAt: Timestamp

  public init(
    _ candidate: Candidate, of storyID: String, eventID: String, version: Int, changed: [String: [String?]],
    contentHash: String, fingerprint: String?
  ) {
    head = RecordHead(kind: .update, storyID: storyID, eventID: eventID)
    self.version = version
    self.changed = changed
    url = candidate.url
    entryID = candidate.entryID
    isIndirect = candidate.isIndirect
    title = candidate.title
    contentText = candidate.contentText
    self.contentHash = contentHash
    self.fingerprint = fingerprint
    source = candidate.source
    seenAt = candidate.provenance.fetchedAt
  }
}

extension UpdateRecord: Codable {
  enum CodingKeys: String, CodingKey {
    case version, changed, url
    case entryID = "entry_id"
    case indirect, title, summary
    case contentStatus = "content_status"
    case contentText = "content_text"
    case contentHash = "content_hash"
    case materialHash = "material_hash"
    case contentSource = "content_source"
    case fingerprint, source
    case seenAt = "seen_at"
  }

  public func encode(to encoder: any Encoder) throws {
    try head.encode(to: encoder)
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(version, forKey: .version)
    var fields = line.nestedContainer(keyedBy: FieldName.self, forKey: .changed)
    for (name, values) in changed.sorted(by: { $0.key < $1.key }) {
      try fields.encode(values, forKey: FieldName(stringValue: name))
    }
    try line.encode(url, forKey: .url)
    try line.encode(entryID, forKey: .entryID)
    if isIndirect { try line.encode(true, forKey: .indirect) }
    try line.encode(title, forKey: .title)
    try line.encodeIfPresent(summary, forKey: .summary)
    try line.encode(contentText, forKey: .contentText)
    try line.encodeIfPresent(contentStatus, forKey: .contentStatus)
    try line.encode(contentHash, forKey: .contentHash)
    try line.encodeIfPresent(materialHash, forKey: .materialHash)
    try line.encodeIfPresent(contentSource, forKey: .contentSource)
    try line.encode(fingerprint, forKey: .fingerprint)
    try line.encode(source, forKey: .source)
    try line.encode(seenAt, forKey: .seenAt)
  }

  public init(from decoder: any Decoder) throws {
    head = try RecordHead(from: decoder)
    let line = try decoder.container(keyedBy: CodingKeys.self)
    version = try line.decode(Int.self, forKey: .version)
    changed = try line.decode([String: [String?]].self, forKey: .changed)
    url = try line.decodeIfPresent(String.self, forKey: .url)
    entryID = try line.decodeIfPresent(String.self, forKey: .entryID)
    isIndirect = try line.decodeIfPresent(Bool.self, forKey: .indirect) ?? false
    title = try line.decode(String.self, forKey: .title)
    summary = try line.decodeIfPresent(String.self, forKey: .summary)
    contentText = try line.decodeIfPresent(String.self, forKey: .contentText)
    contentStatus = try line.decodeIfPresent(Page.Status.self, forKey: .contentStatus)
    contentHash = try line.decode(String.self, forKey: .contentHash)
    materialHash = try line.decodeIfPresent(String.self, forKey: .materialHash)
    contentSource = try line.decodeIfPresent(Candidate.ContentSource.self, forKey: .contentSource)
    fingerprint = try line.decodeIfPresent(String.self, forKey: .fingerprint)
    source = try line.decode(SourceReference.self, forKey: .source)
    seenAt = try line.decode(Timestamp.self, forKey: .seenAt)
  }
}

/// The name of a changed field, as a key.
private struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
