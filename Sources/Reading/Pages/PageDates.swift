import Stories

/// When an article was published and changed, as printed, the most trustworthy first.
struct PageDates {
  private(set) var published: [Page.DateCandidate] = []
  private(set) var modified: [Page.DateCandidate] = []

  private static let maximumCandidates = 30
  /// Names under which publishers put the day of publication, the most telling first.
  private static let publishedNames = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "rnews:datepublished",
    "citation_publication_date", "citation_date", "citation_online_date", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.issued", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "published_time", "published-date", "published",
    "article.published", "article_date_original", "originalpublicationdate", "article:published", "displaydate",
    "cxenseparse:recs:publishtime", "weibo:article:create_at", "ptime",
    "releasedate", "content_date", "firstpublishtime", "cxenseparse:publishtime", "og:pubdate",
    "og:publish_date", "og:datepublished", "article:published_date", "article:post_date", "article:publicationdate",
    "bt:pubdate", "date_published", "published_date", "publish_time", "publisheddate", "pdate",
    "dc.date.publication", "rbpubdate", "release_date", "mediator_published_time",
    "og:regdate", "dateposted", "vr:published_time", "shareaholic:article_published_time",
  ]
  /// Names under which some put the day of publication, and others that of the last change or of the page's making.
  private static let doubtfulNames = [
    "dcterms.date", "dc.date", "dcterms.created", "dc.date.created", "dc.created", "datecreated", "date_created",
    "article.created", "created", "date", "timestamp", "gentime",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "lastmod", "last-modified", "revised", "weibo:article:update_at", "article.updated",
    "article_date_updated", "date_modified", "updated", "last_updated",
  ]

  init(
    _ document: HTMLDocument, _ metadata: PageMetadata, _ linked: LinkedData, blocks: [TextBlock], headline: Headline?
  ) {
    published = Self.candidates("json-ld", linked.published)
    modified = Self.candidates("json-ld", linked.modified)
    published += Self.candidates("meta", Self.publishedNames.flatMap { metadata.all($0) })
    modified += Self.candidates("meta", Self.modifiedNames.flatMap { metadata.all($0) })
    let visible = VisibleDates(document.tree, blocks: blocks, headline: headline)
    published += visible.published.filter(\.isProminent)
    published += Self.candidates("meta", Self.doubtfulNames.flatMap { metadata.all($0) })
    published += visible.published.filter { !$0.isProminent }
    modified += visible.modified
    if (published + modified).allSatisfy({ $0.origin == "comment" }) {
      published += Self.candidates("script", ScriptDates.published(document.source))
    }
    published = Array(published.prefix(Self.maximumCandidates))
    modified = Array(modified.prefix(Self.maximumCandidates))
  }

  private static func candidates(_ origin: String, _ texts: [String]) -> [Page.DateCandidate] {
    texts.map { Page.DateCandidate(origin: origin, text: String($0.prefix(100))) }
  }
}
