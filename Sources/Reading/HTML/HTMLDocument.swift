import Stories

/// An HTML document as it was read: its tree, how its bytes were decoded, and what was wrong.
struct HTMLDocument: Sendable {
  let utf8: [UInt8]
  let tree: HTMLTree
  let encoding: String
  let warnings: [ReadingWarning]

  /// - Throws: `.empty` for nothing but white space, `.tooLarge` past `limits`.
  init(_ bytes: [UInt8], contentType: String?, limits: ReadingLimits) throws(ReadingError) {
    guard bytes.count <= limits.maximumBytes else {
      throw ReadingError(.tooLarge, "over maximumBytes (\(limits.maximumBytes))")
    }
    let decoded = CharsetDecoder.decode(bytes, contentType: contentType, markup: .html)
    guard decoded.utf8.contains(where: { $0 > 0x20 }) else { throw ReadingError(.empty, "nothing but white space") }
    let (clean, floods) = HTMLGuard.clean(decoded.utf8)
    utf8 = clean
    tree = HTMLParser.tree(clean)
    encoding = decoded.encoding
    let truncated = ReadingWarning(code: "truncated", message: "nested too deep or too many nodes; the rest is missing")
    warnings = decoded.warnings + floods + (tree.isTruncated ? [truncated] : [])
  }
}
