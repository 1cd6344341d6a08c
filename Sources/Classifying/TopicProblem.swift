/// Something wrong with a topic or a lexicon, as a person can mend it.
public struct TopicProblem: Sendable, Hashable {
  /// Where it stands: `topics/ai-policy/en.yaml:12`; nil when the definition does not say.
  public var origin: String?
  public var message: String
  /// An error keeps the classifier from being built; a warning does not.
  public var isError: Bool

  public init(origin: String?, message: String, isError: Bool) {
    self.origin = origin
    self.message = message
    self.isError = isError
  }
}

/// Every problem of the topics and the lexicon; at least one of them is an error.
public struct ClassifierProblems: Error, Sendable {
  public var problems: [TopicProblem]

  public init(problems: [TopicProblem]) { self.problems = problems }
}
