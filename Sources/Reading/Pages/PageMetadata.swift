/// What the elements of a page's head (and those that belong there) say, by name.
struct PageMetadata: Sendable {
  /// `<meta>` contents by lower-case `name`, `property`, `itemprop` or `http-equiv`, in document order.
  private(set) var contents: [String: [String]] = [:]
  private(set) var base: String?
  private(set) var canonical: String?
  private(set) var alternates: [(language: String, url: String)] = []
  private(set) var feeds: [String] = []
  private(set) var documentTitle: String?
  private(set) var documentLanguage: String?
  private(set) var scripts: [LenientJSON] = []

  /// Values kept of one name.
  private static let maximumValues = 50
  private static let maximumScripts = 100
  /// Characters kept of one value.
  private static let longestValue = 4000
  private static let feedTypes = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
  ]

  init(_ tree: HTMLTree) {
    for node in tree.all {
      switch tree.nodes[node].tag {
      case .html where documentLanguage == nil:
        documentLanguage = tree.attribute(.lang, of: node) ?? tree.attribute(.xmlLanguage, of: node)
      case .meta: addMeta(tree, node)
      case .link: addLink(tree, node)
      case .base where base == nil: base = tree.attribute(.href, of: node)?.collapsedOrNil
      case .title where documentTitle == nil && isInHead(tree, node): documentTitle = title(tree, node)
      case .script: addScript(tree, node)
      default: break
      }
    }
  }

  /// The first value of the first of `names` that has one.
  func first(_ names: String...) -> String? { names.lazy.compactMap { contents[$0]?.first }.first }

  /// Every value of the names, in order.
  func all(_ names: String...) -> [String] { names.flatMap { contents[$0] ?? [] } }

  private mutating func addMeta(_ tree: HTMLTree, _ node: Int) {
    // Some editors write `value`.
    let value = tree.attribute(.content, of: node) ?? tree.attribute(.value, of: node)
    guard let stated = value?.collapsedOrNil else { return }
    let content = String(stated.prefix(Self.longestValue))
    for attribute in [HTMLAttributeName.name, .property, .itemprop, .httpEquiv] {
      guard let stated = tree.attribute(attribute, of: node)?.collapsedOrNil?.lowercased() else { continue }
      let name = Self.dublinCore(stated)
      if contents[name, default: []].count < Self.maximumValues { contents[name, default: []].append(content) }
    }
  }

  /// Dublin Core is written `dcterms.created` in HTML and `dcterms:created` in RDFa.
  private static func dublinCore(_ name: String) -> String {
    for prefix in ["dc:", "dcterms:"] where name.hasPrefix(prefix) {
      return prefix.dropLast() + "." + name.dropFirst(prefix.count)
    }
    return name
  }

  private mutating func addLink(_ tree: HTMLTree, _ node: Int) {
    guard let address = tree.attribute(.href, of: node)?.collapsedOrNil else { return }
    let relations = (tree.attribute(.rel, of: node) ?? "").lowercased().split(separator: " ")
    if relations.contains("canonical"), canonical == nil { canonical = address }
    guard relations.contains("alternate"), alternates.count + feeds.count < 500 else { return }
    let type = tree.attribute(.type, of: node)?.lowercased() ?? ""
    if Self.feedTypes.contains(where: type.hasPrefix) {
      feeds.append(address)
    } else if let language = tree.attribute(.hreflang, of: node)?.collapsedOrNil {
      alternates.append((language, address))
    }
  }

  /// `<title>` also names drawings (SVG) outside the head.
  private func isInHead(_ tree: HTMLTree, _ node: Int) -> Bool {
    !tree.ancestors(of: node).contains { tree.nodes[$0].tag == .svg }
  }

  private func title(_ tree: HTMLTree, _ node: Int) -> String? {
    tree.inside(node).map { tree.nodes[$0].text }.joined().collapsedOrNil.map { String($0.prefix(Self.longestValue)) }
  }

  private mutating func addScript(_ tree: HTMLTree, _ node: Int) {
    let type = tree.attribute(.type, of: node)?.lowercased() ?? ""
    guard type.holds("ld+json"), scripts.count < Self.maximumScripts else { return }
    if let value = LenientJSONParser.parse(tree.inside(node).map { tree.nodes[$0].text }.joined()) {
      scripts.append(value)
    }
  }
}
