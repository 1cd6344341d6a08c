import Archiving
import Deduplicating
import Indexing
import Stories

/// Brings the index up to the archive, which is the truth.
struct IndexCatchUp {
  let index: Index
  let reader: ArchiveReader
  private let deduplicator = Deduplicator()
  private(set) var recordsTakenIn = 0
  private(set) var unreadableLines = 0

  /// Records taken in with one transaction.
  private static let batch = 500

  init(index: Index, archive: String, files: any FileSystem, options: ArchiveOptions) {
    self.index = index
    reader = ArchiveReader(directory: archive, files: files, options: options)
  }

  /// Empties the index, and drops all validators, unless the record at its checkpoint is in the archive and the index
  /// has taken it in. Returns whether it was emptied.
  func resetUnlessInLine(with end: ArchivePosition) throws -> Bool {
    guard let checkpoint = try index.checkpoint() else {
      let counts = try index.counts()
      guard try counts.stories > 0 || counts.keys > 0 || holdsEntry() else { return false }
      try index.reset()
      return true
    }
    if checkpoint.seq <= end.seq, let line = try reader.line(endingAt: checkpoint), let entry = entry(line),
      try index.hasRecord(entry.seq, entry.kind, of: entry.storyID)
    {
      return false
    }
    try index.reset()
    return true
  }

  /// Whether the archive holds anything to take in. Mostly its first line says so.
  private func holdsEntry() throws -> Bool {
    var cursor = try reader.lines(after: 0)
    while let line = try cursor.next() {
      if entry(line) != nil { return true }
    }
    return false
  }

  /// What a line adds to the index; nil for one that cannot be read, or names no story.
  private func entry(_ line: ArchiveLine) -> IndexEntry? {
    guard let record = try? line.record() else { return nil }
    let entry = IndexEntry(record, deduplicator)
    return entry.namesStory ? entry : nil
  }

  /// Takes in the records after the checkpoint, and stops after a transaction with which it has taken in `maximum`.
  /// Returns whether it came to the end. Tells after each transaction which record was the last of it.
  @discardableResult
  mutating func run(maximum: Int = .max, progress: (Int64) -> Void = { _ in }) throws -> Bool {
    let batch = min(IndexCatchUp.batch, maximum)
    var cursor = try reader.lines(after: try index.checkpoint()?.seq ?? 0)
    var entries: [IndexEntry] = []
    var end: ArchivePosition?
    while let line = try cursor.next() {
      guard let entry = entry(line) else {
        unreadableLines += 1
        continue
      }
      entries.append(entry)
      // Only a record that is taken in can tell at the next start that the index is in line.
      end = line.position
      guard entries.count >= batch else { continue }
      try flush(&entries, end, progress)
      if recordsTakenIn >= maximum { return false }
    }
    try flush(&entries, end, progress)
    unreadableLines += cursor.damagedLines
    return true
  }

  private mutating func flush(
    _ entries: inout [IndexEntry], _ end: ArchivePosition?, _ progress: (Int64) -> Void
  ) throws {
    guard !entries.isEmpty, let end else { return }
    try index.commit(entries, checkpoint: end)
    recordsTakenIn += entries.count
    entries = []
    progress(end.seq)
  }
}
