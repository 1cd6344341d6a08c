/// An HTML document as plain values: nodes in document order, no pointers.
///
/// The nodes inside node `i` are `i + 1 ..< nodes[i].end`, so every walk is a loop and depth costs no stack.
struct HTMLTree: Sendable {
  /// An element or a run of text.
  struct Node: Sendable {
    var tag: HTMLTag
    /// The position of the element around it; -1 for the outermost.
    var parent: Int
    /// One past the last node inside.
    var end: Int
    /// From 1; 0 when unknown.
    var line: Int
    var attributes: Range<Int>
    /// The text of a `text` node as it stood, entities resolved.
    var text: String
  }

  /// A name, lower case, and its value, entities resolved.
  struct Attribute: Sendable {
    var name: String
    var value: String
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The document went on past a limit of the parser, and what followed is missing.
  var isTruncated = false

  /// Where every node stands.
  var all: Range<Int> { nodes.indices }

  /// The value of an element's attribute, as it stood.
  func attribute(_ name: String, of node: Int) -> String? {
    for index in nodes[node].attributes where attributes[index].name == name { return attributes[index].value }
    return nil
  }

  /// What is inside an element, in document order, all levels.
  func inside(_ node: Int) -> Range<Int> { node + 1..<max(node + 1, nodes[node].end) }

  /// The elements and texts directly inside an element.
  func children(of node: Int) -> some Sequence<Int> {
    let end = nodes[node].end
    return sequence(state: node + 1) { next in
      guard next < end else { return nil }
      defer { next = nodes[next].end }
      return next
    }
  }

  /// The elements around a node, innermost first.
  func ancestors(of node: Int) -> some Sequence<Int> {
    sequence(state: node) { current in
      current = nodes[current].parent
      return current >= 0 ? current : nil
    }
  }

  /// The readable text inside a node, white space collapsed, at most `maximumCharacters`.
  func text(of node: Int, maximumCharacters: Int = 4096) -> String {
    var text = CollapsedText()
    if nodes[node].tag == .text { text.append(nodes[node].text) }
    var index = node + 1
    while index < nodes[node].end, text.characters < maximumCharacters {
      let child = nodes[index]
      if child.tag == .text {
        text.append(child.text)
      } else if child.tag.isUnreadable {
        index = child.end
        continue
      } else if child.tag.isBlock || child.tag == .br {
        text.appendSpace()
      }
      index += 1
    }
    return String(text.value.prefix(maximumCharacters))
  }
}
