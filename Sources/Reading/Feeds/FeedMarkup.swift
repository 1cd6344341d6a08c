/// The text of the open fields of a feed, one after the other, with elements inside a field written back as markup.
struct FeedMarkup {
  private let document: ArraySlice<UInt8>
  private var bytes: [UInt8] = []
  /// Where in the document the text of the innermost field stands as it is: nearly always that is all there is to it, and
  /// then it is copied once.
  private var source: Range<Int>?
  private var openNames: [String?] = []
  private var escapesText = false
  private let isValid: Bool

  /// - Parameters:
  ///   - document: what is parsed.
  ///   - isValid: true when all text and names to come are known to be valid UTF-8, piece after piece: they are not
  ///     checked again.
  init(_ document: ArraySlice<UInt8>, isValid: Bool) {
    self.document = document
    self.isValid = isValid
  }

  /// True inside an element that is being written.
  var isOpen: Bool { !openNames.isEmpty }

  /// Bytes of all open fields.
  var count: Int { bytes.count + (source?.count ?? 0) }

  /// Begins a field. In inline XHTML text must be escaped again; escaped HTML is markup already.
  mutating func begin(escapesText: Bool) {
    copySource()
    self.escapesText = escapesText
  }

  /// Takes the first text of the innermost field from where it stands in the document; false when it must be copied.
  mutating func begin(with range: Range<Int>) -> Bool {
    guard !escapesText, openNames.isEmpty else { return false }
    source = range
    return true
  }

  mutating func reset() { openNames = [] }

  /// Writes a start tag; when the field is full, or the element is no part of it, only its end is waited for.
  mutating func start(_ element: XMLStart, isFull: Bool) {
    copySource()
    let name = element.name.local
    // The div around XHTML is not part of the content (RFC 4287 §3.1.1.3).
    if isFull || (escapesText && openNames.isEmpty && name == "div") { return openNames.append(nil) }
    openNames.append(name)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for attribute in element.attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: attribute.name.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      escape(attribute.value.utf8)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func end() {
    guard let name = openNames.popLast() ?? nil, !Self.voidElements.contains(name) else { return }
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    copySource()
    if escapesText { escape(utf8) } else { bytes.append(contentsOf: utf8) }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    copySource()
    bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
  }

  /// Ends the field that began at `start`: its text without white space at the ends; nil when that is nothing.
  mutating func finish(from start: Int) -> String? {
    if let source {
      self.source = nil
      return document.withUnsafeBufferPointer { trimmed($0, source) }
    }
    defer { bytes.removeLast(bytes.count - start) }
    return bytes.withUnsafeBufferPointer { trimmed($0, start..<$0.count) }
  }

  private mutating func copySource() {
    guard let source else { return }
    self.source = nil
    document.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[source])) }
  }

  private func trimmed(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first < end, XMLSyntax.isSpace(utf8[first]) { first += 1 }
    while end > first, XMLSyntax.isSpace(utf8[end - 1]) { end -= 1 }
    return first == end ? nil : string(UnsafeBufferPointer(rebasing: utf8[first..<end]))
  }

  private func string(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
    guard isValid else { return String(decoding: utf8, as: UTF8.self) }
    // The whole document was checked when it was decoded, and a strict parser takes nothing but whole characters of it.
    assert((try? UTF8Span(validating: utf8.span)) != nil, "a strict parse gave part of a character")
    var span = UTF8Span(unchecked: utf8.span)
    _ = span.checkForASCII()
    return String(copying: span)
  }

  private mutating func escape(_ utf8: some Sequence<UInt8>) {
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// HTML elements without an end tag.
  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]
}
