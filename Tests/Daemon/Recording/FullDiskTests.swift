import Archiving
import Glibc
import Logging
import Stories
import Testing

@testable import Daemon

/// A full disk pauses and never corrupts; a failed device ends the recorder.
@Suite struct FullDiskTests {
  @Test("no space: nothing is acknowledged, then recording goes on by itself", arguments: [ENOSPC, EDQUOT, EFBIG])
  func fullDisk(_ errno: Int32) async throws {
    let folder = try StateFolder()
    let isFull = Locked(false)
    let files = FaultyFiles { call in
      call.operation == .write && isFull.withLock { $0 } ? .short(then: errno) : nil
    }
    let recorder = try folder.recorder(files)
    for cycle in 0..<10 {
      isFull.withLock { $0 = false }
      #expect(await recorder.probe() == .recording)
      _ = try await recorder.record(Press.candidate(cycle * 2))
      isFull.withLock { $0 = true }
      await #expect(throws: RecorderError.self) { try await recorder.record(Press.candidate(cycle * 2 + 1)) }
      #expect(await recorder.state == .paused("archive_full"))
      await #expect(throws: RecorderError.self) {
        try await recorder.save(SourceState(sourceID: "gazette"), settled: nil)
      }
    }
    isFull.withLock { $0 = false }
    await recorder.probe()
    for number in 0..<20 { _ = try await recorder.record(Press.candidate(number)) }
    await recorder.close()
    let titles = try folder.titles()
    #expect(titles.count == 20 && Set(titles).count == 20)
    #expect(try ArchiveVerifier(directory: folder.archive).verify().isSound)
  }

  @Test("below the low-water mark nothing is written; above it recording goes on")
  func lowWater() async throws {
    let folder = try StateFolder()
    let files = FaultyFiles()
    let recorder = try folder.recorder(files)
    files.setFree((64 << 20) - 1)
    let error = await #expect(throws: RecorderError.self) { try await recorder.record(Press.candidate(1)) }
    #expect(error?.code == .paused && error?.label == "low_space")
    #expect(await recorder.pauseReason == "low_space")
    #expect(await recorder.probe() == .paused("low_space"))
    #expect(files.log.count(.write) == 0)
    files.setFree(64 << 20)
    #expect(await recorder.probe() == .recording)
    _ = try await recorder.record(Press.candidate(1))
  }

  @Test("a disk that fills while nothing is recorded is noticed, and named with its setting")
  func noticed() async throws {
    let folder = try StateFolder()
    let files = FaultyFiles()
    let recorder = try folder.recorder(files)
    files.setFree(3 << 20)
    #expect(await recorder.probe() == .paused("low_space"))
    #expect(await !recorder.isRecording)
    let problem = try #require(await recorder.pauseProblem)
    #expect(problem == "3 MiB are free at \(folder.archive), less than archive.minimum_free_bytes, 64 MiB")
    files.setFree(64 << 20)
    #expect(await recorder.probe() == .recording)
  }

  @Test("an fdatasync error is survived once; a second ends the recorder for good")
  func syncErrors() async throws {
    let folder = try StateFolder()
    let failing = Locked<Set<Int>>([2])
    let files = FaultyFiles { call in
      call.operation == .synchronizeData && failing.withLock { $0.contains(call.number) } ? .error(EIO) : nil
    }
    let recorder = try folder.recorder(files)
    for number in 0..<3 { _ = try await recorder.record(Press.candidate(number)) }
    #expect(try folder.titles().count == 3)
    failing.withLock { $0 = Set(0..<100) }
    let error = await #expect(throws: RecorderError.self) { try await recorder.record(Press.candidate(3)) }
    #expect(error?.code == .failed && error?.errno == EIO)
    #expect(await recorder.probe() == .failed("archive_io"))
    // It ends the daemon, and gives the files back.
    let service = RecordingService(
      recorder: recorder, clock: ManualClock().clock, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let end = await #expect(throws: ArchiveFailed.self) { try await service.run() }
    #expect(end?.label == "archive_io")
    #expect(await recorder.state == .closed && files.log.repeatedSynchronisations == 0)
    let again = try folder.recorder()
    _ = try await again.record(Press.candidate(3))
    let titles = try folder.titles()
    #expect(titles.count == 4 && Set(titles).count == 4)
  }
}
