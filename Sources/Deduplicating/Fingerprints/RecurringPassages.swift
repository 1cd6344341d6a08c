import Stories

/// The passages of a text that stand in several stories of its outlet: the outlet's frame, not what a story says.
public struct RecurringPassages: Sendable, Hashable {
  /// A passage of so many stories of one outlet is its frame.
  static let enough = 3

  /// By hash, up to `enough` stories of the outlet.
  private var stories: [UInt32: [IdentityKey.Digest]] = [:]
  private var frequent: Set<UInt32> = []

  public init() {}

  mutating func add(_ hash: UInt32, in story: IdentityKey.Digest) {
    let known = stories[hash, default: []]
    if known.count < RecurringPassages.enough, !known.contains(story) { stories[hash] = known + [story] }
  }

  /// The hash stands in so many stories that it tells none from another.
  mutating func addFrequent(_ hash: UInt32) { frequent.insert(hash) }

  /// Both accounts together; a story in both counts once.
  public func merging(_ other: RecurringPassages) -> RecurringPassages {
    var merged = self
    for (hash, known) in other.stories { for story in known { merged.add(hash, in: story) } }
    merged.frequent.formUnion(other.frequent)
    return merged
  }

  /// The hashes that don't count.
  public var hashes: Set<UInt32> {
    frequent.union(stories.lazy.filter { $0.value.count >= RecurringPassages.enough }.map(\.key))
  }
}

/// A text to be compared with those that are known.
public struct SimilarityQuery: Sendable {
  public var fingerprint: Fingerprint
  /// When it was published or seen.
  public var time: Timestamp
  /// Hashes that don't count.
  public var ignored: Set<UInt32>

  public init(_ fingerprint: Fingerprint, at time: Timestamp, ignoring ignored: Set<UInt32> = []) {
    self.fingerprint = fingerprint
    self.time = time
    self.ignored = ignored
  }
}
