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
  /// Limits of its own; nil: the configuration's.
  @Rare public var limits: SourceLimits?
  /// Headers of the operator's own that go to the origin of `url` alone.
  public var headers: [SourceHeader]
  /// Networks that this source may reach beside the public Internet, in CIDR notation.
  public var allowNetworks: [String]
  /// What links to follow on a listing page; nil: found by shape.
  @Rare public var selectors: ListingSelectors?
  /// Makes addresses for links of a listing that lead on only by script.
  @Rare public var linkTemplate: LinkTemplate?
  /// Pages of a listing that may be read in one poll; nil: one.
  public var listingPages: Int?
  /// The identifiers of the topics its entries are judged by; nil: the configuration's.
  public var topics: [String]?

  public init(
    id: String, outlet: String, url: String, kind: Kind = .feed, language: String? = nil, country: String? = nil,
    interval: Duration? = nil, selectors: ListingSelectors? = nil, limits: SourceLimits? = nil,
    headers: [SourceHeader] = [], allowNetworks: [String] = []
  ) {
    self.id = id
    self.outlet = outlet
    self.url = url
    self.kind = kind
    self.language = language
    self.country = country
    self.interval = interval
    self.selectors = selectors
    self.limits = limits
    self.headers = headers
    self.allowNetworks = allowNetworks
  }

  /// What a record says of its source.
  public var reference: SourceReference { SourceReference(id: id, outlet: outlet, country: country, url: url) }
}

/// What a source may take, where that is not what all may.
public struct SourceLimits: Sendable, Hashable, Codable {
  /// The largest document that is read, decoded.
  public var maximumBytes: Int?
  public var timeout: Duration?
  /// Whether article pages are fetched where they are needed.
  public var fetchesPages: Bool?

  public init(maximumBytes: Int? = nil, timeout: Duration? = nil, fetchesPages: Bool? = nil) {
    self.maximumBytes = maximumBytes
    self.timeout = timeout
    self.fetchesPages = fetchesPages
  }
}

/// A header that a source is asked with. A secret stands in a file and is nowhere else.
public struct SourceHeader: Sendable, Hashable, Codable {
  public var name: String
  public var value: Value

  public enum Value: Sendable, Hashable, Codable {
    case text(String)
    /// An absolute path, or the name of a systemd credential.
    case file(String)
  }

  public init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
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
