import Foundation
import Stories
import Testing

@testable import Archiving

/// `current.jsonl` serves `tail -F`.
@Suite struct CurrentLinkTests {
  private let noon = ArchiveFixture.noon

  private func target(_ folder: TemporaryFolder) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/current.jsonl")
  }

  @Test("it appears with the first durable line, not before")
  func firstLine() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    writer.maintain(now: noon)
    #expect(target(folder) == nil)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    #expect(target(folder) == "2026/stories-2026-06-26-000001.jsonl")
  }

  @Test("it is not switched twice within 15 seconds, then to the newest segment")
  func interval() throws {
    let folder = try TemporaryFolder()
    var options = ArchiveOptions()
    options.maximumSegmentBytes = 1
    let writer = try ArchiveWriter(directory: folder.path, options: options, files: FaultyFiles(), now: noon)
    for number in 0..<3 { _ = try writer.append([ArchiveFixture.story(number)], now: noon) }
    #expect(target(folder)?.hasSuffix("000001.jsonl") == true)
    writer.maintain(now: noon.advanced(by: .seconds(14)))
    #expect(target(folder)?.hasSuffix("000001.jsonl") == true)
    writer.maintain(now: noon.advanced(by: .seconds(15)))
    #expect(target(folder)?.hasSuffix("000003.jsonl") == true)
  }

  @Test("a restart counts as a switch, and a clock that went back holds nothing up")
  func restart() throws {
    let folder = try TemporaryFolder()
    _ = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon).append(
      [ArchiveFixture.story(0)], now: noon)
    let tomorrow = ArchiveFixture.instant("2026-06-27T12:00:00Z")
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: tomorrow)
    _ = try writer.append([ArchiveFixture.story(1)], now: tomorrow)
    #expect(target(folder)?.contains("06-26") == true)
    writer.maintain(now: noon)
    #expect(target(folder)?.contains("06-27") == true)
  }

  @Test("a writer that closes switches at once, unless a follower may not have seen the last lines of its target")
  func closing() throws {
    let folder = try TemporaryFolder()
    func once(_ numbers: Range<Int>, at now: Timestamp, segmentBytes: Int64 = 1 << 20) throws {
      var options = ArchiveOptions()
      options.maximumSegmentBytes = segmentBytes
      let writer = try ArchiveWriter(directory: folder.path, options: options, files: FaultyFiles(), now: now)
      for number in numbers { _ = try writer.append([ArchiveFixture.story(number)], now: now) }
      writer.close()
    }
    try once(0..<1, at: noon)
    try once(1..<2, at: ArchiveFixture.instant("2026-06-27T12:00:00Z"))
    #expect(target(folder) == "2026/stories-2026-06-27-000001.jsonl")
    // Its first line goes where the link points, so that the switch waits for the next opening.
    let line = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/2026/stories-2026-06-27-000001.jsonl")).count
    try once(2..<4, at: ArchiveFixture.instant("2026-06-27T13:00:00Z"), segmentBytes: Int64(line + 1))
    #expect(target(folder) == "2026/stories-2026-06-27-000001.jsonl")
    try once(4..<5, at: ArchiveFixture.instant("2026-06-28T13:00:00Z"))
    #expect(target(folder) == "2026/stories-2026-06-28-000001.jsonl")
  }
}
