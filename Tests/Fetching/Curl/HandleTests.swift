import Stories
import Testing

@testable import Fetching

@Suite("CurlFetcher: one handle for many requests")
struct HandleTests {
  /// Requests that differ in all that differs between requests.
  private static let kinds: [@Sendable (ScriptedServer) -> FetchRequest] = [
    { FetchRequest(url: $0.url("/plain")) },
    { FetchRequest(url: "http://reader:word@127.0.0.1:\($0.port)/known") },
    {
      changed($0.url("/own")) {
        $0.headers = ["X-Key", "Authorization"].compactMap { RequestHeader(name: $0, value: "key") }
      }
    },
    { changed($0.url("/tagged")) { $0.validators = Validators(etag: "\"a\"", lastModified: "long ago") } },
    {
      changed($0.url("/delta")) {
        ($0.validators, $0.acceptsDelta, $0.accept) = (Validators(etag: "\"b\""), true, "text/xml")
      }
    },
    { changed($0.url("/small")) { $0.maximumBytes = 4 } },
    { FetchRequest(url: $0.url("/moved")) },
    { FetchRequest(url: $0.url("/broken")) },
    { server in
      changed(server.url("/posted")) {
        $0.posted = .init(body: [0, 1, 2], contentType: "text/plain", credential: Credential(bearer: "token"))
      }
    },
    { changed($0.url("/empty")) { $0.posted = .init(body: [], contentType: "text/plain") } },
  ]

  private static let own = ["X-Key", "Authorization"].compactMap { RequestHeader(name: $0, value: "key") }

  private static func changed(_ url: String, _ change: (inout FetchRequest) -> Void) -> FetchRequest {
    var request = FetchRequest(url: url)
    change(&request)
    return request
  }

  @Sendable private static func reply(_ request: ScriptedServer.Request) -> ScriptedServer.Reply {
    switch request.path {
    case "/moved": .response(302, ["Location: /plain", "ETag: \"moved\"", "Retry-After: 9"], [])
    case "/broken": .reset("HTTP/1.1 200 OK\r\nETag: \"broken\"\r\nContent-Length: 10\r\n\r\nhalf")
    default: .text("answer to \(request.path)")
    }
  }

  /// What the server was asked, and what came of it.
  private func outcome(_ kind: Int, _ server: ScriptedServer, _ fetcher: CurlFetcher) async -> [String] {
    let before = server.requests.count
    let result: String
    do throws(FetchError) {
      let response = try await fetcher.fetch(Self.kinds[kind](server))
      let headers = "\(response.validators) \(response.retryAfter as Any)"
      result = "\(response.status) \(response.finalURL) \(String(decoding: response.body, as: UTF8.self)) \(headers)"
    } catch {
      result = error.label
    }
    let asked = server.requests[before...].map { "\($0.method) \($0.path) \($0.headers.sorted(by: <)) \($0.body)" }
    return asked + [result]
  }

  @Test("nothing of a request is in the next one, whatever they are", arguments: kinds.indices)
  func pairs(first: Int) async throws {
    let server = try ScriptedServer(Self.reply)
    defer { server.stop() }
    for second in Self.kinds.indices {
      let fresh = try Loopback.fetcher { $0.maximumConnections = 1 }
      let expected = await outcome(second, server, fresh)
      await fresh.shutdown()
      let used = try Loopback.fetcher { $0.maximumConnections = 1 }
      _ = await outcome(first, server, used)
      #expect(await outcome(second, server, used) == expected)
      await used.shutdown()
    }
  }

  @Test("a handle that libcurl refused an option is good for the next request")
  func refused() throws {
    let easy = try #require(EasyHandle(options: FetchOptions(userAgent: "test"), sockets: SocketCount(maximum: 1)))
    func isTaken(_ url: String) -> Bool {
      let setup = EasyHandle.Setup(
        number: 1, url: url, headers: [], timeout: .seconds(1), body: nil, looksUp: false, hasSecrets: false,
        keepsConnection: true, maximumIdleTime: .seconds(1))
      let exchange = Exchange(
        maximumHeaderBytes: 1, maximumBodyBytes: 1, budget: BodyBudget(maximum: 1), permits: { _, _ in true })
      defer { easy.forget() }
      return easy.prepare(setup, exchange: exchange)
    }
    // libcurl takes no text over 8 million bytes (CURL_MAX_INPUT_LENGTH).
    #expect(!isTaken("http://127.0.0.1/" + String(repeating: "x", count: 8_000_000)))
    #expect(isTaken("http://127.0.0.1/"))
  }

  @Test("connections are kept while few are open, and closed after their answer in a crowd")
  func crowd() async throws {
    try await Loopback.run(
      { $0.path == "/hang" ? .hang : .text("x") },
      options: { ($0.maximumConnections, $0.maximumConnectionsPerHost) = (8, 8) }
    ) { server, fetcher in
      for _ in 0..<3 { _ = try await fetcher.fetch(FetchRequest(url: server.url())) }
      #expect(server.acceptedConnections == 1)
      let hanging = (0..<5).map { _ in Task { try await fetcher.fetch(Loopback.request(server.url("/hang"))) } }
      var arrived = 0
      for await request in server.arrivals where request.path == "/hang" {
        arrived += 1
        if arrived == 5 { break }
      }
      // The one that stood is used by the first of the five: two more make seven.
      for _ in 0..<2 { _ = try await fetcher.fetch(FetchRequest(url: server.url())) }
      let connections = server.requests.suffix(2).map(\.connection)
      for task in hanging { task.cancel() }
      #expect(server.acceptedConnections == 7, "\(connections)")
    }
  }

  @Test("a crowd is over ten seconds after the last time half of what may be open was open")
  func crowdEnds() {
    let (sockets, start) = (SocketCount(maximum: 4), ContinuousClock.now)
    func isCrowded(_ open: Int, _ seconds: Int) -> Bool {
      sockets.open = open
      return sockets.isCrowded(at: start.advanced(by: .seconds(seconds)))
    }
    #expect(!isCrowded(2, 0) && isCrowded(3, 0) && isCrowded(0, 9) && !isCrowded(2, 10) && isCrowded(4, 20))
  }
}
