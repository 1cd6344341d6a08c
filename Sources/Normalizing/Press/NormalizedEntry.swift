import Stories

/// An entry with its strings understood: addresses absolute, texts plain, dates read.
public struct NormalizedEntry: Sendable, Hashable {
  /// The guid as published.
  public var id: String?
  /// Absolute, as published.
  public var url: String?
  /// The page behind `url`, where the feed says that it is a wrapper.
  public var unwrappedURL: String?
  /// Of the page: of `unwrappedURL` where there is one, else of `url`.
  public var canonical: CanonicalURL?
  public var title: String?
  /// As published, with its links made absolute.
  public var summaryHTML: String?
  public var summaryText: String?
  public var contentHTML: String?
  public var contentText: String?
  public var authors: [String] = []
  public var published: StatedDate?
  /// The date of publication as printed, also where it could not be read.
  public var publishedText: String?
  public var modified: StatedDate?
  /// BCP 47 as declared: the entry's own, else the feed's.
  public var language: String?
  public var categories: [String] = []
  public var attachments: [Attachment] = []
  public var image: String?
  /// Where the entry starts in the document, from 1.
  public var line: Int?

  public init() {}
}
