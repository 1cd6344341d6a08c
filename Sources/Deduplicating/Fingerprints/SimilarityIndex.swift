import Stories

/// The fingerprints of recent stories, by their hashes, in memory.
///
/// An inverted index finds the stories that share hashes with a text; then the rows themselves are compared, so the
/// answer is exact for the samples. Half of the hashes of long texts are looked up by: that finds all that share a
/// fifth.
///
/// Bounded: the first added leave first, when there are more than `maximumStories`, or when they were recorded
/// `Deduplicator.similarityWindow` before the last. A story takes 4 bytes a hash, 6 to 10 bytes a posting and about 110
/// beside: some 2 KB for 985 shingles.
public struct SimilarityIndex: Sendable {
  public let maximumStories: Int
  /// The number of an entry is its place counted from the first that ever was.
  private var entries: [Entry] = []
  /// Entries at the front of `entries` that have left.
  private var gone = 0
  /// The number of `entries[0]`.
  private var base: Int32 = 0
  private var rows = HashRows()
  private var postings = HashPostings()
  private var livingPostings = 0
  /// The newest entry of a story, by the lower half of its identifier.
  private var newest: [UInt64: Int32] = [:]
  private var outlets = OutletNumbers()

  private struct Entry {
    var story: IdentityKey.Digest
    var time: Timestamp
    var recordedAt: Timestamp
    var row: HashRows.Place
    var outlet: Int32
    var unit: Fingerprint.Unit
    var modulus: UInt32

    var isSampledByHalf: Bool { row.count >= SimilarityIndex.smallestHalved }
    /// Of its hashes, the multiples of this are looked up by.
    var postedModulus: UInt32 { isSampledByHalf ? modulus * 2 : modulus }
    var estimatedCount: Int { Int(row.count) * Int(modulus) }
  }

  /// Rows of fewer hashes are looked up by all of them.
  private static let smallestHalved = 128
  /// Stories compared hash by hash for one query.
  private static let maximumCompared = 48
  /// Stories in one answer.
  private static let maximumFound = 8

  public init(maximumStories: Int = 20_000) { self.maximumStories = max(1, maximumStories) }

  public var count: Int { entries.count - gone }

  /// Adds a story's text, or a newer version of it. A story without an identifier of ours is left out.
  public mutating func add(
    _ fingerprint: Fingerprint, storyID: String, outlet: String, time: Timestamp,
    recordedAt: Timestamp = Timestamp(milliseconds: 0)
  ) {
    guard fingerprint.unit != .short, !fingerprint.hashes.isEmpty,
      let story = IdentityKey.Digest(hexadecimal: storyID)
    else { return }
    let entry = Entry(
      story: story, time: time, recordedAt: recordedAt, row: rows.append(fingerprint.hashes),
      outlet: outlets.number(of: outlet), unit: fingerprint.unit, modulus: fingerprint.modulus)
    entries.append(entry)
    post(entries.count - 1)
    newest[story.low] = base + Int32(entries.count - 1)
    // Counted from this one, whatever others say: a clock that was ahead once empties the index once.
    removeOldest(before: recordedAt.advanced(by: .zero - Deduplicator.similarityWindow))
  }

  /// The passages of a text that stand in several stories of an outlet, or in very many of any.
  public func passages(of fingerprint: Fingerprint, at outlet: String) -> RecurringPassages {
    var passages = RecurringPassages()
    let own = outlets.known(outlet)
    for hash in fingerprint.hashes {
      var living = 0
      postings.forEach(hash, first: firstNumber) { number in
        living += 1
        let entry = self[number]
        if entry.outlet == own, rows[entry.row].containsSorted(hash) { passages.add(hash, in: entry.story) }
      }
      if living >= HashPostings.limit { passages.addFrequent(hash) }
    }
    return passages
  }

  /// The stories that share at least `minimum` of the smaller text within `window` of the query's time, the most alike
  /// first, each once, at most eight.
  public func similar(
    to query: SimilarityQuery, within window: Duration = Deduplicator.similarityWindow, minimum: Double = 0.2
  ) -> [SimilarStory] {
    var found: [IdentityKey.Digest: SimilarStory] = [:]
    for number in candidates(query.fingerprint, minimum: minimum) {
      let entry = self[number]
      let distance = query.time.since(entry.time)
      guard distance <= window, distance >= .zero - window else { continue }
      let containment = containment(of: query.fingerprint, in: entry, without: query.ignored)
      guard containment >= minimum, containment > found[entry.story]?.containment ?? 0 else { continue }
      let ratio = Double(entry.estimatedCount) / Double(max(1, query.fingerprint.estimatedCount))
      found[entry.story] = SimilarStory(
        storyID: entry.story.hexadecimal, outlet: outlets.name(entry.outlet), containment: containment,
        lengthRatio: ratio)
    }
    return Array(found.values.sorted { $0.isMoreAlike(than: $1) }.prefix(SimilarityIndex.maximumFound))
  }

  /// How much of the smaller text stands in the newest version of a story; nil when that isn't held.
  public func containment(of fingerprint: Fingerprint, in storyID: String) -> Double? {
    guard let story = IdentityKey.Digest(hexadecimal: storyID), let number = newest[story.low],
      number >= firstNumber, self[number].story == story
    else { return nil }
    return containment(of: fingerprint, in: self[number], without: [])
  }
}

extension SimilarityIndex {
  private var firstNumber: Int32 { base + Int32(gone) }

  private subscript(number: Int32) -> Entry { entries[Int(number - base)] }

  private func containment(of fingerprint: Fingerprint, in entry: Entry, without ignored: Set<UInt32>) -> Double {
    guard (fingerprint.unit == .words) == (entry.unit == .words) else { return 0 }
    var modulus = max(fingerprint.modulus, entry.modulus)
    // What recurs is known of the hashes alone that are looked up by.
    if !ignored.isEmpty { modulus = max(modulus, entry.postedModulus) }
    return Overlap(fingerprint.hashes[...], rows[entry.row], modulus: modulus, without: ignored).containment
  }

  /// The entries that share enough hashes to be worth a comparison, those with most first.
  private func candidates(_ fingerprint: Fingerprint, minimum: Double) -> [Int32] {
    var hits: [Int32] = []
    for hash in fingerprint.hashes {
      let before = hits.count
      postings.forEach(hash, first: firstNumber) { hits.append($0) }
      // What stands in so many tells none from another.
      if hits.count - before >= HashPostings.limit { hits.removeSubrange(before...) }
    }
    hits.sort()
    let counts = fingerprint.countsByPower
    var found: [(number: Int32, shared: Int)] = []
    var start = 0
    while start < hits.count {
      var end = start + 1
      while end < hits.count, hits[end] == hits[start] { end += 1 }
      let entry = self[hits[start]]
      let posted = Int(entry.row.count) / (entry.isSampledByHalf ? 2 : 1)
      let comparable = min(posted, counts[entry.postedModulus.trailingZeroBitCount])
      if Double(end - start) >= minimum / 3 * Double(comparable) { found.append((hits[start], end - start)) }
      start = end
    }
    found.sort { ($0.shared, $0.number) > ($1.shared, $1.number) }
    return found.prefix(SimilarityIndex.maximumCompared).map(\.number)
  }

  private mutating func post(_ index: Int) {
    let posted = postedHashes(entries[index])
    if postings.isCrowded(adding: posted.count) { rebuildPostings(adding: posted.count) }
    for hash in posted { postings.insert(base + Int32(index), for: hash, first: firstNumber) }
    livingPostings += posted.count
  }

  private func postedHashes(_ entry: Entry) -> [UInt32] {
    let mask = entry.postedModulus - 1
    return rows[entry.row].filter { $0 & mask == 0 }
  }

  private mutating func removeOldest(before oldest: Timestamp) {
    while count > maximumStories || count > 1 && entries[gone].recordedAt < oldest {
      let entry = entries[gone]
      if newest[entry.story.low] == firstNumber { newest[entry.story.low] = nil }
      livingPostings -= postedHashes(entry).count
      gone += 1
    }
    guard gone > 1024, gone > entries.count / 8 else { return }
    base += Int32(gone)
    entries.removeFirst(gone)
    gone = 0
    rows.drop(before: entries[0].row)
  }

  private mutating func rebuildPostings(adding count: Int) {
    postings = HashPostings()
    var table = HashPostings(postings: livingPostings + count)
    for index in gone..<entries.count - 1 {
      for hash in postedHashes(entries[index]) { table.insert(base + Int32(index), for: hash, first: firstNumber) }
    }
    postings = table
  }
}

/// Names of outlets as numbers.
private struct OutletNumbers: Sendable {
  private var numbers: [String: Int32] = [:]
  private var names: [String] = []

  mutating func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    names.append(name)
    numbers[name] = Int32(names.count - 1)
    return Int32(names.count - 1)
  }

  func known(_ name: String) -> Int32 { numbers[name] ?? -1 }

  func name(_ number: Int32) -> String { names[Int(number)] }
}

extension Fingerprint {
  /// How many hashes are multiples of each power of two, from 2 to the 0th.
  fileprivate var countsByPower: [Int] {
    var counts = Array(repeating: 0, count: 33)
    for hash in hashes { counts[hash.trailingZeroBitCount] += 1 }
    for power in (0..<32).reversed() { counts[power] += counts[power + 1] }
    return counts
  }
}

extension ArraySlice<UInt32> {
  /// Whether an ascending row holds this hash.
  fileprivate func containsSorted(_ hash: UInt32) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == hash
  }
}
