/// Which dialect a root element begins.
struct FeedFormat: Sendable {
  /// As records name it: `rss-2.0`, `atom-1.0`, `sitemap`, ….
  var name: String
  var dialect: any FeedDialect

  /// The local names, in lower case, of the root elements we know.
  static let roots: Set<String> = ["rss", "rdf", "feed", "channel", "urlset", "sitemapindex", "entry"]

  /// The format of a document that begins with `root`, whose local name is one of `roots`; anything else passes for RSS.
  static func recognised(_ root: XMLStart) -> FeedFormat {
    switch root.name.local.lowercased() {
    case "feed", "entry": FeedFormat(name: atomName(root), dialect: AtomDialect())
    case "urlset": FeedFormat(name: "sitemap", dialect: SitemapDialect(isIndex: false))
    case "sitemapindex": FeedFormat(name: "sitemap-index", dialect: SitemapDialect(isIndex: true))
    case "channel" where root.name.local == "CHANNEL" || root.attributes.contains { $0.name == "href" }:
      FeedFormat(name: "cdf", dialect: CDFDialect())
    case "rdf": FeedFormat(name: "rss-1.0", dialect: RSSDialect())
    default: FeedFormat(name: "rss-\(version(root) ?? "2.0")", dialect: RSSDialect())
    }
  }

  /// The same, once the namespace of the first element inside an RDF root is known: RSS 0.90 has Netscape's.
  func refined(childNamespace: String?) -> FeedFormat {
    let isNetscape = childNamespace?.lowercased().contains("netscape.com") ?? false
    return name == "rss-1.0" && isNetscape ? FeedFormat(name: "rss-0.90", dialect: dialect) : self
  }

  private static func atomName(_ root: XMLStart) -> String {
    let isDraft = root.name.namespace?.lowercased().contains("purl.org/atom/ns") ?? false
    return isDraft || version(root)?.hasPrefix("0.") == true ? "atom-0.3" : "atom-1.0"
  }

  private static func version(_ root: XMLStart) -> String? {
    root.attributes.first { $0.name == "version" }.flatMap { XMLSyntax.trimmed($0.value)?.lowercased() }
  }
}
