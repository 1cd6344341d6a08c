/// One thing that is wrong with the configuration, and where.
///
/// Prints as `file:line:column: message`; without a line when the whole file, the environment or a missing file is meant.
public struct ConfigurationProblem: Sendable, Hashable, CustomStringConvertible {
  /// A path as the operator would type it, `environment`, or `embedded:` and a name.
  public var file: String
  /// From 1.
  public var line: Int?
  /// From 1, in Unicode scalars.
  public var column: Int?
  public var message: String

  public init(file: String, line: Int? = nil, column: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":") + ": " + message
  }
}

/// Everything that is wrong with a configuration, file after file, each from its top down. Never empty when thrown.
public struct ConfigurationProblems: Error, Sendable, Hashable, CustomStringConvertible {
  public var problems: [ConfigurationProblem]

  public init(problems: [ConfigurationProblem]) { self.problems = problems }

  /// One line a problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }

  /// A short word for metrics and logs.
  public var label: String { "configuration" }
}
