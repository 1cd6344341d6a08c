import Stories
import Testing

@testable import Fetching

@Suite("CurlFetcher: limits")
struct LimitTests {
  private static let ok = "HTTP/1.1 200 OK\r\n"

  @Test("gzip is decoded, and counted decoded")
  func gzip() async throws {
    let text = Array(String(repeating: "Künstliche Intelligenz ", count: 100).utf8)
    try await Loopback.run({ _ in .response(200, ["Content-Encoding: gzip"], Gzip.stored(text)) }) { server, fetcher in
      let response = try await fetcher.fetch(FetchRequest(url: server.url()))
      #expect(response.body == text)
      #expect(response.receivedBytes == text.count)
    }
  }

  @Test("a bomb is stopped at the limit")
  func bomb() async throws {
    let bomb = Gzip.bomb(repeats: 80_000)  // 20 MB out of 130 KB
    try await Loopback.run({ _ in .response(200, ["Content-Encoding: gzip"], bomb) }) { server, fetcher in
      var request = FetchRequest(url: server.url())
      request.maximumBytes = 1 << 20
      let error = try await failure(fetcher, request)
      #expect(error.code == .tooLarge)
      #expect(error.message == "body over 1048576 bytes (maximumBytes)")
    }
  }

  @Test("a body of exactly the limit is whole, one byte more is refused", arguments: [0, 1])
  func exact(extra: Int) async throws {
    let body = [UInt8](repeating: 65, count: 1000 + extra)
    let chunked = "\(Self.ok)Transfer-Encoding: chunked\r\n\r\n\(String(body.count, radix: 16))\r\n"
    try await Loopback.run({ request in
      request.path == "/stated"
        ? .response(200, [], body) : .raw(chunked + String(decoding: body, as: UTF8.self) + "\r\n0\r\n\r\n")
    }) { server, fetcher in
      for path in ["/stated", "/chunked"] {
        var request = FetchRequest(url: server.url(path))
        request.maximumBytes = 1000
        if extra == 0 {
          let response = try await fetcher.fetch(request)
          #expect(response.receivedBytes == 1000)
        } else {
          let error = try await failure(fetcher, request)
          #expect(error.code == .tooLarge)
        }
      }
    }
  }

  @Test("a stated length over the limit is refused before the body is read")
  func contentLength() async throws {
    try await Loopback.run({ _ in .endless("\(Self.ok)Content-Length: 99999999999\r\n\r\n", []) }) { server, fetcher in
      let refusal = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(refusal.code == .tooLarge)
    }
  }

  @Test("an endless body is stopped")
  func endlessBody() async throws {
    let chunk = [UInt8](repeating: 65, count: 65_536)
    try await Loopback.run({ _ in .endless("\(Self.ok)\r\n", chunk) }) { server, fetcher in
      let error = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(error.code == .tooLarge)
      #expect(error.message.contains("16777216") && error.message.contains("maximumBytes"))
    }
  }

  @Test("many floods at once share one budget; a small body beside them comes through")
  func floods() async throws {
    let chunk = [UInt8](repeating: 65, count: 65_536)
    try await Loopback.run(
      { $0.path == "/flood" ? .endless("\(Self.ok)\r\n", chunk) : .text(String(repeating: "x", count: 100_000)) },
      options: {
        ($0.maximumConnections, $0.maximumConnectionsPerHost, $0.maximumBytesAtOnce) = (16, 16, 4 << 20)
      }
    ) { server, fetcher in
      let floods = (0..<8).map { _ in Task { try await failure(fetcher, FetchRequest(url: server.url("/flood"))) } }
      for _ in 0..<20 {
        let small = try await fetcher.fetch(FetchRequest(url: server.url()))
        #expect(small.body.count == 100_000)
      }
      var errors: [FetchError] = []
      for flood in floods { errors.append(try await flood.value) }
      // The last one alone may be as large as its request allows.
      #expect(errors.allSatisfy { [.overloaded, .tooLarge].contains($0.code) })
      #expect(errors.contains { $0.code == .overloaded && $0.message.contains("maximumBytesAtOnce") })
    }
  }

  @Test("over the budget those at or above the mean go, and one alone goes on")
  func budget() {
    let budget = BodyBudget(maximum: 100)
    #expect(budget.take(90, held: 0) && budget.take(60, held: 90))
    #expect(budget.take(30, held: 0) && !budget.take(1, held: 150))
    budget.giveBack(151)
    #expect(budget.used == 30 && budget.take(60, held: 30) && budget.take(60, held: 90))
    budget.giveBack(150)
    #expect(budget.used == 0)
  }

  @Test(
    "a flood of headers is stopped, many or one, interim ones too",
    arguments: ["X-Flood: 0123456789\r\n", "0123456789", "X: 1\r\n\r\nHTTP/1.1 100 On\r\n"])
  func headerFlood(chunk: String) async throws {
    try await Loopback.run({ _ in .endless("HTTP/1.1 100 On\r\n", Array(chunk.utf8)) }) { server, fetcher in
      let error = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(error.code == .tooLarge)
      #expect(error.message.contains("maximumHeaderBytes"))
    }
  }

  @Test(
    "codings that are unknown, broken or stacked are refused",
    arguments: ["gzip, gzip", "br, gzip", "rot13", "gzip"])
  func codings(coding: String) async throws {
    try await Loopback.run({ _ in .response(200, ["Content-Encoding: \(coding)"], Array("plain".utf8)) }) {
      server, fetcher in
      let refusal = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(refusal.code == .decoding)
    }
  }

  @Test("a body coded twice is refused, even where it could be decoded")
  func codedTwice() async throws {
    let body = Gzip.stored(Gzip.stored(Array("small".utf8)))
    try await Loopback.run({ _ in .response(200, ["Content-Encoding: gzip, gzip"], body) }) { server, fetcher in
      let error = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(error.code == .decoding)
      #expect(error.message == "more than one content coding: gzip, gzip")
    }
  }

  @Test("a server that never answers is left at the time limit, which is named")
  func hang() async throws {
    try await Loopback.run({ _ in .hang }) { server, fetcher in
      var request = FetchRequest(url: server.url())
      request.timeout = .milliseconds(100)
      let error = try await failure(fetcher, request)
      #expect(error.code == .timeout)
      #expect(error.message.contains("0.1 seconds (timeout)"))
    }
  }

  @Test("the time limit is for all hops together")
  func hangAfterRedirect() async throws {
    try await Loopback.run({ $0.path == "/" ? .redirect(302, to: "/hang") : .hang }) { server, fetcher in
      var request = FetchRequest(url: server.url())
      request.timeout = .seconds(1)
      let error = try await failure(fetcher, request)
      #expect(error.code == .timeout)
      #expect(error.url == server.url("/hang"))
    }
  }

  @Test("a handshake that never ends is left at its own limit, which is named")
  func connectTimeout() async throws {
    try await Loopback.run({ _ in .hang }) {
      $0.connectTimeout = .milliseconds(100)
    } body: { server, fetcher in
      let error = try await failure(fetcher, FetchRequest(url: "https://127.0.0.1:\(server.port)/"))
      #expect(error.code == .timeout)
      #expect(error.message.contains("0.1 seconds (connectTimeout)"))
    }
  }

  @Test("a fetch that waits for the connection of another is not kept past its own time")
  func waiting() async throws {
    try await Loopback.run({ _ in .hang }) { server, fetcher in
      let first = Task { try await fetcher.fetch(Loopback.request(server.url("/first"))) }
      for await _ in server.arrivals { break }
      var request = FetchRequest(url: server.url("/second"))
      request.timeout = .milliseconds(50)
      let error = try await failure(fetcher, request)
      #expect(error.code == .timeout)
      first.cancel()
      await #expect { try await first.value } throws: { ($0 as? FetchError)?.code == .cancelled }
      #expect(server.requests.map(\.path) == ["/first"])
    }
  }

  @Test("a stretch that is too slow is left, and named")
  func lowSpeed() async throws {
    try await Loopback.run({ _ in .hang }) { options in
      options.lowSpeed = FetchOptions.LowSpeed(bytesPerSecond: 100, period: .seconds(1))
    } body: { server, fetcher in
      let error = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(error.code == .timeout)
      #expect(error.message.contains("lowSpeed"))
    }
  }

  @Test(
    "a body that breaks off is no response",
    arguments: ["Content-Length: 100\r\n\r\nhalf", "Transfer-Encoding: chunked\r\n\r\nff\r\nhalf", "Content-Le"])
  func brokenOff(rest: String) async throws {
    try await Loopback.run({ $0.path == "/reset" ? .reset(Self.ok + rest) : .raw(Self.ok + rest) }) { server, fetcher in
      for path in ["/reset", "/close"] {
        let error = try await failure(fetcher, FetchRequest(url: server.url(path)))
        #expect(error.code == .transfer)
      }
    }
  }

  @Test("what is not HTTP is no response", arguments: ["", "SSH-2.0-OpenSSH\r\n", "<html>\r\n\r\n"])
  func notHTTP(text: String) async throws {
    try await Loopback.run({ _ in .raw(text) }) { server, fetcher in
      let refusal = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(refusal.code == .transfer)
    }
  }

  @Test("more fetches at once than the limit are refused, and it is named")
  func overloaded() async throws {
    try await Loopback.run({ _ in .hang }) {
      $0.maximumFetches = 1
    } body: { server, fetcher in
      let first = Task { try await fetcher.fetch(Loopback.request(server.url())) }
      for await _ in server.arrivals { break }
      let error = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(error.code == .overloaded)
      #expect(error.message.contains("maximumFetches"))
      first.cancel()
      _ = await first.result
    }
  }
}
