import ArgumentParser
import Daemon

/// The command line: a file a subcommand.
@main
struct PolicyWire: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policywire",
    abstract: "Watches the world's news about the governance of AI and keeps one honest record of it.",
    discussion: """
      Data goes to standard output, talk to standard error. Exit status: 0 done, 1 nothing found, 64 usage, 65 the archive is \
      damaged, 69 cannot bind, or nobody answers, 74 input or output error, 75 another instance runs or a run was stopped early, \
      77 permission, 78 configuration.
      """,
    version: Version.current,
    subcommands: [
      RunCommand.self, CheckCommand.self, ConfigCommand.self, SourcesCommand.self, InspectCommand.self,
      ProbeCommand.self, TailCommand.self, StatusCommand.self, VerifyCommand.self, RebuildCommand.self,
      ReplayCommand.self, EventCommand.self,
    ])
}
