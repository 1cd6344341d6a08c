import Stories
import Testing

@testable import Reading

@Suite("feeds that are not what they should be")
struct MalformedFeedTests {
  /// A feed of three items, the second of which has `damage` as its title.
  private func titles(_ damage: String) throws -> (titles: [String?], warnings: [ReadingWarning]) {
    let document = try FeedSamples.read(
      FeedSamples.rss(
        """
        <item><title>First</title><link>/1</link></item>
        <item><title>\(damage)</title><link>/2</link></item>
        <item><title>Third</title><link>/3</link></item>
        """))
    #expect(document.entries.map(\.url) == ["/1", "/2", "/3"])
    return (document.entries.map(\.title?.value), document.warnings)
  }

  @Test(
    "damage in one title costs no other item, and not the title either",
    arguments: [
      ("AT&T & Co", "AT&T & Co"), ("a < b", "a < b"), ("x\u{8}y", "x y"), ("&undefined; é", "&undefined; é"),
      ("<b>bold", "<b>bold</b>"), ("end ]]> end", "end ]]> end"), ("a<br>b", "a<br>b"), ("x&#8;y", "x y"),
      ("<![CDATA[open", "open"), ("</b>x", "x"), ("<img src=a.png>x", "<img src=\"a.png\">x"),
    ])
  func damage(text: String, title: String) throws {
    let (titles, warnings) = try titles(text)
    #expect(titles == ["First", title, "Third"])
    #expect(!warnings.isEmpty)
    #expect(warnings.allSatisfy { $0.line == 8 })
  }

  @Test("HTML's entities need no repair, in text and attributes")
  func entities() throws {
    let document = try FeedSamples.read(
      FeedSamples.rss("<item><title>caf&eacute;&nbsp;&mdash;x</title><category/></item>"))
    #expect(document.entries.first?.title?.value == "café\u{A0}—x")
    #expect(document.warnings.map(\.code) == ["html_entity"])
    #expect(document.warnings.first?.line == 7)
    let declared = try FeedSamples.read(
      "<!DOCTYPE rss SYSTEM 'x.dtd'><rss><channel><title>&eacute;</title></channel></rss>")
    #expect(declared.title?.value == "é")
    #expect(declared.warnings.isEmpty, "the document type may have defined it")
    let atom = try FeedSamples.read(FeedSamples.atom("<entry><category term='caf&eacute; A&amp;B'/></entry>"))
    #expect(atom.entries.first?.categories == ["café A&B"])
  }

  @Test("texts that the document type gives names to are read, in text and attributes, not in CDATA sections")
  func declaredEntities() throws {
    let document = try FeedSamples.read(
      """
      <!DOCTYPE feed [<!-- <!ENTITY no "x"> --> <!ENTITY org "Example &#233; 'Org'"> <!ENTITY org "second">
      <!ENTITY % p "p"> <!ENTITY tag "<b>"> <!ENTITY nested "&org;"> <!ENTITY out SYSTEM "x">]>
      <feed><title>&org;</title><entry><title>&tag;&nested;&out;&p;&no;</title><category term="&org;"/>
      <content type="html"><![CDATA[&org;]]></content></entry></feed>
      """)
    #expect(document.title?.value == "Example é 'Org'")
    #expect(document.entries.first?.categories == ["Example é 'Org'"])
    #expect(document.entries.first?.title?.value == "&tag;&nested;&out;&p;&no;")
    #expect(document.entries.first?.content?.value == "&org;")
    #expect(document.warnings.map(\.code) == ["malformed", "undefined_entity"])
  }

  @Test("lines are counted however they end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(lineEnd: String) throws {
    let text = FeedSamples.rss("\n<item><title>a\nb</title>\n<description>AT&T</description></item>")
    let document = try FeedSamples.read(text.replacing("\n", with: lineEnd))
    #expect(document.warnings.first { $0.code == "bare_ampersand" }?.line == 10)
    #expect(document.entries.first?.line == 8)
    #expect(document.entries.first?.title?.value == "a\nb")
  }

  @Test("a page where a feed was expected is refused with the feeds it links to")
  func pageWithLinks() {
    let page = """
      <html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml">
      <link rel="alternate" type="application/atom+xml" href="/atom.xml"><link rel="stylesheet" href="/s.css"></head></html>
      """
    #expect {
      try FeedSamples.read(page)
    } throws: { error in
      let error = error as? ReadingError
      return error?.code == .html && error?.message.hasSuffix("it links to these feeds: /rss.xml, /atom.xml") == true
    }
  }

  @Test("numeric references to C1 controls mean windows-1252's characters")
  func disguisedControls() throws {
    let document = try FeedSamples.read(FeedSamples.rss("<item><title>It&#146;s &#150; &#x80;5&#129;</title></item>"))
    #expect(document.entries.first?.title?.value == "It’s – €5\u{81}")
  }

  @Test("entries behind the end of the document are kept")
  func earlyEnd() throws {
    let document = try FeedSamples.read(
      FeedSamples.rss("<item><title>a</title></item></channel></rss>\n<item><title>b</title></item>"))
    #expect(document.entries.map(\.title?.value) == ["a", "b"])
    #expect(document.warnings.contains { $0.code == "early_end" && $0.line == 7 })
  }

  @Test("ampersands in attributes arrive once unescaped")
  func attributes() throws {
    let document = try FeedSamples.read(FeedSamples.atom("<entry><link href='/?a=1&amp;b=2&#38;c=&amp;#38;'/></entry>"))
    #expect(document.entries.first?.url == "/?a=1&b=2&c=&#38;")
    #expect(document.warnings.isEmpty)
  }

  @Test("a document cut short keeps the item it was in")
  func truncated() throws {
    let document = try FeedSamples.read(
      "<rss><channel><title>t</title><item><title>a</title></item><item><title>b &amp; c")
    #expect(document.entries.map(\.title?.value) == ["a", "b & c"])
    #expect(document.warnings.contains { $0.code == "truncated" })
  }

  @Test(
    "half an address, identifier or date is dropped where the document was cut, and half a text is kept",
    arguments: [
      "<link>http://gaz", "<link><![CDATA[http://gaz", "<guid>12", "<pubDate>Tue, 3 Ma", "<dc:date>2026-1",
      "<atom:updated>20", "<link>http://gazette.example/a</li",
    ])
  func cutValue(_ cut: String) throws {
    let document = try FeedSamples.read(
      "<rss><channel><title>t</title><item><title>a</title><description>d</description>" + cut)
    let entry = try #require(document.entries.first)
    #expect(entry.title?.value == "a" && entry.summary?.value == "d")
    #expect(entry.url == nil && entry.id == nil && entry.published == nil && entry.modified == nil)
  }

  @Test("a text that was cut is kept")
  func cutText() throws {
    let document = try FeedSamples.read(
      "<rss><channel><title>t</title><item><guid>7</guid><description>The minister sa")
    #expect(document.entries.first?.id == "7")
    #expect(document.entries.first?.summary?.value == "The minister sa")
  }

  @Test("truncated anywhere, a feed is read or refused, never worse", arguments: 0..<12)
  func truncatedEverywhere(part: Int) throws {
    let whole = Array(
      FeedSamples.rss(
        "<item><title><![CDATA[甲 & 乙]]></title><link a='b'>/1</link><description>x &lt;p&gt; &eacute;</description></item>"
      ).utf8)
    for length in whole.indices where length % 12 == part {
      do {
        let document = try FeedReader.read(Array(whole[..<length]), contentType: nil)
        #expect(document.entries.count <= 1)
      } catch {
        #expect([.empty, .unknownFormat, .malformed].contains(error.code))
      }
    }
  }

  @Test("junk before the document is passed over", arguments: ["\n\n ", "Warning: x\n", "<br/>\n<b>Notice</b>: y\n"])
  func junk(before: String) throws {
    let document = try FeedSamples.read(before + FeedSamples.rss("<item><title>a</title></item>"))
    #expect(document.entries.map(\.title?.value) == ["a"])
  }

  @Test("an encoding declared wrongly doesn't mislead the parser")
  func declaredWrongly() throws {
    let document = try FeedSamples.read(
      "<?xml version='1.0' encoding='gb2312'?><rss><channel><title>法规</title></channel></rss>")
    #expect(document.title?.value == "法规")
    #expect(document.encoding == "UTF-8")
  }

  @Test("undeclared prefixes are understood, unknown elements stepped over")
  func prefixes() throws {
    let document = try FeedSamples.read(
      """
      <rss><channel><item><x:y><title>no</title></x:y><dc:creator>Ann</dc:creator><title>yes</title></item>
      <wrapper><item><title>inside</title></item></wrapper></channel></rss>
      """)
    #expect(document.entries.map(\.title?.value) == ["yes", "inside"])
    #expect(document.entries.first?.authors == ["Ann"])
  }

  @Test(
    "what is no feed is refused with its reason",
    arguments: [
      ("", .empty), (" \n ", .empty), ("<!DOCTYPE html><html><body>x</body></html>", .html),
      ("<html xmlns='http://www.w3.org/1999/xhtml'/>", .html), ("<opml/>", .unknownFormat), ("hello", .unknownFormat),
    ] as [(String, ReadingError.Code)])
  func refused(text: String, code: ReadingError.Code) {
    #expect { try FeedSamples.read(text) } throws: { ($0 as? ReadingError)?.code == code }
  }

  @Test("too many bytes are refused by the limit's name")
  func tooLarge() {
    #expect {
      try FeedSamples.read("<rss></rss>", limits: ReadingLimits(maximumBytes: 5))
    } throws: { error in
      let error = error as? ReadingError
      return error?.code == .tooLarge && error?.message.contains("maximumBytes") == true
    }
  }

  @Test(
    "an empty feed is a feed without entries", arguments: ["<rss/>", "<feed/>", "<urlset/>", "<rss><channel/></rss>"])
  func empty(text: String) throws {
    #expect(try FeedSamples.read(text).entries.isEmpty)
  }
}
