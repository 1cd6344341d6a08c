import Stories
import Testing

@testable import Fetching

@Suite("What headers say of an answer")
struct FreshnessTests {
  func headers(_ lines: [String], status: Int = 200) throws -> ResponseHeaders {
    var parser = HeaderParser(maximumBytes: 1 << 20)
    for line in ["HTTP/1.1 \(status) x"] + lines + [""] {
      try Array((line + "\r\n").utf8).withUnsafeBytes { try parser.receive($0) }
    }
    return parser.headers
  }

  @Test(
    "freshness is max-age, else Expires less Date, less Age",
    arguments: [
      (["Cache-Control: max-age=600"], 600), (["Cache-Control: max-age=600", "Age: 100"], 500),
      (["Cache-Control: max-age=600", "Age: 1000"], 0), (["Cache-Control: max-age=600", "Age: x"], 600),
      (["Expires: Fri, 26 Jun 2026 07:05:00 GMT"], 300),
      (["Expires: Sun, 06 Nov 1994 08:50:37 GMT", "Date: Sun, 06 Nov 1994 08:49:37 GMT"], 60),
      (["Expires: Sun, 06 Nov 1994 08:50:37 GMT"], 0), (["Expires: 0"], nil), (["Expires: -1"], nil),
      (["Expires: Fri, 26 Jun 2026 07:05:00 GMT", "Cache-Control: max-age=9"], 9),
      (["Expires: Fri, 26 Jun 2026 07:05:00 GMT", "Cache-Control: no-cache"], nil),
      (["Expires: Fri, 26 Jun 2026 07:05:00 GMT", "Cache-Control: max-age=x"], nil),
      (["Expires: Fri, 26 Jun 2026 07:05:00 GMT", "Cache-Control: public"], 300),
      (["Expires: Fri, 26 Jun 2826 07:05:00 GMT"], 366 * 86_400), ([], nil),
    ] as [([String], Int?)])
  func freshness(lines: [String], seconds: Int?) throws {
    #expect(Freshness.left(try headers(lines), now: Loopback.now) == seconds.map { .seconds($0) })
  }

  @Test(
    "complaint 12: an answer that is a test for robots is told from one about the document",
    arguments: [
      (403, ["cf-mitigated: challenge"], "", "Cloudflare"), (503, ["CF-Mitigated: Challenge"], "", "Cloudflare"),
      (403, [], "<script src='/cdn-cgi/challenge-platform/h/b/orchestrate'>", "Cloudflare"),
      (202, ["x-amzn-waf-action: challenge"], "", "AWS WAF"), (405, ["x-amzn-waf-action: captcha"], "", "AWS WAF"),
      (403, [], "<iframe src=https://geo.captcha-delivery.com/captcha/>", "DataDome"),
      (403, [], "Forbidden", nil), (503, [], "Down for maintenance", nil), (404, ["cf-mitigated: challenge"], "", nil),
      (200, [], "An article about /cdn-cgi/challenge-platform/", nil), (202, [], "ddos-guard", nil),
    ] as [(Int, [String], String, String?)])
  func challenge(status: Int, lines: [String], body: String, service: String?) throws {
    let headers = try headers(lines, status: status)
    #expect(ChallengeSigns.service(status: status, headers: headers, body: Array(body.utf8)) == service)
  }

  @Test("a header of the operator's own is one line of it, and shows its value nowhere")
  func requestHeader() throws {
    let header = try #require(RequestHeader(name: "X-Key", value: "hunter2"))
    #expect(header.line == "X-Key: hunter2")
    var dumped = ""
    dump(header, to: &dumped)
    #expect(!"\(header) \(String(reflecting: header)) \(dumped)".contains("hunter2"))
  }

  @Test(
    "what would break a request or take over the fetcher's own headers is no header",
    arguments: [
      ("", "x"), ("X Y", "x"), ("X:Y", "x"), ("Host", "x"), ("if-none-match", "x"), ("Content-Length", "1"),
      ("X", ""), ("X", "a\r\nB: c"), ("X", "é"), ("X", String(repeating: "x", count: 4097)),
    ])
  func badHeader(name: String, value: String) { #expect(RequestHeader(name: name, value: value) == nil) }

  @Test("names are looked up at a rate; those of the last two seconds are free")
  func lookUpRate() {
    var rate = LookUpRate(perSecond: 2)
    func admits(_ host: String, _ milliseconds: Int) -> Bool { rate.admits(host, now: .milliseconds(milliseconds)) }
    #expect(admits("a.example", 0) && admits("b.example", 0) && !admits("c.example", 0))
    #expect(admits("a.example", 10))
    #expect(!admits("c.example", 400) && admits("c.example", 500) && !admits("d.example", 500))
    #expect(admits("a.example", 1900) && admits("d.example", 2100) && admits("a.example", 2100))
    #expect(!admits("e.example", 2100))
  }

  @Test(
    "an address in place of a name is seen in every spelling",
    arguments: [
      ("http://127.0.0.1/", "127.0.0.1"), ("http://2130706433/", "127.0.0.1"), ("http://0x7f.1/", "127.0.0.1"),
      ("http://0177.0.0.1/", "127.0.0.1"), ("http://127.1/", "127.0.0.1"), ("http://[::1]:80/", "::1"),
      ("http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1"), ("http://LOCALHOST/", "127.0.0.1"),
      ("http://x.localhost./", "127.0.0.1"), ("http://0/", "0.0.0.0"), ("http://a.example/", nil),
      ("http://127.0.0.1.example/", nil),
    ] as [(String, String?)])
  func literals(url: String, address: String?) throws {
    #expect(try FetchURL(url).literalAddress?.description == address)
  }

  @Test(
    "an address in its usual spelling is not looked up",
    arguments: [
      ("http://127.0.0.1:81/", true), ("http://[::1]/", true), ("http://0x7f.1/", false), ("http://localhost/", false),
      ("http://127.0.0.1.example/", false),
    ])
  func plainAddresses(url: String, isPlain: Bool) throws { #expect(try FetchURL(url).hasPlainAddress == isPlain) }
}
