import CLibxml2

/// libxml2's SAX2 push parser, fed UTF-8 and kept on a short lead: the only place that touches its contexts.
///
/// It is fed from the root element on, so no document type, and with it no entity declaration, ever reaches it. Entities
/// are the five of XML and the named ones of HTML 4, nothing else is expanded. Blocking and CPU-bound: keep it off the
/// cooperative pool.
enum XMLPushParser {
  /// Whether to stop at the first fault or to make the best of it.
  enum Mode { case strict, recovering }

  /// Bytes given to libxml2 at a time; it copies them, and looks back within them.
  private static let chunkBytes = 16 << 10

  /// Parses `bytes`, which start at the root element's `<` on line `firstLine` of the document.
  static func parse(
    _ bytes: ArraySlice<UInt8>, firstLine: Int, mode: Mode, limits: ReadingLimits, into handler: any XMLHandler
  ) -> XMLOutcome {
    Libxml2.prepareThread()
    let session = XMLParserSession(handler: handler, firstLine: firstLine, mode: mode, limits: limits)
    return withExtendedLifetime(session) {
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
      feed(bytes, to: context, session)
      session.detach()
      return session.outcome
    }
  }

  private static func feed(_ bytes: ArraySlice<UInt8>, to context: xmlParserCtxtPtr, _ session: XMLParserSession) {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count, !session.isStopped {
        let length = min(chunkBytes, buffer.count - offset)
        let chunk = buffer.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
        _ = xmlParseChunk(context, chunk, Int32(length), 0)
        offset += length
      }
    }
    if !session.isStopped { _ = xmlParseChunk(context, nil, 0, 1) }
  }
}
