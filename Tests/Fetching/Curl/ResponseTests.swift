import Stories
import Testing

@testable import Fetching

@Suite("CurlFetcher: responses")
struct ResponseTests {
  @Test("a validator comes back byte for byte, and 304 is an empty response")
  func conditional() async throws {
    let tag = #"W/"a,b;c=!""#
    try await Loopback.run({ request in
      request.headers["if-none-match"] == tag && request.headers["if-modified-since"] == "long ago"
        ? .response(304, ["ETag: \(tag)"], []) : .text("news", "ETag: \(tag)", "Last-Modified: long ago")
    }) { server, fetcher in
      var request = FetchRequest(url: server.url())
      let first = try await fetcher.fetch(request)
      #expect(first.status == 200)
      #expect(first.body == Array("news".utf8))
      #expect(first.validators == Validators(etag: tag, lastModified: "long ago"))
      #expect(server.requests.first?.headers["if-none-match"] == nil)
      request.validators = first.validators
      let second = try await fetcher.fetch(request)
      #expect(second.status == 304)
      #expect(second.body.isEmpty)
      #expect(second.validators.etag == tag)
      #expect(server.acceptedConnections == 1)
    }
  }

  @Test("headers are read into values")
  func headers() async throws {
    try await Loopback.run({ _ in
      .response(
        503,
        [
          "Content-Type: text/html; charset=gbk", "Content-Language: zh", "Content-Location: /zh", "Retry-After: 7",
          "Cache-Control: max-age=60",
        ], [1, 2, 3])
    }) { server, fetcher in
      let response = try await fetcher.fetch(FetchRequest(url: server.url()))
      #expect(response.status == 503)
      #expect(response.contentType == "text/html; charset=gbk")
      #expect(response.contentLanguage == "zh")
      #expect(response.contentLocation == "/zh")
      #expect(response.retryAfter == .seconds(7))
      #expect(response.maximumAge == .seconds(60))
      #expect(response.body == [1, 2, 3] && response.receivedBytes == 3)
      #expect(response.finalURL == server.url() && response.redirects.isEmpty)
    }
  }

  @Test("it says who it is, what it takes, and nothing else", arguments: [nil, "application/rss+xml"] as [String?])
  func requestHeaders(accept: String?) async throws {
    try await Loopback.run({ _ in .text("") }) { server, fetcher in
      var request = FetchRequest(url: server.url())
      request.accept = accept
      _ = try await fetcher.fetch(request)
      let headers = try #require(server.requests.first).headers
      #expect(Set(headers.keys) == ["host", "user-agent", "accept", "accept-encoding"])
      #expect(headers["user-agent"] == "policywire/test (+https://policywire.example/bot)")
      #expect(headers["accept"] == accept ?? "*/*")
      #expect(headers["accept-encoding"]?.contains("gzip") == true)
    }
  }

  @Test("validators and Accept that would break a header are left out")
  func injection() async throws {
    try await Loopback.run({ _ in .text("", "ETag: \"a\rX-Injected: 1\"") }) { server, fetcher in
      var request = FetchRequest(url: server.url())
      request.validators = Validators(etag: "\"a\r\nX-Injected: 1\"", lastModified: "now\r\nX-Injected: 1")
      request.accept = "a/b\r\nX-Injected: 1"
      let response = try await fetcher.fetch(request)
      #expect(response.validators.isEmpty)
      #expect(Set(try #require(server.requests.first).headers.keys).isDisjoint(with: ["x-injected", "if-none-match"]))
    }
  }

  @Test("no cookie is kept")
  func cookies() async throws {
    try await Loopback.run({ _ in .text("", "Set-Cookie: a=b; Path=/") }) { server, fetcher in
      for _ in 0..<2 { _ = try await fetcher.fetch(FetchRequest(url: server.url())) }
      #expect(server.requests.count == 2)
      #expect(server.requests.allSatisfy { $0.headers["cookie"] == nil })
    }
  }

  @Test("one host gets one connection, however many ask at once")
  func oneConnection() async throws {
    try await Loopback.run({ _ in .text("x") }) { server, fetcher in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<20 { group.addTask { try await fetcher.fetch(FetchRequest(url: server.url())).status } }
        for try await status in group { #expect(status == 200) }
      }
      #expect(server.requests.count == 20)
      #expect(server.acceptedConnections == 1)
    }
  }
}
