import Archiving

/// What opening the recording half found and did.
public struct RecorderReport: Sendable, Hashable {
  /// What the archive's recovery found and put right.
  public var archive = RecoveryReport()
  /// Where an index that could not be used was moved to.
  public var indexSetAside: String?
  /// The index was rebuilt from the whole archive, and all validators were dropped.
  public var isRebuilt = false
  /// Records of the archive that the index had not taken in.
  public var recordsTakenIn = 0
  /// Lines of the archive that could not be read.
  public var unreadableLines = 0

  /// Problems that `troubles` names; the rest is counted.
  static let namedTroubles = 20

  /// What a person should know of it, a sentence each; none when all was as it was left.
  public var troubles: [String] {
    var sentences = archive.repairs.map { repair in
      "\(repair.bytes) bytes were cut from \(repair.segment) at \(repair.offset) (\(repair.kind.rawValue)) and kept as "
        + repair.keptAs
    }
    sentences += archive.damage.map {
      "\($0.segment) is damaged (\($0.label), \($0.count)); policywire verify says more"
    }
    if let indexSetAside { sentences.append("the index could not be used and was moved to \(indexSetAside)") }
    if isRebuilt {
      sentences.append("the index was rebuilt from \(recordsTakenIn) records, and every source is asked anew")
    }
    let rest = sentences.count - Self.namedTroubles
    return sentences.prefix(Self.namedTroubles) + (rest > 0 ? ["and \(rest) more"] : [])
  }
}

/// Whether candidates can be recorded now.
public enum RecorderState: Sendable, Hashable {
  case recording
  /// Nothing is acknowledged until `Recorder.probe` finds the cause gone. The word is a `RecorderError.label`.
  case paused(String)
  /// Only a new process can help.
  case failed(String)
  case closed
}

/// What became of a candidate, once that is durable.
public enum Acknowledgement: Sendable, Hashable {
  case story(String)
  case sighting(of: String)
  case update(String)
  /// This source showed this entry before, and it has not changed.
  case known(String)
  /// It changed again within the hour: not recorded, so its digest must not be saved as seen.
  case deferred(String)
}

/// Counts since the recorder was opened.
public struct RecorderCounts: Sendable, Hashable {
  public var stories = 0
  public var sightings = 0
  public var updates = 0
  public var known = 0
  public var deferred = 0
  public var rejected = 0
  public var batches = 0
  public var pauses = 0

  mutating func add(_ acknowledgement: Acknowledgement) {
    switch acknowledgement {
    case .story: stories += 1
    case .sighting: sightings += 1
    case .update: updates += 1
    case .known: known += 1
    case .deferred: deferred += 1
    }
  }
}
