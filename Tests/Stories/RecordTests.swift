import Foundation
import Stories
import Testing

@Suite("Records")
struct RecordTests {
  static var candidate: Candidate {
    var candidate = Candidate(
      source: SourceReference(id: "gazette", outlet: "Gazette", country: "GB", url: "https://g.example/feed"),
      title: "Rules for AI", contentSource: .page, contentStatus: .ok,
      language: LanguageEvidence(tag: "zh-Hans", declared: "zh-CN", confidence: 0.99),
      verdicts: [
        TopicVerdict(
          topic: "ai-policy", decision: .accept, score: 5.5, threshold: 2.5,
          matches: [
            TopicMatch(term: "出口管制", concept: "export-controls", language: "zh", field: "title", weight: 2)
          ]),
        TopicVerdict(topic: "other", decision: .reject, score: 0, threshold: 2.5, matches: []),
      ],
      provenance: Provenance(
        fetchedAt: Timestamp(seconds: 1_782_457_391), status: 200, finalURL: "https://g.example/1", reader: "rss-2.0"))
    candidate.url = "https://g.example/1"
    candidate.published = StatedDate(
      instant: Timestamp(seconds: 1_782_432_000), offsetMinutes: nil, precision: .day, text: "26 June 2026")
    candidate.dateSource = .page
    return candidate
  }

  static let records: [Record] = [
    .story(StoryRecord(candidate, storyID: "s", eventID: "s", contentHash: "h", fingerprint: "f")),
    .sighting(SightingRecord(candidate, of: "s", eventID: "e", contentHash: "h", method: .near, score: 0.78)),
    .update(
      UpdateRecord(
        candidate, of: "s", eventID: "e", version: 2, changed: ["title": ["old", "new"], "author": [nil, "x"]],
        contentHash: "h2", fingerprint: nil)),
    .link(
      LinkRecord(storyID: "s", eventID: "e", score: 0.41, reasons: [LinkReason(anchor: "law:2024/1689", weight: 1)])),
    .retraction(RetractionRecord(storyID: "s", eventID: "e", reason: "asked for")),
  ]

  @Test("every kind round-trips through its line and begins with v, seq, kind", arguments: 0..<5)
  func roundTrip(index: Int) throws {
    let record = Self.records[index].stamped(seq: 42, recordedAt: Timestamp(milliseconds: 1_782_457_391_214))
    let line = try OrderedJSONEncoder().encode(record)
    #expect(String(decoding: line, as: UTF8.self).hasPrefix(#"{"v":1,"seq":42,"kind":""#))
    let read = try JSONDecoder().decode(Record.self, from: Data(line))
    #expect(try OrderedJSONEncoder().encode(read) == line)
    #expect(read.seq == 42)
    #expect(read.storyID == "s")
  }

  @Test("a story names only the topics that accepted it")
  func topics() throws {
    let line = try OrderedJSONEncoder().string(Self.records[0])
    #expect(line.contains(#""topics":[{"id":"ai-policy","score":5.5,"matches":[{"term":"出口管制""#))
    #expect(!line.contains(#""other""#))
  }

  @Test("what is absent is null or missing, never invented")
  func absent() throws {
    let line = try OrderedJSONEncoder().string(Self.records[0])
    #expect(line.contains(#""date_modified":null"#))
    #expect(line.contains(#""summary":null"#))
    #expect(!line.contains("canonical_url"))
  }
}
