/// Finds the list of articles on a page by its shape: many links of one make, each with a title's worth of text, dates
/// beside them.
struct ListingShape {
  private(set) var items: [ListingItem] = []
  /// The tags and classes of the links that make up the list; nil when there is none.
  private(set) var make: String?
  /// The elements that hold the articles, one for each item.
  private(set) var cards: [Int] = []

  /// Fewer dated links of one make are no list; of undated ones it takes one more.
  private static let fewestEntries = 2
  /// Groups looked at closely, the best first.
  private static let mostCandidates = 12
  /// Groups at least this share as good as the best are part of the list too.
  private static let leastShare = 0.5
  /// Titles of a list without dates and headings are at least this long on average, as `TextWeight` counts letters.
  private static let leastAverage = 15.0
  /// Links looked at; a page with more is no list for people.
  private static let mostLinks = 6000
  /// Links of a group by which it is judged whether the list is dated.
  private static let sample = 60

  private struct Candidate {
    var group: ListingGroup
    var score: Double
    var isDated: Bool
  }

  init(_ tree: HTMLTree, _ roles: ListingRoles) {
    find(in: tree, roles, mustBeDated: false)
    // A list may be named after what other lists are named after: believed where it is dated.
    if items.isEmpty { find(in: tree, ListingRoles(tree, believingNames: false), mustBeDated: true) }
  }

  private mutating func find(in tree: HTMLTree, _ roles: ListingRoles, mustBeDated: Bool) {
    let dates = ListingDates(tree, roles)
    let links = ListingLink.all(tree, roles, limit: Self.mostLinks)
    let groups = Dictionary(grouping: links) { $0.make(in: tree) }.map { ListingGroup(make: $0, links: $1) }
    let candidates = Self.candidates(groups, tree, dates)
    guard let best = candidates.first, best.isDated || !mustBeDated else { return }
    make = best.group.make
    let own = Self.companions(of: best, among: candidates, groups, tree)
    let leads = Self.leads(own, links)
    let chosen = (own + leads).sorted { $0.node < $1.node }
    let records = ListingRecords(chosen, tree, dates).records
    let leading = Set(leads.map(\.node))
    let taken = best.isDated ? Self.withoutUndatedStrays(records, leading, tree) : records
    let reader = ListingCards(taken, tree, dates)
    for record in taken {
      guard let item = reader.item(record) else { continue }
      items.append(item)
      cards.append(record.card)
    }
  }

  /// Those that may be the list, the best first; equally good ones in the order of the page.
  private static func candidates(_ groups: [ListingGroup], _ tree: HTMLTree, _ dates: ListingDates) -> [Candidate] {
    let likely = groups.filter { $0.distinct >= fewestEntries && $0.score > 0 }
      .sorted { ($1.score, $0.links[0].node) < ($0.score, $1.links[0].node) }
    return likely.prefix(mostCandidates).compactMap { group in
      let share = ListingRecords(Array(group.links.prefix(sample)), tree, dates).datedShare
      let isDated = share >= 0.5
      let isList =
        isDated || (group.distinct > fewestEntries && (group.areHeadings || group.averageLetters >= leastAverage))
      return isList ? Candidate(group: group, score: group.score * (1 + 6 * share), isDated: isDated) : nil
    }.sorted { ($1.score, $0.group.links[0].node) < ($0.score, $1.group.links[0].node) }
  }

  /// The links of the list: of the best make, of others as good, and of those that look alike (a lead story).
  private static func companions(
    of best: Candidate, among candidates: [Candidate], _ groups: [ListingGroup], _ tree: HTMLTree
  ) -> [ListingLink] {
    var makes: Set<String> = [best.group.make]
    for other in candidates where other.score >= best.score * leastShare && other.isDated == best.isDated {
      makes.insert(other.group.make)
    }
    let looks = Set(best.group.links.lazy.compactMap { $0.look(in: tree) })
    let others = groups.filter { $0.make != best.group.make }.flatMap { group in
      makes.contains(group.make)
        ? group.links : group.links.filter { $0.letters > 0 && $0.look(in: tree).map(looks.contains) == true }
    }
    // What stands in the card of an article is of that article.
    let cards = ListingRecords(best.group.links, tree, nil).records.map { $0.card..<tree.nodes[$0.card].end }
    return withoutStrays(best.group.links + others.filter { !isInside($0.node, cards) }, tree)
  }

  /// Where most links stand side by side in one element (lines with breaks), others that look alike are not of the list.
  private static func withoutStrays(_ links: [ListingLink], _ tree: HTMLTree) -> [ListingLink] {
    let byParent = Dictionary(grouping: links) { tree.nodes[$0.node].parent }
    guard let most = byParent.values.max(by: { $0.count < $1.count }), most.count >= 3,
      most.count * 3 >= links.count * 2
    else { return links }
    return most
  }

  /// Whether a node stands in one of `ranges`, which are in order and apart.
  private static func isInside(_ node: Int, _ ranges: [Range<Int>]) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(node)
  }

  /// Without undated links that lead the list or stand outside of what holds the dated ones.
  private static func withoutUndatedStrays(
    _ records: [ListingRecords.Record], _ leading: Set<Int>, _ tree: HTMLTree
  ) -> [ListingRecords.Record] {
    let dated = records.filter { $0.date != nil }
    guard let first = dated.first, let last = dated.last else { return records }
    let end = tree.nodes[last.card].end
    let around = tree.ancestors(of: first.card).first { tree.nodes[$0].end >= end } ?? 0
    return records.filter { record in
      record.date != nil
        || (!leading.contains(record.links[0]) && record.card > around && record.card < tree.nodes[around].end)
    }
  }

  /// Headings that lead to where most of the list's links lead: a story that is shown larger than the others.
  private static func leads(_ list: [ListingLink], _ links: [ListingLink]) -> [ListingLink] {
    let folders = Dictionary(grouping: list.lazy.compactMap { folder($0.url) }) { $0 }
    guard let most = folders.max(by: { $0.value.count < $1.value.count }), most.value.count * 2 > list.count else {
      return []
    }
    let known = Set(list.lazy.map(\.url))
    return links.filter { $0.isHeading && $0.letters > 0 && !known.contains($0.url) && folder($0.url) == most.key }
  }

  private static func folder(_ url: String) -> Substring? {
    let path = url.prefix { $0 != "?" && $0 != "#" }
    let end = path.hasSuffix("/") ? path.dropLast() : path
    return end.lastIndex(of: "/").map { end[..<$0] }
  }
}
