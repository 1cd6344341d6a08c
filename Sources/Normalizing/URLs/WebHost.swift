import Foundation

/// Host names as they stand in an address (WHATWG URL Standard §3.5).
enum WebHost {
  /// The host in its one written form; nil when it can't be one.
  ///
  /// Names in other scripts become Punycode. The mapping of UTS #46 is approximated by NFKC and lower case, which
  /// differs from it only for characters no registry admits.
  static func parse(_ bytes: ArraySlice<UInt8>) -> String? {
    guard !bytes.isEmpty else { return nil }
    if bytes.first == UInt8(ascii: "[") {
      guard bytes.last == UInt8(ascii: "]"), bytes.count > 2 else { return nil }
      return InternetAddress.version6(String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self))
    }
    if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
    let decoded = PercentEncoding.decode(bytes)
    guard let name = ascii(decoded), !name.isEmpty, name.utf8.allSatisfy(isAllowed) else { return nil }
    guard InternetAddress.endsInNumber(name) else { return name }
    return InternetAddress.version4(name)
  }

  /// A name in lower-case ASCII that doesn't end like an address and encodes nothing: it is its own written form.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var labelStart = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") { labelStart = index + 1 }
      guard byte == 0x2E || byte == 0x2D || byte.isASCIIDigit || byte &- 0x61 < 26 else { return false }
    }
    return labelStart < bytes.endIndex && !bytes[labelStart].isASCIIDigit
  }

  /// The host without the full stop of a fully qualified name; one that has empty labels besides stays as it is.
  static func withoutFinalStop(_ host: String) -> String {
    guard host.hasSuffix("."), host.utf8.count > 1, !host.hasSuffix("..") else { return host }
    return String(host.dropLast())
  }

  private static func ascii(_ bytes: [UInt8]) -> String? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes.map(\.asciiLowercased), as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var mapped = text.precomposedStringWithCompatibilityMapping.lowercased()
      .precomposedStringWithCompatibilityMapping
    mapped.unicodeScalars.removeAll(where: isIgnored)
    mapped.unicodeScalars = String.UnicodeScalarView(mapped.unicodeScalars.map { isFullStop($0) ? "." : $0 })
    let labels = mapped.split(separator: ".", omittingEmptySubsequences: false)
    let encoded = labels.map { label in
      label.utf8.allSatisfy { $0 < 0x80 } ? String(label) : Punycode.encode(label).map { "xn--" + $0 }
    }
    guard encoded.allSatisfy({ $0 != nil }) else { return nil }
    return encoded.compactMap(\.self).joined(separator: ".")
  }

  /// Mapped to nothing by UTS #46.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x180B...0x180D, 0x200B, 0x2060, 0x2064, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// The ideographic full stops that separate labels.
  private static func isFullStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{3002}" || scalar == "\u{FF0E}" || scalar == "\u{FF61}"
  }

  /// Forbidden domain code points are refused.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"#%/:<>?@[\\]^|".utf8.contains(byte)
  }
}
