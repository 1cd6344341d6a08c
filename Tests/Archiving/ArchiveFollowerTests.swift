import Stories
import Testing

@testable import Archiving

/// Readers beside a writer.
@Suite struct ArchiveFollowerTests {
  private let noon = ArchiveFixture.noon

  @Test("new lines are given once, in order, across segments and a midnight")
  func follow() throws {
    let folder = try TemporaryFolder()
    var options = ArchiveOptions()
    options.maximumSegmentBytes = 2500
    let follower = ArchiveFollower(directory: folder.path, after: 0)
    #expect(try follower.poll().isEmpty)
    let writer = try ArchiveWriter(directory: folder.path, options: options, files: FaultyFiles(), now: noon)
    var seen: [Int64] = []
    for number in 0..<20 {
      let now = noon.advanced(by: .seconds(Int64(number) * 7200))
      _ = try writer.append(ArchiveFixture.stories(number * 2..<number * 2 + 2), now: now)
      if number % 3 == 0 { seen += try follower.poll(limit: 3).map(\.seq) }
    }
    while case let lines = try follower.poll(limit: 3), !lines.isEmpty { seen += lines.map(\.seq) }
    #expect(seen == Array(1...40))
    #expect(follower.position == writer.position)
  }

  @Test("a line without its newline is not given before it has it")
  func unfinishedLine() throws {
    let folder = try TemporaryFolder()
    let name = "2026/stories-2026-06-26-000001.jsonl"
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    _ = try writer.append(ArchiveFixture.stories(0..<2), now: noon)
    let whole = try folder.bytes(name)
    try folder.write(whole.dropLast(), to: name)
    let follower = ArchiveFollower(directory: folder.path, after: 0)
    #expect(try follower.poll().map(\.seq) == [1])
    try folder.write(whole, to: name)
    #expect(try follower.poll().map(\.seq) == [2])
  }

  @Test("reading begins after any number", arguments: [0, 1, 7, 19, 20, 99])
  func seek(_ seq: Int64) throws {
    let folder = try TemporaryFolder()
    var options = ArchiveOptions()
    options.maximumSegmentBytes = 3000
    let writer = try ArchiveWriter(directory: folder.path, options: options, files: FaultyFiles(), now: noon)
    for number in 0..<20 { _ = try writer.append([ArchiveFixture.story(number)], now: noon) }
    var cursor = try ArchiveReader(directory: folder.path).lines(after: seq)
    var numbers: [Int64] = []
    while let line = try cursor.next() { numbers.append(line.seq) }
    #expect(numbers == Array(1...20).filter { $0 > seq })
  }

  @Test("a line is found by the place it ends at, and no other place is taken for one")
  func lineEnding() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    _ = try writer.append(ArchiveFixture.stories(0..<3), now: noon)
    let reader = ArchiveReader(directory: folder.path)
    var place = writer.position
    #expect(try reader.line(endingAt: place)?.seq == 3)
    place.seq = 2
    #expect(try reader.line(endingAt: place) == nil)
    place.seq = 3
    place.offset -= 1
    #expect(try reader.line(endingAt: place) == nil)
    place.offset += 9
    #expect(try reader.line(endingAt: place) == nil)
  }
}
