import Foundation
import Testing

@Suite("Addresses nobody may be led to")
struct ForbiddenAddressTests {
  @Test(
    "a redirect inwards is refused however it is written, and nobody there sees a request",
    arguments: [
      "http://127.0.0.1:PORT/", "http://2130706433:PORT/", "http://127.1:PORT/", "http://0x7f000001:PORT/",
      "http://0177.0.0.1:PORT/", "http://localhost:PORT/", "http://[::ffff:127.0.0.1]:PORT/", "http://[::1]:PORT/",
      "http://0:PORT/", "//127.0.0.1:PORT/", "http://user:word@127.0.0.1:PORT/", "http://169.254.169.254/latest/",
      "file:///etc/hostname", "gopher://127.0.0.1:PORT/", "ftp://127.0.0.1:PORT/", "dict://127.0.0.1:PORT/",
    ])
  func redirect(location: String) throws {
    let target = try SmallServer("127.0.0.1")
    let address = location.replacing("PORT", with: "\(target.port)")
    let outlet = try SmallServer("127.3.0.1") { _ in
      "HTTP/1.1 302 Found\r\nLocation: \(address)\r\nContent-Length: 0\r\n\r\n"
    }
    let folder = try StateFolder(configuration: Self.configuration(polling: "http://127.3.0.1:\(outlet.port)/feed"))
    let summary = try folder.runOnce().output
    #expect(outlet.count == 1)
    #expect(target.count == 0)
    let isRefused = ["blocked_address 1", "scheme 1", "bad_url 1"].contains { summary.contains($0) }
    #expect(isRefused, "\(summary)")
  }

  @Test("a redirect to where it is allowed is followed")
  func allowed() throws {
    let target = try SmallServer("127.3.0.2")
    let outlet = try SmallServer("127.3.0.1") { _ in
      "HTTP/1.1 302 Found\r\nLocation: http://127.3.0.2:\(target.port)/\r\nContent-Length: 0\r\n\r\n"
    }
    let folder = try StateFolder(configuration: Self.configuration(polling: "http://127.3.0.1:\(outlet.port)/feed"))
    try folder.runOnce()
    #expect(target.count == 1)
  }

  @Test("a source inside is refused itself")
  func source() throws {
    let target = try SmallServer("127.0.0.1")
    let folder = try StateFolder(configuration: Self.configuration(polling: "http://127.0.0.1:\(target.port)/feed"))
    #expect(try folder.runOnce().output.contains("blocked_address 1"))
    #expect(target.count == 0)
  }

  @Test(
    "a page is fetched where that is allowed, and not where an entry links inside",
    arguments: [("127.3.0.2", true), ("127.0.0.1", false)])
  func page(host: String, isAllowed: Bool) throws {
    let target = try SmallServer(host)
    let feed = """
      <rss version="2.0"><channel><title>T</title><item><title>Parliament passes the AI Act</title>
      <link>http://\(host):\(target.port)/story</link><description>Artificial intelligence.</description></item>
      </channel></rss>
      """
    let outlet = try SmallServer("127.3.0.1") { _ in
      "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: \(feed.utf8.count)\r\n\r\n\(feed)"
    }
    let folder = try StateFolder(configuration: Self.configuration(polling: "http://127.3.0.1:\(outlet.port)/feed"))
    #expect(try folder.runOnce().output.contains("entries    1"))
    #expect((target.count > 0) == isAllowed)
  }

  @Test("status and metrics of the daemon say that an address was blocked")
  func said() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["inward-private", "inward-metadata", "inward-file"])
    let daemon = try RunningDaemon(folder)
    try Patience.poll("all were polled") { try daemon.status()["sources"]?["failing"] == .number(3) }
    #expect(try daemon.source("inward-private")?["last_outcome"] == .string("blocked_address"))
    #expect(try daemon.source("inward-metadata")?["last_outcome"] == .string("blocked_address"))
    #expect(try daemon.source("inward-file")?["last_outcome"] == .string("scheme"))
    let metrics = MetricsText(try daemon.get("/metrics").text).values
    #expect(metrics["policywire_fetches_total{outcome=\"blocked_address\"}"] ?? 0 >= 2)
    #expect(metrics["policywire_fetches_total{outcome=\"scheme\"}"] ?? 0 >= 1)
  }

  private static func configuration(polling url: String) -> String {
    """
    contact: mailto:desk@wire.example
    polling:
      host_gap: 0s
    fetching:
      timeout: 2s
      allow_networks: [127.3.0.0/16]
    serving:
      listen: 127.0.0.1:0
    sources:
      - id: a
        outlet: A
        url: \(url)
        language: en

    """
  }
}
