import Fetching
import Stories
import Testing

@testable import Daemon

/// Polls of sitemap indexes.
extension SourcePollTests {
  private static func map(_ url: String, _ root: String, _ items: [(String, String?)]) -> ScriptedFetcher.Answer {
    let item = root == "urlset" ? "url" : "sitemap"
    let lines = items.map { address, day in
      "<\(item)><loc>\(address)</loc>\(day.map { "<lastmod>\($0)</lastmod>" } ?? "")</\(item)>"
    }
    return ScriptedFetcher.page(
      "<\(root) xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>\(lines.joined())</\(root)>", url: url,
      etag: "\"1\"", type: "text/xml")
  }

  @Test("of a sitemap index the parts that changed last are read; others' hosts are not asked")
  func sitemapIndex() async throws {
    let site = "https://gazette.example"
    let parts =
      (1...5).map { ("\(site)/part\($0).xml", "2026-06-2\($0)") } + [("https://other.example/x.xml", "2026-06-26")]
    var script = [Self.feedURL: [Self.map(Self.feedURL, "sitemapindex", parts)]]
    for (part, day) in parts {
      let article = part.replacing(".xml", with: ".html")
      script[part] = [Self.map(part, "urlset", [(article, day)])]
      script[article] = [ScriptedFetcher.page(Self.article, url: article)]
    }
    let run = try await poll(script)
    let maps = run.requests.map(\.url).filter { $0.hasSuffix(".xml") }
    #expect(maps == [Self.feedURL] + [5, 4, 3].map { "\(site)/part\($0).xml" })
    #expect(await run.recording.candidates.compactMap(\.url).sorted() == [3, 4, 5].map { "\(site)/part\($0).html" })
    #expect(run.report.state.validators.etag == "\"1\"" && run.tally.dropped[.invalid] == 0)
  }

  @Test("a part that fails, or has no date, leaves the sitemap index to be asked for whole", arguments: [true, false])
  func partsOpen(fails: Bool) async throws {
    let part = "https://gazette.example/part.xml"
    let run = try await poll([
      Self.feedURL: [Self.map(Self.feedURL, "sitemapindex", [(part, fails ? "2026-06-25" : nil)])],
      part: [fails ? ScriptedFetcher.page("", status: 503, url: part) : Self.map(part, "urlset", [])],
    ])
    #expect(run.report.state.validators.isEmpty && run.report.state.memory?.bodyHash == nil)
    #expect(run.tally.readingWarnings[fails ? "part_unavailable" : "part_undated"] == 1)
  }
}
