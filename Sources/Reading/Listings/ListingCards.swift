/// Reads the articles of a list out of their cards.
struct ListingCards {
  private let tree: HTMLTree
  private let dates: ListingDates
  /// What the links of many cards say ("Read more"): no titles.
  private let refrains: Set<String>

  /// Links looked at in one card.
  private static let mostLinks = 40

  init(_ records: [ListingRecords.Record], _ tree: HTMLTree, _ dates: ListingDates) {
    self.tree = tree
    self.dates = dates
    var counts: [String: Int] = [:]
    for record in records {
      let links = tree.links(in: record.card).prefix(Self.mostLinks)
      for text in Set(links.map { TextKey(tree.text(of: $0, maximumCharacters: 60)).value }) {
        counts[text, default: 0] += 1
      }
    }
    let many = max(2, records.count / 3)
    refrains = Set(counts.filter { $0.value >= many }.keys)
  }

  /// Nil when no title is to be had.
  func item(_ record: ListingRecords.Record) -> ListingItem? {
    let card = ListingCard(dates: dates, node: record.card)
    let links = tree.links(in: record.card).filter { tree.attribute(.href, of: $0)?.collapsedOrNil == record.url }
    guard
      let title = card.title(
        links: links.isEmpty ? record.links : Array(links.prefix(Self.mostLinks)), refrains: refrains)
    else { return nil }
    let tail = record.tail.lazy.compactMap { ListingCard(dates: dates, node: $0).ownSummary(except: title) }
      .first
    return ListingItem(
      url: record.url, title: title, date: record.date, summary: card.summary(except: title) ?? tail,
      image: card.image(), line: tree.nodes[record.links[0]].line)
  }
}

extension HTMLTree {
  /// The links inside an element, and the element itself if it is one.
  func links(in node: Int) -> [Int] { (node..<max(node + 1, nodes[node].end)).filter { nodes[$0].tag == .a } }
}
