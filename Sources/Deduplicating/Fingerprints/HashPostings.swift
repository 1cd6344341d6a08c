/// Which entries have which hash: a hash table by linear probing, of five bytes a slot.
///
/// A slot holds an entry's number and eight bits of the hash; the rest of the hash is where the slot stands. So a find
/// may be of another hash, once in some hundred, and whoever asks compares the hashes themselves. Entries leave by
/// number alone, the oldest first; their slots are used again.
///
/// At most `limit` living entries are kept for one hash: what stands in more stories tells none from another. Between
/// 6 and 10 bytes a posting.
struct HashPostings: Sendable {
  /// Living entries kept for one hash.
  static let limit = 64
  /// Share of slots that may be taken.
  private static let fullest = (numerator: 4, denominator: 5)
  private static let smallestCapacity = 64

  private var tags: [UInt8]
  private var entries: [Int32]
  private var taken = 0

  init(capacity: Int = 0) {
    let capacity = max(capacity, HashPostings.smallestCapacity)
    tags = Array(repeating: 0, count: capacity)
    entries = Array(repeating: 0, count: capacity)
  }

  /// Room for `postings` with as much again by half.
  init(postings: Int) { self.init(capacity: postings * 15 / 8) }

  /// Whether so many more postings would crowd it: time for a new table of those that live.
  func isCrowded(adding count: Int) -> Bool {
    (taken + count) * HashPostings.fullest.denominator > tags.count * HashPostings.fullest.numerator
  }

  /// Adds an entry to a hash's, unless there are `limit` already. Entries before `first` are dead.
  mutating func insert(_ entry: Int32, for hash: UInt32, first: Int32) {
    let tag = HashPostings.tag(hash)
    var slot = home(hash)
    var (living, free) = (0, -1)
    while tags[slot] != 0 {
      if entries[slot] < first {
        if free < 0 { free = slot }
      } else if tags[slot] == tag {
        living += 1
        if living >= HashPostings.limit { return }
      }
      slot = after(slot)
    }
    if free < 0 {
      free = slot
      taken += 1
    }
    tags[free] = tag
    entries[free] = entry
  }

  /// Calls `body` with every living entry that may have this hash.
  func forEach(_ hash: UInt32, first: Int32, _ body: (Int32) -> Void) {
    let tag = HashPostings.tag(hash)
    tags.withUnsafeBufferPointer { tags in
      var slot = home(hash)
      while tags[slot] != 0 {
        if tags[slot] == tag, entries[slot] >= first { body(entries[slot]) }
        slot = after(slot)
      }
    }
  }

  private func home(_ hash: UInt32) -> Int { Int((UInt64(hash) &* UInt64(tags.count)) >> 32) }

  private func after(_ slot: Int) -> Int { slot + 1 == tags.count ? 0 : slot + 1 }

  /// From the lower bits, which neighbours in the table don't share; the lowest two are zero in samples.
  private static func tag(_ hash: UInt32) -> UInt8 { UInt8(1 + (hash >> 2) % 255) }
}
