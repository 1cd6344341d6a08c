import Stories
import Testing

@testable import Normalizing

@Suite("Feeds made sense of")
struct FeedNormalizerTests {
  private let normalizer = FeedNormalizer(urls: URLNormalizer(tracking: TrackingParameters(prefixes: ["utm_"])))

  private func feed(_ change: (inout FeedDocument) -> Void) -> NormalizedFeed {
    var document = FeedDocument(format: "rss-2.0", encoding: "utf-8")
    change(&document)
    return normalizer.normalize(document, url: "https://news.example/feeds/all.xml", reference: nil)
  }

  private func entry(_ change: (inout Entry) -> Void) throws -> NormalizedEntry {
    let feed = feed { document in
      document.language = "fr-fr"
      var entry = Entry()
      change(&entry)
      document.entries = [entry]
    }
    return try #require(feed.entries.first)
  }

  @Test("siblings prove the order of day and month", arguments: ["listing", "rss-2.0"])
  func orderOfSiblings(format: String) {
    let feed = feed { document in
      document.format = format
      document.language = "en"
      document.entries = ["05/11/2026", "23/11/2026"].map { text in
        var entry = Entry()
        entry.published = text
        return entry
      }
    }
    #expect(feed.entries.map { $0.published?.rfc3339 } == ["2026-11-05T00:00:00Z", "2026-11-23T00:00:00Z"])
    #expect(feed.entries.first?.published?.isAmbiguous == false)
  }

  @Test(
    "a listing's day without a year is the last one up to tomorrow, in the order of its language",
    arguments: [
      ("06-26", "zh", "2026-06-26"), ("06-27", "zh", "2026-06-27"), ("06-28", "zh", "2025-06-28"),
      ("12-31", "zh", "2025-12-31"), ("11月26日", "zh", "2025-11-26"), ("26.11.", "de", "2025-11-26"),
      ("05.06", "ru", "2026-06-05"), ("06.05", "ko", "2026-06-05"), ("05/06", "fr", "2026-06-05"),
      ("05/06", "en-US", "2026-05-06"), ("26/05", "en-US", "2026-05-26"), ("06-05", "en", "2026-06-05"),
      ("06-26 10:30", "zh", "2026-06-26"), ("13-32", "zh", nil), ("3-2", "fr", "2026-03-02"),
      ("02-29", "zh", "2024-02-29"), ("1-2-3", "zh", nil), ("vol. 3/4", "en", nil),
    ] as [(String, String, String?)])
  func dayOfYear(text: String, language: String, expected: String?) {
    func published(_ format: String, _ reference: Timestamp?) -> String? {
      var document = FeedDocument(format: format, encoding: "utf-8")
      document.language = language
      var entry = Entry()
      entry.published = text
      document.entries = [entry]
      let feed = normalizer.normalize(document, url: nil, reference: reference)
      return feed.entries.first?.published.map { String($0.rfc3339.prefix(10)) }
    }
    #expect(published("listing", Timestamp(rfc3339: "2026-06-26T12:00:00Z")) == expected)
    #expect(published("listing", nil) == nil)
  }

  @Test("numbers that may be a day are none in a feed")
  func dayOfYearInFeed() throws {
    #expect(try entry { $0.published = "06-05" }.published == nil)
  }

  @Test("where a link is a wrapper, the canonical address is that of the page behind it")
  func unwrapped() throws {
    let entry = try entry {
      $0.url = "https://proxy.example/~r/1"
      $0.unwrappedURL = "https://news.example/story?id=7&utm_source=feed"
    }
    #expect(entry.url == "https://proxy.example/~r/1")
    #expect(entry.canonical?.url == "https://news.example/story?id=7")
  }

  @Test("in RSS the text of an entry without a description stands for it; elsewhere nothing does")
  func standIn() throws {
    let content = PublishedText("<p>Whole text</p>", kind: .html)
    #expect(try entry { $0.content = content }.summaryText == "Whole text")
    let described = try entry {
      $0.content = content
      $0.summary = PublishedText("Lead", kind: .plain)
    }
    #expect(described.summaryText == "Lead")
    var document = FeedDocument(format: "atom-1.0", encoding: "UTF-8")
    var entry = Entry()
    entry.content = content
    document.entries = [entry]
    #expect(normalizer.normalize(document, url: nil, reference: nil).entries.first?.summaryText == nil)
  }

  @Test("the feed's own members are plain text and absolute addresses")
  func head() {
    let feed = feed { document in
      document.title = PublishedText("<b>News</b> &amp; views", kind: .html)
      document.description = PublishedText("a < b", kind: .plain)
      document.url = "/"
      document.feedURL = "all.xml"
      document.language = "en_gb"
      document.modified = "Fri, 26 Jun 2026 07:03:11 GMT"
      document.pollAfterMinutes = 60
      document.warnings = [ReadingWarning(code: "malformed", line: 3, message: "x")]
    }
    #expect(feed.title == "News & views")
    #expect(feed.description == "a < b")
    #expect(feed.url == "https://news.example/")
    #expect(feed.feedURL == "https://news.example/feeds/all.xml")
    #expect(feed.language == "en-GB")
    #expect(feed.modified?.rfc3339 == "2026-06-26T07:03:11Z")
    #expect(feed.pollAfterMinutes == 60)
    #expect(feed.warnings.map(\.line) == [3])
  }

  @Test("an entry's address is absolute as published, and canonical beside it")
  func address() throws {
    let entry = try entry { $0.url = "../a?utm_source=rss" }
    #expect(entry.url == "https://news.example/a?utm_source=rss")
    #expect(entry.canonical == CanonicalURL(url: "https://news.example/a", host: "news.example"))
  }

  @Test(
    "without a link an id that is an address stands for it",
    arguments: [("https://news.example/1", true), ("tag:x,1", false)])
  func guid(id: String, isAddress: Bool) throws {
    let atom = feed { document in
      document.format = "atom-1.0"
      document.entries = [Entry()]
      document.entries[0].id = id
    }
    let entry = try #require(atom.entries.first)
    #expect(entry.id == id)
    #expect((entry.url == id) == isAddress)
  }

  @Test("a guid of RSS that was not read as an address is none")
  func guidOnly() throws {
    #expect(try entry { $0.id = "https://news.example/no" }.url == nil)
  }

  @Test(
    "a length is a number of bytes or nothing",
    arguments: [("12", "12"), ("-5", nil), ("99999999999999999999", nil), ("1,234", nil), ("12 MB", nil), (nil, nil)])
  func length(stated: String?, length: String?) throws {
    let entry = try entry { $0.attachments = [Attachment(url: "/a", length: stated)] }
    #expect(entry.attachments.map(\.length) == [length])
  }

  @Test("links of every kind are made absolute, and each candidate of a srcset")
  func linkKinds() throws {
    let entry = try entry {
      $0.content = PublishedText(
        "<object data=o><form action='f'><img srcset=\"a,b.png 1x, /c.png 2x,d.png\" src=s>", kind: .html)
      $0.base = "https://e.example/"
    }
    let root = "https://e.example/"
    #expect(
      entry.contentHTML
        == "<object data=\(root)o><form action='\(root)f'><img srcset=\"\(root)a,b.png 1x, \(root)c.png 2x,\(root)d.png\" src=\(root)s>"
    )
  }

  @Test("a text's own base comes before its entry's")
  func textBase() throws {
    let entry = try entry {
      $0.base = "https://e.example/"
      $0.summary = PublishedText("<a href=x>", kind: .html, base: "https://o.example/d/")
      $0.content = PublishedText("<a href=x>", kind: .html)
    }
    #expect(entry.summaryHTML == "<a href=https://o.example/d/x>")
    #expect(entry.contentHTML == "<a href=https://e.example/x>")
  }

  @Test("absolute links add no more than the limits allow; the others stay as published, with a warning")
  func linkLimits() {
    let feed = feed { document in
      document.base = "https://e.example/" + String(repeating: "a", count: 1000) + "/"
      var entry = Entry()
      entry.content = PublishedText(String(repeating: "<a href=x>", count: 5000), kind: .html)
      entry.attachments = [Attachment(url: "y")]
      document.entries = Array(repeating: entry, count: 20)
    }
    let lengths = feed.entries.map { $0.contentHTML?.utf8.count ?? 0 }
    #expect(lengths.allSatisfy { $0 <= LinkAllowance.maximumFieldBytes })
    #expect(lengths.reduce(0, +) <= LinkAllowance.maximumGrowthBytes + 20 * 50_000)
    #expect(feed.entries.first?.attachments.first?.url.hasPrefix("https://e.example/") == true)
    #expect(feed.warnings.map(\.code) == ["links_left"])
  }

  @Test("relative links of a body are resolved against the entry's base, and nothing else of it changes")
  func body() throws {
    let html =
      "<p title='a>b'>One <a HREF=\"x?a=1&amp;b=2\">two</a> <img src=/i.png> <a href='#n'>n</a><a href='mailto:a@b'>m</a>"
    let entry = try entry {
      $0.base = "https://other.example/dir/"
      $0.content = PublishedText(html, kind: .html)
    }
    #expect(
      entry.contentHTML
        == "<p title='a>b'>One <a HREF=\"https://other.example/dir/x?a=1&amp;b=2\">two</a> <img src=https://other.example/i.png> <a href='#n'>n</a><a href='mailto:a@b'>m</a>"
    )
    #expect(entry.contentText == "One two nm")
  }

  @Test("an apostrophe in the base can't end an attribute")
  func quoting() throws {
    let entry = try entry {
      $0.base = "https://news.example/it's/"
      $0.content = PublishedText("<a href='x'>y</a>", kind: .html)
    }
    #expect(entry.contentHTML == "<a href='https://news.example/it%27s/x'>y</a>")
  }

  @Test("plain content is text, not markup")
  func plainBody() throws {
    let entry = try entry { $0.summary = PublishedText("a <b> c", kind: .plain) }
    #expect(entry.summaryHTML == nil)
    #expect(entry.summaryText == "a <b> c")
  }

  @Test("a date that can't be read is kept as printed")
  func unreadableDate() throws {
    let entry = try entry { $0.published = "one fine day" }
    #expect(entry.published == nil)
    #expect(entry.publishedText == "one fine day")
  }

  @Test("dates are read in the entry's language")
  func dateOrder() throws {
    let entry = try entry { $0.published = "03/04/2026" }
    #expect(entry.published?.instant.day.description == "2026-04-03")
  }

  @Test("the entry's language wins over the feed's")
  func language() throws {
    #expect(try entry { $0.language = "DE" }.language == "de")
    #expect(try entry { _ in }.language == "fr-FR")
  }

  @Test("names are clean, empty ones go, attachments and image are absolute")
  func rest() throws {
    let entry = try entry {
      $0.authors = [" Ann&nbsp;Example ", "  "]
      $0.categories = ["R&amp;D", ""]
      $0.attachments = [Attachment(url: "/a.mp3", mimeType: "audio/mpeg", length: "9")]
      $0.image = "i.png"
      $0.line = 12
    }
    #expect(entry.authors == ["Ann Example"])
    #expect(entry.categories == ["R&D"])
    #expect(entry.attachments == [Attachment(url: "https://news.example/a.mp3", mimeType: "audio/mpeg", length: "9")])
    #expect(entry.image == "https://news.example/feeds/i.png")
    #expect(entry.line == 12)
  }

  @Test(
    "a mail address beside a name is no part of it",
    arguments: [
      ("ann@news.example (Ann Example)", "Ann Example"), ("Ann Example (ann@news.example)", "Ann Example"),
      ("Ann Example <ann@news.example>", "Ann Example"), ("ann@news.example", "ann@news.example"),
      ("Ann Example (Paris)", "Ann Example (Paris)"), ("@ann (Ann Example)", "@ann (Ann Example)"),
    ])
  func mailAddress(author: String, expected: String) throws {
    #expect(try entry { $0.authors = [author] }.authors == [expected])
  }

  @Test("an empty entry stays an entry")
  func empty() throws {
    #expect(try entry { _ in }.title == nil)
  }
}
