import CLibxml2

/// What one parse carries through libxml2's callbacks: the handler, the names met, the faults, and the scratch entity.
///
/// Confined to the thread that parses. What callbacks touch is unchecked: none of them arrives within another, and a
/// check at run time costs as much as the work.
final class XMLParserSession {
  private let handler: any XMLHandler
  private let firstLine: Int
  private let mode: XMLPushParser.Mode
  /// Where the text between the tags is, when it goes past libxml2.
  @exclusivity(unchecked) private var outline: XMLOutline
  let isOutlined: Bool
  /// The one that is being reported; nil when there is no outline.
  @exclusivity(unchecked) private var tag: XMLOutline.Tag?
  private let limits: ReadingLimits
  @exclusivity(unchecked) private var context: xmlParserCtxtPtr?
  @exclusivity(unchecked) private var names = XMLNameTable()
  @exclusivity(unchecked) private var depth = 0
  private var faultCount = 0
  private let entity = XMLScratchEntity()
  @exclusivity(unchecked) private(set) var isStopped = false
  private(set) var outcome = XMLOutcome()

  init(
    handler: any XMLHandler, firstLine: Int, mode: XMLPushParser.Mode, limits: ReadingLimits, outline: XMLOutline? = nil
  ) {
    isOutlined = outline != nil
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    self.outline = outline ?? XMLOutline(nothing, firstLine: firstLine, limits: limits)
    self.handler = handler
    self.firstLine = firstLine
    self.mode = mode
    self.limits = limits
  }

  var opaque: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Binds the context made for this session, and sets what it may do.
  func attach(_ context: xmlParserCtxtPtr) {
    self.context = context
    var options = XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_NOERROR.rawValue
    options |= XML_PARSE_NOWARNING.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    if mode == .recovering { options |= XML_PARSE_RECOVER.rawValue }
    xmlCtxtUseOptions(context, Int32(options))
    // Known to be UTF-8: libxml2 must not guess from the first four bytes.
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
  }

  func detach() { context = nil }

  /// What libxml2 is to parse next of the outline; `body` is not called when the document must be parsed whole.
  func fill(_ size: Int, _ body: ([UInt8]) -> Void) -> Bool {
    let progress = outline.fill(size)
    if progress == .irregular { stop(nil) }
    if !isStopped, !outline.markup.isEmpty { body(outline.markup) }
    return progress == .more && !isStopped
  }

  func name(_ nameID: Int) -> XMLName { names[nameID] }

  /// The callbacks; each recovers its session from the user data. Everything that concerns document types stays unset.
  static func callbacks() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC
    sax.startElementNs = { session, local, prefix, namespace, _, _, count, _, attributes in
      XMLParserSession.from(session)?.start(local, prefix, namespace, Int(count), attributes)
    }
    sax.endElementNs = { session, _, _, _ in XMLParserSession.from(session)?.end() }
    sax.characters = { session, text, count in XMLParserSession.from(session)?.text(text, Int(count)) }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.getEntity = { session, name in XMLParserSession.from(session)?.entity(named: name) }
    sax.serror = { session, fault in
      guard let fault else { return }
      XMLParserSession.from(session)?.note(fault.pointee)
    }
    return sax
  }

  private static func from(_ opaque: UnsafeMutableRawPointer?) -> XMLParserSession? {
    opaque.map { Unmanaged<XMLParserSession>.fromOpaque($0).takeUnretainedValue() }
  }
}

extension XMLParserSession {
  private var line: Int { tag?.line ?? firstLine - 1 + Int(context?.pointee.input?.pointee.line ?? 1) }

  private func start(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?,
    _ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard !isStopped, let local else { return }
    depth += 1
    guard depth <= limits.maximumDepth else {
      return stop("more than \(limits.maximumDepth) elements open (maximumDepth)")
    }
    // Two pointers a declaration.
    guard (context?.pointee.nsNr ?? 0) <= 2 * limits.maximumNamespaces else {
      return stop("more than \(limits.maximumNamespaces) namespaces in scope (maximumNamespaces)")
    }
    if isOutlined { nextTag(isStart: true) }
    let nameID = names.identify(local: local, prefix: prefix, namespace: namespace)
    handler.start(
      XMLStart(nameID: nameID, line: line, session: self, pointers: attributes, attributeCount: count))
    if let tag, tag.kind == .start { reportText(behind: tag) }
  }

  private func end() {
    guard !isStopped else { return }
    depth -= 1
    // An empty element's end is no tag of its own.
    if isOutlined, tag?.kind != .empty { nextTag(isStart: false) }
    handler.end()
    if let tag {
      reportText(behind: tag)
      self.tag = XMLOutline.Tag(kind: .end, line: tag.line, pieces: 0..<0)
    }
  }

  private func nextTag(isStart: Bool) {
    tag = outline.next()
    if tag == nil || (tag?.kind == .end) == isStart { stop("the tags are not where they seem to be") }
  }

  private func reportText(behind tag: XMLOutline.Tag) {
    for index in tag.pieces {
      let piece = outline.piece(index)
      if piece.isDecoded { outline.withDecoded(piece, handler.text) } else { handler.text(at: piece.range) }
    }
  }

  private func text(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    guard !isStopped, let text else { return }
    handler.text(UnsafeBufferPointer(start: text, count: count))
  }

  func attributes(of pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) -> [XMLAttribute] {
    guard let pointers else { return [] }
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(count)
    for attribute in stride(from: pointers, to: pointers + count * 5, by: 5) {
      guard let local = attribute[0], let begin = attribute[3], let end = attribute[4] else { continue }
      let bytes = UnsafeBufferPointer(start: begin, count: end - begin)
      let name = names.attribute(local: local, prefix: attribute[1], namespace: attribute[2])
      attributes.append(XMLAttribute(name: name, value: Self.value(bytes)))
    }
    return attributes
  }

  /// Without entity replacement libxml2 leaves every ampersand of a value as `&#38;`.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      plain.append(bytes[index])
      let isReference = bytes[index] == UInt8(ascii: "&") && bytes[index...].starts(with: "&#38;".utf8)
      index += isReference ? 5 : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private func entity(named name: UnsafePointer<xmlChar>?) -> xmlEntityPtr? {
    guard let name, let context, let found = entity.find(name) else { return nil }
    if outcome.entityLine == nil { outcome.entityLine = line }
    // Inside an attribute libxml2 would copy the first byte of the text alone.
    if context.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE, mode != .recovering {
      stop("an HTML entity in an attribute")
      return nil
    }
    return found
  }

  private func note(_ fault: xmlError) {
    guard fault.level != XML_ERR_WARNING, !isStopped else { return }
    let isNamespace = fault.domain == Int32(XML_FROM_NAMESPACE.rawValue)
    faultCount += 1
    if !isNamespace { outcome.isWellFormed = false }
    record(
      code: Int(fault.code), line: isOutlined ? outline.lineAhead : firstLine - 1 + max(1, Int(fault.line)),
      fault.message.map { String(cString: $0) } ?? "")
    if !isNamespace, mode != .recovering || faultCount > limits.maximumErrors { stop(nil) }
  }

  private func stop(_ reason: String?) {
    isStopped = true
    outcome.isWellFormed = false
    if let reason { record(code: 0, line: line, reason) }
    if let context { xmlStopParser(context) }
  }

  private func record(code: Int, line: Int, _ message: String) {
    guard outcome.faults.count < 20, !outcome.faults.contains(where: { $0.code == code }) else { return }
    let text = message.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(200)
    outcome.faults.append(XMLFault(code: code, line: line, message: String(text)))
  }
}
