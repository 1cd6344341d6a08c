import Stories

/// What Serving asks of the daemon. Every answer is a snapshot; none may wait for the network or for a poll.
public protocol Answers: Sendable {
  func status() async -> StatusReport
  /// What must hold before the daemon counts as ready, in a fixed order.
  func readiness() async -> [ReadinessCheck]
  func metrics() async -> [MetricFamily]
  /// Archive lines with a number above `seq`, without their newline, oldest first.
  func lines(after seq: Int64, limit: Int) async throws -> [[UInt8]]
  /// The newest stories, newest first, for the page.
  func latestStories(limit: Int) async -> [StoryRecord]
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
