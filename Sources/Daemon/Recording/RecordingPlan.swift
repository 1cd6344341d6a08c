import Archiving
import Deduplicating
import Stories

/// What is to become of the candidates of one batch.
struct RecordingPlan {
  let candidates: [Candidate]
  let options: RecorderOptions
  let deduplicator: Deduplicator
  private let identities: [Identity]
  private var decisions: [Decision?] = []
  /// For each candidate what is to be written of it.
  private var written: [[Record]] = []
  /// Candidates whose text is cut, since their record was too long.
  private var isCut: Set<Int> = []
  private var rejected: [Int: RecorderError] = [:]

  init(candidates: [Candidate], options: RecorderOptions, deduplicator: Deduplicator) {
    self.candidates = candidates
    self.options = options
    self.deduplicator = deduplicator
    identities = candidates.map(deduplicator.identity)
  }

  /// Decides on all of them in order, each in sight of those before it. What an earlier call added to `events` must be
  /// undone.
  mutating func decide(over lookup: RecordingLookup, events: inout EventIndex) throws {
    var memory = StoryMemory(over: lookup, maximumSimilar: max(1, candidates.count))
    (decisions, written) = ([], [])
    for (index, candidate) in candidates.enumerated() {
      guard rejected[index] == nil else {
        decisions.append(nil)
        written.append([])
        continue
      }
      let decided = try deduplicator.decide(candidate, identity: identities[index], lookup: memory)
      let decision = try events.checked(decided, candidate, lookup: memory)
      let records = try events.records(of: decision, candidate: candidate, lookup: memory)
      for record in records { try memory.add(record) }
      decisions.append(decision)
      written.append(records)
    }
  }

  /// What is to be written, in order.
  var records: [Record] { numbered.map(\.record) }

  /// The outcome for each candidate, once the records are durable.
  var results: [Result<Acknowledgement, RecorderError>] {
    candidates.indices.map { index in
      if let error = rejected[index] { return .failure(error) }
      switch decisions[index] {
      case .story(let record): return .success(.story(record.head.storyID))
      case .sighting(let record): return .success(.sighting(of: record.head.storyID))
      case .update(let record): return .success(.update(record.head.storyID))
      case .known(let id): return .success(.known(id))
      case .deferred(let id): return .success(.deferred(id))
      case nil:
        return .failure(RecorderError(.rejected, label: "undecided", description: "no decision was made"))
      }
    }
  }

  /// Cuts the text of a record that could not be written; rejects it when that was done before, and says so.
  mutating func cutOrReject(record: Int, because error: ArchiveError) -> Bool {
    let candidate = numbered[record].candidate
    if error.code == .tooLong, isCut.insert(candidate).inserted { return false }
    rejected[candidate] = RecorderError(.rejected, error)
    return true
  }

  private var numbered: [(candidate: Int, record: Record)] {
    written.enumerated().flatMap { index, records in
      records.map { record in
        let kept = record.keeping(options.content)
        return (index, isCut.contains(index) ? kept.cut(to: options.archive.maximumLineBytes) : kept)
      }
    }
  }
}
