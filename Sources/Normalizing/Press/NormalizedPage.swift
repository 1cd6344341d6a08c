import Stories

/// An article page with its strings understood.
public struct NormalizedPage: Sendable, Hashable {
  /// Absolute: where the page was fetched from.
  public var url: String?
  /// What the page says its address is, where that is to be believed; else `url`, in canonical form.
  public var canonical: CanonicalURL?
  public var title: String?
  public var authors: [String] = []
  public var published: StatedDate?
  public var modified: StatedDate?
  /// Where `published` came from.
  public var dateSource: Candidate.DateSource = .none
  /// BCP 47 as declared.
  public var language: String?
  public var siteName: String?
  public var description: String?
  public var image: String?
  /// Paragraphs separated by one empty line.
  public var text = ""
  public var status: Page.Status = .failed
  public var statusReason = ""
  /// Absolute, as published.
  public var links: [String] = []
  public var alternates: [Page.Alternate] = []
  public var feeds: [String] = []
  public var encoding: String
  public var warnings: [ReadingWarning] = []

  public init(encoding: String) { self.encoding = encoding }
}
