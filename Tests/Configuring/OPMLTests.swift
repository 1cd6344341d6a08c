import Foundation
import Stories
import Testing

@testable import Configuring

@Suite("OPML")
struct OPMLTests {
  @Test("sources are exported by language, with all that is known of them, escaped")
  func export() {
    let sources = [
      Source(
        id: "gazette", outlet: "Fish & \"Chips\" <Gazette>", url: "https://g.example/?a=1&b=2", language: "en",
        country: "GB"),
      Source(
        id: "ports", outlet: "港口公报", url: "https://p.example/", kind: .listing, language: "zh",
        interval: .seconds(3600),
        selectors: ListingSelectors(entry: "//li", link: "a")),
      Source(id: "bare", outlet: "Bare", url: "https://b.example/"),
    ]
    let text = OPML.export(sources, created: Date(timeIntervalSince1970: 0))
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0" xmlns:policywire="urn:policywire:opml:1">
          <head>
            <title>PolicyWire sources</title>
            <dateCreated>Thu, 01 Jan 1970 00:00:00 GMT</dateCreated>
          </head>
          <body>
            <outline text="other">
              <outline type="rss" text="Bare" title="Bare" xmlUrl="https://b.example/" policywire:id="bare" policywire:kind="feed"/>
            </outline>
            <outline text="en">
              <outline type="rss" text="Fish &amp; &quot;Chips&quot; &lt;Gazette&gt;" title="Fish &amp; &quot;Chips&quot; &lt;Gazette&gt;" xmlUrl="https://g.example/?a=1&amp;b=2" language="en" policywire:id="gazette" policywire:kind="feed" policywire:country="GB"/>
            </outline>
            <outline text="zh">
              <outline type="rss" text="港口公报" title="港口公报" xmlUrl="https://p.example/" language="zh" policywire:id="ports" policywire:kind="listing" policywire:interval="1h" policywire:entry="//li" policywire:link="a"/>
            </outline>
          </body>
        </opml>

        """)
  }

  @Test("limits and networks of a source's own are exported; its headers, which may be secret, are not")
  func permissions() {
    let source = Source(
      id: "a", outlet: "A", url: "https://a.example/",
      limits: SourceLimits(maximumBytes: 2 << 20, timeout: .seconds(9), fetchesPages: false),
      headers: [SourceHeader(name: "X-Key", value: .text("hunter2"))], allowNetworks: ["10.0.0.0/8", "fd00::/8"])
    let text = OPML.export([source], created: Date(timeIntervalSince1970: 0))
    let attributes = [
      #"policywire:maximumBytes="2MiB""#, #"policywire:timeout="9s""#, #"policywire:pages="never""#,
      #"policywire:allowNetworks="10.0.0.0/8 fd00::/8""#,
    ]
    #expect(attributes.allSatisfy { text.contains($0) } && !text.contains("hunter2"))
  }
}
