import Stories
import Testing

@testable import Fetching

@Suite("CurlFetcher: manners and secrets")
struct MannersTests {
  static let key = RequestHeader(name: "X-Key", value: "secret")

  @Test(
    "the operator's headers go to the origin they are for, and never to another",
    arguments: ["same", "host", "port", "back"])
  func headersStayHome(case: String) async throws {
    let foreign = try ScriptedServer(host: "127.0.0.2") { request in
      request.path == "/back" ? .redirect(302, to: request.headers["x-home"] ?? "/") : .text("x")
    }
    let otherPort = try ScriptedServer { _ in .text("x") }
    defer {
      foreign.stop()
      otherPort.stop()
    }
    let targets = [
      "same": "/2", "host": foreign.url("/2"), "port": otherPort.url("/2"), "back": foreign.url("/2"),
    ]
    let target = targets[`case`] ?? ""
    try await Loopback.run({ request in request.path == "/1" ? .redirect(301, to: target) : .text("x") }) {
      server, fetcher in
      var request = FetchRequest(url: server.url("/1"))
      request.headers = [try #require(Self.key)]
      _ = try await fetcher.fetch(request)
      #expect(server.requests.map { $0.headers["x-key"] } == Array(repeating: "secret", count: server.requests.count))
      #expect((foreign.requests + otherPort.requests).allSatisfy { $0.headers["x-key"] == nil })
      #expect(server.requests.count + foreign.requests.count + otherPort.requests.count == 2)
    }
  }

  @Test("a delta is asked for with an entity tag alone")
  func delta() async throws {
    try await Loopback.run({ _ in .response(226, ["IM: feed", "ETag: \"2\""], Array("new".utf8)) }) { server, fetcher in
      var request = FetchRequest(url: server.url())
      request.acceptsDelta = true
      let plain = try await fetcher.fetch(request)
      request.validators = Validators(etag: "\"1\"")
      let delta = try await fetcher.fetch(request)
      #expect(server.requests.map { $0.headers["a-im"] } == [nil, "feed"])
      #expect([plain.status, delta.status] == [226, 226] && delta.validators.etag == "\"2\"")
    }
  }

  @Test("complaint 4: validators go back byte for byte, and none is made up")
  func byteExact() async throws {
    let sent = Validators(etag: #"W/"a,\b!#~""#, lastModified: "Thu, 1 Jan 1970 00:00:00 +0000")
    try await Loopback.run({ _ in .response(304, [], []) }) { server, fetcher in
      var request = FetchRequest(url: server.url())
      _ = try await fetcher.fetch(request)
      request.validators = sent
      _ = try await fetcher.fetch(request)
      #expect(server.requests.map { $0.headers["if-none-match"] } == [nil, sent.etag])
      #expect(server.requests.map { $0.headers["if-modified-since"] } == [nil, sent.lastModified])
    }
  }

  @Test("a bomb below the limit of bytes is known by its ratio, and the limit is named")
  func ratio() async throws {
    let bomb = Gzip.bomb(repeats: 40_000)
    try await Loopback.run(
      { _ in .response(200, ["Content-Encoding: gzip"], bomb) }, options: { $0.maximumRatio = 20 }
    ) { server, fetcher in
      let error = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(error.code == .tooLarge && error.message.contains("maximumRatio"))
    }
    try await Loopback.run({ _ in .response(200, ["Content-Encoding: gzip"], bomb) }) { server, fetcher in
      let response = try await fetcher.fetch(FetchRequest(url: server.url()))
      #expect(response.receivedBytes > Exchange.freeOfRatio)
    }
  }

  @Test("a proxy that was configured is asked, wherever it stands; an address of ours in a URL is refused")
  func proxy() async throws {
    let proxy = try ScriptedServer { request in .text("by way of the proxy: \(request.path)") }
    defer { proxy.stop() }
    var options = FetchOptions(userAgent: "test")
    options.proxy = "http://127.0.0.1:\(proxy.port)"
    let fetcher = try CurlFetcher(options: options, policy: .publicInternet) { Loopback.now }
    let response = try await fetcher.fetch(FetchRequest(url: "http://feeds.example/x"))
    #expect(String(decoding: response.body, as: UTF8.self) == "by way of the proxy: http://feeds.example/x")
    for host in ["127.0.0.1", "2130706433", "localhost", "169.254.169.254"] {
      let error = try await failure(fetcher, FetchRequest(url: "http://\(host)/"))
      #expect(error.code == .blockedAddress)
    }
    #expect(proxy.requests.count == 1)
    await fetcher.shutdown()
  }

  @Test("names are looked up no faster than allowed, and every fetch ends")
  func lookUps() async throws {
    try await Loopback.run({ _ in .text("x") }, options: { $0.maximumLookUpsPerSecond = 1 }) { server, fetcher in
      for host in ["localhost", "localhost", "x.localhost"] {
        let response = try await fetcher.fetch(FetchRequest(url: "http://\(host):\(server.port)/"))
        #expect(response.status == 200)
      }
    }
  }

  @Test("where two connections to a host are allowed, one that hangs does not hold up the other")
  func perHost() async throws {
    try await Loopback.run(
      { request in request.path == "/hang" ? .hang : .text("x") }, options: { $0.maximumConnectionsPerHost = 2 }
    ) { server, fetcher in
      let hanging = Loopback.request(server.url("/hang"))
      let first = Task { try await failure(fetcher, hanging) }
      for await request in server.arrivals where request.path == "/hang" { break }
      let answered = try await fetcher.fetch(FetchRequest(url: server.url("/quick")))
      #expect(answered.status == 200)
      first.cancel()
      let ended = try await first.value
      #expect(ended.code == .cancelled)
    }
  }
}
