/// Finds the link to the next page of a listing.
struct ListingPager {
  /// As published; nil where there is none.
  let next: String?

  /// Characters of a text that may say "next".
  private static let longestText = 40

  init(_ tree: HTMLTree, _ roles: ListingRoles) {
    let links = tree.all.filter { tree.nodes[$0].tag == .a || tree.nodes[$0].tag == .link }
    let next =
      links.first { Self.isRelated($0, tree) } ?? links.first { Self.saysNext($0, tree) }
      ?? links.first { roles[$0].contains(.pager) && Self.isSecond($0, tree) }
    self.next = next.flatMap { Self.address($0, tree) }
  }

  private static func address(_ link: Int, _ tree: HTMLTree) -> String? {
    tree.attribute(.href, of: link)?.collapsedOrNil.flatMap { ListingCard.leadsToPage($0) ? $0 : nil }
  }

  /// `rel=next` (HTML Living Standard §4.6.7.13).
  private static func isRelated(_ link: Int, _ tree: HTMLTree) -> Bool {
    let relations = (tree.attribute(.rel, of: link) ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    return relations.contains("next") && address(link, tree) != nil
  }

  private static func saysNext(_ link: Int, _ tree: HTMLTree) -> Bool {
    guard tree.nodes[link].tag == .a, address(link, tree) != nil else { return false }
    let texts = [
      tree.text(of: link, maximumCharacters: longestText), tree.attribute(.title, of: link),
      tree.attribute(.ariaLabel, of: link),
    ]
    return texts.compactMap(\.self).contains { $0.count < longestText && ListingWords.next.contains(TextKey($0).value) }
  }

  private static func isSecond(_ link: Int, _ tree: HTMLTree) -> Bool {
    let text = tree.text(of: link, maximumCharacters: 4).collapsedOrNil ?? ""
    return text.count == 1 && text.first?.wholeNumberValue == 2 && address(link, tree) != nil
  }
}
