/// What is polled: a feed, a sitemap or a listing page of an outlet.
public struct Source: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case feed, sitemap, listing }

  /// Unique in a configuration: 1 to 64 of `a-z 0-9 -`.
  public var id: String
  /// The publisher's name as readers know it.
  public var outlet: String
  public var url: String
  public var kind: Kind
  /// BCP 47; what the operator says the source is written in.
  public var language: String?
  /// ISO 3166-1 alpha-2, or `EU`.
  public var country: String?
  /// Nil: the configuration's default.
  public var interval: Duration?
  /// What links to follow on a listing page; nil: found by shape.
  public var selectors: ListingSelectors?
  /// Pages of a listing that may be read in one poll; nil: one.
  public var listingPages: Int?
  /// The identifiers of the topics its entries are judged by; nil: the configuration's.
  public var topics: [String]?

  public init(
    id: String, outlet: String, url: String, kind: Kind = .feed, language: String? = nil, country: String? = nil,
    interval: Duration? = nil, selectors: ListingSelectors? = nil
  ) {
    self.id = id
    self.outlet = outlet
    self.url = url
    self.kind = kind
    self.language = language
    self.country = country
    self.interval = interval
    self.selectors = selectors
  }

  /// What a record says of its source.
  public var reference: SourceReference { SourceReference(id: id, outlet: outlet, country: country, url: url) }
}

/// The source as a record names it.
public struct SourceReference: Sendable, Hashable, Codable {
  public var id: String
  public var outlet: String
  public var country: String?
  public var url: String

  public init(id: String, outlet: String, country: String?, url: String) {
    self.id = id
    self.outlet = outlet
    self.country = country
    self.url = url
  }
}

/// What picks entries out of a listing page: XPath 1.0, or CSS after `css:`; all but `entry` are relative to it.
public struct ListingSelectors: Sendable, Hashable, Codable {
  public var entry: String
  public var link: String?
  public var title: String?
  public var date: String?
  public var summary: String?

  public init(
    entry: String, link: String? = nil, title: String? = nil, date: String? = nil, summary: String? = nil
  ) {
    self.entry = entry
    self.link = link
    self.title = title
    self.date = date
    self.summary = summary
  }
}
