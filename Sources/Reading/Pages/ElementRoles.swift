/// What each element of a page seems to be for, by its tag, its `role` and its name.
struct ElementRoles: Sendable {
  enum Role: Sendable {
    case ordinary
    /// Named or marked as the article's own text.
    case article
    /// Named or marked as something beside the article.
    case boilerplate
    /// Named as what readers wrote below the article.
    case comments
    /// A figure without text of the article: what stands in it is about its picture.
    case picture
    /// By its tag or name the words to a picture or a table.
    case caption
  }

  private let tree: HTMLTree
  private var rolesByName: [String: Role] = [:]
  private static let boilerplateRoles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu", "menubar",
    "toolbar", "tooltip", "alert", "status",
  ]

  init(_ tree: HTMLTree) { self.tree = tree }

  /// - Parameter believesNames: whether `class`, `id` and `role` count, or tags alone.
  mutating func role(of node: Int, believesNames: Bool) -> Role {
    switch tree.nodes[node].tag {
    case .html, .body, .text: return .ordinary
    case .nav, .footer, .aside, .dialog, .menu, .search, .address: return .boilerplate
    default: break
    }
    if tree.properties(of: node).contains(where: { $0 == "articlebody" || $0 == "reviewbody" }) { return .article }
    if isHidden(node) { return .boilerplate }
    let named = believesNames ? roleByRoleOrName(node) : .ordinary
    switch tree.nodes[node].tag {
    case .figcaption, .caption: return named == .boilerplate ? .boilerplate : .caption
    case .figure where isPicture(node): return named == .boilerplate ? .boilerplate : .picture
    default: return named
    }
  }

  private mutating func roleByRoleOrName(_ node: Int) -> Role {
    if let role = tree.attribute(.role, of: node)?.lowercased(), Self.boilerplateRoles.contains(role) {
      return .boilerplate
    }
    return roleByName(node)
  }

  private mutating func roleByName(_ node: Int) -> Role {
    guard tree.nodes[node].tag != .main, tree.nodes[node].tag != .article else { return .ordinary }
    var role = Role.ordinary
    for name in [HTMLAttributeName.class, .id] {
      guard let value = tree.attribute(name, of: node), !value.isEmpty else { continue }
      switch self.role(named: value) {
      case .ordinary: break
      case .boilerplate: role = .boilerplate
      case .picture, .caption: if role == .ordinary { role = .caption }
      case .article, .comments: return self.role(named: value)
      }
    }
    return role
  }

  /// What a `class` or `id` tells; pages have the same over and over.
  private mutating func role(named value: String) -> Role {
    if let role = rolesByName[value] { return role }
    let role = Self.role(of: value.prefix(400).split(separator: " "))
    rolesByName[value] = role
    return role
  }

  private static func role(of tokens: [Substring]) -> Role {
    var role = Role.ordinary
    for token in tokens {
      let words = ContentWords.words(in: String(token))
      if isArticle(words) { return .article }
      if words.contains(where: ContentWords.comments.contains) { return .comments }
      guard !words.contains(where: ContentWords.layout.contains) else { continue }
      if isBoilerplate(words) { role = .boilerplate }
      if role == .ordinary, words.contains(where: ContentWords.captions.contains) { role = .caption }
    }
    return role
  }

  private static func isArticle(_ words: [String]) -> Bool {
    ContentWords.article.contains(words.joined())
      || zip(words, words.dropFirst()).contains { ContentWords.article.contains($0 + $1) }
  }

  private static func isBoilerplate(_ words: [String]) -> Bool {
    words.contains(where: ContentWords.boilerplate.contains)
      || zip(words, words.dropFirst()).contains { ContentWords.boilerplate.contains($0 + $1) }
  }

  /// A figure that holds no text of the article: quotations, tables and code are also wrapped in figures.
  private func isPicture(_ node: Int) -> Bool {
    !tree.inside(node).contains { [.blockquote, .table, .pre, .ul, .ol].contains(tree.nodes[$0].tag) }
  }

  /// The page says that it shows nothing of this, at first at least.
  private func isHidden(_ node: Int) -> Bool {
    if let hidden = tree.attribute(.hidden, of: node) { return hidden != "until-found" }
    guard let style = tree.attribute(.style, of: node) else { return false }
    let compact = style.prefix(400).lowercased().filter { $0 != " " }
    return compact.holds("display:none") || compact.holds("visibility:hidden")
  }
}
