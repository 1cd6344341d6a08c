import Stories

/// What only sources of kind listing have, and the topics of any.
extension SourcesReader {
  private static let pages = SettingType<Int>.count(1...50)

  func listingSelectors(
    _ mapping: MappingReader, _ kind: Source.Kind, _ problems: inout ProblemList
  ) -> ListingSelectors? {
    guard let node = mapping["selectors"] else { return nil }
    guard kind == .listing else {
      problems.add(mapping.file, node.position, "“selectors” are for a source of kind listing only")
      return nil
    }
    let keys = ["entry", "link", "title", "date", "summary"]
    let inner = MappingReader(node, in: mapping.file, keys: keys, what: "“selectors”", problems: &problems)
    guard let inner else { return nil }
    if inner["entry"] == nil { problems.add(mapping.file, inner.position, "“entry” is missing") }
    let entry = selectors.selector("entry", in: inner, isRelative: false, &problems)
    let others = keys.dropFirst().map { selectors.selector($0, in: inner, isRelative: true, &problems) }
    return entry.map {
      ListingSelectors(entry: $0, link: others[0], title: others[1], date: others[2], summary: others[3])
    }
  }

  static func listingPages(
    _ mapping: MappingReader, _ kind: Source.Kind, _ problems: inout ProblemList
  ) -> Int? {
    guard let node = mapping["listing_pages"] else { return nil }
    guard kind == .listing else {
      problems.add(mapping.file, node.position, "“listing_pages” is for a source of kind listing only")
      return nil
    }
    return mapping.value("listing_pages", &problems) { (text) throws(ValueProblem) in
      try pages.read(.text(text))
    }
  }

  static func linkTemplate(
    _ mapping: MappingReader, _ kind: Source.Kind, _ problems: inout ProblemList
  ) -> LinkTemplate? {
    guard let node = mapping["link_template"] else { return nil }
    guard kind == .listing else {
      problems.add(mapping.file, node.position, "“link_template” is for a source of kind listing only")
      return nil
    }
    return mapping.value("link_template", &problems) { (text) throws(ValueProblem) in
      guard let template = LinkTemplate(text) else {
        throw ValueProblem("“\(text)” is no link template: write an address with {1} where the first argument goes")
      }
      return template
    }
  }

  /// Nil where none are named.
  static func topics(_ mapping: MappingReader, _ problems: inout ProblemList) -> [String]? {
    guard let node = mapping["topics"] else { return nil }
    let known = problems.count
    let topics = mapping.texts("topics", &problems)
    for topic in topics {
      do { _ = try Identifier.parse(topic) } catch {
        problems.add(mapping.file, node.position, "“topics”: \(error.message)")
      }
    }
    if topics.isEmpty, problems.count == known {
      problems.add(mapping.file, node.position, "“topics” names no topic")
    }
    return problems.count == known ? topics : nil
  }
}
