/// An HTML document as plain values: nodes in document order, no pointers.
///
/// The nodes inside node `i` are `i + 1 ..< nodes[i].end`, so every walk is a loop and depth costs no stack. A page has
/// ten thousands of nodes, so they are kept small: places are 32 bits wide, and what no reader asks for is left out.
struct HTMLTree: Sendable {
  /// An element or a run of text.
  struct Node: Sendable {
    /// The text of a `text` node, entities resolved; one space where it was nothing but white space.
    let text: String
    private let parentPlace: Int32
    private var endPlace: Int32
    private let lineNumber: Int32
    private let firstAttribute: Int32
    private let attributeCount: UInt16
    let tag: HTMLTag

    init(tag: HTMLTag, parent: Int, place: Int, line: Int, attributes: Range<Int>, text: String = "") {
      self.tag = tag
      self.text = text
      parentPlace = Int32(truncatingIfNeeded: parent)
      endPlace = Int32(truncatingIfNeeded: place + 1)
      lineNumber = Int32(clamping: line)
      firstAttribute = Int32(truncatingIfNeeded: attributes.lowerBound)
      attributeCount = UInt16(clamping: attributes.count)
    }

    /// The position of the element around it; -1 for the outermost.
    var parent: Int { Int(parentPlace) }
    /// From 1; 0 when unknown.
    var line: Int { Int(lineNumber) }
    /// Where its attributes stand in the tree's.
    var attributes: Range<Int> { Int(firstAttribute)..<Int(firstAttribute) + Int(attributeCount) }
    /// One past the last node inside.
    var end: Int {
      get { Int(endPlace) }
      set { endPlace = Int32(truncatingIfNeeded: newValue) }
    }
  }

  /// A name and its value, entities resolved.
  struct Attribute: Sendable {
    let name: HTMLAttributeName
    let value: String
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The document went on past a limit of the parser, and what followed is missing.
  var isTruncated = false

  /// Where every node stands.
  var all: Range<Int> { nodes.indices }

  /// The value of an element's attribute, as it stood.
  func attribute(_ name: HTMLAttributeName, of node: Int) -> String? {
    for index in nodes[node].attributes where attributes[index].name == name { return attributes[index].value }
    return nil
  }

  /// What microdata (`itemprop`) or RDFa (`property`, its prefix left out) call an element, lower case.
  func properties(of node: Int) -> [Substring] {
    let stated = attribute(.itemprop, of: node) ?? attribute(.property, of: node)
    guard let stated else { return [] }
    return stated.prefix(200).lowercased().split(separator: " ").map { name in
      name.lastIndex { $0 == ":" || $0 == "/" || $0 == "#" }.map { name[name.index(after: $0)...] } ?? name
    }
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
    // A text may be as long as the page, and be asked about by every element around it.
    let maximumBytes = maximumCharacters * 8 + 64
    if nodes[node].tag == .text { text.append(nodes[node].text, maximumBytes: maximumBytes) }
    var index = node + 1
    while index < nodes[node].end, text.characters < maximumCharacters {
      let child = nodes[index]
      if child.tag == .text {
        text.append(child.text, maximumBytes: maximumBytes)
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
