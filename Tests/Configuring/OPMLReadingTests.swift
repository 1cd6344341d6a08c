import Foundation
import Stories
import Testing

@testable import Configuring

@Suite("OPML back into sources")
struct OPMLReadingTests {
  private static func outline(_ attributes: [String: String], line: Int = 1) -> OutlineEntry {
    OutlineEntry(attributes: attributes, groups: [], line: line)
  }

  /// Attributes of the outlines of an export, as a reader of XML gives them.
  private static func outlines(_ text: String) -> [OutlineEntry] {
    text.split(separator: "\n").enumerated().filter { $0.element.contains("xmlUrl=") }.map { number, line in
      var attributes: [String: String] = [:]
      for match in line.matches(of: /([A-Za-z:]+)="([^"]*)"/) {
        let value = String(match.2).replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
          .replacing("&gt;", with: ">").replacing("&#10;", with: "\n").replacing("&#9;", with: "\t")
          .replacing("&amp;", with: "&")
        attributes[String(match.1).lowercased()] = value
      }
      return outline(attributes, line: number + 1)
    }
  }

  private static var sources: [Source] {
    var ports = Source(
      id: "ports", outlet: "港口公报", url: "https://p.example/", kind: .listing, language: "zh", country: "CN",
      interval: .seconds(3600),
      selectors: ListingSelectors(
        entry: "css:ul > li", link: "a", title: "normalize-space(a)", date: "css:time::attr(datetime)", summary: "p"))
    (ports.listingPages, ports.topics) = (3, ["ai-policy", "trade"])
    ports.linkTemplate = LinkTemplate("https://ports.example/view?a={1}&b={2}")
    ports.limits = SourceLimits(maximumBytes: 1 << 20, timeout: .seconds(20), fetchesPages: false)
    ports.allowNetworks = ["10.1.0.0/16", "fd00::/8"]
    return [
      Source(
        id: "gazette", outlet: "Fish & \"Chips\" <Gazette>", url: "https://g.example/?a=1&b=2", language: "en",
        country: "GB"),
      ports, Source(id: "map", outlet: "Map", url: "https://m.example/sitemap.xml", kind: .sitemap),
    ]
  }

  @Test("sources that are not polled come back as such, by OPML and by YAML")
  func disabled() throws {
    let (on, off) = (Array(Self.sources.prefix(1)), Array(Self.sources.dropFirst()))
    let found = OPML.sources(
      in: Self.outlines(OPML.export(on, disabled: off, created: Date(timeIntervalSince1970: 0))), file: "x.opml")
    #expect(found.sources == on && found.problems.isEmpty)
    #expect(found.disabled.sorted { $0.id < $1.id } == off.sorted { $0.id < $1.id })
    let folder = try ConfigurationFolder([
      "policywire.yaml": "topics: [ai-policy, trade]\n", "sources/all.yaml": SourceText.yaml(on, disabled: off),
      "topics/trade.yaml": "id: trade\ntitle: Trade\naccept: 2\nlook: 1\n",
    ])
    let configuration = try folder.load()
    #expect(configuration.sources == on && configuration.disabledSources == off)
  }

  @Test("what was exported comes back as it was")
  func roundTrip() {
    let text = OPML.export(Self.sources, created: Date(timeIntervalSince1970: 0))
    let found = OPML.sources(in: Self.outlines(text), file: "x.opml")
    #expect(found.problems.isEmpty)
    #expect(found.sources.sorted { $0.id < $1.id } == Self.sources.sorted { $0.id < $1.id })
  }

  @Test("ends of lines and tabs in a name come back")
  func lines() {
    let source = Source(id: "a", outlet: "The\nHarbour\tGazette", url: "https://a.example/")
    let text = OPML.export([source], created: Date(timeIntervalSince1970: 0))
    #expect(OPML.sources(in: Self.outlines(text), file: "x.opml").sources == [source])
  }

  /// OPML carries no headers: they may be secret.
  @Test("what is written as YAML is read as it was, headers too")
  func yaml() throws {
    var sources = Self.sources
    sources[0].headers = [
      SourceHeader(name: "X-Plan", value: .text("a \"b\": c")), SourceHeader(name: "X-Key", value: .file("press-key")),
    ]
    let folder = try ConfigurationFolder([
      "policywire.yaml": "topics: [ai-policy, trade]\n", "sources/all.yaml": SourceText.yaml(sources),
      "topics/trade.yaml": "id: trade\ntitle: Trade\naccept: 2\nlook: 1\n",
    ])
    #expect(try folder.load().sources == sources)
  }

  @Test("lists of other readers become sources with identifiers of their hosts, each address once")
  func others() {
    let found = OPML.sources(
      in: [
        Self.outline(["xmlurl": "https://www.a.example/feed", "text": "A", "language": "en_US"]),
        Self.outline(["xmlurl": "https://a.example/other", "title": "A again"]),
        Self.outline(["xmlurl": "https://www.a.example/feed", "text": "A in another group"], line: 7),
        Self.outline(["xmlurl": "https://b.example/"]),
      ], file: "x.opml")
    #expect(found.problems.isEmpty)
    #expect(
      found.repeats.map(\.description)
        == ["x.opml:7: the address of line 1 again: left out, https://www.a.example/feed"])
    #expect(found.sources.map(\.id) == ["a-example", "a-example-2", "b-example"])
    #expect(found.sources.map(\.outlet) == ["A", "A again", "b-example"])
    #expect(found.sources.map(\.language) == [nil, nil, nil])
  }

  @Test("a page that another reader picks entries from by XPath becomes a listing")
  func paths() {
    let found = OPML.sources(
      in: [
        Self.outline([
          "xmlurl": "https://a.example/press", "text": "A", "type": "HTML+XPath", "frss:xpathitem": "//li",
          "frss:xpathitemtitle": "a", "frss:xpathitemuri": "a/@href", "frss:xpathitemtimestamp": "time",
        ])
      ], file: "x.opml")
    #expect(found.sources.first?.kind == .listing)
    #expect(
      found.sources.first?.selectors == ListingSelectors(entry: "//li", link: "a/@href", title: "a", date: "time"))
  }

  @Test("what cannot be taken is told with its line, and the rest is taken")
  func problems() {
    let found = OPML.sources(
      in: [
        Self.outline(["xmlurl": "ftp://a.example/", "text": "A"], line: 4),
        Self.outline(["xmlurl": "https://b.example/", "policywire:interval": "often"], line: 5),
        Self.outline(["xmlurl": "https://c.example/", "policywire:id": "c", "policywire:entry": "//li["], line: 6),
        Self.outline(["xmlurl": "https://d.example/", "policywire:id": "c"], line: 7),
        Self.outline(["type": "rss", "text": "Nowhere"], line: 8), Self.outline(["type": "rss"], line: 9),
      ], file: "x.opml", checksSelector: { selector, _ in selector.hasSuffix("[") ? "cannot be evaluated" : nil })
    #expect(found.problems.map(\.line) == [4, 5, 6, 7, 8, 9] && found.repeats.isEmpty)
    #expect(found.problems.first?.description.hasPrefix("x.opml:4:1: “url”: ") == true)
    #expect(found.sources.map(\.url) == ["https://b.example/", "https://c.example/"])
  }
}
