import ArgumentParser
import Daemon
import Fetching
import Stories

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Poll for ever, or each source once.",
    discussion: """
      Keeps archive and index in $STATE_DIRECTORY. SIGTERM stops within 10 s and loses nothing; SIGHUP reloads \
      sources and settings, and keeps the old ones if the new are bad. With --once no port is bound, and a source \
      that fails does not fail the run.
      """)

  @OptionGroup var options: ConfigurationOption

  @Flag(name: .long, help: "Poll each source once, now, print a summary, and stop.")
  var once = false

  func run() async throws {
    HeapTuning.begin()
    do {
      let daemon = try PolicyWireDaemon(
        options: .init(configurationPath: options.config, environment: options.environment))
      if once {
        let isInteractive = Terminal.errorIsInteractive
        let summary = try await daemon.runOnce { done, total in
          if isInteractive { Terminal.say("polled \(done) of \(total)") }
        }
        Terminal.line(summary.text)
      } else {
        try await daemon.run()
      }
    } catch  where Self.isStop(error) {
      Terminal.say("policywire: stopped before the end")
      throw ExitStatus.temporary.code
    } catch {
      throw ExitStatus.report(error)
    }
  }
  /// Whether an error only says that a signal ended what was under way.
  private static func isStop(_ error: any Error) -> Bool {
    switch error {
    case is CancellationError: true
    case let error as FetchError: error.code == .cancelled || error.code == .shutdown
    case let error as RecorderError: error.code == .closed
    default: false
    }
  }
}
