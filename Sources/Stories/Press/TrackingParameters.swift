/// Query parameters that tell publishers who came from where and never change what is shown.
public struct TrackingParameters: Sendable, Hashable, Codable {
  /// Whole names, lower case.
  public var names: Set<String>
  /// Beginnings of names, lower case (`utm_`).
  public var prefixes: [String]
  /// Names that are tracking on one registrable domain only.
  public var domains: [String: Set<String>]

  public init(names: Set<String> = [], prefixes: [String] = [], domains: [String: Set<String>] = [:]) {
    self.names = names
    self.prefixes = prefixes
    self.domains = domains
  }
}
