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
  /// Where the junk begins.
  var junkLine = 1
  /// True when white space alone stands before the XML declaration, which must come first (XML 1.0 §2.8).
  var hasLateDeclaration = false
  /// Where document types begin and end, if there are any.
  var documentType: Range<Int>?

  /// What the beginning of a document shows.
  enum Finding: Sendable, Hashable {
    case root(XMLRoot)
    /// An HTML page.
    case html
    /// No element that we know; the name of the first one, if any.
    case unknown(String?)
  }

  /// How far a known root is looked for behind junk (error messages of a broken server, for one); whole comments and
  /// instructions on the way don't count.
  static let searchBytes = 256 << 10

  /// Looks for the first element whose name is in `known`, past byte order marks, junk, comments and document types.
  static func find(in utf8: [UInt8], known: Set<String>) -> Finding {
    var scan = Scan(bytes: utf8, end: min(utf8.count, searchBytes))
    return scan.find(known)
  }

  private struct Scan {
    /// What pages without an html element begin with.
    private static let pageElements: Set<String> = [
      "head", "body", "meta", "title", "script", "style", "div", "p", "h1", "center", "table", "iframe", "br", "b", "a",
      "main", "header", "nav", "section", "article", "aside", "footer", "form", "span", "font", "img", "ul", "ol", "h2",
      "h3", "h4", "strong", "em", "i", "noscript", "base", "hr", "pre", "blockquote", "frameset", "template", "button",
      "html",
    ]

    let bytes: [UInt8]
    private(set) var end: Int
    var index = 0
    var firstUnknown: String?
    var isHTML = false
    var hasJunk = false
    var junkStart = 0
    var hasLateDeclaration = false
    var documentType: Range<Int>?
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
          return .root(root(name))
        }
        if isHTML, firstUnknown == nil, Self.pageElements.contains(name) { return .html }
        if !name.isEmpty, firstUnknown == nil { firstUnknown = name }
        if name == "html" { isHTML = true }
        noteJunk(at: open)
        index = open + 1
      }
      return isHTML || firstUnknown.map(Self.pageElements.contains) == true ? .html : .unknown(firstUnknown)
    }

    private func root(_ name: String) -> XMLRoot {
      XMLRoot(
        offset: index, line: XMLSyntax.line(of: index, in: bytes), localName: name, hasJunkBefore: hasJunk,
        junkLine: hasJunk ? XMLSyntax.line(of: junkStart, in: bytes) : 1, hasLateDeclaration: hasLateDeclaration,
        documentType: documentType)
    }

    private mutating func noteJunk(at start: Int) {
      if !hasJunk { junkStart = start }
      hasJunk = true
    }

    /// The next `<`; text on the way is junk.
    private mutating func nextOpen() -> Int? {
      guard index < end else { return nil }
      let open = bytes[index..<end].firstIndex(of: UInt8(ascii: "<"))
      if !hasJunk, let text = bytes[index..<(open ?? end)].firstIndex(where: { $0 > 0x20 }) { noteJunk(at: text) }
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
      if index > 0, !hasJunk, bytes.matches("<?xml ", at: index) { hasLateDeclaration = true }
      skip("?>", openingBytes: 2)
    }

    private mutating func skipComment() { skip("-->", openingBytes: 4) }

    private mutating func skip(_ ending: StaticString, openingBytes: Int) {
      let from = index + openingBytes
      guard !hasEndlessMarkup, let close = bytes.firstIndex(of: ending, from: from, upTo: bytes.count) else {
        hasEndlessMarkup = true
        index = from
        return
      }
      step(over: close + ending.utf8CodeUnitCount)
    }

    /// What is whole markup takes nothing from the bytes that are searched.
    private mutating func step(over next: Int) {
      end = min(bytes.count, end + next - index)
      index = next
    }

    /// `<!DOCTYPE …>` with its internal subset and quoted strings.
    private mutating func skipDocumentType() {
      if bytes.matches("<!doctype html", at: index) { isHTML = true }
      guard !hasEndlessMarkup, let close = XMLDocumentType.end(in: bytes, from: index, upTo: end) else {
        hasEndlessMarkup = true
        index += 2
        return
      }
      if documentType == nil { documentType = index..<close }
      index = close
    }

    private func localName(at start: Int) -> String {
      let name = bytes[start..<min(end, start + 64)].prefix { !XMLSyntax.endsName($0) }
      guard let first = name.first, XMLSyntax.startsName(first) else { return "" }
      let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
      return String(decoding: local, as: UTF8.self).lowercased()
    }
  }
}
