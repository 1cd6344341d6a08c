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

  /// The widest store, whatever the length of what is stored.
  static let slack = 8
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
      // Where folding eight bytes at once may be tried again.
      var nextTry = 0
      while index < utf8.count, !isFull {
        let first = utf8[index]
        if first < 0x80 {
          if index >= nextTry, index + 8 <= utf8.count {
            if appendEight(utf8, at: index) {
              index += 8
              continue
            }
            nextTry = index + 8
          }
          append(entries[Int(first)], from: index, table)
          index += 1
          continue
        }
        let (value, length) = Self.decode(utf8, index)
        let entry = value < 0x10000 ? entries[Int(value)] : Self.outsideBasicPlane(value)
        if entry.bits & FoldingTable.Entry.joinsBackwards != 0, index > 0 { return false }
        append(entry, from: index, table)
        index += length
      }
      return true
    }
  }

  /// Folds eight bytes at once where nothing in them needs care; false, and nothing written, where something does.
  @inline(__always)
  private mutating func appendEight(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let bytes = UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    guard count + Self.slack <= capacity, let folded = EightSigns.folded(bytes) else { return false }
    UnsafeMutableRawPointer(self.bytes + count).storeBytes(of: folded.bytes.littleEndian, as: UInt64.self)
    UnsafeMutableRawPointer(kinds + count).storeBytes(of: folded.kinds.littleEndian, as: UInt64.self)
    let origins = SIMD8<UInt32>(0, 1, 2, 3, 4, 5, 6, 7) &+ UInt32(truncatingIfNeeded: index)
    UnsafeMutableRawPointer(self.origins + count).storeBytes(of: origins, as: SIMD8<UInt32>.self)
    count += 8
    return true
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
    guard index + length <= utf8.count else { return (0xFFFD, utf8.count - index) }
    func next(_ offset: Int) -> UInt32 { UInt32(utf8[index + offset] & 0x3F) }
    switch length {
    case 2: return ((first & 0x1F) << 6 | next(1), 2)
    case 3: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }
}
