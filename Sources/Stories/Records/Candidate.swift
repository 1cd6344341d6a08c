/// An entry, normalised and accepted by a topic: what the polling half hands to the recording half.
///
/// It crosses the seam between the two halves, so it is a plain value and says all that a record needs.
public struct Candidate: Sendable, Hashable, Codable {
  /// Where the text came from.
  public enum ContentSource: String, Sendable, Hashable, Codable { case page, feed, summary }
  /// Where the date came from.
  public enum DateSource: String, Sendable, Hashable, Codable { case feed, page, url, none }

  public var source: SourceReference
  /// The site that the document it stands in says it belongs to, absolute.
  public var siteURL: String?
  /// The guid as published.
  public var entryID: String?
  /// Canonical form of `originalURL`; nil when the entry has no usable address.
  public var url: String?
  public var originalURL: String?
  /// What the page says its own address is, in canonical form.
  public var canonicalURL: String?
  /// The address leads through a wrapper (an aggregator's redirect) and identifies nothing.
  public var isIndirect = false
  public var title: String
  public var summary: String?
  public var contentText: String?
  public var contentSource: ContentSource
  public var contentStatus: Page.Status
  public var authors: [String] = []
  public var image: String?
  public var language: LanguageEvidence
  public var published: StatedDate?
  public var modified: StatedDate?
  public var dateSource: DateSource = .none
  /// As printed, a date that cannot be believed; only where there is none that can.
  public var doubtedDate: String?
  /// Already there at the first poll of its source.
  public var isBackfill = false
  /// Its source lists what it listed before under new guids and addresses.
  public var isFromMovedSource = false
  public var verdicts: [TopicVerdict]
  public var concepts: [String] = []
  public var jurisdictions: [String] = []
  public var entities: [String] = []
  public var cites: [Citation] = []
  /// The names of the lexicon as they stand in the text, folded: what anchors need not be sought in again.
  public var named: [String] = []
  /// Canonical addresses at other outlets the page links to.
  public var links: [String] = []
  public var provenance: Provenance

  public init(
    source: SourceReference, title: String, contentSource: ContentSource, contentStatus: Page.Status,
    language: LanguageEvidence, verdicts: [TopicVerdict], provenance: Provenance
  ) {
    self.source = source
    self.title = title
    self.contentSource = contentSource
    self.contentStatus = contentStatus
    self.language = language
    self.verdicts = verdicts
    self.provenance = provenance
  }
}

/// What is known of a text's language.
public struct LanguageEvidence: Sendable, Hashable, Codable {
  /// BCP 47; `und` when nothing could be said.
  public var tag: String
  /// BCP 47 as the publisher or the operator declared it.
  public var declared: String?
  /// 0 to 1.
  public var confidence: Double
  /// ISO 15924 of the most used script.
  public var script: String?

  public init(tag: String, declared: String? = nil, confidence: Double, script: String? = nil) {
    self.tag = tag
    self.declared = declared
    self.confidence = confidence
    self.script = script
  }

  /// The text is in another language than the one declared; regions and scripts don't matter.
  public var isConflict: Bool {
    guard let declared, tag != "und" else { return false }
    let primary = { (tag: String) in tag.prefix { $0 != "-" } }
    let isNorwegian = { (tag: String) in ["no", "nb", "nn"].contains(primary(tag)) }
    return primary(declared) != primary(tag) && !(isNorwegian(declared) && isNorwegian(tag))
  }
}

/// How the text reached us.
public struct Provenance: Sendable, Hashable, Codable {
  public var fetchedAt: Timestamp
  /// HTTP status of the response the text was read from.
  public var status: Int
  public var finalURL: String
  /// The format it was read as: `rss-2.0`, `atom-1.0`, `page`.
  public var reader: String

  public init(fetchedAt: Timestamp, status: Int, finalURL: String, reader: String) {
    self.fetchedAt = fetchedAt
    self.status = status
    self.finalURL = finalURL
    self.reader = reader
  }

  private enum CodingKeys: String, CodingKey {
    case fetchedAt = "fetched_at"
    case status
    case finalURL = "final_url"
    case reader
  }
}
