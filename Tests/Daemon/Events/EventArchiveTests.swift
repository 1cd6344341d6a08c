import Archiving
import Foundation
import Indexing
import Serving
import Stories
import Synchronization
import Testing

@testable import Daemon

/// Events found in an archive, by its index and without.
@Suite struct EventArchiveTests {
  private let folder: StateFolder

  init() throws {
    folder = try StateFolder()
    // Three stories of one event, one moved to it by its founder's link; 20 others, alone.
    let writer = try ArchiveWriter(directory: folder.archive, now: Press.noon)
    _ = try writer.append(
      [
        Self.story(1), Self.story(2, event: 1), Self.story(3), Self.story(4, event: 3),
        Self.sighting(of: 2), Self.link(3, to: 1),
      ] + (10..<30).map { Self.story($0) } + [Self.sighting(of: 1)], now: Press.noon)
    writer.close()
  }

  private static func id(_ number: Int) -> String {
    let digits = String(number + 10)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  private static func story(_ number: Int, event: Int? = nil, answering answered: Int? = nil) -> Record {
    var story = StoryRecord(
      Press.candidate(number), storyID: id(number), eventID: id(event ?? number),
      contentHash: String(repeating: "a", count: 64), fingerprint: nil)
    story.respondsTo = answered.map(id)
    return .story(story)
  }

  private static func sighting(of number: Int) -> Record {
    .sighting(
      SightingRecord(
        Press.candidate(number, outlet: "herald"), of: id(number), eventID: id(number),
        contentHash: String(repeating: "a", count: 64), method: .content, score: 1))
  }

  private static func update(of number: Int, version: Int) -> Record {
    var candidate = Press.candidate(number)
    candidate.title = "Version \(version)"
    return .update(
      UpdateRecord(
        candidate, of: id(number), eventID: id(number), version: version, changed: ["title": ["", candidate.title]],
        contentHash: String(repeating: "a", count: 64), fingerprint: nil))
  }

  private static func link(_ number: Int, to event: Int) -> Record {
    .link(LinkRecord(storyID: id(number), eventID: id(event), score: 1, reasons: []))
  }

  /// By the index as a recorder builds it, and by a look through the archive.
  private func archives(last: Int64 = 27) async throws -> [EventArchive] {
    await (try folder.recorder()).close()
    let reader = ArchiveReader(directory: folder.archive)
    let (index, scanned) = (try Index(reading: folder.path + "/state.db"), try ScannedEvents(reader))
    #expect(!scanned.isPartial && scanned.lastSeq == last)
    return [
      EventArchive(reader: reader, lookup: index, durable: last),
      EventArchive(reader: reader, lookup: scanned, durable: last),
    ]
  }

  @Test("an event is found by any of its stories, with all that is recorded of them", arguments: 1...4)
  func event(number: Int) async throws {
    for archive in try await archives() {
      let view = try archive.event(try #require(EventID(Self.id(number)))).get()
      #expect(view.eventID == Self.id(1))
      #expect(view.tellings.map(\.storyID).sorted() == (1...4).map(Self.id))
      #expect(view.tellings.map(\.copies.count) == [1, 1, 0, 0] && view.outlets == ["gazette", "herald"])
      #expect(view.tellings.map { $0.linkedAt != nil } == [false, false, true, false])
      #expect(view.sampledStories == 20 && !view.truncated)
    }
  }

  @Test("an identifier nobody has is unknown, and one that begins several is ambiguous")
  func refused() async throws {
    for archive in try await archives() {
      #expect(try archive.event(try #require(EventID("ffffffff"))) == .failure(.unknown))
      #expect(try archive.event(try #require(EventID("00000000"))) == .failure(.ambiguous))
      #expect(try archive.event(try #require(EventID(Self.id(12)))).get().tellingCount == 1)
    }
  }

  /// What 27 records say, and six more: 40 and 42 answer tellings of the event, 41 does and is moved to it; 43 answers a
  /// lone story; 40 is withdrawn.
  private func answered() throws {
    let writer = try ArchiveWriter(directory: folder.archive, now: Press.noon)
    _ = try writer.append(
      [
        Self.story(40, answering: 2), Self.story(41, answering: 1), Self.link(41, to: 3),
        Self.story(42, event: 40, answering: 4), Self.story(43, answering: 10),
        .retraction(RetractionRecord(storyID: Self.id(40), eventID: Self.id(40), reason: "asked for")),
      ], now: Press.noon)
    writer.close()
  }

  @Test("stories of other events that answer one of its tellings are its replies, with what became of them")
  func replies() async throws {
    try answered()
    for archive in try await archives(last: 33) {
      let view = try archive.event(try #require(EventID(Self.id(3)))).get()
      #expect(view.tellings.count == 5 && view.tellingCount == 5 && !view.truncated)
      #expect(view.replies.map(\.storyID) == [40, 42].map(Self.id))
      #expect(view.replies.map(\.eventID) == [40, 40].map(Self.id))
      #expect(view.replies.map(\.respondsTo) == [2, 4].map(Self.id))
      #expect(view.replies.map(\.retracted) == ["asked for", nil] && view.cited.isEmpty)
      #expect(view.replies.map(\.title) == [40, 42].map { "Report \($0) of the gazette" })
    }
  }

  @Test("what a telling answers in another event is named with that event, and what nobody knows is not")
  func cited() async throws {
    try answered()
    for archive in try await archives(last: 33) {
      let view = try archive.event(try #require(EventID(Self.id(42)))).get()
      // What 40 answers does not count: it was withdrawn.
      #expect(view.cited.map(\.storyID) == [Self.id(4)] && view.cited.map(\.eventID) == [Self.id(1)])
      #expect(view.cited.map(\.outlet) == ["gazette"] && view.replies.isEmpty)
      #expect(view.citations.map(\.citedOutlet) == ["gazette"])
    }
    let reader = ArchiveReader(directory: folder.archive)
    let newest = EventArchive(
      reader: reader, lookup: try ScannedEvents(reader, maximumRecords: 6), durable: 33)
    let view = try newest.event(try #require(EventID(Self.id(43)))).get()
    #expect(view.cited.isEmpty && view.citations.map(\.citedStoryID) == [Self.id(10)])
  }

  @Test("a reply that is not durable yet is not shown")
  func replyNotDurable() throws {
    try answered()
    let reader = ArchiveReader(directory: folder.archive)
    let archive = EventArchive(reader: reader, lookup: try ScannedEvents(reader), durable: 30)
    let view = try archive.event(try #require(EventID(Self.id(1)))).get()
    #expect(view.replies.map(\.storyID) == [Self.id(40)] && view.replies[0].retracted == nil && !view.truncated)
  }

  @Test("of more replies than are listed the newest are, by the index and without")
  func manyReplies() async throws {
    let writer = try ArchiveWriter(directory: folder.archive, now: Press.noon)
    let numbers = Array(50...50 + EventView.maximumReplies + 1)
    _ = try writer.append(numbers.map { Self.story($0, answering: 1) }, now: Press.noon)
    writer.close()
    for archive in try await archives(last: 27 + Int64(numbers.count)) {
      let view = try archive.event(try #require(EventID(Self.id(1)))).get()
      #expect(Set(view.replies.map(\.storyID)) == Set(numbers.dropFirst(2).map(Self.id)))
      #expect(view.truncated && view.tellings.count == 4)
    }
  }

  @Test("of a story told ever again the newest copies and the newest version are shown, and that there are more")
  func oftenTold() async throws {
    let writer = try ArchiveWriter(directory: folder.archive, now: Press.noon)
    let versions = 2...EventView.maximumOfTelling + 3
    let copies = 2 * EventView.maximumOfTelling + 5
    _ = try writer.append(
      versions.map { Self.update(of: 10, version: $0) } + (0..<copies).map { _ in Self.sighting(of: 10) },
      now: Press.noon)
    writer.close()
    for archive in try await archives(last: 27 + Int64(versions.count + copies)) {
      let view = try archive.event(try #require(EventID(Self.id(10)))).get()
      let telling = try #require(view.tellings.first)
      #expect(telling.title == "Version \(versions.upperBound)" && view.title == telling.title && view.truncated)
      #expect(telling.updates.map(\.version) == Array(versions.suffix(EventView.maximumOfTelling)))
      #expect(telling.copies.count == EventView.maximumOfTelling)
    }
  }

  @Test("the latest events come by their newest telling or copy, a link brings none forward")
  func latest() async throws {
    for archive in try await archives() {
      let latest = try archive.latest(limit: 3)
      #expect(latest.map(\.eventID) == [1, 29, 28].map(Self.id))
      #expect(latest.map(\.tellingCount) == [4, 1, 1])
      #expect(try archive.latest(limit: 100).count == 21)
      #expect(try archive.latest(limit: 100, since: Press.noon.advanced(by: .seconds(1))).isEmpty)
    }
  }

  @Test("the latest events are looked for past records that a clock which was wrong once calls old")
  func wrongClock() async throws {
    let hour = Press.noon.advanced(by: .seconds(3600))
    let writer = try ArchiveWriter(directory: folder.archive, now: Press.noon)
    // Of 1200 more records the newest 1000 begin with 400 of a clock that was a day behind.
    for (count, time) in [(200, hour), (400, hour.advanced(by: .seconds(-86_400))), (600, hour)] {
      let story = count == 200 ? 13 : 14
      _ = try writer.append((0..<count).map { _ in Self.sighting(of: story) }, now: time)
    }
    writer.close()
    for archive in try await archives(last: 27 + 1200) {
      #expect(try archive.latest(limit: 9, since: hour).map(\.eventID) == [14, 13].map(Self.id))
      #expect(try archive.latest(limit: 1, since: hour).map(\.eventID) == [Self.id(14)])
    }
  }

  @Test("what is not durable yet is not read")
  func durable() throws {
    let reader = ArchiveReader(directory: folder.archive)
    let archive = EventArchive(reader: reader, lookup: try ScannedEvents(reader), durable: 4)
    let view = try archive.event(try #require(EventID(Self.id(2)))).get()
    #expect(view.tellings.allSatisfy { $0.copies.isEmpty && $0.linkedAt == nil })
  }

  @Test("a look through the archive reads the newest records only, and says so")
  func partial() throws {
    let reader = ArchiveReader(directory: folder.archive)
    let scanned = try ScannedEvents(reader, maximumRecords: 10)
    #expect(scanned.isPartial)
    #expect(scanned.event(of: Self.id(10)) == nil && scanned.event(of: Self.id(29)) == Self.id(29))
    let archive = EventArchive(reader: reader, lookup: scanned, durable: 27)
    #expect(try archive.event(try #require(EventID(Self.id(1)))) == .failure(.unknown))
  }

  /// Two events of 20 tellings each, among 24,000 other lines of one segment.
  private func scattered() throws -> ScatteredEvents {
    let (line, rest) = (
      Array(#"{"v":1,"seq":"#.utf8), Array(",\"pad\":\"\(String(repeating: "x", count: 300))\"}".utf8)
    )
    var (bytes, members) = ([UInt8](), [[Int64]](repeating: [], count: 2))
    for seq: Int64 in 1...24_000 {
      let number = Int(seq % 1200)
      if number < 2 {
        let record = Self.story(10 + Int(seq / 1200) * 2 + number, event: 10 + number)
        bytes += try OrderedJSONEncoder().encode(record.stamped(seq: seq, recordedAt: Press.noon))
        members[number].append(seq)
      } else {
        bytes += line + Array(String(seq).utf8) + rest
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    try folder.write(Data(bytes), to: "archive/2026/stories-2026-06-26-000001.jsonl")
    return ScatteredEvents(events: [10, 11].map(Self.id), members: members)
  }

  @Test("records that stand far apart are found without reading the segment anew for each")
  func farApart() throws {
    let events = try scattered()
    let files = FaultyFiles()
    let reader = ArchiveReader(directory: folder.archive, files: files)
    let archive = EventArchive(reader: reader, lookup: events, durable: 24_000)
    let view = try archive.event(try #require(EventID(Self.id(10)))).get()
    #expect(view.tellings.count == 20 && !view.truncated)
    // A search is some 8 reads of 16 KiB and one of 256; from its beginning the segment takes 16 of those on average.
    #expect(files.log.count(.read) < 20 * 12 + 10)
  }

  @Test("what would take more reading than one answer may is left out, and the answer says so")
  func bytesAreBounded() throws {
    let events = try scattered()
    let reader = ArchiveReader(directory: folder.archive)
    let archive = EventArchive(reader: reader, lookup: events, durable: 24_000, maximumBytes: 5 << 20)
    let view = try archive.event(try #require(EventID(Self.id(10)))).get()
    #expect(view.truncated && (3...8).contains(view.tellings.count) && view.tellingCount == 20)
    let none = EventArchive(reader: reader, lookup: events, durable: 24_000, maximumBytes: 0)
    #expect(try none.event(try #require(EventID(Self.id(11)))).get().tellings.count == 1)
    let latest = try none.latest(limit: 2)
    #expect(latest.map(\.eventID) == [10, 11].map(Self.id) && latest.allSatisfy(\.truncated))
    let whole = EventArchive(reader: reader, lookup: events, durable: 24_000)
    #expect(try whole.latest(limit: 2).allSatisfy { !$0.truncated && $0.tellingCount == 20 })
  }

  @Test("replies get what reading is left, an eighth of it in any case")
  func bytesForReplies() throws {
    var events = try scattered()
    events.answers = [Self.id(10): [Self.id(11)]]
    let reader = ArchiveReader(directory: folder.archive)
    let archive = EventArchive(reader: reader, lookup: events, durable: 24_000, maximumBytes: 16 << 20)
    let view = try archive.event(try #require(EventID(Self.id(10)))).get()
    #expect(view.truncated && (8...14).contains(view.tellings.count))
    #expect(view.replies.map(\.storyID) == [Self.id(11)])
    let none = EventArchive(reader: reader, lookup: events, durable: 24_000, maximumBytes: 0)
    #expect(try none.event(try #require(EventID(Self.id(10)))).get().replies.isEmpty)
  }

  @Test("an index built anew knows where records stand")
  func rebuilt() async throws {
    let recorder = try folder.recorder()
    let heard = Mutex<[Int64]>([])
    try await recorder.rebuildIndex { seq in heard.withLock { $0.append(seq) } }
    let last = await recorder.position.seq
    #expect(heard.withLock { $0 } == [last])
    #expect(try recorder.index.recordNumbers(of: Self.id(1), limit: 9) == [1, 27])
    await recorder.close()
  }
}

/// Two events, the records of which are given; a story's event is told by whether its identifier is even.
private struct ScatteredEvents: EventLookup {
  var events: [String]
  var members: [[Int64]]
  var answers: [String: [String]] = [:]

  func stories(beginning digits: String, limit: Int) -> [String] { [digits] }
  func event(of storyID: String) -> String? { events[(storyID.last?.wholeNumberValue ?? 0) % 2] }
  func stories(ofEvent eventID: String, limit: Int) -> (stories: [String], count: Int) { ([eventID], 20) }
  func replies(toEvent eventID: String, limit: Int) -> [String] { answers[eventID] ?? [] }
  func recordNumbers(of storyID: String, limit: Int) -> [Int64] { members[storyID == events[0] ? 0 : 1] }
}
