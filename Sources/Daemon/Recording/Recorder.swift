import Archiving
import Deduplicating
import Indexing
import Stories

/// The recording half: decides what a candidate is, archives it, and only then acknowledges it.
///
/// The order of commitment, which nothing may change: decide → append → `fdatasync` → index and checkpoint in one
/// transaction → acknowledge → (the polling half) save the source's state. Candidates that wait together are decided
/// together, each seeing those before it, and share one write, one `fdatasync` and one transaction.
///
/// Runs on a serial queue of its own, since it blocks on the disk.
public actor Recorder {
  public nonisolated let options: RecorderOptions
  /// What opening found and did.
  public nonisolated let report: RecorderReport
  public private(set) var state = RecorderState.recording
  public private(set) var counts = RecorderCounts()
  /// What the newest pause was for, as a sentence.
  public private(set) var pauseProblem: String?

  private nonisolated let queue = RecordingQueue()
  private nonisolated let currentIndex: Locked<Index>
  private let files: any FileSystem
  private let now: @Sendable () -> Timestamp
  private let deduplicator = Deduplicator()
  private let lock: FileLock
  private let archive: ArchiveWriter
  private var similarity: SimilarityIndex
  private var events: EventIndex
  private var waiting: [Submission] = []
  /// One for each poll that runs, at most.
  private var unsaved: [Save] = []
  private var isScheduled = false
  /// The archive holds records the index could not take in: nothing may be decided until it has.
  private var isIndexBehind = false

  private struct Submission {
    var candidate: Candidate
    var continuation: CheckedContinuation<Result<Acknowledgement, RecorderError>, Never>
  }

  private struct Save {
    var state: StoredState
    var continuation: CheckedContinuation<Result<Void, RecorderError>, Never>
  }

  public nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  /// The index, for those who only read it.
  public nonisolated var index: Index { currentIndex.withLock { $0 } }

  /// Opens or makes state and archive, takes their locks, and recovers: cuts a torn tail, and brings the index up to
  /// the archive or rebuilds it. Blocks for as long as that takes (about 200 s for each million records of a
  /// rebuild).
  public init(
    options: RecorderOptions, files: any FileSystem = POSIXFileSystem(), now: @escaping @Sendable () -> Timestamp
  ) throws(RecorderError) {
    let opened = try RecorderOpening(options: options, files: files, now: now())
    self.options = options
    self.files = files
    self.now = now
    report = opened.report
    lock = opened.lock
    archive = opened.archive
    similarity = opened.similarity
    events = opened.events
    currentIndex = Locked(opened.index)
  }

  /// Records one candidate and returns when that is durable. On an error it is not acknowledged and may be handed in
  /// again.
  public func record(_ candidate: Candidate) async throws(RecorderError) -> Acknowledgement {
    try checkState()
    guard waiting.count < options.maximumQueued else {
      throw RecorderError(
        .overloaded, label: "overloaded", description: "more than maximumQueued \(options.maximumQueued) wait")
    }
    let result = await withCheckedContinuation { continuation in
      waiting.append(Submission(candidate: candidate, continuation: continuation))
      schedule()
    }
    return try result.get()
  }

  /// Looks again at stories that stand alone, now that it is known how alike their texts are to others'. What ties one to
  /// an event is durable when it returns. Returns how many were tied.
  public func reconsider(_ storyIDs: [String], _ similarity: some EventSimilarity) throws(RecorderError) -> Int {
    try checkState()
    if let lack = lackOfSpace { throw pause(label: "low_space", lack) }
    // What was decided and not written was never there.
    events.undo()
    let links = storyIDs.compactMap { events.reconsider($0, similarity) }
    guard !links.isEmpty else { return 0 }
    do { try take(try archive.append(links.map(Record.link), now: now())) } catch let error as ArchiveError {
      throw fail(error)
    } catch { throw error as? RecorderError ?? Recorder.closedError }
    return links.count
  }

  /// Remembers a source's state and, unless nil, the entries of its response as settled. Call it only after the last
  /// entry of the response was acknowledged, and leave out entries that were `deferred`. Entries settled earlier stay
  /// so for `Index.seenDays`, since servers of one source don't always list the same. States that wait together share
  /// one transaction.
  public nonisolated func save(
    _ state: SourceState, settled: Set<IdentityKey.Digest>?
  ) async throws(RecorderError) {
    let stored: StoredState
    do { stored = try StoredState(state, seenEntries: settled.map(Array.init)) } catch {
      throw RecorderError(.rejected, error)
    }
    try await save(stored)
  }

  private func save(_ state: StoredState) async throws(RecorderError) {
    try checkState()
    try await withCheckedContinuation { continuation in
      unsaved.append(Save(state: state, continuation: continuation))
      schedule()
    }.get()
  }

  /// Whether a source lists what it listed before under new guids and addresses.
  public func hasMoved(
    _ source: SourceReference, listing entries: [EntryGlance]
  ) throws(RecorderError) -> Bool {
    do {
      return try MovedSource(source).hasMoved(entries, lookup: RecordingLookup(index: index, similarity: similarity))
    } catch let error as IndexError { throw RecorderError(.paused, error) } catch {
      throw RecorderError(.paused, label: "index_other", description: "\(error)")
    }
  }

  /// The entries settled at earlier polls of a source.
  public func settledEntries(of sourceID: String) throws(RecorderError) -> SettledEntries {
    do { return try index.settledEntries(of: sourceID, now: now()) } catch { throw RecorderError(.paused, error) }
  }

  /// Forgets what is remembered of sources that are not configured and were not tried for `Index.seenDays`. Returns which
  /// they were.
  public func forgetSources(but configured: Set<String>) throws(RecorderError) -> [String] {
    do { return try index.forgetSources(but: configured, now: now()) } catch { throw RecorderError(.paused, error) }
  }

  /// What is remembered of every source.
  public func sourceStates() throws(RecorderError) -> [SourceState] {
    do { return try index.sourceStates() } catch { throw RecorderError(.paused, error) }
  }

  public nonisolated var archiveDirectory: String { options.archiveDirectory }

  /// Why nothing is recorded now; nil while recording.
  public var pauseReason: String? {
    switch state {
    case .recording: nil
    case .paused(let label), .failed(let label): label
    case .closed: "closed"
    }
  }

  /// Repairs made when the archive was opened.
  public var repairCount: Int { report.archive.repairs.count }

  /// Just after the last durable record.
  public var position: ArchivePosition { archive.position }

  /// When paused, looks whether the cause is gone, and goes on recording if it is; when recording, whether there is
  /// space, so that nobody is asked for what could not be kept. Call it every few seconds. An index that was lost takes in
  /// `RecorderOptions.maximumTakenIn` records of the archive with each call.
  @discardableResult
  public func probe() -> RecorderState {
    if let lack = lackOfSpace {
      if state == .recording { _ = pause(label: "low_space", lack) }
      return state
    }
    guard case .paused = state else { return state }
    do {
      if isIndexBehind { try takeInArchive(maximum: options.maximumTakenIn) }
      state = .recording
    } catch {
      state = .paused(error.label)
    }
    return state
  }

  /// Upkeep of the archive that is not urgent: `current.jsonl`, sealing. Call it once a second or so. Returns what
  /// failed; it is tried again at the next call.
  @discardableResult
  public func maintain() -> ArchiveError? {
    guard state != .closed else { return nil }
    archive.maintain(now: now())
    return archive.maintenanceFailure
  }

  /// Builds the index anew from the archive, which blocks for as long as that takes. Validators and seen entries are
  /// dropped; the schedule of sources is kept. `progress` hears the number of the record it has come to, every few
  /// hundred records.
  public func rebuildIndex(progress: @Sendable (Int64) -> Void = { _ in }) throws(RecorderError) {
    do {
      try index.reset()
      try index.forgetValidators()
    } catch { throw pause(error) }
    try takeInArchive(progress: progress)
  }

  /// Refuses what waits and gives the files back. What was acknowledged is durable.
  public func close() {
    guard state != .closed else { return }
    state = .closed
    let refused = waiting
    waiting = []
    for submission in refused { submission.continuation.resume(returning: .failure(Recorder.closedError)) }
    saveWaiting()
    archive.close()
    try? index.close()
    lock.unlock()
  }
}

extension Recorder {
  private static var closedError: RecorderError {
    RecorderError(.closed, label: "closed", description: "the recorder was closed")
  }

  private func checkState() throws(RecorderError) {
    switch state {
    case .recording: return
    case .paused(let label): throw RecorderError(.paused, label: label, description: "recording is paused: \(label)")
    case .failed(let label): throw RecorderError(.failed, label: label, description: "the archive failed: \(label)")
    case .closed: throw Recorder.closedError
    }
  }

  /// Jobs that wait on the queue now hand their candidates and states in before the batch is taken: that is what makes a batch.
  private func schedule() {
    guard !isScheduled else { return }
    isScheduled = true
    queue.afterWaitingJobs { self.assumeIsolated { $0.drain() } }
  }

  private func drain() {
    isScheduled = false
    recordWaiting()
    saveWaiting()
    if !waiting.isEmpty { schedule() }
  }

  private func recordWaiting() {
    guard !waiting.isEmpty else { return }
    let batch = Array(waiting.prefix(options.maximumBatch))
    waiting.removeFirst(batch.count)
    let results = commit(batch.map(\.candidate))
    for (submission, result) in zip(batch, results) {
      if case .success(let acknowledgement) = result { counts.add(acknowledgement) }
      submission.continuation.resume(returning: result)
    }
  }

  private func saveWaiting() {
    guard !unsaved.isEmpty else { return }
    let saves = unsaved
    unsaved = []
    let result = Result { () throws(RecorderError) in
      try checkState()
      do { try index.save(saves.map(\.state), now: now()) } catch { throw pause(error) }
    }
    for save in saves { save.continuation.resume(returning: result) }
  }

  private func commit(_ candidates: [Candidate]) -> [Result<Acknowledgement, RecorderError>] {
    do throws(RecorderError) {
      try checkState()
      if let lack = lackOfSpace { throw pause(label: "low_space", lack) }
      return try commitChecked(candidates)
    } catch {
      return candidates.map { _ in .failure(error) }
    }
  }

  private func commitChecked(
    _ candidates: [Candidate]
  ) throws(RecorderError) -> [Result<Acknowledgement, RecorderError>] {
    var plan = RecordingPlan(candidates: candidates, options: options, deduplicator: deduplicator)
    while true {
      try decide(&plan)
      do {
        try take(try archive.append(plan.records, now: now()))
        counts.batches += plan.records.isEmpty ? 0 : 1
        return plan.results
      } catch let error as ArchiveError {
        if error.code == .tooLong || error.code == .unencodable, let index = error.recordIndex {
          if plan.cutOrReject(record: index, because: error) { counts.rejected += 1 }
        } else {
          throw fail(error)
        }
      } catch {
        throw error as? RecorderError ?? Recorder.closedError
      }
    }
  }

  private func decide(_ plan: inout RecordingPlan) throws(RecorderError) {
    do { try decideOnce(&plan) } catch {
      guard let error = error as? IndexError, error.code == .corrupt else { throw pause(error) }
      try replaceIndex()
      do { try decideOnce(&plan) } catch { throw pause(error) }
    }
  }

  private func decideOnce(_ plan: inout RecordingPlan) throws {
    // What was decided and not written was never there.
    events.undo()
    try plan.decide(over: RecordingLookup(index: index, similarity: similarity), events: &events)
  }

  /// The records are durable; now the index learns of them.
  private func take(_ records: [Record]) throws(RecorderError) {
    guard !records.isEmpty else { return }
    let entries = records.map { IndexEntry($0, deduplicator) }
    do {
      for stored in try index.commit(entries, checkpoint: archive.position) { similarity.add(stored) }
    } catch {
      isIndexBehind = true
      guard error.code == .corrupt else { throw pause(error) }
      return try replaceIndex()
    }
    events.settle()
  }

  private func replaceIndex() throws(RecorderError) {
    isIndexBehind = true
    try? index.close()
    do {
      let fresh = try Index(replacing: options.indexPath, now: now())
      currentIndex.withLock { $0 = fresh }
    } catch { throw pause(error) }
    try takeInArchive(maximum: options.maximumTakenIn)
  }

  /// Throws when there is more than `maximum`; `probe` goes on then.
  private func takeInArchive(
    maximum: Int = .max, progress: (Int64) -> Void = { _ in }
  ) throws(RecorderError) {
    isIndexBehind = true
    do {
      var catchUp = IndexCatchUp(
        index: index, archive: options.archiveDirectory, files: files, options: options.archive)
      guard try catchUp.run(maximum: maximum, progress: progress) else {
        throw pause(label: "index_behind", "the index takes in the archive, up to record \(archive.position.seq)")
      }
      similarity = try RecorderOpening.similarity(of: index, options: options)
      events = try RecorderOpening.events(of: index)
    } catch let error as IndexError { throw pause(error) } catch let error as ArchiveError { throw pause(error) } catch
    {
      throw error as? RecorderError ?? pause(label: "index_other", "\(error)")
    }
    isIndexBehind = false
  }

  /// Where too little is free, as a sentence; nil where there is enough.
  private var lackOfSpace: String? {
    for folder in [options.archiveDirectory, options.stateDirectory] {
      guard let free = try? files.freeBytes(at: folder), free < options.lowWaterBytes else { continue }
      return "\(free >> 20) MiB are free at \(folder), less than archive.minimum_free_bytes, "
        + "\(options.lowWaterBytes >> 20) MiB"
    }
    return nil
  }

  private func fail(_ error: ArchiveError) -> RecorderError {
    guard archive.failure != nil else { return pause(error) }
    state = .failed(error.label)
    return RecorderError(.failed, error)
  }

  private func pause(_ error: any Error) -> RecorderError {
    switch error {
    case let error as ArchiveError: enterPause(RecorderError(.paused, error))
    case let error as IndexError: enterPause(RecorderError(.paused, error))
    default: pause(label: "index_other", "\(error)")
    }
  }

  private func pause(label: String, _ description: String) -> RecorderError {
    enterPause(RecorderError(.paused, label: label, description: description))
  }

  private func enterPause(_ error: RecorderError) -> RecorderError {
    if case .failed = state { return error }
    if state == .recording { counts.pauses += 1 }
    state = .paused(error.label)
    pauseProblem = error.description
    return error
  }
}
