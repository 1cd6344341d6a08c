import Stories

/// Reads and checks a whole configuration: settings, sources, topics, lexicon and tracking parameters.
///
/// Files are looked for beside the configuration file, in `$CONFIGURATION_DIRECTORY` (the first, if it is a list), in
/// `/etc/policywire`, and among the shipped data. Reads files, never blocks on one, and reaches no network.
public struct ConfigurationLoader: Sendable {
  private let environment: [String: String]
  private let systemFolder: String
  private let embedded: [String: String]
  private let checksSelector: SelectorCheck

  /// `environment` is the process environment: variables that begin with `POLICYWIRE_` override settings.
  /// `checksSelector` is asked of every selector; by default none is wrong.
  public init(environment: [String: String], checksSelector: @escaping SelectorCheck = { _, _ in nil }) {
    self.init(
      environment: environment, systemFolder: "/etc/policywire", embedded: EmbeddedFiles.contents,
      checksSelector: checksSelector)
  }

  init(
    environment: [String: String], systemFolder: String, embedded: [String: String],
    checksSelector: @escaping SelectorCheck = { _, _ in nil }
  ) {
    self.checksSelector = checksSelector
    self.environment = environment
    self.systemFolder = systemFolder
    self.embedded = embedded
  }

  /// The configuration at `path`; nil: at `$POLICYWIRE_CONFIG`, else `policywire.yaml` in `$CONFIGURATION_DIRECTORY`,
  /// else in `/etc/policywire`. Throws every problem there is, not only the first.
  public func load(path: String?) throws(ConfigurationProblems) -> Configuration {
    let path = if let path { path } else { try usualPath() }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let beside = folder.isEmpty && path.hasPrefix("/") ? "/" : folder
    var folders: [String] = []
    for folder in [beside] + otherFolders where !folders.contains(folder) { folders.append(folder) }
    let library = ConfigurationLibrary(folders: folders, embedded: embedded)
    var assembly = ConfigurationAssembly(library: library, selectors: SelectorReader(check: checksSelector))
    return try assembly.configuration(at: path, environment: environment)
  }

  /// The shipped topics, names and tracking parameters, for work that needs no configuration. Throws only when what was
  /// built in is broken.
  public static func shipped() throws(ConfigurationProblems) -> (
    topics: [TopicDefinition], lexicon: Lexicon, tracking: TrackingParameters
  ) {
    let library = ConfigurationLibrary(folders: [], embedded: EmbeddedFiles.contents)
    var assembly = ConfigurationAssembly(library: library)
    return try assembly.definitions()
  }
}

extension ConfigurationLoader {
  /// Whether there is a configuration in one of the usual places, or one was named in the environment.
  public var isConfigured: Bool { (try? usualPath()) != nil }

  private var otherFolders: [String] {
    let first = environment["CONFIGURATION_DIRECTORY"]?.split(separator: ":").first.map(String.init)
    return [first, systemFolder].compactMap(\.self)
  }

  private func usualPath() throws(ConfigurationProblems) -> String {
    if let path = environment["POLICYWIRE_CONFIG"], !path.isEmpty { return path }
    let paths = otherFolders.map { ConfigurationLibrary.join($0, "policywire.yaml") }
    if let path = paths.first(where: ConfigurationFile.exists) { return path }
    let message = "no configuration file: looked for \(paths.joined(separator: ", ")); name one with --config"
    throw ConfigurationProblems(problems: [ConfigurationProblem(file: "policywire.yaml", message: message)])
  }
}
