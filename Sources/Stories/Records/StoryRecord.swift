/// A distinct published text that was accepted into the archive.
public struct StoryRecord: Sendable, Hashable {
  public var head: RecordHead
  public var url: String?
  public var originalURL: String?
  public var canonicalURL: String?
  public var entryID: String?
  public var isIndirect: Bool
  public var title: String
  public var summary: String?
  public var contentText: String?
  /// SHA-256 of the text as compared, 64 hexadecimal digits.
  public var contentHash: String
  /// As `contentHash`, without notes of time and counters and in simplified characters; nil when that is the same.
  public var materialHash: String?
  public var contentSource: Candidate.ContentSource
  public var contentStatus: Page.Status
  public var authors: [String]
  public var image: String?
  public var language: LanguageEvidence
  public var published: StatedDate?
  public var modified: StatedDate?
  public var dateSource: Candidate.DateSource
  /// As printed, a date that cannot be believed; only where there is none that can.
  public var doubtedDate: String?
  public var isBackfill: Bool
  public var source: SourceReference
  public var topics: [Topic]
  public var concepts: [String]
  public var jurisdictions: [String]
  public var entities: [String]
  public var cites: [Citation]
  /// What the near-duplicate index needs to be rebuilt without the text.
  public var fingerprint: String?
  /// The story whose text stands in this one in part.
  public var derivedFrom: Derivation?
  /// What the text names beside entities, jurisdictions, concepts and citations: `num:35000000`, `name:чхабра=kbr`.
  public var anchors: [String] = []
  /// A sketch of the text's weightiest words; nil when it has none.
  public var terms: String?
  /// How sure it is that the story tells of its event, and what it shares with a story that does; nil when it stands
  /// alone.
  public var eventScore: Double?
  public var eventReasons: [LinkReason]?
  /// The archived story this one cites as its origin.
  public var respondsTo: String?
  public var provenance: Provenance

  /// A topic that accepted the story, and why.
  public struct Topic: Sendable, Hashable, Codable {
    public var id: String
    public var score: Double
    /// True where the evidence was weak; else missing.
    public var weak: Bool?
    public var matches: [TopicMatch]
  }

  /// The record of an accepted candidate.
  public init(
    _ candidate: Candidate, storyID: String, eventID: String, contentHash: String, fingerprint: String?
  ) {
    head = RecordHead(kind: .story, storyID: storyID, eventID: eventID)
    url = candidate.url
    originalURL = candidate.originalURL
    canonicalURL = candidate.canonicalURL
    entryID = candidate.entryID
    isIndirect = candidate.isIndirect
    title = candidate.title
    summary = candidate.summary
    contentText = candidate.contentText
    self.contentHash = contentHash
    contentSource = candidate.contentSource
    contentStatus = candidate.contentStatus
    authors = candidate.authors
    image = candidate.image
    language = candidate.language
    published = candidate.published
    modified = candidate.modified
    dateSource = candidate.dateSource
    doubtedDate = candidate.doubtedDate
    isBackfill = candidate.isBackfill
    source = candidate.source
    topics = candidate.verdicts.filter { $0.decision == .accept }.map {
      Topic(id: $0.topic, score: $0.score, weak: $0.weak, matches: $0.matches)
    }
    concepts = candidate.concepts
    jurisdictions = candidate.jurisdictions
    entities = candidate.entities
    cites = candidate.cites
    self.fingerprint = fingerprint
    provenance = candidate.provenance
  }
}

/// That a text is partly another story's.
public struct Derivation: Sendable, Hashable, Codable {
  /// 32 hexadecimal digits.
  public var storyID: String
  /// The share of the shorter text's passages that stand in the other, from 0 to 1.
  public var share: Double

  public init(storyID: String, share: Double) {
    self.storyID = storyID
    self.share = share
  }

  private enum CodingKeys: String, CodingKey {
    case storyID = "story_id"
    case share
  }
}

extension StoryRecord: Codable {
  /// In the order they stand in a line.
  enum CodingKeys: String, CodingKey {
    case url
    case originalURL = "original_url"
    case canonicalURL = "canonical_url"
    case entryID = "entry_id"
    case indirect, title, summary
    case contentText = "content_text"
    case contentHash = "content_hash"
    case materialHash = "material_hash"
    case contentSource = "content_source"
    case contentStatus = "content_status"
    case authors, image, language
    case languageDeclared = "language_declared"
    case languageConfidence = "language_confidence"
    case datePublished = "date_published"
    case dateModified = "date_modified"
    case dateSource = "date_source"
    case dateText = "date_text"
    case datePrecision = "date_precision"
    case backfill, source, topics, concepts, jurisdictions, entities, cites, fingerprint, anchors, terms
    case eventScore = "event_score"
    case eventReasons = "event_reasons"
    case respondsTo = "responds_to"
    case derivedFrom = "derived_from"
    case provenance
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
    try line.encode(summary, forKey: .summary)
    try line.encode(contentText, forKey: .contentText)
    try line.encode(contentHash, forKey: .contentHash)
    try line.encodeIfPresent(materialHash, forKey: .materialHash)
    try line.encode(contentSource, forKey: .contentSource)
    try line.encode(contentStatus, forKey: .contentStatus)
    try line.encode(authors, forKey: .authors)
    try line.encode(image, forKey: .image)
    try line.encode(language.tag, forKey: .language)
    try line.encode(language.declared, forKey: .languageDeclared)
    try line.encode(language.confidence, forKey: .languageConfidence)
    try line.encode(published?.instant, forKey: .datePublished)
    try line.encode(modified?.instant, forKey: .dateModified)
    try line.encode(dateSource, forKey: .dateSource)
    try line.encode(published?.text ?? doubtedDate, forKey: .dateText)
    try line.encode(published?.precision, forKey: .datePrecision)
    try line.encode(isBackfill, forKey: .backfill)
    try line.encode(source, forKey: .source)
    try line.encode(topics, forKey: .topics)
    try line.encode(concepts, forKey: .concepts)
    try line.encode(jurisdictions, forKey: .jurisdictions)
    try line.encode(entities, forKey: .entities)
    try line.encode(cites, forKey: .cites)
    try line.encode(fingerprint, forKey: .fingerprint)
    try line.encodeIfPresent(derivedFrom, forKey: .derivedFrom)
    if !anchors.isEmpty { try line.encode(anchors, forKey: .anchors) }
    try line.encodeIfPresent(terms, forKey: .terms)
    try line.encodeIfPresent(eventScore, forKey: .eventScore)
    try line.encodeIfPresent(eventReasons, forKey: .eventReasons)
    try line.encodeIfPresent(respondsTo, forKey: .respondsTo)
    try line.encode(provenance, forKey: .provenance)
  }

  public init(from decoder: any Decoder) throws {
    head = try RecordHead(from: decoder)
    let line = try decoder.container(keyedBy: CodingKeys.self)
    url = try line.decodeIfPresent(String.self, forKey: .url)
    originalURL = try line.decodeIfPresent(String.self, forKey: .originalURL)
    canonicalURL = try line.decodeIfPresent(String.self, forKey: .canonicalURL)
    entryID = try line.decodeIfPresent(String.self, forKey: .entryID)
    isIndirect = try line.decodeIfPresent(Bool.self, forKey: .indirect) ?? false
    title = try line.decode(String.self, forKey: .title)
    summary = try line.decodeIfPresent(String.self, forKey: .summary)
    contentText = try line.decodeIfPresent(String.self, forKey: .contentText)
    contentHash = try line.decode(String.self, forKey: .contentHash)
    materialHash = try line.decodeIfPresent(String.self, forKey: .materialHash)
    contentSource = try line.decode(Candidate.ContentSource.self, forKey: .contentSource)
    contentStatus = try line.decode(Page.Status.self, forKey: .contentStatus)
    authors = try line.decode([String].self, forKey: .authors)
    image = try line.decodeIfPresent(String.self, forKey: .image)
    language = LanguageEvidence(
      tag: try line.decode(String.self, forKey: .language),
      declared: try line.decodeIfPresent(String.self, forKey: .languageDeclared),
      confidence: try line.decode(Double.self, forKey: .languageConfidence))
    published = try StoryRecord.date(in: line, .datePublished)
    modified = try StoryRecord.date(in: line, .dateModified)
    dateSource = try line.decode(Candidate.DateSource.self, forKey: .dateSource)
    doubtedDate = published == nil ? try line.decodeIfPresent(String.self, forKey: .dateText) : nil
    isBackfill = try line.decode(Bool.self, forKey: .backfill)
    source = try line.decode(SourceReference.self, forKey: .source)
    topics = try line.decode([Topic].self, forKey: .topics)
    concepts = try line.decode([String].self, forKey: .concepts)
    jurisdictions = try line.decode([String].self, forKey: .jurisdictions)
    entities = try line.decode([String].self, forKey: .entities)
    cites = try line.decode([Citation].self, forKey: .cites)
    fingerprint = try line.decodeIfPresent(String.self, forKey: .fingerprint)
    derivedFrom = try line.decodeIfPresent(Derivation.self, forKey: .derivedFrom)
    anchors = try line.decodeIfPresent([String].self, forKey: .anchors) ?? []
    terms = try line.decodeIfPresent(String.self, forKey: .terms)
    eventScore = try line.decodeIfPresent(Double.self, forKey: .eventScore)
    eventReasons = try line.decodeIfPresent([LinkReason].self, forKey: .eventReasons)
    respondsTo = try line.decodeIfPresent(String.self, forKey: .respondsTo)
    provenance = try line.decode(Provenance.self, forKey: .provenance)
  }

  private static func date(
    in line: KeyedDecodingContainer<CodingKeys>, _ key: CodingKeys
  ) throws -> StatedDate? {
    guard let instant = try line.decodeIfPresent(Timestamp.self, forKey: key) else { return nil }
    let isPublished = key == .datePublished
    return StatedDate(
      instant: instant, offsetMinutes: nil,
      precision: try isPublished
        ? line.decodeIfPresent(StatedDate.Precision.self, forKey: .datePrecision) ?? .second : .second,
      text: try isPublished ? line.decodeIfPresent(String.self, forKey: .dateText) ?? "" : "")
  }
}
