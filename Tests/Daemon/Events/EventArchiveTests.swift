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

  private static func id(_ number: Int) -> String { String(repeating: "0", count: 30) + String(number + 10) }

  private static func story(_ number: Int, event: Int? = nil) -> Record {
    .story(
      StoryRecord(
        Press.candidate(number), storyID: id(number), eventID: id(event ?? number),
        contentHash: String(repeating: "a", count: 64), fingerprint: nil))
  }

  private static func sighting(of number: Int) -> Record {
    .sighting(
      SightingRecord(
        Press.candidate(number, outlet: "herald"), of: id(number), eventID: id(number),
        contentHash: String(repeating: "a", count: 64), method: .content, score: 1))
  }

  private static func link(_ number: Int, to event: Int) -> Record {
    .link(LinkRecord(storyID: id(number), eventID: id(event), score: 1, reasons: []))
  }

  /// By the index as a recorder builds it, and by a look through the archive.
  private func archives() async throws -> [EventArchive] {
    await (try folder.recorder()).close()
    let reader = ArchiveReader(directory: folder.archive)
    let (index, scanned) = (try Index(reading: folder.path + "/state.db"), try ScannedEvents(reader))
    #expect(!scanned.isPartial && scanned.lastSeq == 27)
    return [
      EventArchive(reader: reader, lookup: index, durable: 27),
      EventArchive(reader: reader, lookup: scanned, durable: 27),
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
