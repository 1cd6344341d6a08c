import Stories

/// Microsoft's Channel Definition Format of 1997, still met in archives.
struct CDFDialect: FeedDialect {
  let home = "cdf"
  let entryTerms: Set<FeedTerm> = [.item]

  func entry(from element: FeedElement) -> Entry? {
    var entry = Entry()
    entry.url = address(of: element)
    entry.id = entry.url
    entry.title = FeedText.guessed(element.first(.title)) ?? stated(element.all(.title))
    entry.summary = FeedText.guessed(element.first(of: [.abstract, .description]))
    entry.modified = element.attribute("lastmod")
    return entry
  }

  /// A title in an attribute.
  private func stated(_ titles: [FeedElement]) -> PublishedText? {
    titles.lazy.compactMap { $0.attribute("value") }.first.map { PublishedText($0, kind: .plain) }
  }

  /// The element's own `HREF`, or that of the `A` in it, which older channels have.
  private func address(of element: FeedElement) -> String? {
    element.attribute("href")
      ?? (element.all(.cdfAnchor) + element.all(.link)).lazy.compactMap { $0.attribute("href") }.first
  }

  func describe(_ document: inout FeedDocument, from root: FeedElement) {
    document.title = FeedText.guessed(root.first(.title)) ?? stated(root.all(.title))
    document.url = address(of: root)
    document.feedURL = root.attribute("self")
    let base = root.attribute("base").flatMap {
      $0.utf8.count <= ReadingLimits.standard.maximumBaseBytes ? $0 : nil
    }
    document.base = base ?? root.base
    document.description = FeedText.guessed(root.first(of: [.abstract, .description]))
    document.modified = root.attribute("lastmod")
    document.language = root.attribute("xml:lang")
  }
}
