/// Where folded bytes are written: one pass over the text, no checks of capacity but one a scalar.
///
/// Unsafe, because this loop is most of what judging costs; the pointers are those of three arrays under construction
/// in `FoldedText.init` and never leave it. Nothing is written at or beyond `capacity`: a scalar that might not fit
/// sets `isFull`, and the caller begins again with more room.
struct FoldingBuffer {
  let bytes: UnsafeMutablePointer<UInt8>
  let kinds: UnsafeMutablePointer<UInt8>
  let origins: UnsafeMutablePointer<UInt32>
  let capacity: Int
  private(set) var count = 0
  private(set) var isFull = false

  /// The widest store: four bytes at once, whatever the length.
  static let slack = 4
  private static let space: UInt8 = 0x20

  init(
    bytes: UnsafeMutablePointer<UInt8>, kinds: UnsafeMutablePointer<UInt8>, origins: UnsafeMutablePointer<UInt32>,
    capacity: Int
  ) {
    (self.bytes, self.kinds, self.origins, self.capacity) = (bytes, kinds, origins, capacity)
  }

  /// Folds valid UTF-8; false when a letter is written as base and mark, so that the text must be composed first.
  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, _ table: FoldingTable) -> Bool {
    table.entries.withUnsafeBufferPointer { entries in
      var index = 0
      while index < utf8.count, !isFull {
        let first = utf8[index]
        if first < 0x80 {
          append(entries[Int(first)], from: index, table)
          index += 1
        } else {
          let (value, length) = Self.decode(utf8, index)
          if value < 0x10000 {
            let entry = entries[Int(value)]
            if entry.bits & FoldingTable.Entry.joinsBackwards != 0, index > 0 { return false }
            append(entry, from: index, table)
          } else {
            append(Self.outsideBasicPlane(value), from: index, table)
          }
          index += length
        }
      }
      return true
    }
  }

  /// Writes what one scalar folds to.
  @inline(__always)
  mutating func append(_ entry: FoldingTable.Entry, from origin: Int, _ table: FoldingTable) {
    if entry.bits & FoldingTable.Entry.needsCare == 0 { return store(entry, origin) }
    appendWithCare(entry, origin, table)
  }

  static func outsideBasicPlane(_ value: UInt32) -> FoldingTable.Entry {
    guard let scalar = Unicode.Scalar(value) else { return .dropped }
    return FoldingTable.Entry(value, kind: LetterKind.of(scalar).byte)
  }
}

extension FoldingBuffer {
  private mutating func appendWithCare(_ entry: FoldingTable.Entry, _ origin: Int, _ table: FoldingTable) {
    if entry.bits & FoldingTable.Entry.isExpansion != 0 {
      for part in table.expansions[Int(entry.utf8)] { append(part, from: origin, table) }
    } else if entry.bits & FoldingTable.Entry.isSpace != 0 {
      // Runs of spaces are one; none stands first, or beside Han and kana.
      if count == 0 || bytes[count - 1] == Self.space { return }
      if kinds[count - 1] & LetterKind.hanOrKanaBit != 0 { return }
      store(entry, origin)
    } else {
      if entry.bits & FoldingTable.Entry.isHanOrKana != 0, count > 0, bytes[count - 1] == Self.space { count -= 1 }
      store(entry, origin)
    }
  }

  @inline(__always)
  private mutating func store(_ entry: FoldingTable.Entry, _ origin: Int) {
    guard count + Self.slack <= capacity else {
      isFull = true
      return
    }
    let origin = UInt32(truncatingIfNeeded: origin)
    UnsafeMutableRawPointer(bytes + count).storeBytes(of: entry.utf8.littleEndian, as: UInt32.self)
    UnsafeMutableRawPointer(kinds + count).storeBytes(of: UInt32(entry.kind) &* 0x0101_0101, as: UInt32.self)
    UnsafeMutableRawPointer(origins + count).storeBytes(of: SIMD4(repeating: origin), as: SIMD4<UInt32>.self)
    count += entry.count
  }

  /// The scalar at an offset of valid UTF-8, and its length.
  @inline(__always)
  private static func decode(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(utf8[index])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= utf8.count else { return (0xFFFD, length) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(utf8[index + offset] & 0x3F) }
    return (value, length)
  }
}
