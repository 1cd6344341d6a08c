/// Finds dates on a listing page: in the parts that belong to one article, and around them.
///
/// What is looked at is bounded, so that a page of texts that nearly are dates costs no more than any other. Each part is
/// looked through once, however often it is asked about.
final class ListingDates {
  let tree: HTMLTree
  let roles: ListingRoles
  /// Texts looked at so far.
  private(set) var texts = 0
  /// What was found in each card that was looked through.
  private var known: [Int: String?] = [:]
  /// Where it was found in each of those.
  private var places: [Int: Int] = [:]
  private var spots: [Int: Spot] = [:]

  /// Texts looked at on one page, and of them in one card; real cards have some ten.
  static let mostTexts = 40_000
  static let mostTextsOfCard = 60
  /// Nodes passed in one card.
  private static let mostNodes = 4000
  /// UTF-8 bytes read of one text.
  static let longestText = 1000
  /// A paragraph may begin with a date ("Brussels, 26 June 2026 –"); further in, dates are of other things.
  private static let paragraphStart = 60

  init(_ tree: HTMLTree, _ roles: ListingRoles) {
    self.tree = tree
    self.roles = roles
  }

  /// As printed: of a `<time>`, of what is named after a date, of a line that is one, of the start of a paragraph.
  func date(in card: Int) -> String? {
    if let found = known[card] { return found }
    let nodes = card..<min(tree.nodes[card].end, card + Self.mostNodes)
    let end = min(Self.mostTexts, texts + Self.mostTextsOfCard)
    let found =
      time(nodes, end) ?? named(nodes, end) ?? line(nodes, end) ?? start(nodes, end)
      ?? day(nodes, card, end)
    known[card] = .some(found?.text)
    places[card] = found?.node
    return found?.text
  }

  /// Where in its card an element stands: it is the so many-eth of its tag and classes.
  struct Spot: Hashable {
    let tag: HTMLTag
    let names: String
    let ordinal: Int
  }

  /// Where the date of a card that was looked through was found.
  func spot(in card: Int) -> Spot? {
    if let place = places.removeValue(forKey: card) {
      let element = tree.nodes[place].tag == .text ? tree.nodes[place].parent : place
      spots[card] = elements(in: card).first { $0.node == element }?.spot
    }
    return spots[card]
  }

  /// What stands in a card where other cards have their dates: that is a date like those, with a day without its year too.
  func date(in card: Int, at spot: Spot) -> String? {
    guard let element = elements(in: card).first(where: { $0.spot == spot })?.node, !isTitle(element) else {
      return nil
    }
    return look(Self.mostTexts) {
      let text = spacedText(element)
      return text.count <= ListingDateText.longestLine ? ListingDateText.named(text) : nil
    }
  }

  private func elements(in card: Int) -> some Sequence<(node: Int, spot: Spot)> {
    var counts: [Spot: Int] = [:]
    return (card + 1..<max(card + 1, min(tree.nodes[card].end, card + Self.mostNodes))).lazy
      .filter { self.tree.nodes[$0].tag != .text }
      .map { node in
        let names = self.tree.attribute(.class, of: node) ?? ""
        let first = Spot(tag: self.tree.nodes[node].tag, names: names, ordinal: 0)
        counts[first, default: 0] += 1
        return (node, Spot(tag: first.tag, names: names, ordinal: counts[first, default: 0]))
      }
  }

  /// The date that a line outside of cards is; nil when it is something else.
  func line(at node: Int) -> String? {
    let tag = tree.nodes[node].tag
    guard !tag.isUnreadable, !roles[node].contains(.beside), tag == .text || isSmall(node) else { return nil }
    return look(Self.mostTexts) {
      let text = tag == .text ? text(node) : spacedText(node)
      let isNamed = roles[node].contains(.date)
      let date =
        isNamed
        ? ListingDateText.named(text)
        : ListingDateText.whole(text) ?? (tag.isBlock ? ListingDateText.loose(text) : nil)
      return date ?? ListingDayText.find(in: text, isNamed: isNamed)
    }
  }

  /// Headings that name a month, in order; those of links are none.
  func months(in container: Int, before end: Int) -> [(node: Int, text: String)] {
    var months: [(node: Int, text: String)] = []
    var node = container + 1
    while node < end {
      let tag = tree.nodes[node].tag
      if tag == .a || tag.isUnreadable || roles[node].contains(.beside) {
        node = tree.nodes[node].end
        continue
      }
      if tag == .text, let month = look(Self.mostTexts, { monthText(node) }) { months.append((node, month)) }
      node += 1
    }
    return months
  }

  private func monthText(_ node: Int) -> String? {
    let text = text(node)
    return ListingMonthText.isMonth(text) ? text : nil
  }

  /// The first text that is but a day of a month; those of links are none.
  func day(in nodes: Range<Int>) -> Int? {
    var node = nodes.lowerBound
    while node < min(nodes.upperBound, nodes.lowerBound + Self.mostNodes) {
      if tree.nodes[node].tag.isUnreadable {
        node = tree.nodes[node].end
        continue
      }
      if tree.nodes[node].tag == .text, texts < Self.mostTexts {
        texts += 1
        if let day = ListingMonthText.day(text(node)) { return day }
      }
      node += 1
    }
    return nil
  }

  /// The date in a text that says little else; nil for all once too many were asked about.
  func whole(_ text: String) -> String? { look(Self.mostTexts) { ListingDateText.whole(text) } }

  /// What a `<time>` says: its `datetime`, or its text.
  static func time(_ tree: HTMLTree, at node: Int) -> String? {
    let stated = tree.attribute(.datetime, of: node)?.collapsedOrNil.flatMap {
      $0.contains(where: \.isNumber) ? $0 : nil
    }
    return stated ?? tree.text(of: node, maximumCharacters: 100).collapsedOrNil
  }

  private func look(_ end: Int, _ find: () -> String?) -> String? {
    guard texts < end else { return nil }
    texts += 1
    return find()
  }

  private func time(_ nodes: Range<Int>, _ end: Int) -> (node: Int, text: String)? {
    for node in nodes where tree.nodes[node].tag == .time {
      if let date = look(end, { Self.time(tree, at: node) }) { return (node, date) }
    }
    return nil
  }

  private func named(_ nodes: Range<Int>, _ end: Int) -> (node: Int, text: String)? {
    for node in nodes where roles[node].contains(.date) && tree.nodes[node].tag != .a {
      let date = look(end) {
        let text = spacedText(node)
        return text.count <= ListingDateText.longestLine ? ListingDateText.named(text) : nil
      }
      if let date { return (node, date) }
    }
    return nil
  }

  private func line(_ nodes: Range<Int>, _ end: Int) -> (node: Int, text: String)? {
    for node in nodes {
      let tag = tree.nodes[node].tag
      guard tag == .text || !tag.isUnreadable && isSmall(node) else { continue }
      let date = look(end) {
        if isTitle(node) { return nil }
        let text = tag == .text ? text(node) : spacedText(node)
        if tag != .text { return ListingDateText.whole(text) ?? ListingDateText.loose(text) }
        return text.count <= ListingDateText.longestLine ? ListingDateText.find(in: text) : nil
      }
      if let date { return (node, date) }
    }
    return nil
  }

  private func start(_ nodes: Range<Int>, _ end: Int) -> (node: Int, text: String)? {
    for node in nodes where tree.nodes[node].tag == .text {
      let date = look(end) {
        let text = text(node)
        if isTitle(node) { return ListingDateText.apart(text)?.date }
        let date = DateText.first(in: String(text.prefix(Self.paragraphStart)))
        return date.flatMap { text.count > $0.count ? $0 : nil }
      }
      if let date { return (node, date) }
    }
    return nil
  }

  /// A line that is a day without its year, where the card says no more.
  private func day(_ nodes: Range<Int>, _ card: Int, _ end: Int) -> (node: Int, text: String)? {
    for node in nodes where tree.nodes[node].tag == .text {
      let parent = tree.nodes[node].parent
      let isNamed = parent >= card && roles[parent].contains(.date)
      if let day = look(end, { ListingDayText.find(in: text(node), isNamed: isNamed) }) { return (node, day) }
    }
    return nil
  }

  /// Few nodes, none of them a link.
  private func isSmall(_ node: Int) -> Bool { tree.nodes[node].end - node <= 12 && tree.links(in: node).isEmpty }

  private func text(_ node: Int) -> String {
    var text = CollapsedText()
    text.append(tree.nodes[node].text, maximumBytes: Self.longestText)
    return text.value
  }

  /// Texts of links and headings may name days that are not their own.
  private func isTitle(_ node: Int) -> Bool {
    let around = [node] + Array(tree.ancestors(of: node).prefix(3))
    guard
      around.contains(where: {
        tree.nodes[$0].tag.headingLevel != nil || tree.nodes[$0].tag == .a || roles[$0].contains(.title)
      })
    else { return false }
    return ListingDateText.whole(tree.text(of: node, maximumCharacters: 100)) == nil
  }

  /// The text of an element with a space between all its parts, also those of one line.
  private func spacedText(_ node: Int) -> String {
    var parts: [String] = []
    var index = node
    while index < max(tree.nodes[node].end, node + 1), parts.count < 12 {
      if tree.nodes[index].tag == .text {
        let text = text(index)
        if !text.isEmpty { parts.append(String(text.prefix(400))) }
      } else if tree.nodes[index].tag.isUnreadable {
        index = tree.nodes[index].end
        continue
      }
      index += 1
    }
    return parts.joined(separator: " ")
  }
}
