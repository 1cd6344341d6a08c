import Glibc
import Stories

/// Estimates how often a source publishes, and the interval that follows. Pure.
///
/// The rate is occasions over watched time, both fading by half in `halfLife`, with one occasion in two default
/// intervals put in beforehand: so a source begins at the default interval, and one that stays silent is asked as rarely
/// as allowed after a day or so. Half a week: long enough to bridge a weekend, short enough to follow an outlet that
/// falls asleep.
public enum RhythmRule {
  static let halfLife = 3.5 * 86_400
  /// Dates of a first document older than this say nothing of today.
  static let window: Duration = .seconds(14 * 86_400)
  /// What is published within one such slot is one occasion.
  static let slotSeconds: Int64 = 600
  /// The integral of what remains, over all time.
  private static let fade = halfLife / log(2)

  /// From the dates of the first document of a source; later ones than `now` are passed over.
  public static func first(_ dates: [Timestamp], now: Timestamp) -> PublishingRhythm {
    guard !dates.isEmpty else { return PublishingRhythm() }
    let past = dates.filter { $0 <= now && now.since($0) <= window }
    let slots = Set(past.map { $0.seconds / slotSeconds })
    // Where all dates are recent, the document may have dropped earlier ones: it shows no more than it spans.
    let oldest = dates.min() ?? now
    let span = min(max(now.since(oldest), .zero), window).secondsValue
    let occasions = slots.reduce(0.0) { $0 + remaining(after: Double(now.seconds - $1 * slotSeconds)) }
    let newest = past.max().map { now.since($0).secondsValue }
    return PublishingRhythm(
      occasions: occasions, seconds: fade * (1 - remaining(after: span)),
      secondsSinceNew: newest ?? window.secondsValue)
  }

  /// After so much time in which nothing was looked at.
  static func aged(_ rhythm: PublishingRhythm, by elapsed: Duration) -> PublishingRhythm {
    let seconds = min(max(elapsed.secondsValue, 0), window.secondsValue)
    let factor = remaining(after: seconds)
    return PublishingRhythm(
      occasions: rhythm.occasions * factor, seconds: rhythm.seconds * factor + fade * (1 - factor),
      secondsSinceNew: rhythm.secondsSinceNew + seconds)
  }

  /// After a poll that found so many occasions.
  public static func after(_ rhythm: PublishingRhythm, occasions: Int) -> PublishingRhythm {
    guard occasions > 0 else { return rhythm }
    return PublishingRhythm(
      occasions: rhythm.occasions + Double(occasions), seconds: rhythm.seconds, secondsSinceNew: 0)
  }

  /// Occasions among new entries: dates by slot; those without a date came together.
  public static func occasions(_ dates: [Timestamp?]) -> Int {
    let slots = Set(dates.compactMap { $0.map { $0.seconds / slotSeconds } })
    return slots.count + (dates.contains(nil) ? 1 : 0)
  }

  /// The mean time between two occasions.
  static func gap(_ rhythm: PublishingRhythm, options: PollingOptions) -> Duration {
    let prior = 2 * options.interval.secondsValue
    return .milliseconds(Int64((rhythm.seconds + prior) / (rhythm.occasions + 1) * 1000))
  }

  /// Half the mean gap, within the bounds: so what is new waits for a quarter of a gap on average.
  static func interval(_ rhythm: PublishingRhythm?, options: PollingOptions) -> Duration {
    guard let rhythm, options.isAdaptive else { return options.interval }
    return min(max(gap(rhythm, options: options) / 2, options.minimumInterval), options.maximumInterval)
  }

  /// What is left of 1 after so many seconds.
  private static func remaining(after seconds: Double) -> Double { exp2(-max(seconds, 0) / halfLife) }
}
