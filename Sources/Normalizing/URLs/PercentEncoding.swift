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

  /// Upper-case digits, and what needs no encoding decoded; the meaning stays: a stray `%` gets no digits that way
  /// (`%%32e`).
  static func normalized(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    var strayEnd = 0
    while index < bytes.count {
      guard let value = value(in: bytes, at: index) else {
        result.append(bytes[index])
        if bytes[index] == UInt8(ascii: "%") { strayEnd = result.count + 2 }
        index += 1
        continue
      }
      let isDecoded = isUnreserved(value) && (result.count >= strayEnd || value.hexadecimalValue == nil)
      if isDecoded { result.append(value) } else { append(value, to: &result) }
      index += 3
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Decoded once; a `%` without two digits stays.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
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

  private static func value(in bytes: [UInt8], at index: Int) -> UInt8? {
    guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = bytes[index + 1].hexadecimalValue, let low = bytes[index + 2].hexadecimalValue
    else { return nil }
    return high << 4 | low
  }

  private static func append(_ byte: UInt8, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "%"))
    result.append(digits[Int(byte >> 4)])
    result.append(digits[Int(byte & 15)])
  }

  /// RFC 3986 §2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
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
