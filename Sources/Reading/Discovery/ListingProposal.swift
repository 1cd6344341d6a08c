import Stories

/// Selectors that an operator can write for a listing page that automatic mode reads.
public struct ListingProposal: Sendable, Hashable {
  /// What automatic mode takes from the page.
  public let document: FeedDocument
  /// Nil where no short selector picks just these entries.
  public let selectors: ListingSelectors?

  /// - Throws: as `ListingReader.read`.
  public init(_ bytes: [UInt8], contentType: String?, limits: ReadingLimits = .standard) throws(ReadingError) {
    let read = try ListingReader.read(bytes, contentType: contentType, url: nil, selectors: nil, limits: limits)
    document = read
    let html = try HTMLDocument(bytes, contentType: contentType, limits: limits)
    let wanted = read.entries.compactMap(\.url)
    var proposed: ListingSelectors?
    let links = ScriptLinks(html.tree, source: html.source, template: nil)
    let cards = ListingShape(links.tree, ListingRoles(links.tree)).cards
    for entry in Self.expressions(cards, html.tree) where proposed == nil {
      let selectors = ListingSelectors(entry: "css:" + entry)
      let picked = try? ListingSelection(selectors, html, limits: limits).items
      if let picked, Self.distinct(picked.map(\.url)) == wanted { proposed = selectors }
    }
    selectors = proposed
  }

  private static func distinct(_ urls: [String]) -> [String] {
    var seen: Set<String> = []
    return urls.filter { seen.insert($0).inserted }
  }

  /// From the shortest to the most exact.
  private static func expressions(_ cards: [Int], _ tree: HTMLTree) -> [String] {
    guard let first = cards.first, cards.count > 1 else { return [] }
    let tag = tree.nodes[first].tag.rawValue
    guard cards.allSatisfy({ tree.nodes[$0].tag == tree.nodes[first].tag }), tag.allSatisfy(\.isLetter) else {
      return []
    }
    let names = common(cards.map { self.names($0, tree) })
    let own = names.map { tag + "." + $0 } + (names.isEmpty ? [tag] : [])
    let around = common(
      cards.map { card in
        tree.ancestors(of: card).prefix(3).flatMap { around in
          self.names(around, tree).map { tree.nodes[around].tag.rawValue + "." + $0 }
            + (id(around, tree).map { [tree.nodes[around].tag.rawValue + "#" + $0] } ?? [])
        }
      })
    return own.filter { $0 != tag }
      + around.flatMap { place in own.flatMap { ["\(place) > \($0)", "\(place) \($0)"] } } + own
  }

  /// In the order of the first.
  private static func common(_ lists: [[String]]) -> [String] {
    guard let first = lists.first else { return [] }
    let shared = lists.dropFirst().reduce(Set(first)) { $0.intersection($1) }
    return Array(first.filter(shared.contains).prefix(6))
  }

  private static func names(_ node: Int, _ tree: HTMLTree) -> [String] {
    (tree.attribute(.class, of: node) ?? "").prefix(300).split(whereSeparator: \.isWhitespace).map(String.init)
      .filter(isName)
  }

  private static func id(_ node: Int, _ tree: HTMLTree) -> String? {
    tree.attribute(.id, of: node)?.collapsedOrNil.flatMap { isName($0) ? $0 : nil }
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.count <= 60 && text.first?.isLetter == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
  }
}
