import CLibxml2

/// What one run of libxml2's HTML parser carries through its callbacks.
///
/// Nodes are taken as they are reported, and libxml2 builds no tree of its own unless XPath is to be evaluated on it: its
/// trees take five times a page's size, and making and freeing them half of the time.
struct HTMLParserSession {
  private var builder: HTMLTreeBuilder
  private var names = HTMLNameCache()
  private let context: htmlParserCtxtPtr
  private let keepsDocument: Bool
  private var isStopped = false

  init(_ context: htmlParserCtxtPtr, bytes: Int, keepsDocument: Bool) {
    self.context = context
    self.keepsDocument = keepsDocument
    builder = HTMLTreeBuilder(bytes: bytes)
  }

  consuming func finish() -> HTMLTree {
    // The parser switches its events off when it gives up by itself.
    let isTruncated = isStopped || context.pointee.disableSAX != 0
    return builder.finish(isTruncated: isTruncated)
  }

  /// The callbacks; each finds its session in the user data. What libxml2 would do by itself stays unset.
  static func callbacks() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = 1
    sax.startDocument = { HTMLParserSession.at($0)?.pointee.startDocument() }
    sax.startElement = { session, name, attributes in HTMLParserSession.at(session)?.pointee.start(name, attributes) }
    sax.endElement = { session, name in HTMLParserSession.at(session)?.pointee.end(name) }
    sax.characters = { session, text, count in HTMLParserSession.at(session)?.pointee.characters(text, count) }
    sax.cdataBlock = { session, text, count in HTMLParserSession.at(session)?.pointee.rawText(text, count) }
    sax.comment = { session, _ in HTMLParserSession.at(session)?.pointee.endText() }
    sax.processingInstruction = { session, _, _ in HTMLParserSession.at(session)?.pointee.endText() }
    return sax
  }

  private static func at(_ opaque: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLParserSession>? {
    opaque?.assumingMemoryBound(to: HTMLParserSession.self)
  }

  private var line: Int { Int(context.pointee.input?.pointee.line ?? 0) }

  private mutating func startDocument() {
    if keepsDocument { xmlSAX2StartDocument(context) }
  }

  private mutating func start(
    _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name, !isStopped else { return }
    guard !builder.isFull else { return stop() }
    let before = builder.last
    if let attributes { take(attributes) }
    builder.start(names.tag(name), line: line)
    guard keepsDocument else { return }
    if builder.last > before + 1 { markText(builder.last - 1) }
    xmlSAX2StartElement(context, name, attributes)
    context.pointee.node?.pointee._private = Self.mark(builder.last)
  }

  private mutating func take(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) {
    var next = attributes
    while let name = next[0] {
      if let known = names.attribute(name) {
        builder.attribute(known, next[1].map { String(cString: $0) } ?? "")
      }
      next += 2
    }
  }

  private mutating func end(_ name: UnsafePointer<xmlChar>?) {
    guard !isStopped else { return }
    let before = builder.last
    builder.end()
    guard keepsDocument else { return }
    if builder.last > before { markText(builder.last) }
    xmlSAX2EndElement(context, name)
  }

  private mutating func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard !isStopped, let text else { return }
    guard !builder.isFull else { return stop() }
    builder.text(UnsafeBufferPointer(start: text, count: Int(count)), line: line)
    if keepsDocument { xmlSAX2Characters(context, text, count) }
  }

  private mutating func rawText(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard !isStopped, let text else { return }
    builder.text(UnsafeBufferPointer(start: text, count: Int(count)), line: line)
    if keepsDocument { xmlSAX2CDataBlock(context, text, count) }
  }

  private mutating func endText() {
    let before = builder.last
    builder.endText()
    if keepsDocument, builder.last > before { markText(builder.last) }
  }

  /// The last text of libxml2's tree is the node at `place`.
  private func markText(_ place: Int) { context.pointee.node?.pointee.last?.pointee._private = Self.mark(place) }

  /// How a node of libxml2's remembers its place, so that what XPath selects can be found again.
  private static func mark(_ place: Int) -> UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: place + 1) }

  /// The place that a node remembers; nil for what the tree left out.
  static func place(of node: xmlNodePtr) -> Int? {
    let mark = Int(bitPattern: node.pointee._private)
    return mark > 0 ? mark - 1 : nil
  }

  private mutating func stop() {
    isStopped = true
    xmlStopParser(context)
  }
}
