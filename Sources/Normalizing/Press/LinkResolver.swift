/// Makes the relative links of an HTML fragment absolute and leaves every other byte as it is.
enum LinkResolver {
  /// The fragment with `href`, `src`, `poster` and `cite` resolved against `base`; unchanged without a base.
  static func absolute(_ html: String, base: String?, urls: URLNormalizer) -> String {
    guard let base, html.utf8.contains(UInt8(ascii: "<")) else { return html }
    var html = html
    return html.withUTF8 { bytes in
      var output: [UInt8] = []
      var copied = 0
      for range in references(in: bytes) {
        let value = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        guard let resolved = resolved(value, base: base, urls: urls) else { continue }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<range.lowerBound]))
        output.append(contentsOf: resolved.utf8)
        copied = range.upperBound
      }
      guard copied > 0 else { return String(decoding: bytes, as: UTF8.self) }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
      return String(decoding: output, as: UTF8.self)
    }
  }

  private static func references(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var scanner = MarkupScanner(bytes)
    var found: [Range<Int>] = []
    while scanner.position < bytes.count {
      guard let start = bytes[scanner.position...].firstIndex(of: UInt8(ascii: "<")) else { break }
      scanner.position = start
      var attributes: [MarkupScanner.Attribute] = []
      let token = scanner.next { attributes.append($0) }
      guard case .startTag = token else { continue }
      for attribute in attributes where isReference(bytes, attribute.name) { found.append(attribute.value) }
    }
    return found
  }

  private static func isReference(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    guard (3...6).contains(name.count) else { return false }
    let text = String(decoding: bytes[name].map(\.asciiLowercased), as: UTF8.self)
    return text == "href" || text == "src" || text == "poster" || text == "cite"
  }

  /// Nil where the value is no relative reference, or leads nowhere.
  private static func resolved(_ value: String, base: String, urls: URLNormalizer) -> String? {
    let trimmed = value.drop { $0.isWhitespace }
    guard let first = trimmed.first, first != "#" else { return nil }
    let scheme = trimmed.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    if scheme.endIndex < trimmed.endIndex, trimmed[scheme.endIndex] == ":" { return nil }
    // Within an attribute only the ampersand of a query matters; it stays as the publisher escaped it.
    // An apostrophe that comes with the base must not end the attribute.
    let resolved = urls.resolve(String(trimmed), against: base)
    return resolved.map { $0.utf8.contains(UInt8(ascii: "'")) ? $0.replacing("'", with: "%27") : $0 }
  }
}
