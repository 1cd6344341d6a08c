/// Writes elements inside a text field back as markup.
struct FeedMarkup {
  private var openNames: [String?] = []
  private var escapesText = false

  /// True inside an element that is being written.
  var isOpen: Bool { !openNames.isEmpty }

  /// Begins a field. In inline XHTML text must be escaped again; escaped HTML is markup already.
  mutating func begin(escapesText: Bool) { self.escapesText = escapesText }

  mutating func reset() { openNames = [] }

  /// Writes a start tag; when the field is full, or the element is no part of it, only its end is waited for.
  mutating func start(_ element: XMLStart, in buffer: inout [UInt8], isFull: Bool) {
    let name = element.name.local
    // The div around XHTML is not part of the content (RFC 4287 §3.1.1.3).
    if isFull || (escapesText && openNames.isEmpty && name == "div") { return openNames.append(nil) }
    openNames.append(name)
    buffer.append(UInt8(ascii: "<"))
    buffer.append(contentsOf: name.utf8)
    for attribute in element.attributes {
      buffer.append(UInt8(ascii: " "))
      buffer.append(contentsOf: attribute.name.utf8)
      buffer.append(contentsOf: "=\"".utf8)
      escape(attribute.value.utf8, to: &buffer)
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: ">"))
  }

  mutating func end(in buffer: inout [UInt8]) {
    guard let name = openNames.popLast() ?? nil, !Self.voidElements.contains(name) else { return }
    buffer.append(contentsOf: "</".utf8)
    buffer.append(contentsOf: name.utf8)
    buffer.append(UInt8(ascii: ">"))
  }

  func append(_ utf8: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    if escapesText { escape(utf8, to: &buffer) } else { buffer.append(contentsOf: utf8) }
  }

  private func escape(_ utf8: some Sequence<UInt8>, to buffer: inout [UInt8]) {
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): buffer.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): buffer.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): buffer.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): buffer.append(contentsOf: "&quot;".utf8)
      default: buffer.append(byte)
      }
    }
  }

  /// HTML elements without an end tag.
  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]
}
