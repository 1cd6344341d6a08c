import Stories

/// An HTML document as it was read: its tree, how its bytes were decoded, and what was wrong.
struct HTMLDocument: Sendable {
  /// The whole document, scripts included.
  let source: [UInt8]
  let tree: HTMLTree
  let encoding: String
  let warnings: [ReadingWarning]

  /// - Throws: `.empty` for nothing but white space, `.tooLarge` past `limits`, `.unknownFormat` for what is no text.
  init(_ bytes: [UInt8], contentType: String?, limits: ReadingLimits) throws(ReadingError) {
    guard bytes.count <= limits.maximumBytes else {
      throw ReadingError(.tooLarge, "over maximumBytes (\(limits.maximumBytes))")
    }
    let decoded = CharsetDecoder.decode(bytes, contentType: contentType, markup: .html)
    guard decoded.utf8.contains(where: { $0 > 0x20 }) else { throw ReadingError(.empty, "nothing but white space") }
    guard !Self.isBinary(decoded.utf8) else { throw ReadingError(.unknownFormat, "binary data, not HTML") }
    let (clean, floods) = HTMLGuard.clean(decoded.utf8)
    source = decoded.utf8
    tree = HTMLParser.tree(clean)
    encoding = decoded.encoding
    let truncated = ReadingWarning(code: "truncated", message: "nested too deep or too many nodes; the rest is missing")
    warnings = decoded.warnings + floods + (tree.isTruncated ? [truncated] : [])
  }

  /// The tree again, and what XPath 1.0 selects on it.
  ///
  /// - Throws: `.malformed` naming an expression that cannot be evaluated.
  func select(_ query: XPathQuery) throws(ReadingError) -> (HTMLTree, [XPathMatch]) {
    try HTMLParser.select(HTMLGuard.clean(source).bytes, query)
  }

  /// More than a tenth of the first 4 KiB are control characters or could not be decoded: a picture, a PDF, an archive.
  private static func isBinary(_ utf8: [UInt8]) -> Bool {
    let start = utf8.prefix(4096)
    if start.starts(with: "%PDF-".utf8) { return true }
    var strange = 0
    for (position, byte) in start.enumerated() {
      if byte < 0x20, ![0x09, 0x0A, 0x0C, 0x0D].contains(byte) { strange += 1 }
      // A control of C1 is C2 and that byte: what windows-1252 makes of bytes it doesn't have.
      if (0x80..<0xA0).contains(byte), position >= 1, start[position - 1] == 0xC2 { strange += 3 }
      // U+FFFD is EF BF BD.
      if byte == 0xBD, position >= 2, start[position - 1] == 0xBF, start[position - 2] == 0xEF { strange += 3 }
    }
    return strange * 10 > start.count
  }
}
