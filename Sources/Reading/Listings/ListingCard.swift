/// What stands in the part of a listing that belongs to one article.
struct ListingCard {
  let tree: HTMLTree
  /// The element around everything shown of the article.
  let node: Int

  /// A summary is at least this long, in letters as `TextWeight` counts them.
  private static let shortestSummary = 40

  /// Whether an address leads to a page: not to a place on this one, a script or a mail address.
  static func leadsToPage(_ address: String) -> Bool {
    let lower = address.prefix(12).lowercased()
    return !address.isEmpty && !lower.hasPrefix("#") && !lower.hasPrefix("javascript:") && !lower.hasPrefix("mailto:")
      && !lower.hasPrefix("tel:") && !lower.hasPrefix("data:")
  }

  /// The first link to a page, the card itself included.
  func link() -> String? {
    for index in node..<tree.nodes[node].end where tree.nodes[index].tag == .a {
      if let address = tree.attribute("href", of: index)?.collapsedOrNil, Self.leadsToPage(address) { return address }
    }
    return nil
  }

  /// The text of the highest heading.
  func heading() -> String? {
    let headings = tree.inside(node).filter { tree.nodes[$0].tag.headingLevel != nil }
    let best = headings.min { (tree.nodes[$0].tag.headingLevel ?? 7) < (tree.nodes[$1].tag.headingLevel ?? 7) }
    return best.flatMap { tree.text(of: $0, maximumCharacters: 500).collapsedOrNil }
  }

  /// The text of the link with the most of it.
  func longestLinkText() -> String? {
    (node..<tree.nodes[node].end).lazy.filter { tree.nodes[$0].tag == .a }
      .map { tree.text(of: $0, maximumCharacters: 500) }.max { $0.utf8.count < $1.utf8.count }?.collapsedOrNil
  }

  /// The date as printed: a `<time>`, or what looks like one in the text.
  func date() -> String? {
    for index in tree.inside(node) where tree.nodes[index].tag == .time {
      if let date = Self.date(tree, at: index) { return date }
    }
    var text: String?
    for index in tree.inside(node) where tree.nodes[index].tag == .text && text == nil {
      text = DateText.first(in: tree.nodes[index].text)
    }
    return text ?? DateText.first(in: tree.text(of: node, maximumCharacters: 1000))
  }

  /// What an element that holds a date says: its `datetime`, or its text.
  static func date(_ tree: HTMLTree, at node: Int) -> String? {
    let stated = tree.attribute("datetime", of: node) ?? tree.text(of: node, maximumCharacters: 100)
    return stated.collapsedOrNil
  }

  /// The longest text beside the title.
  func summary(except title: String) -> String? {
    let key = TextKey(title)
    let texts = tree.inside(node).lazy.filter {
      [.p, .div, .span, .dd, .td].contains(tree.nodes[$0].tag) && isLeaf($0)
    }
    .map { tree.text(of: $0, maximumCharacters: 1000) }
    .filter { TextWeight($0).letters >= Self.shortestSummary && TextKey($0) != key }
    return texts.max { $0.utf8.count < $1.utf8.count }
  }

  /// The first picture's address.
  func image() -> String? {
    for index in tree.inside(node) where tree.nodes[index].tag == .img {
      for name in ["src", "data-src"] {
        guard let address = tree.attribute(name, of: index)?.collapsedOrNil else { continue }
        if Self.leadsToPage(address) { return address }
      }
    }
    return nil
  }

  /// Nothing inside makes lines of its own.
  private func isLeaf(_ index: Int) -> Bool { !tree.inside(index).contains { tree.nodes[$0].tag.isBlock } }
}
