import Foundation
import Testing

@Suite("inspect")
struct InspectTests {
  private static func inspect(_ kind: String, _ jobs: [String]) throws -> [JSONValue] {
    let outcome = try Program(
      try Programs.path("policywire"), ["inspect", kind], folder: "/", input: jobs.joined(separator: "\n") + "\n"
    ).end()
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    return try outcome.lines.map { try JSONValue($0) }
  }

  private static func file(_ text: String, in folder: StateFolder) throws -> String {
    let path = folder.path + "/document"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func expect(_ value: JSONValue?, has keys: Set<String>, _ what: String) {
    let missing = keys.subtracting((value?.members ?? [:]).keys).sorted()
    #expect(missing.isEmpty, "\(what) lacks \(missing)")
  }

  private static let feedKeys: Set = [
    "file", "format", "encoding", "title", "url", "feed_url", "description", "language", "date_modified", "entries",
    "warnings",
  ]
  private static let entryKeys: Set = [
    "id", "url", "title", "summary_html", "summary_text", "content_html", "content_text", "authors", "date_published",
    "date_published_text", "date_modified", "language", "categories", "attachments",
  ]

  @Test("a feed's answer has every documented member, full or empty")
  func feed() throws {
    let folder = try StateFolder()
    let full = try Self.file(
      """
      <rss version="2.0"><channel><title>A &amp; B</title><link>https://a.example/</link><description>D</description>
      <language>en-GB</language><item><title>One</title><link>/1?utm_source=x</link><guid isPermaLink="false">g1</guid>
      <description>&lt;p&gt;Text &lt;b&gt;here&lt;/b&gt;&lt;/p&gt;</description><author>a@b.example (Ann)</author>
      <category>Law</category><pubDate>Fri, 26 Jun 2026 07:03:11 +0200</pubDate>
      <enclosure url="https://a.example/1.mp3" type="audio/mpeg" length="12"/></item><item><title>Two</title></item>
      </channel></rss>
      """, in: folder)
    let answers = try Self.inspect("feed", [#"{"file":"\#(full)","url":"https://a.example/feed"}"#])
    let answer = try #require(answers.first)
    expect(answer, has: Self.feedKeys, "the feed")
    #expect(answer["format"] == .string("rss-2.0") && answer["title"] == .string("A & B"))
    let entries = answer["entries"]?.elements ?? []
    #expect(entries.count == 2)
    for entry in entries { expect(entry, has: Self.entryKeys, "an entry") }
    #expect(entries.first?["id"] == .string("g1"))
    #expect(entries.first?["summary_text"] == .string("Text here"))
    #expect(entries.first?["date_published_text"] == .string("Fri, 26 Jun 2026 07:03:11 +0200"))
    let attachment = entries.first?["attachments"]?.elements.first
    expect(attachment, has: ["url", "mime_type", "length"], "an attachment")
    #expect(attachment?["length"] == .number(12))
  }

  @Test("a listing's answer is a feed's")
  func listing() throws {
    let folder = try StateFolder()
    let items = (1...6).map {
      "<li><h2><a href=\"/story/\($0)\">Council debates rules for models, part \($0)</a></h2></li>"
    }
    let file = try Self.file("<html><body><main><ul>\(items.joined())</ul></main></body></html>", in: folder)
    let answer = try #require(
      try Self.inspect("listing", [#"{"file":"\#(file)","url":"https://a.example/news"}"#]).first)
    expect(answer, has: ["file", "entries"], "the listing")
    let entries = answer["entries"]?.elements ?? []
    #expect(entries.compactMap { $0["url"]?.string } == (1...6).map { "https://a.example/story/\($0)" })
    for entry in entries { expect(entry, has: Self.entryKeys, "an entry") }
  }

  @Test("a page's answer has every documented member, full or empty")
  func page() throws {
    let folder = try StateFolder()
    let paragraphs = Array(
      repeating: "<p>The parliament adopted the law on artificial intelligence on Friday, after a long debate.</p>",
      count: 8)
    let file = try Self.file(
      """
      <html lang="en"><head><title>Law adopted | A</title><link rel="canonical" href="https://a.example/1">
      <meta property="article:published_time" content="2026-06-26T07:03:11+08:00"></head>
      <body><article><h1>Law adopted</h1>\(paragraphs.joined())</article></body></html>
      """, in: folder)
    let keys: Set = [
      "file", "url", "title", "authors", "date_published", "date_modified", "language", "site_name", "description",
      "image", "content_text", "content_status", "links", "alternates",
    ]
    let answers = try Self.inspect(
      "page", [#"{"file":"\#(file)","url":"https://a.example/1?utm_source=x"}"#, #"{"file":"/dev/null"}"#])
    #expect(answers.count == 2)
    expect(answers.first, has: keys, "the page")
    #expect(answers.first?["url"] == .string("https://a.example/1"))
    #expect(answers.first?["date_published"] == .string("2026-06-26T07:03:11+08:00"))
    #expect(answers.first?["content_status"] == .string("ok"))
    // Nothing to read is either an answer with every member or an error that says so.
    if answers.last?["error"] == nil { expect(answers.last, has: keys, "the empty page") }
  }

  @Test("a text's answer has every documented member, full or empty")
  func text() throws {
    let answers = try Self.inspect(
      "text",
      [
        #"{"id":"eu","title":"欧盟通过人工智能法案","text":"欧洲议会周三通过了人工智能法案，对高风险系统规定了义务。"}"#,
        #"{"id":"recipe","title":"Zucchini bread","text":"Grate the zucchini, add flour and bake it for an hour.","language":"en"}"#,
        #"{"id":"empty"}"#,
      ])
    #expect(answers.compactMap { $0["id"]?.string } == ["eu", "recipe", "empty"])
    for answer in answers {
      expect(
        answer,
        has: [
          "id", "language", "language_confidence", "script", "topic", "topics", "concepts", "jurisdictions",
          "entities", "cites",
        ], "the answer to \(answer["id"]?.string ?? "")")
      expect(answer["topic"], has: ["accepted", "score", "matches"], "the topic")
    }
    #expect(answers.map { $0["topic"]?["accepted"] } == [.bool(true), .bool(false), .bool(false)])
    #expect(answers.first?["language"]?.string?.hasPrefix("zh") == true)
    let match = answers.first?["topic"]?["matches"]?.elements.first
    expect(match, has: ["term", "language", "field", "weight"], "a match")
  }

  @Test("a date's answer has every documented member, and null where no date is stated")
  func date() throws {
    let answers = try Self.inspect(
      "date",
      [
        #"{"text":"26 juin 2026 à 14h30","language":"fr"}"#, #"{"text":"2026-06-26T07:03:11+08:00"}"#,
        #"{"text":"yesterday","language":"en","reference":"2026-06-26T12:00:00Z"}"#, #"{"text":"no date at all"}"#,
      ])
    for answer in answers { expect(answer, has: ["text", "date", "precision", "zone"], "a date") }
    #expect(
      answers.map { $0["date"] } == [
        .string("2026-06-26T14:30:00Z"), .string("2026-06-26T07:03:11+08:00"), .string("2026-06-25T00:00:00Z"), .null,
      ])
    #expect(answers.map { $0["zone"] } == [.string("assumed"), .string("stated"), .string("assumed"), .null])
    #expect(answers.prefix(2).map { $0["precision"] } == [.string("minute"), .string("second")])
  }

  @Test("a URL's answer has every documented member, and null for what is none")
  func url() throws {
    let answers = try Self.inspect(
      "url",
      [
        #"{"url":"HTTPS://News.Example:443/a/../b?utm_source=x&id=7#top"}"#,
        #"{"url":"../c","base":"https://news.example/a/b"}"#,
        #"{"url":"javascript:alert(1)"}"#,
      ])
    for answer in answers { expect(answer, has: ["url", "canonical"], "a URL") }
    #expect(
      answers.map { $0["canonical"] } == [
        .string("https://news.example/b?id=7"), .string("https://news.example/c"), .null,
      ])
  }

  @Test("a stream of duplicates has every documented member for the first telling and for those after it")
  func duplicates() throws {
    let text = "The parliament adopted the law on artificial intelligence on Friday after a debate of nine hours."
    let answers = try Self.inspect(
      "duplicates",
      [
        #"{"id":"a","url":"https://a.example/1","title":"Law adopted","text":"\#(text)","date_published":"2026-06-26","outlet":"A"}"#,
        #"{"id":"b","url":"https://b.example/9","title":"Law adopted","text":"\#(text)","date_published":null,"outlet":"B"}"#,
        #"{"id":"c","url":"https://c.example/2","title":"Zucchini bread","text":"Grate the zucchini and bake it."}"#,
      ])
    #expect(answers.compactMap { $0["kind"]?.string } == ["story", "sighting", "story"])
    for answer in answers {
      expect(
        answer, has: ["id", "kind", "of", "method", "score", "event_id", "reasons"],
        "the answer to \(answer["id"]?.string ?? "")")
    }
    #expect(answers[1]["of"] == .string("a"))
    #expect(answers.map { $0["event_id"]?.string } == ["a", "a", "c"])
  }

  @Test(
    "bad jobs are answered on their own lines, between the good ones, with a code and a message",
    arguments: [
      ("feed", #"{"file":"/etc/hostname"}"#), ("page", #"{"file":"/etc/hostname"}"#),
      ("listing", #"{"file":"/etc/hostname","url":"https://a.example/"}"#), ("text", #"{"id":"1","text":"a"}"#),
      ("date", #"{"text":"2026-06-26"}"#), ("url", #"{"url":"https://a.example/"}"#),
      ("duplicates", #"{"id":"1","url":"https://a.example/","title":"t","text":"x"}"#),
    ])
  func bad(kind: String, good: String) throws {
    let bad = ["no JSON", "[]", "{}", "{\"file\":7,\"text\":7,\"url\":7,\"id\":7}", "{", "null"]
    let answers = try Self.inspect(kind, bad.flatMap { [$0, good] })
    #expect(answers.count == bad.count * 2)
    for (index, answer) in answers.enumerated() where index.isMultiple(of: 2) {
      let (code, message) = (answer["error"]?["code"]?.string ?? "", answer["error"]?["message"]?.string ?? "")
      #expect(!code.isEmpty && !message.isEmpty, "\(bad[index / 2]) gives \(answer)")
      #expect(!message.hasPrefix(":"), "\(message)")
    }
    for (index, answer) in answers.enumerated() where !index.isMultiple(of: 2) {
      #expect(answer["error"]?["code"] != .string("bad_job"))
    }
  }

  @Test("a file that is not there is told by its name", arguments: ["feed", "page", "listing"])
  func absent(kind: String) throws {
    let answer = try #require(try Self.inspect(kind, [#"{"file":"/none/such","url":"https://a.example/"}"#]).first)
    #expect(answer["file"] == .string("/none/such"))
    #expect(answer["error"]?["code"] == .string("unreadable"))
  }

  @Test("ten thousand jobs come back in order")
  func order() throws {
    let answers = try Self.inspect("url", (0..<10_000).map { #"{"url":"https://a.example/\#($0)"}"# })
    #expect(answers.map { $0["canonical"]?.string } == (0..<10_000).map { "https://a.example/\($0)" })
  }
}
