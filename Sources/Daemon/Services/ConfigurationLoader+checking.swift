import Configuring
import Reading

extension ConfigurationLoader {
  /// A loader to which a selector that cannot be evaluated is a problem of the configuration.
  public static func checking(_ environment: [String: String]) -> ConfigurationLoader {
    ConfigurationLoader(environment: environment) { Selector.problem(in: $0, isRelative: $1) }
  }
}
