/// An outlet of the press: who it is, how its feed and pages look, and how it behaves.
struct Outlet: Sendable {
  /// What its source is called in the configuration: `a-z 0-9 -`.
  let id: String
  let name: String
  /// BCP 47.
  let language: String
  /// ISO 3166-1 alpha-2.
  let country: String
  let format: FeedFormat
  var content = Content.full
  var charset = Charset.utf8
  var links = LinkStyle.absolute
  var guids = GuidStyle.permalink
  var dated = true
  var validators = Validators.both
  var compression = Compression.gzip
  var template = PageTemplate.broadsheet
  var manner = Manner.plain
  /// Minutes east of UTC.
  var offset = 0
  /// Whether generated stories appear here.
  var grows = true
  /// Whether it only prints again what others of its language printed first.
  var reprints = false
  /// Where the feed is served.
  var feedPath = "/feed.xml"
  /// Hops on the way to the feed; the configuration names the first.
  var hops: [Hop] = []
  /// Its own address in 127.0.0.0/8; given by the catalogue.
  var address = ""
  /// An address it has moved away from, which the configuration still names.
  var formerAddress: String?

  /// What a feed carries of a text.
  enum Content: Sendable { case full, summary }

  enum LinkStyle: Sendable {
    case absolute, relative
    /// `?utm_source=rss&…` behind each link.
    case tracked
    /// Article numbers in the query, `/article?id=7&section=news`.
    case query
  }

  enum GuidStyle: Sendable {
    case permalink
    /// A number with `isPermaLink="false"`.
    case opaque
    /// A new one at every edition of the press.
    case shifting
    case absent
  }

  /// What the outlet offers for conditional requests.
  enum Validators: Sendable { case both, entityTag, weakEntityTag, lastModified, none }

  /// The content coding offered to clients that accept it.
  enum Compression: Sendable { case none, gzip, brotli }

  /// A redirect from one path to the next.
  struct Hop: Sendable {
    let path: String
    let status: Int
    /// Relative to the outlet, or absolute with `{origin}`.
    let location: String
  }

  /// The path the configuration names.
  var polledPath: String { hops.first?.path ?? feedPath }

  /// `http://127.1.0.1:8600`.
  func origin(port: Int) -> String { "http://\(address):\(port)" }

  /// What the configuration names.
  func sourceURL(port: Int) -> String { "http://\(formerAddress ?? address):\(port)\(polledPath)" }
}
