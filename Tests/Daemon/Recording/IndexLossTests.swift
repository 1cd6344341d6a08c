import Archiving
import Daemon
import Foundation
import Stories
import Testing

/// The index breaks while it is in use: it is replaced and rebuilt, and nobody notices but the log.
@Suite struct IndexLossTests {
  @Test(
    "its files are overwritten with noise between two records",
    arguments: [["state.db"], ["state.db", "state.db-wal"]])
  func overwritten(_ names: [String]) async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    for number in 0..<6 { _ = try await recorder.record(Press.candidate(number)) }
    try folder.overwriteWithNoise(names)
    for number in 0..<12 { _ = try await recorder.record(Press.candidate(number)) }
    let titles = try folder.titles()
    #expect(titles.count == 12 && Set(titles).count == 12)
    await recorder.close()
    let again = try folder.recorder()
    for number in 0..<12 {
      guard case .known = try await again.record(Press.candidate(number)) else {
        return #expect(Bool(false), "story \(number) was not known")
      }
    }
    #expect(try folder.titles().count == 12)
  }

  @Test(
    "a long archive is taken in a part at a time: the recorder answers, is paused until all is in, and doubles nothing")
  func inParts() async throws {
    let folder = try StateFolder()
    var options = RecorderOptions(stateDirectory: folder.path)
    options.maximumTakenIn = 2
    let recorder = try Recorder(options: options, files: FaultyFiles(), now: { Press.noon })
    for number in 0..<7 { _ = try await recorder.record(Press.candidate(number)) }
    try folder.overwriteWithNoise(["state.db", "state.db-wal"])
    let error = await #expect(throws: RecorderError.self) { try await recorder.record(Press.candidate(7)) }
    #expect(error?.code == .paused && error?.label == "index_behind")
    var states: [RecorderState] = []
    for _ in 0..<3 { states.append(await recorder.probe()) }
    #expect(states == [.paused("index_behind"), .paused("index_behind"), .recording])
    for number in 0..<9 { _ = try await recorder.record(Press.candidate(number)) }
    let titles = try folder.titles()
    #expect(titles.count == 9 && Set(titles).count == 9)
    await recorder.close()
  }

  @Test("its files are taken away between two records: what is recorded stands once")
  func removed() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    for number in 0..<3 { _ = try await recorder.record(Press.candidate(number)) }
    folder.remove("state.db", "state.db-wal", "state.db-shm")
    for number in 0..<6 { _ = try? await recorder.record(Press.candidate(number)) }
    await recorder.close()
    let again = try folder.recorder()
    for number in 0..<6 { _ = try await again.record(Press.candidate(number)) }
    let titles = try folder.titles()
    #expect(titles.count == 6 && Set(titles).count == 6)
  }
}

extension StateFolder {
  fileprivate func overwriteWithNoise(_ names: [String]) throws {
    for name in names {
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path + "/" + name))
      let size = try handle.seekToEnd()
      try handle.seek(toOffset: 0)
      try handle.write(contentsOf: Data((0..<Int(size)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 2) }))
      try handle.close()
    }
  }
}
