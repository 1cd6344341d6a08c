import Stories
import Testing

@testable import Reading

@Suite("Dates on a page")
struct PageDatesTests {
  private let headline = "<h1>Harbour town agrees on rules for machine advice</h1>"
  private let prose = "<p>The council voted on Friday, after two years of debate, and the rules are now in force.</p>"

  private func read(_ body: String, head: String = "") throws -> Page {
    let html = "<html><head><title>Harbour town agrees on rules for machine advice</title>\(head)</head><body>\(body)"
    return try PageReader.read(Array(html.utf8), contentType: "text/html", url: nil)
  }

  private func published(_ body: String) throws -> [String] { try read(body).published.map(\.text) }

  @Test(
    "what stands before or behind a date says whether it is of publication or of a change",
    arguments: [
      ("Published: 26 June 2026, Updated: 27 June 2026", "26 June 2026", "27 June 2026"),
      ("Aktualisiert am 27.06.2026, veröffentlicht am 26.06.2026", "26.06.2026", "27.06.2026"),
      ("Опубликовано 26.06.2026. Обновлено 27.06.2026", "26.06.2026", "27.06.2026"),
      ("发布时间：2026-06-26 更新时间：2026-06-27", "2026-06-26", "2026-06-27"),
      ("2026年06月26日 公開 2026年06月27日 更新", "2026年06月26日", "2026年06月27日"),
      ("Δημοσίευση: 26/06/2026 Ενημέρωση: 27/06/2026", "26/06/2026", "27/06/2026"),
      ("Opublikowano: 26.06.2026, aktualizacja: 27.06.2026", "26.06.2026", "27.06.2026"),
      ("입력 2026.06.26 수정 2026.06.27", "2026.06.26", "2026.06.27"),
      ("تاريخ النشر 26/06/2026 آخر تحديث 27/06/2026", "26/06/2026", "27/06/2026"),
    ])
  func labels(_ line: String, _ published: String, _ modified: String) throws {
    let page = try read(headline + "<p class='line'>\(line)</p>" + prose)
    #expect(page.published.first?.text == published)
    #expect(page.published.first?.isProminent == true)
    #expect(page.modified.first?.text == modified)
  }

  @Test(
    "a date labelled as such is of publication",
    arguments: ["Datum 26.06.2026", "Data: 26.06.2026", "Date: 26.06.2026"])
  func plainLabel(_ line: String) throws {
    let teasers = "<p class='date'>28.06.2026</p>"
    let page = try read(headline + prose + teasers + "<ul><li>\(line)</li></ul>")
    #expect(page.published.first?.text == "26.06.2026")
  }

  @Test("the line over the headline is looked at before forty lines of teasers below")
  func overTheHeadline() throws {
    let teasers = (0..<60).map { _ in "<p>Another story</p><p>21 February 2020</p>" }.joined()
    let paragraphs = String(repeating: prose, count: 15)
    let page = try read("<p>By our desk | 30 September 2018</p>" + headline + paragraphs + teasers)
    #expect(page.published.first?.text == "30 September 2018")
  }

  @Test("Dublin Core is read with a colon as with a full stop")
  func dublinCore() throws {
    let page = try read(headline + prose, head: "<meta property='dcterms:created' content='2026-06-26'>")
    #expect(page.published.map(\.text) == ["2026-06-26"])
  }

  @Test("the line before may hold the label")
  func labelBefore() throws {
    let page = try read(headline + "<div>Last updated:</div><div>June 27, 2026</div>" + prose)
    #expect(page.published.isEmpty)
    #expect(page.modified.map(\.text) == ["June 27, 2026"])
  }

  @Test("side bars, comments and other articles' dates come after the article's own")
  func elsewhere() throws {
    let aside = "<div class='sidebar'><time datetime='2020-01-02'>2 January 2020</time></div>"
    let comments = "<h3>Comments</h3><div><time datetime='2026-07-01T10:00Z'>1 July 2026</time> Good.</div>"
    let body = aside + headline + "<span>26 June 2026</span>" + prose + comments
    #expect(try published(body).first == "26 June 2026")
  }

  @Test("a part that holds the headline is the article's, whatever its name")
  func wrapped() throws {
    let body = "<div class='recent archive'>\(headline)<time datetime='2026-06-26T09:00Z'>26 June</time>\(prose)</div>"
    #expect(try read(body).published.first?.isProminent == true)
  }

  @Test("a dateline at the start of a long paragraph is read")
  func dateline() throws {
    let long =
      "27.1.2026 - " + String(repeating: "The council voted on the rules after two years of debate. ", count: 8)
    #expect(try published(headline + "<p>\(long)</p>") == ["27.1.2026"])
  }

  @Test("the site's own years are no date of the article")
  func copyright() throws {
    #expect(try published(headline + prose + "<p>Copyright © 01.02.2026 The Lantern</p>").isEmpty)
  }

  @Test("microformats of web logs are read")
  func microformat() throws {
    let page = try read(headline + "<abbr class='published' title='2026-06-26T09:00:00Z'>last week</abbr>" + prose)
    #expect(page.published.first?.text == "2026-06-26T09:00:00Z")
  }

  @Test("names that mean now this and now that come after what the page shows by its headline")
  func doubtful() throws {
    let page = try read(
      headline + "<p class='date'>26 June 2026</p>" + prose, head: "<meta name='date' content='2026-07-03'>")
    #expect(page.published.map(\.text) == ["26 June 2026", "2026-07-03"])
  }

  @Test("scripts are asked last")
  func scripts() throws {
    let script =
      #"<script>window.x={"id":20260101,"createdAt":"2026-06-20","published_at":"2026-06-26T09:00:00Z"}</script>"#
    let page = try read(headline + script + prose)
    #expect(page.published == [Page.DateCandidate(origin: "script", text: "2026-06-26T09:00:00Z")])
    #expect(
      try read(headline + "<time>2026-06-25</time>" + script + prose).published.map(\.origin).contains("script")
        == false)
  }

  @Test(
    "hostile scripts give no date",
    arguments: [":", "\":\"", "a\":\"2026-06", "date_published:", "\"pubdate\":\"2026-13"])
  func hostileScripts(_ text: String) throws {
    #expect(try published(headline + "<script>\(text)</script>" + prose).isEmpty)
  }

  @Test("the date of a reader's comment is told apart")
  func comments() throws {
    let long = String(repeating: prose, count: 3)
    let comments =
      "<section><h2>3 Comments</h2><div class='comment'><b>A reader</b> 25 Nov 2026<p>Good.</p></div></section>"
    let page = try read("<article>\(headline)\(long)</article>\(comments)")
    #expect(page.published.map(\.origin) == ["comment"])
  }

  @Test(
    "a line that only the words of dates tell from other text is handed on",
    arguments: ["令和8年11月24日", "民國115年11月24日 15:05", "24.11.26, 15:05", "۳ آذر ۱۴۰۵"])
  func otherCalendars(_ line: String) throws {
    #expect(try published("\(headline)<p>\(line)</p>\(prose)").first == line)
  }

  @Test("a date goes with what stands around it in its line")
  func surroundings() throws {
    let page = try read("\(headline)<p>November 24, 2026 at 3:05 p.m. EST</p>\(prose)")
    #expect(page.published.first?.surroundings == "November 24, 2026 at 3:05 p.m. EST")
  }
}
