import Stories
import Testing

@testable import Reading

@Suite("feeds in JSON")
struct JSONFeedTests {
  @Test("JSON Feed 1.1 is read")
  func version11() throws {
    let document = try FeedSamples.read(
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"Desk","home_page_url":"https://e.example/","feed_url":"/f",
       "language":"ko","authors":[{"name":"Feed"}],"items":[
       {"id":7,"url":"/7","title":"규제 \\ud83d\\ude00","content_html":"<p>x</p>","summary":"s","tags":["AI","AI"],
        "date_published":"2026-06-26T00:00:00Z","authors":[{"name":"Own"}],
        "attachments":[{"url":"/a","mime_type":"audio/mpeg","size_in_bytes":12}],"image":"/i"},
       {"id":"8","external_url":"/8","content_text":"y"}]}
      """)
    #expect(document.format == "json-1.1")
    #expect(document.language == "ko")
    let first = try #require(document.entries.first)
    #expect(first.id == "7")
    #expect(first.title?.value == "규제 😀")
    #expect(first.content == PublishedText("<p>x</p>", kind: .html))
    #expect(first.categories == ["AI"])
    #expect(first.authors == ["Own"])
    #expect(first.attachments == [Attachment(url: "/a", mimeType: "audio/mpeg", length: "12")])
    #expect(document.entries[1].authors == ["Feed"])
    #expect(document.entries[1].url == "/8")
    #expect(document.entries[1].content == PublishedText("y", kind: .plain))
    #expect(document.warnings.isEmpty)
  }

  @Test("RSS in JSON is read")
  func rss() throws {
    let document = try FeedSamples.read(
      ##"{"rss":{"version":"2.0","channel":{"title":"Desk","item":[{"title":"a <b>c</b>","link":"/1","guid":{"#value":"g"},"pubDate":"d"}]}}}"##
    )
    #expect(document.format == "rss-json")
    #expect(document.entries.map(\.id) == ["g"])
    #expect(document.entries.first?.title?.kind == .html)
  }

  @Test(
    "what is good in damaged JSON is kept, with a warning",
    arguments: [
      #"{"items":[{"id":"1"},{"id":"2"},]}"#, #"{"items":[{"id":"1"},{"id":"2""#, #"{"items":[{"id":"1"}{"id":"2"}]"#,
      #"{"items":[{"id":"1"},nonsense,{"id":"2"}]}"#,
      "{\"items\":[{\"id\":\"1\",\"title\":\"a\nb\"},{\"id\":\"2\"}]} x",
    ])
  func damaged(text: String) throws {
    let document = try FeedSamples.read(text)
    #expect(document.entries.map(\.id) == ["1", "2"])
  }

  @Test("a document cut short says so, with its line")
  func truncated() throws {
    let warnings = try FeedSamples.read("{\"items\":[\n{\"id\":\"1\"},\n{\"id\":\"2").warnings
    #expect(warnings.map(\.code) == ["malformed"])
    #expect(warnings.first?.line == 3)
  }

  @Test("of two members with one name the last counts; half a surrogate pair becomes U+FFFD")
  func oddities() throws {
    let document = try FeedSamples.read(#"{"items":[{"id":"1","id":"2","title":"\ud83d x \udc00"}]}"#)
    #expect(document.entries.map(\.id) == ["2"])
    #expect(document.entries.first?.title?.value == "\u{FFFD} x \u{FFFD}")
  }

  @Test("depth is limited, and the limit named")
  func depth() throws {
    let text = "{\"items\":[{\"id\":\"1\"},{\"x\":" + String(repeating: "[", count: 100_000)
    let document = try FeedSamples.read(text)
    #expect(document.entries.first?.id == "1")
    #expect(document.warnings.first?.message.contains("maximumDepth") == true)
  }

  @Test("what is too deep is left out, and what follows it stays")
  func tooDeep() throws {
    let deep = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
    let document = try FeedSamples.read("{\"author\":\(deep),\n\"_x\":\(deep),\"items\":[{\"id\":\"2\"}]}")
    #expect(document.entries.map(\.id) == ["2"])
    #expect(document.warnings.map(\.code) == ["too_deep"])
    #expect(document.warnings.first?.line == 1)
  }

  @Test("a field beyond the limit is cut between characters, and the limit named")
  func fieldLimit() throws {
    let document = try FeedSamples.read(
      "{\"items\":[{\"id\":\"1\",\n\"content_text\":\"\(String(repeating: "法", count: 50))\"}]}",
      limits: ReadingLimits(maximumFieldBytes: 100))
    #expect(document.entries.first?.content?.value == String(repeating: "法", count: 33))
    let warning = try #require(document.warnings.first)
    #expect(warning.code == "field_too_large" && warning.line == 2 && warning.message.contains("maximumFieldBytes"))
  }

  @Test("entries beyond the limit and items that are no objects are counted, not built")
  func itemLimits() throws {
    let document = try FeedSamples.read(
      #"{"items":[{"id":"1"},0,[1],{"id":"2","tags":["a","b","c"]},{"id":"3"},{"id":"4"}]}"#,
      limits: ReadingLimits(maximumEntries: 2, maximumValues: 2))
    #expect(document.entries.map(\.id) == ["1", "2"])
    #expect(document.entries.last?.categories == ["a", "b"])
    #expect(document.droppedEntries == 2)
    #expect(document.warnings.map(\.code) == ["unusable_entry", "too_many_entries"])
  }

  @Test(
    "leniency is told, with its line",
    arguments: [
      ("[{\"id\":\"1\"},\n]", "a comma too many"), ("[{\"id\":\"1\"\n\"url\":\"/\"}]", "a comma is missing"),
      ("[{\"id\":\"1\",\n\"title\":\"\u{1}\"}]", "a control character in a string is not escaped"),
      ("[{\"id\":\"1\",\n\"title\":\"\\d\"}]", "an escape that JSON does not have"),
      ("[{\"id\":\"1\",\n\"title\":\"\\ud800\"}]", "half a surrogate pair became U+FFFD"),
      ("[{\"id\":\"1\",\n\"title\":NaN}]", "neither a value nor a string"),
      ("[{\"id\":\"1\",\n\"title\":0x1p3}]", "neither a value nor a string"),
      ("[{\"id\":\"1\",\n\"title\":+7}]", "a number is not written as JSON has it"),
    ])
  func leniency(items: String, message: String) throws {
    let document = try FeedSamples.read("{\"items\":\(items)}")
    #expect(document.entries.map(\.id) == ["1"])
    #expect(document.warnings.map(\.message) == [message])
    #expect(document.warnings.first?.line == 2)
    #expect(document.entries.first?.title?.value != "NaN")
  }

  @Test(
    "what servers write around JSON is passed over, with a warning",
    arguments: [
      (")]}'\n", ""), (")]}',", ""), ("// c\n", ""), ("/* c */ ", ""), ("cb(", ")"), ("/**/ a.b$1 (", ");\n"),
      ("while(1);", ""),
    ])
  func wrapped(before: String, after: String) throws {
    let document = try FeedSamples.read(before + #"{"title":"F","items":[{"id":"1"}]}"# + after)
    #expect(document.title?.value == "F")
    #expect(document.warnings.map(\.code) == ["junk"])
  }

  @Test(
    "other JSON is no feed",
    arguments: ["{}", "[]", "[1,2]", "{\"a\":1}", #"{"items":[{"foo":1}],"total":3}"#, #"{"items":[]}"#])
  func unknown(text: String) {
    #expect { try FeedSamples.read(text) } throws: { ($0 as? ReadingError)?.code == .unknownFormat }
  }
}
