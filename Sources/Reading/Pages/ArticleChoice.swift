/// Decides of each block of a page whether it is of the article: first the element that holds it, then the lines inside.
struct ArticleChoice {
  let tree: HTMLTree
  let blocks: [TextBlock]
  let title: String?
  let headline: Headline?

  /// Lines between the headline and the article's element that are looked at.
  private static let leadLines = 12

  /// - Parameter believesNames: whether `class`, `id` and `role` count, or tags alone.
  func verdicts(believesNames: Bool) -> [BlockVerdict] {
    let finder = ArticleFinder(tree, blocks: blocks, believesNames: believesNames)
    var verdicts = blocks.map { Self.verdict(finder.parts[$0.node]) }
    guard let container = finder.container(headline: headline?.block) else { return verdicts }
    let inside = tree.inside(container)
    let own = blocks.indices.filter { inside.contains(blocks[$0].node) && verdicts[$0] == .outside }
    let chosen = lead(before: own.first, verdicts) + own
    for (position, verdict) in zip(chosen, ArticleCleaner(tree, title: title).verdicts(chosen.map { blocks[$0] })) {
      verdicts[position] = verdict
    }
    ArticleCaptions(tree: tree, blocks: blocks, parts: finder.parts).mark(&verdicts)
    return verdicts
  }

  private static func verdict(_ part: ArticleFinder.Part) -> BlockVerdict {
    switch part {
    case .body: .outside
    case .caption: .picture
    case .picture, .beside: .boilerplate
    }
  }

  /// The blocks of the article's text, captions without their credits.
  func kept(_ verdicts: [BlockVerdict]) -> [TextBlock] {
    zip(blocks, verdicts).compactMap { block, verdict in
      guard verdict.isKept else { return nil }
      var block = block
      if verdict == .caption { block.text = CaptionText(block.text).text }
      return block
    }
  }

  /// The prose between the headline and the article's element: publishers put the first paragraph with the title.
  private func lead(before first: Int?, _ verdicts: [BlockVerdict]) -> [Int] {
    guard let headline, let first, blocks[first].node > headline.node else { return [] }
    return blocks.indices[(headline.block + 1)...].prefix(Self.leadLines).prefix {
      blocks[$0].node < blocks[first].node
    }
    .filter { blocks[$0].isProse && verdicts[$0] == .outside }
  }
}
