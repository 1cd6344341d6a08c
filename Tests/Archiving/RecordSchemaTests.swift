import Foundation
import Stories
import Testing

@testable import Archiving

/// What the archive writes is what `docs/schema/record-1.json` promises.
@Suite struct RecordSchemaTests {
  private static let candidate: Candidate = {
    let source = SourceReference(
      id: "gazette", outlet: "The Gazette", country: "BE", url: "https://gazette.example/feed")
    let match = TopicMatch(term: "AI Act", concept: "eu-ai-act", language: "en", field: "title", weight: 3, position: 4)
    let bare = TopicMatch(term: "监管", concept: nil, language: "zh", field: "text", weight: 1.5)
    var candidate = Candidate(
      source: source, title: "The AI Act, explained \u{202E}", contentSource: .page, contentStatus: .ok,
      language: LanguageEvidence(tag: "en", declared: "en-GB", confidence: 0.98),
      verdicts: [
        TopicVerdict(topic: "ai-policy", decision: .accept, score: 4.5, threshold: 3.5, matches: [match, bare])
      ],
      provenance: Provenance(
        fetchedAt: ArchiveFixture.noon, status: 200, finalURL: "https://gazette.example/1", reader: "page"))
    candidate.url = "https://gazette.example/1"
    candidate.originalURL = "http://www.gazette.example/1?utm_source=feed"
    candidate.canonicalURL = "https://gazette.example/ai-act"
    candidate.entryID = "tag:1"
    candidate.isIndirect = true
    candidate.summary = "Summary."
    candidate.contentText = "Text.\n\nMore."
    candidate.authors = ["A. Writer"]
    candidate.published = StatedDate(
      instant: ArchiveFixture.noon, offsetMinutes: 120, precision: .minute, text: "26 June 2026, 14:00")
    candidate.dateSource = .feed
    candidate.cites = [Citation(outlet: "The Herald", author: nil, url: nil, storyID: nil)]
    return candidate
  }()

  private static let empty: Candidate = {
    let source = SourceReference(id: "x", outlet: "X", country: nil, url: "https://x.example/")
    return Candidate(
      source: source, title: "", contentSource: .feed, contentStatus: .short,
      language: LanguageEvidence(tag: "und", confidence: 0), verdicts: [],
      provenance: Provenance(
        fetchedAt: ArchiveFixture.noon, status: 200, finalURL: "https://x.example/", reader: "rss-2.0"))
  }()

  private static let id = String(repeating: "0a", count: 16)
  private static let hash = String(repeating: "0a", count: 32)

  private static func update(_ candidate: Candidate) -> UpdateRecord {
    var update = UpdateRecord(
      candidate, of: id, eventID: id, version: 2, changed: ["title": ["old", nil]], contentHash: hash,
      fingerprint: nil)
    guard candidate.url != nil else { return update }
    update.names = TextNames(candidate)
    update.names?.anchors = ["num:35000000"]
    update.names?.terms = "AAECAxA="
    return update
  }

  static let records: [Record] = [candidate, empty].flatMap { candidate -> [Record] in
    [
      .story(
        StoryRecord(
          candidate, storyID: id, eventID: id, contentHash: hash, fingerprint: candidate.url.map { _ in "w4:AAAB" })),
      .sighting(SightingRecord(candidate, of: id, eventID: id, contentHash: hash, method: .near, score: 0.78)),
      .update(update(candidate)),
      .link(
        LinkRecord(storyID: id, eventID: id, score: 0.41, reasons: [LinkReason(anchor: "law:2024/1689", weight: 1.5)])),
      .retraction(RetractionRecord(storyID: id, eventID: id, reason: "published by mistake")),
    ]
  }

  @Test("every kind of record, full and bare, is valid, names no field the schema does not, and reads back equal")
  func valid() throws {
    let schema = try RecordSchema()
    for record in RecordSchemaTests.records {
      let stamped = record.stamped(seq: 7, recordedAt: ArchiveFixture.noon)
      let line = try OrderedJSONEncoder().encode(stamped)
      #expect(try schema.problems(line) == [], "\(String(decoding: line, as: UTF8.self))")
      let again = try JSONDecoder().decode(Record.self, from: Data(line))
      #expect(try OrderedJSONEncoder().encode(again) == line)
    }
  }

  @Test("a line starts with the six fields every record has, in their order")
  func order() throws {
    for record in RecordSchemaTests.records {
      let line = try OrderedJSONEncoder().string(record.stamped(seq: 7, recordedAt: ArchiveFixture.noon))
      #expect(line.hasPrefix(#"{"v":1,"seq":7,"kind":"#))
      #expect(
        line.contains(#","recorded_at":"2026-06-26T12:00:00Z","story_id":"\#(RecordSchemaTests.id)","event_id":""#))
    }
  }

  @Test(
    "the validator of these tests finds what is wrong",
    arguments: [
      (#""seq":7"#, #""seq":0"#), (#""v":1"#, #""v":2"#), (#""kind":"story""#, #""kind":"tale""#),
      (#""title":"#, #""titel":"#), (#""backfill":false"#, #""backfill":"no""#), (#""status":200"#, #""status":"200""#),
      (#""content_status":"ok""#, #""content_status":"fine""#),
    ])
  func validator(_ good: String, _ bad: String) throws {
    let record = try #require(RecordSchemaTests.records.first)
    let line = try OrderedJSONEncoder().string(record.stamped(seq: 7, recordedAt: ArchiveFixture.noon))
    #expect(line.contains(good))
    #expect(try !RecordSchema().problems(Array(line.replacing(good, with: bad).utf8)).isEmpty)
  }
}
