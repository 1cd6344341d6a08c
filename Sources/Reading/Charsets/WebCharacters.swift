/// Where the WHATWG Encoding Standard reads bytes that glibc calls bad.
enum WebCharacters {
  /// The character that the web has at `index` of bytes that glibc could not read, and how many bytes it takes.
  static func missing(
    in encoding: WebEncoding, _ source: UnsafeRawBufferPointer, at index: Int
  ) -> (Unicode.Scalar, length: Int)? {
    guard index < source.count else { return nil }
    let byte = source[index]
    switch encoding.name {
    // §10.2.1 gb18030 decoder.
    case "gb18030" where byte == 0x80: return ("€", 1)
    // Index Big5; the Hong Kong set has its euro elsewhere.
    case "Big5" where byte == 0xA3 && index + 1 < source.count && source[index + 1] == 0xE1: return ("€", 2)
    // Indexes of the single-byte encodings of Windows: what is not assigned below 0xA0 is the control of that number.
    case let name where name.hasPrefix("windows-") && (0x80..<0xA0).contains(byte):
      return (Unicode.Scalar(byte), 1)
    default: return nil
    }
  }

  /// How many bytes one bad character takes: a lead byte takes its trail with it unless that is ASCII (§10–§14: "if byte is
  /// an ASCII byte, prepend byte"); a byte that leads nothing stands alone.
  static func badLength(
    _ width: WebEncoding.Width, _ encoding: WebEncoding, _ source: UnsafeRawBufferPointer, at index: Int
  ) -> Int {
    switch width {
    case .utf8, .single: return 1
    case .two: return 2
    case .four: return 4
    case .multiple:
      guard index + 1 < source.count, isLead(source[index], encoding), source[index + 1] >= 0x80 else { return 1 }
      // EUC-JP's third set: a lead byte before two trails.
      let isTriple = encoding == .eucJP && source[index] == 0x8F && source[index + 1] >= 0xA1
      return isTriple && index + 2 < source.count && source[index + 2] >= 0xA1 ? 3 : 2
    }
  }

  private static func isLead(_ byte: UInt8, _ encoding: WebEncoding) -> Bool {
    switch encoding.name {
    case "Shift_JIS": (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
    case "EUC-JP": byte == 0x8E || byte == 0x8F || (0xA1...0xFE).contains(byte)
    default: (0x81...0xFE).contains(byte)
    }
  }
}
