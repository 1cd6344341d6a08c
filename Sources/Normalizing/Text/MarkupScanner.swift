/// Finds the tags of an HTML fragment, by the tokenization rules of WHATWG HTML §13.2.5, in one pass.
struct MarkupScanner {
  /// What stands at a `<`.
  enum Token {
    case startTag(name: Range<Int>)
    case endTag(name: Range<Int>)
    /// A comment, a declaration or a processing instruction: nothing to read.
    case ignored
    /// `<![CDATA[`, whose content is text.
    case sectionStart
    /// Not markup at all: a less-than sign.
    case text
  }

  /// An attribute of the last start tag.
  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where reading goes on.
  var position: Int
  /// The last tag ended in `/>`, as elements without content do in XHTML.
  private(set) var isSelfClosing = false
  /// No `>` stands ahead: known once it was looked for in vain, so that it is looked for once.
  private var isUnclosed = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    position = 0
  }

  /// Reads what begins at `position`, where a `<` stands, and moves behind it. A tag cut off by the end is ignored.
  mutating func next(_ onAttribute: ((Attribute) -> Void)? = nil) -> Token {
    let start = position
    guard start + 1 < bytes.count else {
      position = start + 1
      return .text
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "?"): return unknownDeclaration()
    case UInt8(ascii: "/"):
      guard start + 2 < bytes.count, bytes[start + 2].isASCIILetter else { return unknownDeclaration() }
      position = start + 2
      let name = name()
      return attributes(onAttribute) ? .endTag(name: name) : .ignored
    case let byte where byte.isASCIILetter:
      position = start + 1
      let name = name()
      return attributes(onAttribute) ? .startTag(name: name) : .ignored
    default:
      position = start + 1
      return .text
    }
  }

  /// Moves to the end tag `</name`, or to the end of the text; letters of `name` are lower case. True if there is one.
  mutating func skipRawText(until name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), position + 2 + length <= bytes.count,
        bytes[position + 1] == UInt8(ascii: "/"), isName(name, at: position + 2)
      {
        return true
      }
      position += 1
    }
    return false
  }

  /// The tag at `range` has this name, in whichever case.
  func isName(_ name: StaticString, at start: Int) -> Bool {
    let length = name.utf8CodeUnitCount
    guard start + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[start + offset].asciiLowercased != name.utf8Start[offset] { return false }
    guard start + length < bytes.count else { return true }
    let after = bytes[start + length]
    return after.isHTMLSpace || after == UInt8(ascii: ">") || after == UInt8(ascii: "/")
  }

  private mutating func name() -> Range<Int> {
    let start = position
    while position < bytes.count, !bytes[position].endsName { position += 1 }
    return start..<position
  }

  /// Reads attributes up to the closing `>`; false when the text ends before it.
  private mutating func attributes(_ onAttribute: ((Attribute) -> Void)?) -> Bool {
    isSelfClosing = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        return true
      }
      isSelfClosing = byte == UInt8(ascii: "/")
      if byte.isHTMLSpace || isSelfClosing { position += 1 } else { attribute(onAttribute) }
    }
    return false
  }

  private mutating func attribute(_ onAttribute: ((Attribute) -> Void)?) {
    let start = position
    position += 1
    while position < bytes.count, !bytes[position].endsName, bytes[position] != UInt8(ascii: "=") { position += 1 }
    let name = start..<position
    skipSpaces()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return }
    position += 1
    skipSpaces()
    guard position < bytes.count else { return }
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let valueStart = position + 1
      position = valueStart
      skip(through: quote)
      onAttribute?(Attribute(name: name, value: valueStart..<max(valueStart, position - 1)))
    } else {
      let valueStart = position
      while position < bytes.count, !bytes[position].isHTMLSpace, bytes[position] != UInt8(ascii: ">") { position += 1 }
      onAttribute?(Attribute(name: name, value: valueStart..<position))
    }
  }

  private mutating func declaration() -> Token {
    let start = position
    if hasPrefix("<!--", at: start) {
      comment()
      return .ignored
    }
    if hasPrefix("<![CDATA[", at: start) {
      position = start + 9
      return .sectionStart
    }
    return unknownDeclaration()
  }

  /// Ends at the next `>`; without one the `<` is text.
  private mutating func unknownDeclaration() -> Token {
    let start = position
    if !isUnclosed { skip(through: UInt8(ascii: ">")) }
    isUnclosed = isUnclosed || bytes[position - 1] != UInt8(ascii: ">")
    guard isUnclosed else { return .ignored }
    position = start + 1
    return .text
  }

  /// `<!-->` and `<!--->` are whole comments; others end at `-->` or `--!>`.
  private mutating func comment() {
    let dash = UInt8(ascii: "-")
    position += 4
    if position < bytes.count, bytes[position] == UInt8(ascii: ">") { return position += 1 }
    if hasPrefix("->", at: position) { return position += 2 }
    while position < bytes.count {
      if bytes[position] == dash, position + 1 < bytes.count, bytes[position + 1] == dash {
        if hasPrefix("-->", at: position) { return position += 3 }
        if hasPrefix("--!>", at: position) { return position += 4 }
      }
      position += 1
    }
  }

  func hasPrefix(_ text: StaticString, at start: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[start + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position].isHTMLSpace { position += 1 }
  }

  private mutating func skip(through byte: UInt8) {
    while position < bytes.count, bytes[position] != byte { position += 1 }
    position = min(position + 1, bytes.count)
  }
}

extension UInt8 {
  /// White space, `/` or `>`.
  fileprivate var endsName: Bool { isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
