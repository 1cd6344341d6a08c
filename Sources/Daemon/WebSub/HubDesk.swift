import Fetching
import Polling
import Serving
import Stories

/// Subscriptions at hubs: asks for them, answers hubs, and says which source to poll. What is known survives a restart.
actor HubDesk: HubCounter {
  /// What became of requests and of what hubs sent, for metrics.
  struct Counts: Sendable, Hashable {
    /// Requests by outcome: `accepted`, `refused`, `unreachable`, or `postponed` where the hub's host asked for a pause.
    var requests: [String: Int] = [:]
    /// What hubs sent by outcome: `taken`, `unsigned`, `unknown`.
    var calls: [String: Int] = [:]
  }

  /// Requests a turn, one after the other.
  static let requestsAtOnce = 16
  /// What changes is saved no more often: each push and each poll changes something, and the file is written whole.
  static let savingInterval = Duration.seconds(5)

  private var book: SubscriptionBook
  private(set) var counts = Counts()
  private let store: HubStore
  private let workbench = Workbench(label: "policywire.hubs")
  /// Of the book: when it was saved, and when who waits was told.
  private var (savedChange, toldChange) = (0, 0)
  private let callback: String
  private let clock: DaemonClock
  private let poll: @Sendable (String) async -> Void
  private let token: @Sendable () -> String
  private var sleeper: Task<Void, Never>?

  /// - Parameters:
  ///   - callback: the public address of this server, as hubs reach it; `/websub/ID` is added.
  ///   - poll: makes a source due now.
  init(
    callback: String, store: HubStore, clock: DaemonClock,
    token: @escaping @Sendable () -> String = HubDesk.randomToken, poll: @escaping @Sendable (String) async -> Void
  ) {
    self.callback = callback.hasSuffix("/") ? String(callback.dropLast()) : callback
    book = SubscriptionBook(store.load())
    (self.store, self.clock, self.token, self.poll) = (store, clock, token, poll)
  }

  /// 128 bits from the system, in hexadecimal.
  @Sendable static func randomToken() -> String {
    (0..<2).map { _ in
      let digits = String(UInt64.random(in: .min ... .max), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// A source was read: what it names, and whether it held something new.
  func note(_ sourceID: String, _ offer: PushOffer) {
    let now = clock.wall()
    book.polled(sourceID, foundNew: offer.holdsNew, now: now)
    book.offer(sourceID, hubs: Array(offer.hubs.prefix(4)), topic: offer.topic, now: now) {
      (token(), token() + token())
    }
    tellSleeper()
  }

  func isPushed(_ sourceID: String) -> Bool { book.isPushed(sourceID, now: clock.wall()) }

  var activeCount: Int { book.subscriptions.values.count { $0.state == .active } }

  func confirm(_ id: String, mode: String, topic: String, leaseSeconds: Int?) -> Bool {
    defer { tellSleeper() }
    return book.confirm(id, HubIntent(mode: mode, topic: topic, leaseSeconds: leaseSeconds), now: clock.wall())
  }

  func take(_ id: String, body: [UInt8], signature: String?) async -> Bool {
    guard let subscription = book.subscriptions[id], subscription.state == .active else {
      counts.calls["unknown", default: 0] += 1
      return false
    }
    if let secret = subscription.secret, !PushSignature.isValid(signature ?? "", of: body, secret: secret) {
      counts.calls["unsigned", default: 0] += 1
      return true
    }
    counts.calls["taken", default: 0] += 1
    let sourceID = book.told(id, now: clock.wall())
    tellSleeper()
    if let sourceID { await poll(sourceID) }
    return true
  }

  /// Asks hubs as it falls due and saves what is known, until cancelled; then once more.
  ///
  /// - Parameters:
  ///   - fetcher: looked up at each turn.
  ///   - sources: those that are configured now; for others no hub is asked again.
  func run(
    _ fetcher: @Sendable () -> PoliteFetcher, sources: @Sendable () -> Set<String>,
    onFailure: @Sendable (String, String) -> Void
  ) async {
    await withDiscardingTaskGroup { group in
      group.addTask { await self.keepSaving() }
      await keepAsking(fetcher, sources, onFailure)
    }
    await save()
  }

  private func keepAsking(
    _ fetcher: @Sendable () -> PoliteFetcher, _ sources: @Sendable () -> Set<String>,
    _ onFailure: @Sendable (String, String) -> Void
  ) async {
    while !Task.isCancelled {
      book.keep(only: sources())
      let due = book.takeDue(now: clock.wall(), limit: Self.requestsAtOnce)
      tellSleeper()
      for request in due {
        await ask(request, fetcher(), onFailure)
        if Task.isCancelled { return }
      }
      if due.isEmpty { await rest() }
    }
  }

  private func ask(_ request: HubRequest, _ fetcher: PoliteFetcher, _ onFailure: (String, String) -> Void) async {
    var post = FetchRequest(url: request.hub)
    let form = request.form(callback: callback + "/websub/" + request.id)
    post.posted = FetchRequest.Posted(body: Array(form.utf8), contentType: "application/x-www-form-urlencoded")
    post.maximumBytes = 64 << 10
    post.allowsStatedPort = false
    do {
      let response = try await fetcher.fetch(post)
      let isAccepted = (200..<300).contains(response.status)
      counts.requests[isAccepted ? "accepted" : "refused", default: 0] += 1
      if isAccepted {
        book.accepted(request.id)
      } else {
        book.failed(request.id, retryAfter: response.retryAfter, now: clock.wall())
        onFailure(request.hub, "HTTP \(response.status)")
      }
    } catch let paused as HostPaused {
      counts.requests["postponed", default: 0] += 1
      book.postponed(request.id, by: paused.remaining, now: clock.wall())
    } catch let error as FetchError where error.code != .cancelled && error.code != .shutdown {
      counts.requests["unreachable", default: 0] += 1
      book.failed(request.id, now: clock.wall())
      onFailure(request.hub, LimitNames.settings(in: "\(error)", bytes: "a fixed limit"))
    } catch {
      // Cancelled. What came of it is not known: it is asked again in an hour.
    }
    tellSleeper()
  }

  /// Until something may be due, an hour at most.
  private func rest() async {
    let hour = Duration.seconds(3600)
    let wait = max(.seconds(1), min(hour, book.nextRequest?.since(clock.wall()) ?? hour))
    // Owned by this actor and awaited at once; it exists so that a change can end it early.
    let sleeper = Task { [clock] in _ = try? await clock.sleep(wait) }
    self.sleeper = sleeper
    await withTaskCancellationHandler {
      await sleeper.value
    } onCancel: {
      sleeper.cancel()
    }
    self.sleeper = nil
  }

  /// Who waits looks again at what changed.
  private func tellSleeper() {
    guard book.changes != toldChange else { return }
    toldChange = book.changes
    sleeper?.cancel()
  }

  /// Saves what changed since it did so last. What a crash takes is a subscription that is asked for again.
  func save() async {
    guard book.changes != savedChange else { return }
    savedChange = book.changes
    await workbench.run { [store, subscriptions = book.subscriptions] in store.save(Array(subscriptions.values)) }
  }

  private func keepSaving() async {
    while !Task.isCancelled {
      await save()
      try? await clock.sleep(Self.savingInterval)
    }
  }
}
