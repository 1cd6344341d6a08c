/// Finds the date in the part of a listing that belongs to one article.
struct ListingCardDate {
  let tree: HTMLTree
  let roles: ListingRoles

  init(_ tree: HTMLTree, _ roles: ListingRoles) {
    self.tree = tree
    self.roles = roles
  }

  /// A paragraph may begin with a date ("Brussels, 26 June 2026 –"); further in, dates are of other things.
  private static let paragraphStart = 60
  private static let longestText = 500
  /// Nodes looked at in one card.
  private static let mostNodes = 4000

  /// As printed: of a `<time>`, of what is named after a date, of a line that is one, of the start of a paragraph.
  func date(in card: Int) -> String? {
    let nodes = card..<min(tree.nodes[card].end, card + Self.mostNodes)
    return time(nodes) ?? named(nodes) ?? line(nodes) ?? start(nodes)
  }

  private func time(_ nodes: Range<Int>) -> String? {
    nodes.lazy.filter { tree.nodes[$0].tag == .time }.compactMap { Self.time(tree, at: $0) }.first
  }

  /// What a `<time>` says: its `datetime`, or its text.
  static func time(_ tree: HTMLTree, at node: Int) -> String? {
    let stated = tree.attribute(.datetime, of: node)?.collapsedOrNil.flatMap {
      $0.contains(where: \.isNumber) ? $0 : nil
    }
    return stated ?? tree.text(of: node, maximumCharacters: 100).collapsedOrNil
  }

  private func named(_ nodes: Range<Int>) -> String? {
    nodes.lazy.filter { roles[$0].contains(.date) && tree.nodes[$0].tag != .a }.compactMap { node -> String? in
      let text = Self.spacedText(tree, node)
      return text.count <= ListingDateText.longestLine ? ListingDateText.named(text) : nil
    }.first
  }

  private func line(_ nodes: Range<Int>) -> String? {
    for node in nodes where !isTitle(node) {
      let tag = tree.nodes[node].tag
      if tag == .text, let text = tree.nodes[node].text.collapsedOrNil, text.count <= ListingDateText.longestLine {
        if let date = ListingDateText.find(in: text) { return date }
      } else if tag != .text, tree.nodes[node].end - node <= 12, !tag.isUnreadable, tree.links(in: node).isEmpty {
        let text = Self.spacedText(tree, node)
        if let date = ListingDateText.whole(text) ?? ListingDateText.loose(text) { return date }
      }
    }
    return nil
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

  private func start(_ nodes: Range<Int>) -> String? {
    for node in nodes where tree.nodes[node].tag == .text {
      let text = String(tree.nodes[node].text.prefix(Self.longestText)).collapsedOrNil ?? ""
      if isTitle(node) {
        if let date = ListingDateText.apart(text)?.date { return date }
      } else if let date = DateText.first(in: String(text.prefix(Self.paragraphStart))), text.count > date.count {
        return date
      }
    }
    return nil
  }

  /// The text of an element with a space between all its parts, also those of one line.
  static func spacedText(_ tree: HTMLTree, _ node: Int) -> String {
    var parts: [String] = []
    var index = node
    while index < max(tree.nodes[node].end, node + 1), parts.count < 12 {
      if tree.nodes[index].tag == .text {
        if let text = String(tree.nodes[index].text.prefix(400)).collapsedOrNil { parts.append(text) }
      } else if tree.nodes[index].tag.isUnreadable {
        index = tree.nodes[index].end
        continue
      }
      index += 1
    }
    return parts.joined(separator: " ")
  }
}
