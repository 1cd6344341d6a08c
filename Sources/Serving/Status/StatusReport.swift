import Stories

/// What the daemon says of itself at `/v1/status`. Members may be added, never renamed.
public struct StatusReport: Sendable, Codable, Hashable {
  public var version: String
  public var startedAt: Timestamp
  public var uptimeSeconds: Int64
  /// `running` or `paused`.
  public var state: String
  /// Why it is paused.
  public var reason: String?
  public var sources: SourceCounts
  public var lastPoll: Timestamp?
  public var lastNewStory: Timestamp?
  public var nextPoll: NextPollReport?
  public var counts: Counts
  public var archive: ArchiveReport
  public var configuration: ConfigurationReport
  /// One for each configured source, by id.
  public var sourceStates: [SourceReport]

  public init(
    version: String, startedAt: Timestamp, uptimeSeconds: Int64, state: String, reason: String? = nil,
    sources: SourceCounts, lastPoll: Timestamp?, lastNewStory: Timestamp?, nextPoll: NextPollReport?, counts: Counts,
    archive: ArchiveReport, configuration: ConfigurationReport, sourceStates: [SourceReport]
  ) {
    self.version = version
    self.startedAt = startedAt
    self.uptimeSeconds = uptimeSeconds
    self.state = state
    self.reason = reason
    self.sources = sources
    self.lastPoll = lastPoll
    self.lastNewStory = lastNewStory
    self.nextPoll = nextPoll
    self.counts = counts
    self.archive = archive
    self.configuration = configuration
    self.sourceStates = sourceStates
  }

  private enum CodingKeys: String, CodingKey {
    case version
    case startedAt = "started_at"
    case uptimeSeconds = "uptime_seconds"
    case state, reason, sources
    case lastPoll = "last_poll"
    case lastNewStory = "last_new_story"
    case nextPoll = "next_poll"
    case counts, archive, configuration
    case sourceStates = "source_states"
  }
}

/// Sources by health.
public struct SourceCounts: Sendable, Codable, Hashable {
  public var total: Int
  public var pending: Int
  public var healthy: Int
  public var degraded: Int
  public var failing: Int
  public var retired: Int

  public init(_ states: [SourceReport]) {
    func count(_ health: SourceHealth) -> Int { states.count { $0.health == health } }
    total = states.count
    pending = count(.pending)
    healthy = count(.healthy)
    degraded = count(.degraded)
    failing = count(.failing)
    retired = count(.retired)
  }
}

/// The next poll of all.
public struct NextPollReport: Sendable, Codable, Hashable {
  public var source: String
  public var at: Timestamp
  public var reason: String?

  public init(source: String, at: Timestamp, reason: String?) {
    self.source = source
    self.at = at
    self.reason = reason
  }
}

/// What was counted since the start.
public struct Counts: Sendable, Codable, Hashable {
  public var polls: [String: Int]
  public var entries: Int
  public var stories: Int
  public var sightings: Int
  public var updates: Int
  /// By `DropReason`.
  public var dropped: [String: Int]
  /// By BCP 47 primary subtag.
  public var languages: [String: Int]

  public init(
    polls: [String: Int] = [:], entries: Int = 0, stories: Int = 0, sightings: Int = 0, updates: Int = 0,
    dropped: [String: Int] = [:], languages: [String: Int] = [:]
  ) {
    self.polls = polls
    self.entries = entries
    self.stories = stories
    self.sightings = sightings
    self.updates = updates
    self.dropped = dropped
    self.languages = languages
  }
}

/// Where the archive stands.
public struct ArchiveReport: Sendable, Codable, Hashable {
  public var directory: String
  public var segment: String
  public var offset: Int64
  public var seq: Int64
  public var repairs: Int

  public init(directory: String, position: ArchivePosition, repairs: Int) {
    self.directory = directory
    segment = position.segment
    offset = position.offset
    seq = position.seq
    self.repairs = repairs
  }
}

/// How the configuration stands.
public struct ConfigurationReport: Sendable, Codable, Hashable {
  public var loadedAt: Timestamp
  public var lastReloadSuccessful: Bool
  public var lastReloadError: String?

  public init(loadedAt: Timestamp, lastReloadSuccessful: Bool, lastReloadError: String?) {
    self.loadedAt = loadedAt
    self.lastReloadSuccessful = lastReloadSuccessful
    self.lastReloadError = lastReloadError
  }

  private enum CodingKeys: String, CodingKey {
    case loadedAt = "loaded_at"
    case lastReloadSuccessful = "last_reload_successful"
    case lastReloadError = "last_reload_error"
  }
}

/// One source: how it is doing, and when and why it is asked next.
public struct SourceReport: Sendable, Codable, Hashable {
  public var id: String
  public var outlet: String
  public var url: String
  public var language: String?
  public var health: SourceHealth
  public var lastAttempt: Timestamp?
  public var lastSuccess: Timestamp?
  public var lastNewStory: Timestamp?
  public var nextPoll: Timestamp?
  public var nextPollReason: String?
  public var consecutiveFailures: Int
  public var lastOutcome: String?
  public var lastError: String?
  public var entries: Int
  public var stories: Int
  /// Whether the server gave an ETag or a Last-Modified to ask again with.
  public var hasValidators: Bool
  /// What kind of failure the last one was: `temporary`, `soft`, `hard`, `blocked` or `gone`; absent after a success.
  public var failure: FailureClass?
  /// The address that is asked in place of `url`, as the source has moved there for good.
  public var movedTo: String?
  /// A permanent redirect that is not adopted, or not yet.
  public var pendingMove: PendingMoveReport?
  /// Since when validators are not sent, as the server said that nothing had changed when something had.
  public var distrustedSince: Timestamp?
  /// The mean time between two publications, as far as it is known.
  public var publishesEverySeconds: Int?

  public init(source: Source, state: SourceState) {
    id = source.id
    outlet = source.outlet
    url = source.url
    language = source.language
    health = state.health
    lastAttempt = state.lastAttempt
    lastSuccess = state.lastSuccess
    lastNewStory = state.lastNewStory
    nextPoll = state.nextPoll
    nextPollReason = state.nextPollReason
    consecutiveFailures = state.consecutiveFailures
    lastOutcome = state.lastOutcome
    lastError = state.lastError
    entries = state.entriesSeen
    stories = state.storiesAccepted
    hasValidators = !state.validators.isEmpty
    let memory = state.memory
    failure = memory?.failure?.kind
    movedTo = memory?.adopted.flatMap { $0.from == source.url ? $0.to : nil }
    pendingMove = memory?.move.map(PendingMoveReport.init)
    distrustedSince = memory?.lie?.noticedAt
    publishesEverySeconds = memory?.rhythm.flatMap { $0.occasions >= 1 ? Int($0.seconds / $0.occasions) : nil }
  }

  private enum CodingKeys: String, CodingKey {
    case id, outlet, url, language, health
    case lastAttempt = "last_attempt"
    case lastSuccess = "last_success"
    case lastNewStory = "last_new_story"
    case nextPoll = "next_poll"
    case nextPollReason = "next_poll_reason"
    case consecutiveFailures = "consecutive_failures"
    case lastOutcome = "last_outcome"
    case lastError = "last_error"
    case entries, stories
    case hasValidators = "has_validators"
    case failure
    case movedTo = "moved_to"
    case pendingMove = "pending_move"
    case distrustedSince = "distrusted_since"
    case publishesEverySeconds = "publishes_every_seconds"
  }
}

/// Where a source says that it has moved to.
public struct PendingMoveReport: Sendable, Codable, Hashable {
  public var to: String
  public var since: Timestamp
  /// Polls in a row that were sent there.
  public var polls: Int
  /// Why it is not adopted however long it lasts; absent when it will be.
  public var obstacle: String?

  public init(_ move: PendingMove) {
    to = move.to
    since = move.firstSeen
    polls = move.polls
    obstacle = move.obstacle
  }
}
