/// Decides which captions belong to an article's text.
///
/// The words to a table or a listing are read with it. Those to a picture tell of what the text does not
/// show; they are kept only where they stand among the paragraphs and are a sentence of the page's own. What comes with
/// the name of the picture's maker describes a press photograph for whoever prints it, and those who cut articles out
/// of pages by hand nearly always leave it out.
struct ArticleCaptions {
  let tree: HTMLTree
  let blocks: [TextBlock]
  let parts: [ArticleFinder.Part]

  /// Captions looked at on one page.
  private static let mostCaptions = 200

  /// Marks as `caption`, of the blocks marked as `picture`, those that are kept.
  func mark(_ verdicts: inout [BlockVerdict]) {
    guard let first = verdicts.firstIndex(of: .kept), let last = verdicts.lastIndex(of: .kept) else { return }
    let candidates = (max(0, first - 1)...last).filter { verdicts[$0] == .picture && blocks[$0].linkDensity < 0.4 }
    guard !candidates.isEmpty else { return }
    let cleaner = ArticleCleaner(tree, title: nil)
    var seen = Set(zip(blocks, verdicts).filter { $0.1 == .kept }.map { TextKey($0.0.text) })
    for position in candidates.prefix(Self.mostCaptions) where !cleaner.isPhrase(blocks[position]) {
      let caption = CaptionText(blocks[position].text)
      let isOfText = isOfText(position, verdicts) && !caption.text.isEmpty
      let isOwn = position > first && caption.isOwnSentence && !hasCredit(position)
      if isOfText || isOwn, seen.insert(TextKey(caption.text)).inserted { verdicts[position] = .caption }
    }
  }

  /// What it is the caption of is part of the text: a table, or a figure around a table or a listing.
  private func isOfText(_ position: Int, _ verdicts: [BlockVerdict]) -> Bool {
    let around = tree.ancestors(of: blocks[position].node).first {
      tree.nodes[$0].tag == .table || tree.nodes[$0].tag == .figure
    }
    guard let around else { return false }
    let inside = tree.inside(around)
    let isText =
      tree.nodes[around].tag == .table || inside.contains { [.table, .pre].contains(tree.nodes[$0].tag) }
    return isText
      && [position - 1, position + 1].contains { other in
        blocks.indices.contains(other) && verdicts[other] == .kept && inside.contains(blocks[other].node)
      }
  }

  /// Whether its maker is named in a line beside it, in what holds picture and caption.
  private func hasCredit(_ position: Int) -> Bool {
    let around = tree.ancestors(of: blocks[position].node).first { parts[$0] == .body || tree.nodes[$0].tag == .figure }
    guard let around else { return false }
    let inside = tree.inside(around)
    return [position - 1, position + 1].contains { other in
      blocks.indices.contains(other) && inside.contains(blocks[other].node) && parts[blocks[other].node] != .body
        && !CaptionText(blocks[other].text).isOwnSentence
    }
  }
}
