import CLibxml2

/// libxml2's SAX2 push parser, fed UTF-8 and kept on a short lead: the only place that touches its contexts.
///
/// It is fed from the root element on, so no document type, and with it no entity declaration, ever reaches it. Entities
/// are the five of XML and the named ones of HTML 4, nothing else is expanded. Blocking and CPU-bound: keep it off the
/// cooperative pool.
enum XMLPushParser {
  /// Whether to stop at the first fault or to make the best of it. `outlined` is strict and fast: plain text goes past
  /// libxml2, and a document that doesn't allow it is a fault.
  enum Mode { case outlined, strict, recovering }

  /// Bytes given to libxml2 at a time; it copies them, and looks back within them.
  private static let chunkBytes = 16 << 10
  private static let maximumChunks = 64
  /// The same of markup alone: small, so that the text decoded beside it is read while it is near.
  private static let markupBytes = 4 << 10

  /// Parses `bytes`, which start at the root element's `<` on line `firstLine` of the document.
  static func parse(
    _ bytes: ArraySlice<UInt8>, firstLine: Int, mode: Mode, limits: ReadingLimits, into handler: any XMLHandler
  ) -> XMLOutcome {
    Libxml2.prepareThread()
    return bytes.withUnsafeBufferPointer { buffer in
      let outline = mode == .outlined ? XMLOutline(buffer, firstLine: firstLine, limits: limits) : nil
      let session = XMLParserSession(
        handler: handler, firstLine: firstLine, mode: mode, limits: limits, outline: outline)
      return withExtendedLifetime(session) { parse(buffer, session, firstLine) }
    }
  }

  private static func parse(
    _ buffer: UnsafeBufferPointer<UInt8>, _ session: XMLParserSession, _ firstLine: Int
  ) -> XMLOutcome {
    var sax = XMLParserSession.callbacks()
    guard let context = xmlCreatePushParserCtxt(&sax, session.opaque, nil, 0, nil) else {
      return XMLOutcome(
        faults: [XMLFault(code: Int(XML_ERR_NO_MEMORY.rawValue), line: firstLine, message: "out of memory")],
        isWellFormed: false)
    }
    defer {
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      xmlFreeParserCtxt(context)
    }
    session.attach(context)
    if session.isOutlined { feedOutline(to: context, session) } else { feed(buffer, to: context, session) }
    if !session.isStopped { _ = xmlParseChunk(context, nil, 0, 1) }
    session.detach()
    return session.outcome
  }

  private static func feedOutline(to context: xmlParserCtxtPtr, _ session: XMLParserSession) {
    var isMore = true
    while isMore {
      isMore = session.fill(markupBytes) { markup in
        markup.withUnsafeBytes {
          _ = xmlParseChunk(context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), 0)
        }
      }
    }
  }

  private static func feed(
    _ buffer: UnsafeBufferPointer<UInt8>, to context: xmlParserCtxtPtr, _ session: XMLParserSession
  ) {
    // With every chunk libxml2 looks back for the last `<`, through all of a long text: few chunks keep that linear.
    let chunkBytes = max(chunkBytes, buffer.count / maximumChunks)
    var offset = 0
    while offset < buffer.count, !session.isStopped {
      let length = min(chunkBytes, buffer.count - offset)
      let chunk = UnsafeRawPointer(buffer.baseAddress)?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
      _ = xmlParseChunk(context, chunk, Int32(length), 0)
      offset += length
    }
  }
}
