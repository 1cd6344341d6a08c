import Archiving
import Deduplicating
import Indexing
import Stories

/// The recording half's files, opened and brought in line with each other.
struct RecorderOpening {
  let lock: FileLock
  let archive: ArchiveWriter
  let index: Index
  let similarity: SimilarityIndex
  let events: EventIndex
  private(set) var report = RecorderReport()

  init(options: RecorderOptions, files: any FileSystem, now: Timestamp) throws(RecorderError) {
    do {
      lock = try FileLock(path: options.lockPath, files: files)
      archive = try ArchiveWriter(
        directory: options.archiveDirectory, options: options.archive, files: files, now: now)
      index = try Index(path: options.indexPath, now: now)
      report.archive = archive.recovery
      report.indexSetAside = index.setAside
      var catchUp = IndexCatchUp(
        index: index, archive: options.archiveDirectory, files: files, options: options.archive)
      report.isRebuilt = try catchUp.resetUnlessInLine(with: archive.position)
      try catchUp.run()
      report.recordsTakenIn = catchUp.recordsTakenIn
      report.unreadableLines = catchUp.unreadableLines
      similarity = try RecorderOpening.similarity(of: index, options: options)
      events = try RecorderOpening.events(of: index)
    } catch let error as ArchiveError where error.code == .locked {
      let place = error.path == options.lockPath ? options.stateDirectory : options.archiveDirectory
      let what = error.path == options.lockPath ? "state" : "archive"
      throw RecorderError(
        .locked, label: error.label, description: "another policywire runs on this \(what) folder, \(place)")
    } catch let error as ArchiveError {
      throw RecorderError(.unavailable, error)
    } catch let error as IndexError {
      throw RecorderError(.unavailable, error)
    } catch {
      throw RecorderError(.unavailable, label: "other", description: "\(error)")
    }
  }

  /// The fingerprints of recent stories, from the index: as they would be held had all been recorded just now.
  static func similarity(of index: Index, options: RecorderOptions) throws(IndexError) -> SimilarityIndex {
    var similarity = SimilarityIndex(maximumStories: options.maximumSimilarStories)
    try index.forEachFingerprint { similarity.add($0) }
    return similarity
  }

  /// The events of recent stories, from the index.
  static func events(of index: Index) throws(IndexError) -> EventIndex {
    var events = EventIndex()
    events.add(lines: try index.eventLines())
    return events
  }
}

extension SimilarityIndex {
  /// One that cannot be read is left out.
  mutating func add(_ stored: StoredFingerprint) {
    guard let fingerprint = Fingerprint(stored.text) else { return }
    add(
      fingerprint, storyID: stored.storyID, outlet: stored.outlet, time: stored.time, recordedAt: stored.recordedAt)
  }
}
