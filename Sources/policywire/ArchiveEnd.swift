import Archiving
import Foundation
import Stories

/// The end of an archive, for who wants its last lines without reading years of it.
struct ArchiveEnd {
  private let directory: String
  /// Oldest first.
  private let segments: [(name: SegmentName, bytes: Int64)]

  init(directory: String) {
    self.directory = directory
    segments = Self.segments(in: directory)
  }

  /// A place about `bytes` before the end, which may lie within a line: a reader drops what is left of that line.
  /// Nil: the archive is no longer than that.
  func place(bytes: Int64) -> ArchivePosition? {
    var missing = bytes
    for segment in segments.reversed() {
      if segment.bytes > missing {
        return ArchivePosition(segment: segment.name.path, offset: segment.bytes - missing, seq: 0)
      }
      missing -= segment.bytes
    }
    return nil
  }

  private static func segments(in directory: String) -> [(SegmentName, Int64)] {
    let files = FileManager.default
    let years = (try? files.contentsOfDirectory(atPath: directory)) ?? []
    let names = years.filter { $0.count == 4 }.flatMap { year in
      ((try? files.contentsOfDirectory(atPath: "\(directory)/\(year)")) ?? []).compactMap {
        SegmentName(path: "\(year)/\($0)")
      }
    }
    return names.sorted().map { name in
      let attributes = try? files.attributesOfItem(atPath: "\(directory)/\(name.path)")
      return (name, (attributes?[.size] as? NSNumber)?.int64Value ?? 0)
    }
  }
}
