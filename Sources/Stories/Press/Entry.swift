/// A string a publisher wrote, and whether it is markup.
public struct PublishedText: Sendable, Hashable, Codable {
  /// `html` also covers XHTML and escaped HTML, unescaped once.
  public enum Kind: String, Sendable, Hashable, Codable { case plain, html }

  public var kind: Kind
  public var value: String
  /// The base of its links where it has one of its own; nil: that of what it stands in.
  public var base: String?

  public init(_ value: String, kind: Kind, base: String? = nil) {
    self.kind = kind
    self.value = value
    self.base = base
  }
}

/// One item as a source published it, before anyone judged it: strings as they stood, nothing resolved or parsed.
public struct Entry: Sendable, Hashable, Codable {
  /// guid, atom:id, rdf:about.
  public var id: String?
  /// As published, possibly relative to `base`.
  public var url: String?
  /// The page that `url`, a wrapper that counts clicks, leads to, where the feed says so (`feedburner:origLink`).
  public var unwrappedURL: String?
  /// The base for relative references (`xml:base` where it applies); nil: the document's.
  public var base: String?
  public var title: PublishedText?
  public var summary: PublishedText?
  public var content: PublishedText?
  public var authors: [String] = []
  public var published: String?
  public var modified: String?
  /// BCP 47 as declared on the entry itself.
  public var language: String?
  public var categories: [String] = []
  public var attachments: [Attachment] = []
  public var image: String?
  /// Where the entry starts in the decoded document, from 1.
  public var line: Int?

  public init() {}
}

/// An enclosure or media object.
public struct Attachment: Sendable, Hashable, Codable {
  public var url: String
  public var mimeType: String?
  /// As published; bytes when it is a number.
  public var length: String?

  public init(url: String, mimeType: String? = nil, length: String? = nil) {
    self.url = url
    self.mimeType = mimeType
    self.length = length
  }

  private enum CodingKeys: String, CodingKey {
    case url
    case mimeType = "mime_type"
    case length
  }
}
