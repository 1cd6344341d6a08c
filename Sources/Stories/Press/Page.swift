/// An article page as it was read: strings as printed, relative references unresolved.
public struct Page: Sendable, Hashable, Codable {
  /// How far the text can be trusted to be the article.
  public enum Status: String, Sendable, Hashable, Codable { case ok, short, truncated, consent, paywall, failed }

  /// A date somewhere on the page, as printed, the most trustworthy first.
  public struct DateCandidate: Sendable, Hashable, Codable {
    /// `json-ld`, `meta`, `time`, `text`, `script`, `rule`; `comment` for those of readers' comments.
    public var origin: String
    public var text: String
    /// Of a date in a line: the date and what stands around it, of which its clock, half of the day and zone may be parts.
    public var surroundings: String?
    /// It stands near the headline as a line of its own, or is named as the day of publication there.
    public var isProminent: Bool

    public init(origin: String, text: String, surroundings: String? = nil, isProminent: Bool = false) {
      self.origin = origin
      self.text = text
      self.surroundings = surroundings
      self.isProminent = isProminent
    }
  }

  /// The page in another language (`hreflang`).
  public struct Alternate: Sendable, Hashable, Codable {
    public var language: String
    public var url: String

    public init(language: String, url: String) {
      self.language = language
      self.url = url
    }
  }

  public var encoding: String
  /// `<base href>` as published.
  public var base: String?
  /// `rel=canonical` or `og:url`, as published.
  public var canonical: String?
  public var title: String?
  public var authors: [String] = []
  public var published: [DateCandidate] = []
  public var modified: [DateCandidate] = []
  public var language: String?
  public var siteName: String?
  public var description: String?
  public var image: String?
  /// Paragraphs separated by one empty line, lines by one newline.
  public var text: String = ""
  public var status: Status = .failed
  /// What speaks for `status`, in a few words.
  public var statusReason = ""
  /// Addresses linked from the article's own text, as published.
  public var links: [String] = []
  public var alternates: [Alternate] = []
  /// Feeds the page offers (`rel=alternate`), as published.
  public var feeds: [String] = []
  public var warnings: [ReadingWarning] = []

  public init(encoding: String) { self.encoding = encoding }
}
