import Foundation
import Stories

/// Reads a whole archive and says all that is wrong with it. Changes nothing; may run beside a writer.
///
/// Checks the manifest's chain and every sealed file's hash; every line's newline, JSON and record form; the numbers,
/// which must follow each other without gaps; and that each story's identifier stands once. Takes about half a minute a
/// million records, and 22 to 43 bytes of memory a story.
public struct ArchiveVerifier {
  /// Problems listed in full; more are only counted.
  public static let maximumProblems = 1000

  private let reader: ArchiveReader
  private var folder: ArchiveFolder { reader.folder }

  public init(directory: String, files: any FileSystem = POSIXFileSystem(), options: ArchiveOptions = .init()) {
    reader = ArchiveReader(directory: directory, files: files, options: options)
  }

  /// Throws when the archive cannot be read at all; what it holds is never a reason to throw.
  public func verify() throws(ArchiveError) -> VerificationReport {
    var check = ArchiveCheck()
    let manifest = try Manifest(folder)
    let segments = try folder.segments()
    check.report.manifestHash = manifest.lastHash
    for line in manifest.unreadableLines { check.add(.manifestUnreadable, "MANIFEST.jsonl", line, "no entry") }
    for line in manifest.brokenLinks { check.add(.manifestChain, "MANIFEST.jsonl", line, "previous does not match") }
    let sealed = Dictionary(manifest.entries.map { ($0.file, $0) }) { first, _ in first }
    let names = Set(segments.map(\.path))
    for entry in manifest.entries where !names.contains(entry.file) {
      check.add(.missing, entry.file, nil, "records \(entry.firstSeq) to \(entry.lastSeq)")
      check.expect(after: entry.lastSeq)
    }
    let lastSealed = manifest.entries.compactMap { SegmentName(path: $0.file) }.max()
    for (index, segment) in segments.enumerated() {
      try verify(segment, sealed[segment.path], next: segments[(index + 1)...], &check)
      guard sealed[segment.path] == nil, let lastSealed, segment < lastSealed else { continue }
      check.add(.unsealed, segment.path, nil, "later segments are sealed")
    }
    check.report.sealedSegments = sealed.count
    return check.report
  }

  private func verify(
    _ segment: SegmentName, _ entry: ManifestEntry?, next: ArraySlice<SegmentName>, _ check: inout ArchiveCheck
  ) throws(ArchiveError) {
    guard let file = try ReadOnlyFile(folder.path(of: segment), disk: folder.disk) else { return }
    check.report.segments += 1
    if let entry {
      let digest = try FileDigest(file)
      if digest.sha256 != entry.sha256 || digest.bytes != entry.bytes || digest.lines != entry.count {
        check.add(.altered, segment.path, nil, "\(digest.bytes) bytes, sealed with \(entry.bytes)")
      }
    }
    var limit: Int64?
    for later in next where limit == nil { limit = try reader.firstSeq(of: later) }
    var scanner = file.lines(from: 0, maximumLineBytes: reader.maximumLineBytes)
    var number = 0
    while let line = try scanner.next() {
      number += 1
      check.line(line, number, segment.path, limit: limit)
    }
    if scanner.oversizedLines > 0 {
      check.add(.unreadable, segment.path, nil, "\(scanner.oversizedLines) lines over maximumLineBytes")
    }
    guard try file.size() > scanner.offset, !next.isEmpty || entry != nil else { return }
    check.add(.torn, segment.path, number + 1, "no newline at the end")
  }
}

/// What has been found so far.
private struct ArchiveCheck {
  var report = VerificationReport()
  private var stories: Set<IdentityKey.Digest> = []
  private let decoder = JSONDecoder()

  mutating func add(_ code: VerificationReport.Problem.Code, _ file: String, _ line: Int?, _ detail: String) {
    report.problemCount += 1
    guard report.problems.count < ArchiveVerifier.maximumProblems else { return }
    report.problems.append(.init(code: code, file: file, line: line, detail: detail))
  }

  /// A missing segment is one problem, not a gap besides.
  mutating func expect(after seq: Int64) { missingEnds.insert(seq) }

  private var missingEnds: Set<Int64> = []

  mutating func line(_ line: ArraySlice<UInt8>, _ number: Int, _ file: String, limit: Int64?) {
    guard let record = try? decoder.decode(Record.self, from: Data(line)) else {
      if let seq = LineHead.checkedSeq(of: line) { follow(seq, number, file, limit) }
      return add(.unreadable, file, number, "no record")
    }
    guard follow(record.seq, number, file, limit) else { return }
    report.records += 1
    guard case .story = record else { return }
    guard let story = ArchiveCheck.digest(record.storyID) else {
      return add(.unreadable, file, number, "story_id is not 32 hexadecimal digits")
    }
    if !stories.insert(story).inserted { add(.doubledStory, file, number, record.storyID) }
  }

  /// The 16 bytes of a story's identifier: millions of them are held.
  private static func digest(_ storyID: String) -> IdentityKey.Digest? {
    guard storyID.utf8.count == 32, let high = UInt64(storyID.prefix(16), radix: 16),
      let low = UInt64(storyID.suffix(16), radix: 16)
    else { return nil }
    return IdentityKey.Digest(high: high, low: low)
  }

  @discardableResult
  private mutating func follow(_ seq: Int64, _ number: Int, _ file: String, _ limit: Int64?) -> Bool {
    guard seq > report.lastSeq, limit.map({ seq < $0 }) ?? true else {
      add(.repeated, file, number, "seq \(seq) after \(report.lastSeq)")
      return false
    }
    if seq != report.lastSeq + 1, !missingEnds.contains(seq - 1) {
      add(.gap, file, number, "seq \(seq) after \(report.lastSeq)")
    }
    report.lastSeq = seq
    return true
  }
}
