/// A run of text that stands on lines of its own: a paragraph, a heading, a list item, a cell, a stray line.
struct TextBlock: Sendable {
  /// The nearest element around it that makes lines of its own.
  var owner: Int
  /// The first of its nodes.
  var node: Int
  /// It is a heading of some level.
  var isHeading: Bool
  /// White space collapsed; a newline where the page has `<br>`.
  var text: String
  var weight = TextWeight()
  /// What of `weight.letters` is linked.
  var linkedLetters = 0
  /// How much of the text is links, 0 to 1.
  var linkDensity: Double { weight.letters == 0 ? 0 : Double(linkedLetters) / Double(weight.letters) }
  /// Letters that are not linked.
  var ownLetters: Int { weight.letters - linkedLetters }
}

/// The readable text of a page, cut into blocks in reading order.
struct TextBlocks: Sendable {
  private(set) var blocks: [TextBlock] = []
  private let tree: HTMLTree
  private var current = CollapsedText()
  private var weight = TextWeight()
  private var linkedLetters = 0
  private var firstNode = -1
  private var breaks = 0
  /// One past the last node of the link the walk is in.
  private var linkEnd = 0
  private var open: [Int] = []

  init(_ tree: HTMLTree) {
    self.tree = tree
    open.append(0)
    var node = 0
    while node < tree.nodes.count {
      close(before: node)
      node = visit(node)
    }
    flush()
  }

  /// Takes in one node and says which comes next.
  private mutating func visit(_ node: Int) -> Int {
    let this = tree.nodes[node]
    if this.tag == .text {
      append(this, node)
      return node + 1
    }
    if this.tag.isUnreadable { return this.end }
    if this.tag == .br { return lineBreak(node) }
    if this.tag == .a, tree.attribute(.href, of: node) != nil { linkEnd = max(linkEnd, this.end) }
    if this.tag.isBlock {
      flush()
      open.append(node)
    }
    return node + 1
  }

  private mutating func append(_ text: HTMLTree.Node, _ node: Int) {
    let isPreformatted = tree.nodes[open.last ?? 0].tag == .pre
    guard text.text.unicodeScalars.contains(where: { !CollapsedText.isSpace($0) }) else {
      current.appendSpace()
      return
    }
    breaks = 0
    if firstNode < 0 { firstNode = node }
    if isPreformatted {
      for line in text.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        current.append(String(line))
        current.appendNewline()
      }
    } else {
      current.append(text.text)
    }
    let part = TextWeight(text.text)
    weight += part
    if node < linkEnd { linkedLetters += part.letters }
  }

  /// One break ends a line, two a paragraph.
  private mutating func lineBreak(_ node: Int) -> Int {
    breaks += 1
    if breaks > 1 { flush() } else { current.appendNewline() }
    return node + 1
  }

  private mutating func close(before node: Int) {
    while let last = open.last, last != 0, tree.nodes[last].end <= node {
      flush()
      open.removeLast()
    }
  }

  private mutating func flush() {
    defer {
      current = CollapsedText()
      weight = TextWeight()
      linkedLetters = 0
      firstNode = -1
      breaks = 0
    }
    guard !current.isEmpty, firstNode >= 0 else { return }
    let value = current.value
    let text = value.utf8.last == 0x0A ? String(value.dropLast()) : value
    guard !text.isEmpty else { return }
    blocks.append(
      TextBlock(
        owner: open.last ?? 0, node: firstNode, isHeading: tree.nodes[open.last ?? 0].tag.headingLevel != nil,
        text: text, weight: weight, linkedLetters: linkedLetters))
  }
}
