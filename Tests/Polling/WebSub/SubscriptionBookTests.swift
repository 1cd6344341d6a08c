import Polling
import Stories
import Testing

/// Subscriptions as W3C WebSub has them, on a clock held by hand.
@Suite struct SubscriptionBookTests {
  private static let noon = Timestamp(milliseconds: 1_790_000_000_000)
  private static let topic = "https://gazette.example/feed"
  private static let hub = "https://hub.example/"

  private func at(_ hours: Double) -> Timestamp { Self.noon.advanced(by: .seconds(hours * 3600)) }

  private func offered(_ hubs: [String] = [hub]) -> SubscriptionBook {
    var book = SubscriptionBook()
    offer(&book, hubs)
    return book
  }

  private func offer(_ book: inout SubscriptionBook, _ hubs: [String], topic: String = topic, hours: Double = 0) {
    let number = book.subscriptions.count + Int(hours)
    book.offer("gazette", hubs: hubs, topic: topic, now: at(hours)) { ("id\(number)", "secret") }
  }

  private func only(_ book: SubscriptionBook) throws -> HubSubscription {
    try #require(book.subscriptions.values.first)
  }

  /// Asked and confirmed at hour 0.
  private func active(lease: Int? = 864_000) -> SubscriptionBook {
    var book = offered()
    _ = book.takeDue(now: at(0), limit: 9)
    book.accepted("id0")
    _ = book.confirm("id0", HubIntent(mode: "subscribe", topic: Self.topic, leaseSeconds: lease), now: at(0))
    return book
  }

  @Test("a feed that names a hub is subscribed to once, with a secret over https alone")
  func asked() throws {
    var book = offered()
    let requests = book.takeDue(now: at(0), limit: 9)
    let request = try #require(requests.first)
    #expect(request.hub == Self.hub && request.secret == "secret")
    let due1 = book.takeDue(now: at(0), limit: 9)
    #expect(due1.isEmpty)
    offer(&book, [Self.hub], hours: 1)
    #expect(book.subscriptions.count == 1)
    #expect(offered(["http://hub.example/"]).subscriptions.values.first?.secret == nil)
  }

  @Test("the form is what the standard asks for, percent-encoded")
  func form() {
    let request = HubRequest(
      id: "a", hub: Self.hub, topic: "https://a.example/?b=c d", secret: "s&t", lease: .seconds(60))
    #expect(
      request.form(callback: "https://us.example/websub/a")
        == "hub.mode=subscribe&hub.topic=https%3A%2F%2Fa.example%2F%3Fb%3Dc%20d"
        + "&hub.callback=https%3A%2F%2Fus.example%2Fwebsub%2Fa&hub.lease_seconds=60&hub.secret=s%26t")
  }

  @Test(
    "an intent is confirmed only for what was asked for lately",
    arguments: [
      ("id0", "subscribe", topic, 0.5, true), ("id0", "subscribe", topic, 1.5, false),
      ("id0", "subscribe", "https://other.example/", 0.5, false), ("id0", "unsubscribe", topic, 0.5, false),
      ("id9", "subscribe", topic, 0.5, false),
    ])
  func intents(id: String, mode: String, topic: String, hours: Double, isMeant: Bool) {
    var book = offered()
    _ = book.takeDue(now: at(0), limit: 9)
    let isMeant2 = book.confirm(id, HubIntent(mode: mode, topic: topic, leaseSeconds: 3600), now: at(hours))
    #expect(isMeant2 == isMeant)
    #expect(book.isPushed("gazette", now: at(hours)) == isMeant)
  }

  @Test(
    "a hub that asks for a pause is left alone so long, a day at most; who was not asked failed in nothing",
    arguments: [(nil, 1), (600, 1), (10_800, 3), (1_000_000, 24)] as [(Int64?, Double)])
  func pauses(seconds: Int64?, hours: Double) throws {
    var book = offered()
    _ = book.takeDue(now: at(0), limit: 9)
    book.failed("id0", retryAfter: seconds.map { .seconds($0) }, now: at(0))
    #expect(try only(book).nextRequest == at(hours))
    guard let seconds else { return }
    book = offered()
    _ = book.takeDue(now: at(0), limit: 9)
    book.postponed("id0", by: .seconds(seconds), now: at(0))
    #expect(try only(book).nextRequest == min(at(Double(seconds) / 3600), at(24)) && only(book).failures == 0)
  }

  @Test("what was never asked for is never confirmed")
  func unasked() {
    var book = offered()
    let isMeant3 = book.confirm("id0", HubIntent(mode: "subscribe", topic: Self.topic), now: at(0))
    #expect(!isMeant3)
  }

  @Test(
    "a lease is clamped and renewed when a fifth of it is left",
    arguments: [(864_000, 240.0), (nil, 240.0), (10_000_000, 336.0), (1, 1.0), (-5, 1.0), (Int.max, 336.0)])
  func leases(seconds: Int?, hours: Double) throws {
    var book = active(lease: seconds)
    #expect(try only(book).until == at(hours))
    #expect(book.nextRequest == at(hours * 0.8))
    #expect(book.isPushed("gazette", now: at(hours - 0.01)) && !book.isPushed("gazette", now: at(hours)))
    let due4 = book.takeDue(now: at(hours * 0.8), limit: 9)
    #expect(due4.count == 1)
    #expect(book.isPushed("gazette", now: at(hours * 0.8)), "the old lease holds while it is renewed")
  }

  @Test("a hub that fails is asked after an hour, then two, up to a day")
  func backOff() {
    var book = offered()
    var now = 0.0
    for wait in [1.0, 2, 4, 8, 16, 24, 24] {
      let due5 = book.takeDue(now: at(now), limit: 9)
      #expect(due5.count == 1)
      book.failed("id0", now: at(now))
      #expect(book.nextRequest == at(now + wait))
      now += wait
    }
  }

  @Test("a hub that denies is left for a week, and the next hub is asked where there is one")
  func denied() throws {
    var book = active()
    let isMeant6 = book.confirm("id0", HubIntent(mode: "denied", topic: Self.topic), now: at(2))
    #expect(isMeant6)
    #expect(!book.isPushed("gazette", now: at(2)) && book.nextRequest == at(2 + 168))
    offer(&book, [Self.hub, "https://other.example/hub"], hours: 3)
    #expect(try only(book).hub == "https://other.example/hub" && only(book).state == .pending)
  }

  @Test("a hub that told of nothing while three polls found something is left for a week")
  func deadHub() throws {
    var book = active()
    for hour in 1...2 { book.polled("gazette", foundNew: true, now: at(Double(hour))) }
    let told7 = book.told("id0", now: at(3))
    #expect(told7 == "gazette")
    book.polled("gazette", foundNew: true, now: at(3.1))
    #expect(try only(book).missed == 0, "that is what the hub told of")
    for hour in 4...6 { book.polled("gazette", foundNew: true, now: at(Double(hour))) }
    let told = book.told("id0", now: at(7))
    #expect(try only(book).state == .refused && told == nil)
  }

  @Test("polls that find nothing say nothing against a hub")
  func quiet() {
    var book = active()
    for hour in 1...9 { book.polled("gazette", foundNew: false, now: at(Double(hour))) }
    #expect(book.isPushed("gazette", now: at(9)))
  }

  @Test("a feed that moved or names no hub is not subscribed to as before; a source that left is forgotten")
  func changes() throws {
    var book = active()
    offer(&book, [Self.hub], topic: "https://gazette.example/new", hours: 2)
    #expect(try only(book).topic == "https://gazette.example/new" && only(book).state == .pending)
    offer(&book, [], hours: 3)
    #expect(book.subscriptions.isEmpty)
    book = active()
    book.keep(only: ["courier"])
    #expect(book.subscriptions.isEmpty)
  }

  @Test("what was kept is taken up again, and a clock set back by years keeps no hub waiting for them")
  func restarted() throws {
    let kept = Array(active().subscriptions.values)
    var book = SubscriptionBook(kept)
    #expect(book.isPushed("gazette", now: at(1)))
    offer(&book, [Self.hub], hours: 1)
    #expect(book.subscriptions.count == 1)
    let yearsBack = Self.noon.advanced(by: .seconds(-86_400 * 3650))
    #expect(!book.isPushed("gazette", now: yearsBack))
    let due8 = book.takeDue(now: yearsBack, limit: 9)
    #expect(due8.count == 1)
  }

  @Test("no more requests are made at once than asked for, and no more subscriptions kept than may be")
  func bounds() {
    var book = SubscriptionBook()
    for number in 0..<SubscriptionBook.maximumSubscriptions + 3 {
      book.offer("s\(number)", hubs: [Self.hub], topic: "t", now: at(0)) { ("id\(number)", "s") }
    }
    #expect(book.subscriptions.count == SubscriptionBook.maximumSubscriptions)
    let due9 = book.takeDue(now: at(0), limit: 4)
    #expect(due9.count == 4)
  }
}
