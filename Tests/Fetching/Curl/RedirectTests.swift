import Stories
import Testing

@testable import Fetching

@Suite("CurlFetcher: redirects")
struct RedirectTests {
  @Test("each redirecting status is followed and kept", arguments: [301, 302, 303, 307, 308])
  func followed(status: Int) async throws {
    try await Loopback.run({
      $0.path == "/a/feed" ? .redirect(status, to: "../b?c#d") : .text("here", "ETag: \"final\"")
    }) { server, fetcher in
      let response = try await fetcher.fetch(FetchRequest(url: server.url("/a/feed")))
      #expect(response.status == 200)
      #expect(response.body == Array("here".utf8))
      #expect(response.finalURL == server.url("/b?c"))
      #expect(response.validators.etag == "\"final\"")
      #expect(
        response.redirects == [
          FetchRedirect(status: status, from: server.url("/a/feed"), to: server.url("/b?c"))
        ])
    }
  }

  @Test("headers of an earlier hop are not those of the response")
  func headersOfTheLastHop() async throws {
    try await Loopback.run({
      $0.path == "/"
        ? .response(302, ["Location: /2", "ETag: \"first\"", "Retry-After: 9", "Content-Type: a/b"], [1, 2])
        : .text("x")
    }) { server, fetcher in
      let response = try await fetcher.fetch(FetchRequest(url: server.url()))
      #expect(response.validators.isEmpty)
      #expect(response.retryAfter == nil && response.contentType == nil)
      #expect(response.receivedBytes == 1)
    }
  }

  @Test("a redirect that leads nowhere is a response", arguments: ["", "Location:"])
  func nowhere(header: String) async throws {
    try await Loopback.run({ _ in .response(301, header.isEmpty ? [] : [header], Array("body".utf8)) }) {
      server, fetcher in
      let response = try await fetcher.fetch(FetchRequest(url: server.url()))
      #expect(response.status == 301)
      #expect(response.body == Array("body".utf8))
    }
  }

  @Test(
    "other schemes, no addresses, local and private ones and endless ones are refused",
    arguments: [
      ("file:///etc/passwd", .scheme), ("gopher://127.0.0.1:70/", .scheme), ("ftp://127.0.0.1/", .scheme),
      ("http://", .badURL), ("http://10.9.9.9/", .blockedAddress), ("http://169.254.169.254/latest", .blockedAddress),
      ("http://[::1]/", .blockedAddress), ("http://2852039166/", .blockedAddress),
      ("http://0xa000001/", .blockedAddress),
      ("http://[::ffff:10.0.0.1]/", .blockedAddress), ("http://0/", .blockedAddress),
      ("http://8.8.8.8:22/", .blockedAddress),
      ("/" + String(repeating: "x", count: 10_000), .badURL),
    ] as [(String, FetchError.Code)], [302, 301])
  func refused(target: (String, FetchError.Code), status: Int) async throws {
    try await Loopback.run({ _ in .redirect(status, to: target.0) }) { server, fetcher in
      let error = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(error.code == target.1)
      #expect(server.requests.count == 1)
    }
  }

  @Test("a circle ends at its first repeat")
  func circle() async throws {
    try await Loopback.run({ .redirect(302, to: $0.path == "/a" ? "/b" : "/a") }) { server, fetcher in
      let refusal = try await failure(fetcher, FetchRequest(url: server.url("/a")))
      #expect(refusal.code == .redirectLoop)
      #expect(server.requests.map(\.path) == ["/a", "/b"])
    }
  }

  @Test("a chain that grows for ever ends at the limit")
  func tooMany() async throws {
    try await Loopback.run({ .redirect(302, to: $0.path + "x") }) { server, fetcher in
      let error = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(error.code == .tooManyRedirects)
      #expect(error.message.contains("maximumRedirects"))
      #expect(server.requests.count == 6)
    }
  }

  @Test("a chain that is followed origin by origin is told of as a whole, and is overdue as a whole")
  func byOrigins() async throws {
    let other = try ScriptedServer(host: "127.0.0.2") { $0.path == "/feed" ? .redirect(308, to: "/2") : .text("there") }
    defer { other.stop() }
    let target = other.url("/feed")
    try await Loopback.run({ _ in .redirect(301, to: target) }) { server, fetcher in
      var request = FetchRequest(url: server.url("/1"))
      request.leavesOrigin = false
      request.headers = [try #require(RequestHeader(name: "X-Key", value: "hunter2"))]
      let first = try await fetcher.fetch(request)
      #expect(first.status == 301 && first.redirectURL == target)
      var next = try #require(request.following(first))
      let last = try await fetcher.fetch(next)
      #expect(last.body == Array("there".utf8) && last.duration >= first.duration)
      #expect(
        last.redirects == [
          FetchRedirect(status: 301, from: server.url("/1"), to: target),
          FetchRedirect(status: 308, from: target, to: other.url("/2")),
        ])
      #expect(server.requests.map { $0.headers["x-key"] } == ["hunter2"])
      #expect(other.requests.map { $0.headers["x-key"] } == [nil, nil])
      next.timeout = first.duration
      let error = try await failure(fetcher, next)
      #expect(error.code == .timeout && other.requests.count == 2)
    }
  }

  @Test("validators and credentials reach no second origin")
  func crossOrigin() async throws {
    let other = try ScriptedServer(host: "127.0.0.2") { _ in .text("there") }
    defer { other.stop() }
    let target = other.url("/feed")
    try await Loopback.run({ $0.path == "/" ? .redirect(302, to: "/2") : .redirect(302, to: target) }) {
      server, fetcher in
      var request = FetchRequest(url: "http://user:secret@127.0.0.1:\(server.port)/")
      request.validators = Validators(etag: "\"a\"", lastModified: "long ago")
      let response = try await fetcher.fetch(request)
      #expect(response.body == Array("there".utf8))
      #expect(!response.redirects.contains { $0.from.contains("secret") || $0.to.contains("secret") })
      #expect(server.requests.map { $0.headers["if-none-match"] } == ["\"a\"", "\"a\""])
      #expect(server.requests.allSatisfy { $0.headers["authorization"] != nil })
      let there = try #require(other.requests.first)
      #expect(Set(there.headers.keys) == ["host", "user-agent", "accept", "accept-encoding"])
    }
  }
}
