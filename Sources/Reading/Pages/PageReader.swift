import Stories

/// Reads an article page: bytes to a `Page`, strings as printed.
///
/// Pure: no clock, no network, no files. Any input gives a page or a `ReadingError`; nothing crashes it.
public enum PageReader {
  /// What the page says.
  ///
  /// - Parameters:
  ///   - contentType: the `Content-Type` header as received.
  ///   - url: where the page was fetched from.
  /// - Throws: `.empty` for nothing but white space, `.tooLarge` past `limits`, `.unknownFormat` for what is no text.
  public static func read(
    _ bytes: [UInt8], contentType: String?, url: String?, limits: ReadingLimits = .standard
  ) throws(ReadingError) -> Page {
    let document = try HTMLDocument(bytes, contentType: contentType, limits: limits)
    let metadata = PageMetadata(document.tree)
    let linked = LinkedData(metadata.scripts)
    var page = Page(encoding: document.encoding)
    page.warnings = document.warnings
    page.base = metadata.base
    page.canonical = metadata.canonical ?? metadata.first("og:url")
    page.siteName = PageTitle.siteName(metadata, linked)
    let blocks = TextBlocks(document.tree).blocks
    page.title = PageTitle(document.tree, blocks, metadata, linked, url: url).best
    let headline = Headline(document.tree, blocks, title: page.title)
    page.authors =
      PageAuthors(
        document.tree, metadata, linked, blocks: blocks, headline: headline, siteName: page.siteName
      ).names
    let dates = PageDates(document, metadata, linked, blocks: blocks, headline: headline)
    page.published = dates.published
    page.modified = dates.modified
    page.language = PageLanguage.declared(metadata, linked)
    page.description = metadata.first("og:description", "description", "twitter:description") ?? linked.description
    page.image = metadata.first("og:image", "og:image:url", "twitter:image", "twitter:image:src") ?? linked.image
    page.alternates = metadata.alternates.map { Page.Alternate(language: $0.language, url: $0.url) }
    page.feeds = metadata.feeds
    let article = ArticleText(document.tree, blocks, title: page.title, headline: headline, stated: linked.body)
    page.text = article.text
    page.links = article.links
    page.status = PageStatus.of(article.text, blocks, document.tree, isFree: linked.isFree)
    return page
  }
}
