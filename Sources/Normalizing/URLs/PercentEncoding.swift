/// Percent-encoding as the WHATWG URL Standard §1.3 has it, and its normal form by RFC 3986 §6.2.2.
enum PercentEncoding {
  /// Where in an address the text stands; it decides which characters are encoded.
  enum Place { case path, query, fragment }

  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Encodes what may not stand in that place; what is encoded already is left as it is.
  static func encode(_ bytes: ArraySlice<UInt8>, _ place: Place) -> String {
    guard bytes.contains(where: { mustEncode($0, place) }) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if mustEncode(byte, place) { append(byte, to: &result) } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The one spelling of a path's segment, a query's parameter or a fragment; the meaning stays.
  ///
  /// Upper-case digits; decoded what never needs encoding (RFC 3986 §6.2.2.2) and, in a query, what means the same in
  /// either form; encoded what RFC 3986 never lets stand. A `%` that begins no escape is an encoded one, so that nothing
  /// decoded here can make a new escape with it. In a query a space is `+`.
  static func normalized(_ bytes: ArraySlice<UInt8>, _ place: Place) -> ArraySlice<UInt8> {
    guard !bytes.allSatisfy({ isCanonical($0, place) }) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var index = bytes.startIndex
    var isValue = false
    while index < bytes.endIndex {
      if let value = value(in: bytes, at: index) {
        appendNormalized(value, place, isValue: isValue, to: &result)
        index += 3
      } else {
        if isCanonical(bytes[index], place) { result.append(bytes[index]) } else { append(bytes[index], to: &result) }
        isValue = isValue || bytes[index] == UInt8(ascii: "=")
        index += 1
      }
    }
    return result[...]
  }

  static func normalized(_ text: String, _ place: Place) -> String {
    guard !text.utf8.allSatisfy({ isCanonical($0, place) }) else { return text }
    return String(decoding: normalized(Array(text.utf8)[...], place), as: UTF8.self)
  }

  /// Decoded once; a `%` without two digits stays.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let value = value(in: bytes, at: index) {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Decoded once, as UTF-8.
  static func decode(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    return String(decoding: decode(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// Stands unencoded in the normal form. Asked of every byte of every address, so letters and digits come first.
  static func isCanonical(_ byte: UInt8, _ place: Place) -> Bool {
    if byte.isASCIILetter || byte.isASCIIDigit { return true }
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return true
    case UInt8(ascii: "/"), UInt8(ascii: "?"): return place != .path
    default: return false
    }
  }

  /// RFC 3986 §2.3.
  static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  private static func value(in bytes: ArraySlice<UInt8>, at index: Int) -> UInt8? {
    guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
      let high = bytes[index + 1].hexadecimalValue, let low = bytes[index + 2].hexadecimalValue
    else { return nil }
    return high << 4 | low
  }

  private static func append(_ byte: UInt8, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "%"))
    result.append(digits[Int(byte >> 4)])
    result.append(digits[Int(byte & 15)])
  }

  private static func appendNormalized(_ value: UInt8, _ place: Place, isValue: Bool, to result: inout [UInt8]) {
    if isUnreserved(value) || (place == .query && isSameRaw(value, isValue: isValue)) {
      result.append(value)
    } else if place == .query, value == 0x20 {
      result.append(UInt8(ascii: "+"))
    } else {
      append(value, to: &result)
    }
  }

  /// A form's reader sees the same in either form; `&`, `+` and `;` divide or mean a space, and keep their form.
  private static func isSameRaw(_ value: UInt8, isValue: Bool) -> Bool {
    switch value {
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"),
      UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "?"):
      return true
    case UInt8(ascii: "="): return isValue
    default: return false
    }
  }

  private static func mustEncode(_ byte: UInt8, _ place: Place) -> Bool {
    guard byte > 0x20, byte < 0x7F else { return true }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): return true
    case UInt8(ascii: "#"): return place != .fragment
    case UInt8(ascii: "'"): return place == .query
    case UInt8(ascii: "`"): return place != .query
    case UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"): return place == .path
    default: return false
    }
  }
}
