import Stories

/// When validators may be sent, and what their answers are worth. Pure.
///
/// 1. A whole answer is asked for without validators once a week, and once a day from a source that has been silent for
///    far longer than it ever is, so that a server that always says 304 is found out.
/// 2. Validators are those of the last 200, or none when it had none; `Fetching` keeps them byte for byte and refuses
///    those that no server could have meant.
/// 3. A server that said 304 and then, asked without validators, shows what was there all along, has lied: for a month
///    it is asked without.
public enum ConditionalRule {
  static let wholeEvery: Duration = .seconds(7 * 86_400)
  static let wholeWhenSilent: Duration = .seconds(86_400)
  /// A silence of so many mean gaps between publications is suspect.
  static let silence = 10.0
  static let distrust: Duration = .seconds(30 * 86_400)
  /// An entry may be dated so much before it shows in the feed.
  static let backdating: Duration = .seconds(86_400)

  /// Whether the next request may carry validators.
  ///
  /// - Parameter phase: 0 up to 1, the source's own: whole answers come up to a tenth sooner by it.
  public static func maySend(_ memory: PollMemory, phase: Double) -> Bool {
    guard memory.lie == nil else { return false }
    let age = memory.secondsSinceWhole ?? 0
    guard age < wholeEvery.secondsValue * (1 - 0.1 * phase) else { return false }
    return !(isSuspectlySilent(memory) && age >= wholeWhenSilent.secondsValue)
  }

  private static func isSuspectlySilent(_ memory: PollMemory) -> Bool {
    guard memory.saidUnchanged == true, let rhythm = memory.rhythm, rhythm.occasions >= 1 else { return false }
    return rhythm.secondsSinceNew > silence * rhythm.seconds / rhythm.occasions
  }

  /// A whole answer with something new in it.
  public struct WholeAnswer: Sendable, Hashable {
    public var url: String
    public var hadValidators: Bool
    public var before: Validators
    public var after: Validators
    /// Of the entries that were not there before; nil for those without a date.
    public var newDates: [Timestamp?]
    /// When 304 was last said.
    public var lastAttempt: Timestamp?

    public init(
      url: String, hadValidators: Bool, before: Validators, after: Validators, newDates: [Timestamp?],
      lastAttempt: Timestamp?
    ) {
      self.url = url
      self.hadValidators = hadValidators
      self.before = before
      self.after = after
      self.newDates = newDates
      self.lastAttempt = lastAttempt
    }
  }

  /// The memory after a 200; after a 304 and a 226 only `saidUnchanged` changes.
  public static func noting(_ answer: WholeAnswer, in memory: PollMemory, now: Timestamp) -> PollMemory {
    var noted = memory
    if !answer.hadValidators, isLie(answer, memory) {
      noted.lie = ConditionalLie(noticedAt: now, url: answer.url, secondsLeft: distrust.secondsValue)
    }
    noted.secondsSinceWhole = 0
    noted.saidUnchanged = false
    return noted
  }

  /// Something new under the same validators, or something that was there for more than a day when 304 was last said.
  private static func isLie(_ answer: WholeAnswer, _ memory: PollMemory) -> Bool {
    guard memory.saidUnchanged == true, !answer.newDates.isEmpty, !answer.before.isEmpty else { return false }
    if answer.before == answer.after { return true }
    guard let said = answer.lastAttempt else { return false }
    return answer.newDates.contains { date in date.map { said.since($0) > backdating } ?? false }
  }
}
