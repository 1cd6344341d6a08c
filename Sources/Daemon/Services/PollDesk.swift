import Polling
import Stories

/// Holds the book of polls for everyone; says what is due and notes what came of it.
actor PollDesk {
  private var book: PollBook
  private let clock: DaemonClock
  /// Nothing can be recorded, so nothing is polled.
  private var isPaused = false
  /// The one wait of the polling loop; cancelling it is how the loop is woken.
  private var sleeper: Task<Void, Never>?
  /// When the polling loop last came round, for the watchdog.
  private(set) var lastTurn: Duration

  init(states: [SourceState], options: PollingOptions, seed: UInt64, clock: DaemonClock) {
    self.clock = clock
    lastTurn = clock.monotonic()
    book = PollBook(states: states, options: options, seed: seed, now: lastTurn, host: FetchHost.name)
  }

  /// Takes the sources and intervals of a new configuration.
  func replace(sources: [Source], options: PollingOptions) {
    book.replace(sources: sources, options: options, now: clock.monotonic(), wallNow: clock.wall())
    ring()
  }

  /// Forgets sources; one that is configured stays.
  func forget(_ sourceIDs: [String]) { book.forget(sourceIDs) }

  /// What is remembered of a source, its memory aged to now.
  func state(of source: Source) -> SourceState {
    book.state(of: source, now: clock.monotonic(), wallNow: clock.wall())
  }

  /// What is known of every configured source, by id.
  var reports: [(Source, SourceState)] {
    book.reports(isPaused: isPaused, now: clock.monotonic(), wallNow: clock.wall())
  }

  /// Polls to make now, while fewer than `limit` run.
  func takeDue(limit: Int) -> [PollSchedule.DuePoll] {
    lastTurn = clock.monotonic()
    isPaused = limit == 0
    return book.takeDue(limit: limit, now: lastTurn)
  }

  /// What to store before a poll is made; nil where that is not needed any more.
  func note(before source: Source) -> SourceState? {
    book.note(before: source, now: clock.monotonic(), wallNow: clock.wall())
  }

  /// Completes the report of a poll with the time of the next one, and schedules it.
  ///
  /// - Parameter isPushed: a hub tells of what is new in it.
  func schedule(_ report: PollReport, of source: Source, isPushed: Bool = false) -> SourceState {
    defer { ring() }
    return book.conclude(
      report.outcome, report.state, of: source, isPushed: isPushed, now: clock.monotonic(), wallNow: clock.wall())
  }

  /// The poll came to nothing through no fault of the source; it is due again after `delay`.
  func postpone(_ source: Source, by delay: Duration) {
    book.postpone(source, by: delay, now: clock.monotonic())
    ring()
  }

  /// A hub told that a source has something new.
  func hasten(_ sourceID: String) {
    book.hasten(sourceID, now: clock.monotonic())
    ring()
  }

  /// Returns when something may be due, or when the desk was rung.
  ///
  /// - Parameter limit: while so many polls run, only the end of one of them matters.
  func waitForWork(limit: Int) async {
    let now = clock.monotonic()
    // A turn at least every ten seconds shows the watchdog that the loop lives.
    let delay = min(book.nextTurn(limit: limit, now: now).map { $0 - now } ?? .seconds(10), .seconds(10))
    guard delay > .zero else { return }
    // Owned by this actor and awaited at once; it exists so that `ring` can end it early.
    let sleeper = Task { [clock] in _ = try? await clock.sleep(delay) }
    self.sleeper = sleeper
    await withTaskCancellationHandler {
      await sleeper.value
    } onCancel: {
      sleeper.cancel()
    }
    self.sleeper = nil
  }

  private func ring() { sleeper?.cancel() }
}
