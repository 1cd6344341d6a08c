import Foundation

/// Host names as they stand in an address (WHATWG URL Standard §3.5).
enum WebHost {
  /// The host in its one written form; nil when it can't be one.
  ///
  /// Names in other scripts become Punycode by UTS #46, as browsers do it: no transitional mapping, the rules for bidi
  /// and joiners checked, neither hyphens nor lengths. A name with an empty label is refused, save the final dot.
  static func parse(_ bytes: ArraySlice<UInt8>) -> String? {
    guard !bytes.isEmpty else { return nil }
    if bytes.first == UInt8(ascii: "[") {
      guard bytes.last == UInt8(ascii: "]"), bytes.count > 2 else { return nil }
      return InternetAddress.version6(String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self))
    }
    if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
    guard let name = ascii(PercentEncoding.decode(bytes)), hasNoEmptyLabel(name) else { return nil }
    guard InternetAddress.endsInNumber(name) else { return name }
    return InternetAddress.version4(name)
  }

  /// A name in lower-case ASCII that doesn't end like an address and encodes nothing: it is its own written form.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var labelStart = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == 0x2E || byte == 0x2D || byte.isASCIIDigit || byte &- 0x61 < 26 else { return false }
      guard byte == 0x2E else { continue }
      guard index > labelStart, !isEncoded(bytes[labelStart..<index]) else { return false }
      labelStart = index + 1
    }
    guard labelStart < bytes.endIndex, !isEncoded(bytes[labelStart...]) else { return false }
    return !bytes[labelStart].isASCIIDigit
  }

  /// A label in Punycode; it has to decode to something (UTS #46 §4.1).
  private static func isEncoded(_ label: some Sequence<UInt8>) -> Bool { label.starts(with: "xn--".utf8) }

  private static func ascii(_ bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty else { return nil }
    guard text.utf8.allSatisfy({ isAllowed($0) || $0 >= 0x80 }) else { return nil }
    guard let name = text.utf8.allSatisfy({ $0 < 0x80 }) ? text.lowercased() : encoded(text) else { return nil }
    guard name.utf8.allSatisfy({ isAllowed($0) }) else { return nil }
    guard name.utf8.split(separator: UInt8(ascii: ".")).contains(where: { isEncoded($0) }) else { return name }
    return decoded(name).flatMap(encoded) == name ? name : nil
  }

  private static func hasNoEmptyLabel(_ name: String) -> Bool {
    let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count(where: \.isEmpty) == (labels.last?.isEmpty == true ? 1 : 0)
      && labels.count(where: { !$0.isEmpty }) > 0
  }

  /// Foundation maps and checks a name when it reads an address.
  private static func encoded(_ name: String) -> String? {
    guard isForeignNameKnown, let url = URL(string: "http://\(name)/") else { return nil }
    let text = url.absoluteString
    guard text.hasPrefix("http://"), text.hasSuffix("/") else { return nil }
    return String(text.dropFirst("http://".count).dropLast())
  }

  /// The name with its Punycode decoded; nil when a label decodes to nothing a name may hold.
  private static func decoded(_ name: String) -> String? {
    var components = URLComponents()
    components.host = name
    return components.percentEncodedHost.map { PercentEncoding.decode($0) }
  }

  /// Foundation's tables for UTS #46 were linked.
  ///
  /// They lie in an object that nothing refers to by name, so that a static link leaves it out. Writing a number for
  /// people is in that object; it is asked for here for no other reason.
  private static let isForeignNameKnown =
    !1.5.formatted().isEmpty && URL(string: "http://\u{FC}.example/")?.absoluteString == "http://xn--tda.example/"

  /// Forbidden domain code points are refused.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"#%/:<>?@[\\]^|".utf8.contains(byte)
  }
}
