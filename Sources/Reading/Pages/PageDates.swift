import Stories

/// When an article was published and changed, as printed, the most trustworthy first.
struct PageDates {
  private(set) var published: [Page.DateCandidate] = []
  private(set) var modified: [Page.DateCandidate] = []

  private static let maximumCandidates = 20
  /// A by-line is shorter than this, in UTF-8 bytes.
  private static let longestLine = 300
  /// Names under which publishers put the day of publication, the most telling first.
  private static let publishedNames = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "rnews:datepublished",
    "citation_publication_date", "citation_date", "citation_online_date", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "published_time", "published-date", "published",
    "article.published", "article_date_original", "originalpublicationdate", "article:published", "displaydate",
    "cxenseparse:recs:publishtime", "weibo:article:create_at", "datecreated", "article.created", "created", "ptime",
    "date", "timestamp", "releasedate", "content_date", "firstpublishtime",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "lastmod", "last-modified", "revised", "weibo:article:update_at", "article.updated",
  ]

  init(
    _ tree: HTMLTree, _ metadata: PageMetadata, _ linked: LinkedData, blocks: [TextBlock], headline: Headline?
  ) {
    published = Self.candidates("json-ld", linked.published)
    modified = Self.candidates("json-ld", linked.modified)
    published += Self.candidates("meta", Self.publishedNames.flatMap { metadata.all($0) })
    modified += Self.candidates("meta", Self.modifiedNames.flatMap { metadata.all($0) })
    addTimes(tree, headline)
    addTexts(blocks, headline)
    published = Array(published.prefix(Self.maximumCandidates))
    modified = Array(modified.prefix(Self.maximumCandidates))
  }

  private static func candidates(_ origin: String, _ texts: [String]) -> [Page.DateCandidate] {
    texts.map { Page.DateCandidate(origin: origin, text: String($0.prefix(100))) }
  }

  /// `<time>` and date microdata: those after the headline first, since lists of other articles have them too.
  private mutating func addTimes(_ tree: HTMLTree, _ headline: Headline?) {
    var stated: [(node: Int, text: String, isModified: Bool)] = []
    for node in tree.all where tree.nodes[node].tag != .text {
      let property = tree.attribute("itemprop", of: node)?.lowercased() ?? ""
      guard tree.nodes[node].tag == .time || property.hasPrefix("date"), tree.nodes[node].tag != .meta else { continue }
      let value = tree.attribute("datetime", of: node) ?? tree.attribute("content", of: node)
      guard let text = (value ?? tree.text(of: node, maximumCharacters: 100)).collapsedOrNil else { continue }
      stated.append((node, String(text.prefix(100)), property.contains("modified")))
      if stated.count >= 200 { break }
    }
    if let start = headline?.node {
      stated = stated.filter { $0.node > start } + stated.filter { $0.node < start }.reversed()
    }
    published += stated.filter { !$0.isModified }.map { Page.DateCandidate(origin: "time", text: $0.text) }
      .prefix(Self.maximumCandidates)
    modified += stated.filter(\.isModified).map { Page.DateCandidate(origin: "time", text: $0.text) }
  }

  /// Dates in short lines: after the headline first, then before it, nearest first.
  private mutating func addTexts(_ blocks: [TextBlock], _ headline: Headline?) {
    let start = headline?.block ?? 0
    let order = Array(blocks.indices[start...].prefix(60)) + blocks.indices[..<start].suffix(30).reversed()
    var found = 0
    for index in order where blocks[index].text.utf8.count < Self.longestLine && found < 5 {
      guard let text = DateText.first(in: blocks[index].text) else { continue }
      published.append(Page.DateCandidate(origin: "text", text: text))
      found += 1
    }
  }
}
