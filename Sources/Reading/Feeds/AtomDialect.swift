import Stories

/// Atom 1.0 (RFC 4287) and its draft, Atom 0.3.
struct AtomDialect: FeedDialect {
  let home = "atom"
  let entryTerms: Set<FeedTerm> = [.atomEntry]

  func entry(from element: FeedElement) -> Entry? {
    let media = MediaElements(of: element)
    var entry = Entry()
    entry.id = element.text(.atomID)
    entry.url = AtomLink.alternate(element.all(.atomLink)) ?? outOfLine(element)
    entry.unwrappedURL = element.text(.feedburnerOriginalLink)
    entry.title =
      AtomText.read(element.first(.atomTitle)) ?? FeedText.guessed(element.first(of: [.dcTitle, .mediaTitle]))
    entry.summary =
      AtomText.read(element.first(.atomSummary))
      ?? FeedText.guessed(element.first(of: [.dcDescription, .dctermsAbstract, .itunesSummary]))
      ?? media.description
    entry.content = AtomText.read(element.first(.atomContent)) ?? FeedText.guessed(element.first(of: [.contentEncoded]))
    entry.authors = authors(of: element)
    entry.published = element.text(.atomPublished, .atomIssued, .atomCreated, .dctermsIssued, .dcDate)
    entry.modified = element.text(.atomUpdated, .atomModified, .dctermsModified)
    entry.language = element.text(.dcLanguage) ?? element.attribute("xml:lang") ?? contentLanguage(element)
    entry.categories = categories(of: element, media)
    entry.attachments = MediaElements.distinct(AtomLink.enclosures(element.all(.atomLink)) + media.attachments)
    entry.image = media.image
    return entry
  }

  func describe(_ document: inout FeedDocument, from root: FeedElement) {
    let links = root.all(.atomLink)
    document.title = AtomText.read(root.first(.atomTitle))
    document.url = AtomLink.alternate(links)
    document.feedURL = AtomLink.href(links, relation: "self")
    document.hubs = AtomLink.hubs(links)
    document.base = root.base
    document.description = AtomText.read(root.first(of: [.atomSubtitle, .atomTagline]))
    document.language = root.attribute("xml:lang") ?? root.text(.dcLanguage)
    document.modified = root.text(.atomUpdated, .atomModified)
    document.pollAfterMinutes = SyndicationPeriod.minutes(of: root)
    let authors = Self.people(root.all(.atomAuthor))
    for index in document.entries.indices where document.entries[index].authors.isEmpty {
      document.entries[index].authors = authors
    }
  }

  /// The entry's own authors, or else those of the feed it came from (RFC 4287 §4.2.1).
  private func authors(of element: FeedElement) -> [String] {
    let own = Self.people(element.all(.atomAuthor))
    if !own.isEmpty { return own }
    let others = FeedText.distinct((element.texts(.dcCreator) + element.texts(.itunesAuthor)).map(PersonName.read))
    return others.isEmpty ? Self.people(element.all(.atomSource).flatMap { $0.all(.atomAuthor) }) : others
  }

  /// Names of people; whoever has none is named by their address.
  static func people(_ elements: [FeedElement]) -> [String] {
    FeedText.distinct(elements.compactMap { $0.text(.atomName, .name) ?? $0.text ?? $0.text(.atomEmail, .email) })
  }

  private func categories(of element: FeedElement, _ media: MediaElements) -> [String] {
    let own = element.all(.atomCategory).compactMap { $0.attribute("term") ?? $0.attribute("label") ?? $0.text }
    return FeedText.distinct(own + element.texts(.dcSubject) + media.categories)
  }

  private func outOfLine(_ element: FeedElement) -> String? {
    element.all(.atomContent).lazy.compactMap { $0.attribute("src") }.first
  }

  private func contentLanguage(_ element: FeedElement) -> String? {
    element.first(of: [.atomContent, .atomSummary, .atomTitle])?.attribute("xml:lang")
  }
}
