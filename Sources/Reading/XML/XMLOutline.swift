import Glibc

/// Divides a document into its tags, which libxml2 parses, and the plain text between them, which goes past it.
///
/// libxml2 looks at text one character at a time, several times over. Text and CDATA sections that hold nothing but
/// characters, line ends and the references of XML itself need no parser; they are most of a feed. Whatever else stands
/// between two tags (comments, instructions, other entities, forbidden characters) is left to libxml2, with the text
/// around it. The bytes must outlive the outline and be valid UTF-8.
struct XMLOutline {
  enum TagKind { case start, empty, end }

  /// A tag and the text behind it, up to the next tag.
  struct Tag {
    let kind: TagKind
    /// Where the tag ends, from 1.
    let line: Int
    /// Of `pieces`; empty as well when libxml2 reports the text.
    var pieces: Range<Int>
  }

  /// Text as it stands in the document, or as it was decoded.
  struct Piece {
    let range: Range<Int>
    let isDecoded: Bool
  }

  /// What became of the document so far.
  enum Progress { case more, done, irregular }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: ReadingLimits
  private var index = 0
  private var line: Int
  private var depth = 0
  /// What libxml2 is to parse next.
  private(set) var markup: [UInt8] = []
  private var tags: [Tag] = []
  private var nextTag = 0
  private var pieces: [Piece] = []
  private var decoded: [UInt8] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    line = firstLine
  }

  /// Gathers the next `size` bytes of markup, or what is left of it. `irregular`: this document must be parsed whole.
  mutating func fill(_ size: Int) -> Progress {
    forgetReported()
    while markup.count < size {
      guard index < bytes.count, addTag() else { return index < bytes.count ? .irregular : .done }
      if depth == 0 {
        // Nothing but comments may follow the root: libxml2 sees to that.
        copyMarkup(from: index, to: bytes.count)
        index = bytes.count
        return .done
      }
      guard addText() else { return .irregular }
    }
    return .more
  }

  /// The next tag in the order of the document; nil when libxml2 sees more tags than there are.
  mutating func next() -> Tag? {
    guard nextTag < tags.count else { return nil }
    nextTag += 1
    return tags[nextTag - 1]
  }

  /// The line of the tag that is being parsed: faults are reported before the tag is.
  var lineAhead: Int { nextTag < tags.count ? tags[nextTag].line : line }

  /// One of a tag's pieces of text.
  func piece(_ index: Int) -> Piece { pieces[index] }

  /// The bytes of a decoded piece, good for the length of the call. Mutating, so that nothing is copied for it.
  mutating func withDecoded(_ piece: Piece, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    decoded.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[piece.range])) }
  }

  private mutating func forgetReported() {
    markup.removeAll(keepingCapacity: true)
    guard nextTag == tags.count else { return }
    nextTag = 0
    tags.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    decoded.removeAll(keepingCapacity: true)
  }

  private mutating func addTag() -> Bool {
    guard let end = XMLPrescan.endOfTag(index, in: bytes, limits), bytes[end] == UInt8(ascii: ">") else { return false }
    let kind: TagKind =
      bytes[index + 1] == UInt8(ascii: "/") ? .end : bytes[end - 1] == UInt8(ascii: "/") ? .empty : .start
    if kind == .start { depth += 1 } else if kind == .end { depth -= 1 }
    copyMarkup(from: index, to: end + 1)
    line += XMLRun.lineFeeds(in: UnsafeBufferPointer(rebasing: bytes[index..<end]))
    tags.append(Tag(kind: kind, line: line, pieces: pieces.count..<pieces.count))
    index = end + 1
    return true
  }

  /// Steps over what stands before the next tag, and keeps it as text or hands it on; false when no tag follows.
  private mutating func addText() -> Bool {
    let (start, firstPiece, firstDecoded) = (index, pieces.count, decoded.count)
    var isPlain = true
    while let open = XMLPrescan.position(of: UInt8(ascii: "<"), in: bytes, from: index), open + 1 < bytes.count {
      if open > index { isPlain = addRun(index..<open, isSection: false) && isPlain }
      index = open
      switch bytes[open + 1] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard let isText = stepOverDeclaration() else { return false }
        isPlain = isText && isPlain
      default:
        if isPlain {
          tags[tags.count - 1].pieces = firstPiece..<pieces.count
        } else {
          pieces.removeLast(pieces.count - firstPiece)
          decoded.removeLast(decoded.count - firstDecoded)
          copyMarkup(from: start, to: open)
        }
        return true
      }
    }
    return false
  }

  /// Steps over what begins with `<!` or `<?`: true for a CDATA section of plain text, nil when its end is missing.
  private mutating func stepOverDeclaration() -> Bool? {
    if XMLPrescan.begins("<![CDATA[", in: bytes, at: index) {
      guard let end = XMLPrescan.find("]]>", in: bytes, from: index + 9) else { return nil }
      let isPlain = addRun((index + 9)..<(end - 3), isSection: true)
      index = end
      return isPlain
    }
    let end =
      XMLPrescan.begins("<!--", in: bytes, at: index)
      ? XMLPrescan.find("-->", in: bytes, from: index + 4)
      : bytes[index + 1] == UInt8(ascii: "?") ? XMLPrescan.find("?>", in: bytes, from: index + 2) : nil
    guard let end else { return nil }
    line += XMLRun.lineFeeds(in: UnsafeBufferPointer(rebasing: bytes[index..<end]))
    index = end
    return false
  }

  /// Keeps a run of text; false when libxml2 must see it.
  private mutating func addRun(_ range: Range<Int>, isSection: Bool) -> Bool {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    let run = XMLRun(text, isSection: isSection)
    line += run.lineFeeds
    guard !run.hasForbidden, !run.hasSectionEnd else { return false }
    if run.isVerbatim {
      if !range.isEmpty { pieces.append(Piece(range: range, isDecoded: false)) }
      return true
    }
    let start = decoded.count
    let isDecoded = XMLTextDecoder.decode(text, isSection: isSection, hasReturn: run.hasReturn, into: &decoded)
    guard isDecoded else { return false }
    if decoded.count > start { pieces.append(Piece(range: start..<decoded.count, isDecoded: true)) }
    return true
  }

  private mutating func copyMarkup(from start: Int, to end: Int) {
    markup.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }
}
