import Stories

/// What records say, kept in memory, over what another lookup knows.
///
/// Lets the candidates of one uncommitted batch see each other, and is the whole index of a `DuplicateStream`.
public struct StoryMemory<Base: StoryLookup>: StoryLookup {
  private let base: Base
  private let deduplicator = Deduplicator()
  private var storyIDs: [IdentityKey: String] = [:]
  private var stories: [String: KnownStory] = [:]
  private var similarity: SimilarityIndex
  /// Records taken in, by story.
  private var recordCounts: [String: Int] = [:]

  public init(over base: Base, maximumSimilar: Int = 20_000) {
    self.base = base
    similarity = SimilarityIndex(maximumStories: maximumSimilar)
  }

  public func story(_ key: IdentityKey) throws -> KnownStory? {
    if let id = storyIDs[key] { return try story(id: id) }
    guard let story = try base.story(key) else { return nil }
    return stories[story.storyID] ?? story
  }

  public func story(id: String) throws -> KnownStory? { try stories[id] ?? base.story(id: id) }

  public func recordCount(of storyID: String) throws -> Int {
    try recordCounts[storyID, default: 0] + base.recordCount(of: storyID)
  }

  public func passages(of fingerprint: Fingerprint, at outlet: String) throws -> RecurringPassages {
    similarity.passages(of: fingerprint, at: outlet).merging(try base.passages(of: fingerprint, at: outlet))
  }

  public func similar(to query: SimilarityQuery) throws -> [SimilarStory] {
    let found = similarity.similar(to: query) + (try base.similar(to: query))
    return found.sorted { $0.isMoreAlike(than: $1) }
  }

  public func containment(of fingerprint: Fingerprint, in storyID: String) throws -> Double? {
    try similarity.containment(of: fingerprint, in: storyID) ?? base.containment(of: fingerprint, in: storyID)
  }

  /// Takes a record in, as an index will. A key that is known already stays with its story: the first stands.
  public mutating func add(_ record: Record) throws {
    guard let known = try known(after: record) else { return }
    stories[known.storyID] = known
    recordCounts[known.storyID, default: 0] += 1
    for key in deduplicator.keys(of: record) where try story(key) == nil { storyIDs[key] = known.storyID }
    guard let text = record.fingerprint, let fingerprint = Fingerprint(text) else { return }
    similarity.add(
      fingerprint, storyID: known.storyID, outlet: known.outlet,
      time: known.published ?? known.newestSeenAt ?? record.recordedAt, recordedAt: record.recordedAt)
  }

  private func known(after record: Record) throws -> KnownStory? {
    if case .story(let story) = record { return KnownStory(story) }
    guard var known = try story(id: record.storyID) else { return nil }
    switch record {
    case .update(let update): known.apply(update)
    case .link(let link): known.eventID = link.head.eventID
    case .story, .sighting, .retraction: break
    }
    return known
  }
}

/// Knows nothing.
public struct NoStories: StoryLookup {
  public init() {}

  public func story(_ key: IdentityKey) throws -> KnownStory? { nil }
}

extension KnownStory {
  /// What a story's record says.
  public init(_ record: StoryRecord) {
    self.init(
      storyID: record.head.storyID, eventID: record.head.eventID, version: 1, title: record.title,
      contentHash: record.contentHash, contentSource: record.contentSource, sourceID: record.source.id,
      outlet: record.source.outlet, published: record.published?.instant, newestSeenAt: record.provenance.fetchedAt,
      materialHash: record.materialHash)
  }

  /// Takes a newer version over.
  public mutating func apply(_ update: UpdateRecord) {
    version = update.version
    title = update.title
    contentHash = update.contentHash
    materialHash = update.materialHash
    contentSource = update.contentSource ?? contentSource
    newestSeenAt = update.seenAt
    // The address's own outlet took it over.
    if outlet != update.source.outlet { (outlet, sourceID) = (update.source.outlet, update.source.id) }
  }
}

extension Record {
  /// The text's fingerprint, on records that carry one.
  public var fingerprint: String? {
    switch self {
    case .story(let record): record.fingerprint
    case .update(let record): record.fingerprint
    case .sighting, .link, .retraction: nil
    }
  }
}
