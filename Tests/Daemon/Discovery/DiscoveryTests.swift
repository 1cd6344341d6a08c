import Configuring
import Fetching
import Normalizing
import Stories
import Testing

@testable import Daemon

@Suite("Discovery of what can be polled")
struct DiscoveryTests {
  private static let home = "https://ministry.example/press"

  private static func feed(_ title: String, _ count: Int = 2, hub: Bool = false) -> String {
    let items = (0..<count).map {
      "<item><title>\(title) \($0)</title><link>https://ministry.example/\($0)</link><pubDate>Fri, 26 Jun 2026 07:0\($0):00 GMT</pubDate></item>"
    }
    let link = hub ? "<link xmlns='http://www.w3.org/2005/Atom' rel='hub' href='https://hub.example/'/>" : ""
    return "<rss version='2.0'><channel><title>\(title)</title>\(link)\(items.joined())</channel></rss>"
  }

  private static let listing = (1...4).map {
    "<li class='entry'><a href='/press/\($0)'>The minister publishes decision number \($0)</a> 2026-06-0\($0)</li>"
  }.joined()

  private static func sitemap(_ urls: [String], index: Bool = false) -> String {
    let (root, item) = index ? ("sitemapindex", "sitemap") : ("urlset", "url")
    let items = urls.map { "<\(item)><loc>\($0)</loc><lastmod>2026-06-26</lastmod></\(item)>" }.joined()
    return "<\(root) xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>\(items)</\(root)>"
  }

  private func discover(
    _ pages: [String: String], link: String? = nil
  ) async throws -> (report: DiscoveryReport, asked: [String]) {
    let asked = Locked([String]())
    let clock = ManualClock().clock
    let discovery = Discovery(
      urls: URLNormalizer(tracking: TrackingParameters()), settings: Settings(), clock: clock,
      fetch: { request in
        asked.withLock { $0.append(request.url) }
        var response = FetchResponse(
          status: pages[request.url] == nil ? 404 : 200, body: Array((pages[request.url] ?? "").utf8),
          finalURL: request.url)
        response.link = link
        return response
      })
    return (try await discovery.run(Self.home), asked.withLock { $0 })
  }

  @Test("feeds come first, then news sitemaps, then the page as a listing, then other sitemaps")
  func order() async throws {
    let (report, asked) = try await discover([
      Self.home: "<head><link rel=alternate type='application/rss+xml' href='/all.rss'></head><h1>Press</h1>"
        + "<a href='/comments/feed'>Comments feed</a><ul>\(Self.listing)</ul>",
      "https://ministry.example/all.rss": Self.feed("Press"),
      "https://ministry.example/comments/feed": Self.feed("Comments"),
      "https://ministry.example/robots.txt": "Sitemap: /map.xml\nSitemap: /index.xml",
      "https://ministry.example/map.xml": Self.sitemap(["https://ministry.example/a"]),
      "https://ministry.example/index.xml": Self.sitemap(
        ["https://ministry.example/news-map.xml", "https://ministry.example/old.xml"], index: true),
      "https://ministry.example/news-map.xml": Self.sitemap(["https://ministry.example/n"]),
    ])
    let paths = report.candidates.map { $0.url.dropFirst("https://ministry.example".count) }
    #expect(paths == ["/all.rss", "/news-map.xml", "/comments/feed", "/press", "/map.xml"])
    #expect(report.candidates.first?.sample.first?.title == "Press 0")
    #expect(report.candidates.first { $0.kind == .listing }?.selectors?.entry == "css:li.entry")
    #expect(!asked.contains("https://ministry.example/old.xml"))
    #expect(Set(asked).count == asked.count)
    #expect(report.requests == asked.count)
  }

  @Test("a site that has only an index of sitemaps is polled by that")
  func indexAlone() async throws {
    let (report, _) = try await discover([
      Self.home: "<p>Nothing.</p>", "https://ministry.example/robots.txt": "Sitemap: /index.xml",
      "https://ministry.example/index.xml": Self.sitemap(["https://ministry.example/posts.xml"], index: true),
    ])
    #expect(report.candidates.map(\.url) == ["https://ministry.example/index.xml"])
    #expect(report.candidates.first?.kind == .sitemap && report.snippet?.contains("kind: sitemap") == true)
  }

  @Test("usual paths are tried only where no feed is named, and no longer once there is one")
  func usualPaths() async throws {
    let (report, asked) = try await discover([
      Self.home: "<p>Nothing.</p>", "https://ministry.example/rss.xml": Self.feed("Hidden", hub: true),
    ])
    let usual = ["https://ministry.example/feed/", "https://ministry.example/rss.xml"]
    #expect(Array(asked.prefix(3)) == [Self.home] + usual)
    #expect(!asked.contains("https://ministry.example/atom.xml"))
    #expect(report.candidates.map(\.origin) == [.usualPath])
    #expect(report.candidates.first?.hubs == ["https://hub.example/"])
  }

  @Test("without a feed the listing is proposed, with selectors in the snippet")
  func listing() async throws {
    let (report, asked) = try await discover([Self.home: "<h1>Press</h1><ul>\(Self.listing)</ul>"])
    #expect(report.candidates.map(\.kind) == [.listing])
    #expect(asked.count <= Discovery.mostRequests)
    #expect(
      report.snippet == """
        sources:
          - id: ministry
            outlet: ministry.example
            url: "https://ministry.example/press"
            kind: listing
            selectors:
              entry: "css:li.entry"

        """)
    #expect(DiscoveryText(report).lines.allSatisfy { $0.count <= 80 })
  }

  @Test("the address itself may be the feed; its hub may stand in the Link header")
  func given() async throws {
    let (report, asked) = try await discover([Self.home: Self.feed("Press")], link: "<https://hub.example/>; rel=hub")
    #expect(asked == [Self.home])
    #expect(report.candidates.map(\.kind) == [.feed])
    #expect(report.candidates.first?.hubs == ["https://hub.example/"])
  }

  @Test("where there is nothing, that is said; an error of the page itself is thrown")
  func nothing() async throws {
    let (report, _) = try await discover([Self.home: "<p>Nothing.</p>"])
    #expect(report.candidates.isEmpty)
    #expect(report.snippet == nil)
    #expect(DiscoveryText(report).lines.first?.hasPrefix("nothing to poll was found") == true)
    await #expect(throws: DiscoveryFailure.self) { try await discover([:]) }
  }

  @Test("a site that leads round in circles is asked no more than so often")
  func bounded() async throws {
    let links = (0..<60).map { "<a href='/\($0)/feed'>feed</a>" }.joined()
    let sitemaps = (0..<60).map { "Sitemap: /\($0)/news.xml" }.joined(separator: "\n")
    let (_, asked) = try await discover([Self.home: links, "https://ministry.example/robots.txt": sitemaps])
    #expect(asked.count <= Discovery.mostRequests)
  }
}
