/// One line of a page (a paragraph, a heading, a list item, a cell) and what the reader made of it.
public struct ExplainedLine: Sendable {
  /// White space collapsed.
  public let text: String
  /// The name of the element around it, `other` where its name tells nothing.
  public let element: String
  /// Where it stands in the source, from 1; 0 when unknown.
  public let line: Int
  /// Letters and digits, a Han character counting three, a kana or Hangul two.
  public let letters: Int
  /// How much of it is linked, 0 to 1.
  public let linked: Double
  /// It is part of the article's text.
  public let isKept: Bool
  /// `kept`, `caption`, or why not: `boilerplate`, `picture`, `outside`, `title`, `phrase`, `links`, `line`, `comments`,
  /// `heading`, `edge`.
  public let reason: String

  init(_ block: TextBlock, _ verdict: BlockVerdict, in tree: HTMLTree) {
    text = block.text
    element = tree.nodes[block.owner].tag == .other ? "other" : tree.nodes[block.owner].tag.rawValue
    line = tree.nodes[block.node].line
    letters = block.weight.letters
    linked = block.linkDensity
    isKept = verdict.isKept
    reason = verdict.rawValue
  }
}
