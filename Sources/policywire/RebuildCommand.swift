import ArgumentParser
import Daemon
import Foundation
import Glibc
import Stories

struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Build the index anew from the archive.",
    discussion: """
      The daemon must not be running. The schedule of sources is kept; what servers gave us to ask again with is \
      dropped, so that nothing can hide behind a 304.
      """)

  @Option(name: .long, help: "The state folder; else $STATE_DIRECTORY, the own one, the service's.")
  var state: String?

  func run() async throws {
    do {
      let directory = state ?? StateDirectory.inUse(environment: ProcessInfo.processInfo.environment)
      try Self.check(directory)
      let recorder = try Recorder(options: RecorderOptions(stateDirectory: directory), now: DaemonClock.system.wall)
      let last = await recorder.position.seq
      try await recorder.rebuildIndex { Terminal.showProgress("record \($0) of \(last)") }
      Terminal.showProgress("")
      let position = await recorder.position
      await recorder.close()
      Terminal.line("index rebuilt up to record \(position.seq)")
    } catch {
      throw ExitStatus.report(error)
    }
  }

  /// A mistyped folder must not become an empty archive, and another user's must not get files of ours, which that
  /// user's daemon could not write.
  private static func check(_ directory: String) throws {
    guard FileManager.default.fileExists(atPath: directory + "/archive") else {
      Terminal.say("policywire: there is no archive in \(directory); name the state folder with --state")
      throw ExitStatus.inputOutput.code
    }
    var found = stat()
    guard stat(directory, &found) == 0, found.st_uid == geteuid() else {
      Terminal.say("policywire: \(directory) belongs to user \(found.st_uid); rebuild as that user")
      throw ExitStatus.permission.code
    }
  }
}
