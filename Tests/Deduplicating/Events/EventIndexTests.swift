import Stories
import Testing

@testable import Deduplicating

/// The index of events is a fold over records: same records, same index.
@Suite struct EventIndexTests {
  /// A made stream: `count` stories of events that overlap in what they name, in three languages.
  static func stream(_ seed: UInt64, count: Int) -> [Report] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { number in
      let event = Int.random(in: 0..<max(1, count / 5), using: &random)
      let language = ["en", "ru", "zh"][Int.random(in: 0..<3, using: &random)]
      return Report(
        title: "story \(number), " + Tellings.prose(UInt64(9000 + number), words: 5),
        text: "matter \(event): a fine of \(event * 1371 + 1000), and " + Tellings.prose(UInt64(number)),
        language: language, outlet: "outlet\(number % 9)", hour: Double(number) / 4,
        entities: ["org:body\(event)", "per:chair\(event % 7)"], places: [event.isMultiple(of: 2) ? "US" : "EU"],
        concepts: ["regulation", "concept\(event % 5)"])
    }
  }

  private func records(_ reports: [Report], maximumStories: Int = 20_000) throws -> (EventDesk, [Record]) {
    var desk = EventDesk(maximumStories: maximumStories)
    try desk.take(reports)
    return (desk, desk.records)
  }

  @Test("the same stream gives the same records", arguments: [1, 2, 3])
  func repeatable(_ seed: UInt64) throws {
    let stream = Self.stream(seed, count: 80)
    #expect(try records(stream).1 == records(stream).1)
  }

  @Test(
    "an index filled from records, or from lines kept of them, decides as the one that lived through them",
    arguments: [1, 2])
  func rebuilt(_ seed: UInt64) throws {
    let stream = Self.stream(seed, count: 120)
    var (desk, written) = try records(Array(stream.prefix(90)), maximumStories: 50)
    var fromRecords = EventIndex(maximumStories: 50)
    var fromLines = EventIndex(maximumStories: 50)
    for record in written {
      fromRecords.add(record)
      if let line = EventIndex.line(of: record) { fromLines.add(line: line) }
    }
    fromRecords.settle()
    fromLines.settle()
    for (offset, report) in stream.suffix(30).enumerated() {
      var live = desk.events
      let written = try desk.take(report.candidate(90 + offset))
      guard case .story(let story)? = written.first else { continue }
      let placement = live.place(EventFeatures(story))
      #expect(fromRecords.place(EventFeatures(story)) == placement)
      #expect(fromLines.place(EventFeatures(story)) == placement)
      for record in written {
        fromRecords.add(record)
        if let line = EventIndex.line(of: record) { fromLines.add(line: line) }
      }
    }
  }

  @Test("what is undone was never there")
  func undone() throws {
    let stream = Self.stream(4, count: 60)
    var (desk, _) = try records(Array(stream.prefix(40)), maximumStories: 30)
    var other = desk.events
    for (offset, report) in stream.suffix(20).enumerated() {
      guard case .story(let story) = try Deduplicator().decide(report.candidate(40 + offset), lookup: NoStories())
      else {
        continue
      }
      _ = try other.records(of: .story(story), candidate: report.candidate(40 + offset), lookup: NoStories())
    }
    other.undo()
    var original = desk.events
    for (offset, report) in stream.suffix(20).enumerated() {
      guard case .story(let story)? = try desk.take(report.candidate(40 + offset)).first else { continue }
      #expect(other.place(EventFeatures(story)) == original.place(EventFeatures(story)))
    }
  }

  @Test(
    "a link to an event whose stories are not held ties all the same, as when an archive's older lines are left out")
  func linkToUnknown() {
    var index = EventIndex()
    let story = EventFeatures(
      storyID: "b", eventID: "b", time: Tellings.noon, language: "en", outlet: "gazette", anchors: [],
      terms: TermSketch())
    index.add(line: "story\t" + story.line)
    index.add(line: "link\tb\ta")
    index.settle()
    #expect(index.current("b") == "a")
  }

  @Test("no more stories are held than may be")
  func bounded() throws {
    let (desk, _) = try records(Self.stream(5, count: 90), maximumStories: 20)
    #expect(desk.events.count == 20)
  }

  @Test("shuffled within an hour, at most a tenth of the stories change their company", arguments: [11, 12, 13])
  func shuffled(_ seed: UInt64) throws {
    let stream = Self.stream(seed, count: 120)
    var random = SplitMix(seed: seed)
    let hours = stride(from: 0, to: stream.count, by: 4).flatMap {
      stream[$0..<min($0 + 4, stream.count)].shuffled(using: &random)
    }
    func companies(_ reports: [Report]) throws -> [String: Set<String>] {
      var desk = EventDesk()
      let stories = try desk.take(reports)
      let events = stories.map { desk.events.current($0.head.eventID) }
      return Dictionary(
        uniqueKeysWithValues: zip(stories, events).map { story, event in
          (story.title, Set(zip(stories, events).filter { $1 == event }.map(\.0.title)))
        })
    }
    let (ordered, mixed) = (try companies(stream), try companies(hours))
    let changed = ordered.count { mixed[$0.key] != $0.value }
    #expect(changed * 10 <= stream.count, "\(changed) of \(stream.count), seed \(seed)")
  }
}
