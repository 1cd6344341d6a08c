import Stories
import Testing

@testable import Fetching

@Suite("What a robots.txt allows (RFC 9309)")
struct RobotsRulesTests {
  func rules(_ text: String) -> RobotsRules { RobotsRules(Array(text.utf8), product: "PolicyWire") }

  func allows(_ text: String, _ path: String) -> Bool { rules(text).allows("https://a.example" + path) }

  @Test(
    "the group that names us counts, else the one for all, else nothing is forbidden",
    arguments: [
      ("", true), ("User-agent: *\nDisallow: /x", false), ("User-agent: other\nDisallow: /", true),
      ("User-agent: PolicyWire\nAllow: /\n\nUser-agent: *\nDisallow: /", true),
      ("User-agent: *\nDisallow: /\n\nuser-agent: policywire\nDisallow:", true),
      ("User-agent: policywire/2.1 (bot)\nDisallow: /", false), ("User-agent: policywired\nDisallow: /", true),
      ("User-agent: a\nUser-agent: PolicyWire\nDisallow: /", false),
      (
        "User-agent: PolicyWire\nDisallow: /y\n\nUser-agent: b\nDisallow: /\n\nUser-agent: PolicyWire\nDisallow: /x",
        false
      ),
      ("User-agent: PolicyWire\n\nUser-agent: *\nDisallow: /", false),
      ("\u{FEFF}User-agent: *\r\nDisallow: /x # not this\r\n", false), ("User-agent: *\rDisallow: /x", false),
      ("Disallow: /", true), ("<html>User-agent: nothing</html>", true),
      ("User-agent: *\nSitemap: https://a.example/s.xml\nDisallow: /x", false),
      ("User-agent:*\n  DISALLOW :/x", false), ("User-agent: *\nDisallow /x", true), ("User-agent: *\nDisallow:", true),
    ])
  func groups(text: String, isAllowed: Bool) { #expect(allows(text, "/x/page") == isAllowed) }

  @Test("a group that names us without a rule allows everything")
  func ownEmptyGroup() {
    #expect(allows("User-agent: PolicyWire\nCrawl-delay: 5\n\nUser-agent: *\nDisallow: /", "/x"))
  }

  @Test(
    "the longest rule that matches decides, an equal one that allows wins",
    arguments: [
      ("Allow: /p\nDisallow: /", "/page", true), ("Allow: /folder\nDisallow: /folder", "/folder/page", true),
      ("Allow: /page\nDisallow: /*.htm", "/page.htm", false), ("Allow: /page\nDisallow: /*.ph", "/page.php5", true),
      ("Allow: /$\nDisallow: /", "/", true), ("Allow: /$\nDisallow: /", "/page", false),
      ("Disallow: /fish", "/fishheads/yummy", false), ("Disallow: /fish", "/Fish", true),
      ("Disallow: /fish/", "/fish", true), ("Disallow: /*.php", "/index.php?x=1", false),
      ("Disallow: /*.php$", "/index.php?x=1", true), ("Disallow: /*.php$", "/a/b.php", false),
      ("Disallow: /fish*.php", "/fishheads/catfish.php?x", false), ("Disallow: /*?", "/a?b", false),
      ("Disallow: /a*b*c", "/a1b2b3c4", false), ("Disallow: /a*b*c$", "/a1b2c3c", false),
      ("Disallow: *", "/anything", false), ("Disallow: /", "/robots.txt", true), ("Disallow: /", "", false),
      ("Disallow: /?", "?q", false),
    ])
  func precedence(text: String, path: String, isAllowed: Bool) {
    #expect(allows("User-agent: *\n" + text, path) == isAllowed)
  }

  @Test(
    "percent-encoding is evened out (RFC 9309 table 1)",
    arguments: [
      ("/foo/bar?baz=quz", "/foo/bar?baz=quz"), ("/foo/bar/ツ", "/foo/bar/%E3%83%84"),
      ("/foo/bar/%E3%83%84", "/foo/bar/ツ"), ("/foo/bar/%62%61%7A", "/foo/bar/baz"), ("/%7ejoe", "/~joe"),
      ("/%c3%bc", "/%C3%BC"),
    ])
  func encoding(rule: String, path: String) { #expect(!allows("User-agent: *\nDisallow: \(rule)", path)) }

  @Test("an encoded slash is no slash")
  func encodedSlash() { #expect(allows("User-agent: *\nDisallow: /a/b", "/a%2fb")) }

  @Test(
    "Crawl-delay is read from our group and capped",
    arguments: [
      ("User-agent: *\nCrawl-delay: 10", 10_000), ("User-agent: *\nCrawl-delay: 0.5", 500),
      ("User-agent: *\nCrawl-delay: 99999", 120_000), ("User-agent: *\nCrawl-delay: soon", nil),
      ("User-agent: *\nCrawl-delay: -1", nil), ("User-agent: *\nCrawl-delay: inf", nil),
      ("User-agent: *\nCrawl-delay: 10\n\nUser-agent: PolicyWire\nDisallow: /x", nil),
    ] as [(String, Int?)])
  func delay(text: String, milliseconds: Int?) {
    #expect(rules(text).crawlDelay == milliseconds.map { .milliseconds($0) })
  }

  private func steps(_ text: String, _ path: String) -> (isAllowed: Bool, steps: Int) {
    var steps = 0
    let isAllowed = rules(text).allows("https://a.example" + path, steps: &steps)
    return (isAllowed, steps)
  }

  private static let stars = "Disallow: /" + String(repeating: "*a", count: 1000) + "$\n"
  private static let tail = "Disallow: /*" + String(repeating: "a", count: 2045) + "b\n"

  @Test("patterns that are dear to match end at so many steps, and nothing is allowed then", arguments: [stars, tail])
  func hostile(line: String) {
    let text = "User-agent: *\n" + String(repeating: line, count: (RobotsRules.maximumBytes - 100) / line.utf8.count)
    let found = steps(text, "/" + String(repeating: "a", count: 8000))
    #expect(!found.isAllowed && found.steps <= RobotsRules.maximumSteps + 1)
  }

  @Test("as many rules as are read are matched to the end")
  func many() {
    let lines = (0..<RobotsRules.maximumRules).map { "Disallow: /tag/number-\($0)/\n" }.joined()
    let long = "/tag/number-" + String(repeating: "9", count: 4000)
    let found = steps("User-agent: *\n" + lines, long)
    #expect(found.isAllowed && found.steps < RobotsRules.maximumSteps / 16)
    let stars = (0..<2000).map { "Disallow: /*?sort=\($0)&\n" }.joined()
    let page = steps("User-agent: *\n" + stars, "/news/2026/06/26/the-minister-answers-a-question?page=2")
    #expect(page.isAllowed && page.steps < RobotsRules.maximumSteps / 8)
  }

  @Test("bytes that are no text are no rules")
  func noise() {
    let noise = [UInt8](repeating: 0xFF, count: 2 << 20)
    #expect(RobotsRules(noise, product: "PolicyWire").allows("https://a.example/"))
  }
}

@Suite("Which robots.txt are remembered")
struct RobotsMemoryTests {
  static let origin = "https://a.example"
  static let page = "https://a.example/x"
  static let day = Duration.seconds(86_400)
  let forbidding = RobotsRules(Array("User-agent: *\nDisallow: /x\nCrawl-delay: 2".utf8), product: "PolicyWire")

  func verdict(_ memory: RobotsMemory, at now: Duration = .zero, _ url: String = page) -> RobotsMemory.Verdict {
    memory.verdict(on: url, origin: Self.origin, now: now)
  }

  @Test("a file counts for a day")
  func lifetime() {
    var memory = RobotsMemory()
    #expect(verdict(memory) == .unknown)
    memory.note(.file(forbidding), of: Self.origin, now: .zero)
    #expect(verdict(memory, at: Self.day - .seconds(1)) == .denied)
    #expect(verdict(memory, "https://a.example/y") == .allowed(delay: .seconds(2)))
    #expect(verdict(memory, at: Self.day) == .unknown)
    #expect(memory.verdict(on: "http://a.example/x", origin: "http://a.example", now: .zero) == .unknown)
  }

  @Test(
    "statuses mean what the RFC says",
    arguments: [
      (200, .allowed(delay: nil)), (204, .allowed(delay: nil)), (301, .allowed(delay: nil)),
      (401, .allowed(delay: nil)),
      (403, .allowed(delay: nil)), (404, .allowed(delay: nil)), (410, .allowed(delay: nil)), (429, .deniedForNow),
      (500, .deniedForNow), (503, .deniedForNow), (599, .deniedForNow),
    ] as [(Int, RobotsMemory.Verdict)])
  func statuses(status: Int, expected: RobotsMemory.Verdict) {
    var memory = RobotsMemory()
    let response = FetchResponse(status: status, finalURL: Self.origin + "/robots.txt")
    memory.note(RobotsMemory.answer(response, product: "PolicyWire"), of: Self.origin, now: .zero)
    #expect(verdict(memory) == expected)
  }

  @Test(
    "no answer forbids, a chain of redirects without end allows",
    arguments: [
      (FetchError.Code.timeout, false), (.dns, false), (.tls, false), (.tooManyRedirects, true), (.redirectLoop, true),
    ])
  func errors(code: FetchError.Code, isAllowed: Bool) throws {
    var memory = RobotsMemory()
    memory.note(try #require(RobotsMemory.answer(FetchError(code, url: "", ""))), of: Self.origin, now: .zero)
    #expect(verdict(memory) == (isAllowed ? .allowed(delay: nil) : .deniedForNow))
  }

  @Test("what we ourselves refused to ask is no answer", arguments: [FetchError.Code.overloaded, .blockedAddress])
  func refusals(code: FetchError.Code) { #expect(RobotsMemory.answer(FetchError(code, url: "", "")) == nil) }

  @Test("while a server is in trouble the file it had counts, for thirty days, and is asked for each hour")
  func stale() {
    var memory = RobotsMemory()
    memory.note(.file(forbidding), of: Self.origin, now: .zero)
    memory.note(.unreachable, of: Self.origin, now: Self.day)
    #expect(verdict(memory, at: Self.day) == .denied)
    #expect(verdict(memory, at: Self.day, "https://a.example/y") == .allowed(delay: .seconds(2)))
    #expect(verdict(memory, at: Self.day + .seconds(3600)) == .unknown)
    memory.note(.unreachable, of: Self.origin, now: Self.day * 30)
    #expect(verdict(memory, at: Self.day * 30, "https://a.example/y") == .deniedForNow)
  }

  @Test("no more than so many origins are remembered")
  func bounded() {
    var memory = RobotsMemory()
    for number in 0...RobotsMemory.maximumOrigins {
      memory.note(.unavailable, of: "https://\(number).example", now: .seconds(number))
    }
    func isKnown(_ number: Int) -> Bool {
      memory.verdict(on: "x", origin: "https://\(number).example", now: .zero) != .unknown
    }
    #expect(!isKnown(0) && isKnown(1) && isKnown(RobotsMemory.maximumOrigins))
  }

  @Test("no more than so many bytes are remembered, and the file at hand always is")
  func boundedInBytes() {
    let line = "Disallow: /" + String(repeating: "x", count: 40) + "\n"
    let large = "User-agent: *\n" + String(repeating: line, count: RobotsRules.maximumBytes / line.utf8.count)
    let rules = RobotsRules(Array(large.utf8), product: "PolicyWire")
    #expect(rules.bytes > 800_000)
    var memory = RobotsMemory()
    func isKnown(_ number: Int) -> Bool {
      memory.verdict(on: "x", origin: "https://a\(number).example", now: .zero) != .unknown
    }
    for number in 0..<40 {
      memory.note(.file(rules), of: "https://a\(number).example", now: .seconds(number))
      #expect(memory.bytes <= RobotsMemory.maximumBytes && isKnown(number))
    }
    #expect(!isKnown(0) && isKnown(30))
    // What replaces another takes its place.
    let before = memory.bytes
    memory.note(.file(rules), of: "https://a39.example", now: .seconds(50))
    #expect(memory.bytes == before)
  }

  @Test(
    "each origin has a file of its own",
    arguments: [
      ("https://A.example/x?y", "https://a.example"), ("https://a.example:443/", "https://a.example"),
      ("http://u:p@a.example:8080/", "http://a.example:8080"), ("ftp://a.example/", nil), ("nonsense", nil),
    ] as [(String, String?)])
  func origins(url: String, origin: String?) { #expect(RobotsMemory.origin(of: url) == origin) }
}
