/// What a server gave us to ask "has it changed?" with: opaque, echoed byte for byte (RFC 9110 §8.8).
public struct Validators: Sendable, Hashable, Codable {
  public var etag: String?
  public var lastModified: String?

  public init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }

  public var isEmpty: Bool { etag == nil && lastModified == nil }
}

/// How a source is doing.
public enum SourceHealth: String, Sendable, Hashable, Codable, CaseIterable {
  /// Not polled yet.
  case pending
  case healthy
  /// It answers, but something is wrong with what it lists.
  case degraded
  /// The last poll failed.
  case failing
  /// The server has said for days that it is gone for good (410); asked once a week.
  case retired
}

/// What is remembered of a source between polls, and across restarts.
public struct SourceState: Sendable, Hashable, Codable {
  public var sourceID: String
  public var health: SourceHealth = .pending
  public var validators = Validators()
  /// The address the validators belong to; they are void for any other.
  public var validatedURL: String?
  /// The fingerprint of the topics the validated answer was judged by: others must see it whole.
  public var validatedBy: String?
  /// The address that was polled last; a corrected one does not wait for the old one's penalty.
  public var polledURL: String?
  /// When the source was first read: what is much older was there before us.
  public var firstReadAt: Timestamp?
  /// The server asked everyone to stay away until then.
  public var pausedUntil: Timestamp?
  /// Polls in a row that left an entry open.
  public var incompletePolls: Int?
  public var lastAttempt: Timestamp?
  public var lastSuccess: Timestamp?
  public var lastNewStory: Timestamp?
  public var nextPoll: Timestamp?
  /// Why then: `interval`, `max-age`, `ttl`, `retry-after`, `backoff`, `host-gap` or `paused`.
  public var nextPollReason: String?
  /// Polls that failed since the last that succeeded.
  public var consecutiveFailures = 0
  /// `ok`, `not_modified`, or the label of the last failure.
  public var lastOutcome: String?
  public var lastError: String?
  public var entriesSeen = 0
  public var storiesAccepted = 0
  /// What else the schedule remembers; nil in states of before it did.
  public var memory: PollMemory?
  /// Of a listing page: what it gave, and what is wrong with it.
  @Rare public var listing: ListingMemory?

  public init(sourceID: String) { self.sourceID = sourceID }
}
