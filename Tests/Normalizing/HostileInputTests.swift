import Normalizing
import Stories
import Testing

/// Text made from a seed, of the characters that mean something to the readers here.
private struct HostileText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 + 1 }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func text(of alphabet: [String], length: Int) -> String {
    (0..<length).map { _ in alphabet.randomElement(using: &self) ?? "" }.joined()
  }
}

@Suite("Hostile input")
struct HostileInputTests {
  private static let markup = [
    "<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "&", "&#", "&#x", ";", "=", "\"", "'", "/", " ", "\n", "a",
    "href", "script",
    "style", "p", "br", "pre", "amp", "é", "中", "\u{200D}", "\u{202E}", "\u{301}", "\0", "9", "👩",
  ]
  private static let addresses = [
    "http", "https", ":", "//", "/", "\\", "?", "#", "@", "[", "]", ".", "..", "%", "%2e", "%zz", "&", "=", ";", "a",
    "9", "0x", "ü",
    "。", "\u{AD}", " ", "\t", "amp", "-", "url", "news.google.com", "www.google.com", "\0", "xn--",
  ]
  private static let dates = [
    "2026", "26", "6", "-", "/", ".", ":", "T", "W", "Z", "+", "Jun", "Fri", ",", " ", "GMT", "pm", "年", "月", "日",
    "99999999999999999",
    "(", ")", "٣", "00", "177",
  ]

  @Test("no fragment crashes the readers of text, and cleaning is done once", arguments: 0..<200)
  func text(seed: UInt64) {
    var random = HostileText(seed: seed)
    let html = random.text(of: HostileInputTests.markup, length: 60)
    let text = PlainText.html(html)
    #expect(PlainText.clean(text) == text, "seed \(seed)")
    _ = PlainText.line(PublishedText(html, kind: .html))
    var document = FeedDocument(format: "rss-2.0", encoding: "utf-8")
    var entry = Entry()
    entry.content = PublishedText(html, kind: .html)
    document.entries = [entry]
    let normalizer = FeedNormalizer(urls: URLNormalizer(tracking: TrackingParameters()))
    let feed = normalizer.normalize(document, url: "http://news.example/", reference: nil)
    #expect(feed.entries.first?.contentText ?? "" == text, "seed \(seed)")
  }

  @Test("an address that is read is written as one that reads the same", arguments: 0..<300)
  func address(seed: UInt64) {
    var random = HostileText(seed: seed)
    let urls = URLNormalizer(tracking: TrackingParameters(prefixes: ["utm_"]))
    let reference = random.text(of: HostileInputTests.addresses, length: 12)
    if let resolved = urls.resolve(reference, against: "http://news.example/a/b?c#d") {
      #expect(urls.resolve(resolved, against: nil) == resolved, "seed \(seed): \(reference)")
      if let canonical = urls.canonical(resolved) {
        #expect(urls.canonical(canonical.url)?.url == canonical.url, "seed \(seed): \(reference)")
      }
    }
  }

  @Test("no string crashes the reader of dates, and what is read lies in the believed years", arguments: 0..<300)
  func date(seed: UInt64) {
    var random = HostileText(seed: seed)
    for length in 1...12 {
      guard let date = DateParser.parse(random.text(of: HostileInputTests.dates, length: length)) else { continue }
      #expect((1899...2101).contains(date.instant.day.year), "seed \(seed)")
    }
  }
}
