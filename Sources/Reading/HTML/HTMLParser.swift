import CLibxml2
import Stories

/// Bytes of HTML to an `HTMLTree` through libxml2's HTML parser; no pointer of libxml2's leaves this file.
///
/// Input is UTF-8 and libxml2 is told so, whatever the document says of itself. Nothing is loaded from the network or
/// from files. Bad markup is repaired as libxml2 does. What stands deeper than libxml2 goes (256 levels) is lost and
/// the tree is marked truncated.
enum HTMLParser {
  /// Nodes kept; the rest of the document is dropped and the tree marked truncated.
  static let maximumNodes = 400_000
  /// Attributes kept in all.
  static let maximumAttributes = 1_000_000
  /// Steps libxml2's XPath may take for one expression.
  static let maximumXPathSteps: UInt = 5_000_000

  private static let isInitialised: Bool = {
    xmlInitParser()
    return true
  }()

  /// The tree of `utf8`; empty when there is nothing to parse.
  static func tree(_ utf8: [UInt8]) -> HTMLTree {
    withDocument(utf8) { document, isTruncated in
      var tree = copy(document)
      tree.isTruncated = tree.isTruncated || isTruncated
      return tree
    } ?? HTMLTree()
  }

  /// The tree, and what each XPath 1.0 expression of `relative` selects inside each node that `entry` selects.
  ///
  /// - Throws: `ReadingError` `.malformed` naming an expression that cannot be evaluated.
  static func select(_ utf8: [UInt8], _ query: XPathQuery) throws(ReadingError) -> (HTMLTree, [XPathMatch]) {
    let outcome: Result<(HTMLTree, [XPathMatch]), ReadingError>? = withDocument(utf8) { document, isTruncated in
      var tree = copy(document)
      tree.isTruncated = tree.isTruncated || isTruncated
      do throws(ReadingError) {
        return .success((tree, try XPathEvaluation(document: document).evaluate(query)))
      } catch {
        return .failure(error)
      }
    }
    return try (outcome ?? .success((HTMLTree(), []))).get()
  }

  private static func withDocument<Value>(_ utf8: [UInt8], _ body: (xmlDocPtr, Bool) -> Value) -> Value? {
    guard isInitialised, !utf8.isEmpty, utf8.count < Int(Int32.max), let context = htmlNewParserCtxt() else {
      return nil
    }
    defer { htmlFreeParserCtxt(context) }
    // Encoding failures bypass the context's own handler; this one is per thread.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    let document = utf8.withUnsafeBytes { bytes in
      htmlCtxtReadMemory(
        context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "UTF-8", Int32(options))
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    // The parser switches its events off when it gives up, at its depth limit above all.
    return body(document, context.pointee.disableSAX != 0)
  }
}

extension HTMLParser {
  /// Copies libxml2's tree in document order; names are lower case, since libxml2 makes them so. Each copied node remembers its place in `_private`, so that what XPath
  /// selects can be found again.
  private static func copy(_ document: xmlDocPtr) -> HTMLTree {
    var tree = HTMLTree()
    tree.nodes.reserveCapacity(4096)
    var open: [Int] = []
    var next = document.pointee.children
    while let node = next {
      guard tree.nodes.count < maximumNodes, tree.attributes.count < maximumAttributes else {
        tree.isTruncated = true
        break
      }
      let opened = append(node, parent: open.last ?? -1, to: &tree)
      if opened, let child = node.pointee.children {
        open.append(tree.nodes.count - 1)
        next = child
      } else {
        next = following(node, &open, &tree)
      }
    }
    for index in open { tree.nodes[index].end = tree.nodes.count }
    return tree
  }

  /// The node after `node` and all it holds, closing what ends there.
  private static func following(_ node: xmlNodePtr, _ open: inout [Int], _ tree: inout HTMLTree) -> xmlNodePtr? {
    var current: xmlNodePtr? = node
    while let this = current {
      if let sibling = this.pointee.next { return sibling }
      current = this.pointee.parent
      guard let closed = open.popLast() else { return nil }
      tree.nodes[closed].end = tree.nodes.count
    }
    return nil
  }

  /// Whether `node` is an element, whose children follow.
  private static func append(_ node: xmlNodePtr, parent: Int, to tree: inout HTMLTree) -> Bool {
    let position = tree.nodes.count
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      let attributes = copyAttributes(node, to: &tree)
      let tag = HTMLTag(name: string(node.pointee.name))
      tree.nodes.append(
        HTMLTree.Node(
          tag: tag, parent: parent, end: position + 1, line: Int(node.pointee.line), attributes: attributes, text: ""))
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      let none = tree.attributes.count..<tree.attributes.count
      tree.nodes.append(
        HTMLTree.Node(
          tag: .text, parent: parent, end: position + 1, line: Int(node.pointee.line), attributes: none,
          text: string(node.pointee.content)))
    default: return false
    }
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: position + 1)
    return node.pointee.type == XML_ELEMENT_NODE
  }

  private static func copyAttributes(_ node: xmlNodePtr, to tree: inout HTMLTree) -> Range<Int> {
    let start = tree.attributes.count
    var next = node.pointee.properties
    while let attribute = next {
      var value = ""
      var part = attribute.pointee.children
      while let text = part {
        let content = string(text.pointee.content)
        if value.isEmpty { value = content } else { value += content }
        part = text.pointee.next
      }
      tree.attributes.append(
        HTMLTree.Attribute(name: string(attribute.pointee.name), value: value))
      next = attribute.pointee.next
    }
    return start..<tree.attributes.count
  }

  fileprivate static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}

/// XPath over one document, which must outlive it.
private struct XPathEvaluation {
  let document: xmlDocPtr

  func evaluate(_ query: XPathQuery) throws(ReadingError) -> [XPathMatch] {
    guard let context = xmlXPathNewContext(document) else { throw ReadingError(.malformed, "XPath: no memory") }
    defer { xmlXPathFreeContext(context) }
    context.pointee.opLimit = HTMLParser.maximumXPathSteps
    context.pointee.error = { _, _ in }
    guard let root = xmlDocGetRootElement(document) else { return [] }
    var matches: [XPathMatch] = []
    for entry in try values(query.entry, at: root, context).nodes.prefix(query.maximumEntries) {
      guard let node = entry.pointer, let position = entry.position else { continue }
      var match = XPathMatch(entry: position)
      for (name, expression) in query.relative {
        let found = try values(expression, at: node, context)
        match.selected[name] = found.string ?? .nodes(found.nodes.compactMap(\.position))
      }
      matches.append(match)
    }
    return matches
  }

  private struct Found {
    var nodes: [(pointer: xmlNodePtr?, position: XPathMatch.Position?)] = []
    var string: XPathMatch.Selection?
  }

  private func values(
    _ expression: String, at node: xmlNodePtr, _ context: xmlXPathContextPtr
  ) throws(ReadingError) -> Found {
    context.pointee.opCount = 0
    guard let object = xmlXPathNodeEval(node, expression, context) else {
      throw ReadingError(.malformed, "XPath cannot be evaluated (or takes too many steps): \(expression)")
    }
    defer { xmlXPathFreeObject(object) }
    var found = Found()
    switch object.pointee.type {
    case XPATH_NODESET: found.nodes = nodes(object.pointee.nodesetval)
    case XPATH_STRING: found.string = .string(HTMLParser.string(object.pointee.stringval))
    case XPATH_NUMBER: found.string = .string(String(object.pointee.floatval))
    default: break
    }
    return found
  }

  private func nodes(_ set: xmlNodeSetPtr?) -> [(pointer: xmlNodePtr?, position: XPathMatch.Position?)] {
    guard let set, let table = set.pointee.nodeTab else { return [] }
    return (0..<Int(set.pointee.nodeNr)).compactMap { index in
      guard let node = table[index] else { return nil }
      if node.pointee.type == XML_ATTRIBUTE_NODE {
        // An attribute's node starts as any node does; its value is the text inside.
        return (nil, .value(HTMLParser.string(node.pointee.children?.pointee.content)))
      }
      let place = Int(bitPattern: node.pointee._private) - 1
      return place >= 0 ? (node, .node(place)) : nil
    }
  }
}
