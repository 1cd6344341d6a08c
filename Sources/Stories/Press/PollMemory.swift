/// What the schedule remembers of a source beside its validators, and across restarts. What is nil is not known yet.
///
/// Spans are counted in seconds that passed while we watched, never as differences of stamps: a wall clock that jumps
/// ages nothing.
public struct PollMemory: Sendable, Hashable, Codable {
  public var rhythm: PublishingRhythm?
  /// The failures since the last success; nil when the last poll succeeded.
  @Rare public var failure: FailureStreak?
  /// What the feed asked for when it was last read; a 304 does not say it again.
  public var wishes: FeedWishes?
  /// Since the last whole answer to a request without validators.
  public var secondsSinceWhole: Double?
  /// Of the last whole body and its type, once all its entries were settled.
  public var bodyHash: String?
  /// The last answer said that nothing had changed.
  public var saidUnchanged: Bool?
  /// The server said that nothing had changed when something had.
  @Rare public var lie: ConditionalLie?
  /// A permanent redirect that is not followed for good yet.
  @Rare public var move: PendingMove?
  /// The address that is asked in place of the configured one.
  @Rare public var adopted: AdoptedAddress?
  /// The host that `pausedUntil` is about; nil: that of the source.
  public var pausedHost: String?

  public init() {}
}

/// How often a source publishes: occasions and the time they were counted in, both fading with age.
public struct PublishingRhythm: Sendable, Hashable, Codable {
  /// Times something new was published; what came out together counts once.
  public var occasions: Double
  public var seconds: Double
  /// Since something new was seen.
  public var secondsSinceNew: Double

  public init(occasions: Double = 0, seconds: Double = 0, secondsSinceNew: Double = 0) {
    self.occasions = occasions
    self.seconds = seconds
    self.secondsSinceNew = secondsSinceNew
  }
}

/// What kind of failure a poll met.
public enum FailureClass: String, Sendable, Hashable, Codable, CaseIterable {
  /// The name could not be looked up, and could be lately.
  case temporary
  /// What servers get over by themselves: 404, 5xx, a time-out, a document that could not be read.
  case soft
  /// What somebody has to mend: 401, 403, an address that is refused.
  case hard
  /// The server takes us for a robot it does not want.
  case blocked
  /// 410.
  case gone
}

/// Failures in a row.
public struct FailureStreak: Sendable, Hashable, Codable {
  /// Of the last one.
  public var kind: FailureClass
  /// The sum of what each counts for.
  public var weight: Double
  /// Answers of 410 in a row, and how long ago the first was.
  public var gonePolls: Int
  public var goneSeconds: Double

  public init(kind: FailureClass, weight: Double = 0, gonePolls: Int = 0, goneSeconds: Double = 0) {
    self.kind = kind
    self.weight = weight
    self.gonePolls = gonePolls
    self.goneSeconds = goneSeconds
  }
}

/// When a feed asks to be left alone.
public struct FeedWishes: Sendable, Hashable, Codable {
  /// `ttl`, or `sy:updatePeriod` and `sy:updateFrequency`.
  public var minutes: Int?
  public var skip: SkipTimes

  public init(minutes: Int? = nil, skip: SkipTimes = SkipTimes()) {
    self.minutes = minutes
    self.skip = skip
  }
}

/// Hours and days, in UTC, at which a feed publishes nothing (RSS 2.0 `skipHours` and `skipDays`).
public struct SkipTimes: Sendable, Hashable, Codable {
  /// 0 to 23.
  public var hours: Set<Int>
  /// 0 is Sunday.
  public var weekdays: Set<Int>

  public init(hours: Set<Int> = [], weekdays: Set<Int> = []) {
    self.hours = hours
    self.weekdays = weekdays
  }

  public var isEmpty: Bool { hours.isEmpty && weekdays.isEmpty }
}

/// A server that answered 304 though its document had changed.
public struct ConditionalLie: Sendable, Hashable, Codable {
  public var noticedAt: Timestamp
  /// The address it was about.
  public var url: String
  /// Validators are sent again once this has run out.
  public var secondsLeft: Double

  public init(noticedAt: Timestamp, url: String, secondsLeft: Double) {
    self.noticedAt = noticedAt
    self.url = url
    self.secondsLeft = secondsLeft
  }
}

/// Where a source says that it has moved to.
public struct PendingMove: Sendable, Hashable, Codable {
  public var to: String
  public var firstSeen: Timestamp
  /// Polls in a row that were sent there.
  public var polls: Int
  /// Since the first of them.
  public var seconds: Double
  /// Why it is not adopted however long it lasts; nil: it will be, in time.
  public var obstacle: String?

  public init(to: String, firstSeen: Timestamp, polls: Int = 1, seconds: Double = 0, obstacle: String? = nil) {
    self.to = to
    self.firstSeen = firstSeen
    self.polls = polls
    self.seconds = seconds
    self.obstacle = obstacle
  }
}

/// An address a source moved to for good. It holds as long as the configuration names the address it came from.
public struct AdoptedAddress: Sendable, Hashable, Codable {
  public var from: String
  public var to: String
  public var at: Timestamp
  /// Failures in a row of the new address; after some of them the old one is asked again.
  public var failures: Int

  public init(from: String, to: String, at: Timestamp, failures: Int = 0) {
    self.from = from
    self.to = to
    self.at = at
    self.failures = failures
  }
}
