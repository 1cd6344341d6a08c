import Classifying
import Configuring
import Stories

extension Configuration {
  /// The problem with its place as problems of the configuration have it: the path of the file that was read, or
  /// `embedded:` and its name. What is wrong with a topic as a whole is said of the file that defines it.
  public func located(_ problem: TopicProblem) -> TopicProblem {
    var located = problem
    let whole = topics.first { problem.message.hasPrefix("topic \($0.id)") }.map { "topics/\($0.id).yaml:1" }
    located.origin = (problem.origin ?? whole).map(place)
    return located
  }

  private func place(_ origin: String) -> String {
    guard let colon = origin.lastIndex(of: ":") else { return origin }
    let name = origin[..<colon]
    let path = files.first { $0 == name || $0.hasSuffix("/" + name) } ?? "embedded:" + name
    return path + origin[colon...]
  }
}
