import Normalizing
import Reading
import Stories

/// An article page's bytes, read, explained and understood.
enum PageTarget {
  private static let contentTypes: [String?] = [
    nil, "text/html; charset=utf-8", "text/html; charset=gb2312", "application/xhtml+xml; charset=iso-8859-1",
  ]
  private static let address = "https://news.example/2026/06/26/story"
  private static let normalizer = PageNormalizer(urls: URLTarget.normalizer)

  static func check(_ bytes: [UInt8]) {
    let contentType = contentTypes.chosen(by: bytes)
    guard let (page, lines) = try? PageReader.explain(bytes, contentType: contentType, url: address) else { return }
    for line in lines {
      promise(!line.text.isEmpty && (0...1).contains(line.linked), "a line of nothing, or linked \(line.linked)")
      promise(line.isKept == (line.reason == "kept"), "kept, because \(line.reason)")
    }
    promise(page.status != .ok || !page.text.isEmpty, "ok without text")
    promise(!page.statusReason.isEmpty, "a status without a reason")
    promise(
      page.links.count <= 500 && page.authors.count <= 20, "\(page.links.count) links, \(page.authors.count) authors")
    check(normalizer.normalize(page, url: address, reference: DateTarget.reference))
  }

  private static func check(_ page: NormalizedPage) {
    for url in [page.url, page.canonical?.url, page.image].compactMap(\.self) + page.links + page.feeds {
      promise(url.hasPrefix("http://") || url.hasPrefix("https://"), "not absolute: \(url)")
    }
    for line in [page.title, page.siteName].compactMap(\.self) + page.authors {
      promise(!line.isEmpty && !line.utf8.contains(0x0A), "not one line: \(line.debugDescription)")
    }
    for date in [page.published, page.modified].compactMap(\.self) { DateTarget.check(date) }
  }
}
