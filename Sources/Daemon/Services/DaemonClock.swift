import Foundation
import Stories

/// The two clocks of the daemon and its way of waiting, given in so that tests can hold them.
public struct DaemonClock: Sendable {
  /// Wall time; only stamps records, and may jump.
  public var wall: @Sendable () -> Timestamp
  /// Time since an origin of the clock's own; never jumps. Schedules use this one.
  public var monotonic: @Sendable () -> Duration
  /// Waits on the monotonic clock; throws when cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void

  public init(
    wall: @escaping @Sendable () -> Timestamp, monotonic: @escaping @Sendable () -> Duration,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.wall = wall
    self.monotonic = monotonic
    self.sleep = sleep
  }

  /// The machine's clocks; the monotonic one counts time asleep too.
  public static let system: DaemonClock = {
    let origin = ContinuousClock.now
    return DaemonClock(
      wall: { Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
      monotonic: { origin.duration(to: .now) },
      sleep: { try await Task.sleep(for: max($0, Duration.zero), clock: .continuous) })
  }()
}
