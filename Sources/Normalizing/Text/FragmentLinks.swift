import Stories

/// The addresses an HTML fragment links to.
public enum FragmentLinks {
  /// So many addresses of one fragment are taken, the first.
  public static let maximumLinks = 100
  /// Longer addresses are passed over, in UTF-8 bytes.
  private static let longest = 2048

  /// The absolute `http` and `https` addresses of its `<a href>`, each once, in order. Linear in its length.
  public static func addresses(in html: String) -> [String] {
    var html = html
    let values = html.withUTF8(hypertextReferences)
    var seen: Set<String> = []
    return values.filter { $0.hasPrefix("https://") || $0.hasPrefix("http://") }.filter { seen.insert($0).inserted }
  }

  private static func hypertextReferences(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var scanner = MarkupScanner(bytes)
    var found: [String] = []
    while found.count < maximumLinks {
      scanner.position = UTF8Scalar.position(of: UInt8(ascii: "<"), in: bytes, from: scanner.position)
      guard scanner.position < bytes.count else { break }
      var reference: Range<Int>?
      let token = scanner.next { attribute in
        let isReference =
          attribute.name.count == 4 && zip(bytes[attribute.name], "href".utf8).allSatisfy { $0 | 0x20 == $1 }
        if isReference, reference == nil { reference = attribute.value }
      }
      guard case .startTag(let name) = token, name.count == 1, bytes[name.lowerBound] | 0x20 == UInt8(ascii: "a"),
        let reference, reference.count <= longest
      else { continue }
      let value = String(decoding: UnsafeBufferPointer(rebasing: bytes[reference]), as: UTF8.self)
      // Within an address only the ampersand of a query is ever escaped.
      found.append(value.replacing("&amp;", with: "&"))
    }
    return found
  }
}
