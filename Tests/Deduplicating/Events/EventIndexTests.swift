import Stories
import Testing

@testable import Deduplicating

/// The index of events is a fold over records: same records, same index.
@Suite struct EventIndexTests {
  /// A made stream: `count` stories of events that overlap in what they name, in three languages. With `versions` every
  /// fourth report is a later version of an earlier one, in half of them with what another event has.
  static func stream(_ seed: UInt64, count: Int, versions: Bool = false) -> [Report] {
    var random = SplitMix(seed: seed)
    var reports: [Report] = []
    for number in 0..<count {
      let report = report(number, of: count, &random)
      guard versions, number % 4 == 3, number > 20 else {
        reports.append(report)
        continue
      }
      var version = report
      let first = Int.random(in: number - 20..<number - 5, using: &random)
      let revised = reports[first].revised ?? first
      (version.revised, version.outlet) = (revised, reports[revised].outlet)
      if number % 8 == 3 {
        version.text = reports[first].text + " " + version.text
        version.entities += reports[first].entities
      }
      reports.append(version)
    }
    return reports
  }

  private static func report(_ number: Int, of count: Int, _ random: inout SplitMix) -> Report {
    let event = Int.random(in: 0..<max(1, count / 5), using: &random)
    let language = ["en", "ru", "zh"][Int.random(in: 0..<3, using: &random)]
    return Report(
      title: "story \(number), " + Tellings.prose(UInt64(9000 + number), words: 5),
      text: "matter \(event): a fine of \(event * 1371 + 1000), and " + Tellings.prose(UInt64(number)),
      language: language, outlet: "outlet\(number % 9)", hour: Double(number) / 4,
      entities: ["org:body\(event)", "per:chair\(event % 7)"], places: [event.isMultiple(of: 2) ? "US" : "EU"],
      concepts: ["regulation", "concept\(event % 5)"])
  }

  private func records(_ reports: [Report], maximumStories: Int = 20_000) throws -> (EventDesk, [Record]) {
    var desk = EventDesk(maximumStories: maximumStories)
    try desk.take(reports)
    return (desk, desk.records)
  }

  /// What an index that has not taken an update in would write after it.
  private func links(_ update: UpdateRecord, _ candidate: Candidate, _ events: EventIndex) throws -> [Record] {
    var events = events
    return Array(try events.records(of: .update(update), candidate: candidate, lookup: NoStories()).dropFirst())
  }

  @Test("the same stream gives the same records", arguments: [1, 2, 3])
  func repeatable(_ seed: UInt64) throws {
    let stream = Self.stream(seed, count: 80, versions: true)
    #expect(try records(stream).1 == records(stream).1)
  }

  @Test(
    "an index filled from records, or from lines kept of them, decides as the one that lived through them",
    arguments: [1, 2])
  func rebuilt(_ seed: UInt64) throws {
    let stream = Self.stream(seed, count: 240, versions: true)
    var (desk, written) = try records(Array(stream.prefix(200)), maximumStories: 50)
    #expect(written.count { $0.isVersion } > 20)
    var fromRecords = EventIndex(maximumStories: 50)
    var fromLines = EventIndex(maximumStories: 50)
    for record in written { fromRecords.add(record) }
    fromLines.add(lines: written.compactMap(EventIndex.line))
    fromRecords.settle()
    for (offset, report) in stream.suffix(40).enumerated() {
      var live = desk.events
      let written = try desk.take(report.candidate(200 + offset))
      switch written.first {
      case .story(let story):
        let placement = live.place(EventFeatures(story))
        #expect(fromRecords.place(EventFeatures(story)) == placement)
        #expect(fromLines.place(EventFeatures(story)) == placement)
      case .update(let update):
        let candidate = report.candidate(200 + offset)
        #expect(try links(update, candidate, fromRecords) == Array(written.dropFirst()))
        #expect(try links(update, candidate, fromLines) == Array(written.dropFirst()))
      default: continue
      }
      for record in written { fromRecords.add(record) }
      fromLines.add(lines: written.compactMap(EventIndex.line))
    }
  }

  @Test("what is undone was never there")
  func undone() throws {
    let stream = Self.stream(4, count: 80, versions: true)
    var (desk, _) = try records(Array(stream.prefix(40)), maximumStories: 30)
    var trial = desk
    var tried: [Record] = []
    for (offset, report) in stream.suffix(40).enumerated() {
      tried += try trial.take(report.candidate(40 + offset), isWritten: false)
    }
    #expect(tried.contains { $0.isVersion } && tried.contains { if case .link = $0 { true } else { false } })
    trial.undo()
    var (undone, original) = (trial.events, desk.events)
    #expect(undone.count == original.count)
    for (offset, report) in stream.suffix(40).enumerated() {
      switch try desk.take(report.candidate(40 + offset)).first {
      case .story(let story): #expect(undone.place(EventFeatures(story)) == original.place(EventFeatures(story)))
      case .update(let update):
        let candidate = report.candidate(40 + offset)
        #expect(try links(update, candidate, undone) == links(update, candidate, original))
      default: continue
      }
    }
  }

  @Test(
    "a link to an event whose stories are not held ties all the same, as when an archive's older lines are left out")
  func linkToUnknown() {
    var index = EventIndex()
    let story = EventFeatures(
      storyID: "b", eventID: "b", time: Tellings.noon, language: "en", outlet: "gazette", anchors: [],
      terms: TermSketch())
    index.add(lines: ["story\t" + story.line, "link\tb\ta"])
    index.settle()
    #expect(index.current("b") == "a")
  }

  @Test("however long the row of events that were each found to be part of the next, what is settled is found at once")
  func longRow() {
    func features(_ number: Int) -> EventFeatures {
      EventFeatures(
        storyID: "s\(number)", eventID: "s\(number)", time: Tellings.noon, language: "en", outlet: "gazette",
        anchors: [],
        terms: TermSketch())
    }
    let count = 10_000
    var index = EventIndex()
    index.add(lines: (0...count).map { "story\t" + features($0).line } + (0..<count).map { "link\ts\($0)\ts\($0 + 1)" })
    #expect(index.register.count == 1 && index.register.stories(of: Int32(count)) == count + 1)
    #expect(index.register.parents.allSatisfy { $0 == Int32(count) })
    // What is undone since leaves the row as it was.
    index.add(features(count + 1))
    index.tie("s\(count)", to: "s\(count + 1)")
    #expect(index.current("s0") == "s\(count + 1)" && index.register.count == 1)
    index.undo()
    #expect(index.current("s0") == "s\(count)" && index.register.count == 1)
    #expect(index.register.stories(of: Int32(count)) == count + 1)
  }

  @Test("no more stories are held than may be")
  func bounded() throws {
    let (desk, _) = try records(Self.stream(5, count: 90, versions: true), maximumStories: 20)
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

extension Record {
  /// An update that says what its version names.
  fileprivate var isVersion: Bool { if case .update(let update) = self { update.names != nil } else { false } }
}
