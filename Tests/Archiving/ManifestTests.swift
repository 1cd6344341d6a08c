import Stories
import Testing

@testable import Archiving

/// The manifest stands for the archive: any change to a sealed file, or to the manifest, is found.
@Suite struct ManifestTests {
  private let noon = ArchiveFixture.noon

  private func sealedArchive() throws -> (folder: TemporaryFolder, segments: [String]) {
    let folder = try TemporaryFolder()
    for day in 24...26 {
      let now = ArchiveFixture.instant("2026-06-\(day)T12:00:00Z")
      let writer = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: now)
      _ = try writer.append(ArchiveFixture.stories(day * 10..<day * 10 + 3), now: now)
    }
    return (folder, try folder.files().filter { $0.contains("stories-") })
  }

  private func problems(_ folder: TemporaryFolder) throws -> [VerificationReport.Problem.Code] {
    try ArchiveVerifier(directory: folder.path).verify().problems.map(\.code)
  }

  @Test("a sound archive has no problem, and a hash to cite it by")
  func sound() throws {
    let (folder, segments) = try sealedArchive()
    let report = try ArchiveVerifier(directory: folder.path).verify()
    #expect(report.isSound && report.records == 9 && report.lastSeq == 9)
    #expect(report.segments == 3 && report.sealedSegments == 2 && segments.count == 3)
    #expect(report.manifestHash?.count == 64)
  }

  @Test("one changed byte in a sealed segment is found")
  func alteredSegment() throws {
    let (folder, segments) = try sealedArchive()
    var bytes = try folder.bytes(segments[0])
    let at = try #require(bytes.lastIndex(of: UInt8(ascii: "T")))
    bytes[at] = UInt8(ascii: "t")
    try folder.write(bytes, to: segments[0])
    #expect(try problems(folder) == [.altered])
  }

  @Test("a changed line of the manifest breaks the chain")
  func alteredManifest() throws {
    let (folder, _) = try sealedArchive()
    let text = String(decoding: try folder.bytes("MANIFEST.jsonl"), as: UTF8.self)
    try folder.write(text.replacing("\"count\":3", with: "\"count\":4", maxReplacements: 1).utf8, to: "MANIFEST.jsonl")
    #expect(try problems(folder).contains(.manifestChain))
  }

  @Test("a segment taken away is one problem, named")
  func missing() throws {
    let (folder, segments) = try sealedArchive()
    try FileManagerShim.remove(folder.path + "/" + segments[1])
    let report = try ArchiveVerifier(directory: folder.path).verify()
    #expect(report.problems.map(\.code) == [.missing])
    #expect(report.problems.first?.file == segments[1])
  }

  @Test("a line taken out, a line said twice and a story told twice are found")
  func changedLines() throws {
    let (folder, segments) = try sealedArchive()
    let lines = try folder.bytes(segments[2]).split(separator: UInt8(ascii: "\n"))
    func rewrite(_ lines: [ArraySlice<UInt8>]) throws -> Set<VerificationReport.Problem.Code> {
      try folder.write(lines.flatMap { Array($0) + [UInt8(ascii: "\n")] }, to: segments[2])
      return Set(try problems(folder))
    }
    #expect(try rewrite([lines[0], lines[2]]) == [.gap])
    #expect(try rewrite([lines[0], lines[0], lines[1], lines[2]]) == [.repeated])
    let forged = String(decoding: lines[2], as: UTF8.self).replacing("\"seq\":9", with: "\"seq\":10")
    #expect(try rewrite([lines[0], lines[1], lines[2], Array(forged.utf8)[...]]) == [.doubledStory])
    #expect(try rewrite([lines[0], lines[1], Array("{}".utf8)[...], lines[2]]) == [.unreadable])
    let nameless = String(decoding: lines[2], as: UTF8.self).replacing("\"story_id\":\"00", with: "\"story_id\":\"x0")
    #expect(try rewrite([lines[0], lines[1], Array(nameless.utf8)[...]]) == [.unreadable])
  }
}
