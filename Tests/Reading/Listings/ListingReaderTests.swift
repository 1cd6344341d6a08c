import Stories
import Testing

@testable import Reading

@Suite("Listings: a page of links to entries")
struct ListingReaderTests {
  private let page = """
    <html lang="fr"><head><title>Actualités</title><base href="https://port.example/"></head><body>
    <nav><ul><li><a href="/a">Politique internationale</a></li><li><a href="/b">Économie et finances</a></li>
    <li><a href="/c">Sciences et techniques</a></li><li><a href="/d">Culture et patrimoine</a></li></ul></nav>
    <div class="news"><article class="card n1"><h2><a href="/1">Le conseil adopte un texte sur les machines</a></h2>
    <time datetime="2026-03-01">1 mars</time><p>Un résumé assez long pour être gardé comme tel, avec une virgule.</p></article>
    <article class="card n2"><h2><a href="/2">Une commission publie ses recommandations</a></h2><span>2 mars 2026</span></article>
    <article class="card n3"><img src="/3.jpg"><h2><a href="/3">Les laboratoires répondent à la consultation</a></h2>
    <a href="/3">Lire la suite</a></article></div>
    <footer><a href="/legal">Mentions légales et conditions d'utilisation</a></footer></body></html>
    """

  private func read(_ html: String, _ selectors: ListingSelectors? = nil, limits: ReadingLimits = .standard) throws
    -> FeedDocument
  {
    try ListingReader.read(Array(html.utf8), contentType: nil, url: nil, selectors: selectors, limits: limits)
  }

  @Test("the list is found by its shape, with dates and summaries that stand beside")
  func byShape() throws {
    let listing = try read(page)
    #expect(listing.format == "listing")
    #expect(listing.language == "fr")
    #expect(listing.base == "https://port.example/")
    #expect(listing.entries.map(\.url) == ["/1", "/2", "/3"])
    #expect(listing.entries.first?.title?.value == "Le conseil adopte un texte sur les machines")
    #expect(listing.entries.map(\.published) == ["2026-03-01", "2 mars 2026", nil])
    #expect(
      listing.entries.first?.summary?.value == "Un résumé assez long pour être gardé comme tel, avec une virgule.")
    #expect(listing.entries.last?.image == "/3.jpg")
  }

  @Test(
    "bare days are of the month that the heading above them names",
    arguments: [
      ("June 2026", "26", "26 June 2026"), ("2026年6月", "26日", "2026年6月26日"), ("2026년 6월", "26일", "2026년 6월 26일"),
      ("06/2026", "Fri 26", "26/06/2026"), ("2026.06", "3", "2026.06.03"), ("junio de 2026", "26", "26 junio de 2026"),
      ("2026. június", "26.", "2026. június 26"), ("يونيو 2026", "٢٦", "26 يونيو 2026"),
      ("Ιούνιος 2026", "Παρ 26", "26 Ιούνιος 2026"),
    ])
  func months(_ month: String, _ day: String, _ date: String) throws {
    let rows = (0..<3).map {
      "<li><b class=date>\(day)</b> <a href='/n/\($0)'>The council adopts part \($0) of the rules</a></li>"
    }
    let listing = try read("<main><h1>News</h1><h2>\(month)</h2><ul>\(rows.joined())</ul></main>")
    #expect(listing.entries.map(\.published) == [date, date, date])
  }

  @Test("numbers of rows under a heading that names no month are no days")
  func numberedRows() throws {
    let rows = (0..<3).map {
      "<tr><td>\($0 + 7)</td><td><a href='/n/\($0)'>The council adopts part \($0) of the rules</a></td></tr>"
    }
    let listing = try read("<main><h2>Decisions</h2><table>\(rows.joined())</table></main>")
    #expect(listing.entries.map(\.published) == [nil, nil, nil])
  }

  @Test("where others have their dates, a day without its year is one")
  func mixedDates() throws {
    let dates = ["12 minutes ago", "3 hours ago", "yesterday", "Nov 21", "Nov 20"]
    let items = dates.enumerated().map { index, date in
      "<li><a href='/n/\(index)'>The council adopts part \(index) of the rules</a> <span class='when'>\(date)</span></li>"
    }
    #expect(try read("<main><ul>\(items.joined())</ul></main>").entries.map(\.published) == dates)
  }

  @Test(
    "a date goes with its clock and zone",
    arguments: ["24 November 2026 15:05 WIB", "3:05 PM · Nov 24, 2026", "24.11.26, 15:05", "令和8年11月24日 15時05分"])
  func wholeDates(_ date: String) throws {
    let items = (0..<5).map {
      "<li><span>\(date)</span> <a href='/n/\($0)'>The council adopts part \($0) of the rules</a></li>"
    }
    #expect(
      try read("<main><ul>\(items.joined())</ul></main>").entries.map(\.published) == Array(repeating: date, count: 5))
  }

  @Test("selectors pick nodes, attributes and computed strings")
  func bySelectors() throws {
    let selectors = ListingSelectors(
      entry: "//article", link: ".//a/@href", title: "normalize-space(h2)", date: "time/@datetime", summary: "p")
    let listing = try read(page, selectors)
    #expect(listing.entries.map(\.url) == ["/1", "/2", "/3"])
    #expect(listing.entries.map(\.published) == ["2026-03-01", nil, nil])
    #expect(listing.entries.last?.title?.value == "Les laboratoires répondent à la consultation")
  }

  @Test("selectors for the entry alone find the rest")
  func entryOnly() throws {
    let listing = try read(page, ListingSelectors(entry: "//h2/a"))
    #expect(listing.entries.map(\.url) == ["/1", "/2", "/3"])
    #expect(listing.entries.first?.title?.value == "Le conseil adopte un texte sur les machines")
  }

  @Test("an expression that cannot be evaluated is named", arguments: ["//article[", "count(", "foo:bar(1)", ""])
  func badExpression(_ expression: String) {
    #expect {
      try read(page, ListingSelectors(entry: expression))
    } throws: { error in
      (error as? ReadingError)?.code == .malformed && "\(error)".contains(expression)
    }
  }

  @Test("an expression that takes too many steps is stopped")
  func costlyExpression() {
    let html = String(repeating: "<p>x</p>", count: 20_000)
    #expect(throws: ReadingError.self) {
      try read(html, ListingSelectors(entry: "//p[count(//p[count(//p) > 1]) > 1]"))
    }
  }

  @Test(
    "a page without a list says so",
    arguments: [
      "<p>Nothing here.</p>", "<a href='/1'>One link that is long enough to be a title</a>",
      "<nav><a href='/1'>A long enough section name</a><a href='/2'>Another long enough name</a><a href='/3'>And one more long name</a></nav>",
    ])
  func none(_ html: String) throws {
    let listing = try read(html)
    #expect(listing.entries.isEmpty)
    #expect(listing.warnings.map(\.code) == ["no_entries"])
  }

  @Test("Chinese titles, a plain list, a dated line each")
  func chinese() throws {
    let items = (1...5).map { "<li><span>2026-06-0\($0)</span><a href='/\($0).html'>第\($0)届国际人工智能安全会议召开</a></li>" }
    let listing = try read("<div><a href='/'>首页</a><a href='/gn'>国内</a></div><ul>\(items.joined())</ul>")
    #expect(listing.entries.count == 5)
    #expect(listing.entries.last?.published == "2026-06-05")
  }

  @Test(
    "days without a year are dates where nothing else is one, as printed",
    arguments: [
      ("<span>[11-26]</span>", "11-26"), ("<i>26.11.</i>", "26.11."), ("<b>11月26日</b>", "11月26日"),
      ("<em class=date>6/3</em>", "6/3"), ("<span>11-26 10:30</span>", "11-26 10:30"), ("<span>3-2</span>", nil),
      ("<span>4/5</span>", nil), ("<span>13-32</span>", nil), ("<span>11-26 euro</span>", nil),
      ("<span>11-26</span><time>2026-06-01</time>", "2026-06-01"),
    ] as [(String, String?)])
  func daysOfYear(date: String, expected: String?) throws {
    let items = (1...4).map { "<li><a href='/\($0).html'>The council adopts a text, number \($0)</a>\(date)</li>" }
    let listing = try read("<ul>\(items.joined())</ul>")
    #expect(listing.entries.map(\.published) == Array(repeating: expected, count: 4))
  }

  @Test("entries past the limit are left out and counted")
  func limit() throws {
    let items = (1...9).map { "<li><a href='/\($0)'>A title that is long enough, number \($0)</a></li>" }.joined()
    let listing = try read("<ul>\(items)</ul>", limits: ReadingLimits(maximumEntries: 4))
    #expect(listing.entries.count == 4)
    #expect(listing.warnings.first?.code == "too_many_entries")
    #expect(listing.warnings.first?.message.contains("maximumEntries") == true)
  }

  enum Hostile: String, CaseIterable {
    case sameLink, manyLinks, nesting

    var html: String {
      switch self {
      case .sameLink: String(repeating: "<a href='/x'>the same title again and again</a>", count: 20_000)
      case .manyLinks: (0..<20_000).map { "<a href='/\($0)'>a title that is long enough</a>" }.joined()
      case .nesting: String(repeating: "<div><a href='/x'>the same title again and again</a>", count: 3000)
      }
    }
  }

  @Test("a title cut short is whole in its link's title, however little was cut")
  func cutTitles() throws {
    let titles = [
      ("Minister signs AI l...", "Minister signs AI law"), ("Court hears the chip ca…", "Court hears the chip case"),
      ("全市食品安全检查...", "全市食品安全检查启动"), ("Agency opens a second r...", "Agency opens a second round"),
    ]
    let items = titles.enumerated().map { number, title in
      "<li><a href='/news/\(number)' title='\(title.1)'>\(title.0)</a> <time>2026-06-0\(number + 1)</time></li>"
    }
    #expect(try read("<ul>\(items.joined())</ul>").entries.map { $0.title?.value } == titles.map(\.1))
  }

  @Test("hostile listings end", .timeLimit(.minutes(5)), arguments: Hostile.allCases)
  func hostile(_ kind: Hostile) throws {
    #expect(try read(kind.html).entries.count <= ReadingLimits.standard.maximumEntries)
  }
}

@Suite("Listings: the next page and the make of the list")
struct ListingPagerTests {
  private func read(_ html: String) throws -> FeedDocument {
    try ListingReader.read(Array(html.utf8), contentType: "text/html; charset=utf-8", url: nil, selectors: nil)
  }

  @Test(
    "the next page is found by its relation, by what the link says, by its number",
    arguments: [
      ("<link rel=next href='/p2'>", "/p2"), ("<a rel='nofollow next' href='?page=2'>»</a>", "?page=2"),
      ("<a href='index_1.html'>下一页</a>", "index_1.html"), ("<a href='?p=2'>次へ</a>", "?p=2"),
      ("<a href='?p=2'>Weiter ›</a>", "?p=2"), ("<a href='?p=2' title='Page suivante'>></a>", "?p=2"),
      ("<a href='?p=2'>Далее →</a>", "?p=2"), ("<a href='?p=2'>التالي</a>", "?p=2"),
      ("<div class=pagination><a href='?p=1'>1</a><a href='?p=2'>2</a></div>", "?p=2"),
      ("<a href='javascript:next()'>Next</a>", nil), ("<a href='/next-steps'>Next steps for industry</a>", nil),
      ("<a href='/2'>2</a>", nil),
    ] as [(String, String?)])
  func next(_ html: String, _ expected: String?) throws {
    #expect(try read("<p>x</p>" + html).nextPage == expected)
  }

  @Test("the make of a list stays with its classes and changes with them")
  func make() throws {
    func page(_ name: String, _ count: Int) -> String {
      (1...count).map {
        "<div class='\(name) n\($0)'><a href='/\($0)'>A title that is long enough \($0)</a> 2026-06-0\($0)</div>"
      }
      .joined()
    }
    let first = try read(page("entry", 3)).make
    #expect(first != nil)
    #expect(try read(page("entry", 7)).make == first)
    #expect(try read(page("teaser", 3)).make != first)
    #expect(try read("<p>nothing</p>").make == nil)
  }
}
