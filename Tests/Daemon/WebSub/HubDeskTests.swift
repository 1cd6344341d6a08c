import Crypto
import Fetching
import Foundation
import Normalizing
import Polling
import Stories
import Testing

@testable import Daemon

@Suite("Subscribing at hubs")
struct HubDeskTests {
  private static let hub = "https://hub.example/"
  private static let topic = "https://gazette.example/feed"

  private let folder: StateFolder
  private let polled = Locked<[String]>([])

  init() throws { folder = try StateFolder() }

  /// Sleeps until cancelled, and no clock moves.
  private static let still = DaemonClock(wall: { Press.noon }, monotonic: { .zero }) { _ in
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    for await _ in stream {}
    continuation.finish()
    throw CancellationError()
  }

  private func desk(_ token: @escaping @Sendable () -> String = { "t" }) -> HubDesk {
    let polled = polled
    return HubDesk(
      callback: "https://us.example/", store: HubStore(stateDirectory: folder.path), clock: Self.still,
      token: token, poll: { id in polled.withLock { $0.append(id) } })
  }

  /// Runs the desk until `isDone`.
  private func run(
    _ desk: HubDesk, _ fetcher: ScriptedFetcher, door: HostDoor? = nil, sources: Set<String> = ["gazette"],
    until isDone: @Sendable () async -> Bool
  ) async {
    let polite = PoliteFetcher(
      fetcher: fetcher, door: door ?? HostDoor(gap: .zero, clock: Self.still), retryAfterMaximum: .seconds(86_400))
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await desk.run({ polite }, sources: { sources }) { _, _ in } }
      while await !isDone() { await Task.yield() }
      group.cancelAll()
    }
  }

  private func offer(_ hubs: [String], _ topic: String, holdsNew: Bool) -> PushOffer {
    var response = FetchResponse(status: 200, finalURL: topic)
    response.link = hubs.map { "<\($0)>; rel=\"hub\"" }.joined(separator: ", ")
    return PushOffer(NormalizedFeed(format: "rss-2.0", encoding: "UTF-8"), response, holdsNew: holdsNew)
  }

  private func subscribed() async -> HubDesk {
    let desk = desk()
    await desk.note("gazette", offer([Self.hub], Self.topic, holdsNew: true))
    let fetcher = ScriptedFetcher([Self.hub: [ScriptedFetcher.page("", status: 202, url: Self.hub)]])
    await run(desk, fetcher) { await desk.counts.requests["accepted"] == 1 }
    _ = await desk.confirm("t", mode: "subscribe", topic: Self.topic, leaseSeconds: 864_000)
    return desk
  }

  private func signature(_ body: String, secret: String) -> String {
    let key = SymmetricKey(data: Data(secret.utf8))
    let code = HMAC<SHA256>.authenticationCode(for: Data(body.utf8), using: key)
    return "sha256=" + code.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  @Test("a feed that names a hub is asked for there, with our address and a secret")
  func asks() async throws {
    let desk = desk()
    await desk.note("gazette", offer([Self.hub], Self.topic, holdsNew: true))
    let fetcher = ScriptedFetcher([Self.hub: [ScriptedFetcher.page("", status: 202, url: Self.hub)]])
    await run(desk, fetcher) { await desk.counts.requests["accepted"] == 1 }
    let posted = try #require(fetcher.requests.withLock { $0 }.first?.posted)
    #expect(posted.contentType == "application/x-www-form-urlencoded")
    let form = String(decoding: posted.body, as: UTF8.self)
    #expect(form.contains("hub.callback=https%3A%2F%2Fus.example%2Fwebsub%2Ft&") && form.contains("hub.secret=tt"))
    #expect(fetcher.requests.withLock { $0.allSatisfy { !$0.allowsStatedPort } }, "a feed named the hub")
    #expect(await desk.activeCount == 0, "not before the hub asked whether we meant it")
  }

  @Test("what a hub sends makes its source due; with a wrong signature it is of no effect, unknown it is refused")
  func told() async throws {
    let desk = await subscribed()
    #expect(await desk.isPushed("gazette"))
    #expect(await desk.activeCount == 1)
    #expect(await desk.take("t", body: Array("news".utf8), signature: signature("news", secret: "wrong")))
    #expect(await desk.take("t", body: Array("news".utf8), signature: nil))
    #expect(polled.withLock { $0 } == [])
    #expect(await desk.take("t", body: Array("news".utf8), signature: signature("news", secret: "tt")))
    #expect(polled.withLock { $0 } == ["gazette"])
    #expect(await !desk.take("x", body: [], signature: nil))
    #expect(await desk.counts.calls == ["unsigned": 2, "taken": 1, "unknown": 1])
  }

  @Test("a hub that refuses or cannot be reached is counted and left for a while", arguments: [true, false])
  func refused(isThere: Bool) async {
    let desk = desk()
    await desk.note("gazette", offer([Self.hub], Self.topic, holdsNew: false))
    let answers = isThere ? [Self.hub: [ScriptedFetcher.page("", status: 400, url: Self.hub)]] : [:]
    let fetcher = ScriptedFetcher(answers)
    await run(desk, fetcher) { await !desk.counts.requests.isEmpty }
    #expect(await desk.counts.requests == [isThere ? "refused" : "unreachable": 1])
    #expect(fetcher.requests.withLock { $0.count } == 1)
  }

  @Test("a hub that asks for a pause gets it, for every feed, and from whoever asks its host for something else")
  func paused() async {
    let tokens = Locked(["1", "2", "3", "4", "5", "6"])
    let desk = desk { tokens.withLock { $0.removeLast() } }
    for source in ["gazette", "courier"] {
      await desk.note(source, offer([Self.hub], "https://\(source).example/feed", holdsNew: false))
    }
    var answer = FetchResponse(status: 429, finalURL: Self.hub)
    answer.retryAfter = .seconds(7200)
    let fetcher = ScriptedFetcher([Self.hub: [.success(answer)]])
    let door = HostDoor(gap: .zero, clock: Self.still)
    await run(desk, fetcher, door: door, sources: ["gazette", "courier"]) {
      await desk.counts.requests.values.reduce(0, +) == 2
    }
    #expect(await desk.counts.requests == ["refused": 1, "postponed": 1])
    #expect(fetcher.requests.withLock { $0.count } == 1)
    #expect(await door.remainingPause(of: "hub.example") == .seconds(7200))
  }

  @Test("subscriptions survive a restart, in a file that only its owner reads; a damaged one is asked for anew")
  func restarted() async throws {
    let subscribed = await subscribed()
    // The hub has confirmed, and it is not saved yet: what a crash takes now is asked for again.
    #expect(await !desk().isPushed("gazette"))
    await subscribed.save()
    #expect(await desk().isPushed("gazette"))
    let path = folder.path + "/" + HubStore.fileName
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try folder.write(Data("{".utf8), to: HubStore.fileName)
    #expect(await !desk().isPushed("gazette"))
  }

  @Test("what is known is saved when the desk stops, and only where something changed")
  func saved() async throws {
    let desk = await subscribed()
    await desk.save()
    let path = folder.path + "/" + HubStore.fileName
    try FileManager.default.removeItem(atPath: path)
    #expect(await desk.take("t", body: [], signature: nil), "unsigned, and of no effect")
    await desk.note("courier", offer([], Self.topic, holdsNew: true))
    await desk.save()
    #expect(!FileManager.default.fileExists(atPath: path))
    _ = await desk.take("t", body: Array("news".utf8), signature: signature("news", secret: "tt"))
    #expect(!FileManager.default.fileExists(atPath: path), "not at each push")
    await run(desk, ScriptedFetcher([:])) { true }
    #expect(HubStore(stateDirectory: folder.path).load().first?.toldAt == Press.noon)
  }

  @Test("sources that left the configuration are forgotten")
  func forgotten() async {
    let desk = await subscribed()
    await run(desk, ScriptedFetcher([:]), sources: ["courier"]) { await desk.activeCount == 0 }
    #expect(await !desk.take("t", body: [], signature: nil))
  }
}
