import Stories

/// Makes sense of what a feed, sitemap or listing published.
public struct FeedNormalizer: Sendable {
  private let urls: URLNormalizer

  public init(urls: URLNormalizer) { self.urls = urls }

  /// The feed with addresses absolute, texts plain and dates read. `url` is where it was fetched from; `reference` the
  /// instant that relative dates are counted from.
  public func normalize(_ document: FeedDocument, url: String?, reference: Timestamp?) -> NormalizedFeed {
    let base = absolute(document.base, against: url) ?? url ?? document.feedURL ?? document.url
    var feed = NormalizedFeed(format: document.format, encoding: document.encoding)
    feed.title = document.title.flatMap(line)
    feed.description = document.description.flatMap(text)
    feed.url = absolute(document.url, against: base)
    feed.feedURL = absolute(document.feedURL, against: base)
    feed.language = LanguageTag.normalized(document.language)
    feed.modified = document.modified.flatMap {
      DateParser.parse($0, language: document.language, reference: reference)
    }
    feed.pollAfterMinutes = document.pollAfterMinutes
    feed.skip = document.skip
    feed.warnings = document.warnings
    feed.droppedEntries = document.droppedEntries
    feed.hubs = document.hubs.compactMap { absolute($0, against: base) }
    feed.nextPage = absolute(document.nextPage, against: base)
    feed.make = document.make
    feed.scriptedLinks = document.scriptedLinks
    var allowance = LinkAllowance()
    let dates = FeedDates(of: document, reference: reference)
    feed.entries = document.entries.map {
      entry(
        $0, base: base ?? feed.url, language: feed.language, isRSS: document.format.hasPrefix("rss"), dates, &allowance)
    }
    if allowance.isExhausted { feed.warnings.append(FeedNormalizer.linksLeft) }
    return feed
  }

  private func entry(
    _ published: Entry, base feedBase: String?, language: String?, isRSS: Bool, _ dates: FeedDates,
    _ allowance: inout LinkAllowance
  ) -> NormalizedEntry {
    let base = absolute(published.base, against: feedBase) ?? feedBase
    var entry = NormalizedEntry()
    entry.id = published.id
    entry.url = absolute(published.url, against: base)
    // A guid of RSS that is an address became `url` when it was read, unless it says that it is none.
    if entry.url == nil, !isRSS { entry.url = published.id.flatMap { urls.resolve($0, against: nil) } }
    entry.unwrappedURL = absolute(published.unwrappedURL, against: base)
    entry.canonical = (entry.unwrappedURL ?? entry.url).flatMap(urls.canonical)
    entry.title = published.title.flatMap(line)
    (entry.summaryHTML, entry.summaryText) = body(published.summary, base: base ?? entry.url, &allowance)
    (entry.contentHTML, entry.contentText) = body(published.content, base: base ?? entry.url, &allowance)
    if isRSS && entry.summaryText == nil && entry.summaryHTML == nil {
      // In RSS the text of an entry that has no description stands for it, as readers have always taken it.
      (entry.summaryHTML, entry.summaryText) = (entry.contentHTML, entry.contentText)
    }
    entry.authors = published.authors.map(PlainText.person).filter { !$0.isEmpty }
    entry.language = LanguageTag.normalized(published.language) ?? language
    entry.published = published.published.flatMap { dates.date($0, language: entry.language) }
    entry.publishedText = entry.published?.text ?? published.published
    entry.modified = published.modified.flatMap { dates.date($0, language: entry.language) }
    entry.categories = published.categories.map(PlainText.name).filter { !$0.isEmpty }
    entry.attachments = published.attachments.map { self.attachment($0, base: base, &allowance) }
    entry.image = absolute(published.image, against: base)
    entry.line = published.line
    return entry
  }

  private static let linksLeft = ReadingWarning(
    code: "links_left",
    message:
      "absolute links would add more than \(LinkAllowance.maximumFieldBytes) bytes to a body (maximumFieldBytes) "
      + "or \(LinkAllowance.maximumGrowthBytes) to the feed (maximumGrowthBytes): the others stay as published")

  private func attachment(_ published: Attachment, base: String?, _ allowance: inout LinkAllowance) -> Attachment {
    var attachment = published
    // A length is a number of bytes (RSS 2.0 "enclosure", RFC 4287 §4.2.7.6) or says nothing.
    attachment.length = published.length.flatMap { Int64($0) }.flatMap { $0 < 0 ? nil : String($0) }
    // Asked before the address is made: there may be a hundred thousand of them.
    guard base?.utf8.count ?? 0 <= allowance.room(for: 0) else {
      allowance.exhaust()
      return attachment
    }
    guard let url = absolute(published.url, against: base) else { return attachment }
    allowance.spend(url.utf8.count - published.url.utf8.count)
    attachment.url = url
    return attachment
  }

  private func body(
    _ text: PublishedText?, base: String?, _ allowance: inout LinkAllowance
  ) -> (html: String?, text: String?) {
    guard let text else { return (nil, nil) }
    guard text.kind == .html else { return (nil, self.text(text)) }
    let base = absolute(text.base, against: base) ?? base
    return (LinkResolver.absolute(text.value, base: base, urls: urls, allowance: &allowance), self.text(text))
  }

  private func line(_ text: PublishedText) -> String? {
    let line = PlainText.line(text)
    return line.isEmpty ? nil : line
  }

  private func text(_ text: PublishedText) -> String? {
    let plain = PlainText.from(text)
    return plain.isEmpty ? nil : plain
  }

  private func absolute(_ reference: String?, against base: String?) -> String? {
    guard let reference, !reference.isEmpty else { return nil }
    return urls.resolve(reference, against: base)
  }
}
