/// What each element of a listing page is for, as far as its tag, its `class`, `id` and `role` tell.
struct ListingRoles: Sendable {
  struct Role: OptionSet, Sendable {
    let rawValue: UInt8
    /// In a part that serves the whole site or another list: navigation, footer, most read, tags, pager.
    static let beside = Role(rawValue: 1)
    /// Named after a date.
    static let date = Role(rawValue: 2)
    /// Named after a title.
    static let title = Role(rawValue: 4)
    /// Named after a category, a number or a mark.
    static let label = Role(rawValue: 8)
    /// In the part that leads to further pages.
    static let pager = Role(rawValue: 16)
  }

  /// By node.
  private(set) var roles: [Role]

  subscript(node: Int) -> Role { roles[node] }

  /// Whether names alone put a part beside; without, only what HTML or ARIA says does.
  private let believesNames: Bool

  init(_ tree: HTMLTree, believingNames: Bool = true) {
    believesNames = believingNames
    roles = [Role](repeating: [], count: tree.nodes.count)
    let heads = Self.heads(tree)
    for node in tree.all where tree.nodes[node].tag != .text {
      let parent = tree.nodes[node].parent
      if parent >= 0 { roles[node].formUnion(roles[parent].intersection([.beside, .pager])) }
      roles[node].formUnion(own(tree, node, heads))
    }
  }

  private func own(_ tree: HTMLTree, _ node: Int, _ heads: [Int]) -> Role {
    let names = Self.words(tree, node)
    let pairs = zip(names, names.dropFirst()).map { $0 + $1 }
    let all = names + pairs
    var role: Role = []
    if all.contains(where: ListingWords.dates.contains) || tree.nodes[node].tag == .time { role.insert(.date) }
    if all.contains(where: ListingWords.titles.contains) { role.insert(.title) }
    if all.contains(where: ListingWords.labels.contains) { role.insert(.label) }
    guard !Self.holdsThePage(tree, node, heads) else { return role }
    let isLayout = names.contains(where: ContentWords.layout.contains)
    if !isLayout, all.contains(where: ListingWords.pagers.contains) { role.formUnion([.pager, .beside]) }
    let isNamedBeside = !isLayout && believesNames && all.contains(where: ListingWords.beside.contains)
    if Self.isSitePart(tree, node) || isNamedBeside || (!isLayout && all.contains(where: ListingWords.site.contains)) {
      role.insert(.beside)
    }
    return role
  }

  private static func words(_ tree: HTMLTree, _ node: Int) -> [String] {
    let classes = (tree.attribute(.class, of: node) ?? "").prefix(200)
    let id = (tree.attribute(.id, of: node) ?? "").prefix(100)
    guard !classes.isEmpty || !id.isEmpty else { return [] }
    // What follows two hyphens modifies the part, and says where it stands rather than what it is ("--near-menu").
    let names = (classes + " " + id).split(whereSeparator: \.isWhitespace).map { name in
      String(name.firstRange(of: "--").map { name[..<$0.lowerBound] } ?? name)
    }
    return ContentWords.words(in: names.joined(separator: " "))
  }

  /// Elements that are never beside: what they are named does not matter.
  private static func holdsThePage(_ tree: HTMLTree, _ node: Int, _ heads: [Int]) -> Bool {
    switch tree.nodes[node].tag {
    case .html, .body, .main, .a: true
    default: heads[node + 1] < heads[max(node + 1, tree.nodes[node].end)]
    }
  }

  /// How many of what stands once around or above a page's own part are before each node.
  private static func heads(_ tree: HTMLTree) -> [Int] {
    var heads = [0]
    heads.reserveCapacity(tree.nodes.count + 1)
    for node in tree.nodes { heads.append(heads[heads.count - 1] + (node.tag == .main || node.tag == .h1 ? 1 : 0)) }
    return heads
  }

  private static func isSitePart(_ tree: HTMLTree, _ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .nav, .footer, .aside, .fieldset: return tree.nodes[node].tag != .footer || !isInEntry(tree, node)
    case .header: return isNearBody(tree, node)
    default: break
    }
    let role = tree.attribute(.role, of: node)
    return role == "navigation" || role == "banner" || role == "contentinfo"
  }

  private static func isNearBody(_ tree: HTMLTree, _ node: Int) -> Bool {
    tree.ancestors(of: node).prefix(3).contains { tree.nodes[$0].tag == .body }
      && !tree.ancestors(of: node).contains { [.main, .article, .section].contains(tree.nodes[$0].tag) }
  }

  private static func isInEntry(_ tree: HTMLTree, _ node: Int) -> Bool {
    tree.ancestors(of: node).contains { [.article, .li].contains(tree.nodes[$0].tag) }
  }
}
