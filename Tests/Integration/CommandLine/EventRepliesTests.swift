import Foundation
import Stories
import Testing

@Suite("event, answered from another event")
struct EventRepliesTests {
  private let folder: StateFolder

  /// A report, a comment on it in another language, and the comment's withdrawal, without an index.
  init() throws {
    folder = try StateFolder()
    let records: [Record] = [
      Self.story("a", "The Gazette", "en", "A report on rules"),
      Self.story("b", "El Faro \u{1B}[31m", "es", "Una opinión sobre el informe", answering: "a"),
      .retraction(RetractionRecord(storyID: Self.id("b"), eventID: Self.id("b"), reason: "asked by the outlet")),
    ]
    let lines = try records.enumerated().map { number, record in
      try OrderedJSONEncoder().string(record.stamped(seq: Int64(number + 1), recordedAt: RecordSamples.time)) + "\n"
    }
    let path = folder.archive.path + "/2026"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: path + "/stories-2026-06-26-000001.jsonl"))
  }

  private static func id(_ digit: String) -> String { String(repeating: digit, count: 32) }

  private static func story(
    _ digit: String, _ outlet: String, _ language: String, _ title: String, answering answered: String? = nil
  ) -> Record {
    let url = "https://\(digit).example/1"
    var candidate = Candidate(
      source: SourceReference(id: digit, outlet: outlet, country: nil, url: "https://\(digit).example/feed"),
      title: title, contentSource: .feed, contentStatus: .ok, language: LanguageEvidence(tag: language, confidence: 1),
      verdicts: [],
      provenance: Provenance(fetchedAt: RecordSamples.time, status: 200, finalURL: url, reader: "rss-2.0"))
    candidate.url = url
    var story = StoryRecord(
      candidate, storyID: id(digit), eventID: id(digit), contentHash: id("9") + id("9"), fingerprint: nil)
    story.respondsTo = answered.map(id)
    return .story(story)
  }

  @Test("the report's event shows the comment, with where it is and what became of it")
  func replies() throws {
    let shown = try folder.run("event", "aaaaaaaa")
    #expect(shown.ending == .exit(0) && shown.errors.isEmpty)
    let section = shown.lines.drop { $0 != "replies in other events" }.dropFirst()
    #expect(
      Array(section) == [
        "  2026-06-26 07:03 (first seen)  es  El Faro \\u001b[31m  bbbbbbbbbb", "    Una opinión sobre el informe",
        "    https://b.example/1", "    retracted: asked by the outlet",
        "    responds to The Gazette (aaaaaaaaaa)", "    event bbbbbbbbbb",
      ])
    #expect(section.allSatisfy { $0.count <= 80 })
  }

  @Test("the comment's event names the report")
  func cited() throws {
    let shown = try folder.run("event", "bbbbbbbb")
    let section = shown.lines.drop { $0 != "what they answer or cite in other events" }.dropFirst()
    #expect(section.first == "  2026-06-26 07:03 (first seen)  en  The Gazette  aaaaaaaaaa")
    for line in ["    A report on rules", "    El Faro \\u001b[31m responds to it", "    event aaaaaaaaaa"] {
      #expect(section.contains(line), "\(line)")
    }
    #expect(!shown.lines.contains("who cites whom"))
    let json = try folder.run("event", "bbbbbbbb", "--json").output
    #expect(json.contains(#""cited":[{"story_id":"\#(Self.id("a"))","event_id":"\#(Self.id("a"))""#))
  }
}
