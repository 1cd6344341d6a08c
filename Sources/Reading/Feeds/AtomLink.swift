import Stories

/// Which of an element's links means what (RFC 4287 §4.2.7).
enum AtomLink {
  /// The page: a link whose relation is `alternate` or missing, HTML before other types.
  static func alternate(_ links: [FeedElement]) -> String? {
    let alternates = links.filter { relation(of: $0) == "alternate" && target(of: $0) != nil }
    let page = alternates.first { $0.attribute("type").map(isPage) ?? true }
    return (page ?? alternates.first).flatMap(target)
  }

  /// The target of the first link of that relation.
  static func href(_ links: [FeedElement], relation wanted: String) -> String? {
    links.lazy.filter { relation(of: $0) == wanted }.compactMap(target).first
  }

  /// WebSub §4: the hubs that a feed announces, at most eight.
  static func hubs(_ links: [FeedElement]) -> [String] {
    Array(FeedText.distinct(links.filter { relation(of: $0) == "hub" }.compactMap(target)).prefix(8))
  }

  static func enclosures(_ links: [FeedElement]) -> [Attachment] {
    links.filter { relation(of: $0) == "enclosure" }.compactMap { link in
      target(of: link).map {
        Attachment(url: $0, mimeType: link.attribute("type"), length: link.attribute("length"))
      }
    }
  }

  /// Lower case, the registry's address in front removed.
  private static func relation(of link: FeedElement) -> String {
    let relation = link.attribute("rel")?.lowercased() ?? "alternate"
    let registry = "http://www.iana.org/assignments/relation/"
    return relation.hasPrefix(registry) ? String(relation.dropFirst(registry.count)) : relation
  }

  /// As published, or joined with the link's own `xml:base` (RFC 4287 §2): nobody else sees that.
  private static func target(of link: FeedElement) -> String? {
    guard let target = link.attribute("href") ?? link.text else { return nil }
    guard link.attribute("xml:base") != nil else { return target }
    return FeedBase.resolved(target, against: link.base)
  }

  private static func isPage(_ type: String) -> Bool {
    let type = type.lowercased()
    return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml") || type == "html"
  }
}
