import Stories

/// Who is subscribed to what at which hub, and what to ask next. Pure: what happened goes in, what to do comes out.
///
/// 1. A feed that names a hub is subscribed to, once. Of several hubs the first is asked; one that refuses or fails makes
///    way for the next. 2. A lease is at most fourteen days and is renewed when a fifth of it is left. 3. What fails is
///    asked again after an hour, then two, up to a day. 4. A hub that told of nothing while three polls in a row found
///    something new is left for a week: hubs die, and their subscribers lose items. 5. What a hub sends only makes its
///    source due: it is read from the publisher, so that nobody can plant a story.
public struct SubscriptionBook: Sendable {
  /// Subscriptions kept; further feeds are polled and no more.
  public static let maximumSubscriptions = 10_000
  public static let lease = Duration.seconds(10 * 86_400)
  static let longestLease = Duration.seconds(14 * 86_400)
  /// A shorter one would have the hub asked all the time.
  static let shortestLease = Duration.seconds(3600)
  static let firstRetry = Duration.seconds(3600)
  static let longestRetry = Duration.seconds(86_400)
  static let refusalRest = Duration.seconds(7 * 86_400)
  static let maximumMissed = 3
  /// How long after a request a hub may ask whether we meant it.
  static let verificationTime = Duration.seconds(3600)

  public private(set) var subscriptions: [String: HubSubscription] { didSet { changes &+= 1 } }
  /// Goes up with every change, so that whoever saves the book knows whether there was one.
  public private(set) var changes = 0
  private var idBySource: [String: String] = [:]

  public init(_ subscriptions: [HubSubscription] = []) {
    self.subscriptions = Dictionary(subscriptions.map { ($0.id, $0) }) { first, _ in first }
    for subscription in subscriptions { idBySource[subscription.sourceID] = subscription.id }
  }

  /// A source was read and names these hubs. `make` gives what nobody can guess: an id and a secret.
  public mutating func offer(
    _ sourceID: String, hubs: [String], topic: String, now: Timestamp, make: () -> (id: String, secret: String)
  ) {
    guard let first = hubs.first else { return forget(sourceID) }
    if let known = idBySource[sourceID].flatMap({ subscriptions[$0] }) {
      guard known.topic != topic || !hubs.contains(known.hub) || isSpent(known, hubs, now) else { return }
      let next = hubs.firstIndex(of: known.hub).map { hubs[($0 + 1) % hubs.count] } ?? first
      forget(sourceID)
      return add(sourceID, hub: known.topic == topic ? next : first, topic: topic, now: now, make())
    }
    add(sourceID, hub: first, topic: topic, now: now, make())
  }

  /// Refused or failing, while the feed names another hub.
  private func isSpent(_ known: HubSubscription, _ hubs: [String], _ now: Timestamp) -> Bool {
    hubs.count > 1 && (known.state == .refused || known.failures >= 3)
  }

  private mutating func add(
    _ sourceID: String, hub: String, topic: String, now: Timestamp, _ made: (id: String, secret: String)
  ) {
    guard subscriptions.count < SubscriptionBook.maximumSubscriptions else { return }
    let isPrivate = hub.lowercased().hasPrefix("https:")
    subscriptions[made.id] = HubSubscription(
      id: made.id, sourceID: sourceID, hub: hub, topic: topic, secret: isPrivate ? made.secret : nil,
      nextRequest: now)
    idBySource[sourceID] = made.id
  }

  /// The source is gone, or names no hub any more.
  public mutating func forget(_ sourceID: String) {
    guard let id = idBySource.removeValue(forKey: sourceID) else { return }
    subscriptions[id] = nil
  }

  /// Sources that are no longer configured are forgotten.
  public mutating func keep(only sourceIDs: Set<String>) {
    for sourceID in idBySource.keys where !sourceIDs.contains(sourceID) { forget(sourceID) }
  }
}

extension SubscriptionBook {
  /// Requests to make now, those due longest first.
  public mutating func takeDue(now: Timestamp, limit: Int) -> [HubRequest] {
    let due = subscriptions.values.filter { $0.nextRequest <= now || isTooFar($0.nextRequest, now) }
      .sorted { ($0.nextRequest, $0.id) < ($1.nextRequest, $1.id) }.prefix(limit)
    return due.map { subscription in
      // Until it is known what came of it.
      subscriptions[subscription.id]?.nextRequest = now.advanced(by: SubscriptionBook.firstRetry)
      subscriptions[subscription.id]?.requestedAt = now
      return HubRequest(
        id: subscription.id, hub: subscription.hub, topic: subscription.topic, secret: subscription.secret,
        lease: SubscriptionBook.lease)
    }
  }

  /// A wall clock that was set back does not make a hub wait for years.
  private func isTooFar(_ time: Timestamp, _ now: Timestamp) -> Bool {
    time.since(now) > SubscriptionBook.longestLease
  }

  /// When the next request is due; nil without any subscription.
  public var nextRequest: Timestamp? { subscriptions.values.map(\.nextRequest).min() }

  /// The hub took the request, and will ask whether we meant it.
  public mutating func accepted(_ id: String) { subscriptions[id]?.failures = 0 }

  /// It did not, or could not be reached.
  ///
  /// - Parameter retryAfter: how long it asked to be left alone; a day at most.
  public mutating func failed(_ id: String, retryAfter: Duration? = nil, now: Timestamp) {
    guard var subscription = subscriptions[id] else { return }
    subscription.failures += 1
    let doublings = min(subscription.failures - 1, 6)
    let wait = max(SubscriptionBook.firstRetry * (1 << doublings), retryAfter ?? .zero)
    subscription.nextRequest = now.advanced(by: min(SubscriptionBook.longestRetry, wait))
    subscriptions[id] = subscription
  }

  /// It was not asked, since its host asked everyone for a pause, of so much longer.
  public mutating func postponed(_ id: String, by wait: Duration, now: Timestamp) {
    subscriptions[id]?.nextRequest = now.advanced(by: min(SubscriptionBook.longestRetry, wait))
  }

  /// Whether we meant it: that topic, asked for lately. Anything else is answered 404 (WebSub §5.3).
  public mutating func confirm(_ id: String, _ intent: HubIntent, now: Timestamp) -> Bool {
    guard var subscription = subscriptions[id], subscription.topic == intent.topic else { return false }
    switch intent.mode {
    case "subscribe":
      guard let asked = subscription.requestedAt, now.since(asked) <= SubscriptionBook.verificationTime else {
        return false
      }
      activate(&subscription, leaseSeconds: intent.leaseSeconds, now: now)
    case "denied": rest(&subscription, now: now)
    default: return false
    }
    subscriptions[id] = subscription
    return true
  }

  private func activate(_ subscription: inout HubSubscription, leaseSeconds: Int?, now: Timestamp) {
    let asked = leaseSeconds.map { Duration.seconds(Int64(clamping: max(0, $0))) } ?? SubscriptionBook.lease
    let lease = max(SubscriptionBook.shortestLease, min(SubscriptionBook.longestLease, asked))
    subscription.state = .active
    subscription.until = now.advanced(by: lease)
    subscription.nextRequest = now.advanced(by: lease * 4 / 5)
    (subscription.failures, subscription.missed) = (0, 0)
  }

  private func rest(_ subscription: inout HubSubscription, now: Timestamp) {
    subscription.state = .refused
    subscription.until = nil
    subscription.missed = 0
    subscription.nextRequest = now.advanced(by: SubscriptionBook.refusalRest)
  }

  /// A hub told of something new: the source to poll, nil where nothing was subscribed to there.
  public mutating func told(_ id: String, now: Timestamp) -> String? {
    guard let subscription = subscriptions[id], subscription.state == .active else { return nil }
    subscriptions[id]?.toldAt = now
    subscriptions[id]?.missed = 0
    return subscription.sourceID
  }

  /// A source was polled of our own accord, and held something new or did not. What is new a minute after the hub told of
  /// something is what it told of.
  public mutating func polled(_ sourceID: String, foundNew: Bool, now: Timestamp) {
    guard foundNew, let id = idBySource[sourceID], var subscription = subscriptions[id], isPushed(sourceID, now: now)
    else { return }
    if let told = subscription.toldAt, now.since(told) < .seconds(600) { return }
    subscription.missed += 1
    if subscription.missed >= SubscriptionBook.maximumMissed { rest(&subscription, now: now) }
    subscriptions[id] = subscription
  }

  /// Whether a hub tells of what is new in a source, so that it need seldom be polled.
  public func isPushed(_ sourceID: String, now: Timestamp) -> Bool {
    guard let subscription = idBySource[sourceID].flatMap({ subscriptions[$0] }), subscription.state == .active,
      let until = subscription.until
    else { return false }
    return until > now && until.since(now) <= SubscriptionBook.longestLease
  }
}
