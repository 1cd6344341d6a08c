import Normalizing
import Stories
import Testing

@Suite("The canonical form of the canonical form")
struct IdempotenceTests {
  private let urls = URLNormalizer(
    tracking: TrackingParameters(
      names: ["fbclid", "cmpid"], prefixes: ["utm_"], domains: ["news.example": ["mod"], "google.com": ["ved"]]))

  private static let hosts = [
    "news.example", "NEWS.example.", "www.google.com", "www.google.com.", "l.facebook.com", "m.facebook.com", "t.co",
    "amp.cnn.com", "m.sohu.com", "en.m.wikipedia.org", "cdn.ampproject.org", "news-example.translate.goog", "href.li",
    "urldefense.com", "r.search.yahoo.com", "github.com", "müller.example", "a..", "0x7f.1", "xn--a",
    "news.example:080",
    "out.reddit.com", "feeds.feedburner.com", "www.bing.com", "[::1]", "medium.com",
  ]
  private static let pieces = [
    "/", "/", "/a", "/some-long-story", "/12345", "/amp", "/amp/", ".amp", ".amp.html", "~amp.html", "/..", "/.", "..",
    ";jsessionid=1", "%3Bjsessionid=1", ";", ";v=1", "%", "%25", "%34", "%41", "%2e", "%2F", "%3F", "%23", "%26", "%3D",
    "%20", "+", "%2B", "é", "%C3%A9", "%c3", "'", "%27", "[", "]", "|", "^", "`", "{", "\\",
    "(S(abcdefghijklmnopqrstuvwx))",
    "/url", "/%75rl", "/l.php", "/s/", "/c/s/news.example/a", "/__https://news.example/a__;", "/v3", "/RU=", "/cnn",
    "?",
    "?", "&", "&amp;", "amp;", "amp=1", "%61mp=1", "id=7", "=", "utm_source=x", "utm%5Fmedium", ";utm_x=1", "mod=1",
    "sessionid=8f14e45fceea467a", "url=", "?url=", "?u=", "u=", "q=", "https://", "https%3A%2F%2F",
    "https%253A%252F%252F",
    "news.example", "www.google.com/url?url=", "#", "#!", "#/", "#/a?", ":~:", "ref=x", "!", "/~r/x/~3/", " ", "\t",
    "\u{200B}",
    ":", "@", "$", ",", "*", "(", ")",
  ]

  @Test("is itself, and the same by either way through the code", arguments: 0..<200)
  func fixedPoint(seed: UInt64) {
    var random = AddressGenerator(seed: seed)
    for _ in 0..<25 {
      let tail = (0..<Int.random(in: 1...10, using: &random)).map { _ in
        IdempotenceTests.pieces.randomElement(using: &random) ?? ""
      }
      let rest = "://" + (IdempotenceTests.hosts.randomElement(using: &random) ?? "") + tail.joined()
      guard let once = urls.canonical("https" + rest) else { continue }
      #expect(urls.canonical(once.url) == once, "seed \(seed): \(rest)")
      #expect(urls.resolve(once.url, against: nil) == once.url, "seed \(seed): \(rest)")
      #expect(urls.canonical("HTTPS" + rest) == once, "seed \(seed): \(rest)")
    }
  }

  @Test(
    "what once needed two rounds needs one",
    arguments: [
      ("https://news.example/a/b/..;jsessionid=1/c", "https://news.example/a/c"),
      ("https://news.example/%%34%31", "https://news.example/%2541"),
      ("https://news.example/a-b-c/amp/%2e", "https://news.example/a-b-c/"),
      ("https://news.example/some-long-story.amp/amp", "https://news.example/some-long-story"),
      ("http://A.example/%7e?b=1&utm_x=2#c", "http://a.example/~?b=1"),
    ])
  func once(url: String, expected: String) {
    #expect(urls.canonical(url)?.url == expected)
  }
}

/// SplitMix64: the same addresses for a seed on every machine.
private struct AddressGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
