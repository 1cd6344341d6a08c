import Stories

/// Microsoft's Channel Definition Format of 1997, still met in archives.
struct CDFDialect: FeedDialect {
  let home = ""
  let entryTerms: Set<FeedTerm> = [.item]

  func entry(from element: FeedElement) -> Entry? {
    var entry = Entry()
    entry.url = element.attribute("href") ?? element.all(.link).lazy.compactMap { $0.attribute("href") }.first
    entry.id = entry.url
    entry.title = FeedText.guessed(element.first(.title))
    entry.summary = FeedText.guessed(element.first(of: [.abstract, .description]))
    entry.modified = element.attribute("lastmod")
    return entry
  }

  func describe(_ document: inout FeedDocument, from root: FeedElement) {
    document.title = FeedText.guessed(root.first(.title))
    document.url = root.attribute("href") ?? root.all(.link).lazy.compactMap { $0.attribute("href") }.first
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
