import Stories

/// Makes sense of what a page said of itself.
public struct PageNormalizer: Sendable {
  private let urls: URLNormalizer

  public init(urls: URLNormalizer) { self.urls = urls }

  /// The page with addresses absolute, texts plain and dates read. `url` is where it was fetched from; `reference` the
  /// instant that relative dates are counted from.
  public func normalize(_ page: Page, url: String?, reference: Timestamp?) -> NormalizedPage {
    let fetched = url.flatMap { urls.resolve($0, against: nil) }
    let base = page.base.flatMap { urls.resolve($0, against: fetched) } ?? fetched
    var normalized = NormalizedPage(encoding: page.encoding)
    normalized.url = fetched
    normalized.canonical = canonical(of: page, fetched: fetched, base: base)
    normalized.title = text(page.title)
    normalized.authors = page.authors.map(PlainText.person).filter { !$0.isEmpty }
    normalized.language = LanguageTag.normalized(page.language)
    normalized.siteName = text(page.siteName)
    normalized.description = text(page.description)
    normalized.text = PlainText.clean(page.text)
    normalized.status = page.status
    normalized.statusReason = page.statusReason
    normalized.encoding = page.encoding
    normalized.warnings = page.warnings
    normalized.image = page.image.flatMap { urls.resolve($0, against: base) }
    normalized.links = absolute(page.links, against: base)
    normalized.feeds = absolute(page.feeds, against: base)
    normalized.alternates = page.alternates.compactMap { alternate in
      urls.resolve(alternate.url, against: base).map { Page.Alternate(language: alternate.language, url: $0) }
    }
    setDates(of: page, reference: reference, on: &normalized)
    return normalized
  }

  private func text(_ text: String?) -> String? {
    let line = text.map { PlainText.name($0) } ?? ""
    return line.isEmpty ? nil : line
  }

  private func absolute(_ references: [String], against base: String?) -> [String] {
    var seen: Set<String> = []
    return references.compactMap { urls.resolve($0, against: base) }.filter { seen.insert($0).inserted }
  }

  private func setDates(of page: Page, reference: Timestamp?, on normalized: inout NormalizedPage) {
    let dates = PublicationDate(
      of: page, language: normalized.language, address: normalized.canonical?.url ?? normalized.url,
      reference: reference)
    normalized.published = dates.published
    normalized.modified = dates.modified
    normalized.dateSource = dates.source
  }

  /// A canonical on another site, or the site's front page, says nothing of this article.
  private func canonical(of page: Page, fetched: String?, base: String?) -> CanonicalURL? {
    let own = fetched.flatMap(urls.canonical)
    let stated = page.canonical.flatMap { urls.resolve($0, against: base) }.flatMap(urls.canonical)
    guard let stated else { return own }
    guard let own else { return stated }
    guard SiteName.of(stated.host) == SiteName.of(own.host) else { return own }
    return PageNormalizer.isFrontPage(stated.url) && !PageNormalizer.isFrontPage(own.url) ? own : stated
  }

  /// Nothing but a language or an index file stands in the path, and no query.
  private static func isFrontPage(_ url: String) -> Bool {
    guard let parsed = WebURLParser.parse(url), parsed.query == nil else { return false }
    let segments = parsed.path.filter { !$0.isEmpty }
    guard segments.count <= 1, let only = segments.first else { return segments.isEmpty }
    return only.utf8.count == 2 || only.hasPrefix("index.")
  }
}
