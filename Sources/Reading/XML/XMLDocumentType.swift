/// A document type declaration (XML 1.0 §2.8): where it ends, and the texts it gives names to.
enum XMLDocumentType {
  /// Declared entities kept.
  static let maximumEntities = 64
  /// Bytes of one entity's text; entities that are longer are no abbreviations.
  static let maximumEntityBytes = 1 << 10

  /// Behind the `>` of the declaration at `start`, past its internal subset, quoted strings and comments; nil when it
  /// never ends.
  static func end(in bytes: [UInt8], from start: Int, upTo limit: Int) -> Int? {
    var quote: UInt8 = 0
    var brackets = 0
    var index = start + 2
    while index < limit {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        brackets += 1
      } else if byte == UInt8(ascii: "]") {
        brackets -= 1
      } else if bytes.matches("<!--", at: index) {
        guard let close = bytes.firstIndex(of: "-->", from: index + 4, upTo: bytes.count) else { return nil }
        index = close + 2
      } else if byte == UInt8(ascii: ">"), brackets <= 0 {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  /// The texts of the internal general entities declared in `range` (§4.2.1), by name, the first of a name.
  ///
  /// Kept are literal texts alone: none with markup or other entities, none from outside the document, no parameter
  /// entities, nothing past the limits, and none of XML's own five. White space is a space, so that lines keep their
  /// numbers.
  static func entities(in bytes: [UInt8], _ range: Range<Int>) -> [[UInt8]: [UInt8]] {
    var entities: [[UInt8]: [UInt8]] = [:]
    var index = range.lowerBound
    while entities.count < maximumEntities,
      let open = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<"))
    {
      index = open + 1
      if bytes.matches("<!--", at: open) {
        index = bytes.firstIndex(of: "-->", from: open + 4, upTo: range.upperBound) ?? range.upperBound
      } else if bytes[open...].starts(with: "<!ENTITY".utf8) {
        guard let (name, value) = declaration(bytes, open + 8, range.upperBound) else { continue }
        index = value.endIndex
        if entities[name] == nil, let text = text(value) { entities[name] = text }
      }
    }
    return entities
  }

  /// Name and quoted value; nil when it is a parameter entity or has no literal value.
  private static func declaration(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ([UInt8], ArraySlice<UInt8>)? {
    var rest = bytes[start..<end].drop(while: XMLSyntax.isSpace)
    let name = rest.prefix { XMLSyntax.continuesName($0) }
    guard rest.startIndex > start, let first = name.first, XMLSyntax.startsName(first),
      XMLReference.longestName >= name.count, !XMLReference.isPredefined(name)
    else { return nil }
    rest = rest.dropFirst(name.count).drop(while: XMLSyntax.isSpace)
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { return nil }
    rest = rest.dropFirst()
    guard let close = rest.firstIndex(of: quote) else { return nil }
    return (Array(name), rest[..<close])
  }

  /// The text with numeric references read (§4.4.5); nil when it is more than text.
  private static func text(_ value: ArraySlice<UInt8>) -> [UInt8]? {
    guard value.count <= maximumEntityBytes else { return nil }
    var text: [UInt8] = []
    var index = value.startIndex
    let bytes = Array(value)
    let offset = value.startIndex
    while index < value.endIndex {
      let byte = value[index]
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
      case UInt8(ascii: "&"):
        guard let (scalar, length) = XMLReference.character(bytes, at: index - offset),
          scalar != "&", scalar != "<", scalar != ">"
        else { return nil }
        text.append(contentsOf: Array(String(scalar).utf8))
        index += length
        continue
      default: text.append(byte < 0x20 ? 0x20 : byte)
      }
      index += 1
    }
    return text
  }
}
