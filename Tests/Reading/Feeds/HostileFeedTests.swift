import Stories
import Testing

@testable import Reading

/// Documents made to cost time or memory, or to read what they must not; each names its outcome.
@Suite("hostile feeds")
struct HostileFeedTests {
  private static let start = "<rss><channel><title>t</title><item><title>good</title></item>"

  private static func flood(_ text: String, bytes: Int = 128 << 10) -> String {
    start + String(repeating: text, count: bytes / text.utf8.count)
  }

  @Test(
    "a flood behind a good item costs the item nothing",
    arguments: [
      "<!--", "<![CDATA[", "<?x ", "<", "&", "&foo;", "<a>", "<p><b>", "</a>", "<a b=\"", "<a b='\" ", "<!DOCTYPE ",
      "\0",
      "<x:a/>", "<item><![CDATA[", "<title>", "]]>", "<a b c=d ", "</channel", "&#1;", "<item/>", "<description><item>",
    ])
  func flood(text: String) throws {
    let document = try FeedSamples.read(Self.flood(text))
    #expect(document.entries.first?.title?.value == "good")
    #expect(document.entries.count <= ReadingLimits.standard.maximumEntries)
    #expect(document.warnings.count < 40)
  }

  @Test(
    "a flood is written again no further than a field reaches, and what follows is read",
    arguments: ["&", "< ", "&#1;", "&x;"])
  func floodWritten(text: String) throws {
    let flooded = Self.start + "<item><title>" + String(repeating: text, count: 200_000) + "</title></item>"
    let source = Array((flooded + "<item><title>last</title></item></channel></rss>").utf8)
    let limits = ReadingLimits(maximumFieldBytes: 1000)
    let root = try #require(
      { if case .root(let root) = XMLRoot.find(in: source, known: FeedFormat.roots) { root } else { nil } }())
    #expect(XMLRepairer.repair(source, from: root, limits: limits).utf8.count < 10_000)
    let document = try FeedReader.read(source, contentType: nil, limits: limits)
    #expect(document.entries.map(\.title?.value).last == "last")
    #expect(document.entries.count == 3)
    #expect(document.warnings.contains { $0.code == "field_too_large" })
  }

  @Test("U+FFFE and U+FFFF are read as U+FFFD, and counted", arguments: ["", "<p>"])
  func noncharacters(damage: String) throws {
    let text = FeedSamples.rss("<item>\n<title>a\u{FFFF}\u{FFFE}b\u{FFFD}，</title>\(damage)</item>")
    let document = try FeedSamples.read(text)
    #expect(document.entries.first?.title?.value == "a\u{FFFD}\u{FFFD}b\u{FFFD}，")
    let warning = try #require(document.warnings.first { $0.code == "noncharacter" })
    #expect(warning.message.hasSuffix(": 2") && warning.line == text.split(separator: "\n").count)
  }

  @Test(
    "a flood before the document is searched once", arguments: ["<!--", "<!DOCTYPE ", "<?", "<", "<!DOCTYPE [<!--"])
  func floodBefore(text: String) {
    let document = try? FeedSamples.read(String(repeating: text, count: (400 << 10) / text.utf8.count) + Self.start)
    #expect(document == nil, "beyond the bytes searched nothing is found")
  }

  @Test("30,000 attributes are cut to the limit")
  func attributes() throws {
    let tag = "<item " + (0..<30_000).map { "a\($0)='1'" }.joined(separator: " ") + "><title>b</title></item>"
    let document = try FeedSamples.read(Self.start + tag + "</channel></rss>")
    #expect(document.entries.map(\.title?.value) == ["good", "b"])
    #expect(document.warnings.contains { $0.code == "mended_tag" })
  }

  @Test("declared entities are never expanded: billion laughs, quadratic blow-up")
  func expansion() throws {
    let laughs = (1..<12).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">" }.joined()
    let big = "<!ENTITY b \"\(String(repeating: "x", count: 100_000))\">"
    let text =
      "<!DOCTYPE rss [<!ENTITY a0 \"lol\">\(laughs)\(big)]>\(Self.start)<item><title>&a11;&b;</title></item></channel></rss>"
    #expect(try FeedSamples.read(text).entries.map(\.title?.value) == ["good", "&a11;&b;"])
  }

  @Test(
    "nothing outside the document is ever read",
    arguments: [
      "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">",
      "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/\"> %p;]>",
    ])
  func external(doctype: String) throws {
    let text =
      "\(doctype)<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>a&x;b<xi:include href='file:///etc/hostname' parse='text'/></title></item></channel></rss>"
    let title = try FeedSamples.read(text).entries.first?.title?.value
    #expect(title?.hasPrefix("a&x;b") == true)
  }

  @Test("default attributes of a document type are ignored")
  func defaultAttributes() throws {
    let text =
      "<!DOCTYPE feed [<!ATTLIST link href CDATA \"/evil\">]><feed><entry><link/><title>t</title></entry></feed>"
    #expect(try FeedSamples.read(text).entries.first?.url == nil)
  }

  @Test("thousands of tags that never end, of sections whose end is far, of namespaces in scope: all in linear time")
  func quadratic() throws {
    let tags = FeedSamples.rss("<item><title><![CDATA[\(String(repeating: "<a", count: 30_000))]]></title></item>")
    #expect(try FeedSamples.read(tags).entries.count == 1)
    let sections = String(repeating: "<item><title><![CDATA[x</title></item>", count: 2000)
    let far = try FeedSamples.read("<rss><channel>\(sections)]]></channel></rss>")
    #expect(far.entries.first?.title?.value == "x")
    let ampersands = FeedSamples.rss("<item><title>\(String(repeating: "AT&T ", count: 20_000))</title></item>")
    #expect(try FeedSamples.read(ampersands).entries.first?.title?.value.utf8.count == 20_000 * 5 - 1)
    let scopes = (0..<3).map { outer in "<x" + (0..<900).map { " xmlns:p\(outer)_\($0)='u'" }.joined() + ">" }
    let names = String(repeating: "<p0_0:a/>", count: 2000)
    let nested = try FeedSamples.read("<rss><channel><title>t</title>\(scopes.joined())\(names)</channel></rss>")
    #expect(nested.title?.value == "t")
    #expect(nested.warnings.contains { $0.message.contains("maximumNamespaces") })
  }

  @Test("an endless base is dropped, and the limit named")
  func base() throws {
    let base = "http://e.example/" + String(repeating: "a", count: 3000)
    let document = try FeedSamples.read(FeedSamples.atom("<entry xml:base='\(base)'><title>t</title></entry>"))
    #expect(document.entries.first?.base == nil)
    #expect(document.warnings.contains { $0.code == "base_too_long" && $0.message.contains("maximumBaseBytes") })
  }

  @Test("declared entities that would add more than a field may hold stay as they are")
  func entityExpansion() throws {
    let text =
      "<!DOCTYPE rss [<!ENTITY a \"\(String(repeating: "x", count: 1000))\">]>\(Self.start)"
      + String(repeating: "<item><title>&a;</title></item>", count: 20) + "</channel></rss>"
    let document = try FeedSamples.read(text, limits: ReadingLimits(maximumFieldBytes: 5000))
    #expect(
      document.entries.map { $0.title?.value.utf8.count } == [4] + Array(repeating: 1000, count: 5)
        + Array(repeating: 3, count: 15))
    #expect(document.warnings.contains { $0.code == "entities_too_large" && $0.message.contains("maximumFieldBytes") })
  }

  @Test("a field without end is cut")
  func field() throws {
    let text = Self.start + "<item><title>" + String(repeating: "x", count: 300_000)
    let document = try FeedSamples.read(text, limits: ReadingLimits(maximumFieldBytes: 1000))
    #expect(document.entries.last?.title?.value.utf8.count == 1000)
    #expect(document.warnings.contains { $0.message.contains("maximumFieldBytes") })
  }

  @Test("a field is cut between characters, and markup counts", arguments: ["法", "é<b>", "<i/>"])
  func fieldOfMarkup(text: String) throws {
    let inside = String(repeating: text, count: 400) + String(repeating: "</b>", count: text.contains("<b>") ? 400 : 0)
    let document = try FeedSamples.read(
      FeedSamples.rss("<item><title>\(inside)</title></item>"),
      limits: ReadingLimits(maximumFieldBytes: 100, maximumDepth: 1000))
    let title = try #require(document.entries.first?.title?.value)
    #expect(!title.contains("\u{FFFD}"))
    #expect((90...2000).contains(title.utf8.count))
    #expect(document.warnings.contains { $0.code == "field_too_large" })
  }

  @Test("values of one entry are limited")
  func values() throws {
    let many = (0..<5000).map { "<category>c\($0)</category><enclosure url='/\($0)'/>" }.joined()
    let entry = try #require(try FeedSamples.read(FeedSamples.rss("<item>\(many)</item>")).entries.first)
    #expect(entry.categories.count == ReadingLimits.standard.maximumValues)
    #expect(entry.attachments.count == ReadingLimits.standard.maximumValues)
  }

  @Test("random bytes in a feed crash nothing", arguments: 0..<30)
  func random(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33)
    }
    var bytes = Array(FeedSamples.rss("<item><title>甲 &amp; b</title><![CDATA[x]]><a b='c'/></item>").utf8)
    let odd = Array("<>&;\"'/!?[]-=\0\u{FF}x #".utf8)
    for _ in 0..<40 { bytes[next() % bytes.count] = odd[next() % odd.count] }
    do {
      _ = try FeedReader.read(bytes, contentType: nil)
    } catch {
      #expect(!error.message.isEmpty, "seed \(seed)")
    }
  }
}
