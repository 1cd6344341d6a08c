/// Makes gzip (RFC 1952) without a compressor.
enum Gzip {
  /// `bytes` (under 64 KiB) as one stored block.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let length = UInt16(bytes.count)
    return header + [1] + little(length) + little(~length) + bytes + little(checksum(bytes))
      + little(UInt32(bytes.count))
  }

  /// `count` times 258 equal bytes and one more, about 1.6 bytes for each 258: a bomb. The checksum is left out.
  static func bomb(repeats count: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(0b1, 1)  // last block
    bits.write(0b01, 2)  // fixed Huffman codes
    bits.writeCode(0b0111_0001, 8)  // the literal A
    for _ in 0..<count {
      bits.writeCode(0b1100_0101, 8)  // length 258
      bits.writeCode(0, 5)  // distance 1
    }
    bits.writeCode(0, 7)  // end of block
    return header + bits.bytes
  }

  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]

  private static func little(_ number: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
    (0..<(type(of: number).bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// CRC-32 of RFC 1952 §8.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value = UInt32.max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }

  private struct BitWriter {
    var bytes: [UInt8] = []
    private var used = 8

    /// The lowest bit first.
    mutating func write(_ value: Int, _ count: Int) {
      for index in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= UInt8(value >> index & 1) << UInt8(used)
        used += 1
      }
    }

    /// The highest bit first, as Huffman codes are packed.
    mutating func writeCode(_ value: Int, _ count: Int) {
      for index in stride(from: count - 1, through: 0, by: -1) { write(value >> index & 1, 1) }
    }
  }
}
