import Archiving
import Foundation
import Stories
import Testing

@testable import Daemon

/// The index is rebuilt from the archive whatever becomes of it, and no validator survives that.
@Suite struct StateDamageTests {
  private static let digest = IdentityKey.Digest(high: 1, low: 2)

  private func filled() async throws -> StateFolder {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    for number in 0..<6 { _ = try await recorder.record(Press.candidate(number)) }
    _ = try await recorder.record(Press.candidate(9, outlet: "courier", text: Press.article(1)))
    var state = SourceState(sourceID: "gazette")
    state.validators = Validators(etag: "\"a\"", lastModified: nil)
    state.entriesSeen = 6
    try await recorder.save(state, settled: [StateDamageTests.digest])
    await recorder.close()
    return folder
  }

  private func check(_ folder: StateFolder, isRebuilt: Bool, isSetAside: Bool = false) async throws {
    let recorder = try folder.recorder()
    #expect(recorder.report.isRebuilt == isRebuilt)
    #expect((recorder.report.indexSetAside != nil) == isSetAside)
    if isSetAside { #expect(try folder.names().contains { $0.contains(".corrupt-") }) }
    for number in 0..<6 {
      guard case .known = try await recorder.record(Press.candidate(number)) else {
        return #expect(Bool(false), "story \(number) was not known")
      }
    }
    let copy = Press.candidate(9, outlet: "courier", text: Press.article(1))
    guard case .known = try await recorder.record(copy) else { return #expect(Bool(false), "sighting not known") }
    #expect(try folder.records().count == 7)
    let states = try await recorder.sourceStates()
    #expect(states.allSatisfy { $0.validators.isEmpty } == isRebuilt || states.isEmpty)
    #expect(try await recorder.settledEntries(of: "gazette").current.isEmpty == isRebuilt)
    await recorder.close()
  }

  @Test("what was found is told in sentences, and none when there was nothing")
  func told() async throws {
    let folder = try await filled()
    let sound = try folder.recorder()
    #expect(sound.report.findings.isEmpty)
    await sound.close()
    let name = "archive/2026/stories-2026-06-26-000001.jsonl"
    try folder.write(try folder.bytes(name) + Data("torn".utf8), to: name)
    try folder.write(Data("{}".utf8), to: "state.db")
    let told = try folder.recorder().report.findings.map(\.message)
    #expect(told.count == 3)
    #expect(told[0].hasPrefix("Cut a torn tail of 2026/stories-2026-06-26-000001.jsonl: 4 bytes at "))
    #expect(told[1].hasPrefix("The index could not be used; it is kept as \(folder.path)/state.db.corrupt-"))
    #expect(told[2] == "The index was rebuilt from 7 records; every source is asked anew")
  }

  @Test("nothing happened: nothing is rebuilt, validators and settled entries stay")
  func sound() async throws { try await check(try await filled(), isRebuilt: false) }

  @Test("the index is gone")
  func missing() async throws {
    let folder = try await filled()
    folder.remove("state.db", "state.db-wal", "state.db-shm")
    try await check(folder, isRebuilt: true)
  }

  @Test("the index is empty, cut, zeroed or noise", arguments: 0..<12)
  func damaged(_ seed: Int) async throws {
    let folder = try await filled()
    var bytes = try folder.bytes("state.db")
    let names = try folder.names()
    try #require(bytes.count >= 8 * 4096, "the log was not taken in when the index was closed: \(bytes.count) \(names)")
    folder.remove("state.db-wal", "state.db-shm")
    switch seed {
    case 0: bytes = Data()
    case 1: bytes = Data(repeating: 0, count: bytes.count)
    case 2: bytes = Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 97 >> 3) })
    case 3: bytes = bytes.prefix(100)
    case 4: bytes = bytes.prefix(bytes.count / 2)
    case 5: bytes = Data("{\"not\":\"a database\"}".utf8)
    default:
      let page = 4096 * (1 + seed % (bytes.count / 4096 - 1))
      for index in page..<page + 4096 { bytes[index] = UInt8(truncatingIfNeeded: index &* (seed + 3)) }
    }
    try folder.write(bytes, to: "state.db")
    let isNew = bytes.isEmpty
    try await check(folder, isRebuilt: true, isSetAside: !isNew)
  }

  @Test(
    "the index is of a later version, or another program's",
    arguments: ["PRAGMA user_version", "PRAGMA application_id"])
  func foreign(_ pragma: String) async throws {
    let folder = try await filled()
    var bytes = try folder.bytes("state.db")
    // SQLite's file header: user_version at 60, application_id at 68, big-endian.
    bytes[pragma.hasSuffix("version") ? 63 : 71] = 99
    try folder.write(bytes, to: "state.db")
    try await check(folder, isRebuilt: true, isSetAside: true)
  }

  @Test("the index is an older copy: the rest is taken in from the archive")
  func olderCopy() async throws {
    let folder = try await filled()
    let old = try folder.bytes("state.db")
    let recorder = try folder.recorder()
    for number in 20..<25 { _ = try await recorder.record(Press.candidate(number)) }
    await recorder.close()
    folder.remove("state.db-wal", "state.db-shm")
    try folder.write(old, to: "state.db")
    let again = try folder.recorder()
    #expect(again.report.recordsTakenIn == 5 && !again.report.isRebuilt)
    for number in 20..<25 {
      guard case .known = try await again.record(Press.candidate(number)) else {
        return #expect(Bool(false), "story \(number) was doubled")
      }
    }
  }

  @Test("the archive is an older copy: the index is rebuilt and what is gone is taken again")
  func olderArchive() async throws {
    let folder = try await filled()
    let name = "archive/2026/stories-2026-06-26-000001.jsonl"
    let bytes = try folder.bytes(name)
    let end = try #require(bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")))
    try folder.write(bytes[...end], to: name)
    let recorder = try folder.recorder()
    #expect(recorder.report.isRebuilt)
    #expect(try await recorder.sourceStates().allSatisfy { $0.validators.isEmpty && $0.entriesSeen == 6 })
    let copy = Press.candidate(9, outlet: "courier", text: Press.article(1))
    guard case .sighting = try await recorder.record(copy) else { return #expect(Bool(false), "not taken again") }
  }

  @Test("the archive is another: the index does not speak of it and is rebuilt")
  func otherArchive() async throws {
    let (folder, other) = (try await filled(), try StateFolder())
    let recorder = try other.recorder()
    for number in 100..<120 { _ = try await recorder.record(Press.candidate(number, outlet: "herald")) }
    await recorder.close()
    folder.remove("archive")
    try FileManager.default.copyItem(atPath: other.archive, toPath: folder.archive)
    let again = try folder.recorder()
    #expect(again.report.isRebuilt)
    guard case .story = try await again.record(Press.candidate(1)) else { return #expect(Bool(false), "hidden") }
    guard case .known = try await again.record(Press.candidate(100, outlet: "herald")) else {
      return #expect(Bool(false), "doubled")
    }
  }
}
