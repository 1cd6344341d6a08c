import Stories

/// Makes well-formed XML of what some servers send instead, keeping every word of it and the line it stands on.
///
/// Used only when a strict parse failed, or might have been costly. What it mends, each with a warning: bare ampersands
/// and less-than signs, undefined entities (kept as text), control characters, tags that don't nest, unescaped HTML,
/// attributes without quotes, oversized tags, stray and missing ends of CDATA sections and comments, a document cut short,
/// of which half an address, identifier or date is dropped. Linear in the input.
struct XMLRepairer {
  /// The document again, and what was done to it.
  struct Repaired: Sendable {
    var utf8: [UInt8]
    var warnings: [ReadingWarning]
  }

  let bytes: [UInt8]
  let limits: ReadingLimits
  private let hasDocumentType: Bool
  var index: Int
  var output: [UInt8] = []
  var openElements = XMLOpenElements()
  /// Where the text after the newest tag begins in `output`.
  var textStart = 0
  private var line: Int
  private var countedUpTo: Int
  private var warnings: [ReadingWarning] = []
  /// Where the next end of a comment, section or instruction stands, by its first byte; `bytes.count` when there is none.
  private var nextEnds: [UInt8: Int] = [:]
  /// Bytes of text since the last tag, as it will be read. No field holds more than `maximumFieldBytes` of it, so what goes
  /// past is not written again: escaped, a flood of ampersands would take five times its size.
  var runBytes = 0
  /// Where the last entry begins, once it matters: the root is not closed before it, whatever its end tag says.
  private var lastEntry: Int?

  private init(_ bytes: [UInt8], from root: XMLRoot, limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    hasDocumentType = root.documentType != nil
    index = root.offset
    line = root.line
    countedUpTo = root.offset
    output.reserveCapacity(bytes.count + bytes.count / 8)
  }

  /// Repairs `bytes` from the root element on.
  static func repair(_ bytes: [UInt8], from root: XMLRoot, limits: ReadingLimits) -> Repaired {
    var repairer = XMLRepairer(bytes, from: root, limits: limits)
    repairer.run()
    return Repaired(utf8: repairer.output, warnings: repairer.warnings)
  }

  /// Notes a repair, once a kind, at the current place or another behind those noted before.
  mutating func warn(_ code: String, _ message: String, at position: Int? = nil) {
    guard !warnings.contains(where: { $0.code == code }) else { return }
    let position = max(countedUpTo, position ?? index)
    line += bytes[countedUpTo..<position].count { $0 == 0x0A }
    countedUpTo = position
    warnings.append(ReadingWarning(code: code, line: line, message: message))
  }

  /// True when an entry begins somewhere behind `index`, which is behind an end of the root.
  mutating func isFollowedByEntry() -> Bool {
    let last = lastEntry ?? XMLLateEntries.last(in: bytes, from: index) ?? 0
    lastEntry = last
    return last >= index
  }

  /// Notes a faulty reference. A document type may have defined HTML's entities elsewhere.
  mutating func warn(_ fault: XMLReference.Fault) {
    if fault == .htmlEntity, hasDocumentType { return }
    warn(fault.warning.code, fault.warning.message)
  }

  private mutating func run() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): markup()
      case UInt8(ascii: "&"): reference()
      default: text()
      }
      if openElements.hasClosedRoot { break }
    }
    if !openElements.isEmpty {
      warn("truncated", "the document ends inside <\(openElements.innermostName)>")
      dropCutValue()
    }
    closeElements(downTo: 0)
  }

  /// Half an address leads elsewhere, and half an identifier or date is another one; half a text is worth having.
  private mutating func dropCutValue() {
    guard XMLFeedNesting.isValue(openElements.innermostName) else { return }
    output.replaceSubrange(textStart..., with: output[textStart...].filter { $0 == 0x0A })
  }

  /// Whether text of so many bytes is written.
  private mutating func takes(_ count: Int) -> Bool {
    defer { runBytes += count }
    return runBytes <= limits.maximumFieldBytes
  }

  private mutating func markup() {
    if bytes.matches("<!--", at: index) {
      comment()
    } else if bytes.matches("<![cdata[", at: index) {
      characterData()
    } else if bytes.matches("<?", at: index) {
      skip(to: "?>")
    } else if bytes.matches("<!", at: index) {
      skip(to: ">")
    } else if bytes.matches("</", at: index) {
      endTag()
    } else if index + 1 < bytes.count, XMLSyntax.startsName(bytes[index + 1]) {
      startTag()
    } else if index + 1 == bytes.count {
      dropRest()
    } else {
      escapeLess()
    }
  }
}

// MARK: - Text

extension XMLRepairer {
  /// A `<` that opens nothing.
  mutating func escapeLess() {
    warn("bare_less_than", "a < that opens no tag was kept as text")
    if takes(1) { output.append(contentsOf: "&lt;".utf8) }
    index += 1
  }

  private mutating func text() {
    let rest = bytes[index...]
    let end = rest.firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? bytes.count
    if takes(end - index) {
      append(characters: index..<end, escapingEndOfSection: true)
    } else {
      keepLines(index..<end)
    }
    index = end
  }

  /// Copies text, forbidden characters replaced by a space.
  mutating func append(characters range: Range<Int>, escapingEndOfSection: Bool) {
    for position in range {
      let byte = bytes[position]
      if XMLSyntax.isForbiddenControl(byte) {
        warn("control_character", "control characters were replaced by spaces", at: position)
        output.append(0x20)
      } else if escapingEndOfSection, byte == UInt8(ascii: ">"), position >= 2, bytes[position - 1] == 0x5D,
        bytes[position - 2] == 0x5D
      {
        warn("stray_section_end", "a ]]> that ends no CDATA section was kept as text", at: position)
        output.append(contentsOf: "&gt;".utf8)
      } else {
        output.append(byte)
      }
    }
  }

  private mutating func reference() {
    let repair = XMLReference.repaired(bytes, at: index)
    if let fault = repair.fault { warn(fault) }
    if takes(1) { output.append(contentsOf: repair.replacement) }
    index += repair.length
  }
}

// MARK: - Comments, sections, instructions

extension XMLRepairer {
  private mutating func comment() {
    guard let end = find("-->", from: index + 4) else { return escapeLess() }
    keepLines(index..<end + 3)
    index = end + 3
  }

  private mutating func characterData() {
    let start = index + 9
    guard let end = find("]]>", from: start), !leavesElement(start..<end) else {
      // Its end is missing: what follows is read as text and markup, so that the element's own end tag still counts.
      warn("unterminated_section", "a CDATA section never ends")
      index = start
      return
    }
    output.append(contentsOf: "<![CDATA[".utf8)
    append(characters: start..<end, escapingEndOfSection: false)
    output.append(contentsOf: "]]>".utf8)
    index = end + 3
  }

  /// True when a section reaches into the next one: another begins in it after the element was closed.
  private func leavesElement(_ range: Range<Int>) -> Bool {
    guard let next = bytes.firstIndex(of: "<![cdata[", from: range.lowerBound, upTo: range.upperBound) else {
      return false
    }
    let endTag = Array("</\(openElements.innermostName)".utf8)
    var position = range.lowerBound
    while let open = bytes.firstIndex(of: "</", from: position, upTo: next) {
      if bytes[open...].starts(with: endTag) { return true }
      position = open + 2
    }
    return false
  }

  private mutating func skip(to end: StaticString) {
    guard let close = find(end, from: index + 2) else { return escapeLess() }
    keepLines(index..<close)
    index = close + end.utf8CodeUnitCount
  }

  /// Looks for an end; what was found, or not found, holds until it is passed, which keeps a flood of openings linear.
  private mutating func find(_ end: StaticString, from start: Int) -> Int? {
    let key = end.utf8Start[0]
    if let known = nextEnds[key], known >= start { return known < bytes.count ? known : nil }
    let found = bytes.firstIndex(of: end, from: start, upTo: bytes.count)
    nextEnds[key] = found ?? bytes.count
    return found
  }

  /// Writes the newlines of what is dropped, so that later lines keep their numbers.
  mutating func keepLines(_ range: Range<Int>) {
    output.append(contentsOf: bytes[range].lazy.filter { $0 == 0x0A })
  }
}
