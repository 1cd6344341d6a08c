import Stories
import Testing

@testable import Reading

@Suite("Selectors: CSS as XPath")
struct SelectorTests {
  private let page = """
    <div id="news"><ul class="list main"><li class="item first"><a href="/1" data-kind="press-release">One</a><b>x</b></li>
    <li class="item"><a href="/2.pdf" lang="en-GB">Two</a></li><li class="ad"><a href="/3">Three</a></li></ul>
    <p>a</p><p><a href="/4">Four</a></p></div><ul><li><a href="/5">Five</a></li></ul>
    """

  private func links(_ selector: String) throws -> [String] {
    let query = XPathQuery(
      entry: try Selector(selector, isRelative: false).xpath, relative: ["it": "normalize-space(.)"], maximumEntries: 20
    )
    return try HTMLParser.select(Array(page.utf8), query).1.map { match in
      if case .value(let value) = match.entry { return value }
      if case .string(let text)? = match.selected["it"] { return text }
      return ""
    }
  }

  @Test(
    "each kind of selector selects what it does in a browser",
    arguments: [
      ("css:li a", ["One", "Two", "Three", "Five"]), ("css:.list > .item > a", ["One", "Two"]),
      ("css:#news li:not(.ad) a", ["One", "Two"]), ("css:ul.list.main li:first-child a", ["One"]),
      ("css:li:nth-child(2) a", ["Two"]), ("css:.list li:nth-child(odd) a", ["One", "Three"]),
      ("css:li:last-child a", ["Three", "Five"]), ("css:a[href$='.pdf']", ["Two"]), ("css:a[lang|=en]", ["Two"]),
      ("css:a[data-kind^=press]", ["One"]), ("css:a[data-kind*='ss-rel']", ["One"]), ("css:[lang]", ["Two"]),
      ("css:.item + .item a", ["Two"]), ("css:.first ~ li a", ["Two", "Three"]), ("css:li:has(b) a", ["One"]),
      ("css:p a, li.ad a", ["Three", "Four"]), ("css:LI.ad > A", ["Three"]), ("css:p:first-of-type", ["a"]),
      ("//li[@class='ad']/a", ["Three"]),
      ("css:li:only-child *", ["Five"]),
    ])
  func selects(_ selector: String, _ expected: [String]) throws {
    #expect(try links(selector) == expected)
  }

  @Test(
    "what cannot be read is a problem that says where",
    arguments: [
      "css:", "css:li >", "css:li..a", "css:a[href", "css:a[href='x]", "css:a:hover", "css:li:nth-child(x)",
      "css:li)", "css:a[x='\"']b'", "//li[", "css:a:not(:not(:not(:not(:not(b)))))", "css:,a", "count(",
    ])
  func problems(_ selector: String) {
    #expect(Selector.problem(in: selector) != nil)
  }

  @Test("good selectors are no problem", arguments: ["css:li > a", "a/@href", "normalize-space(h2)", "css:> time"])
  func none(_ selector: String) {
    #expect(Selector.problem(in: selector) == nil)
  }

  @Test("an attribute's value is picked inside an entry")
  func attribute() throws {
    let selectors = ListingSelectors(entry: "css:#news li.item", link: "css:a::attr(href)", title: "css:a")
    let listing = try ListingReader.read(Array(page.utf8), contentType: nil, url: nil, selectors: selectors)
    #expect(listing.entries.map(\.url) == ["/1", "/2.pdf"])
    #expect(listing.entries.map(\.title?.value) == ["One", "Two"])
  }

  /// The same numbers in every run (Knuth's linear congruential generator).
  private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  @Test("any bytes are an XPath expression or a problem, never a crash")
  func anything() {
    var random = Steps(state: 20_260_626)
    let letters = Array("css:li.a#b[c='d']>+~*,:not()has(nth-child2n+1)\\\" é")
    for _ in 0..<2000 {
      let text = String((0..<Int.random(in: 1...24, using: &random)).map { _ in letters.randomElement() ?? "a" })
      _ = Selector.problem(in: "css:" + text)
    }
  }
}
