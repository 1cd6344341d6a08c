import Stories
import Testing

@testable import Reading

@Suite("Pages: bytes to an article")
struct PageReaderTests {
  private func read(_ html: String, url: String? = nil) throws -> Page {
    try PageReader.read(Array(html.utf8), contentType: "text/html; charset=utf-8", url: url)
  }

  @Test("an article is cut out whole, and nothing around it")
  func wholeArticle() throws {
    let page = try read(PressPages.withEverythingAround)
    let expected = """
      The council of the harbour town voted on Friday, after two years of debate, for rules on advice given by machines.

      What changes

      Every office that uses such advice must say so, and a person must answer for it. A public register opens in spring.

      Offices have six months to comply, the council said.
      Schools have a year, with help from the state.

      “We would rather be slow and understood than fast and feared,” the mayor told the hall.

      Short lines
      stay apart.

      Offices | 6 months
      Schools | 12 months
      """
    #expect(page.text == expected)
    #expect(page.status == .ok)
    #expect(page.links == ["https://law.example/7"])
  }

  @Test("what the head says is kept as published")
  func metadata() throws {
    let page = try read(PressPages.withEverythingAround)
    #expect(page.title == "Harbour town agrees on rules for machine advice")
    #expect(page.siteName == "The Lantern")
    #expect(page.language == "en")
    #expect(page.canonical == "/2026/rules")
    #expect(page.alternates == [Page.Alternate(language: "es", url: "/es/2026/reglas")])
    #expect(page.feeds == ["/feed.xml"])
    #expect(page.description == "A council vote, explained.")
    #expect(page.authors == ["Ada Marsh"])
    #expect(
      page.published == [
        Page.DateCandidate(
          origin: "text", text: "June 26, 2026 · 09:00", surroundings: "June 26, 2026 · 09:00", isProminent: true)
      ])
  }

  @Test("Chinese without semantic tags")
  func chinese() throws {
    let page = try read(PressPages.chinese)
    #expect(page.title == "多国专家讨论人工智能安全标准")
    #expect(page.text.split(separator: "\n\n").count == 3)
    #expect(page.text.hasPrefix("本报讯 二十多个国家的专家") && page.text.hasSuffix("第一份共同标准的草案。"))
    #expect(
      page.published.first
        == Page.DateCandidate(
          origin: "text", text: "2026年06月26日 09:30", surroundings: "2026年06月26日 09:30 来源：海湾新闻网", isProminent: true))
    #expect(page.status == .ok)
  }

  @Test("Arabic, right to left")
  func arabic() throws {
    let page = try read(PressPages.arabic)
    #expect(page.title == "خبراء يناقشون قواعد مشتركة للذكاء الاصطناعي")
    #expect(page.text.hasPrefix("ناقش خبراء") && page.text.hasSuffix("بين المختبرات."))
    #expect(page.language == "ar")
    #expect(
      page.published.first == Page.DateCandidate(origin: "time", text: "2026-06-26T09:00:00+03:00", isProminent: true))
  }

  @Test("Thai, which has neither spaces nor full stops")
  func thai() throws {
    let page = try read(PressPages.thai)
    #expect(page.text.split(separator: "\n\n").count == 2)
    #expect(!page.text.contains("หน้าแรก"))
  }

  @Test("text in a layout table, parted by breaks")
  func tables() throws {
    let page = try read(PressPages.russianInTables)
    #expect(page.title == "Город принял правила для машин")
    #expect(page.text.split(separator: "\n\n").count == 2)
    #expect(page.text.hasPrefix("Совет портового города") && !page.text.contains("Культура"))
  }

  @Test("a consent wall and a paid article's teaser are called that")
  func walls() throws {
    #expect(try read(PressPages.consentWall).status == .consent)
    let teaser = try read(PressPages.paywall)
    #expect(teaser.status == .paywall)
    #expect(teaser.text.hasPrefix("Après deux ans de débats"))
  }

  @Test("a page without an article has failed, and little text is short")
  func shortAndFailed() throws {
    #expect(try read("<html><body><nav><a href='/'>Home</a></nav></body></html>").status == .failed)
    #expect(
      try read("<p>One sentence is not an article, but it is something to read for the time being.</p>").status
        == .short)
  }

  @Test("JSON-LD in a graph, with authors as objects, strings and references")
  func linkedData() throws {
    let page = try read(
      """
      <html><head><title>T</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","name":"The Lantern"},{"@type":"Person","@id":"#p","name":"Bo Reed"},
      {"@type":["NewsArticle","Article"],"headline":"Rules &amp; machines","datePublished":"2026-06-26T09:00:00+02:00",
      "dateModified":"2026-06-27","author":[{"@type":"Person","name":"Ada Marsh"},{"@id":"#p"},"Cy Dell"],
      "inLanguage":"en-GB","publisher":{"name":"Lantern Media"},"image":{"url":"/i.jpg"}}]}</script></head><body></body></html>
      """)
    #expect(page.title == "Rules & machines")
    #expect(page.authors == ["Ada Marsh", "Bo Reed", "Cy Dell"])
    #expect(page.published == [Page.DateCandidate(origin: "json-ld", text: "2026-06-26T09:00:00+02:00")])
    #expect(page.modified == [Page.DateCandidate(origin: "json-ld", text: "2026-06-27")])
    #expect(page.language == "en-GB")
    #expect(page.siteName == "Lantern Media")
    #expect(page.image == "/i.jpg")
  }

  @Test("the text JSON-LD states stands in where the page shows none")
  func statedText() throws {
    let body = String(repeating: "The council voted for the rules after a long debate. ", count: 10)
    let page = try read(
      """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"H","articleBody":"\(body)"}</script><p>Loading…</p>
      """)
    #expect(page.text.hasPrefix("The council voted"))
    #expect(page.status == .ok)
  }

  @Test("text that scripts will show is read where it is most of the page, and left where it isn't")
  func hidden() throws {
    let prose = String(repeating: "<p>The council voted for the rules, after a long debate in the hall.</p>", count: 5)
    #expect(try read("<body><div hidden>\(prose)</div><p>Menu</p></body>").text.contains("council"))
    let notice = "<div style='display: none'><p>Your browser is old, so please take a newer one, if you can.</p></div>"
    #expect(!(try read("<body><article>\(prose)</article>\(notice)</body>").text.contains("browser")))
  }

  /// Named, so that a failure does not print megabytes.
  enum Hostile: String, CaseIterable {
    case attributes, nesting, openComment, manyComments, nul, ampersands, longTitle, deepJSON, links, tables
    case separators, directionMarks, headlines, classNames

    var html: String {
      switch self {
      case .attributes: "<" + String(repeating: "a ", count: 50_000)
      case .nesting: String(repeating: "<div><p>x", count: 20_000)
      case .openComment: "<!--" + String(repeating: "x", count: 200_000)
      case .manyComments: String(repeating: "<!--", count: 50_000)
      case .nul: "\0\0\0<p>\0"
      case .ampersands: "<p>" + String(repeating: "&", count: 100_000)
      case .longTitle: "<title>" + String(repeating: "x ", count: 100_000)
      case .deepJSON: "<script type='application/ld+json'>" + String(repeating: "{\"a\":[", count: 50_000)
      case .links: String(repeating: "<a href=x>link</a>", count: 20_000)
      case .tables: String(repeating: "<table><tr><td>", count: 3000)
      case .separators: "<meta property='og:title' content='" + String(repeating: "| ", count: 20_000) + "'>"
      case .directionMarks: "\u{FEFF}\u{202E}<p>x"
      case .headlines: String(repeating: "<h1>a headline that repeats itself</h1>", count: 5000)
      case .classNames: "<p class='" + String(repeating: "aB-", count: 50_000) + "'>x</p>"
      }
    }
  }

  @Test(
    "readers' comments end the article, whatever the part is called",
    arguments: [
      "<h3>34 responses to the vote</h3>", "<div>Комментарии (12)</div>", "<p>Kommentare</p>", "<h2>评论</h2>",
      "<section class='comments'>", "<div id='disqus_thread'>",
    ])
  func comments(_ start: String) throws {
    let prose = "<p>The council voted for the rules, after a long debate in the hall, by a narrow margin.</p>"
    let comment = "<p>I was there and saw it all, and nobody asked the fishermen what they thought of it.</p>"
    let page = try read("<body><div class=x>\(prose)\(prose)\(start)\(comment)\(comment)\(comment)</div></body>")
    #expect(page.text.contains("narrow margin") && !page.text.contains("fishermen"))
  }

  @Test("lines that are never the article's are left out, and words in them elsewhere are not")
  func phrases() throws {
    let prose = "<p>The council voted for the rules, after a long debate in the hall, by a narrow margin.</p>"
    let page = try read(
      """
      <body><article>\(prose)<p>Lesen Sie auch: Was die Fischer sagen</p><p>相关阅读：港口扩建</p>\(prose)
      <p>The new cookie rules say that related firms share a copyright register, which is a first in the country.</p>
      <p>© 2026 The Lantern. All rights reserved.</p></article></body>
      """)
    #expect(page.text.components == 3)
    #expect(page.text.hasSuffix("a first in the country."))
  }

  @Test("hostile pages give a page or an error, and end", .timeLimit(.minutes(5)), arguments: Hostile.allCases)
  func hostile(_ kind: Hostile) throws {
    let page = try? read(kind.html)
    #expect((page?.title ?? "").count <= 4000)
  }

  @Test(
    "nothing but white space is refused as empty", arguments: [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func empty(_ bytes: [UInt8]) {
    #expect(throws: ReadingError.self) { try PageReader.read(bytes, contentType: nil, url: nil) }
  }

  @Test(
    "pictures, archives and PDF are refused as no text",
    arguments: [
      Array("%PDF-1.7\n1 0 obj".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49],
      (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ $0 / 7) },
    ])
  func binary(_ bytes: [UInt8]) {
    #expect {
      try PageReader.read(bytes, contentType: nil, url: nil)
    } throws: { error in
      (error as? ReadingError)?.code == .unknownFormat
    }
  }

  @Test("what the page states of itself decides whether a short text is a paywall's")
  func statedFree() throws {
    let free = #"<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>"#
    #expect(try read(free + PressPages.paywall).status != .paywall)
    let paid = free.replacing("true", with: "\"False\"")
    #expect(
      try read(paid + "<p>The council voted for the rules, after a long debate in the hall.</p>").status == .paywall)
  }

  @Test("any bytes at all are read or refused, without a crash", arguments: [1, 2, 3] as [UInt64])
  func anyBytes(seed: UInt64) {
    var state = seed
    let alphabet = Array("<>/='\"&;!-abp \n\0\u{FF}ép中".utf8)
    for length in stride(from: 1, to: 4000, by: 97) {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let page = try? PageReader.read(bytes, contentType: nil, url: nil)
      #expect(page?.encoding != "", "seed \(seed), length \(length)")
    }
  }

  @Test("a document over the limit is refused by name")
  func tooLarge() {
    let limits = ReadingLimits(maximumBytes: 10)
    #expect {
      try PageReader.read(Array("<p>more than ten bytes</p>".utf8), contentType: nil, url: nil, limits: limits)
    } throws: { error in
      (error as? ReadingError)?.code == .tooLarge && "\(error)".contains("maximumBytes")
    }
  }

  @Test("a page cut off at any byte is read")
  func everyPrefix() {
    let bytes = Array(PressPages.chinese.utf8)
    for length in stride(from: 1, through: bytes.count, by: 7) {
      let page = try? PageReader.read(Array(bytes[..<length]), contentType: nil, url: nil)
      #expect(length < 10 || page != nil)
    }
  }
}

extension String {
  /// How many paragraphs there are.
  fileprivate var components: Int { split(separator: "\n\n").count }
}
