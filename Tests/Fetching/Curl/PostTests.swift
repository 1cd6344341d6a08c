import Stories
import Testing

@testable import Fetching

@Suite("CurlFetcher: POST")
struct PostTests {
  private static let secret = "k-0123456789"

  private func request(_ url: String, body: [UInt8]) -> FetchRequest {
    var request = FetchRequest(url: url)
    request.posted = FetchRequest.Posted(
      body: body, contentType: "application/json", credential: Credential(bearer: Self.secret))
    return request
  }

  @Test(
    "a body arrives byte for byte, with its type and the key, and the next request on the connection is a GET",
    arguments: [0, 1, 100_000])
  func body(count: Int) async throws {
    try await Loopback.run({ _ in .text("ok") }) { server, fetcher in
      let body = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      let response = try await fetcher.fetch(request(server.url(), body: body))
      #expect(response.status == 200 && response.body == Array("ok".utf8))
      let arrived = try #require(server.requests.first)
      #expect(arrived.method == "POST" && arrived.body == body)
      #expect(arrived.headers["content-type"] == "application/json")
      #expect(arrived.headers["authorization"] == "Bearer \(Self.secret)" && arrived.headers["expect"] == nil)
      _ = try await fetcher.fetch(FetchRequest(url: server.url("/next")))
      let next = try #require(server.requests.last)
      #expect(next.method == "GET" && next.body.isEmpty && next.headers["authorization"] == nil)
    }
  }

  @Test("a redirect is the response: neither body nor key go anywhere else", arguments: [301, 302, 303, 307, 308])
  func redirect(status: Int) async throws {
    try await Loopback.run({ _ in .redirect(status, to: "/elsewhere") }) { server, fetcher in
      let response = try await fetcher.fetch(request(server.url(), body: [1]))
      #expect(response.status == status && response.redirects.isEmpty && server.requests.count == 1)
    }
  }

  @Test("a key is one word of printable ASCII, and shows itself nowhere")
  func credential() throws {
    for bad in ["", "a b", "a\r\nX: y", "ä", "a\u{7F}"] { #expect(Credential(bearer: bad) == nil) }
    var dumped = ""
    let request = request("http://a.example/", body: [])
    dump(request, to: &dumped)
    for text in [dumped, "\(request)", String(reflecting: request), "\(try #require(request.posted?.credential))"] {
      #expect(!text.contains(Self.secret))
    }
  }
}
