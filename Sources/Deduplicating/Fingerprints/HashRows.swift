/// Rows of hashes, one an entry, in blocks that are dropped from the front as entries leave: no growth moves what is
/// there, and what has left is given back.
struct HashRows: Sendable {
  /// Where a row stands.
  struct Place: Sendable {
    var block: Int32
    var start: Int32
    var count: Int32
  }

  /// Hashes of one block: 1 MiB.
  private static let blockSize = 1 << 18

  private var blocks: [[UInt32]] = []
  /// The number of the first block still held.
  private var firstBlock: Int32 = 0

  subscript(place: Place) -> ArraySlice<UInt32> {
    blocks[Int(place.block - firstBlock)][Int(place.start)..<Int(place.start + place.count)]
  }

  mutating func append(_ row: [UInt32]) -> Place {
    if blocks.isEmpty || blocks[blocks.count - 1].count + row.count > HashRows.blockSize { beginBlock(row.count) }
    let last = blocks.count - 1
    let place = Place(
      block: firstBlock + Int32(last), start: Int32(blocks[last].count), count: Int32(row.count))
    blocks[last].append(contentsOf: row)
    return place
  }

  /// Gives back the blocks before that of `place`.
  mutating func drop(before place: Place) {
    let count = Int(place.block - firstBlock)
    guard count > 0 else { return }
    blocks.removeFirst(count)
    firstBlock = place.block
  }

  private mutating func beginBlock(_ count: Int) {
    // The first block of a small index grows as it needs.
    let capacity = blocks.isEmpty ? count : HashRows.blockSize
    var block: [UInt32] = []
    block.reserveCapacity(max(capacity, count))
    blocks.append(block)
  }
}
