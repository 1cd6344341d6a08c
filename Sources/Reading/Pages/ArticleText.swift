/// The article's own text, cut out of a page.
struct ArticleText {
  /// Paragraphs separated by one empty line, lines by one newline.
  var text = ""
  /// Addresses linked from it, as published, each once, in order.
  var links: [String] = []

  /// Addresses kept.
  static let maximumLinks = 500

  /// A text stated in JSON-LD that is shorter tells nothing, in characters.
  private static let shortestStated = 250

  init() {}

  /// What became of each block.
  private(set) var verdicts: [BlockVerdict] = []

  /// The text of `tree`'s article, whose readable text is `blocks`; the headline is left out.
  ///
  /// - Parameter stated: the article's text by JSON-LD; it stands in where the page shows far less or something else.
  init(_ tree: HTMLTree, _ blocks: [TextBlock], title: String?, headline: Headline?, stated: String?) {
    let choice = ArticleChoice(tree: tree, blocks: blocks, title: title, headline: headline)
    verdicts = choice.verdicts(believesNames: true)
    var kept = choice.kept(verdicts)
    let all = blocks.reduce(0) { $0 + ($1.isProse ? $1.ownLetters : 0) }
    if Self.letters(kept) < all / 4 {
      let others = choice.verdicts(believesNames: false)
      let other = choice.kept(others)
      if Self.letters(other) > Self.letters(kept) * 2 { (kept, verdicts) = (other, others) }
    }
    text = ArticleRendering(tree).text(of: kept)
    if let stated, Self.letters(kept) < TextWeight(stated).letters / 2 || !Self.holds(text, stated) { text = stated }
    links = Self.links(of: kept, in: tree)
  }

  /// Whether `text` has some of the places looked up in the text that JSON-LD states.
  private static func holds(_ text: String, _ stated: String) -> Bool {
    let places = Array(TextKey(stated).value.unicodeScalars)
    guard places.count >= shortestStated else { return true }
    let samples = (1...5).map { place in
      let start = (places.count - 20) * place / 6
      return String(String.UnicodeScalarView(places[start..<start + 20]))
    }
    return PhraseSet(samples).isFound(in: TextKey(text).value)
  }

  private static func letters(_ blocks: [TextBlock]) -> Int { blocks.reduce(0) { $0 + $1.ownLetters } }

  private static func links(of blocks: [TextBlock], in tree: HTMLTree) -> [String] {
    var links: [String] = []
    var seen: Set<String> = []
    for block in blocks where block.linkedLetters > 0 {
      for node in tree.inside(block.owner) where tree.nodes[node].tag == .a {
        guard links.count < maximumLinks, let address = tree.attribute(.href, of: node)?.collapsedOrNil else {
          continue
        }
        let lower = address.lowercased()
        if address.hasPrefix("#") || lower.hasPrefix("javascript:") || lower.hasPrefix("mailto:") { continue }
        if seen.insert(address).inserted { links.append(address) }
      }
    }
    return links
  }
}
