import Stories

/// What a page offers to those who want to follow its site.
public struct PageOffers: Sendable, Hashable {
  /// A link that may lead to a feed.
  public struct Feed: Sendable, Hashable {
    /// As published.
    public var url: String
    public var title: String?
    /// The page itself says so (`rel=alternate`); else it only looks like one.
    public var isDeclared: Bool
  }

  /// Declared ones first, each address once.
  public var feeds: [Feed] = []
  /// `rel=sitemap`, as published.
  public var sitemaps: [String] = []
  /// WebSub hubs (`rel=hub`), as published.
  public var hubs: [String] = []
  /// The base of relative addresses; nil: the page's own.
  public var base: String?
  public var title: String?
  /// The site's name, where the page states it.
  public var siteName: String?
  public var language: String?

  /// Links of each kind that are kept.
  static let mostLinks = 40

  /// - Throws: as `PageReader.read`.
  public init(_ bytes: [UInt8], contentType: String?, limits: ReadingLimits = .standard) throws(ReadingError) {
    let tree = try HTMLDocument(bytes, contentType: contentType, limits: limits).tree
    let metadata = PageMetadata(tree)
    base = metadata.base
    title = metadata.documentTitle
    siteName = metadata.first("og:site_name", "application-name")
    language = PageLanguage.declared(metadata, nil)
    var seen: Set<String> = []
    for node in tree.all where tree.nodes[node].tag == .link { addLink(node, tree, &seen) }
    for node in tree.all where tree.nodes[node].tag == .a && feeds.count < Self.mostLinks {
      guard let url = tree.attribute(.href, of: node)?.collapsedOrNil, ListingCard.leadsToPage(url) else { continue }
      let text = tree.text(of: node, maximumCharacters: 60)
      guard FeedSigns.areIn(url: url, text: text), seen.insert(url).inserted else { continue }
      feeds.append(Feed(url: url, title: text.collapsedOrNil, isDeclared: false))
    }
  }

  private mutating func addLink(_ node: Int, _ tree: HTMLTree, _ seen: inout Set<String>) {
    guard let url = tree.attribute(.href, of: node)?.collapsedOrNil else { return }
    let relations = (tree.attribute(.rel, of: node) ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    let type = tree.attribute(.type, of: node)?.lowercased() ?? ""
    if relations.contains("alternate"), FeedSigns.isFeed(type: type), feeds.count < Self.mostLinks,
      seen.insert(url).inserted
    {
      feeds.append(Feed(url: url, title: tree.attribute(.title, of: node)?.collapsedOrNil, isDeclared: true))
    }
    if relations.contains("sitemap"), sitemaps.count < Self.mostLinks { sitemaps.append(url) }
    if relations.contains("hub"), hubs.count < Self.mostLinks { hubs.append(url) }
  }
}

/// By what a link is taken for one to a feed.
enum FeedSigns {
  private static let types = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
  ]
  private static let words: Set<String> = ["rss", "atom", "feed", "feeds", "rdf", "xmlfeed", "rssfeed", "feedrss"]

  static func isFeed(type: String) -> Bool { types.contains(where: type.hasPrefix) }

  /// A whole word of the path, or a text that is such a word.
  static func areIn(url: String, text: String) -> Bool {
    let path = url.prefix(300).prefix { $0 != "#" }
    let parts = path.lowercased().split { !($0.isLetter || $0.isNumber) }.suffix(6)
    // `/feedback` and a social network's `/feed/update` are none.
    if let last = parts.last, words.contains(String(last)) { return true }
    if parts.count >= 2, parts.last == "xml", parts.dropLast().contains(where: { words.contains(String($0)) }) {
      return true
    }
    return ["rss", "atom", "rssfeed", "rssfeeds", "atomfeed", "rss订阅", "rss訂閱"].contains(TextKey(text).value)
  }
}
