import Foundation
import Stories
import Testing

@testable import Archiving

/// What the archive promises of its files, by the numbers at the head of `ArchiveWriter`.
@Suite struct ArchiveInvariantsTests {
  private let noon = ArchiveFixture.noon
  private let first = "2026/stories-2026-06-26-000001.jsonl"

  @Test("records are numbered from 1, stamped, and read back equal (1)")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, now: noon)
    let stamped = try writer.append(ArchiveFixture.stories(0..<7), now: noon)
    #expect(stamped.map(\.seq) == Array(1...7))
    #expect(stamped.allSatisfy { $0.recordedAt == noon })
    var cursor = try ArchiveReader(directory: folder.path).lines(after: 0)
    var lines: [ArchiveLine] = []
    while let line = try cursor.next() { lines.append(line) }
    #expect(try lines.map { try $0.record() } == stamped)
    #expect(lines.last?.position == writer.position)
    #expect(cursor.damagedLines == 0)
  }

  @Test("a plain restart goes on in the same segment")
  func restart() throws {
    let folder = try TemporaryFolder()
    for batch in [0..<3, 3..<5, 5..<6] {
      let writer = try ArchiveWriter(directory: folder.path, now: noon)
      #expect(writer.recovery == RecoveryReport())
      _ = try writer.append(ArchiveFixture.stories(batch), now: noon)
    }
    #expect(try ArchiveFixture.sequence(folder.path) == Array(1...6))
    #expect(try folder.files().filter { $0.hasSuffix(".jsonl") && $0.contains("stories-") } == [first])
  }

  @Test("a second writer is refused and changes nothing")
  func oneWriter() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, now: noon)
    _ = try writer.append(ArchiveFixture.stories(0..<2), now: noon)
    try folder.write(try folder.bytes(first) + Array("torn".utf8), to: first)
    let before = try folder.files()
    let error = #expect(throws: ArchiveError.self) { try ArchiveWriter(directory: folder.path, now: noon) }
    #expect(error?.code == .locked)
    #expect(try folder.files() == before)
    #expect(try folder.bytes(first).suffix(4) == Array("torn".utf8)[...])
    writer.close()
    _ = try ArchiveWriter(directory: folder.path, now: noon)
  }

  @Test("a new segment begins at midnight UTC, and the old one is sealed (2)")
  func midnight() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: ArchiveFixture.instant("2026-06-26T23:59:59.999Z"))
    _ = try writer.append([ArchiveFixture.story(1)], now: ArchiveFixture.instant("2026-06-27T00:00:00Z"))
    writer.maintain(now: ArchiveFixture.instant("2026-06-27T00:00:01Z"))
    #expect(writer.position.segment == "2026/stories-2026-06-27-000001.jsonl")
    let manifest = try String(decoding: folder.bytes("MANIFEST.jsonl"), as: UTF8.self)
    #expect(manifest.hasPrefix(#"{"file":"\#(first)","first_seq":1,"last_seq":1,"count":1,"bytes":"#))
    #expect(manifest.hasSuffix("\"previous\":null}\n"))
  }

  @Test("a day that is over is sealed without a new record")
  func quietMidnight() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    writer.maintain(now: ArchiveFixture.instant("2026-06-27T00:00:01Z"))
    #expect(folder.exists("MANIFEST.jsonl"))
    #expect(writer.maintenanceFailure == nil)
  }

  @Test("a segment is read for its seal a part at a time, while records come in")
  func sealedInParts() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    _ = try writer.append(ArchiveFixture.stories(0..<50), now: noon)
    // A part is whole lines when lines are counted, and whole blocks of a megabyte when the file is hashed.
    writer.sealingBytes = try Int64(folder.bytes(first).count) / 2
    for second: Int64 in 0..<4 {
      let now = ArchiveFixture.instant("2026-06-27T00:00:01Z").advanced(by: .seconds(second))
      writer.maintain(now: now)
      #expect(writer.maintenanceFailure == nil && folder.exists("MANIFEST.jsonl") == (second >= 2))
      _ = try writer.append([ArchiveFixture.story(50 + Int(second))], now: now)
    }
    #expect(try ArchiveFixture.sequence(folder.path) == Array(1...54))
    let report = try ArchiveVerifier(directory: folder.path).verify()
    #expect(report.isSound && report.sealedSegments == 1)
  }

  @Test("a writer that ends while it seals does the rest of it")
  func endsWhileSealing() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    _ = try writer.append(ArchiveFixture.stories(0..<9), now: noon)
    writer.sealingBytes = 1
    writer.maintain(now: ArchiveFixture.instant("2026-06-27T00:00:01Z"))
    #expect(!folder.exists("MANIFEST.jsonl"))
    writer.close()
    #expect(folder.exists("MANIFEST.jsonl"))
    #expect(try ArchiveVerifier(directory: folder.path).verify().isSound)
  }

  @Test("a segment that has reached its size is followed by another of the same day (2)")
  func sizeLimit() throws {
    let folder = try TemporaryFolder()
    var options = ArchiveOptions()
    options.maximumSegmentBytes = 3000
    let writer = try ArchiveWriter(directory: folder.path, options: options, now: noon)
    for number in 0..<12 { _ = try writer.append([ArchiveFixture.story(number)], now: noon) }
    let segments = try folder.files().filter { $0.contains("stories-") }
    #expect(segments.count > 2)
    #expect(segments == segments.sorted())
    #expect(try ArchiveFixture.sequence(folder.path) == Array(1...12))
    #expect(try ArchiveVerifier(directory: folder.path).verify().isSound)
  }

  @Test(
    "a clock that goes back keeps the current segment, and order (2)",
    arguments: ["2026-06-25T12:00:00Z", "2016-06-26T12:00:00Z", "1970-01-01T00:00:00Z"])
  func clockBack(_ past: String) throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    _ = try writer.append([ArchiveFixture.story(1)], now: ArchiveFixture.instant(past))
    writer.close()
    let again = try ArchiveWriter(directory: folder.path, now: ArchiveFixture.instant(past))
    _ = try again.append([ArchiveFixture.story(2)], now: ArchiveFixture.instant(past))
    #expect(again.position.segment == first)
    #expect(try ArchiveFixture.sequence(folder.path) == [1, 2, 3])
  }

  @Test("a sealed segment is not opened to write again, even when the clock goes back to its day")
  func sealedStaysSealed() throws {
    let folder = try TemporaryFolder()
    let tomorrow = ArchiveFixture.instant("2026-06-27T12:00:00Z")
    let writer = try ArchiveWriter(directory: folder.path, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    writer.maintain(now: tomorrow)
    let sealed = try folder.bytes(first)
    _ = try writer.append([ArchiveFixture.story(1)], now: noon)
    #expect(writer.position.segment == "2026/stories-2026-06-26-000002.jsonl")
    #expect(try folder.bytes(first) == sealed)
  }

  @Test("a batch is one write and one fdatasync")
  func groupCommit() throws {
    let folder = try TemporaryFolder()
    let files = FaultyFiles()
    let writer = try ArchiveWriter(directory: folder.path, files: files, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    let before = files.log
    _ = try writer.append(ArchiveFixture.stories(1..<40), now: noon)
    #expect(files.log.count(.write) == before.count(.write) + 1)
    #expect(files.log.count(.synchronizeData) == before.count(.synchronizeData) + 1)
  }

  @Test("a new file's folder is synchronised before its first line is acknowledged (5)")
  func namesAreDurable() throws {
    let folder = try TemporaryFolder()
    let files = FaultyFiles()
    let writer = try ArchiveWriter(directory: folder.path + "/a/b", files: files, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    let calls = files.log.calls
    for path in ["/a", "/a/b", "/a/b/2026"] {
      #expect(calls.contains { $0.operation == .makeFolder && $0.path.hasSuffix(path) })
    }
    let created = try #require(calls.firstIndex { $0.operation == .open && $0.path.hasSuffix(first) })
    let synced = try #require(calls.firstIndex { $0.operation == .synchronize && $0.path.hasSuffix("/a/b/2026") })
    let durable = try #require(calls.firstIndex { $0.operation == .synchronizeData && $0.path.hasSuffix(first) })
    #expect(created < synced && synced < durable)
  }

  @Test("a line over the limit is refused by name, and nothing of its batch is written")
  func lineLimit() throws {
    let folder = try TemporaryFolder()
    var options = ArchiveOptions()
    options.maximumLineBytes = 4096
    let writer = try ArchiveWriter(directory: folder.path, options: options, now: noon)
    let long = ArchiveFixture.story(1, text: String(repeating: "x", count: 5000))
    let error = #expect(throws: ArchiveError.self) { try writer.append([ArchiveFixture.story(0), long], now: noon) }
    #expect(error?.code == .tooLong && error?.recordIndex == 1)
    #expect(writer.position == .start)
    #expect(try writer.append([ArchiveFixture.story(2)], now: noon).map(\.seq) == [1])
  }

  @Test("files are 0640 and folders 0750 at most")
  func modes() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path + "/archive", now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    for (name, most) in [("archive/" + first, 0o640), ("archive/2026", 0o750)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
      let mode = try #require(attributes[.posixPermissions] as? Int)
      #expect(mode & ~most == 0)
    }
  }
}
