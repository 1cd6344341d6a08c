import ArgumentParser
import Configuring
import Daemon
import Foundation
import Stories

/// The option every command has that reads the configuration.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .long, help: "The configuration file; else $POLICYWIRE_CONFIG, $CONFIGURATION_DIRECTORY, /etc/policywire.")
  var config: String?

  var environment: [String: String] { ProcessInfo.processInfo.environment }

  func load() throws -> Configuration { try ConfigurationLoader.checking(environment).load(path: config) }

  /// As `load`; where nothing is configured yet, the usual settings with the topics, names and parameters built in.
  func loadOrShipped() throws -> Configuration {
    let loader = ConfigurationLoader.checking(environment)
    if config != nil || loader.isConfigured { return try loader.load(path: config) }
    let (settings, shipped) = (Settings(), try ConfigurationLoader.shipped())
    return Configuration(
      settings: settings, topics: shipped.topics.filter { settings.topics.contains($0.id) }, lexicon: shipped.lexicon,
      tracking: shipped.tracking)
  }
}

/// The option every command has that reads the archive.
struct ArchiveOption: ParsableArguments {
  @Option(name: .long, help: "The archive's folder; else `archive` in the state folder, else the service's.")
  var archive: String?

  /// The folder, which must hold an archive: a mistyped path, or the folder above or below, is not an empty one.
  func existingDirectory() throws -> String {
    let directory = directory
    guard FileManager.default.fileExists(atPath: directory) else {
      Terminal.say("policywire: there is no archive at \(directory); name one with --archive")
      throw ExitStatus.inputOutput.code
    }
    // What cannot be listed is told by who reads it.
    let names = try? FileManager.default.contentsOfDirectory(atPath: directory)
    if let names, !names.contains(where: Self.isOfArchive) {
      Terminal.say("policywire: \(directory) is no archive: it has neither segments, nor a manifest, nor a lock")
      throw ExitStatus.inputOutput.code
    }
    return directory
  }

  private static func isOfArchive(_ name: String) -> Bool {
    ["lock", "MANIFEST.jsonl"].contains(name) || (name.count == 4 && name.allSatisfy(\.isNumber))
  }

  /// The folder given, or that of the own state folder; where there is none, that of the installed service.
  var directory: String {
    if let archive { return archive }
    return StateDirectory.inUse(environment: ProcessInfo.processInfo.environment) + "/archive"
  }
}

extension StateDirectory {
  /// Where the installed service keeps its state: `StateDirectory=policywire` of the unit.
  private static let ofService = "/var/lib/policywire"

  /// The own state folder; where that holds no archive and none was named, the installed service's, if there is one.
  static func inUse(environment: [String: String]) -> String {
    let own = path(environment: environment)
    let files = FileManager.default
    let isSettled = environment["STATE_DIRECTORY"] != nil || files.fileExists(atPath: own + "/archive")
    return !isSettled && files.fileExists(atPath: ofService) ? ofService : own
  }
}
