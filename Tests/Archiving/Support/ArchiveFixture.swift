import Foundation
import Stories
import Testing

@testable import Archiving

/// A folder of its own for one test, removed with the last reference.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("policywire-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))) }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// All files below the folder, sorted.
  func files() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }
}

/// Records and times to write.
enum ArchiveFixture {
  static let noon = instant("2026-06-26T12:00:00Z")

  static func instant(_ text: String) -> Timestamp { Timestamp(rfc3339: text) ?? Timestamp(milliseconds: 0) }

  static let titles = [
    "EU agrees on rules for frontier models",
    "人工智能出口管制新规发布", "قواعد جديدة للذكاء الاصطناعي", "AI Act 🇪🇺 👩🏽‍⚖️ in force",
    "Новые правила для ИИ", "כללים חדשים לבינה מלאכותית", "line\u{2028}separator and \"quotes\"",
  ]

  /// A story of its own for each number.
  static func story(_ number: Int, text: String? = nil) -> Record {
    let source = SourceReference(
      id: "gazette", outlet: "The Gazette", country: "BE", url: "https://gazette.example/feed")
    var candidate = Candidate(
      source: source, title: "\(titles[number % titles.count]) \(number)", contentSource: .feed, contentStatus: .ok,
      language: LanguageEvidence(tag: "en", confidence: 1),
      verdicts: [TopicVerdict(topic: "ai-policy", decision: .accept, score: 4, threshold: 3.5, matches: [])],
      provenance: Provenance(fetchedAt: noon, status: 200, finalURL: source.url, reader: "rss-2.0"))
    candidate.url = "https://gazette.example/\(number)"
    candidate.contentText = text ?? "Text \(number)."
    let id = String(repeating: "0", count: 32 - String(number).count) + String(number)
    return .story(
      StoryRecord(
        candidate, storyID: id, eventID: id, contentHash: String(repeating: "a", count: 64), fingerprint: nil))
  }

  static func stories(_ numbers: some Sequence<Int>) -> [Record] { numbers.map { story($0) } }

  /// The numbers of all lines, in order, as a reader sees them.
  static func sequence(_ directory: String) throws -> [Int64] {
    var cursor = try ArchiveReader(directory: directory).lines(after: 0)
    var numbers: [Int64] = []
    while let line = try cursor.next() { numbers.append(line.seq) }
    return numbers
  }

  /// The story identifiers of all lines, in order.
  static func storyIDs(_ directory: String) throws -> [String] {
    var cursor = try ArchiveReader(directory: directory).lines(after: 0)
    var ids: [String] = []
    while let line = try cursor.next() { ids.append(try line.record().storyID) }
    return ids
  }
}
