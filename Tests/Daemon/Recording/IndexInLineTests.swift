import Archiving
import Daemon
import Foundation
import Stories
import Testing

/// An index that is in line with its archive is kept at start, whatever lines of the archive cannot be read.
@Suite struct IndexInLineTests {
  private static func id(_ number: Int) -> String { String(repeating: "\(number)", count: 32) }

  private static let hash = String(repeating: "a", count: 64)

  private static let story = Record.story(
    StoryRecord(Press.candidate(1), storyID: id(1), eventID: id(1), contentHash: hash, fingerprint: nil))

  private static let others: [Record] = [
    .sighting(
      SightingRecord(
        Press.candidate(1, outlet: "herald"), of: id(1), eventID: id(1), contentHash: hash, method: .content, score: 1)),
    .retraction(RetractionRecord(storyID: id(1), eventID: id(1), reason: "asked for")),
    .link(LinkRecord(storyID: id(1), eventID: id(2), score: 1, reasons: [])),
    .update(
      UpdateRecord(
        Press.candidate(1), of: id(1), eventID: id(1), version: 2, changed: [:], contentHash: hash, fingerprint: nil)),
  ]

  /// An archive of these records, in one line of which a word is replaced, unless told otherwise its kind.
  private func folder(
    _ records: [Record], damaging line: Int, _ old: String = #""kind":""#, _ new: String = #""kind":"un"#
  ) throws -> StateFolder {
    let folder = try StateFolder()
    let writer = try ArchiveWriter(directory: folder.archive, now: Press.noon)
    _ = try writer.append(records, now: Press.noon)
    writer.close()
    let name = "archive/2026/stories-2026-06-26-000001.jsonl"
    var lines = String(decoding: try folder.bytes(name), as: UTF8.self).components(separatedBy: "\n")
    try #require(lines[line].contains(old))
    lines[line] = lines[line].replacing(old, with: new)
    try folder.write(Data(lines.joined(separator: "\n").utf8), to: name)
    return folder
  }

  /// Opens the index twice: at first it is made, and then it stays, and what is remembered of sources.
  private func check(_ folder: StateFolder, unreadable: Int) async throws {
    var state = SourceState(sourceID: "gazette")
    state.validators = Validators(etag: "\"a\"", lastModified: nil)
    let made = try folder.recorder()
    #expect(made.report.unreadableLines == unreadable)
    try await made.save(state, settled: nil)
    await made.close()
    let again = try folder.recorder()
    #expect(!again.report.isRebuilt)
    #expect(try await again.sourceStates().map(\.validators.etag) == ["\"a\""])
    await again.close()
  }

  @Test("the last record is of a story whose own line is damaged", arguments: IndexInLineTests.others)
  func withoutStory(_ last: Record) async throws {
    try await check(try folder([Self.story, last], damaging: 0), unreadable: 1)
  }

  @Test("the last line cannot be read", arguments: IndexInLineTests.others)
  func unreadable(_ last: Record) async throws {
    try await check(try folder([Self.story, last], damaging: 1), unreadable: 1)
  }

  @Test("no line can be read")
  func nothing() async throws { try await check(try folder([Self.story], damaging: 0), unreadable: 1) }

  @Test("the last record's story has no identifier of ours")
  func foreign() async throws {
    let folder = try folder([Self.story, Self.others[0]], damaging: 1, #""story_id":"1"#, #""story_id":"x"#)
    try await check(folder, unreadable: 1)
  }
}
