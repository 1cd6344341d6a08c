import Stories

/// Replaces the entities that a document declares for itself by their texts (XML 1.0 §4.4), before it is parsed: libxml2
/// is shown no declarations. Used only for documents that have some.
struct XMLEntityExpansion {
  let entities: [[UInt8]: [UInt8]]
  let limits: ReadingLimits
  private(set) var warnings: [ReadingWarning] = []

  /// The document with references to declared entities replaced from `start` on, except in comments and CDATA sections;
  /// `bytes` unchanged before it. References that would add more than `maximumFieldBytes` in all stay.
  mutating func expanded(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    var output: [UInt8] = []
    var room = limits.maximumFieldBytes
    var (copied, index) = (0, start)
    while let next = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) {
      index = next + 1
      if bytes[next] == UInt8(ascii: "<") {
        index = Self.endOfHidden(bytes, next) ?? index
        continue
      }
      let name = bytes[index...].prefix(XMLReference.longestName + 1).prefix { XMLSyntax.continuesName($0) }
      guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";"),
        let text = entities[Array(name)]
      else { continue }
      guard text.count <= room else {
        noteLimit(XMLSyntax.line(of: next, in: bytes))
        break
      }
      room -= text.count
      output.append(contentsOf: bytes[copied..<next])
      output.append(contentsOf: Self.quoted(text))
      copied = name.endIndex + 1
      index = copied
    }
    output.append(contentsOf: bytes[copied...])
    return output
  }

  init(_ entities: [[UInt8]: [UInt8]], limits: ReadingLimits) {
    self.entities = entities
    self.limits = limits
  }

  /// Behind a comment or CDATA section at `open`, the end of the document if it never ends; nil at anything else.
  private static func endOfHidden(_ bytes: [UInt8], _ open: Int) -> Int? {
    if bytes.matches("<!--", at: open) {
      return bytes.firstIndex(of: "-->", from: open + 4, upTo: bytes.count) ?? bytes.count
    }
    guard bytes.matches("<![cdata[", at: open) else { return nil }
    return bytes.firstIndex(of: "]]>", from: open + 9, upTo: bytes.count) ?? bytes.count
  }

  /// As it may stand in an attribute, too.
  private static func quoted(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == 0x22 || $0 == 0x27 }) else { return text }
    return text.flatMap { $0 == 0x22 ? Array("&#34;".utf8) : $0 == 0x27 ? Array("&#39;".utf8) : [$0] }
  }

  private mutating func noteLimit(_ line: Int) {
    let message = "declared entities beyond \(limits.maximumFieldBytes) bytes were not replaced (maximumFieldBytes)"
    warnings.append(ReadingWarning(code: "entities_too_large", line: line, message: message))
  }
}
