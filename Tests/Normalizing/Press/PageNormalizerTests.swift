import Normalizing
import Stories
import Testing

@Suite("Pages made sense of")
struct PageNormalizerTests {
  private let normalizer = PageNormalizer(urls: URLNormalizer(tracking: TrackingParameters(prefixes: ["utm_"])))
  private let address = "https://www.news.example/2026/06/26/some-story?utm_source=x"

  private func page(at url: String? = nil, _ change: (inout Page) -> Void) -> NormalizedPage {
    var page = Page(encoding: "utf-8")
    change(&page)
    return normalizer.normalize(page, url: url ?? address, reference: nil)
  }

  @Test(
    "a canonical is believed when it is this article's",
    arguments: [
      ("/2026/06/26/some-story", "https://www.news.example/2026/06/26/some-story"),
      ("https://news.example/s/1", "https://news.example/s/1"),
      ("https://edition.news.example/s/1", "https://edition.news.example/s/1"),
      ("https://www.news.example/", "https://www.news.example/2026/06/26/some-story"),
      ("https://www.news.example/en/", "https://www.news.example/2026/06/26/some-story"),
      ("https://elsewhere.example/x", "https://www.news.example/2026/06/26/some-story"),
      ("javascript:void(0)", "https://www.news.example/2026/06/26/some-story"),
    ])
  func canonical(stated: String, expected: String) {
    #expect(page { $0.canonical = stated }.canonical?.url == expected)
  }

  @Test("two publishers under one country's category are two sites")
  func countryCategory() {
    let page = page(at: "https://www.one.co.uk/some-story") { $0.canonical = "https://www.two.co.uk/some-story" }
    #expect(page.canonical?.host == "www.one.co.uk")
  }

  @Test("without a stated canonical the address fetched is the address")
  func noCanonical() {
    let page = page { _ in }
    #expect(page.url == address)
    #expect(page.canonical?.url == "https://www.news.example/2026/06/26/some-story")
  }

  @Test("the first date that can be read wins")
  func dates() {
    let page = page {
      $0.published = [
        .init(origin: "json-ld", text: "unknown"), .init(origin: "meta", text: "2026-06-25T08:00:00+02:00"),
      ]
      $0.modified = [.init(origin: "meta", text: "2026-06-27")]
    }
    #expect(page.published?.rfc3339 == "2026-06-25T08:00:00+02:00")
    #expect(page.modified?.precision == .day)
    #expect(page.dateSource == .page)
  }

  @Test(
    "without a date the address may name the day",
    arguments: [
      ("https://news.example/2026/06/26/x", "2026-06-26"), ("https://news.example/2026/6/5/x", "2026-06-05"),
      ("https://news.example/20260626/x", "2026-06-26"), ("https://news.example/a/2026-06-26-some-story", "2026-06-26"),
      ("https://news.example/2026/06/x", nil), ("https://news.example/12345678", nil),
      ("https://news.example/2026/13/45/x", nil),
      ("https://news.example/story-20260626.html", "2026-06-26"), ("https://news.example/story-20261326", nil),
      ("https://news.example/2026/jun/26/x", "2026-06-26"), ("https://news.example/2026/october/03/x", "2026-10-03"),
    ] as [(String, String?)])
  func addressDate(url: String, expected: String?) {
    let page = page(at: url) { _ in }
    #expect(page.published?.instant.day.description == expected)
    #expect(page.dateSource == (expected == nil ? .none : .url))
  }

  @Test("texts are clean and links absolute without repeats")
  func rest() {
    let page = page {
      $0.base = "/dir/"
      $0.title = " A &amp; B\u{200B} "
      $0.authors = ["Ann Example", ""]
      $0.text = "One\u{A0}two\n\n\nThree"
      $0.links = ["a", "a", "mailto:x@y"]
      $0.alternates = [.init(language: "es", url: "../es")]
      $0.image = "i.png"
      $0.status = .ok
    }
    #expect(page.title == "A & B")
    #expect(page.authors == ["Ann Example"])
    #expect(page.text == "One two\n\nThree")
    #expect(page.links == ["https://www.news.example/dir/a"])
    #expect(page.alternates == [.init(language: "es", url: "https://www.news.example/es")])
    #expect(page.image == "https://www.news.example/dir/i.png")
    #expect(page.status == .ok)
  }
}
