import Glibc
import Stories
import Testing

@testable import Fetching

@Suite("CurlFetcher: the address policy")
struct GuardTests {
  @Test(
    "no spelling of a local address is connected to",
    arguments: [
      "127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.1", "0177.0.0.1", "0", "[::ffff:127.0.0.1]",
      "user@127.0.0.1",
    ])
  func spellings(host: String) async throws {
    let server = try ScriptedServer { _ in .text("secret") }
    defer { server.stop() }
    let fetcher = try CurlFetcher(options: FetchOptions(userAgent: "test"), policy: .publicInternet) { Loopback.now }
    let error = try await failure(fetcher, FetchRequest(url: "http://\(host):\(server.port)/"))
    #expect(error.code == .blockedAddress)
    #expect(server.acceptedConnections == 0)
    await fetcher.shutdown()
  }

  @Test("a port that nobody chose is not connected to", arguments: [22, 25, 8443])
  func unchosenPort(port: Int) async throws {
    let fetcher = try Loopback.fetcher()
    var request = FetchRequest(url: "http://8.8.8.8:\(port)/")
    request.allowsStatedPort = false
    #expect(try await failure(fetcher, request).code == .blockedAddress)
    await fetcher.shutdown()
  }

  @Test("a mapped address is judged as the IPv4 address it is, for a new connection and for one that stands")
  func mapped() async throws {
    try await Loopback.run({ _ in .text("x") }) { server, fetcher in
      for _ in 0..<2 {
        let response = try await fetcher.fetch(FetchRequest(url: "http://[::ffff:127.0.0.1]:\(server.port)/"))
        #expect(response.status == 200)
      }
      #expect(server.acceptedConnections == 1)
    }
  }

  @Test("a connection that stands is refused once the policy says so")
  func reusedConnection() async throws {
    let policy = Locked(try Loopback.policy())
    let server = try ScriptedServer { _ in .text("x") }
    defer { server.stop() }
    let fetcher = try CurlFetcher(
      options: FetchOptions(userAgent: "test"), changingPolicy: { policy.withLock { $0 } }, now: { Loopback.now })
    for _ in 0..<2 { _ = try await fetcher.fetch(FetchRequest(url: server.url())) }
    policy.withLock { $0 = .publicInternet }
    let error = try await failure(fetcher, FetchRequest(url: server.url()))
    #expect(error.code == .blockedAddress)
    #expect(server.requests.count == 2)
    #expect(server.acceptedConnections == 1)
    await fetcher.shutdown()
  }

  @Test(
    "an address that is none of ours fails before any connection",
    arguments: [
      ("file:///etc/passwd", .scheme), ("ftp://127.0.0.1/", .scheme), ("", .badURL), ("127.0.0.1", .badURL),
      ("http://127.0.0.1/\r\nHost: x", .badURL), ("http://a b/", .badURL), ("http://[::1", .badURL),
    ] as [(String, FetchError.Code)])
  func badAddresses(url: String, code: FetchError.Code) async throws {
    let fetcher = try Loopback.fetcher()
    let error = try await failure(fetcher, FetchRequest(url: url))
    #expect(error.code == code)
    await fetcher.shutdown()
  }

  @Test("a port nobody listens at is a connect error, TLS spoken to plain HTTP a tls error")
  func connectAndTLS() async throws {
    try await Loopback.run({ _ in .text("x") }) { server, fetcher in
      let insecure = try await failure(fetcher, FetchRequest(url: "https://127.0.0.1:\(server.port)/"))
      #expect(insecure.code == .tls)
      let refusal = try await failure(fetcher, FetchRequest(url: "http://127.0.0.1:1/"))
      #expect(refusal.code == .connect)
    }
  }

  @Test("no proxy is taken from the environment")
  func proxy() async {
    // A process of its own: the environment is not to be changed under other tests.
    await #expect(processExitsWith: .success) {
      for name in ["http_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"] { setenv(name, "http://127.0.0.1:1", 1) }
      try await Loopback.run({ _ in .text("x") }) { server, fetcher in
        _ = try await fetcher.fetch(FetchRequest(url: server.url()))
      }
    }
  }

  @Test("a user agent that would break a header is refused at the start", arguments: ["", "a\r\nb", "é"])
  func userAgent(text: String) {
    #expect(throws: FetchError.self) {
      try CurlFetcher(options: FetchOptions(userAgent: text), policy: .publicInternet) { Loopback.now }
    }
  }
}
