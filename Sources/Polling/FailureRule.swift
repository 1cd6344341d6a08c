import Glibc
import Stories

/// Weighs failures, and says how long a failing source is spared. Pure.
///
/// A lasting failure of any kind is never final: the wait grows to a cap and stays there. The weights and the order of
/// kinds are those Media Cloud's rss-fetcher settled on after years of feeds that came back (hard 1, soft ½, temporary
/// DNS ¼).
public enum FailureRule {
  /// 410 must be said at so many polls in a row, and for so long, before it is believed.
  static let gonePolls = 3
  static let goneTime: Duration = .seconds(2 * 86_400)

  /// The streak after one more poll; nil after a success. A poll that asked nobody changes nothing.
  public static func streak(after outcome: PollOutcome, before: FailureStreak?) -> FailureStreak? {
    if case .postponed = outcome { return before }
    guard let kind = outcome.failure else { return nil }
    var streak = before ?? FailureStreak(kind: kind)
    streak.kind = kind
    streak.weight = min(streak.weight + weight(of: kind), 64)
    guard kind == .gone else {
      (streak.gonePolls, streak.goneSeconds) = (0, 0)
      return streak
    }
    if streak.gonePolls == 0 { streak.goneSeconds = 0 }
    streak.gonePolls = min(streak.gonePolls + 1, 1000)
    return streak
  }

  /// Whether 410 has been said often and long enough to be believed.
  public static func isRetired(_ streak: FailureStreak?) -> Bool {
    guard let streak, streak.kind == .gone else { return false }
    return streak.gonePolls >= gonePolls && streak.goneSeconds >= goneTime.secondsValue
  }

  /// How long the source is spared, before jitter.
  ///
  /// - Parameter interval: what it would wait had it not failed; beyond the default it does not count.
  static func wait(_ streak: FailureStreak, interval: Duration, options: PollingOptions) -> Duration {
    if isRetired(streak) { return options.retiredInterval }
    let grown =
      switch streak.kind {
      case .gone: options.backOffMaximum
      case .blocked: doubled(options.blockedBackOff, times: streak.weight - weight(of: .blocked), options)
      case .temporary, .soft, .hard: doubled(options.firstBackOff, times: streak.weight, options)
      }
    return min(max(grown, min(interval, options.interval), options.minimumInterval), options.backOffMaximum)
  }

  private static func weight(of kind: FailureClass) -> Double {
    switch kind {
    case .temporary: 0.25
    case .soft: 0.5
    case .hard, .blocked, .gone: 1
    }
  }

  /// To the second, and never past the cap.
  private static func doubled(_ wait: Duration, times: Double, _ options: PollingOptions) -> Duration {
    let seconds = wait.secondsValue * exp2(max(times, 0))
    return seconds < options.backOffMaximum.secondsValue ? .seconds(Int64(seconds)) : options.backOffMaximum
  }
}

extension FailureClass {
  /// The kind of failure an HTTP status is, 410 aside.
  ///
  /// - Parameter isChallenge: the answer shows that a robot was suspected.
  public init(status: Int, isChallenge: Bool) {
    switch status {
    case _ where isChallenge: self = .blocked
    case 404, 408, 421, 425, 429, 500...: self = .soft
    default: self = .hard
    }
  }

  /// The kind of failure a fetch ended in.
  ///
  /// - Parameters:
  ///   - label: a label of `FetchError`, or `parse_error`.
  ///   - hasSucceededLately: within a day, say: then a name that is not found will be found again.
  public init(label: String, hasSucceededLately: Bool) {
    switch label {
    case "dns": self = hasSucceededLately ? .temporary : .soft
    case "timeout", "connect", "tls", "transfer", "decoding", "parse_error", "overloaded": self = .soft
    default: self = .hard
    }
  }
}
