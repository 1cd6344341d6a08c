/// The problems found so far: readers add to it and go on, so that all are reported at once.
struct ProblemList {
  /// More than anybody reads; what lies beyond is counted.
  static let maximumProblems = 1000

  private var kept: [ConfigurationProblem] = []
  private var beyond = 0

  var isEmpty: Bool { kept.isEmpty }
  var count: Int { kept.count + beyond }
  /// Those that are kept, in the order they were found.
  var all: [ConfigurationProblem] { kept }

  mutating func add(_ file: String, _ position: Position?, _ message: String) {
    guard kept.count < Self.maximumProblems else { return beyond += 1 }
    kept.append(
      ConfigurationProblem(file: file, line: position?.line, column: position?.column, message: message))
  }

  /// Throws what was gathered, if anything was: file after file as they were read, each from its top down.
  func throwIfAny() throws(ConfigurationProblems) {
    guard let last = kept.last else { return }
    var order: [String: Int] = [:]
    for problem in kept where order[problem.file] == nil { order[problem.file] = order.count }
    var problems = kept.enumerated().sorted { left, right in
      key(left.element, order, left.offset).lexicographicallyPrecedes(key(right.element, order, right.offset))
    }.map(\.element)
    if beyond > 0 {
      let message = "\(beyond) more problems are not shown (limit: \(Self.maximumProblems) problems)"
      problems.append(ConfigurationProblem(file: last.file, message: message))
    }
    throw ConfigurationProblems(problems: problems)
  }

  private func key(_ problem: ConfigurationProblem, _ order: [String: Int], _ offset: Int) -> [Int] {
    [order[problem.file] ?? 0, problem.line ?? 0, problem.column ?? 0, offset]
  }
}
