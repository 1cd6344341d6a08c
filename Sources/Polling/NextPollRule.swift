import Stories

/// Says when a source is asked again, from what came of the last poll. Pure.
///
/// A failing source is never given up. What headers and the feed itself ask for only ever lengthens the wait, each up
/// to a cap. Jitter is never applied downwards to a wait somebody asked for.
public struct NextPollRule: Sendable {
  public var options: PollingOptions

  public init(options: PollingOptions) { self.options = options }

  /// What is known of a source when its poll has ended.
  public struct Facts: Sendable, Hashable {
    public var outcome: PollOutcome
    /// The source's own; nil: by its rhythm, or the default.
    public var interval: Duration?
    public var rhythm: PublishingRhythm?
    /// This poll included.
    public var failure: FailureStreak?
    /// It is asked without validators at each poll, and so less often.
    public var isDistrusted: Bool

    public init(
      outcome: PollOutcome, interval: Duration? = nil, rhythm: PublishingRhythm? = nil,
      failure: FailureStreak? = nil, isDistrusted: Bool = false
    ) {
      self.outcome = outcome
      self.interval = interval
      self.rhythm = rhythm
      self.failure = failure
      self.isDistrusted = isDistrusted
    }
  }

  /// Where every whole answer has to be sent, none is asked for more often.
  static let distrustedInterval: Duration = .seconds(3600)

  /// - Parameter now: the wall time, which skipped hours are about.
  public func next(
    after facts: Facts, now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> NextPoll {
    switch facts.outcome {
    case .read(let hints), .notModified(let hints):
      return fresh(hints, interval: interval(facts), now: now, using: &random)
    case .askedToWait(_, let retryAfter):
      let asked = min(retryAfter ?? options.retryAfterDefault, options.retryAfterMaximum)
      // A server in trouble that says "at once" is spared like any that fails.
      let spared = backOff(facts)
      return asked < spared
        ? NextPoll(delay: spreadBelowCap(spared, using: &random), reason: .backOff)
        : NextPoll(delay: asked + share(of: asked, using: &random), reason: .retryAfter)
    case .postponed(let wait):
      return NextPoll(delay: wait + share(of: wait, using: &random), reason: .retryAfter)
    case .gone, .failed:
      return NextPoll(delay: spreadBelowCap(backOff(facts), using: &random), reason: .backOff)
    }
  }

  /// What a source waits when all is well and nobody asks for more, before jitter.
  public func interval(_ facts: Facts) -> Duration {
    let own = facts.interval ?? RhythmRule.interval(facts.rhythm, options: options)
    return max(own, options.minimumInterval, facts.isDistrusted ? Self.distrustedInterval : .zero)
  }

  private func backOff(_ facts: Facts) -> Duration {
    let streak = facts.failure ?? FailureStreak(kind: facts.outcome.failure ?? .soft, weight: 1)
    return FailureRule.wait(streak, interval: interval(facts), options: options)
  }

  private func fresh(
    _ hints: FreshnessHints, interval: Duration, now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> NextPoll {
    let spread = max(spread(interval, using: &random), options.minimumInterval)
    var choice = NextPoll(delay: spread, reason: .interval)
    for (hint, reason) in [(hints.maximumAge, NextPoll.Reason.maximumAge), (hints.timeToLive, .timeToLive)] {
      guard let hint else { continue }
      let wait = min(hint, options.freshnessMaximum)
      // A little later, so that what was cached together is not asked for together.
      if wait > choice.delay {
        choice = NextPoll(
          delay: min(wait + share(of: wait, using: &random), options.freshnessMaximum), reason: reason)
      }
    }
    return skipping(hints.skip, choice, now: now, using: &random)
  }

  /// Moved past the hours and days the feed skips; unless it skips them all, or for longer than the cap.
  private func skipping(
    _ skip: SkipTimes, _ choice: NextPoll, now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> NextPoll {
    let planned = now.advanced(by: choice.delay)
    guard let open = skip.firstOpen(from: planned, within: options.freshnessMaximum), open > planned else {
      return choice
    }
    let delay = open.since(now)
    return NextPoll(delay: delay + share(of: .seconds(3600), using: &random), reason: .timeToLive)
  }

  /// `wait` moved by up to the jitter either way.
  func spread(_ wait: Duration, using random: inout some RandomNumberGenerator) -> Duration {
    scaled(wait, by: 1 + Double.random(in: -options.jitter...options.jitter, using: &random))
  }

  /// The same, but what would pass the cap of a back-off falls as far short of it.
  private func spreadBelowCap(_ wait: Duration, using random: inout some RandomNumberGenerator) -> Duration {
    let (spread, cap) = (spread(wait, using: &random), max(options.backOffMaximum, wait))
    return spread > cap ? cap - (spread - cap) : spread
  }

  private func share(of wait: Duration, using random: inout some RandomNumberGenerator) -> Duration {
    scaled(wait, by: Double.random(in: 0...max(options.jitter, .leastNonzeroMagnitude), using: &random))
  }

  /// To the millisecond: `Duration * Double` carries rounding dust into comparisons.
  private func scaled(_ wait: Duration, by factor: Double) -> Duration {
    .milliseconds(Int64((Double(wait.wholeMilliseconds) * factor).rounded()))
  }
}

extension SkipTimes {
  /// The first instant from `start` on that is in no skipped hour of no skipped day; nil where there is none in time.
  func firstOpen(from start: Timestamp, within limit: Duration) -> Timestamp? {
    guard !isEmpty else { return start }
    var (instant, end) = (start, start.advanced(by: limit))
    while instant <= end {
      let hour = instant.seconds - floorModulo(instant.seconds, 3600)
      let day = floorModulo(hour / 3600, 24)
      // 1970-01-01 was a Thursday.
      let weekday = Int(floorModulo((hour - day * 3600) / 86_400 + 4, 7))
      if !hours.contains(Int(day)), !weekdays.contains(weekday) { return instant }
      instant = Timestamp(seconds: hour + 3600)
    }
    return nil
  }

  private func floorModulo(_ a: Int64, _ b: Int64) -> Int64 { ((a % b) + b) % b }
}
