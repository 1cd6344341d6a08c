/// Brotli streams (RFC 7932) of uncompressed meta-blocks: legal, though no smaller.
enum Brotli {
  /// The most bytes a meta-block with a length of four nibbles holds (RFC 7932 section 9.2).
  private static let blockSize = 65_536

  /// The bytes as a stream with a window of 64 KiB.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: blockSize) {
      let block = bytes[start..<min(start + blockSize, bytes.count)]
      // Bits from the lowest: ISLAST 0, MNIBBLES 00, MLEN - 1 in 16 bits, ISUNCOMPRESSED 1, then padding.
      let head = UInt32(block.count - 1) << 3 | 1 << 19
      // The first head stands behind the window's size, which for 16 bits is a single 0.
      let bits = out.isEmpty ? head << 1 : head
      out += [0, 8, 16].map { UInt8(truncatingIfNeeded: bits >> UInt32($0)) } + block
    }
    // ISLAST and ISLASTEMPTY; an empty stream has the window's bit before them.
    return out + [out.isEmpty ? 0b110 : 0b11]
  }
}
