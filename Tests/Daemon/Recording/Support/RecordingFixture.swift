import Archiving
import Daemon
import Foundation
import Stories

/// A state folder of its own for one test, removed with the last reference.
final class StateFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("policywire-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var archive: String { path + "/archive" }

  func recorder(_ files: FaultyFiles = FaultyFiles(), at now: Timestamp = Press.noon) throws -> Recorder {
    try Recorder(options: RecorderOptions(stateDirectory: path), files: files, now: { now })
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)) }

  func write(_ bytes: Data, to name: String) throws { try bytes.write(to: URL(fileURLWithPath: path + "/" + name)) }

  func remove(_ names: String...) {
    for name in names { try? FileManager.default.removeItem(atPath: path + "/" + name) }
  }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  func records() throws -> [Record] {
    var cursor = try ArchiveReader(directory: archive).lines(after: 0)
    var records: [Record] = []
    while let line = try cursor.next() { records.append(try line.record()) }
    return records
  }

  /// The titles of the archived stories, in order.
  func titles() throws -> [String] {
    try records().compactMap { if case .story(let story) = $0 { story.title } else { nil } }
  }
}

/// Candidates from made-up outlets.
enum Press {
  static let noon = Timestamp(rfc3339: "2026-06-26T12:00:00Z") ?? Timestamp(milliseconds: 0)

  /// An entry of an outlet's feed. Every number is another article.
  static func candidate(
    _ number: Int, outlet: String = "gazette", source: String? = nil, text: String? = nil, at time: Timestamp = noon
  ) -> Candidate {
    let url = "https://\(outlet).example/\(number)"
    var candidate = Candidate(
      source: SourceReference(
        id: source ?? outlet, outlet: outlet, country: nil, url: "https://\(outlet).example/feed"),
      title: "Report \(number) of the \(outlet)", contentSource: .feed, contentStatus: .ok,
      language: LanguageEvidence(tag: "en", confidence: 1),
      verdicts: [TopicVerdict(topic: "ai-policy", decision: .accept, score: 4, threshold: 3.5, matches: [])],
      provenance: Provenance(fetchedAt: time, status: 200, finalURL: url, reader: "rss-2.0"))
    (candidate.url, candidate.originalURL, candidate.entryID) = (url, url, "tag:\(outlet),\(number)")
    candidate.contentText = text ?? article(number)
    return candidate
  }

  /// About 120 words of which no two articles share three in a row.
  static func article(_ number: Int) -> String {
    (0..<120).map { "w\(number)x\($0 * 7 % 120)" }.joined(separator: " ")
  }
}

extension Recorder {
  /// Hands all in at once, as polls that run side by side do.
  func recordTogether(_ candidates: [Candidate]) async -> [Result<Acknowledgement, RecorderError>] {
    await withTaskGroup(of: (Int, Result<Acknowledgement, RecorderError>).self) { group in
      for (index, candidate) in candidates.enumerated() {
        group.addTask {
          do throws(RecorderError) { return (index, .success(try await self.record(candidate))) } catch {
            return (index, .failure(error))
          }
        }
      }
      var results = candidates.map { _ in Result<Acknowledgement, RecorderError>.success(.known("")) }
      for await (index, result) in group { results[index] = result }
      return results
    }
  }
}
