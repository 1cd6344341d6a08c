/// Writes blocks of an article as text: paragraphs parted by an empty line, list items and table rows by a newline,
/// the cells of a row by a bar.
struct ArticleRendering {
  private let tree: HTMLTree

  init(_ tree: HTMLTree) { self.tree = tree }

  func text(of blocks: [TextBlock]) -> String {
    var text = ""
    var previous: TextBlock?
    for block in blocks {
      if let previous { text += separator(previous, block) }
      text += block.text
      previous = block
    }
    return text
  }

  private func separator(_ first: TextBlock, _ second: TextBlock) -> String {
    switch (tree.nodes[first.owner].tag, tree.nodes[second.owner].tag) {
    case (.li, .li), (.dt, .dd), (.dd, .dt), (.dd, .dd): "\n"
    case (.td, .td), (.th, .td), (.th, .th), (.td, .th):
      first.owner == second.owner
        ? "\n\n" : tree.nodes[first.owner].parent == tree.nodes[second.owner].parent ? " | " : "\n"
    default: "\n\n"
    }
  }
}
