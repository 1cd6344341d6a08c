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
    try parts(of: bytes, contentType: contentType, url: url, limits: limits).page
  }

  /// As `read`, and why each line of the page is in the article's text or not.
  public static func explain(
    _ bytes: [UInt8], contentType: String?, url: String?, limits: ReadingLimits = .standard
  ) throws(ReadingError) -> (page: Page, lines: [ExplainedLine]) {
    let parts = try parts(of: bytes, contentType: contentType, url: url, limits: limits)
    let lines = zip(parts.blocks, parts.verdicts).map { ExplainedLine($0, $1, in: parts.tree) }
    return (parts.page, lines)
  }

  private struct Parts {
    var page: Page
    var tree: HTMLTree
    var blocks: [TextBlock]
    var verdicts: [BlockVerdict]
  }

  /// The stages, in order: parse, metadata, lines, title, authors, dates, text, status.
  private static func parts(
    of bytes: [UInt8], contentType: String?, url: String?, limits: ReadingLimits
  ) throws(ReadingError) -> Parts {
    let document = try HTMLDocument(bytes, contentType: contentType, limits: limits)
    let metadata = PageMetadata(document.tree)
    let linked = LinkedData(metadata.scripts)
    let blocks = TextBlocks(document.tree).blocks
    var page = Page(encoding: document.encoding)
    page.warnings = document.warnings
    describe(&page, metadata, linked)
    page.title = PageTitle(document.tree, blocks, metadata, linked, url: url).best
    let headline = Headline(document.tree, blocks, title: page.title)
    page.authors =
      PageAuthors(
        document.tree, metadata, linked, blocks: blocks, headline: headline, siteName: page.siteName
      ).names
    let dates = PageDates(document, metadata, linked, blocks: blocks, headline: headline)
    page.published = dates.published
    page.modified = dates.modified
    let article = ArticleText(document.tree, blocks, title: page.title, headline: headline, stated: linked.body)
    page.text = article.text
    page.links = article.links
    (page.status, page.statusReason) = PageStatus.of(article.text, blocks, document.tree, isFree: linked.isFree)
    return Parts(page: page, tree: document.tree, blocks: blocks, verdicts: article.verdicts)
  }

  /// What the page's head states, as published.
  private static func describe(_ page: inout Page, _ metadata: PageMetadata, _ linked: LinkedData) {
    page.base = metadata.base
    page.canonical = metadata.canonical ?? metadata.first("og:url")
    page.siteName = PageTitle.siteName(metadata, linked)
    page.language = PageLanguage.declared(metadata, linked)
    page.description = metadata.first("og:description", "description", "twitter:description") ?? linked.description
    page.image = metadata.first("og:image", "og:image:url", "twitter:image", "twitter:image:src") ?? linked.image
    page.alternates = metadata.alternates.map { Page.Alternate(language: $0.language, url: $0.url) }
    page.feeds = metadata.feeds
  }
}
