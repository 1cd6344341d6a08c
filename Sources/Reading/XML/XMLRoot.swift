/// The root element of a document, found without parsing: everything before it is never shown to the parser.
struct XMLRoot: Sendable, Hashable {
  /// Where its `<` stands.
  var offset: Int
  /// From 1.
  var line: Int
  /// Lower case, without prefix.
  var localName: String
  /// True when something other than white space, a declaration, comments or a document type stands before it.
  var hasJunkBefore: Bool

  /// What the beginning of a document shows.
  enum Finding: Sendable, Hashable {
    case root(XMLRoot)
    /// An HTML page.
    case html
    /// No element that we know; the name of the first one, if any.
    case unknown(String?)
  }

  /// How far a known root is looked for behind junk (error messages of a broken server, for one).
  static let searchBytes = 256 << 10

  /// Looks for the first element whose name is in `known`, past byte order marks, junk, comments and document types.
  static func find(in utf8: [UInt8], known: Set<String>) -> Finding {
    var scan = Scan(bytes: utf8, end: min(utf8.count, searchBytes))
    return scan.find(known)
  }

  private struct Scan {
    /// What pages without an html element begin with.
    private static let pageElements: Set<String> = [
      "head", "body", "meta", "title", "script", "style", "div", "p", "h1", "center", "table", "iframe", "br", "b",
    ]

    let bytes: [UInt8]
    let end: Int
    var index = 0
    var firstUnknown: String?
    var isHTML = false
    var hasJunk = false
    /// Set once the end of a comment or document type was looked for in vain: a flood of them must stay linear.
    var hasEndlessMarkup = false

    init(bytes: [UInt8], end: Int) {
      self.bytes = bytes
      self.end = end
    }

    mutating func find(_ known: Set<String>) -> Finding {
      while let open = nextOpen() {
        index = open
        if skipMarkup() { continue }
        let name = localName(at: open + 1)
        if name == "html", firstUnknown == nil { return .html }
        if known.contains(name) {
          let line = bytes[..<open].count { $0 == 0x0A } + 1
          return .root(XMLRoot(offset: open, line: line, localName: name, hasJunkBefore: hasJunk))
        }
        if !name.isEmpty, firstUnknown == nil { firstUnknown = name }
        if name == "html" { isHTML = true }
        hasJunk = true
        index = open + 1
      }
      return isHTML || firstUnknown.map(Self.pageElements.contains) == true ? .html : .unknown(firstUnknown)
    }

    /// The next `<`; text on the way is junk.
    private mutating func nextOpen() -> Int? {
      guard index < end else { return nil }
      let open = bytes[index..<end].firstIndex(of: UInt8(ascii: "<"))
      if !hasJunk { hasJunk = bytes[index..<(open ?? end)].contains { $0 > 0x20 } }
      return open
    }

    /// Steps over a declaration, comment or document type; false at anything else.
    private mutating func skipMarkup() -> Bool {
      if bytes.matches("<?", at: index) {
        skipInstruction()
      } else if bytes.matches("<!--", at: index) {
        skipComment()
      } else if bytes.matches("<!", at: index) {
        skipDocumentType()
      } else {
        return false
      }
      return true
    }

    private mutating func skipInstruction() {
      let close = hasEndlessMarkup ? nil : bytes.firstIndex(of: "?>", from: index + 2, upTo: end)
      if close == nil { hasEndlessMarkup = true }
      index = (close ?? index) + 2
    }

    private mutating func skipComment() {
      let close = hasEndlessMarkup ? nil : bytes.firstIndex(of: "-->", from: index + 4, upTo: end)
      if close == nil { hasEndlessMarkup = true }
      index = close.map { $0 + 3 } ?? index + 4
    }

    /// `<!DOCTYPE …>` with its internal subset and quoted strings.
    private mutating func skipDocumentType() {
      if bytes.matches("<!doctype html", at: index) { isHTML = true }
      var quote: UInt8 = 0
      var brackets = 0
      let start = index + 2
      index = start
      while index < end, !hasEndlessMarkup {
        let byte = bytes[index]
        index += 1
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        } else if byte == UInt8(ascii: "[") {
          brackets += 1
        } else if byte == UInt8(ascii: "]") {
          brackets -= 1
        } else if bytes.matches("<!--", at: index - 1) {
          index -= 1
          skipComment()
        } else if byte == UInt8(ascii: ">"), brackets <= 0 {
          return
        }
      }
      hasEndlessMarkup = true
      index = start
    }

    private func localName(at start: Int) -> String {
      let name = bytes[start..<min(end, start + 64)].prefix { !XMLSyntax.endsName($0) }
      guard let first = name.first, XMLSyntax.startsName(first) else { return "" }
      let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
      return String(decoding: local, as: UTF8.self).lowercased()
    }
  }
}
