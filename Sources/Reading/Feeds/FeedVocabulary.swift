/// Recognises elements by their namespace, however its prefix is spelt and its address is misspelt.
enum FeedVocabulary {
  /// The meaning of a name; nil when it has none for us.
  ///
  /// - Parameters:
  ///   - root: the root element's name: what shares its namespace without a prefix belongs to the feed's own vocabulary.
  ///   - home: that vocabulary's prefix, `atom` for Atom, empty for the rest.
  static func term(for name: XMLName, root: XMLName, home: String) -> FeedTerm? {
    guard let prefix = prefix(for: name, root: root, home: home) else { return nil }
    let local = name.local.lowercased()
    // What shares the root's namespace is of the feed's own vocabulary, and in RDF of RDF's.
    let own = prefix.isEmpty && root.local.lowercased() == "rdf" && name.namespace == root.namespace ? "rdf" : prefix
    if own == "cdf" || own != prefix { return FeedTerm(rawValue: "\(own):\(local)") ?? FeedTerm(rawValue: local) }
    return FeedTerm(rawValue: prefix.isEmpty ? local : "\(prefix):\(local)")
  }

  /// The usual prefix of a name's namespace; empty for none, nil for one we don't know.
  static func prefix(for name: XMLName, root: XMLName, home: String) -> String? {
    let written = name.prefix?.lowercased()
    guard let namespace = name.namespace else {
      return written.map { usualPrefix[$0] } ?? home
    }
    if namespace == root.namespace, written == root.prefix?.lowercased() { return home }
    if let known = prefixByAddress[normalized(namespace)] { return known }
    // A namespace nobody knows: a well-known prefix still says what was meant.
    return written.map { usualPrefix[$0] } ?? nil
  }

  /// True of the namespace of RDF's own attributes (`rdf:about`).
  static func isRDF(_ namespace: String) -> Bool { prefixByAddress[normalized(namespace)] == "rdf" }

  /// Scheme, `www.`, letter case and trailing marks of namespace addresses vary in the wild and never matter.
  private static func normalized(_ address: String) -> String {
    var rest = Substring(address.lowercased())
    for beginning in ["http://", "https://", "www."] where rest.hasPrefix(beginning) {
      rest = rest.dropFirst(beginning.count)
    }
    while let last = rest.last, "/#. ".contains(last) { rest = rest.dropLast() }
    return String(rest)
  }

  private static let prefixByAddress: [String: String] = [
    "w3.org/2005/atom": "atom", "purl.org/atom/ns": "atom",
    "purl.org/rss/1.0": "", "purl.org/net/rss1.1": "", "my.netscape.com/rdf/simple/0.9": "",
    "channel.netscape.com/rdf/simple/0.9": "", "my.netscape.com/publish/formats/rss-0.91.dtd": "",
    "backend.userland.com/rss": "", "backend.userland.com/rss2": "", "backend.userland.com/rss091": "",
    "blogs.law.harvard.edu/tech/rss": "", "cyber.law.harvard.edu/rss/rss.html": "", "cyber.law.harvard.edu/rss": "",
    "sitemaps.org/schemas/sitemap/0.9": "", "google.com/schemas/sitemap/0.84": "",
    "google.com/schemas/sitemap/0.9": "", "sitemaps.org/schemas/sitemap/1.0": "",
    "google.com/schemas/sitemap-news/0.9": "news", "google.com/schemas/sitemap-image/1.1": "image",
    "w3.org/1999/02/22-rdf-syntax-ns": "rdf", "w3.org/1999/xhtml": "xhtml",
    "purl.org/dc/elements/1.1": "dc", "purl.org/dc/elements/1.0": "dc", "purl.org/dc/terms": "dcterms",
    "purl.org/rss/1.0/modules/content": "content", "purl.org/rss/1.0/modules/syndication": "sy",
    "search.yahoo.com/mrss": "media", "search.yahoo.com/mrss/rss": "media", "video.search.yahoo.com/mrss": "media",
    "itunes.com/dtds/podcast-1.0.dtd": "itunes", "itunes.com/dtds/podcast-1.0": "itunes",
    "rssnamespace.org/feedburner/ext/1.0": "feedburner", "feedburner.com/namespace": "feedburner",
    "prismstandard.org/namespaces/basic/2.0": "prism", "prismstandard.org/namespaces/1.2/basic": "prism",
    "prismstandard.org/namespaces/basic/1.2": "prism",
  ]

  private static let usualPrefix: [String: String] = [
    "atom": "atom", "atom10": "atom", "a10": "atom", "atom03": "atom", "rss": "", "rdf": "rdf", "dc": "dc",
    "dcterms": "dcterms", "content": "content", "sy": "sy", "media": "media", "itunes": "itunes",
    "feedburner": "feedburner", "news": "news", "image": "image", "xhtml": "xhtml", "prism": "prism",
  ]
}
