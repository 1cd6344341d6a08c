/// Where the files of an archive are.
struct ArchiveFolder: Sendable {
  let path: String
  let disk: Disk

  var manifest: String { path + "/MANIFEST.jsonl" }
  var current: String { path + "/current.jsonl" }
  var lock: String { path + "/lock" }

  func path(of segment: SegmentName) -> String { "\(path)/\(segment.path)" }

  /// All segments, the oldest first.
  func segments() throws(ArchiveError) -> [SegmentName] {
    var segments: [SegmentName] = []
    for year in try years() { segments += try self.segments(in: year) }
    return segments.sorted()
  }

  /// The segments that come after one, the oldest first.
  func segments(after segment: SegmentName) throws(ArchiveError) -> [SegmentName] {
    var segments: [SegmentName] = []
    for year in try years() where year >= segment.folder { segments += try self.segments(in: year) }
    return segments.filter { $0 > segment }.sorted()
  }

  private func years() throws(ArchiveError) -> [String] {
    try disk.names(in: path).filter { $0.utf8.count == 4 && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  private func segments(in year: String) throws(ArchiveError) -> [SegmentName] {
    try disk.names(in: "\(path)/\(year)").compactMap { SegmentName(path: "\(year)/\($0)") }
  }
}
