import Stories
import Testing

@testable import Reading

@Suite("Pages read by a rule for their site")
struct SiteReadingTests {
  private let html = """
    <html lang="en"><head><title>Site</title></head><body><div class="head">Ministry of Ports</div>
    <div class="t">The council adopts the rules on machine assessors</div>
    <span class="when" data-at="2026-06-26">yesterday</span><p class="by">The press office</p>
    <div id="text"><p>First paragraph of <a href="/1">the text</a>.</p><div class="share">Share this <a href="/s">page</a></div>
    <ul><li>One</li><li>Two</li></ul><table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>
    Last line.</div></body></html>
    """

  private func read(_ rule: SiteRule?) throws -> Page {
    try PageReader.read(Array(html.utf8), contentType: nil, url: nil, rule: rule)
  }

  @Test("title, body, date and author are what the rule selects, without what it drops")
  func rule() throws {
    let page = try read(
      SiteRule(
        host: "a.example", title: "css:.t", body: "css:#text", date: "css:.when::attr(data-at)",
        author: "//p[@class='by']",
        drop: ["css:.share"]))
    #expect(page.title == "The council adopts the rules on machine assessors")
    #expect(page.text == "First paragraph of the text.\n\nOne\nTwo\n\nA | B\nC | D\n\nLast line.")
    #expect(page.published.first == Page.DateCandidate(origin: "rule", text: "2026-06-26"))
    #expect(page.authors == ["The press office"])
    #expect(page.links == ["/1"])
    #expect(page.status == .short)
    #expect(page.warnings.isEmpty)
  }

  @Test("what a selector does not find is read as without it, and told")
  func nothingFound() throws {
    let plain = try read(nil)
    let page = try read(SiteRule(host: "a.example", title: "css:h1", body: "css:.gone", drop: ["css:.absent"]))
    #expect(page.text == plain.text)
    #expect(page.title == plain.title)
    #expect(page.warnings.map(\.code) == ["site_rule", "site_rule"])
    #expect(page.warnings.first?.message == "the rule for a.example: “title” selects nothing")
  }

  @Test("a selector that cannot be evaluated is told and costs nothing else")
  func broken() throws {
    let page = try read(SiteRule(host: "a.example", title: "css:.t", body: "//div["))
    #expect(page.title == "The council adopts the rules on machine assessors")
    #expect(page.warnings.map(\.code) == ["site_rule"])
  }

  @Test("elements inside selected ones are read once")
  func nested() throws {
    let page = try read(SiteRule(host: "a.example", body: "//div[@id='text'] | //div[@id='text']//li"))
    #expect(page.text.ranges(of: "One").count == 1)
  }
}
