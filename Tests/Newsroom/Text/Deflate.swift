/// A writer of one final deflate block with the fixed Huffman code (RFC 1951 section 3.2.6).
struct Deflate {
  private var out: [UInt8] = []
  private var bits: UInt32 = 0
  private var count = 0

  /// The furthest a match may reach back (RFC 1951 section 3.2.5).
  private static let window = 32_768
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthExtras = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12_289, 16_385, 24_577,
  ]
  private static let distanceExtras = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]

  init() { put(0b011, 3) }

  /// Compresses bytes greedily, with the last place of each three bytes as the only memory.
  mutating func append(_ bytes: [UInt8]) {
    var last = [Int32](repeating: -1, count: 1 << 15)
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let length = matchLength(bytes, at: position, &last)
        if let length {
          match(length: length.length, distance: length.distance)
          position += length.length
        } else {
          literal(bytes[position])
          position += 1
        }
      }
    }
  }

  /// One byte as it stands.
  mutating func literal(_ byte: UInt8) {
    if byte < 144 { putCode(0x30 + UInt32(byte), 8) } else { putCode(0x190 + UInt32(byte) - 144, 9) }
  }

  /// A repetition of 3 to 258 bytes from 1 to 32,768 back.
  mutating func match(length: Int, distance: Int) {
    let lengthIndex = Deflate.lengthBases.lastIndex { $0 <= length } ?? 0
    let symbol = UInt32(257 + lengthIndex)
    if symbol < 280 { putCode(symbol - 256, 7) } else { putCode(0xc0 + symbol - 280, 8) }
    put(UInt32(length - Deflate.lengthBases[lengthIndex]), Deflate.lengthExtras[lengthIndex])
    let distanceIndex = Deflate.distanceBases.lastIndex { $0 <= distance } ?? 0
    putCode(UInt32(distanceIndex), 5)
    put(UInt32(distance - Deflate.distanceBases[distanceIndex]), Deflate.distanceExtras[distanceIndex])
  }

  /// As many repetitions of the last byte, 258 long, as whole eights of them make up to `number`.
  ///
  /// Each takes 13 bits, so eight take 13 bytes, which from the second eight on are the same bytes: they are copied.
  mutating func longestMatches(_ number: Int) {
    guard number >= 16 else { return }
    for _ in 0..<16 { match(length: 258, distance: 1) }
    let eight = Array(out.suffix(13))
    out.reserveCapacity(out.count + number / 8 * eight.count)
    for _ in 2..<(number / 8) { out.append(contentsOf: eight) }
  }

  /// The block with its end mark.
  consuming func finished() -> [UInt8] {
    putCode(0, 7)
    if count > 0 { put(0, 8 - count) }
    return out
  }
}

extension Deflate {
  private func matchLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ last: inout [Int32]
  ) -> (length: Int, distance: Int)? {
    guard position + 3 <= bytes.count else { return nil }
    let key = UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2])
    let slot = Int((key &* 2_654_435_761) >> 17)
    let earlier = Int(last[slot])
    last[slot] = Int32(position)
    guard earlier >= 0, position - earlier <= Deflate.window else { return nil }
    var length = 0
    while length < 258, position + length < bytes.count, bytes[earlier + length] == bytes[position + length] {
      length += 1
    }
    return length >= 3 ? (length, position - earlier) : nil
  }

  /// A number, lowest bit first.
  private mutating func put(_ value: UInt32, _ width: Int) {
    bits |= value << UInt32(count)
    count += width
    while count >= 8 {
      out.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }

  /// A Huffman code, highest bit first.
  private mutating func putCode(_ code: UInt32, _ width: Int) {
    var reversed: UInt32 = 0
    for bit in 0..<width where code >> UInt32(bit) & 1 == 1 { reversed |= 1 << UInt32(width - 1 - bit) }
    put(reversed, width)
  }
}
