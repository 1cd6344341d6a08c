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

  /// A warning for each language that sources are declared to be in and none of their topics has terms for, at the first
  /// of these sources: hardly anything of theirs can be accepted.
  public func languagesWithoutTerms(_ classifier: Classifier) -> [ConfigurationProblem] {
    sourceLanguages.filter { !classifier.hasTerms(in: $0.language, topics: $0.topics) }.map { found in
      let files = (found.topics ?? settings.topics).map { "topics/\($0)/\(found.primary).yaml" }
      let others = found.count > 1 ? ", as are \(found.count - 1) more" : ""
      return ConfigurationProblem(
        file: found.file, line: found.line, column: found.column,
        message: "“\(found.source)” is in \(found.language)\(others), and its topics have no terms in that language "
          + "(\(files.joined(separator: ", "))): hardly anything can be accepted")
    }
  }

  private func place(_ origin: String) -> String {
    guard let colon = origin.lastIndex(of: ":") else { return origin }
    let name = origin[..<colon]
    let path = files.first { $0 == name || $0.hasSuffix("/" + name) } ?? "embedded:" + name
    return path + origin[colon...]
  }
}

extension SourceLanguage {
  fileprivate var primary: Substring { language.prefix { $0 != "-" } }
}
