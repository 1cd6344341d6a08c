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
  /// What names tell; pages have the same over and over.
  private var known: [String: Names] = [:]

  /// UTF-8 bytes read of a `class` and of an `id`.
  private static let longestClass = 200
  private static let longestID = 100

  /// What `class` and `id` of an element tell by themselves.
  private struct Names: OptionSet {
    let rawValue: UInt8
    static let date = Names(rawValue: 1)
    static let title = Names(rawValue: 2)
    static let label = Names(rawValue: 4)
    static let pager = Names(rawValue: 8)
    /// Of the whole site.
    static let site = Names(rawValue: 16)
    /// Of another list.
    static let beside = Names(rawValue: 32)
  }

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

  private mutating func own(_ tree: HTMLTree, _ node: Int, _ heads: [Int]) -> Role {
    let names = names(tree, node)
    var role: Role = []
    if names.contains(.date) || tree.nodes[node].tag == .time { role.insert(.date) }
    if names.contains(.title) { role.insert(.title) }
    if names.contains(.label) { role.insert(.label) }
    guard !Self.holdsThePage(tree, node, heads) else { return role }
    if names.contains(.pager) { role.formUnion([.pager, .beside]) }
    if names.contains(.site) || (believesNames && names.contains(.beside)) || Self.isSitePart(tree, node) {
      role.insert(.beside)
    }
    return role
  }

  private mutating func names(_ tree: HTMLTree, _ node: Int) -> Names {
    let classes = tree.attribute(.class, of: node) ?? ""
    let id = tree.attribute(.id, of: node) ?? ""
    guard !classes.isEmpty || !id.isEmpty else { return [] }
    let key = id.isEmpty ? classes : classes + " " + id
    if let names = known[key] { return names }
    let names = Self.names(Self.words(classes, Self.longestClass) + Self.words(id, Self.longestID))
    known[key] = names
    return names
  }

  private static func names(_ words: [String]) -> Names {
    let all = words + zip(words, words.dropFirst()).map { $0 + $1 }
    var names: Names = []
    if all.contains(where: ListingWords.dates.contains) { names.insert(.date) }
    if all.contains(where: ListingWords.titles.contains) { names.insert(.title) }
    if all.contains(where: ListingWords.labels.contains) { names.insert(.label) }
    if words.contains(where: ContentWords.layout.contains) { return names }
    if all.contains(where: ListingWords.pagers.contains) { names.insert(.pager) }
    if all.contains(where: ListingWords.site.contains) { names.insert(.site) }
    if all.contains(where: ListingWords.beside.contains) { names.insert(.beside) }
    return names
  }

  /// The words of the names in a value, of which the first bytes are read.
  private static func words(_ value: String, _ longest: Int) -> [String] {
    value.utf8.prefix(longest).split { $0 <= 0x20 }.flatMap { name -> [String] in
      // What follows two hyphens modifies the part, and says where it stands rather than what it is ("--near-menu").
      let end = zip(name.indices, zip(name, name.dropFirst())).first { $0.1 == (0x2D, 0x2D) }?.0
      return ContentWords.words(in: String(decoding: name[..<(end ?? name.endIndex)], as: UTF8.self))
    }
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
