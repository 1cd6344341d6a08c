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
  /// What the version names; nil where it says nothing else than the one before, and in records of earlier versions of this
  /// program.
  public var names: TextNames?
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

/// What a text names, and in which language: what its event is known by.
public struct TextNames: Sendable, Hashable {
  /// BCP 47 as found.
  public var language: String
  public var concepts: [String]
  public var jurisdictions: [String]
  public var entities: [String]
  public var cites: [Citation]
  /// As `StoryRecord.anchors`.
  public var anchors: [String] = []
  /// As `StoryRecord.terms`.
  public var terms: String?

  /// What a candidate says of itself: all but anchors and terms.
  public init(_ candidate: Candidate) {
    language = candidate.language.tag
    concepts = candidate.concepts
    jurisdictions = candidate.jurisdictions
    entities = candidate.entities
    cites = candidate.cites
  }

  public init(_ story: StoryRecord) {
    language = story.language.tag
    (concepts, jurisdictions, entities, cites) = (story.concepts, story.jurisdictions, story.entities, story.cites)
    (anchors, terms) = (story.anchors, story.terms)
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
    case language, concepts, jurisdictions, entities, cites, fingerprint, anchors, terms, source
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
    try names?.encodeLists(to: &line)
    try line.encode(fingerprint, forKey: .fingerprint)
    try names?.encodeText(to: &line)
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
    names = try TextNames(from: line)
    source = try line.decode(SourceReference.self, forKey: .source)
    seenAt = try line.decode(Timestamp.self, forKey: .seenAt)
  }
}

extension TextNames {
  fileprivate typealias Keys = UpdateRecord.CodingKeys

  /// They stand where they do in a story's line: lists before the fingerprint, what was read from the text after it.
  fileprivate func encodeLists(to line: inout KeyedEncodingContainer<Keys>) throws {
    try line.encode(language, forKey: .language)
    try line.encode(concepts, forKey: .concepts)
    try line.encode(jurisdictions, forKey: .jurisdictions)
    try line.encode(entities, forKey: .entities)
    try line.encode(cites, forKey: .cites)
  }

  fileprivate func encodeText(to line: inout KeyedEncodingContainer<Keys>) throws {
    if !anchors.isEmpty { try line.encode(anchors, forKey: .anchors) }
    try line.encodeIfPresent(terms, forKey: .terms)
  }

  /// Nil where the line has none of it.
  fileprivate init?(from line: KeyedDecodingContainer<Keys>) throws {
    guard let language = try line.decodeIfPresent(String.self, forKey: .language) else { return nil }
    self.language = language
    concepts = try line.decodeIfPresent([String].self, forKey: .concepts) ?? []
    jurisdictions = try line.decodeIfPresent([String].self, forKey: .jurisdictions) ?? []
    entities = try line.decodeIfPresent([String].self, forKey: .entities) ?? []
    cites = try line.decodeIfPresent([Citation].self, forKey: .cites) ?? []
    anchors = try line.decodeIfPresent([String].self, forKey: .anchors) ?? []
    terms = try line.decodeIfPresent(String.self, forKey: .terms)
  }
}

/// The name of a changed field, as a key.
private struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
