/// Makes an `HTMLTree` of what a parser reports, in the order of the document.
///
/// White space between blocks, which shows nothing and is a third of the nodes of many pages, makes no node; elsewhere
/// white space alone is one space.
struct HTMLTreeBuilder: Sendable {
  /// Nodes kept; the rest of the document is dropped and the tree marked truncated.
  static let maximumNodes = 400_000
  /// Attributes kept in all.
  static let maximumAttributes = 1_000_000
  /// Elements open at once. libxml2's own trees end there too; past it every end tag would be compared with them all.
  static let maximumDepth = 256

  private var tree = HTMLTree()
  private var open: [Int] = []
  /// Attributes from here on are of the element that starts next.
  private var firstAttribute = 0
  /// The text since the last tag, in UTF-8.
  private var pending: [UInt8] = []
  private var pendingLine = 0
  /// What stands before, in the same element.
  private var previous: HTMLTag?

  /// - Parameter bytes: the size of the document, by which room is made.
  init(bytes: Int) {
    tree.nodes.reserveCapacity(min(bytes / 32 + 8, Self.maximumNodes))
    tree.attributes.reserveCapacity(min(bytes / 64 + 8, Self.maximumAttributes))
  }

  /// A limit is reached: what follows is dropped.
  var isFull: Bool {
    open.count >= Self.maximumDepth || tree.nodes.count >= Self.maximumNodes
      || tree.attributes.count >= Self.maximumAttributes
  }

  /// The place of the node that was made last; -1 before the first.
  var last: Int { tree.nodes.count - 1 }

  /// An attribute of the element that starts next.
  mutating func attribute(_ name: HTMLAttributeName, _ value: String) {
    tree.attributes.append(HTMLTree.Attribute(name: name, value: value))
  }

  mutating func start(_ tag: HTMLTag, line: Int) {
    if !pending.isEmpty { endText(isAtEdge: tag.isBlock) }
    append(tag, line: line, attributes: firstAttribute..<tree.attributes.count)
    firstAttribute = tree.attributes.count
    open.append(last)
    previous = nil
  }

  /// The element that started last ends.
  mutating func end() {
    guard let element = open.last else { return }
    let tag = tree.nodes[element].tag
    if !pending.isEmpty { endText(isAtEdge: tag.isBlock) }
    open.removeLast()
    tree.nodes[element].end = tree.nodes.count
    previous = tag
  }

  /// More of a text; what is reported in pieces is one text.
  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>, line: Int) {
    if pending.isEmpty { pendingLine = line }
    pending.append(contentsOf: utf8)
  }

  /// The text ends, at a comment for one.
  mutating func endText() {
    if !pending.isEmpty { endText(isAtEdge: false) }
  }

  /// The tree, what is still open closed.
  consuming func finish(isTruncated: Bool) -> HTMLTree {
    while !open.isEmpty { end() }
    endText()
    tree.isTruncated = isTruncated
    return tree
  }

  /// - Parameter isAtEdge: a block starts here, or ends.
  private mutating func endText(isAtEdge: Bool) {
    defer { pending.removeAll(keepingCapacity: true) }
    guard pending.allSatisfy(Self.isSpace) else { return appendText(String(decoding: pending, as: UTF8.self)) }
    let isBehindStart = previous == nil && open.last.map { tree.nodes[$0].tag.isBlock } ?? true
    if !isAtEdge, !isBehindStart { appendText(" ") }
  }

  private mutating func appendText(_ text: String) {
    append(.text, line: pendingLine, attributes: 0..<0, text)
    previous = .text
  }

  private mutating func append(_ tag: HTMLTag, line: Int, attributes: Range<Int>, _ text: String = "") {
    let parent = open.last ?? -1
    tree.nodes.append(
      HTMLTree.Node(
        tag: tag, parent: parent, place: tree.nodes.count, line: line, attributes: attributes, text: text))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
