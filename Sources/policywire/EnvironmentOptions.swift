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
  @Option(name: .long, help: "The archive's folder; else `archive` in the state folder, else the service's.")
  var archive: String?

  /// Where the installed service keeps its archive: `StateDirectory=policywire` of the unit.
  private static let ofService = "/var/lib/policywire"

  /// The folder, which must be there: a mistyped path is not an empty archive.
  func existingDirectory() throws -> String {
    let directory = directory
    guard FileManager.default.fileExists(atPath: directory) else {
      Terminal.say("policywire: there is no archive at \(directory); name one with --archive")
      throw ExitStatus.inputOutput.code
    }
    return directory
  }

  /// The folder given, or that of the own state folder; where there is none, that of the installed service.
  var directory: String {
    if let archive { return archive }
    let environment = ProcessInfo.processInfo.environment
    let own = StateDirectory.path(environment: environment) + "/archive"
    let isSettled = environment["STATE_DIRECTORY"] != nil || FileManager.default.fileExists(atPath: own)
    return !isSettled && FileManager.default.fileExists(atPath: Self.ofService) ? Self.ofService + "/archive" : own
  }
}
