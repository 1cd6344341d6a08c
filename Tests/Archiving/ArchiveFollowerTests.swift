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

  @Test("reading begins with the segments that may hold what was recorded since a time")
  func since() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    func time(_ days: Int64) -> Timestamp { noon.advanced(by: .seconds(days * 86_400)) }
    for day: Int64 in 0..<5 { _ = try writer.append(ArchiveFixture.stories([Int(day)]), now: time(day)) }
    let reader = ArchiveReader(directory: folder.path)
    func first(_ days: Int64) throws -> Int64? {
      var cursor = try reader.lines(sinceDayOf: time(days))
      return try cursor.next()?.seq
    }
    // The segment of the day before is read, too.
    #expect(try [-9, 0, 1, 3, 4, 5, 99].map(first) == [1, 1, 1, 3, 4, 5, 5])
  }

  @Test("a line is found in a large segment by reading little of it, however long lines are and whatever is damaged")
  func search() throws {
    let folder = try TemporaryFolder()
    let name = "2026/stories-2026-06-26-000001.jsonl"
    _ = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon).append(
      [ArchiveFixture.story(0)], now: noon)
    let line = Array(#"{"v":1,"seq":"#.utf8)
    var bytes: [UInt8] = []
    for seq in 1...4000 {
      let length = seq % 500 == 0 ? 300_000 : 1000 + seq * 37 % 2000
      bytes += line + Array("\(seq),\"pad\":\"\(String(repeating: "x", count: length))\"}\n".utf8)
      if seq % 97 == 0 { bytes += Array("not a record\n".utf8) }
    }
    try folder.write(bytes, to: name)
    #expect(bytes.count > 10 << 20)
    for seq in Array(stride(from: Int64(1), through: 3999, by: 61)) + [499, 500, 501, 3998, 3999] {
      let files = FaultyFiles()
      let reader = ArchiveReader(directory: folder.path, files: files)
      var cursor = try reader.lines(after: seq)
      #expect(try cursor.next()?.seq == seq + 1)
      #expect(files.log.count(.read) < 60)
    }
    var cursor = try ArchiveReader(directory: folder.path).lines(after: 4000)
    #expect(try cursor.next() == nil)
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
