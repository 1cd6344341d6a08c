import Archiving
import Daemon
import Foundation
import Stories
import Testing

/// Exactly once, whenever the process ends.
@Suite struct CrashTests {
  private static let total = 12

  /// Three polls of four entries, one of them a copy of another outlet's.
  private static let candidates = (0..<total).map { number in
    number % 4 == 3
      ? Press.candidate(number, outlet: "courier", text: Press.article(number - 1)) : Press.candidate(number)
  }

  /// Records until the crash; returns the titles acknowledged as stories.
  private func run(_ folder: StateFolder, _ files: FaultyFiles) async -> [String] {
    var acknowledged: [String] = []
    for day in 0..<2 {
      let now = Press.noon.advanced(by: .seconds(86_400 * Int64(day)))
      guard let recorder = try? folder.recorder(files, at: now) else { continue }
      for candidate in CrashTests.candidates[(day * 6)..<(day * 6 + 6)] {
        guard let acknowledgement = try? await recorder.record(candidate) else { continue }
        if case .story = acknowledgement { acknowledged.append(candidate.title) }
      }
      await recorder.maintain()
      await recorder.close()
    }
    return acknowledged
  }

  private func check(_ folder: StateFolder, _ acknowledged: [String], _ label: String) async throws {
    let survived = try folder.titles()
    #expect(Set(acknowledged).isSubset(of: survived), "lost: \(label)")
    let recorder = try folder.recorder(at: Press.noon.advanced(by: .seconds(86_400)))
    for candidate in CrashTests.candidates { _ = try await recorder.record(candidate) }
    await recorder.close()
    let titles = try folder.titles()
    #expect(Set(titles).count == titles.count, "doubled: \(label)")
    #expect(titles.count == 9, "\(label): \(titles)")
    let sightings = try folder.records().count { if case .sighting = $0 { true } else { false } }
    #expect(sightings == 3, "sightings \(sightings): \(label)")
    let report = try ArchiveVerifier(directory: folder.archive).verify()
    #expect(report.isSound, "\(label): \(report.problems)")
  }

  @Test("killed, or without power, at every file system call", arguments: ["kill", "power cut"])
  func everyCall(_ manner: String) async throws {
    let counting = FaultyFiles()
    #expect(await run(try StateFolder(), counting).count == 9)
    let calls = counting.log.calls.count
    #expect(calls > 60)
    for call in 1...calls {
      let folder = try StateFolder()
      let files = FaultyFiles { $0.total == call ? (manner == "kill" ? .kill : .powerCut) : nil }
      let acknowledged = await run(folder, files)
      try await check(folder, acknowledged, "\(manner) at call \(call)")
    }
  }

  @Test("killed again while recovering, at every call")
  func whileRecovering() async throws {
    let torn = try StateFolder()
    let writing = FaultyFiles { $0.operation == .write && $0.number == 4 ? .kill : nil }
    let acknowledged = await run(torn, writing)
    var call = 1
    var isOver = false
    while !isOver {
      let folder = try StateFolder()
      try FileManager.default.removeItem(atPath: folder.path)
      try FileManager.default.copyItem(atPath: torn.path, toPath: folder.path)
      let at = call
      let files = FaultyFiles { $0.total == at ? .kill : nil }
      if let recorder = try? folder.recorder(files) { await recorder.close() }
      isOver = !files.log.isDead
      try await check(folder, acknowledged, "killed at call \(at) of recovery")
      call += 1
    }
    #expect(call > 20)
  }
}
