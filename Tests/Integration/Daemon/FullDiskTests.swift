import Foundation
import Testing

@Suite("No room for another byte", .serialized)
struct FullDiskTests {
  /// What fills up first.
  enum Full: String, CaseIterable, Sendable { case archive, index }

  @Test(
    "the daemon lives on and says why it is not ready; with room again nothing is lost, doubled or torn",
    arguments: Full.allCases)
  func full(what: Full) throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, Press.wellMannered)
    let wrapped = try limit(what, folder, press)
    let before = try folder.archive.lines()
    let held = folder.archive.segments
    let daemon = try RunningDaemon(folder, wrapped: wrapped)
    let reason = try Patience.poll("not ready") {
      let answer = try daemon.get("/readyz")
      return answer.status == 503 ? answer.text : nil
    }
    #expect(reason.wholeMatch(of: /\[-\] archive: [a-z_]+\n/) != nil, "\(reason)")
    // Where the archive is full, the index may be so too by the time somebody looks: states are stored between attempts.
    if what == .index { #expect(reason.contains("index"), "\(reason)") }
    #expect(try daemon.get("/healthz").status == 200)
    // Between two attempts it records for a moment, so that one look may miss the pause.
    _ = try Patience.poll("a pause in the metrics") {
      MetricsText(try daemon.get("/metrics").text).values["policywire_collection_paused"] == 1 ? true : nil
    }
    _ = try Patience.poll("a pause in the status") {
      try daemon.status()["state"] == .string("paused") ? true : nil
    }
    let accepted = try folder.archive.lines()
    // No record is as small as what room the segment was left; the next attempt may have begun another.
    #expect(Array(accepted.prefix(before.count)) == before)
    if what == .archive { #expect(try held.flatMap(folder.archive.lines(of:)) == before) }
    try press.advance(20)
    #expect(daemon.program.isRunning)
    #expect(try daemon.stop().ending == .exit(0))
    try folder.runOnce()
    #expect(try Array(folder.archive.lines().prefix(accepted.count)) == accepted)
    let account = try Account(folder.archive, press, outlets: Press.wellMannered)
    #expect(account.ofPresence == [])
    #expect(account.ofNumbering == [])
    let verification = try folder.run("verify")
    #expect(verification.ending == .exit(0), "\(verification.errors)")
  }

  /// A limit on the size of files that the archive meets first, or the index, whose journal grows faster.
  private func limit(_ what: Full, _ folder: StateFolder, _ press: Press) throws -> (String) -> [String] {
    var blocks = 300
    if what == .archive {
      try folder.runOnce(RunningDaemon.haste)
      let segment = try #require(folder.archive.segments.last)
      blocks = try Data(contentsOf: URL(fileURLWithPath: segment)).count / 512 + 1
      try press.advance(20)
    }
    // Units of 512 bytes (POSIX, ulimit -f); with the signal ignored the write fails with EFBIG.
    return { [blocks] in ["/bin/sh", "-c", "ulimit -f \(blocks); trap '' XFSZ; exec \"$0\" \"$@\"", $0] }
  }
}
