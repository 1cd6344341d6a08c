import Stories

/// What Serving asks of the daemon. Every answer is a snapshot; none may wait for the network or for a poll.
public protocol Answers: Sendable {
  func status() async -> StatusReport
  /// What must hold before the daemon counts as ready, in a fixed order.
  func readiness() async -> [ReadinessCheck]
  func metrics() async -> [MetricFamily]
  /// Durable archive lines with a number above `seq`, oldest first: at most `limit`, and no more than
  /// `StatusAPI.maximumBytes` unless a single line is longer.
  func lines(after seq: Int64, limit: Int) async throws -> LinePage
  /// The newest stories, newest first, for the page.
  func latestStories(limit: Int) async -> [StoryRecord]
  /// The event with this identifier, or that a story with it belongs to.
  func event(_ id: EventID) async throws -> Result<EventView, EventNotFound>
  /// The events of the newest tellings, copies and updates, the latest first.
  func latestEvents(limit: Int) async throws -> [EventSummary]
  /// What entities, jurisdictions and concepts are called, by identifier.
  func names() async -> [String: String]
}

/// Some lines of the archive, as many as one answer holds.
public struct LinePage: Sendable, Hashable {
  /// Without their newlines.
  public var lines: [[UInt8]]
  /// Whether lines follow that did not fit.
  public var hasMore: Bool

  public init(lines: [[UInt8]] = [], hasMore: Bool = false) {
    self.lines = lines
    self.hasMore = hasMore
  }
}

/// One thing readiness depends on.
public struct ReadinessCheck: Sendable, Hashable {
  public var name: String
  /// Nil when it holds, else why not.
  public var failure: String?

  public init(name: String, failure: String? = nil) {
    self.name = name
    self.failure = failure
  }
}
