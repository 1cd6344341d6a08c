import Stories

/// Where deduplication finds what is known: an index, or a memory over one.
public protocol StoryLookup {
  /// The story that has this key.
  func story(_ key: IdentityKey) throws -> KnownStory?
  /// The story with this identifier.
  func story(id: String) throws -> KnownStory?
  /// Stories whose text shares passages with a text published or seen at `time`, the most alike first.
  func similar(to fingerprint: Fingerprint, at time: Timestamp) throws -> [SimilarStory]
}

extension StoryLookup {
  public func story(id: String) throws -> KnownStory? { nil }
  public func similar(to fingerprint: Fingerprint, at time: Timestamp) throws -> [SimilarStory] { [] }
}

/// A story whose text shares passages with another.
public struct SimilarStory: Sendable, Hashable {
  public var storyID: String
  public var outlet: String
  /// The share of the smaller text that stands in the other.
  public var containment: Double
  /// How many times longer the archived text is than the other; below 1 when it is shorter.
  public var lengthRatio: Double
}
