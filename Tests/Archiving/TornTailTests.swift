import Stories
import Testing

@testable import Archiving

/// A segment cut anywhere opens, keeps its whole lines, and goes on (guarantee 2).
@Suite struct TornTailTests {
  private let noon = ArchiveFixture.noon
  private let first = "2026/stories-2026-06-26-000001.jsonl"

  private func archive(_ count: Int) throws -> (folder: TemporaryFolder, bytes: [UInt8]) {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    _ = try writer.append(ArchiveFixture.stories(0..<count), now: noon)
    writer.close()
    return (folder, try folder.bytes(first))
  }

  @Test("cut at every byte: whole lines stay, the rest is kept aside, and a second start repairs nothing")
  func everyOffset() throws {
    let (folder, whole) = try archive(3)
    for length in 0...whole.count {
      for name in try folder.files() where name.contains("stories-") || name.contains("MANIFEST") {
        try FileManagerShim.remove(folder.path + "/" + name)
      }
      try folder.write(whole[..<length], to: first)
      try checkRecovery(folder, kept: Array(whole[..<length]))
    }
  }

  private func checkRecovery(_ folder: TemporaryFolder, kept: [UInt8]) throws {
    let lines = kept.count { $0 == UInt8(ascii: "\n") }
    let good = kept.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    #expect(writer.position.seq == Int64(lines))
    #expect(writer.recovery.repairs.count == (good == kept.count ? 0 : 1))
    if good < kept.count { #expect(try folder.bytes("\(first).torn-\(good)") == Array(kept[good...])) }
    if good > 0 { #expect(try folder.bytes(first) == Array(kept[..<good])) }
    _ = try writer.append([ArchiveFixture.story(99)], now: noon)
    if good < kept.count, good > 0 { #expect(writer.position.segment != first) }
    writer.close()
    #expect(try ArchiveFixture.sequence(folder.path) == Array(1...Int64(lines + 1)))
    let again = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    #expect(again.recovery == RecoveryReport())
    #expect(again.position.seq == Int64(lines + 1))
    #expect(try ArchiveVerifier(directory: folder.path).verify().isSound)
  }

  static let tails: [(name: String, bytes: [UInt8])] = [
    ("NULs", [UInt8](repeating: 0, count: 4096)),
    ("noise", (0..<4096).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }),
    ("noise with newlines", Array("\u{1}\n{\n}\n\n".utf8)),
    ("half a character", Array(#"{"v":1,"seq":4,"kind":"story","title":""#.utf8) + [0xE4, 0xBA]),
    ("half a character and a newline", Array(#"{"v":1,"seq":4,"title":""#.utf8) + [0xE4, 0xBA] + Array("\"}\n".utf8)),
    ("whole JSON without a newline", Array(#"{"v":1,"seq":4,"kind":"retraction"}"#.utf8)),
    ("a head and NULs", Array(#"{"v":1,"seq":4,"#.utf8) + [UInt8](repeating: 0, count: 900) + Array("}\n".utf8)),
  ]

  @Test("a tail that is no line is cut and kept aside", arguments: tails.indices)
  func garbage(_ index: Int) throws {
    let tail = TornTailTests.tails[index].bytes
    let (folder, whole) = try archive(3)
    try folder.write(whole + tail, to: first)
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    let repair = try #require(writer.recovery.repairs.first)
    #expect(repair.kind == .tornTail && repair.bytes == Int64(tail.count))
    #expect(try folder.bytes(repair.keptAs) == tail)
    #expect(try folder.bytes(first) == whole)
    #expect(try writer.append([ArchiveFixture.story(9)], now: noon).first?.seq == 4)
    #expect(writer.position.segment == "2026/stories-2026-06-26-000002.jsonl")
  }

  @Test("damage before good lines is never cut; recording goes on in a new segment (guarantee 3)")
  func damageInTheMiddle() throws {
    let (folder, whole) = try archive(5)
    var damaged = whole
    let second = try #require(whole.firstIndex(of: UInt8(ascii: "\n"))) + 1
    for index in second..<second + 8 { damaged[index] = 0 }
    try folder.write(damaged, to: first)
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    #expect(writer.recovery.repairs.isEmpty)
    #expect(writer.recovery.damage.contains { $0.label == "unreadable_lines" && $0.count == 1 })
    _ = try writer.append([ArchiveFixture.story(9)], now: noon)
    #expect(try folder.bytes(first) == damaged)
    #expect(writer.position.segment == "2026/stories-2026-06-26-000002.jsonl")
    #expect(try ArchiveFixture.sequence(folder.path) == [1, 3, 4, 5, 6])
  }

  @Test("a sealed segment that is gone is reported, and numbers are not given twice")
  func missingSegment() throws {
    let folder = try TemporaryFolder()
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    _ = try writer.append(ArchiveFixture.stories(0..<3), now: noon)
    writer.maintain(now: ArchiveFixture.instant("2026-06-27T01:00:00Z"))
    writer.close()
    try FileManagerShim.remove(folder.path + "/" + first)
    let again = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    #expect(again.recovery.damage == [.init(segment: first, label: "missing", count: 1)])
    #expect(try again.append([ArchiveFixture.story(5)], now: noon).first?.seq == 4)
    #expect(again.position.segment == "2026/stories-2026-06-26-000002.jsonl")
  }

  @Test("lines a failed write left in one segment and repeated in the next are read once and cut at the next start (3)")
  func repeatedLines() throws {
    let (folder, whole) = try archive(4)
    let ends = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }
    let second = "2026/stories-2026-06-26-000002.jsonl"
    try folder.write(whole[(ends[1] + 1)...], to: second)
    #expect(try ArchiveFixture.sequence(folder.path) == [1, 2, 3, 4])
    let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    #expect(writer.recovery.repairs.map(\.kind) == [.repeatedLines])
    #expect(try folder.bytes(first) == Array(whole[...ends[1]]))
    #expect(try writer.append([ArchiveFixture.story(9)], now: noon).first?.seq == 5)
    #expect(try ArchiveVerifier(directory: folder.path).verify().isSound)
  }

  @Test("a torn manifest is cut, kept aside, and its segment sealed again")
  func tornManifest() throws {
    let (folder, _) = try archive(2)
    let tomorrow = ArchiveFixture.instant("2026-06-27T01:00:00Z")
    try ArchiveWriter(directory: folder.path, now: tomorrow).close()
    let manifest = try folder.bytes("MANIFEST.jsonl")
    try folder.write(manifest.dropLast(9), to: "MANIFEST.jsonl")
    let writer = try ArchiveWriter(directory: folder.path, now: tomorrow)
    #expect(writer.recovery.repairs.map(\.kind) == [.manifest])
    #expect(try folder.bytes("MANIFEST.jsonl") == manifest)
    #expect(folder.exists("MANIFEST.jsonl.torn-0"))
  }
}
