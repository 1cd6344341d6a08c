import Stories

/// The fingerprints of recent stories, by their hashes: an exact inverted index in memory.
///
/// Bounded by `maximumStories`; the oldest added leave first. About 3 KB a story of a thousand words.
public struct SimilarityIndex: Sendable {
  public let maximumStories: Int
  private var entries: [Entry] = []
  /// Entries before it have left.
  private var first = 0
  /// The newest posting of a hash; postings of one hash are chained from the newest to the oldest.
  private var newest: [UInt32: Int32] = [:]
  private var postings: [Posting] = []

  private struct Entry {
    var storyID: String
    var outlet: String
    var time: Timestamp
    var fingerprint: Fingerprint
  }

  private struct Posting {
    var entry: Int32
    var older: Int32
  }

  public init(maximumStories: Int = 20_000) { self.maximumStories = max(1, maximumStories) }

  public var count: Int { entries.count - first }

  /// Adds a story's text, or a newer version of it.
  public mutating func add(_ fingerprint: Fingerprint, storyID: String, outlet: String, time: Timestamp) {
    guard fingerprint.unit != .short, !fingerprint.hashes.isEmpty else { return }
    entries.append(Entry(storyID: storyID, outlet: outlet, time: time, fingerprint: fingerprint))
    post(entries.count - 1)
    if count > maximumStories { first += 1 }
    if first > maximumStories / 4 + 64 { compact() }
  }

  /// Drops stories from before `time`.
  public mutating func removeAll(before time: Timestamp) {
    entries = entries[first...].filter { $0.time >= time }
    rebuild()
  }

  /// The stories that share at least `minimum` of the smaller text within `window` of `time`, the most alike first, at
  /// most eight.
  public func similar(
    to fingerprint: Fingerprint, at time: Timestamp, within window: Duration = Deduplicator.similarityWindow,
    minimum: Double = 0.2
  ) -> [SimilarStory] {
    var shared: [Int32: Int] = [:]
    for hash in fingerprint.hashes {
      var posting = newest[hash] ?? -1
      while posting >= 0 {
        shared[postings[Int(posting)].entry, default: 0] += 1
        posting = postings[Int(posting)].older
      }
    }
    var found: [SimilarStory] = []
    for (index, count) in shared where count >= 2 && Int(index) >= first {
      let entry = entries[Int(index)]
      let distance = time.since(entry.time)
      guard distance <= window, distance >= .zero - window else { continue }
      let containment = fingerprint.containment(in: entry.fingerprint)
      guard containment >= minimum else { continue }
      let ratio = Double(entry.fingerprint.estimatedCount) / Double(max(1, fingerprint.estimatedCount))
      found.append(
        SimilarStory(
          storyID: entry.storyID, outlet: entry.outlet, containment: containment, lengthRatio: ratio))
    }
    found.sort { ($0.containment, $1.storyID) > ($1.containment, $0.storyID) }
    return Array(found.prefix(8))
  }

  private mutating func post(_ index: Int) {
    for hash in entries[index].fingerprint.hashes {
      postings.append(Posting(entry: Int32(index), older: newest[hash] ?? -1))
      newest[hash] = Int32(postings.count - 1)
    }
  }

  private mutating func compact() {
    entries.removeFirst(first)
    rebuild()
  }

  private mutating func rebuild() {
    first = 0
    newest.removeAll(keepingCapacity: true)
    postings.removeAll(keepingCapacity: true)
    for index in entries.indices { post(index) }
  }
}
