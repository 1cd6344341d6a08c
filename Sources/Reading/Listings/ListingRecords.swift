/// The parts of a page that the articles of a list take up, one for each.
struct ListingRecords: Sendable {
  struct Record: Sendable {
    var url: String
    /// Its links of the list's make, in order.
    var links: [Int]
    /// The largest element around them that holds no other article of the list.
    var card: Int
    /// What stands behind the card, up to the next one, where the page is flat (a heading, its date, its summary).
    var tail: Range<Int>
    /// As printed.
    var date: String?
  }

  private(set) var records: [Record] = []

  /// - Parameters:
  ///   - links: in the page's order.
  ///   - dates: where dates are looked up; nil: they aren't.
  init(_ links: [ListingLink], _ tree: HTMLTree, _ dates: ListingDates?) {
    for link in links {
      if let last = records.indices.last, records[last].url == link.url {
        records[last].links.append(link.node)
      } else {
        records.append(Record(url: link.url, links: [link.node], card: link.node, tail: 0..<0))
      }
    }
    setCards(tree)
    setTails(tree)
    if let dates { setDates(tree, dates) }
  }

  /// The share of articles with a date, 0 to 1.
  var datedShare: Double {
    records.isEmpty ? 0 : Double(records.count { $0.date != nil }) / Double(records.count)
  }

  private mutating func setCards(_ tree: HTMLTree) {
    for index in records.indices {
      let previous = index > 0 ? records[index - 1].links.last ?? -1 : -1
      let next = index + 1 < records.count ? records[index + 1].links[0] : tree.nodes.count
      for around in tree.ancestors(of: records[index].links[0]) {
        guard around > previous, tree.nodes[around].end <= next,
          ![.body, .html, .main].contains(tree.nodes[around].tag)
        else { break }
        records[index].card = around
      }
    }
  }

  /// Cards that are neighbours with something between them own what is between.
  private mutating func setTails(_ tree: HTMLTree) {
    var siblings = 0
    for index in records.indices {
      let card = records[index].card
      let end = tree.nodes[card].end
      records[index].tail = end..<end
      guard index + 1 < records.count else {
        records[index].tail = end..<Self.skip(siblings, from: end, in: tree, parent: tree.nodes[card].parent)
        continue
      }
      let next = records[index + 1].card
      guard tree.nodes[card].parent == tree.nodes[next].parent, next > end else { continue }
      records[index].tail = end..<next
      siblings = Self.siblings(between: end, and: next, in: tree)
    }
  }

  private static func siblings(between start: Int, and end: Int, in tree: HTMLTree) -> Int {
    var count = 0
    var node = start
    while node < end {
      count += 1
      node = tree.nodes[node].end
    }
    return count
  }

  private static func skip(_ count: Int, from start: Int, in tree: HTMLTree, parent: Int) -> Int {
    let limit = parent >= 0 ? tree.nodes[parent].end : tree.nodes.count
    var node = start
    for _ in 0..<count where node < limit { node = tree.nodes[node].end }
    return min(node, limit)
  }
}

extension ListingRecords {
  /// Dates inside the cards; where most have none, dates between or above them.
  private mutating func setDates(_ tree: HTMLTree, _ dates: ListingDates) {
    for index in records.indices { records[index].date = dates.date(in: records[index].card) }
    setDatesLikeOthers(dates)
    setDaysOfMonths(tree, dates)
    guard datedShare < 0.5 else { return }
    let outside = datesOutside(tree, dates)
    guard let first = outside.first, let firstCard = records.first?.card else { return }
    if first.node < firstCard { setDatesAbove(outside) } else { setDatesBehind(outside, tree) }
  }

  /// Where most cards show but a day, or nothing, and headings name months, the days are of those.
  private mutating func setDaysOfMonths(_ tree: HTMLTree, _ dates: ListingDates) {
    let bare = records.indices.filter { records[$0].date.map { ListingMonthText.day($0) != nil } ?? true }
    guard bare.count * 2 > records.count, let first = records.first, let last = records.last else { return }
    let container = self.container(tree, first: first.card, last: last.card)
    let around = [container] + Array(tree.ancestors(of: container).prefix(2))
    let months = around.lazy.map { dates.months(in: $0, before: tree.nodes[last.card].end) }.first { !$0.isEmpty }
    guard let months else { return }
    var found: [Int: String] = [:]
    var latest: (month: Int, day: Int)?
    for index in bare {
      let place = records[index].links[0]
      guard let month = months.last(where: { $0.node < place }) else { continue }
      let start = max(index > 0 ? tree.nodes[records[index - 1].card].end : 0, month.node + 1)
      let day = dates.day(in: start..<tree.nodes[records[index].card].end)
      if let day { latest = (month.node, day) }
      guard let latest, latest.month == month.node else { continue }
      found[index] = ListingMonthText.date(latest.day, of: month.text)
    }
    guard found.count * 2 > bare.count else { return }
    for (index, date) in found { records[index].date = date }
  }

  /// A list that says "3 hours ago" of its newest articles has "21 Nov" in the same place for others.
  private mutating func setDatesLikeOthers(_ dates: ListingDates) {
    let undated = records.indices.filter { records[$0].date == nil }
    guard !undated.isEmpty, records.count - undated.count > 1 else { return }
    var counts: [ListingDates.Spot: Int] = [:]
    for spot in records.lazy.compactMap({ dates.spot(in: $0.card) }) { counts[spot, default: 0] += 1 }
    guard let usual = counts.max(by: { $0.value < $1.value }), usual.value > 1 else { return }
    for index in undated { records[index].date = dates.date(in: records[index].card, at: usual.key) }
  }

  /// One date stands above all that follow, up to the next: lists by day, and `dt` before `dd`.
  private mutating func setDatesAbove(_ dates: [(node: Int, text: String)]) {
    var next = 0
    for index in records.indices {
      while next < dates.count, dates[next].node < records[index].card { next += 1 }
      if next > 0 { records[index].date = records[index].date ?? dates[next - 1].text }
    }
  }

  private mutating func setDatesBehind(_ dates: [(node: Int, text: String)], _ tree: HTMLTree) {
    var next = 0
    for index in records.indices {
      let end =
        index + 1 < records.count
        ? records[index + 1].card : max(records[index].tail.upperBound, tree.nodes[records[index].card].end)
      while next < dates.count, dates[next].node < records[index].card { next += 1 }
      guard next < dates.count, dates[next].node < end else { continue }
      records[index].date = records[index].date ?? dates[next].text
    }
  }

  /// Lines that are dates, around the cards but in none.
  private func datesOutside(_ tree: HTMLTree, _ dates: ListingDates) -> [(node: Int, text: String)] {
    guard let first = records.first?.card, let last = records.last else { return [] }
    let container = self.container(tree, first: first, last: last.card)
    var found: [(node: Int, text: String)] = []
    var position = 0
    var node = container + 1
    let end = max(last.tail.upperBound, tree.nodes[last.card].end)
    while node < end {
      while position < records.count, tree.nodes[records[position].card].end <= node { position += 1 }
      if position < records.count, records[position].card <= node {
        node = tree.nodes[records[position].card].end
        continue
      }
      if let date = dates.line(at: node) {
        found.append((node, date))
        node = max(node + 1, tree.nodes[node].end)
      } else {
        node += 1
      }
    }
    return found
  }

  /// The smallest element around the first and the last card; of a mere list what is around it.
  private func container(_ tree: HTMLTree, first: Int, last: Int) -> Int {
    let end = tree.nodes[last].end
    for around in tree.ancestors(of: first) where tree.nodes[around].end >= end {
      guard [.ul, .ol, .dl, .tbody, .table].contains(tree.nodes[around].tag) else { return around }
    }
    return first
  }
}
