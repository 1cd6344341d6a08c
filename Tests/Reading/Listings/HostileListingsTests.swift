import Stories
import Testing

@testable import Reading

/// Listings out of pieces of markup that belong together in no page, from a seed that is told when one fails.
@Suite("Listings of hostile pages")
struct HostileListingsTests {
  private static let pieces = [
    "<ul class='news'>", "</ul>", "<li class='item first'>", "</li>", "<a href='/2026/06/26/a'>", "<a href=''>", "</a>",
    "<a href='#'>", "<a href='javascript:x'>", "A title that is long enough to be one", "2026-06-26", "26 июня 2026",
    "令和8年6月26日", "年月日", "3 hours ago", "26 2026-06", "<time>", "<time datetime='2026-99-99'>", "</time>", "<h2>",
    "</h2>",
    "<div class='date title label nav'>", "</div>", "<p>", "</p>", "<br>", "<table><tr><td>", "</td></tr></table>",
    "<dl>",
    "<dt>", "<dd>", "</dl>", "<span class='pubdate'>", "</span>", "&nbsp;&#0;&lt;", "<!--", "-->", "<script>",
    "</script>",
    "<main>", "<h1>", "<nav>", "<aside>", "<a href='/b' rel='next' title='…'>…", "\u{202E}", "﷽", "👩‍👩‍👧‍👦",
    "\u{0301}\u{0301}",
    "<base href='//'>", "<body>", "<svg><a href='/s'>", "<template>", "<select><option>", "<li><a href='/c'>Title…</a>",
  ]

  private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  private static func page(_ seed: UInt64) -> String {
    var random = Steps(state: seed)
    return (0..<Int.random(in: 1...120, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  @Test(
    "any page gives entries with address and title, or none, by shape and by selectors", arguments: [UInt64(1), 2, 3])
  func pages(seed: UInt64) {
    for number in 0..<150 {
      let bytes = Array(Self.page(seed &* 1_000_003 &+ UInt64(number)).utf8)
      let selectors = [
        nil, ListingSelectors(entry: "css:li"), ListingSelectors(entry: "//a", title: "css:*", date: "."),
      ]
      for selectors in selectors {
        let listing = try? ListingReader.read(bytes, contentType: nil, url: nil, selectors: selectors)
        for entry in listing?.entries ?? [] {
          #expect(entry.url?.isEmpty == false && entry.title?.value.isEmpty == false, "seed \(seed), page \(number)")
        }
      }
      _ = try? ListingProposal(bytes, contentType: nil)
      _ = try? PageOffers(bytes, contentType: nil)
    }
  }

  @Test("a page that is cut off anywhere is read")
  func cuts() throws {
    let page = (1...4).map {
      "<li class='n'><h3><a href='/\($0)'>The council adopts text \($0)</a></h3><time>\($0) June 2026</time></li>"
    }.joined()
    let bytes = Array("<ul>\(page)</ul>".utf8)
    for end in stride(from: 1, through: bytes.count, by: 7) {
      _ = try ListingReader.read(Array(bytes[..<end]), contentType: nil, url: nil, selectors: nil)
    }
    #expect(try ListingReader.read(bytes, contentType: nil, url: nil, selectors: nil).entries.count == 4)
  }

  /// Listings whose cards are full of texts that nearly are dates, each in another way.
  private static func nearlyDated(_ card: String, times: Int) -> HTMLTree {
    let cards = (0..<times).map { "<li><a href='/\($0)'>A title that is long enough</a>\(card)</li>" }
    return HTMLParser.tree(Array("<ul>\(cards.joined())</ul>".utf8))
  }

  @Test(
    "texts that nearly are dates are looked at up to a limit, in a card and on a page, and once",
    arguments: [
      String(repeating: "<i>26 of 1826 it</i>", count: 200), String(repeating: "<time></time>", count: 200),
      String(repeating: "<b class=date>26 of", count: 100) + "1826 it",
      String(repeating: "<h3>26 of 1826</h3>", count: 200),
    ])
  func nearlyDates(_ card: String) {
    let tree = Self.nearlyDated(card, times: 300)
    let dates = ListingDates(tree, ListingRoles(tree))
    let cards = tree.all.filter { tree.nodes[$0].tag == .li }
    let found = cards.compactMap(dates.date(in:))
    #expect(found.isEmpty && dates.texts <= cards.count * ListingDates.mostTextsOfCard)
    let texts = dates.texts
    for card in cards { _ = dates.date(in: card) }
    #expect(dates.texts == texts && texts <= ListingDates.mostTexts)
  }

  @Test("the text of an element is read no further than it is asked for, however long a text in it is")
  func longText() {
    let tree = HTMLParser.tree(Array("<p>\(String(repeating: "é 26 June ", count: 100_000))</p>".utf8))
    #expect(tree.text(of: 0, maximumCharacters: 11) == "é 26 June é")
    var text = CollapsedText()
    text.append(tree.nodes.last?.text ?? "", maximumBytes: 1001)
    #expect(text.value.utf8.count <= 1001 && !text.value.contains("\u{FFFD}"))
  }
}
