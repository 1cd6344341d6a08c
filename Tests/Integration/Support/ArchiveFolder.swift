import Foundation
import Stories

/// An archive as any reader finds it: files of lines.
struct ArchiveFolder {
  let path: String

  /// The segments' paths, the oldest first.
  var segments: [String] {
    files.filter { $0.hasSuffix(".jsonl") && $0.contains("/stories-") }.map { path + "/" + $0 }
  }

  /// What recovery cut off and kept, below the archive's folder.
  var tornTails: [String] { files.filter { $0.contains(".torn-") } }

  /// Every whole line, without its newline, the oldest first.
  func lines() throws -> [[UInt8]] {
    try segments.flatMap(lines(of:))
  }

  /// Those of one segment, named by its path.
  func lines(of segment: String) throws -> [[UInt8]] {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: segment)))
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[..<end].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map(Array.init)
  }

  func records() throws -> [Record] {
    try lines().map { try JSONDecoder().decode(Record.self, from: Data($0)) }
  }

  func stories() throws -> [StoryRecord] {
    try records().compactMap { if case .story(let story) = $0 { story } else { nil } }
  }

  private var files: [String] { ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted() }
}
