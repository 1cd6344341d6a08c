import Stories

/// The loop that drives every transfer: takes commands, steps libcurl, hands out answers.
///
/// Made by the fetcher, then confined to the one thread that calls `run`. It alone resumes what it took from the
/// inbox, each fetch once: a transfer is in `live` until it is.
final class CurlLoop {
  private let multi: MultiHandle
  private let inbox: Inbox
  private let options: FetchOptions
  private let policy: @Sendable () -> AddressPolicy
  private let now: @Sendable () -> Timestamp
  private static let sweepInterval: Duration = .milliseconds(100)
  private var nextSweep = ContinuousClock.now
  private var live: [UInt64: Transfer] = [:]
  private let started = ContinuousClock.now
  private var lookUps: LookUpRate
  /// Live ones that wait until a name may be looked up again, in order.
  private var delayed: [UInt64] = []
  private var spare: [EasyHandle] = []
  private let budget: BodyBudget

  init(
    multi: MultiHandle, inbox: Inbox, options: FetchOptions, policy: @escaping @Sendable () -> AddressPolicy,
    now: @escaping @Sendable () -> Timestamp
  ) {
    self.multi = multi
    self.inbox = inbox
    self.options = options
    self.policy = policy
    self.now = now
    budget = BodyBudget(maximum: options.maximumBytesAtOnce)
    lookUps = LookUpRate(perSecond: options.maximumLookUpsPerSecond)
  }

  /// Runs until the inbox is closed; then fails what is live.
  func run() {
    while takeCommands() {
      multi.step(noLaterThan: live.isEmpty ? nil : nextSweep)
      while let finished = multi.nextFinished() { conclude(finished) }
      startDelayed()
      sweep()
    }
    for transfer in Array(live.values) {
      finish(transfer, .failure(transfer.failure(.shutdown, "the fetcher was shut down")))
    }
  }

  /// False once the inbox is closed.
  private func takeCommands() -> Bool {
    let (commands, isClosed) = inbox.take()
    for command in commands {
      switch command {
      case .start(let submission): start(submission)
      case .cancel(let number): cancel(number)
      }
    }
    return !isClosed
  }

  /// Ends what is past its time. libcurl does so too, but not while a transfer waits for a connection.
  private func sweep() {
    let instant = ContinuousClock.now
    guard instant >= nextSweep else { return }
    nextSweep = instant.advanced(by: CurlLoop.sweepInterval)
    for transfer in live.values.filter({ $0.deadline <= instant }) {
      finish(transfer, .failure(transfer.overdue))
    }
  }

  private func start(_ submission: Submission) {
    guard !submission.cancellation.isRequested else { return reject(submission, .cancelled, "cancelled") }
    guard let easy = spare.popLast() ?? EasyHandle(options: options, sockets: multi.sockets) else {
      return reject(submission, .transfer, "out of memory for a handle")
    }
    do throws(FetchError) {
      let transfer = try Transfer(submission, easy: easy, options: options, budget: budget, policy: policy)
      live[submission.number] = transfer
      begin(transfer)
    } catch {
      recycle(easy)
      inbox.finished()
      submission.finish(.failure(error))
    }
  }

  /// Starts the hop at hand of a live transfer that is not in the multi handle.
  private func begin(_ transfer: Transfer) {
    guard mayLookUp(transfer) else { return delayed.append(transfer.submission.number) }
    do throws(FetchError) {
      try transfer.prepare(multi.sockets)
      guard multi.add(transfer.easy) else { throw transfer.failure(.transfer, "libcurl did not take the transfer") }
    } catch {
      finish(transfer, .failure(error))
    }
  }

  private func mayLookUp(_ transfer: Transfer) -> Bool {
    transfer.hostToLookUp.map { lookUps.admits($0, now: .now - started) } ?? true
  }

  /// At most a sweep's interval late, as the loop turns at least that often while anything is live.
  private func startDelayed() {
    guard !delayed.isEmpty else { return }
    let waiting = delayed
    delayed = []
    for number in waiting { if let transfer = live[number] { begin(transfer) } }
  }

  private func cancel(_ number: UInt64) {
    guard let transfer = live[number] else { return }
    finish(transfer, .failure(transfer.failure(.cancelled, "cancelled")))
  }

  private func conclude(_ finished: MultiHandle.Finished) {
    guard let transfer = live[finished.number] else { return }
    switch transfer.conclude(finished.result, now: now()) {
    case .nextHop:
      multi.remove(transfer.easy)
      transfer.easy.forget()
      begin(transfer)
    case .done(let result): finish(transfer, result)
    }
  }

  private func finish(_ transfer: Transfer, _ result: Result<FetchResponse, FetchError>) {
    multi.remove(transfer.easy)
    live[transfer.submission.number] = nil
    recycle(transfer.easy)
    inbox.finished()
    transfer.submission.finish(result)
  }

  private func reject(_ submission: Submission, _ code: FetchError.Code, _ message: String) {
    inbox.finished()
    submission.fail(code, message)
  }

  private func recycle(_ easy: EasyHandle) {
    easy.forget()
    if spare.count < options.maximumConnections { spare.append(easy) }
  }
}
