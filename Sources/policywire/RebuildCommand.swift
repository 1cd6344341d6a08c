import ArgumentParser
import Daemon
import Foundation
import Stories

struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Build the index anew from the archive.",
    discussion: """
      The daemon must not be running. The schedule of sources is kept; what servers gave us to ask again with is \
      dropped, so that nothing can hide behind a 304.
      """)

  @Option(name: .long, help: "The state folder; else $STATE_DIRECTORY.")
  var state: String?

  func run() async throws {
    do {
      let directory = state ?? StateDirectory.path(environment: ProcessInfo.processInfo.environment)
      let recorder = try Recorder(options: RecorderOptions(stateDirectory: directory), now: DaemonClock.system.wall)
      try await recorder.rebuildIndex()
      let position = await recorder.position
      await recorder.close()
      Terminal.line("index rebuilt up to record \(position.seq)")
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
