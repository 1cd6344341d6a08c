import Stories

/// Puts an archive right before it is written again: the caller holds its lock.
///
/// Only the end of a segment that was never sealed is ever cut, and what is cut is first kept beside it as
/// `<segment>.torn-<offset>`, durable. Running it twice does nothing the second time.
struct ArchiveRecovery {
  let folder: ArchiveFolder
  let maximumLineBytes: Int
  private(set) var report = RecoveryReport()
  private(set) var position = ArchivePosition.start
  private(set) var manifest: Manifest
  /// Segments not in the manifest that hold records, the oldest first.
  private(set) var unsealed: [SegmentName] = []
  /// The last name used, whether or not its file is left.
  private(set) var lastName: SegmentName?
  /// The last segment may go on: it is whole, unsealed and nothing was repaired in it.
  private(set) var lastIsUsable = false

  init(folder: ArchiveFolder, maximumLineBytes: Int) throws(ArchiveError) {
    self.folder = folder
    self.maximumLineBytes = maximumLineBytes
    manifest = try Manifest(folder)
    try repairManifest()
    let segments = try folder.segments()
    lastName = segments.last
    try startFromManifest(segments)
    let sealed = Set(manifest.entries.map(\.file))
    let open = segments.filter { !sealed.contains($0.path) }
    for (index, segment) in open.enumerated() { try settle(segment, before: open[(index + 1)...]) }
    if position.segment != lastName?.path { lastIsUsable = false }
  }

  private mutating func startFromManifest(_ segments: [SegmentName]) throws(ArchiveError) {
    let names = Set(segments.map(\.path))
    for entry in manifest.entries {
      if !names.contains(entry.file) { report.damage.append(.init(segment: entry.file, label: "missing", count: 1)) }
      guard entry.lastSeq > position.seq else { continue }
      position = ArchivePosition(segment: entry.file, offset: entry.bytes, seq: entry.lastSeq)
    }
    if let file = manifest.entries.last?.file, let name = SegmentName(path: file) {
      lastName = max(lastName ?? name, name)
    }
  }

  private mutating func repairManifest() throws(ArchiveError) {
    guard manifest.bytes > manifest.wholeBytes else { return }
    try cut(folder.manifest, name: "MANIFEST.jsonl", at: manifest.wholeBytes, of: manifest.bytes, .manifest)
    manifest = try Manifest(folder)
  }

  private mutating func settle(
    _ segment: SegmentName, before later: ArraySlice<SegmentName>
  ) throws(ArchiveError) {
    let reader = ArchiveReader(directory: folder.path, files: folder.disk.files)
    var limit: Int64?
    for next in later where limit == nil { limit = try reader.firstSeq(of: next) }
    guard let file = try ReadOnlyFile(folder.path(of: segment), disk: folder.disk) else { return }
    let previous = position.seq
    let scan = try SegmentScan(file, maximumLineBytes: maximumLineBytes, limit: limit, previous: previous)
    note(scan, segment)
    if scan.bytes > scan.goodBytes { try cutTail(of: segment, scan, limit) }
    guard scan.goodBytes > 0, let last = scan.lastSeq else { return try removeEmpty(segment) }
    unsealed.append(segment)
    lastIsUsable = scan.bytes == scan.goodBytes && scan.unreadableLines == 0
    if last > previous { position = ArchivePosition(segment: segment.path, offset: scan.goodBytes, seq: last) }
  }

  private mutating func note(_ scan: SegmentScan, _ segment: SegmentName) {
    if scan.unreadableLines > 0 {
      report.damage.append(.init(segment: segment.path, label: "unreadable_lines", count: scan.unreadableLines))
    }
    if scan.gaps > 0 { report.damage.append(.init(segment: segment.path, label: "gap", count: scan.gaps)) }
  }

  private mutating func cutTail(
    of segment: SegmentName, _ scan: SegmentScan, _ limit: Int64?
  ) throws(ArchiveError) {
    let path = folder.path(of: segment)
    let kind: RecoveryReport.Repair.Kind = limit == nil ? .tornTail : .repeatedLines
    try cut(path, name: segment.path, at: scan.goodBytes, of: scan.bytes, kind)
  }

  private mutating func cut(
    _ path: String, name: String, at offset: Int64, of bytes: Int64, _ kind: RecoveryReport.Repair.Kind
  ) throws(ArchiveError) {
    let aside = "\(path).torn-\(offset)"
    try keep(path, from: offset, as: aside)
    let descriptor = try folder.disk.open(path, .append)
    defer { folder.disk.closeQuietly(descriptor) }
    try folder.disk.truncate(descriptor, to: offset, path)
    try folder.disk.synchronizeData(descriptor, path)
    report.repairs.append(
      .init(kind: kind, segment: name, offset: offset, bytes: bytes - offset, keptAs: "\(name).torn-\(offset)"))
  }

  /// Copies the end of a file beside it. A copy begun before a crash is made again: a segment tears once only.
  private func keep(_ path: String, from offset: Int64, as aside: String) throws(ArchiveError) {
    guard let file = try ReadOnlyFile(path, disk: folder.disk) else { return }
    try folder.disk.remove(aside)
    let descriptor = try folder.disk.open(aside, .create)
    defer { folder.disk.closeQuietly(descriptor) }
    var start = offset
    while true {
      let block = try file.read(at: start, count: 1 << 20)
      guard !block.isEmpty else { break }
      try folder.disk.write(block, to: descriptor, aside)
      start += Int64(block.count)
    }
    try folder.disk.synchronizeData(descriptor, aside)
    try folder.disk.synchronizeFolder(parent(of: aside))
  }

  private func removeEmpty(_ segment: SegmentName) throws(ArchiveError) {
    try folder.disk.remove(folder.path(of: segment))
    try folder.disk.synchronizeFolder(parent(of: folder.path(of: segment)))
  }
}
