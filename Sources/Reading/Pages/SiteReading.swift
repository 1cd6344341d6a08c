import Stories

extension PageReader {
  /// As `read` without a rule, with what the rule's selectors find in place of what was found by itself.
  ///
  /// What a selector does not find, or that cannot be evaluated, is told in a warning and read as on any other page. With
  /// a rule the page is parsed twice.
  public static func read(
    _ bytes: [UInt8], contentType: String?, url: String?, rule: SiteRule?, limits: ReadingLimits = .standard
  ) throws(ReadingError) -> Page {
    var page = try read(bytes, contentType: contentType, url: url, limits: limits)
    guard let rule else { return page }
    let document = try HTMLDocument(bytes, contentType: contentType, limits: limits)
    SiteReading(rule: rule, document: document).apply(to: &page)
    return page
  }
}

/// Reads a page by the rule for its site.
struct SiteReading {
  let rule: SiteRule
  let document: HTMLDocument

  /// Nodes that one selector may select.
  private static let mostNodes = 1000

  /// Puts what the rule finds into the page.
  func apply(to page: inout Page) {
    if let title = first(rule.title, "title", &page.warnings) { page.title = title }
    if let date = first(rule.date, "date", &page.warnings) {
      page.published.insert(contentsOf: Self.dates(in: date), at: 0)
    }
    let authors = texts(rule.author, "author", &page.warnings)
    if !authors.isEmpty { page.authors = authors }
    let dropped = Set(rule.drop.flatMap { nodes($0, "drop", &page.warnings).nodes })
    guard let body = rule.body else { return }
    let (tree, found) = nodes(body, "body", &page.warnings)
    let text = SiteText(tree, dropped: dropped).text(of: found)
    guard !text.isEmpty else {
      if !found.isEmpty { warn("body", "selects no text", &page.warnings) }
      return
    }
    page.text = text
    page.links = SiteText(tree, dropped: dropped).links(of: found)
    page.status =
      document.tree.isTruncated ? .truncated : TextWeight(text).letters < PageStatus.shortText ? .short : .ok
  }

  /// What was selected as it is, and the dates in it with what stands around them.
  private static func dates(in text: String) -> [Page.DateCandidate] {
    [Page.DateCandidate(origin: "rule", text: text)]
      + DateText.all(in: text).map { date in
        let around = DateText.surroundings(of: date, in: text[...])
        return Page.DateCandidate(origin: "rule", text: String(text[date]), surroundings: String(text[around]))
      }
  }

  private func first(_ selector: String?, _ key: String, _ warnings: inout [ReadingWarning]) -> String? {
    texts(selector, key, &warnings).first
  }

  /// The texts of what is selected, each on one line, empty ones left out.
  private func texts(_ selector: String?, _ key: String, _ warnings: inout [ReadingWarning]) -> [String] {
    guard let selector else { return [] }
    let (tree, matches) = select(selector, key, &warnings)
    return matches.compactMap { match in
      if case .string(let value)? = match.selected["value"], let text = value.collapsedOrNil { return text }
      guard case .node(let node) = match.entry else { return nil }
      return tree.text(of: node, maximumCharacters: 1000).collapsedOrNil
    }
  }

  private func nodes(
    _ selector: String, _ key: String, _ warnings: inout [ReadingWarning]
  ) -> (tree: HTMLTree, nodes: [Int]) {
    let (tree, matches) = select(selector, key, &warnings)
    let nodes = matches.compactMap { match -> Int? in
      if case .node(let node) = match.entry { node } else { nil }
    }
    return (tree, nodes)
  }

  private func select(
    _ text: String, _ key: String, _ warnings: inout [ReadingWarning]
  ) -> (HTMLTree, [XPathMatch]) {
    do throws(ReadingError) {
      let (element, attribute) = try Self.parts(Selector(text, isRelative: false).xpath)
      let query = XPathQuery(
        entry: element, relative: attribute.map { ["value": "string(\($0))"] } ?? [:], maximumEntries: Self.mostNodes)
      let found = try document.select(query)
      if found.1.isEmpty, key != "drop" { warn(key, "selects nothing", &warnings) }
      return found
    } catch {
      warn(key, error.message, &warnings)
      return (HTMLTree(), [])
    }
  }

  /// An attribute at the end of a path is asked of each element before it.
  private static func parts(_ xpath: String) throws(ReadingError) -> (element: String, attribute: String?) {
    guard !xpath.contains("|"), let mark = xpath.range(of: "/@"), mark.upperBound < xpath.endIndex,
      xpath[mark.upperBound...].allSatisfy({ $0.isLetter || $0.isNumber || "-_:".contains($0) })
    else { return (xpath, nil) }
    return (String(xpath[..<mark.lowerBound]), "@" + xpath[mark.upperBound...])
  }

  private func warn(_ key: String, _ message: String, _ warnings: inout [ReadingWarning]) {
    warnings.append(
      ReadingWarning(code: "site_rule", message: "the rule for \(rule.host): “\(key)” \(message)"))
  }
}

extension String {
  /// The last place of `text`.
  fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).last }
}
