import CLibxml2
import Stories

/// Bytes of HTML to an `HTMLTree` through libxml2's HTML parser; no pointer of libxml2's leaves this folder.
///
/// Input is UTF-8 and libxml2 is told so, whatever the document says of itself. Nothing is loaded from the network or
/// from files. Bad markup is repaired as libxml2 does. What goes past a limit of `HTMLTreeBuilder` is lost and the tree is
/// marked truncated.
enum HTMLParser {
  /// Steps libxml2's XPath may take for one expression.
  static let maximumXPathSteps: UInt = 5_000_000

  private static let isInitialised: Bool = {
    xmlInitParser()
    return true
  }()

  /// The tree of `utf8`, which holds no NUL; empty when there is nothing to parse.
  static func tree(_ utf8: consuming [UInt8]) -> HTMLTree {
    parse(utf8, keepsDocument: false) { _, tree in tree } ?? HTMLTree()
  }

  /// The tree, and what each XPath 1.0 expression of `relative` selects inside each node that `entry` selects.
  ///
  /// - Throws: `ReadingError` `.malformed` naming an expression that cannot be evaluated.
  static func select(_ utf8: consuming [UInt8], _ query: XPathQuery) throws(ReadingError) -> (HTMLTree, [XPathMatch]) {
    let outcome: Result<(HTMLTree, [XPathMatch]), ReadingError>? = parse(utf8, keepsDocument: true) { document, tree in
      guard let document else { return .success((tree, [])) }
      do throws(ReadingError) {
        return .success((tree, try XPathEvaluation(document: document).evaluate(query)))
      } catch {
        return .failure(error)
      }
    }
    return try (outcome ?? .success((HTMLTree(), []))).get()
  }

  /// - Parameter keepsDocument: whether `body` is given a tree of libxml2's too; it is freed after.
  private static func parse<Value>(
    _ utf8: consuming [UInt8], keepsDocument: Bool, _ body: (xmlDocPtr?, HTMLTree) -> Value
  ) -> Value? {
    guard isInitialised, !utf8.isEmpty, utf8.count < Int(Int32.max), let context = htmlNewParserCtxt() else {
      return nil
    }
    defer {
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      htmlFreeParserCtxt(context)
    }
    // Encoding failures bypass the context's own handler; this one is per thread.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    context.pointee.sax.pointee = HTMLParserSession.callbacks()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    var session = HTMLParserSession(context, bytes: utf8.count, keepsDocument: keepsDocument)
    // libxml2 reads up to a NUL.
    utf8.append(0)
    utf8.withUnsafeBytes { bytes in
      withUnsafeMutablePointer(to: &session) { run(context, bytes, UnsafeMutableRawPointer($0)) }
    }
    utf8 = []
    let tree = session.finish()
    return body(context.pointee.myDoc, tree)
  }

  /// Parses `bytes`, which end with a NUL, where they are: libxml2's own ways of reading memory copy it.
  private static func run(
    _ context: htmlParserCtxtPtr, _ bytes: UnsafeRawBufferPointer, _ session: UnsafeMutableRawPointer
  ) {
    let start = bytes.bindMemory(to: xmlChar.self).baseAddress
    guard let input = xmlNewStringInputStream(context, start) else { return }
    context.pointee.userData = session
    inputPush(context, input)
    htmlParseDocument(context)
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
    case XPATH_STRING: found.string = .string(Self.string(object.pointee.stringval))
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
        return (nil, .value(Self.string(node.pointee.children?.pointee.content)))
      }
      return HTMLParserSession.place(of: node).map { (node, .node($0)) }
    }
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
