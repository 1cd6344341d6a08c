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
}
