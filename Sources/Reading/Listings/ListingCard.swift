/// What stands in the part of a listing that belongs to one article.
struct ListingCard {
  let dates: ListingDates
  /// The element around everything shown of the article.
  let node: Int

  var tree: HTMLTree { dates.tree }
  var roles: ListingRoles { dates.roles }

  /// A summary is at least this long, in letters as `TextWeight` counts them.
  private static let shortestSummary = 40

  /// Whether an address leads to a page: not to a place on this one, a script or a mail address.
  static func leadsToPage(_ address: String) -> Bool {
    let lower = address.prefix(12).lowercased()
    return !address.isEmpty && !lower.hasPrefix("#") && !lower.hasPrefix("javascript:") && !lower.hasPrefix("mailto:")
      && !lower.hasPrefix("tel:") && !lower.hasPrefix("data:")
  }

  /// The first link to a page, the card itself included.
  func link() -> String? { Self.link(tree, node) }

  /// The first link to a page at or inside a node.
  static func link(_ tree: HTMLTree, _ node: Int) -> String? {
    for index in node..<tree.nodes[node].end where tree.nodes[index].tag == .a {
      if let address = tree.attribute(.href, of: index)?.collapsedOrNil, leadsToPage(address) { return address }
    }
    return nil
  }

  /// The text of the link with the most of it.
  func longestLinkText() -> String? {
    (node..<tree.nodes[node].end).lazy.filter { tree.nodes[$0].tag == .a }
      .map { tree.text(of: $0, maximumCharacters: 500) }.max { $0.utf8.count < $1.utf8.count }?.collapsedOrNil
  }

  /// The longest text beside the title.
  func summary(except title: String) -> String? {
    tree.inside(node).lazy.compactMap { ownSummary(at: $0, except: title) }.max { $0.utf8.count < $1.utf8.count }
  }

  /// The card's own text, if it may be a summary.
  func ownSummary(except title: String) -> String? { ownSummary(at: node, except: title) }

  private func ownSummary(at node: Int, except title: String) -> String? {
    guard [.p, .div, .span, .dd, .td].contains(tree.nodes[node].tag), isLeaf(node) else { return nil }
    let text = tree.text(of: node, maximumCharacters: 1000)
    return TextWeight(text).letters >= Self.shortestSummary && TextKey(text) != TextKey(title) ? text : nil
  }

  /// The first picture's address.
  func image() -> String? {
    for index in tree.inside(node) where tree.nodes[index].tag == .img {
      for name in [HTMLAttributeName.src, .dataSource] {
        guard let address = tree.attribute(name, of: index)?.collapsedOrNil else { continue }
        if Self.leadsToPage(address) { return address }
      }
    }
    return nil
  }

  /// Nothing inside makes lines of its own.
  private func isLeaf(_ index: Int) -> Bool { !tree.inside(index).contains { tree.nodes[$0].tag.isBlock } }
}
