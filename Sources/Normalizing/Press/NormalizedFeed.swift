import Stories

/// A feed, sitemap or listing with its strings understood.
public struct NormalizedFeed: Sendable, Hashable {
  public var format: String
  public var encoding: String
  public var title: String?
  /// The site, absolute.
  public var url: String?
  /// The feed's own address, absolute.
  public var feedURL: String?
  public var description: String?
  /// BCP 47 as declared.
  public var language: String?
  public var modified: StatedDate?
  public var entries: [NormalizedEntry] = []
  /// Entries beyond the limit, which were not read.
  public var droppedEntries = 0
  public var warnings: [ReadingWarning] = []
  /// WebSub hubs, absolute.
  public var hubs: [String] = []
  /// The next page of a listing, absolute.
  public var nextPage: String?
  /// The tags and classes by which the entries of a listing were found.
  public var make: String?
  /// As `FeedDocument.scriptedLinks`.
  public var scriptedLinks = 0
  /// Minutes a reader may wait.
  public var pollAfterMinutes: Int?
  /// When nothing is published.
  public var skip = SkipTimes()

  public init(format: String, encoding: String) {
    self.format = format
    self.encoding = encoding
  }
}
