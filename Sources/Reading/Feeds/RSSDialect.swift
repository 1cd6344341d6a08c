import Stories

/// RSS 0.90 to 2.0 and RSS 1.0 with their modules, and feeds that only look like them.
struct RSSDialect: FeedDialect {
  let home = ""
  let entryTerms: Set<FeedTerm> = [.item, .atomEntry]

  func entry(from element: FeedElement) -> Entry? {
    let media = MediaElements(of: element)
    var entry = Entry()
    entry.id = element.text(.guid, .atomID, .id) ?? element.attribute("rdf:about") ?? element.text(.dcIdentifier)
    entry.url = address(of: element)
    entry.unwrappedURL = element.text(.feedburnerOriginalLink)
    entry.title =
      FeedText.guessed(element.first(of: [.title, .dcTitle])) ?? AtomText.read(element.first(.atomTitle))
      ?? FeedText.guessed(element.first(of: [.mediaTitle, .itunesTitle]))
    (entry.summary, entry.content) = texts(of: element, media)
    entry.authors = authors(of: element)
    entry.published = element.text(
      .publicationDate, .dcDate, .dctermsIssued, .atomPublished, .atomIssued, .dctermsCreated, .published, .date,
      .prismPublicationDate, .atomCreated)
    entry.modified = element.text(
      .atomUpdated, .atomModified, .dctermsModified, .updated, .modified, .lastModified, .lastBuildDate)
    entry.language = element.text(.dcLanguage, .language) ?? element.attribute("xml:lang")
    entry.categories = categories(of: element, media)
    entry.attachments = attachments(of: element, media)
    entry.image = media.image ?? picture(of: element)
    return entry
  }

  func describe(_ document: inout FeedDocument, from root: FeedElement) {
    let channel = root.term == .channel ? root : root.all(.channel).first ?? root
    let links = channel.all(.atomLink) + root.all(.atomLink)
    document.title =
      FeedText.guessed(channel.first(of: [.title, .dcTitle])) ?? AtomText.read(channel.first(.atomTitle))
      ?? FeedText.guessed(channel.first(.itunesTitle))
    document.url = channel.text(.link) ?? AtomLink.alternate(channel.all(.link)) ?? AtomLink.alternate(links)
    document.feedURL = AtomLink.href(links, relation: "self") ?? AtomLink.href(channel.all(.link), relation: "self")
    document.hubs = AtomLink.hubs(links)
    document.base = channel.base ?? root.base
    document.description = FeedText.guessed(
      channel.first(of: [.description, .dcDescription, .itunesSummary, .itunesSubtitle, .atomSubtitle, .subtitle]))
    document.language =
      channel.text(.language, .dcLanguage) ?? channel.attribute("xml:lang") ?? root.attribute("xml:lang")
    document.modified = channel.text(
      .lastBuildDate, .publicationDate, .dcDate, .atomUpdated, .dctermsModified, .atomModified)
    document.pollAfterMinutes = SyndicationPeriod.minutes(of: channel)
    document.skip = SyndicationPeriod.skip(of: channel)
  }

  /// A guid is an address unless it says otherwise.
  private func address(of element: FeedElement) -> String? {
    let links = element.all(.link)
    return element.text(.link) ?? AtomLink.alternate(links) ?? AtomLink.alternate(element.all(.atomLink))
      ?? permanentIdentifier(element) ?? element.attribute("href") ?? element.text(.url)
      ?? webAddress(element.attribute("rdf:about")) ?? webAddress(element.text(.atomID, .id, .dcIdentifier))
  }

  /// RSS 2.0: "If the guid element has an attribute named isPermaLink with a value of true, the reader may assume that
  /// it is a permalink"; true is the default.
  private func permanentIdentifier(_ element: FeedElement) -> String? {
    guard let guid = element.first(.guid), guid.attribute("ispermalink")?.lowercased() != "false" else { return nil }
    return webAddress(guid.text)
  }

  private func webAddress(_ text: String?) -> String? { text.flatMap { FeedText.isWebAddress($0) ? $0 : nil } }

  /// `description` is the summary and `content:encoded` the article, each with its stand-ins.
  private func texts(
    of element: FeedElement, _ media: MediaElements
  ) -> (summary: PublishedText?, content: PublishedText?) {
    let markup = element.first(of: [.xhtmlBody, .xhtmlDivision, .body, .fullItem]).flatMap(\.text)
    let content =
      FeedText.guessed(element.first(.contentEncoded)) ?? markup.map { PublishedText($0, kind: .html) }
      ?? AtomText.read(element.first(.atomContent)) ?? FeedText.guessed(element.first(.content))
      ?? listedContent(of: element)
    let summary =
      FeedText.guessed(element.first(of: [.description, .dcDescription, .dctermsAbstract, .abstract, .summary]))
      ?? AtomText.read(element.first(.atomSummary))
      ?? FeedText.guessed(element.first(of: [.itunesSummary, .itunesSubtitle]))
      ?? media.description
    return (summary, content)
  }

  /// The first text of `content:items`, how RSS 1.0's content module was written before `content:encoded`.
  private func listedContent(of element: FeedElement) -> PublishedText? {
    let lists = element.all(.contentItems)
    let bags = lists + lists.flatMap { $0.all(.rdfBag) }
    let items = (bags + bags.flatMap { $0.all(.rdfItem) }).flatMap { $0.all(.contentItem) }
    return items.lazy.compactMap { FeedText.guessed($0.first(.rdfValue)) }.first
  }

  private func authors(of element: FeedElement) -> [String] {
    let plain = element.all(.author).compactMap { $0.text(.name) ?? $0.text ?? $0.text(.email) }
    let creators = element.texts(.dcCreator) + element.texts(.dcAuthor)
    let people = AtomDialect.people(element.all(.atomAuthor))
    for names in [creators, plain, people, element.texts(.itunesAuthor)] where !names.isEmpty {
      return FeedText.distinct(names.map(PersonName.read))
    }
    return []
  }

  private func categories(of element: FeedElement, _ media: MediaElements) -> [String] {
    let own = element.texts(.category) + element.texts(.dcSubject)
    let atom = element.all(.atomCategory).compactMap { $0.attribute("term") ?? $0.attribute("label") ?? $0.text }
    return FeedText.distinct(own + atom + media.categories + FeedText.list(element.text(.itunesKeywords)))
  }

  /// FeedBurner names the original of the first enclosure.
  private func attachments(of element: FeedElement, _ media: MediaElements) -> [Attachment] {
    var enclosures = element.all(.enclosure).compactMap { enclosure in
      (enclosure.attribute("url") ?? enclosure.attribute("href") ?? enclosure.text).map {
        Attachment(url: $0, mimeType: enclosure.attribute("type"), length: enclosure.attribute("length"))
      }
    }
    if let original = element.text(.feedburnerOriginalEnclosure), !enclosures.isEmpty { enclosures[0].url = original }
    return MediaElements.distinct(
      enclosures + AtomLink.enclosures(element.all(.atomLink)) + media.attachments)
  }

  private func picture(of element: FeedElement) -> String? {
    element.all(.image).lazy.compactMap { $0.text(.url) ?? $0.attribute("href") ?? webAddress($0.text) }.first
      ?? element.all(.enclosure).first { $0.attribute("type")?.hasPrefix("image/") == true }?.attribute("url")
  }
}
