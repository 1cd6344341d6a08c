import Normalizing
import Reading
import Stories

/// A feed's bytes, read and understood.
enum FeedTarget {
  private static let contentTypes: [String?] = [
    nil, "application/rss+xml", "text/xml; charset=iso-8859-1", "application/json; charset=utf-8",
  ]
  /// The small ones let limits be met by documents of a few hundred bytes.
  private static let limits = [
    ReadingLimits.standard,
    ReadingLimits(
      maximumBytes: 16 << 10, maximumEntries: 3, maximumFieldBytes: 40, maximumDepth: 12, maximumTagBytes: 200,
      maximumAttributes: 4, maximumErrors: 5, maximumValues: 2),
  ]
  private static let normalizer = FeedNormalizer(urls: URLTarget.normalizer)

  static func check(_ bytes: [UInt8]) {
    // Halved, so that every content type meets every limit.
    let limits = bytes.count / 2 % 2 == 0 ? Self.limits[0] : Self.limits[1]
    let contentType = contentTypes.chosen(by: bytes)
    guard let document = try? FeedReader.read(bytes, contentType: contentType, limits: limits) else { return }
    promise(document.entries.count <= limits.maximumEntries, "\(document.entries.count) entries")
    for entry in document.entries { check(entry, limits) }
    let feed = normalizer.normalize(document, url: "https://news.example/feed.xml", reference: DateTarget.reference)
    promise(feed.entries.count == document.entries.count, "an entry was lost or doubled")
    for entry in feed.entries { check(entry) }
  }

  private static func check(_ entry: Entry, _ limits: ReadingLimits) {
    let most = max(entry.authors.count, entry.categories.count, entry.attachments.count)
    promise(most <= limits.maximumValues, "\(most) values of one field")
  }

  private static func check(_ entry: NormalizedEntry) {
    for url in [entry.url, entry.unwrappedURL, entry.canonical?.url, entry.image].compactMap(\.self) {
      promise(url.hasPrefix("http://") || url.hasPrefix("https://"), "not absolute: \(url)")
    }
    for line in [entry.title].compactMap(\.self) + entry.authors + entry.categories {
      promise(!line.isEmpty && !line.utf8.contains(0x0A), "not one line: \(line.debugDescription)")
    }
    for date in [entry.published, entry.modified].compactMap(\.self) { DateTarget.check(date) }
  }
}
