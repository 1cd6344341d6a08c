import Stories

/// The entries an operator's selectors select.
struct ListingSelection {
  let items: [ListingItem]

  /// - Throws: `ReadingError` `.malformed` naming an expression that cannot be evaluated.
  init(
    _ selectors: ListingSelectors, _ document: HTMLDocument, linkTemplate: LinkTemplate? = nil, limits: ReadingLimits
  ) throws(ReadingError) {
    var relative: [String: String] = [:]
    let parts = [
      "link": selectors.link, "title": selectors.title, "date": selectors.date, "summary": selectors.summary,
    ]
    for (name, text) in parts {
      if let text { relative[name] = try Selector(text, isRelative: true).xpath }
    }
    let query = XPathQuery(
      entry: try Selector(selectors.entry, isRelative: false).xpath, relative: relative,
      maximumEntries: limits.maximumEntries * 2)
    let (selected, matches) = try document.select(query)
    let links = ScriptLinks(selected, source: document.source, template: linkTemplate)
    let dates = ListingDates(links.tree, ListingRoles(links.tree))
    items = matches.compactMap { Self.item($0, links, dates) }
  }

  private static func item(_ match: XPathMatch, _ scripts: ScriptLinks, _ dates: ListingDates) -> ListingItem? {
    guard case .node(let node) = match.entry else { return nil }
    let tree = scripts.tree
    let card = ListingCard(dates: dates, node: node)
    guard let url = match.selected["link"].map({ link($0, scripts) }) ?? card.link() else { return nil }
    let links = tree.links(in: node).filter { tree.attribute(.href, of: $0)?.collapsedOrNil == url }
    let chosen = match.selected["title"].map { text($0, tree) }
    guard let title = chosen ?? card.title(links: links, refrains: []) else { return nil }
    return ListingItem(
      url: url, title: title,
      date: match.selected["date"].map { date($0, tree) } ?? dates.date(in: node),
      summary: match.selected["summary"].map { text($0, tree) } ?? card.summary(except: title), image: card.image(),
      line: tree.nodes[node].line)
  }

  private static func link(_ selection: XPathMatch.Selection, _ scripts: ScriptLinks) -> String? {
    guard case .nodes(let nodes) = selection else {
      return text(selection, scripts.tree).flatMap(scripts.address(ofValue:))
    }
    return nodes.lazy.compactMap { position in
      switch position {
      case .node(let node): ListingCard.link(scripts.tree, node)
      case .value(let value): value.collapsedOrNil.flatMap(scripts.address(ofValue:))
      }
    }.first
  }

  private static func text(_ selection: XPathMatch.Selection, _ tree: HTMLTree) -> String? {
    switch selection {
    case .string(let text): return text.collapsedOrNil
    case .nodes(let nodes):
      return nodes.lazy.compactMap { position in
        switch position {
        case .node(let node): tree.text(of: node).collapsedOrNil
        case .value(let value): value.collapsedOrNil
        }
      }.first
    }
  }

  private static func date(_ selection: XPathMatch.Selection, _ tree: HTMLTree) -> String? {
    guard case .nodes(let nodes) = selection, case .node(let node) = nodes.first else { return text(selection, tree) }
    return ListingDates.time(tree, at: node)
  }
}
