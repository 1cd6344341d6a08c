import Stories

/// Sitemaps and sitemap indexes (sitemaps.org protocol 0.9) with Google's news and image extensions.
///
/// An entry of an index is a child sitemap; an entry of a sitemap is a page. Pages without a news title have none.
struct SitemapDialect: FeedDialect {
  let home = ""
  let isIndex: Bool
  var entryTerms: Set<FeedTerm> { isIndex ? [.sitemap, .url] : [.url, .sitemap] }

  func entry(from element: FeedElement) -> Entry? {
    guard let location = element.text(.location) else { return nil }
    let news = element.all(.news).first
    let publication = news?.all(.newsPublication).first
    var entry = Entry()
    entry.id = location
    entry.url = location
    entry.title = FeedText.guessed(news?.first(.newsTitle))
    entry.published = news?.text(.newsPublicationDate)
    entry.modified = element.text(.lastModified)
    entry.language = publication?.text(.newsLanguage)
    entry.categories = FeedText.distinct(FeedText.list(news?.text(.newsKeywords)))
    entry.image = element.all(.sitemapImage).lazy.compactMap { $0.text(.sitemapImageLocation) }.first
    return entry
  }

  func describe(_ document: inout FeedDocument, from root: FeedElement) {
    document.base = root.base
  }
}
