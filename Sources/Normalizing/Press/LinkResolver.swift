/// Makes the relative links of an HTML fragment absolute and leaves every other byte as it is.
enum LinkResolver {
  /// The fragment with its links resolved against `base`; unchanged without a base. Links for which `allowance` leaves
  /// no room stay as published.
  static func absolute(
    _ html: String, base: String?, urls: URLNormalizer, allowance: inout LinkAllowance
  ) -> String {
    guard let base, html.utf8.contains(UInt8(ascii: "<")) else { return html }
    var source = html
    var room = allowance.room(for: html.utf8.count)
    let before = room
    defer { allowance.spend(before - room) }
    let root = LinkRoot(base)
    let changed = source.withUTF8 { bytes -> [UInt8]? in
      var output: [UInt8] = []
      var copied = 0
      for range in relativeReferences(in: bytes) {
        let value = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        guard let resolved = root?.absolute(value) ?? resolved(value, base: base, urls: urls) else { continue }
        guard resolved.utf8.count - range.count <= room else {
          allowance.exhaust()
          break
        }
        room -= resolved.utf8.count - range.count
        if copied == 0 { output.reserveCapacity(bytes.count + bytes.count / 8 + resolved.utf8.count) }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<range.lowerBound]))
        output.append(contentsOf: resolved.utf8)
        copied = range.upperBound
      }
      guard copied > 0 else { return nil }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
      return output
    }
    return changed.map { String(knownUTF8: $0) } ?? html
  }

  private static func relativeReferences(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var scanner = MarkupScanner(bytes)
    var found: [Range<Int>] = []
    while true {
      scanner.position = UTF8Scalar.position(of: UInt8(ascii: "<"), in: bytes, from: scanner.position)
      guard scanner.position < bytes.count else { return found }
      let known = found.count
      let token = scanner.next {
        if isReference(bytes, $0.name), isRelative(bytes[$0.value]) { found.append($0.value) }
        if isSourceSet(bytes, $0.name) { found += candidates(bytes, $0.value).filter { isRelative(bytes[$0]) } }
      }
      // What an end tag carries, or a tag that is cut off, is no link.
      if case .startTag = token { continue }
      found.removeLast(found.count - known)
    }
  }

  private static func isReference(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    guard (3...6).contains(name.count) else { return false }
    // Up to six letters make one number.
    var key: UInt64 = 0
    for byte in bytes[name] { key = key << 8 | UInt64(byte.asciiLowercased) }
    switch key {
    case 0x68_7265_66, 0x73_7263, 0x706F_7374_6572, 0x63_6974_65: return true  // href, src, poster, cite
    case 0x6461_7461, 0x6163_7469_6F6E: return true  // data (object), action (form)
    default: return false
    }
  }

  private static func isSourceSet(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    name.count == 6 && zip(bytes[name], "srcset".utf8).allSatisfy { $0.asciiLowercased == $1 }
  }

  /// The addresses in `a.png 1x, b.png 2x` (HTML, "parse a srcset attribute"): a comma inside an address stays in it.
  private static func candidates(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = value.lowerBound
    let comma = UInt8(ascii: ",")
    while index < value.upperBound {
      while index < value.upperBound, bytes[index].isHTMLSpace || bytes[index] == comma { index += 1 }
      let start = index
      while index < value.upperBound, !bytes[index].isHTMLSpace { index += 1 }
      var end = index
      while end > start, bytes[end - 1] == comma { end -= 1 }
      if end > start { found.append(start..<end) }
      // A descriptor follows, up to the next comma, unless the address ended with one.
      if end == index { while index < value.upperBound, bytes[index] != comma { index += 1 } }
    }
    return found
  }

  /// Neither empty, nor a place in the same text, nor with a scheme of its own.
  private static func isRelative(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let value = value.drop(while: \.isHTMLSpace)
    guard let first = value.first, first != UInt8(ascii: "#") else { return false }
    let end = value.first { $0 == 0x3A || $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
    return end != UInt8(ascii: ":")
  }

  /// Nil where the value leads nowhere.
  private static func resolved(_ value: String, base: String, urls: URLNormalizer) -> String? {
    // Within an attribute only the ampersand of a query matters; it stays as the publisher escaped it.
    // An apostrophe that comes with the base must not end the attribute.
    let resolved = urls.resolve(value, against: base)
    return resolved.map { $0.utf8.contains(UInt8(ascii: "'")) ? $0.replacing("'", with: "%27") : $0 }
  }
}

/// Scheme, host and port of a base, for the links that name a whole path: most do, and need no parsing.
private struct LinkRoot {
  private let origin: Substring

  /// Nil where the base is not in the form it would be written in.
  init?(_ base: String) {
    guard let parts = SerializedAddress(base) else { return nil }
    origin = base.prefix(upTo: base.utf8.index(base.startIndex, offsetBy: parts.hostEnd))
  }

  /// Nil where more is to be done than to write one behind the other.
  func absolute(_ path: String) -> String? {
    // Two slashes begin a host.
    guard path.hasPrefix("/"), !path.hasPrefix("//"), !path.utf8.contains(UInt8(ascii: "'")) else { return nil }
    let address = String(origin + path)
    return SerializedAddress(address) == nil ? nil : address
  }
}
