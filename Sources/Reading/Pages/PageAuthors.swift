/// Who wrote an article, as the page names them.
struct PageAuthors {
  /// Names without "by", each once; empty when none is given.
  let names: [String]

  private static let maximumAuthors = 20
  /// Nodes looked at before and after the headline for a by-line.
  private static let reach = 300
  private static let metaNames = [
    "author", "article:author", "byl", "dc.creator", "dc.creator.name", "dcterms.creator", "citation_author",
    "parsely-author", "sailthru.author", "article:author_name", "article.author", "dc.author", "authors", "rbauthors",
  ]
  private static let authorWords: Set<String> = [
    "author", "authors", "byline", "byl", "writer", "autor", "auteur", "autore", "reporter", "journalist",
  ]

  init(
    _ tree: HTMLTree, _ metadata: PageMetadata, _ linked: LinkedData, blocks: [TextBlock], headline: Headline?,
    siteName: String?
  ) {
    let site = TextKey(siteName ?? "")
    let sources: [() -> [String]] = [
      { linked.authors }, { metaNamesIn(metadata) }, { Self.marked(tree, headline) }, { Self.named(tree, headline) },
      { Self.lines(blocks, headline) },
    ]
    func metaNamesIn(_ metadata: PageMetadata) -> [String] {
      Self.metaNames.lazy.map { metadata.all($0) }.first { !AuthorName.list($0).isEmpty } ?? []
    }
    var publisher: [String] = []
    var found: [String] = []
    for source in sources where found.isEmpty {
      let names = AuthorName.list(source())
      found = names.filter { TextKey($0) != site }
      if found.isEmpty, publisher.isEmpty { publisher = names }
    }
    names = Array(Self.withoutSites(found.isEmpty ? publisher : found).prefix(Self.maximumAuthors))
  }

  /// Beside people, the name of a site ("cleveland.com") is where they write.
  private static func withoutSites(_ names: [String]) -> [String] {
    let people = names.filter { name in
      guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return true }
      let ending = name[name.index(after: dot)...]
      return !((2...4).contains(ending.count) && ending.allSatisfy { $0.isASCII && $0.isLowercase })
    }
    return people.isEmpty ? names : people
  }

  /// Elements marked as the author by `rel` or `itemprop`, outside comments.
  private static func marked(_ tree: HTMLTree, _ headline: Headline?) -> [String] {
    tree.all.lazy.filter { isMarked(tree, $0) && !isComment(tree, $0) && isNear($0, headline) }
      .prefix(maximumAuthors).map { text(tree, nameInside(tree, $0)) }
  }

  /// The first element whose class names an author, near the headline.
  private static func named(_ tree: HTMLTree, _ headline: Headline?) -> [String] {
    let near = headline.map { max(0, $0.node - reach / 2)..<min(tree.nodes.count, $0.node + reach) } ?? tree.all
    for node in near where tree.nodes[node].tag != .text && isNamed(tree, node) && !isComment(tree, node) {
      let names = [text(tree, node)]
      if !AuthorName.list(names).isEmpty { return names }
    }
    return []
  }

  /// A line near the headline that starts with "by" in some language.
  private static func lines(_ blocks: [TextBlock], _ headline: Headline?) -> [String] {
    let start = headline?.block ?? 0
    let line = blocks[min(start, blocks.count)...].prefix(12).first {
      $0.text.utf8.count < 120 && AuthorName.startsWithBy($0.text)
    }
    if let line { return [line.text] }
    let behind = blocks[min(start, blocks.count)...].lazy.filter { $0.text.utf8.count < 300 }
    let info = behind.prefix(12).compactMap { AuthorName.labelled(in: $0.text) }.first
    return (info ?? reporter(behind.prefix(reach).map(\.text))).map { [$0] } ?? []
  }

  /// Korean newspapers name the reporter by the headline or under the last paragraph, each on a line of its own.
  private static func reporter(_ texts: [String]) -> String? {
    texts.lazy.flatMap { $0.split(separator: "\n") }.compactMap { AuthorName.reporter($0) }.first
  }

  private static func isNear(_ node: Int, _ headline: Headline?) -> Bool {
    headline.map { node > $0.node - reach } ?? true
  }

  private static func text(_ tree: HTMLTree, _ node: Int) -> String {
    if tree.nodes[node].tag == .meta { return tree.attribute(.content, of: node) ?? "" }
    return tree.text(of: node, maximumCharacters: 200)
  }

  /// The name inside an author, by microdata or RDFa, or the author itself.
  private static func nameInside(_ tree: HTMLTree, _ node: Int) -> Int {
    tree.inside(node).first { tree.properties(of: $0).contains("name") } ?? node
  }

  private static func isMarked(_ tree: HTMLTree, _ node: Int) -> Bool {
    guard !tree.nodes[node].attributes.isEmpty else { return false }
    if tree.nodes[node].tag == .a, let relation = tree.attribute(.rel, of: node)?.lowercased() {
      if relation.split(separator: " ").contains("author") { return true }
    }
    // A `meta` with `property` is read with the head.
    guard tree.nodes[node].tag != .meta || tree.attribute(.itemprop, of: node) != nil else { return false }
    return tree.properties(of: node).contains { $0 == "author" || $0 == "creator" }
  }

  private static func isNamed(_ tree: HTMLTree, _ node: Int) -> Bool {
    guard let name = tree.attribute(.class, of: node) else { return false }
    return ContentWords.words(in: String(name.prefix(200))).contains(where: authorWords.contains)
  }

  private static func isComment(_ tree: HTMLTree, _ node: Int) -> Bool {
    tree.ancestors(of: node).contains { ancestor in
      [HTMLAttributeName.class, .id].contains { name in
        tree.attribute(name, of: ancestor)?.lowercased().holds("comment") ?? false
      }
    }
  }
}
