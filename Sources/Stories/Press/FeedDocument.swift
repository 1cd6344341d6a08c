/// A feed, sitemap or listing as it was read: strings as published.
public struct FeedDocument: Sendable, Hashable, Codable {
  /// `rss-0.91` … `rss-2.0`, `rss-1.0`, `atom-0.3`, `atom-1.0`, `json-1.1`, `sitemap`, `sitemap-index`, `listing`, ….
  public var format: String
  /// WHATWG encoding name the bytes were decoded with.
  public var encoding: String
  public var title: PublishedText?
  /// The site, as published.
  public var url: String?
  /// The feed's own address (atom:link rel=self), as published.
  public var feedURL: String?
  /// WebSub hubs that tell of changes (atom:link rel=hub), as published.
  public var hubs: [String] = []
  /// The base for relative references; nil: the address it was fetched from.
  public var base: String?
  public var description: PublishedText?
  public var language: String?
  public var modified: String?
  /// Minutes a reader may wait (`ttl`, `sy:updatePeriod`).
  public var pollAfterMinutes: Int?
  /// When nothing is published (RSS `skipHours`, `skipDays`).
  public var skip = SkipTimes()
  public var entries: [Entry] = []
  /// Entries beyond the limit, which were not read.
  public var droppedEntries = 0
  /// The next page of a listing, as published.
  public var nextPage: String?
  /// The tags and classes by which the entries of a listing were found: when they change, so did the page. Nil for
  /// selectors, for a page on which nothing was found, and for what is no listing.
  public var make: String?
  /// Links of a listing that lead on only by script, and to which no address could be had, where they are more than the
  /// entries.
  public var scriptedLinks = 0
  public var warnings: [ReadingWarning] = []

  public init(format: String, encoding: String) {
    self.format = format
    self.encoding = encoding
  }
}

/// Something that was wrong with a document, and where; what was good beside it is kept.
public struct ReadingWarning: Sendable, Hashable, Codable {
  /// A short word from a fixed set, for counting.
  public var code: String
  /// From 1; nil when it concerns the whole document.
  public var line: Int?
  public var message: String

  public init(code: String, line: Int? = nil, message: String) {
    self.code = code
    self.line = line
    self.message = message
  }
}

/// Why a document could not be read at all.
public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Code: String, Sendable, Hashable, Codable {
    /// The document is HTML, not a feed.
    case html
    /// No format we know.
    case unknownFormat = "unknown_format"
    /// Nothing, or white space only.
    case empty
    /// A limit was passed; the message names it.
    case tooLarge = "too_large"
    /// The parser gave up.
    case malformed
  }

  public var code: Code
  public var line: Int?
  public var message: String

  public init(_ code: Code, line: Int? = nil, _ message: String) {
    self.code = code
    self.line = line
    self.message = message
  }

  /// The short word for metrics and logs.
  public var label: String { code.rawValue }
  public var description: String { line.map { "line \($0): \(message)" } ?? message }
}
