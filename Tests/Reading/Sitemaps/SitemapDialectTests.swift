import Stories
import Testing

@testable import Reading

@Suite("sitemaps")
struct SitemapDialectTests {
  private func read(_ text: String) throws -> FeedDocument { try FeedReader.read(Array(text.utf8), contentType: nil) }

  @Test("a news sitemap is a feed")
  func news() throws {
    let document = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc> https://e.example/1 </loc><lastmod>2026-06-27</lastmod><n:news><n:publication><n:name>Desk</n:name>
      <n:language>ar</n:language></n:publication><n:publication_date>2026-06-26</n:publication_date><n:title>قانون جديد</n:title>
      <n:keywords>ai, law, ai</n:keywords></n:news><image:image><image:loc>/i.jpg</image:loc></image:image></url>
      <url><lastmod>2026</lastmod></url><url><loc>https://e.example/2</loc></url></urlset>
      """)
    #expect(document.format == "sitemap")
    #expect(document.entries.map(\.url) == ["https://e.example/1", "https://e.example/2"])
    let entry = try #require(document.entries.first)
    #expect(entry.id == "https://e.example/1")
    #expect(entry.title == PublishedText("قانون جديد", kind: .plain))
    #expect(entry.published == "2026-06-26")
    #expect(entry.modified == "2026-06-27")
    #expect(entry.language == "ar")
    #expect(entry.categories == ["ai", "law"])
    #expect(entry.image == "/i.jpg")
    #expect(document.entries.last?.title == nil)
    #expect(document.warnings.map(\.message) == ["1 entries without an address were left out"])
  }

  @Test("the entries of an index are sitemaps")
  func index() throws {
    let document = try read(
      "<sitemapindex xmlns='https://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>/a.xml</loc><lastmod>d</lastmod></sitemap></sitemapindex>"
    )
    #expect(document.format == "sitemap-index")
    #expect(document.entries.map(\.url) == ["/a.xml"])
    #expect(document.entries.map(\.modified) == ["d"])
  }
}
