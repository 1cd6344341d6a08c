import Archiving

/// Where the recording half keeps its files, and its limits.
public struct RecorderOptions: Sendable {
  /// How much of a text the archive keeps. Rights differ by country and publisher.
  public enum ContentPolicy: String, Sendable, CaseIterable {
    case full
    /// The summary, not the text.
    case summary
    /// Neither.
    case none
  }

  /// Holds the index `state.db` and the lock `lock`.
  public var stateDirectory: String
  /// Holds the segments, the manifest and a lock of its own.
  public var archiveDirectory: String
  public var archive = ArchiveOptions()
  public var content = ContentPolicy.full
  /// Candidates that may wait; one more is refused with `.overloaded`.
  public var maximumQueued = 4096
  /// Candidates written as one batch.
  public var maximumBatch = 256
  /// Records an index takes in at once when it was lost while in use: the recorder answers between, as the watchdog asks
  /// it to, and is paused until all are.
  public var maximumTakenIn = 10_000
  /// With less free space than this nothing is written.
  public var lowWaterBytes: Int64 = 64 << 20
  /// Stories remembered for the sake of near-duplicates: 14 days of 4,000 a day; about 2 KB each.
  public var maximumSimilarStories = 56_000

  /// Without an archive folder it is `archive` in the state folder.
  public init(stateDirectory: String, archiveDirectory: String? = nil) {
    self.stateDirectory = stateDirectory
    self.archiveDirectory = archiveDirectory ?? stateDirectory + "/archive"
  }

  var indexPath: String { stateDirectory + "/state.db" }
  var dropsDirectory: String { stateDirectory + "/drops" }
  var lockPath: String { stateDirectory + "/lock" }
}
