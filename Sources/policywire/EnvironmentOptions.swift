import ArgumentParser
import Configuring
import Daemon
import Foundation

/// The option every command has that reads the configuration.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .long, help: "The configuration file; else $POLICYWIRE_CONFIG, $CONFIGURATION_DIRECTORY, /etc/policywire.")
  var config: String?

  var environment: [String: String] { ProcessInfo.processInfo.environment }

  func load() throws -> Configuration { try ConfigurationLoader(environment: environment).load(path: config) }
}

/// The option every command has that reads the archive.
struct ArchiveOption: ParsableArguments {
  @Option(name: .long, help: "The archive's folder; else `archive` in the state folder.")
  var archive: String?

  var directory: String {
    archive ?? StateDirectory.path(environment: ProcessInfo.processInfo.environment) + "/archive"
  }
}
