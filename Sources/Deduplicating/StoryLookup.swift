import Stories

/// Where deduplication finds what is known: an index, or a memory over one.
public protocol StoryLookup {
  /// The story that has this key.
  func story(_ key: IdentityKey) throws -> KnownStory?
  /// The story with this identifier.
  func story(id: String) throws -> KnownStory?
  /// How many records a story has.
  func recordCount(of storyID: String) throws -> Int
  /// The passages of a text that stand in several stories of an outlet.
  func passages(of fingerprint: Fingerprint, at outlet: String) throws -> RecurringPassages
  /// Stories whose text shares passages with another, the most alike first.
  func similar(to query: SimilarityQuery) throws -> [SimilarStory]
  /// How much of the smaller text stands in a story's newest version; nil when that isn't held.
  func containment(of fingerprint: Fingerprint, in storyID: String) throws -> Double?
}

extension StoryLookup {
  public func recordCount(of storyID: String) throws -> Int { 0 }
  public func story(id: String) throws -> KnownStory? { nil }
  public func passages(of fingerprint: Fingerprint, at outlet: String) throws -> RecurringPassages { .init() }
  public func similar(to query: SimilarityQuery) throws -> [SimilarStory] { [] }
  public func containment(of fingerprint: Fingerprint, in storyID: String) throws -> Double? { nil }
}

/// A story whose text shares passages with another.
public struct SimilarStory: Sendable, Hashable {
  public var storyID: String
  public var outlet: String
  /// The share of the smaller text that stands in the other.
  public var containment: Double
  /// How many times longer the archived text is than the other; below 1 when it is shorter.
  public var lengthRatio: Double

  /// The order of answers: by share, then by identifier.
  func isMoreAlike(than other: SimilarStory) -> Bool {
    (containment, other.storyID) > (other.containment, storyID)
  }
}
