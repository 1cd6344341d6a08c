import Glibc

/// A segment that has ended, being read for its line in the manifest. It takes as many calls as its size and their
/// patience ask for, and nothing that was read is read again.
struct SegmentSealing {
  let name: SegmentName
  private var scan: SegmentScan
  private var hashing: FileHashing
  private var isScanned = false
  private(set) var isRead = false

  init(_ name: SegmentName, folder: ArchiveFolder, maximumLineBytes: Int) throws(ArchiveError) {
    guard let file = try ReadOnlyFile(folder.path(of: name), disk: folder.disk) else {
      throw ArchiveError(.damaged, operation: "seal", path: folder.path(of: name), errno: ENOENT)
    }
    self.name = name
    scan = try SegmentScan(beginning: file, maximumLineBytes: maximumLineBytes)
    hashing = FileHashing(file)
  }

  /// Reads on, about so many bytes, and returns how many; the segment is read twice.
  mutating func advance(by count: Int64) throws(ArchiveError) -> Int64 {
    let start = bytesRead
    if !isScanned {
      isScanned = try scan.advance(by: count)
    } else if !isRead {
      isRead = try hashing.advance(by: count)
    }
    return bytesRead - start
  }

  private var bytesRead: Int64 { scan.bytesRead + hashing.bytes }

  /// What to write when it is read; nil for a segment without a record.
  var entry: ManifestEntry? {
    guard isRead, let first = scan.firstSeq, let last = scan.lastSeq else { return nil }
    let digest = hashing.digest
    return ManifestEntry(
      file: name.path, firstSeq: first, lastSeq: last, count: digest.lines, bytes: digest.bytes,
      sha256: digest.sha256)
  }
}
