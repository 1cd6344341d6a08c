import Glibc
import Stories
import Testing

@testable import Archiving

/// Each system call of a run fails once, in every place, with every error that matters: nothing acknowledged is lost or
/// doubled, nothing wrong is read, and no descriptor is synchronised again after it failed.
@Suite struct KnownFaultsTests {
  private let noon = ArchiveFixture.noon
  private let tomorrow = ArchiveFixture.instant("2026-06-27T12:00:00Z")

  /// What one run with a fault came to.
  private struct Outcome {
    var acknowledged: [String] = []
    var openingFailed = false
    var failure: ArchiveError?
  }

  /// Opens, appends six batches across a midnight with a restart between, and offers each refused batch twice more.
  private func run(_ folder: TemporaryFolder, _ files: FaultyFiles) -> Outcome {
    var outcome = Outcome()
    for (now, batches) in [(noon, [0..<2, 2..<3, 3..<6]), (tomorrow, [6..<7, 7..<9, 9..<10])] {
      var writer: ArchiveWriter?
      for _ in 0..<3 where writer == nil {
        writer = try? ArchiveWriter(directory: folder.path + "/archive", files: files, now: now)
      }
      guard let writer else {
        outcome.openingFailed = true
        continue
      }
      for batch in batches { offer(ArchiveFixture.stories(batch), to: writer, now, &outcome) }
      outcome.failure = outcome.failure ?? writer.failure
      writer.maintain(now: now)
      writer.close()
    }
    return outcome
  }

  private func offer(_ records: [Record], to writer: ArchiveWriter, _ now: Timestamp, _ outcome: inout Outcome) {
    for _ in 0..<3 {
      guard let stamped = try? writer.append(records, now: now) else { continue }
      outcome.acknowledged += stamped.map(\.storyID)
      return
    }
  }

  private func check(_ folder: TemporaryFolder, _ outcome: Outcome, _ files: FaultyFiles, _ label: String) throws {
    let directory = folder.path + "/archive"
    let ids = try ArchiveFixture.storyIDs(directory)
    #expect(Set(ids).count == ids.count, "doubled: \(label)")
    #expect(Set(outcome.acknowledged).isSubset(of: ids), "lost: \(label)")
    #expect(files.log.repeatedSynchronisations == 0, "synchronised again: \(label)")
    let writer = try ArchiveWriter(directory: directory, files: FaultyFiles(), now: tomorrow)
    _ = try writer.append([ArchiveFixture.story(1000)], now: tomorrow)
    writer.close()
    let report = try ArchiveVerifier(directory: directory).verify()
    #expect(report.isSound, "\(label): \(report.problems)")
    #expect(try ArchiveFixture.storyIDs(directory).count == ids.count + 1)
    let again = try ArchiveWriter(directory: directory, files: FaultyFiles(), now: tomorrow)
    #expect(again.recovery.repairs.isEmpty, "repaired twice: \(label)")
  }

  static let operations: [FaultyFiles.Operation] = [
    .open, .write, .synchronizeData, .synchronize, .truncate, .rename, .close, .link, .remove, .makeFolder, .names,
    .read, .size, .lock, .destination,
  ]

  @Test("each call failing once, at every count, with every error", arguments: operations)
  func matrix(_ operation: FaultyFiles.Operation) throws {
    let calls = try countedCalls(operation)
    var cases = 0
    for number in 1...max(1, calls) {
      for errno in [EIO, ENOSPC, EDQUOT, EROFS, EINTR, EMFILE, EFBIG] {
        let folder = try TemporaryFolder()
        let files = FaultyFiles(operation, number: number, errno: errno)
        let outcome = run(folder, files)
        let label = "\(operation) \(number) errno \(errno)"
        #expect(!outcome.openingFailed && outcome.failure == nil, "not recovered from: \(label)")
        #expect(outcome.acknowledged.count == 10, "not all taken: \(label)")
        try check(folder, outcome, files, label)
        cases += 1
      }
    }
    #expect(cases >= 7)
  }

  private func countedCalls(_ operation: FaultyFiles.Operation) throws -> Int {
    let files = FaultyFiles()
    #expect(run(try TemporaryFolder(), files).acknowledged.count == 10)
    return files.log.count(operation)
  }

  @Test("a short write and then an error leaves no torn line behind", arguments: [ENOSPC, EDQUOT, EFBIG, EIO])
  func shortWrite(_ errno: Int32) throws {
    let folder = try TemporaryFolder()
    let files = FaultyFiles { $0.operation == .write && $0.number == 2 ? .short(then: errno) : nil }
    let outcome = run(folder, files)
    #expect(outcome.acknowledged.count == 10)
    try check(folder, outcome, files, "short write")
  }

  @Test("a full disk refuses, keeps the place, and takes the batch when there is space")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    let isFull = Locked(false)
    let files = FaultyFiles { call in
      call.operation == .write && isFull.withLock { $0 } ? .error(ENOSPC) : nil
    }
    let writer = try ArchiveWriter(directory: folder.path, files: files, now: noon)
    _ = try writer.append(ArchiveFixture.stories(0..<2), now: noon)
    let position = writer.position
    isFull.withLock { $0 = true }
    for _ in 0..<5 {
      let error = #expect(throws: ArchiveError.self) { try writer.append([ArchiveFixture.story(2)], now: noon) }
      #expect(error?.code == .full)
    }
    #expect(writer.position == position && writer.failure == nil)
    isFull.withLock { $0 = false }
    #expect(try writer.append([ArchiveFixture.story(2)], now: noon).first?.seq == 3)
    #expect(writer.position.segment == position.segment)
  }

  @Test("after an fdatasync error the batch stands in a segment of its own, once")
  func syncError() throws {
    let folder = try TemporaryFolder()
    let files = FaultyFiles(.synchronizeData, number: 2, errno: EIO)
    let writer = try ArchiveWriter(directory: folder.path, files: files, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    #expect(try writer.append([ArchiveFixture.story(1)], now: noon).first?.seq == 2)
    #expect(writer.position.segment == "2026/stories-2026-06-26-000002.jsonl")
    #expect(files.log.repeatedSynchronisations == 0)
    #expect(try ArchiveFixture.sequence(folder.path) == [1, 2])
  }

  @Test("an fdatasync error whose truncation fails too leaves lines that are read once")
  func syncAndTruncateError() throws {
    let folder = try TemporaryFolder()
    let files = FaultyFiles { call in
      call.operation == .truncate || (call.operation == .synchronizeData && call.number == 2) ? .error(EIO) : nil
    }
    let writer = try ArchiveWriter(directory: folder.path, files: files, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    _ = try writer.append([ArchiveFixture.story(1)], now: noon)
    _ = try writer.append([ArchiveFixture.story(2)], now: noon)
    #expect(try ArchiveFixture.sequence(folder.path) == [1, 2, 3])
    writer.close()
    let again = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: noon)
    #expect(again.recovery.repairs.map(\.kind) == [.repeatedLines])
    again.close()
    #expect(try ArchiveVerifier(directory: folder.path).verify().isSound)
  }

  @Test("a device that fails twice ends the writer: nothing is taken any more, nothing wrong is left")
  func secondSyncError() throws {
    let folder = try TemporaryFolder()
    let files = FaultyFiles { $0.operation == .synchronizeData && $0.number >= 2 ? .error(EIO) : nil }
    let writer = try ArchiveWriter(directory: folder.path, files: files, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    #expect(throws: ArchiveError.self) { try writer.append([ArchiveFixture.story(1)], now: noon) }
    #expect(writer.failure?.code == .io)
    let error = #expect(throws: ArchiveError.self) { try writer.append([ArchiveFixture.story(1)], now: noon) }
    #expect(error?.code == .closed)
    #expect(try ArchiveFixture.sequence(folder.path) == [1])
    #expect(files.log.repeatedSynchronisations == 0)
  }

  @Test(
    "what a failed write left in the manifest and could not be cut off is never written behind",
    arguments: [true, false])
  func tornManifest(_ isHalf: Bool) throws {
    let folder = try TemporaryFolder()
    let isFailing = Locked(false)
    // Half a line, or a whole one that was not made durable.
    let files = FaultyFiles { call in
      guard isFailing.withLock({ $0 }), call.path.hasSuffix("MANIFEST.jsonl") else { return nil }
      switch call.operation {
      case .write where isHalf: return .short(then: ENOSPC)
      case .synchronizeData where !isHalf, .truncate: return .error(EIO)
      default: return nil
      }
    }
    func day(_ number: Int) -> Timestamp { noon.advanced(by: .seconds(Int64(number) * 86_400)) }
    let writer = try ArchiveWriter(directory: folder.path, files: files, now: noon)
    for number in 0..<4 {
      isFailing.withLock { $0 = number == 2 }
      _ = try writer.append([ArchiveFixture.story(number)], now: day(number))
      writer.maintain(now: day(number))
      #expect((writer.maintenanceFailure != nil) == (number >= 2))
    }
    writer.maintain(now: day(5))
    #expect(writer.maintenanceFailure?.code == .damaged && writer.failure == nil)
    writer.close()
    let again = try ArchiveWriter(directory: folder.path, files: FaultyFiles(), now: day(5))
    #expect(again.recovery.repairs.map(\.kind) == (isHalf ? [.manifest] : []))
    again.close()
    let report = try ArchiveVerifier(directory: folder.path).verify()
    #expect(report.isSound && report.sealedSegments == 4, "\(report.problems)")
  }

  @Test("sealing that fails rests for a minute, and a segment that was read is not read again")
  func sealingRests() throws {
    let folder = try TemporaryFolder()
    let isFull = Locked(true)
    let files = FaultyFiles { call in
      call.operation == .write && call.path.hasSuffix("MANIFEST.jsonl") && isFull.withLock { $0 } ? .error(ENOSPC) : nil
    }
    let writer = try ArchiveWriter(directory: folder.path, files: files, now: noon)
    _ = try writer.append([ArchiveFixture.story(0)], now: noon)
    var calls: [Int] = []
    for second: Int64 in 0..<100 {
      let before = files.log.calls.count
      writer.maintain(now: tomorrow.advanced(by: .seconds(second)))
      calls.append(files.log.calls.count - before)
      #expect(writer.maintenanceFailure?.code == .full)
    }
    #expect(calls.indices.filter { calls[$0] > 0 } == [0, 60])
    let reads = files.log.count(.read)
    isFull.withLock { $0 = false }
    writer.maintain(now: tomorrow.advanced(by: .seconds(120)))
    #expect(writer.maintenanceFailure == nil && files.log.count(.read) == reads)
    #expect(try ArchiveVerifier(directory: folder.path).verify().sealedSegments == 1)
  }
}
