import Foundation
import Testing

@Suite("Files that were damaged between two runs")
struct DamageTests {
  private let press: Press
  private let folder: StateFolder

  init() throws {
    press = try Press()
    folder = try StateFolder(polling: press, Press.wellMannered)
    try folder.runOnce()
  }

  private func expectEverything() throws {
    let account = try Account(folder.archive, press, outlets: Press.wellMannered)
    #expect(account.ofPresence == [])
    #expect(account.ofNumbering == [])
    let verification = try folder.run("verify")
    #expect(verification.ending == .exit(0), "\(verification.errors)")
  }

  @Test(
    "a torn tail is cut, kept aside, and the archive goes on in a new segment",
    arguments: [
      Array("{\"v\":1,\"seq\":9".utf8), Array("{\"v\":1}".utf8), [UInt8](repeating: 0, count: 4096), [0xE4, 0xB8],
    ] as [[UInt8]])
  func tornTail(tail: [UInt8]) throws {
    let (segment, lines) = (try #require(folder.archive.segments.last), try folder.archive.lines())
    let file = try #require(FileHandle(forWritingAtPath: segment))
    try file.seekToEnd()
    try file.write(contentsOf: tail)
    try file.close()
    try press.advance(20)
    try folder.runOnce()
    #expect(folder.archive.tornTails.count == 1)
    let aside = try #require(folder.archive.tornTails.first)
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder.archive.path + "/" + aside))) == tail)
    #expect(folder.archive.segments.count == 2 && folder.archive.segments.first == segment)
    #expect(try Array(folder.archive.lines().prefix(lines.count)) == lines)
    try expectEverything()
    try folder.runOnce()
    #expect(folder.archive.tornTails.count == 1 && folder.archive.segments.count == 2)
  }

  /// What can happen to the index.
  enum Loss: String, CaseIterable, Sendable { case deleted, random, zeroed, cut, ofAnotherArchive }

  @Test(
    "an index that is lost in any way is rebuilt: nothing is doubled, and no 304 hides anything",
    arguments: Loss.allCases)
  func index(loss: Loss) throws {
    let (lines, requests) = (try folder.archive.lines(), try press.requests().count)
    try spoil(loss)
    try folder.runOnce()
    #expect(try folder.archive.lines() == lines)
    let conditional = try press.requests().dropFirst(requests).filter(\.isConditional)
    #expect(conditional.map(\.outlet) == [])
    try press.advance(20)
    try folder.runOnce()
    #expect(try press.requests().contains { $0.status == 304 })
    try expectEverything()
  }

  private func spoil(_ loss: Loss) throws {
    for side in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.index + side) }
    let url = URL(fileURLWithPath: folder.index)
    let bytes = [UInt8](try Data(contentsOf: url))
    switch loss {
    case .deleted: try FileManager.default.removeItem(at: url)
    case .random: try Data(bytes.indices.map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 11) }).write(to: url)
    case .zeroed: try Data(bytes.map { _ in 0 }).write(to: url)
    case .cut: try Data(bytes.prefix(bytes.count / 2)).write(to: url)
    case .ofAnotherArchive:
      let other = try StateFolder(polling: press, ["meridian-wire"])
      try other.runOnce()
      for side in ["", "-wal"] {
        try? FileManager.default.removeItem(atPath: folder.index + side)
        try? FileManager.default.copyItem(atPath: other.index + side, toPath: folder.index + side)
      }
    }
  }

  @Test("an archive that was restored from yesterday takes in again what it lost")
  func restored() throws {
    let (segment, lines) = (try #require(folder.archive.segments.last), try folder.archive.lines())
    try Data(lines.prefix(lines.count / 2).flatMap { $0 + [0x0A] }).write(to: URL(fileURLWithPath: segment))
    try folder.runOnce()
    try expectEverything()
  }

  @Test("a bad line inside the archive is left as it is, reported, and collecting goes on behind it")
  func inside() throws {
    let segment = try #require(folder.archive.segments.last)
    var lines = try folder.archive.lines()
    lines[4] = Array("no record".utf8)
    let damaged = Data(lines.flatMap { $0 + [0x0A] })
    try damaged.write(to: URL(fileURLWithPath: segment))
    try press.advance(20)
    try folder.runOnce()
    #expect(try Data(contentsOf: URL(fileURLWithPath: segment)) == damaged)
    #expect(folder.archive.segments.count == 2)
    #expect(try folder.run("verify").ending == .exit(65))
  }
}
