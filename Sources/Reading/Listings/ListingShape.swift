/// Finds the list of articles on a page by its shape: many links of one make, each with a title's worth of text.
struct ListingShape {
  let items: [ListingItem]

  /// A title is at least this long, in letters as `TextWeight` counts them.
  private static let shortestTitle = 15
  /// Fewer links of one make are no list.
  private static let fewestEntries = 3
  /// Elements around a link that make up its kind.
  private static let levels = 4
  /// Letters beyond which a title counts no more.
  private static let longTitle = 100
  /// Groups at least this share as good as the best are part of the list too (a lead story has its own make).
  private static let leastShare = 0.5

  private struct Link {
    var node: Int
    var url: String
    var letters: Int
    var isHeading: Bool
  }

  init(_ tree: HTMLTree) {
    let isBeside = Self.partsBeside(tree)
    let links = Self.links(tree).filter { !isBeside[$0.node] }
    let groups = Dictionary(grouping: links) { Self.kind(of: $0.node, in: tree) }
    let scored = groups.values.map { group in (links: group, score: Self.score(group, tree)) }
    guard let best = scored.map(\.score).max(), best > 0 else {
      items = []
      return
    }
    let chosen = scored.filter { $0.score >= best * Self.leastShare }.flatMap(\.links).sorted { $0.node < $1.node }
    let cards = Self.cards(of: chosen, in: tree)
    items = zip(chosen, cards).compactMap { Self.item($0, card: $1, tree) }
  }

  private static func links(_ tree: HTMLTree) -> [Link] {
    tree.all.compactMap { node in
      guard tree.nodes[node].tag == .a, let url = tree.attribute("href", of: node)?.collapsedOrNil,
        ListingCard.leadsToPage(url)
      else { return nil }
      let letters = TextWeight(tree.text(of: node, maximumCharacters: 500)).letters
      guard letters >= shortestTitle else { return nil }
      let around = tree.ancestors(of: node).prefix(2)
      let isHeading =
        around.contains { tree.nodes[$0].tag.headingLevel != nil }
        || tree.inside(node).contains { tree.nodes[$0].tag.headingLevel != nil }
      return Link(node: node, url: url, letters: letters, isHeading: isHeading)
    }
  }

  /// For each node, whether it is in a part that serves the whole site.
  private static func partsBeside(_ tree: HTMLTree) -> [Bool] {
    let words: Set<String> = [
      "nav", "navbar", "navigation", "menu", "footer", "breadcrumb", "breadcrumbs", "cookie", "consent",
    ]
    var isBeside = [Bool](repeating: false, count: tree.nodes.count)
    for node in tree.all {
      let this = tree.nodes[node]
      if this.parent >= 0, isBeside[this.parent] { isBeside[node] = true }
      guard !isBeside[node], this.tag != .text, this.tag != .body, this.tag != .html, this.tag != .main else {
        continue
      }
      let names = (tree.attribute("class", of: node) ?? "").prefix(200) + " " + (tree.attribute("id", of: node) ?? "")
      isBeside[node] =
        this.tag == .nav || this.tag == .footer || tree.attribute("role", of: node) == "navigation"
        || names.split(separator: " ").contains { token in
          let parts = ContentWords.words(in: String(token))
          return parts.contains(where: words.contains) && !parts.contains(where: ContentWords.layout.contains)
        }
    }
    return isBeside
  }

  /// The tags and classes of a link and of what is around it: equal for links of one make.
  private static func kind(of node: Int, in tree: HTMLTree) -> String {
    ([node] + Array(tree.ancestors(of: node).prefix(levels))).map { element in
      let classes = (tree.attribute("class", of: element) ?? "").split(separator: " ").prefix(2)
      return tree.nodes[element].tag.rawValue + "."
        + classes.map { $0.filter { !$0.isNumber } }.joined(separator: ".")
    }.joined(separator: ">")
  }

  private static func score(_ links: [Link], _ tree: HTMLTree) -> Double {
    let distinct = Set(links.map(\.url)).count
    guard distinct >= fewestEntries else { return 0 }
    let letters = links.reduce(0) { $0 + min($1.letters, longTitle) }
    let average = Double(letters) / Double(links.count)
    let headings = links.count { $0.isHeading }
    // Titles are long: a list of sections or tags has more links but shorter ones.
    return Double(distinct) * average * average * (headings * 2 > links.count ? 2 : 1)
  }

  /// For each link, the largest element around it that holds no other article of the list.
  private static func cards(of links: [Link], in tree: HTMLTree) -> [Int] {
    links.indices.map { index in
      let link = links[index]
      let previous = links[..<index].last { $0.url != link.url }?.node ?? -1
      let next = links[(index + 1)...].first { $0.url != link.url }?.node ?? tree.nodes.count
      var card = link.node
      for around in tree.ancestors(of: link.node) {
        guard around > previous, tree.nodes[around].end <= next, tree.nodes[around].tag != .body else { break }
        card = around
      }
      return card
    }
  }

  private static func item(_ link: Link, card: Int, _ tree: HTMLTree) -> ListingItem? {
    let own = ListingCard(tree: tree, node: link.node)
    let card = ListingCard(tree: tree, node: card)
    guard let title = own.heading() ?? tree.text(of: link.node, maximumCharacters: 500).collapsedOrNil else {
      return nil
    }
    return ListingItem(
      url: link.url, title: title, date: card.date(), summary: card.summary(except: title), image: card.image(),
      line: tree.nodes[link.node].line)
  }
}
