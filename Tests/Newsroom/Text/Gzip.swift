/// Gzip members (RFC 1952) of one deflate block with the fixed code (RFC 1951 section 3.2.6).
enum Gzip {
  static let header: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]

  /// The bytes compressed.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    deflate.append(bytes)
    return header + deflate.finished() + littleEndian(checksum(bytes))
      + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// A bomb: `start`, then about `size` spaces, at 160 to 1.
  ///
  /// Its trailer's checksum is wrong: whoever gets as far as the trailer has failed the test already.
  static func bomb(start: [UInt8], size: Int) -> [UInt8] {
    var deflate = Deflate()
    deflate.append(start)
    deflate.literal(UInt8(ascii: " "))
    deflate.longestMatches(size / 258)
    return header + deflate.finished() + littleEndian(0) + littleEndian(0)
  }

  /// CRC-32 as RFC 1952 section 8 has it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xffff_ffff
    bytes.withUnsafeBufferPointer { bytes in
      table.withUnsafeBufferPointer { table in
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 255)] ^ (sum >> 8) }
      }
    }
    return sum ^ 0xffff_ffff
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1 }
  }

  private static func littleEndian(_ value: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
