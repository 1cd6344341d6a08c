import Serving
import Stories

/// Records of made-up stories, numbered as they are made.
struct EventFixture {
  private(set) var records: [EventRecord] = []

  static func id(_ number: Int) -> String {
    let digits = String(number, radix: 16) + "f"
    return digits + String(repeating: "0", count: 32 - digits.count)
  }

  /// Minutes after a fixed noon.
  static func time(_ minute: Int) -> Timestamp {
    (Timestamp(rfc3339: "2026-06-26T12:00:00Z") ?? Timestamp(milliseconds: 0)).advanced(by: .seconds(60 * minute))
  }

  static func candidate(_ outlet: String, _ language: String, _ title: String, seen: Int) -> Candidate {
    let url = "https://\(outlet.lowercased().replacing(" ", with: "-")).example/\(seen)"
    var candidate = Candidate(
      source: SourceReference(id: "a", outlet: outlet, country: nil, url: url), title: title, contentSource: .feed,
      contentStatus: .ok, language: LanguageEvidence(tag: language, confidence: 1), verdicts: [],
      provenance: Provenance(fetchedAt: time(seen), status: 200, finalURL: url, reader: "rss-2.0"))
    candidate.url = url
    return candidate
  }

  mutating func append(_ record: Record, marks: StoryMarks = StoryMarks()) {
    let seq = Int64(records.count + 1)
    records.append(EventRecord(record.stamped(seq: seq, recordedAt: Self.time(Int(seq))), marks: marks))
  }

  /// A story seen at a minute, and published at another if that is given.
  mutating func story(
    _ number: Int, event: Int, _ outlet: String, _ language: String, seen: Int, published: Int? = nil,
    marks: StoryMarks = StoryMarks(), _ change: (inout Candidate) -> Void = { _ in }
  ) {
    var candidate = Self.candidate(outlet, language, "Title \(number)", seen: seen)
    candidate.published = published.map {
      StatedDate(instant: Self.time($0), offsetMinutes: nil, precision: .second, text: "")
    }
    change(&candidate)
    append(
      .story(
        StoryRecord(
          candidate, storyID: Self.id(number), eventID: Self.id(event), contentHash: "", fingerprint: nil)),
      marks: marks)
  }

  mutating func sighting(of number: Int, _ outlet: String, seen: Int, score: Double = 1) {
    let candidate = Self.candidate(outlet, "en", "Copy of \(number)", seen: seen)
    append(
      .sighting(
        SightingRecord(
          candidate, of: Self.id(number), eventID: Self.id(number), contentHash: "",
          method: score < 1 ? .near : .content, score: score)))
  }

  mutating func update(of number: Int, _ outlet: String, title: String, seen: Int, version: Int = 2) {
    append(
      .update(
        UpdateRecord(
          Self.candidate(outlet, "en", title, seen: seen), of: Self.id(number), eventID: Self.id(number),
          version: version, changed: ["title": ["Title \(number)", title]], contentHash: "", fingerprint: nil)))
  }

  func view(
    _ number: Int, count: Int? = nil, isCut: Bool = false, outside: OutsideRecords = OutsideRecords(),
    sample: [EventRecord] = []
  ) -> EventView? {
    EventView(
      eventID: Self.id(number), records: records, tellingCount: count, isCut: isCut, outside: outside, sample: sample)
  }

  /// The stories as they are read for another event: each in the event its record has, and which of them answer that.
  func outside(replies: [Int] = [], isCut: Bool = false) -> OutsideRecords {
    var events: [String: String] = [:]
    for case .story(let story) in records.map(\.record) { events[story.head.storyID] = story.head.eventID }
    return OutsideRecords(records: records, events: events, replies: Set(replies.map(Self.id)), isCut: isCut)
  }
}
