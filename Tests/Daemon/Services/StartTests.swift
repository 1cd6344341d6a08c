import Indexing
import Logging
import Stories
import Testing

@testable import Archiving
@testable import Daemon

@Suite("The start")
struct StartTests {
  @Test("waits for space where nothing can be opened, and tells it each time")
  func fullDisk() async throws {
    let manual = ManualClock()
    let attempts = Locked(0)
    let told = Locked(0)
    let opening = Task {
      try await SpaceWait.open(clock: manual.clock, onFull: { _ in told.withLock { $0 += 1 } }) {
        let attempt = attempts.withLock {
          $0 += 1
          return $0
        }
        if attempt < 3 { throw RecorderError(.unavailable, label: "index_full", description: "no space") }
        return attempt
      }
    }
    for _ in 0..<2 {
      await manual.untilSleeping(1)
      await manual.advance(by: SpaceWait.interval)
    }
    #expect(try await opening.value == 3)
    #expect(told.withLock { $0 } == 2)
  }

  @Test("does not wait for what space cannot mend", arguments: [RecorderError.Code.locked, .unavailable])
  func otherTrouble(code: RecorderError.Code) async {
    await #expect(throws: RecorderError.self) {
      try await SpaceWait.open(clock: ManualClock().clock, onFull: { _ in }) {
        throw RecorderError(code, label: "archive_io", description: "")
      }
    }
  }

  @Test("of a sound archive there is nothing to say")
  func sound() { #expect(RecorderReport().findings.isEmpty) }

  @Test("repairs, damage and what became of the index are told, with the file and the place")
  func findings() {
    var report = RecorderReport()
    report.archive.repairs = [
      .init(kind: .tornTail, segment: "2026/a.jsonl", offset: 120, bytes: 7, keptAs: "2026/a.jsonl.torn-120")
    ]
    report.archive.damage = [
      .init(segment: "2026/b.jsonl", label: "missing", count: 1),
      .init(segment: "2026/c.jsonl", label: "unreadable_lines", count: 2),
      .init(segment: "2026/d.jsonl", label: "gap", count: 3),
    ]
    (report.indexSetAside, report.isRebuilt, report.recordsTakenIn) = ("state.db.corrupt-1", true, 40)
    report.unreadableLines = 2
    #expect(
      report.findings.map(\.message) == [
        "Cut a torn tail of 2026/a.jsonl: 7 bytes at 120, kept as 2026/a.jsonl.torn-120",
        "Damage, left as it is: 2026/b.jsonl is missing",
        "Damage, left as it is: 2026/c.jsonl has 2 lines that cannot be read",
        "Damage, left as it is: 2026/d.jsonl has 3 gaps in its numbering",
        "The index could not be used; it is kept as state.db.corrupt-1",
        "The index was rebuilt from 40 records; every source is asked anew",
        "2 lines of the archive could not be taken into the index",
      ])
    #expect(report.findings.map(\.level) == [.warning, .error, .error, .error, .warning, .warning, .error])
  }

  @Test("a thousand damages are twenty lines and a number")
  func many() {
    var report = RecorderReport()
    report.archive.damage = (0..<1000).map { .init(segment: "\($0).jsonl", label: "missing", count: 1) }
    #expect(report.findings.count == RecorderReport.maximumFindings + 1)
    #expect(report.findings.last?.message.hasPrefix("980 more findings") == true)
  }
}
