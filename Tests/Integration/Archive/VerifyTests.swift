import Foundation
import Testing

@Suite("verify")
struct VerifyTests {
  /// One way of tampering with the lines of a segment.
  enum Tampering: String, CaseIterable, Sendable {
    case garbled, removed, doubled, exchanged, renumbered

    func apply(to lines: inout [[UInt8]]) {
      switch self {
      case .garbled: lines[4] = Array("{\"v\":1,\"seq\":5}".utf8)
      case .removed: lines.remove(at: 4)
      case .doubled: lines.insert(lines[4], at: 5)
      case .exchanged: lines.swapAt(4, 5)
      case .renumbered:
        lines[4] = Array(String(decoding: lines[4], as: UTF8.self).replacing("\"seq\":5,", with: "\"seq\":55,").utf8)
      }
    }
  }

  @Test("a tampered archive exits 65 and is told by file and line", arguments: Tampering.allCases)
  func tampered(tampering: Tampering) throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, Press.wellMannered)
    try folder.runOnce()
    let segment = try #require(folder.archive.segments.first)
    var lines = try folder.archive.lines()
    #expect(
      try folder.run("verify").output.contains("\(lines.count) records in 1 segments, the last is \(lines.count)"))
    tampering.apply(to: &lines)
    try Data(lines.flatMap { $0 + [0x0A] }).write(to: URL(fileURLWithPath: segment))
    let outcome = try folder.run("verify")
    #expect(outcome.ending == .exit(65))
    let place = tampering == .doubled ? 6 : 5
    let line = outcome.errors.split(separator: "\n").first ?? ""
    #expect(line.firstMatch(of: #/^\d{4}/stories-\d{4}-\d{2}-\d{2}-\d{6}\.jsonl:\d+: /#) != nil, "\(line)")
    #expect(line.contains(".jsonl:\(place): "), "\(line)")
    #expect(!outcome.errors.contains("Optional("))
  }

  @Test("an archive without records is whole; a folder that is none, the one above and one below are no archive")
  func empty() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, Press.wellMannered)
    try folder.runOnce()
    let years = try FileManager.default.contentsOfDirectory(atPath: folder.archive.path).filter { $0.count == 4 }
    let year = try #require(years.first)
    for path in [folder.path, folder.archive.path + "/" + year, folder.path + "/nowhere"] {
      let outcome = try folder.run("verify", "--archive", path)
      #expect(outcome.ending == .exit(74) && outcome.errors.contains(path), "\(outcome.errors)")
    }
    try FileManager.default.removeItem(atPath: folder.archive.path + "/" + year)
    #expect(try folder.run("verify").ending == .exit(0))
  }
}
