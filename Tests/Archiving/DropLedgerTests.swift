import Glibc
import Stories
import Testing

@testable import Archiving

@Suite("The ledger of what was dropped")
struct DropLedgerTests {
  private let noon = ArchiveFixture.noon

  private func lines(_ directory: String) throws -> [String] {
    var reader = try DropLedgerReader(directory: directory)
    var lines: [String] = []
    while let line = try reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  private func ledger(
    _ folder: TemporaryFolder, bytes: Int64 = 1000, days: Int = 2, files: any FileSystem = FaultyFiles()
  ) -> DropLedger {
    DropLedger(directory: folder.path + "/drops", maximumFileBytes: bytes, keptDays: days, files: files)
  }

  @Test("lines are read back in order, across a restart")
  func order() throws {
    let folder = try TemporaryFolder()
    var ledger = ledger(folder)
    for name in ["a", "b"] { #expect(ledger.append(Array(name.utf8), at: noon) == .kept) }
    ledger.close()
    var again = self.ledger(folder)
    #expect(again.append(Array("c".utf8), at: noon.advanced(by: .seconds(86_400))) == .kept)
    #expect(try lines(folder.path + "/drops") == ["a", "b", "c"])
  }

  @Test("a line the last run was cut off in stands alone")
  func tornLine() throws {
    let folder = try TemporaryFolder()
    let files = FaultyFiles { $0.operation == .write && $0.number == 2 ? .short(then: ENOSPC) : nil }
    var ledger = ledger(folder, files: files)
    #expect(ledger.append(Array("whole".utf8), at: noon) == .kept)
    #expect(ledger.append(Array("torn-line".utf8), at: noon) != .kept)
    #expect(ledger.append(Array("next".utf8), at: noon) == .kept)
    #expect(try lines(folder.path + "/drops") == ["whole", "torn-", "next"])
  }

  @Test("a full day takes no more, the next day does")
  func full() throws {
    let folder = try TemporaryFolder()
    var ledger = ledger(folder, bytes: 10)
    #expect(ledger.append(Array("12345".utf8), at: noon) == .kept)
    #expect(ledger.append(Array("12345".utf8), at: noon) == .full)
    #expect(ledger.append(Array("123".utf8), at: noon) == .kept)
    #expect(ledger.append(Array("12345".utf8), at: noon.advanced(by: .seconds(86_400))) == .kept)
  }

  @Test("old days go, and nothing else in the folder")
  func retention() throws {
    let folder = try TemporaryFolder()
    var ledger = ledger(folder, days: 2)
    for day in 0..<5 { _ = ledger.append([0x61], at: noon.advanced(by: .seconds(86_400 * Int64(day)))) }
    let disk = Disk(files: POSIXFileSystem())
    try disk.create(folder.path + "/drops/notes.txt", with: [0x61])
    _ = ledger.append([0x61], at: noon.advanced(by: .seconds(86_400 * 5)))
    #expect(
      try disk.names(in: folder.path + "/drops").sorted() == [
        "2026-06-29.jsonl", "2026-06-30.jsonl", "2026-07-01.jsonl", "notes.txt",
      ])
  }

  @Test("whatever call fails, it says so and the next line is taken", arguments: FaultyFiles.Operation.allCases)
  func faults(operation: FaultyFiles.Operation) throws {
    let folder = try TemporaryFolder()
    var ledger = ledger(folder, files: FaultyFiles(operation, number: 1, errno: EIO))
    let outcomes = (0..<3).map { _ in ledger.append([0x61], at: noon) }
    #expect(outcomes.last == .kept)
    #expect(try lines(folder.path + "/drops").count(where: { $0 == "a" }) == outcomes.count(where: { $0 == .kept }))
  }

  @Test("a file system that will not make a folder is an error, once")
  func impossibleFolder() throws {
    var ledger = DropLedger(directory: "/proc/nowhere/drops", maximumFileBytes: 1000, keptDays: 1)
    let outcome = ledger.append([0x61], at: noon)
    guard case .failed(let error) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(error.errno == ENOENT)
  }

  @Test("a folder that isn't there is an empty ledger")
  func missing() throws {
    #expect(try lines("/nonexistent/drops") == [])
  }
}
