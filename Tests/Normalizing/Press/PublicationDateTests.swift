import Normalizing
import Stories
import Testing

@Suite("The day of publication, weighed")
struct PublicationDateTests {
  private typealias Date = Page.DateCandidate
  private let normalizer = PageNormalizer(urls: URLNormalizer(tracking: TrackingParameters()))

  private func read(
    _ published: [Date], modified: [Date] = [], url: String = "https://news.example/story",
    reference: Timestamp? = nil
  ) -> NormalizedPage {
    var page = Page(encoding: "utf-8")
    page.published = published
    page.modified = modified
    page.language = "en"
    return normalizer.normalize(page, url: url, reference: reference)
  }

  @Test("an instant in UTC is told in the local time that the page shows")
  func localTime() {
    let page = read([
      Date(origin: "meta", text: "2026-06-27T05:30:59+00:00"), Date(origin: "time", text: "2026-06-26 23:30:59"),
    ])
    #expect(page.published?.rfc3339 == "2026-06-26T23:30:59-06:00")
  }

  @Test("another zone stated for the same instant is taken")
  func statedZone() {
    let page = read([
      Date(origin: "meta", text: "2026-06-27T01:00:00Z"), Date(origin: "time", text: "2026-06-26T21:00:00-04:00"),
    ])
    #expect(page.published?.rfc3339 == "2026-06-26T21:00:00-04:00")
  }

  @Test("a day alone gives the smallest offset that leads there")
  func localDay() {
    let shown = Date(origin: "text", text: "5 November 2026", isProminent: true)
    #expect(
      read([Date(origin: "meta", text: "2026-11-04T23:00Z"), shown]).published?.rfc3339.hasSuffix("+01:00") == true)
    let address = read([Date(origin: "meta", text: "2026-11-05T02:00:00Z")], url: "https://news.example/2026/11/04/x")
    #expect(address.published?.rfc3339 == "2026-11-04T23:00:00-03:00")
  }

  @Test("an hour that differs by no zone, and a day too far off, change nothing")
  func noZone() {
    for other in ["2026-06-26 23:17:00", "24 June 2026"] {
      let page = read([Date(origin: "meta", text: "2026-06-27T05:30:00Z"), Date(origin: "text", text: other)])
      #expect(page.published?.rfc3339 == "2026-06-27T05:30:00Z")
    }
  }

  @Test("a date of publication that is that of the last change yields to the earlier day by the headline")
  func republished() {
    let stated = [Date(origin: "json-ld", text: "2026-06-26")]
    let shown = Date(origin: "text", text: "31 January 2024", isProminent: true)
    let change = [Date(origin: "json-ld", text: "2026-06-26")]
    #expect(read(stated + [shown], modified: change).published?.instant.day.description == "2024-01-31")
    #expect(read(stated + [shown]).published?.instant.day.description == "2026-06-26")
    let same = Date(origin: "time", text: "26 June 2026")
    #expect(read(stated + [shown, same], modified: change).published?.instant.day.description == "2026-06-26")
  }

  @Test("the one day that is marked as a date goes before the day of a change, several don't")
  func onlyMarked() {
    let change = [Date(origin: "text", text: "19 February 2026", isProminent: true)]
    let marked = Date(origin: "time", text: "2026-01-26T11:43:53+02:00")
    #expect(read([marked], modified: change).published?.instant.day.description == "2026-01-26")
    let other = Date(origin: "time", text: "2026-01-20")
    #expect(read([marked, other], modified: change).published?.instant.day.description == "2026-02-19")
    let later = Date(origin: "time", text: "2026-03-01")
    #expect(read([later], modified: change).published?.instant.day.description == "2026-02-19")
  }

  @Test("two against one: the headline's day and another stated one")
  func outvoted() {
    let page = read([
      Date(origin: "json-ld", text: "2026-01-04T07:29:00Z"), Date(origin: "meta", text: "2026-01-06T08:29:34"),
      Date(origin: "text", text: "06 January 2026", isProminent: true),
    ])
    #expect(page.published?.rfc3339 == "2026-01-06T08:29:34Z")
  }

  @Test(
    "a day and time run together in the address are a day",
    arguments: [
      ("https://news.example/a/A2026062615150004321", "2026-06-26"),
      ("https://news.example/a/council-adopts-20260626151500-nt.html", "2026-06-26"),
      ("https://news.example/a/202606269915000432", nil), ("https://news.example/a/2026993115150004321", nil),
      ("https://news.example/web/20260626151500/https://other.example/x", nil),
    ] as [(String, String?)])
  func stampedAddress(url: String, expected: String?) {
    #expect(read([], url: url).published.map { String($0.rfc3339.prefix(10)) } == expected)
  }

  @Test("a day in the address beats dates somewhere in the text")
  func address() {
    let found = [
      Date(origin: "text", text: "15 September 2025"), Date(origin: "text", text: "21 December 2025, 10:15"),
    ]
    let page = read(found, url: "https://news.example/2025/dec/21/x")
    #expect(page.published?.rfc3339 == "2025-12-21T10:15:00Z")
    #expect(page.dateSource == .page)
    let other = read([found[0]], url: "https://news.example/2025/dec/21/x")
    #expect(other.published?.instant.day.description == "2025-12-21")
    #expect(other.dateSource == .url)
  }

  @Test("a page that shows only its last change was published by then")
  func onlyChange() {
    let change = [Date(origin: "text", text: "5 February 2026", isProminent: true)]
    #expect(read([], modified: change).published?.instant.day.description == "2026-02-05")
    let stray = [Date(origin: "text", text: "1 January 2018")]
    #expect(read(stray, modified: change).published?.instant.day.description == "2026-02-05")
  }

  @Test("a date after the page was fetched is not believed")
  func future() {
    let reference = Timestamp(rfc3339: "2026-06-26T12:00:00Z")
    let page = read(
      [Date(origin: "meta", text: "2062-06-26"), Date(origin: "meta", text: "2026-06-25")], reference: reference)
    #expect(page.published?.instant.day.description == "2026-06-25")
  }

  @Test("what stands around a date gives its clock and zone, and the string as printed")
  func surroundings() {
    let shown = Date(origin: "text", text: "24 November 2026", surroundings: "24 November 2026, 3:05 pm EST | The desk")
    let page = read([shown])
    #expect(page.published?.rfc3339 == "2026-11-24T15:05:00-05:00")
    #expect(page.published?.text == "24 November 2026, 3:05 pm EST")
  }

  @Test("what a rule for the site selects goes before all others")
  func rule() {
    let page = read([
      Date(origin: "rule", text: "24 November 2026 at 3:05 p.m. EST"),
      Date(origin: "meta", text: "2026-11-20T10:00:00Z"),
    ])
    #expect(page.published?.rfc3339 == "2026-11-24T15:05:00-05:00")
  }

  @Test("a comment dates no article")
  func comment() {
    let comment = Date(origin: "comment", text: "25 November 2026")
    #expect(read([comment]).published == nil)
    #expect(
      read([comment, Date(origin: "text", text: "24 November 2026")]).published?.rfc3339 == "2026-11-24T00:00:00Z")
  }

  @Test("a shown time without seconds names the same instant as one with them")
  func secondsApart() {
    let page = read([
      Date(origin: "meta", text: "2026-06-27T04:00:41Z"), Date(origin: "text", text: "June 26, 2026 11:00 pm CDT"),
    ])
    #expect(page.published?.rfc3339 == "2026-06-26T23:00:41-05:00")
  }
}
