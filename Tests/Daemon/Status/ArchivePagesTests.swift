import Archiving
import Foundation
import Stories
import Testing

@testable import Daemon

/// What is read of the archive for those who ask over HTTP.
@Suite struct ArchivePagesTests {
  private let folder: StateFolder
  private var archive: String { folder.archive }

  init() throws { folder = try StateFolder() }

  /// One segment, of which every record with a number that `isStory` is a story, and all others are of no kind.
  private func write(_ numbers: ClosedRange<Int64>, isStory: (Int64) -> Bool) throws {
    var bytes: [UInt8] = []
    for seq in numbers {
      if isStory(seq) {
        let story = StoryRecord(
          Press.candidate(Int(seq)), storyID: String(repeating: "a", count: 32),
          eventID: String(repeating: "a", count: 32),
          contentHash: String(repeating: "a", count: 64), fingerprint: nil)
        bytes += try OrderedJSONEncoder().encode(Record.story(story).stamped(seq: seq, recordedAt: Press.noon))
      } else {
        bytes += Array("{\"v\":1,\"seq\":\(seq),\"pad\":\"\(String(repeating: "x", count: 1000))\"}".utf8)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    try FileManager.default.createDirectory(atPath: archive + "/2026", withIntermediateDirectories: true)
    try folder.write(Data(bytes), to: "archive/2026/stories-2026-06-26-000001.jsonl")
  }

  @Test("the newest stories are those of the newest records, read on from where they were read last")
  func latest() throws {
    try write(1...600) { $0 % 100 == 0 }
    let pages = ArchivePages(reader: ArchiveReader(directory: archive))
    #expect(try pages.latestStories(upTo: 500).map(\.head.seq) == [500, 400, 300, 200, 100])
    #expect(try pages.latestStories(upTo: 600).map(\.head.seq) == [600, 500, 400, 300, 200, 100])
  }

  @Test("after a long time unasked no more is read than at first")
  func longUnasked() throws {
    try write(1...10_000) { $0 % 100 == 0 }
    let files = FaultyFiles()
    let pages = ArchivePages(reader: ArchiveReader(directory: archive, files: files))
    _ = try pages.latestStories(upTo: 300)
    let before = files.log.count(.read)
    #expect(try pages.latestStories(upTo: 10_000).map(\.head.seq) == [10_000, 9900, 9800, 9700, 9600])
    // Ten megabytes would be 40 reads.
    #expect(files.log.count(.read) - before < 20)
  }
}
