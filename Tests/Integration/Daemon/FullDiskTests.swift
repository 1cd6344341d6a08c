import Foundation
import Testing

@Suite("No room for another byte", .serialized)
struct FullDiskTests {
  /// In units of 512 bytes (POSIX `ulimit -f`): what fills up first is the archive, or the index beside it.
  @Test(
    "the daemon lives on and says why it is not ready; with room again nothing is lost, doubled or torn",
    arguments: [150, 400])
  func full(blocks: Int) throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, Press.wellMannered)
    let daemon = try limited(folder, blocks: blocks)
    let reason = try Patience.poll("not ready") {
      let answer = try daemon.get("/readyz")
      return answer.status == 503 ? answer.text : nil
    }
    #expect(reason.wholeMatch(of: /\[-\] archive: [a-z_]+\n/) != nil, "\(reason)")
    #expect(try daemon.get("/healthz").status == 200)
    #expect(MetricsText(try daemon.get("/metrics").text).values["policywire_collection_paused"] == 1)
    #expect(try daemon.status()["state"] == .string("paused"))
    let accepted = try folder.archive.lines()
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

  private func limited(_ folder: StateFolder, blocks: Int) throws -> RunningDaemon {
    try RunningDaemon(
      folder,
      wrapped: { program in
        ["/bin/sh", "-c", "ulimit -f \(blocks); trap '' XFSZ; exec \"$0\" \"$@\"", program]
      })
  }
}
