import Stories
import Testing

@testable import Reading

@Suite("Atom")
struct AtomDialectTests {
  private func entry(_ inside: String) throws -> Entry {
    try #require(try FeedSamples.read(FeedSamples.atom("<entry>\(inside)</entry>")).entries.first)
  }

  @Test("a whole entry is read")
  func whole() throws {
    let entry = try entry(
      """
      <id>tag:e.example,2026:1</id><title type="html">A &amp;lt;b&amp;gt; law</title><published>2026-06-26T07:00:00Z</published>
      <updated>2026-06-27T07:00:00Z</updated><link rel="edit" href="/edit"/><link type="application/pdf" href="/a.pdf"/>
      <link rel="alternate" type="text/html" href="/a"/><link rel="enclosure" href="/a.mp3" type="audio/mpeg" length="3"/>
      <author><name>Mei Chen</name><email>m@e.example</email></author><author><email>x@e.example</email></author>
      <category term="ai" label="AI"/><category label="Law"/><summary>Plain &lt;text></summary>
      """)
    #expect(entry.id == "tag:e.example,2026:1")
    #expect(entry.title == PublishedText("A &lt;b&gt; law", kind: .html))
    #expect(entry.published == "2026-06-26T07:00:00Z")
    #expect(entry.modified == "2026-06-27T07:00:00Z")
    #expect(entry.url == "/a")
    #expect(entry.attachments == [Attachment(url: "/a.mp3", mimeType: "audio/mpeg", length: "3")])
    #expect(entry.authors == ["Mei Chen", "x@e.example"])
    #expect(entry.categories == ["ai", "Law"])
    #expect(entry.summary == PublishedText("Plain <text>", kind: .plain))
  }

  @Test(
    "content is read as its type says",
    arguments: [
      ("type='html'>&lt;p>1 &amp;lt; 2&lt;/p>", "<p>1 &lt; 2</p>", .html),
      (
        "type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p title='a&amp;b'>1 &lt; 2<br/></p></div>",
        "<p title=\"a&amp;b\">1 &lt; 2<br></p>", .html
      ),
      ("type='xhtml'><h:div xmlns:h='http://www.w3.org/1999/xhtml'><h:p>x</h:p></h:div>", "<p>x</p>", .html),
      (">AT&amp;T", "AT&T", .plain), ("type='text'>&lt;p>", "<p>", .plain),
      ("type='text/plain'>x", "x", .plain), ("type='text/html' mode='escaped'>&lt;b>x&lt;/b>", "<b>x</b>", .html),
      ("mode='base64'>5paw6KeE", "新规", .plain), ("type='application/octet-stream'>PGI+eDwvYj4=", "<b>x</b>", .html),
    ] as [(String, String, PublishedText.Kind)])
  func content(inside: String, value: String, kind: PublishedText.Kind) throws {
    #expect(try entry("<content \(inside)</content>").content == PublishedText(value, kind: kind))
  }

  @Test("authors are the entry's, its source's, or the feed's")
  func authors() throws {
    let document = try FeedSamples.read(
      FeedSamples.atom(
        """
        <entry><author><name>Own</name></author></entry>
        <entry><source><author><name>Source</name></author><title>Elsewhere</title></source></entry><entry><id>3</id></entry>
        """, feed: "<author><name>Feed</name></author>"))
    #expect(document.entries.map(\.authors) == [["Own"], ["Source"], ["Feed"]])
    #expect(document.entries[1].title == nil)
  }

  @Test("the feed describes itself")
  func feed() throws {
    let document = try FeedSamples.read(
      FeedSamples.atom(
        "", attributes: "xml:lang='zh-Hant' xml:base='https://e.example/'",
        feed:
          "<title>新聞</title><subtitle>全部</subtitle><updated>2026-06-26T00:00:00Z</updated><link href='/'/><link rel='self' href='/feed'/>"
      ))
    #expect(document.format == "atom-1.0")
    #expect(document.title?.value == "新聞")
    #expect(document.description?.value == "全部")
    #expect(document.language == "zh-Hant")
    #expect(document.base == "https://e.example/")
    #expect(document.url == "/")
    #expect(document.feedURL == "/feed")
    #expect(document.modified == "2026-06-26T00:00:00Z")
  }

  @Test(
    "drafts, prefixes and misspelt namespaces are Atom all the same",
    arguments: [
      (
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>t</title><entry><issued>d</issued></entry></feed>",
        "atom-0.3"
      ),
      ("<feed><title>t</title><entry><published>d</published></entry></feed>", "atom-1.0"),
      (
        "<feed xmlns='HTTPS://www.w3.org/2005/Atom/'><title>t</title><entry><published>d</published></entry></feed>",
        "atom-1.0"
      ),
      (
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>t</a:title><a:entry><a:published>d</a:published></a:entry></a:feed>",
        "atom-1.0"
      ),
      (
        "<atom:feed><atom:title>t</atom:title><atom:entry><atom:published>d</atom:published></atom:entry></atom:feed>",
        "atom-1.0"
      ),
    ])
  func spellings(text: String, format: String) throws {
    let document = try FeedSamples.read(text)
    #expect(document.format == format)
    #expect(document.title?.value == "t")
    #expect(document.entries.map(\.published) == ["d"])
  }

  @Test("an enclosure and a media object of one address are one attachment")
  func oneAttachment() throws {
    let document = try FeedSamples.read(
      FeedSamples.atom(
        "<entry><link rel='enclosure' href='/a' length='5'/><m:content url='/a'/><m:content url='/b'/></entry>",
        attributes: "xmlns:m='http://search.yahoo.com/mrss/'"))
    #expect(document.entries.first?.attachments.map(\.url) == ["/a", "/b"])
    #expect(document.entries.first?.attachments.first?.length == "5")
  }

  @Test(
    "pictures and other binary content are no text",
    arguments: [("image/png", "iVBORw0KGgo="), ("application/x-y", "/+8=")])
  func binary(type: String, text: String) throws {
    let entry = "<entry><title>t</title><content type='\(type)'>\(text)</content></entry>"
    #expect(try FeedSamples.read(FeedSamples.atom(entry)).entries.first?.content == nil)
  }

  @Test(
    "a base stated on a text, its XHTML division or a link holds for it",
    arguments: [
      "<content type='html' xml:base='https://o.example/d/'>&lt;a href='x'></content>",
      "<content type='xhtml'><div xml:base='https://o.example/d/'><p>x</p></div></content>",
      "<content type='html' xml:base='d/'>x</content>",
    ])
  func ownBase(content: String) throws {
    let document = try FeedSamples.read(
      FeedSamples.atom(
        "<entry xml:base='https://o.example/'><link xml:base='d/' href='1'/>\(content)</entry>",
        attributes: "xml:base='https://e.example/'"))
    let entry = try #require(document.entries.first)
    #expect(entry.base == "https://o.example/")
    #expect(entry.url == "https://o.example/d/1")
    #expect(entry.content?.base == "https://o.example/d/")
  }

  @Test("a lone entry is a feed of one")
  func standalone() throws {
    let document = try FeedSamples.read("<entry xmlns='http://www.w3.org/2005/Atom'><title>t</title></entry>")
    #expect(document.entries.map(\.title?.value) == ["t"])
  }
}
