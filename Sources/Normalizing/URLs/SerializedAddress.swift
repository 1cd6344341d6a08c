/// What a scan finds of an address that stands already as the WHATWG URL Standard writes it (§4.5), so that nothing has
/// to be taken apart: most addresses of the press do.
struct SerializedAddress {
  /// Offsets in UTF-8 bytes.
  private(set) var hostStart = 0
  private(set) var hostEnd = 0
  private(set) var pathEnd = 0
  private(set) var queryEnd = 0
  /// Nothing in the path has another spelling, or is a mark some rule looks for.
  private(set) var isPathPlain = true

  /// Nil when `text` has to be parsed: a scheme, host or character that is written otherwise, dot segments, a port, a name
  /// in Punycode, a number for a host.
  init?(_ text: String) {
    let bytes = text.utf8.span
    guard bytes.count <= WebURL.maximumBytes, readScheme(bytes), readHost(bytes), readPath(bytes),
      readQuery(bytes), isFragment(bytes)
    else { return nil }
  }

  private mutating func readScheme(_ bytes: Span<UInt8>) -> Bool {
    if SerializedAddress.starts(bytes, at: 0, with: "https://") {
      hostStart = 8
    } else if SerializedAddress.starts(bytes, at: 0, with: "http://") {
      hostStart = 7
    }
    return hostStart > 0
  }

  private mutating func readHost(_ bytes: Span<UInt8>) -> Bool {
    var labelStart = hostStart
    var index = hostStart
    while index < bytes.count, bytes[index] != UInt8(ascii: "/") {
      let byte = bytes[index]
      guard byte == 0x2E || byte == 0x2D || byte.isASCIIDigit || byte &- 0x61 < 26 else { return false }
      if byte == 0x2E {
        guard index > labelStart else { return false }
        labelStart = index + 1
      } else if byte == 0x2D, SerializedAddress.starts(bytes, at: labelStart, with: "xn--") {
        return false
      }
      index += 1
    }
    guard index < bytes.count, labelStart < index, !bytes[labelStart].isASCIIDigit else { return false }
    hostEnd = index
    return true
  }

  private mutating func readPath(_ bytes: Span<UInt8>) -> Bool {
    var index = hostEnd
    while index < bytes.count, bytes[index] != UInt8(ascii: "?"), bytes[index] != UInt8(ascii: "#") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "/") {
        guard !mayBeDots(bytes, at: index + 1) else { return false }
      } else if byte == UInt8(ascii: "%") {
        isPathPlain = isPathPlain && SerializedAddress.isForeignEscape(bytes, at: index)
      } else {
        guard SerializedAddress.isRawInPath(byte) else { return false }
        isPathPlain = isPathPlain && SerializedAddress.isPlainInPath(byte) && !endsMark(bytes, at: index)
      }
      index += 1
    }
    pathEnd = index
    return true
  }

  private mutating func readQuery(_ bytes: Span<UInt8>) -> Bool {
    var index = pathEnd
    while index < bytes.count, bytes[index] != UInt8(ascii: "#") {
      let byte = bytes[index]
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "'"), byte != UInt8(ascii: "<"),
        byte != UInt8(ascii: ">")
      else { return false }
      index += 1
    }
    queryEnd = index
    return true
  }

  private func isFragment(_ bytes: Span<UInt8>) -> Bool {
    var index = queryEnd
    while index < bytes.count {
      let byte = bytes[index]
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "`"), byte != UInt8(ascii: "<"),
        byte != UInt8(ascii: ">")
      else { return false }
      index += 1
    }
    return true
  }

  private func mayBeDots(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index < bytes.count
      && (bytes[index] == UInt8(ascii: ".") || SerializedAddress.starts(bytes, at: index, with: "%2"))
  }

  /// An `amp` ends here that begins a segment or follows a dot.
  private func endsMark(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard bytes[index].asciiLowercased == UInt8(ascii: "p"), index - 3 >= hostEnd else { return false }
    let before = bytes[index - 3]
    return bytes[index - 1].asciiLowercased == UInt8(ascii: "m")
      && bytes[index - 2].asciiLowercased == UInt8(ascii: "a")
      && (before == UInt8(ascii: "/") || before == UInt8(ascii: "."))
  }

  private static func starts(_ bytes: Span<UInt8>, at index: Int, with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// An escape with capital digits of a byte that isn't ASCII: it has no other spelling.
  private static func isForeignEscape(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let (high, low) = (bytes[index + 1], bytes[index + 2])
    let isHigh = high == UInt8(ascii: "8") || high == UInt8(ascii: "9") || high &- 0x41 < 6
    return isHigh && (low.isASCIIDigit || low &- 0x41 < 6)
  }

  private static func isRawInPath(_ byte: UInt8) -> Bool {
    guard byte > 0x20, byte < 0x7F else { return false }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "^"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"):
      return false
    default: return true
    }
  }

  /// `;` and `(` may begin a session, `~` a mark of FeedBurner's or of AMP.
  private static func isPlainInPath(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ";") && byte != UInt8(ascii: "(") && byte != UInt8(ascii: "~")
      && PercentEncoding.isCanonical(byte, .path)
  }
}
