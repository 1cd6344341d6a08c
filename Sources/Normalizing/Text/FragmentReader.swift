/// Reads the text out of an HTML fragment: what a reader would see, block by block.
struct FragmentReader {
  private var scanner: MarkupScanner
  private var builder: TextBuilder
  /// Depth of `pre`, in which line feeds count.
  private var preformatted = 0
  /// Hidden elements whose end tag was looked for in vain: each is looked for once.
  private var unclosed: [MarkupElement] = []
  /// Within a CDATA section, whose end is no text.
  private var isInSection = false
  /// Where the next of each stands: looked for once, not again for every run of text.
  private var nextTag = -1
  private var nextReference = -1

  /// The text of `html`. Linear in its length, whatever it holds.
  static func text(of html: String) -> String {
    var html = html
    return html.withUTF8 { bytes in
      var reader = FragmentReader(scanner: MarkupScanner(bytes), builder: TextBuilder(capacity: bytes.count))
      reader.read()
      return reader.builder.finish()
    }
  }

  private init(scanner: MarkupScanner, builder: TextBuilder) {
    self.scanner = scanner
    self.builder = builder
  }

  private mutating func read() {
    let bytes = scanner.bytes
    while scanner.position < bytes.count {
      let start = scanner.position
      let end = endOfText(from: start)
      addText(start..<end)
      guard end < bytes.count else { break }
      scanner.position = end
      switch bytes[end] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"): readReference()
      default: readBracket()
      }
    }
  }

  /// Where a run of plain text ends: at the next `<` or `&`, and within a CDATA section at a `]`.
  private mutating func endOfText(from start: Int) -> Int {
    let bytes = scanner.bytes
    if nextTag < start { nextTag = UTF8Scalar.position(of: UInt8(ascii: "<"), in: bytes, from: start) }
    if nextReference < start { nextReference = UTF8Scalar.position(of: UInt8(ascii: "&"), in: bytes, from: start) }
    let end = min(nextTag, nextReference)
    guard isInSection else { return end }
    return bytes[start..<end].firstIndex(of: UInt8(ascii: "]")) ?? end
  }

  private mutating func readReference() {
    let start = scanner.position
    if let reference = CharacterReferences.shared.read(scanner.bytes, at: start) {
      let keepsLines = preformatted > 0
      reference.text.withUnsafeBufferPointer { builder.add($0, keepsLines: keepsLines) }
      scanner.position = reference.end
    } else {
      addText(start..<(start + 1))
      scanner.position = start + 1
    }
  }

  private mutating func readBracket() {
    let start = scanner.position
    if scanner.hasPrefix("]]>", at: start) {
      isInSection = false
      scanner.position = start + 3
    } else {
      addText(start..<(start + 1))
      scanner.position = start + 1
    }
  }

  private mutating func readMarkup() {
    let start = scanner.position
    switch scanner.next() {
    case .startTag(let name): open(name)
    case .endTag(let name): close(name)
    case .sectionStart: isInSection = true
    case .ignored: break
    case .text: addText(start..<scanner.position)
    }
  }

  private mutating func open(_ name: Range<Int>) {
    let element = MarkupElement(scanner.bytes, name)
    if let end = element.rawTextName {
      skip(element, until: end)
    } else {
      if element == .preformatted { preformatted += 1 }
      builder.add(element.breakBefore)
    }
  }

  /// Skips what no reader sees. An element that is never closed, as in a text cut off, hides nothing, but for code.
  private mutating func skip(_ element: MarkupElement, until end: StaticString) {
    guard !scanner.isSelfClosing, !unclosed.contains(element) else { return }
    let start = scanner.position
    guard !scanner.skipRawText(until: end), case .hidden = element else { return }
    unclosed.append(element)
    scanner.position = start
  }

  private mutating func close(_ name: Range<Int>) {
    let element = MarkupElement(scanner.bytes, name)
    if element == .preformatted { preformatted = max(0, preformatted - 1) }
    builder.add(element.breakAfter)
  }

  private mutating func addText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    builder.add(UnsafeBufferPointer(rebasing: scanner.bytes[range]), keepsLines: preformatted > 0)
  }
}
