import Stories
import Testing

@testable import Reading

@Suite("RSS")
struct RSSDialectTests {
  private func entry(_ inside: String) throws -> Entry {
    try #require(try FeedSamples.read(FeedSamples.rss("<item>\(inside)</item>")).entries.first)
  }

  @Test("a whole item is read, strings as published")
  func whole() throws {
    let text = """
      <title>Talks &amp; tests</title><link> /2026/talks </link><guid isPermaLink="false">g-1</guid>
      <description>&lt;p&gt;Short&lt;/p&gt;</description><content:encoded><![CDATA[<p>Long & wide</p>]]></content:encoded>
      <dc:creator>Mei Chen</dc:creator><dc:creator>Ana Ruiz</dc:creator><pubDate>Fri, 26 Jun 2026 07:00:00 GMT</pubDate>
      <atom:updated>2026-06-27T01:00:00Z</atom:updated><category>AI</category><category>Law</category><category>AI</category>
      <dc:language>es</dc:language><enclosure url="/a.mp3" type="audio/mpeg" length="12"/>
      <media:thumbnail url="/t.jpg"/>
      """
    var expected = Entry()
    expected.id = "g-1"
    expected.url = "/2026/talks"
    expected.title = PublishedText("Talks & tests", kind: .plain)
    expected.summary = PublishedText("<p>Short</p>", kind: .html)
    expected.content = PublishedText("<p>Long & wide</p>", kind: .html)
    expected.authors = ["Mei Chen", "Ana Ruiz"]
    expected.published = "Fri, 26 Jun 2026 07:00:00 GMT"
    expected.modified = "2026-06-27T01:00:00Z"
    expected.language = "es"
    expected.categories = ["AI", "Law"]
    expected.attachments = [Attachment(url: "/a.mp3", mimeType: "audio/mpeg", length: "12")]
    expected.image = "/t.jpg"
    expected.line = 7
    #expect(try entry(text) == expected)
  }

  @Test(
    "the channel describes the document",
    arguments: [
      "<rss version='2.0'><channel>%</channel></rss>", "<channel>%</channel>", "<rss><channel>%</channel></rss>",
      "<RSS version='2.0'><Channel>%</Channel></RSS>",
    ])
  func channel(frame: String) throws {
    let inside = """
      <title>Desk</title><link>https://desk.example/</link><description>All of it</description><language>pt-BR</language>
      <ttl>90</ttl><lastBuildDate>Fri, 26 Jun 2026 07:00:00 GMT</lastBuildDate>
      <atom:link rel="self" href="https://desk.example/feed"/><item><title>a</title></item>
      """
    let parts = frame.split(separator: "%")
    let document = try FeedSamples.read(parts[0] + inside + parts[1])
    #expect(document.format == "rss-2.0")
    #expect(document.title?.value == "Desk")
    #expect(document.url == "https://desk.example/")
    #expect(document.feedURL == "https://desk.example/feed")
    #expect(document.description?.value == "All of it")
    #expect(document.language == "pt-BR")
    #expect(document.pollAfterMinutes == 90)
    #expect(document.modified == "Fri, 26 Jun 2026 07:00:00 GMT")
    #expect(document.entries.count == 1)
  }

  @Test(
    "the version is part of the format's name",
    arguments: [
      ("<rss version='0.91'><channel/></rss>", "rss-0.91"), ("<rss version=' 2.0 '><channel/></rss>", "rss-2.0"),
      (
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel/></rdf:RDF>",
        "rss-1.0"
      ),
      (
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel/></rdf:RDF>",
        "rss-0.90"
      ),
    ])
  func format(text: String, format: String) throws {
    #expect(try FeedSamples.read(text).format == format)
  }

  @Test("RSS 1.0 keeps its items beside the channel")
  func rdf() throws {
    let document = try FeedSamples.read(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://desk.example/"><title>Desk</title><items><rdf:Seq><rdf:li resource="x"/></rdf:Seq></items></channel>
      <image><title>Logo</title></image>
      <item rdf:about="https://desk.example/1"><title>One</title><dc:date>2026-06-26</dc:date><dc:subject>AI</dc:subject></item>
      </rdf:RDF>
      """)
    #expect(document.title?.value == "Desk")
    let entry = try #require(document.entries.first)
    #expect(entry.id == "https://desk.example/1")
    #expect(entry.url == "https://desk.example/1")
    #expect(entry.published == "2026-06-26")
    #expect(entry.categories == ["AI"])
  }

  @Test(
    "the address comes from the best of what there is",
    arguments: [
      ("<link>https://e.example/l</link><guid>https://e.example/g</guid>", "https://e.example/l"),
      ("<link/><link>https://e.example/2</link>", "https://e.example/2"),
      ("<guid>https://e.example/g</guid>", "https://e.example/g"),
      ("<guid isPermaLink='true'>https://e.example/g</guid>", "https://e.example/g"),
      ("<guid isPermaLink='false'>https://e.example/g</guid>", nil),
      ("<guid>tag:e.example,2026:1</guid>", nil),
      ("<atom:link rel='self' href='/self'/><atom:link href='/alternate'/>", "/alternate"),
      ("<link href='https://e.example/a'/>", "https://e.example/a"),
      ("<enclosure url='https://e.example/a.mp3'/>", nil),
    ] as [(String, String?)])
  func address(inside: String, url: String?) throws {
    #expect(try entry(inside + "<title>t</title>").url == url)
  }

  @Test("the page behind a rewritten link is kept beside the link")
  func unwrapped() throws {
    let links = "<link>https://proxy.example/x</link><feedburner:origLink>https://e.example/o</feedburner:origLink>"
    let entry = try entry(links + "<title>t</title>")
    #expect(entry.url == "https://proxy.example/x")
    #expect(entry.unwrappedURL == "https://e.example/o")
  }

  @Test("plain elements come before Atom's inside RSS, whatever their order")
  func plainFirst() throws {
    let entry = try entry("<atom:title>Atom</atom:title><title/><title>Plain</title><media:title>Media</media:title>")
    #expect(entry.title?.value == "Plain")
    #expect(try self.entry("<media:title>Media</media:title><atom:title>Atom</atom:title>").title?.value == "Atom")
  }

  @Test(
    "authors are found under each of their names",
    arguments: [
      ("<author>ann@e.example (Ann Li)</author>", ["Ann Li"]), ("<author><name>Ann Li</name></author>", ["Ann Li"]),
      ("<author>ann@e.example</author><dc:creator>Ann Li</dc:creator>", ["Ann Li"]),
      ("<atom:author><atom:name>Ann Li</atom:name></atom:author>", ["Ann Li"]),
      ("<itunes:author>Ann Li</itunes:author>", ["Ann Li"]), ("<dc:creator> </dc:creator>", []),
    ])
  func authors(inside: String, names: [String]) throws {
    #expect(try entry(inside).authors == names)
  }

  @Test("media objects are attachments once each, and their group is no obstacle")
  func media() throws {
    let entry = try entry(
      """
      <enclosure url="/v.mp4" type="video/mp4" length="1"/><media:group><media:content url="/v.mp4"/>
      <media:content url="/i.jpg" type="image/jpeg" fileSize="9"/><media:description>About it</media:description></media:group>
      """)
    #expect(entry.attachments.map(\.url) == ["/v.mp4", "/i.jpg"])
    #expect(entry.attachments.last?.length == "9")
    #expect(entry.image == "/i.jpg")
    #expect(entry.summary?.value == "About it")
  }

  @Test("FeedBurner's original replaces the first enclosure alone")
  func originalEnclosure() throws {
    let entry = try entry(
      """
      <enclosure url="/fb/1"/><enclosure url="/fb/2"/>
      <feedburner:origEnclosureLink>/own/1</feedburner:origEnclosureLink>
      """)
    #expect(entry.attachments.map(\.url) == ["/own/1", "/fb/2"])
  }

  @Test("RDF's attributes are known by their namespace, and the content module's old form is read")
  func rdfModules() throws {
    let document = try FeedSamples.read(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
       xmlns="http://purl.org/rss/1.0/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
      <item r:about="https://e.example/1"><title>t</title><c:items><rdf:Bag><rdf:li><c:item>
      <rdf:value><![CDATA[<p>x</p>]]></rdf:value></c:item></rdf:li></rdf:Bag></c:items></item></rdf:RDF>
      """)
    let entry = try #require(document.entries.first)
    #expect(entry.id == "https://e.example/1")
    #expect(entry.url == "https://e.example/1")
    #expect(entry.content == PublishedText("<p>x</p>", kind: .html))
  }

  @Test("unescaped HTML in a description is kept as markup")
  func unescaped() throws {
    let entry = try entry("<description>A <b class=\"x\">new</b> law<br/> &amp; more</description><link>/1</link>")
    #expect(entry.summary == PublishedText("A <b class=\"x\">new</b> law<br> & more", kind: .html))
    #expect(entry.url == "/1")
  }

  @Test(
    "text is markup when it holds a tag or a reference",
    arguments: [
      ("AT&amp;T", .plain), ("1 &lt; 2 &gt; 0", .plain), ("a &lt;b&gt;c&lt;/b&gt;", .html), ("a &amp;eacute;", .html),
      ("Q&amp;A; n", .html), ("I &lt;3 laws", .plain), ("&lt;!-- x --&gt;y", .html),
    ] as [(String, PublishedText.Kind)])
  func kind(text: String, kind: PublishedText.Kind) throws {
    #expect(try entry("<title>\(text)</title>").title?.kind == kind)
  }

  @Test("xml:base and xml:lang are inherited, and joined")
  func inherited() throws {
    let document = try FeedSamples.read(
      """
      <rss xml:base="https://e.example/a/" xml:lang="ru"><channel><item xml:base="b/" xml:lang="uk"><link>c</link></item>
      <item><link>d</link></item></channel></rss>
      """)
    #expect(document.base == "https://e.example/a/")
    #expect(document.language == "ru")
    #expect(document.entries.map(\.base) == ["https://e.example/a/b/", nil])
    #expect(document.entries.map(\.language) == ["uk", nil])
  }

  @Test(
    "how long to wait is read from either vocabulary",
    arguments: [
      ("<ttl>30</ttl>", 30),
      ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 30),
      ("<sy:updatePeriod>daily</sy:updatePeriod>", 1440), ("<ttl>0</ttl>", nil), ("<ttl>soon</ttl>", nil),
      ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 1440),
      ("<ttl>99999999999999999999</ttl>", nil),
    ] as [(String, Int?)])
  func period(channel: String, minutes: Int?) throws {
    #expect(try FeedSamples.read(FeedSamples.rss("", channel: channel)).pollAfterMinutes == minutes)
  }

  @Test(
    "hours and days a feed skips are read, in GMT; what is none is left out",
    arguments: [
      ("<skipHours><hour>0</hour><hour> 23 </hour></skipHours>", SkipTimes(hours: [0, 23])),
      ("<skipHours><hour>24</hour><hour>25</hour><hour>-1</hour><hour>x</hour></skipHours>", SkipTimes(hours: [0])),
      ("<skipDays><day>Saturday</day><day>SUNDAY</day><day>Someday</day></skipDays>", SkipTimes(weekdays: [0, 6])),
      ("<hour>5</hour>", SkipTimes()), ("", SkipTimes()),
    ])
  func skipTimes(channel: String, skip: SkipTimes) throws {
    #expect(try FeedSamples.read(FeedSamples.rss("", channel: channel)).skip == skip)
  }

  @Test("entries and fields beyond the limits are dropped and cut, with warnings that name them")
  func limits() throws {
    let item = "<item><title>\(String(repeating: "x", count: 50))</title></item>"
    let document = try FeedSamples.read(
      FeedSamples.rss(String(repeating: item, count: 5)),
      limits: ReadingLimits(maximumEntries: 2, maximumFieldBytes: 20))
    #expect(document.entries.map { $0.title?.value.count } == [20, 20])
    #expect(document.warnings.map(\.code) == ["field_too_large", "too_many_entries"])
    #expect(document.warnings.last?.message == "3 entries in the middle, beyond 2, were dropped (maximumEntries)")
  }

  @Test("of too many entries the first and the last are kept, in their order", arguments: [4, 5, 6, 7, 8, 23])
  func tooMany(_ count: Int) throws {
    let items = (0..<count).map { "<item><title>\($0)</title></item>" }.joined()
    let document = try FeedSamples.read(FeedSamples.rss(items), limits: ReadingLimits(maximumEntries: 4))
    let expected = [0, 1, count - 2, count - 1].map(String.init)
    #expect(document.entries.map { $0.title?.value } == expected)
    #expect(document.droppedEntries == count - 4)
  }
}
