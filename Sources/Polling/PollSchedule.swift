import Stories

/// Which sources are due, in order, on a monotonic clock. Pure.
///
/// Times are durations since an origin the caller chose and that never jumps; only `SourceState` carries wall time,
/// which is turned into a delay once, at `replace`. So a wall clock that jumps neither stops polling nor causes a burst.
public struct PollSchedule: Sendable {
  private struct Slot {
    var source: Source
    var due: Duration
    var isRunning = false
    /// Removed from the configuration while it was being polled.
    var isLeaving = false
  }

  private var slots: [String: Slot] = [:]
  private var random: SplitMix64
  private let maximumDelay: Duration

  /// - Parameter maximumDelay: no remembered wait is believed beyond it.
  public init(seed: UInt64, maximumDelay: Duration) {
    random = SplitMix64(seed: seed)
    self.maximumDelay = maximumDelay
  }

  /// Takes a new set of sources: kept ones keep their place, new ones start at the time their state remembers or
  /// spread over `spread`, and those that are gone leave once their poll has ended.
  public mutating func replace(
    sources: [Source], states: [String: SourceState], spread: Duration, now: Duration, wallNow: Timestamp
  ) {
    let kept = Set(sources.map(\.id))
    for id in slots.keys where !kept.contains(id) {
      if slots[id]?.isRunning == true { slots[id]?.isLeaving = true } else { slots[id] = nil }
    }
    for source in sources {
      if var slot = slots[source.id] {
        if slot.source.url != source.url { slot.due = now }
        slot.source = source
        slot.isLeaving = false
        slots[source.id] = slot
      } else {
        let delay =
          remembered(states[source.id], of: source, wallNow: wallNow) ?? spread
          * Double.random(in: 0..<1, using: &random)
        slots[source.id] = Slot(source: source, due: now + delay)
      }
    }
  }

  /// Up to `limit` sources that are due at `now`, the longest due first; they count as running until `finish`.
  public mutating func takeDue(limit: Int, now: Duration) -> [Source] {
    let due = slots.values.filter { !$0.isRunning && !$0.isLeaving && $0.due <= now }
      .sorted { ($0.due, $0.source.id) < ($1.due, $1.source.id) }
      .prefix(max(limit, 0))
    for slot in due { slots[slot.source.id]?.isRunning = true }
    return due.map(\.source)
  }

  /// The poll of `id` has ended; it is due again after `delay`.
  public mutating func finish(_ id: String, delay: Duration, now: Duration) {
    guard let slot = slots[id] else { return }
    if slot.isLeaving {
      slots[id] = nil
    } else {
      slots[id]?.isRunning = false
      slots[id]?.due = now + delay
    }
  }

  /// When the next source that is not running falls due; nil when there is none.
  public var nextDue: Duration? { slots.values.filter { !$0.isRunning && !$0.isLeaving }.map(\.due).min() }

  /// When a source is due; nil while it is being polled or when it is not in the schedule.
  public func due(_ id: String) -> Duration? {
    slots[id].flatMap { $0.isRunning ? nil : $0.due }
  }

  public var runningCount: Int { slots.values.count { $0.isRunning } }

  private func remembered(_ state: SourceState?, of source: Source, wallNow: Timestamp) -> Duration? {
    guard let state, let next = state.nextPoll, (state.polledURL ?? source.url) == source.url else { return nil }
    let delay = next.since(wallNow)
    return delay > maximumDelay ? nil : max(delay, .zero)
  }
}
