import Stories

/// What was counted since the start. Every number only grows.
public struct Tally: Sendable, Hashable {
  public var polls: [String: Int] = [:]
  public var pageFetches: [String: Int] = [:]
  public var entries = 0
  public var stories = 0
  public var sightings = 0
  public var updates = 0
  public var dropped = Dictionary(uniqueKeysWithValues: DropReason.allCases.map { ($0, 0) })
  /// Of the dropped, those that were to be kept in `drops/` and could not be.
  public var unkeptDrops = 0
  public var languages: [String: Int] = [:]
  public var readingWarnings: [String: Int] = [:]
  public var receivedBytes = 0
  public var fetchSeconds = Histogram(bounds: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30])
  /// From the time a poll was due to its start.
  public var latenessSeconds = Histogram(bounds: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 1800])
  public var lastPoll: Timestamp?
  public var lastNewStory: Timestamp?

  public init() {}

  public mutating func drop(_ reason: DropReason, count: Int = 1) { dropped[reason, default: 0] += count }

  /// Polls that ended in an error: neither read nor unchanged.
  public var errors: Int { polls.filter { !["ok", "not_modified"].contains($0.key) }.values.reduce(0, +) }
}

/// Counts by upper bound, as Prometheus has them.
public struct Histogram: Sendable, Hashable {
  public let bounds: [Double]
  /// One more than the bounds: the last is for what lies above them all.
  public private(set) var counts: [Int]
  public private(set) var sum = 0.0

  public init(bounds: [Double]) {
    self.bounds = bounds
    counts = Array(repeating: 0, count: bounds.count + 1)
  }

  public mutating func observe(_ value: Double) {
    counts[bounds.firstIndex { value <= $0 } ?? bounds.count] += 1
    sum += value
  }

  public var count: Int { counts.reduce(0, +) }
}
