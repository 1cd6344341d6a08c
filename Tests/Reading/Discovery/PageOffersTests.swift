import Stories
import Testing

@testable import Reading

@Suite("What a page offers to followers")
struct PageOffersTests {
  private func offers(_ html: String) throws -> PageOffers {
    try PageOffers(Array(html.utf8), contentType: "text/html; charset=utf-8")
  }

  @Test("declared feeds come first, then links that look like feeds, each once")
  func feeds() throws {
    let offers = try offers(
      """
      <html lang="fr"><head><meta property="og:site_name" content="Port"><base href="/x/">
      <link rel="alternate" type="application/rss+xml" title="Actualités" href="/feed">
      <link rel="alternate" hreflang="en" href="/en"><link rel="hub" href="https://hub.example/"><link rel=sitemap href=/map.xml>
      </head><body><a href="/feed">RSS</a><a href="/themes/ia/rss.xml">IA</a><a href="/abonnement">RSS</a>
      <a href="/feedback">Votre avis</a><a href="/plan.xml">Plan</a></body></html>
      """)
    #expect(offers.feeds.map(\.url) == ["/feed", "/themes/ia/rss.xml", "/abonnement"])
    #expect(offers.feeds.map(\.isDeclared) == [true, false, false])
    #expect(offers.feeds.first?.title == "Actualités")
    #expect(offers.hubs == ["https://hub.example/"])
    #expect(offers.sitemaps == ["/map.xml"])
    #expect([offers.siteName, offers.language, offers.base] == ["Port", "fr", "/x/"])
  }

  @Test(
    "a link looks like one to a feed by a whole word",
    arguments: [
      ("/feed/", true), ("/rss", true), ("/news.rss", true), ("/atom.xml", true), ("/feeds/press.xml", true),
      ("/feedback", false), ("/press.xml", false), ("/news", false), ("/rssa/", false),
      ("/feed/how-to-subscribe", false),
    ])
  func signs(_ url: String, _ isFeed: Bool) {
    #expect(FeedSigns.areIn(url: url, text: "Subscribe here") == isFeed)
  }

  @Test(
    "hubs are found in a Link header",
    arguments: [
      ("<https://hub.example/>; rel=\"hub\", <https://a.example/feed>; rel=\"self\"", ["https://hub.example/"]),
      ("<https://hub.example/a,b>;rel=hub;type=x", ["https://hub.example/a,b"]),
      ("<https://a.example/>; rel=\"self hub\"", ["https://a.example/"]), ("<x>; title=\"rel=hub\"", []),
      ("<unfinished", []), ("", []),
    ] as [(String, [String])])
  func header(_ text: String, _ hubs: [String]) {
    #expect(LinkHeader.targets(in: text, relation: "hub") == hubs)
  }

  @Test("sitemaps are found in robots.txt whatever agent they stand under")
  func robots() {
    let text =
      "User-agent: *\r\nDisallow: /x\nSITEMAP : https://a.example/one.xml # all\nsitemap:https://a.example/two.xml\n"
      + "Sitemap: https://a.example/one.xml\nSitemap:\n"
    #expect(
      RobotsSitemaps.addresses(in: Array(text.utf8)) == ["https://a.example/one.xml", "https://a.example/two.xml"])
  }

  @Test(
    "a feed's hubs are read",
    arguments: [
      "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><link rel='hub' href='https://hub.example/'/></feed>",
      "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>x</title><atom:link rel='hub' href='https://hub.example/'/></channel></rss>",
    ])
  func feedHubs(_ text: String) throws {
    #expect(try FeedReader.read(Array(text.utf8), contentType: nil).hubs == ["https://hub.example/"])
  }

  @Test("a listing is proposed with a selector that picks just its entries")
  func proposal() throws {
    let items = (1...4).map {
      "<li class='item n\($0)'><span>2026-06-0\($0)</span><a href='/\($0)'>The council adopts text \($0)</a></li>"
    }
    let page =
      "<ul class='menu'><li class='item'><a href='/a'>Home</a></li></ul><ul class='list'>\(items.joined())</ul>"
    let proposal = try ListingProposal(Array(page.utf8), contentType: nil)
    #expect(proposal.document.entries.count == 4)
    #expect(proposal.selectors?.entry == "css:ul.list > li.item")
  }
}
