import Stories
import Testing

@testable import Classifying

@Suite("Checking topics and lexicons")
struct DefinitionChecksTests {
  static func problems(_ topics: [TopicDefinition], _ lexicon: Lexicon = Lexicon()) -> [TopicProblem] {
    do throws(ClassifierProblems) {
      return try Classifier(topics: topics, lexicon: lexicon).warnings
    } catch {
      return error.problems
    }
  }

  static let good = [Make.term("AI", .subject), Make.term("law", .policy)]

  @Test("a sound topic has no problem")
  func sound() {
    #expect(Self.problems([Make.topic(Self.good)]).isEmpty)
  }

  @Test(
    "a term that can never be right is an error with its place",
    arguments: ["", "…!", "mod*l", String(repeating: "a", count: 201)])
  func badTerm(_ text: String) throws {
    let term = Make.term(text, .policy, origin: "topics/ai-policy/en.yaml:7")
    let problem = try #require(Self.problems([Make.topic(Self.good + [term])]).first)
    #expect(problem.isError)
    #expect(problem.origin == "topics/ai-policy/en.yaml:7")
  }

  @Test("a weight must be above 0", arguments: [0, -1, Double.nan, Double.infinity])
  func weight(_ weight: Double) {
    let problems = Self.problems([Make.topic(Self.good + [Make.term("ban", .policy, weight: weight)])])
    #expect(problems.map(\.isError) == [true])
  }

  @Test("thresholds must be above 0 and in order", arguments: [(0, 0), (1, 2), (Double.nan, 1)])
  func thresholds(_ accept: Double, _ look: Double) {
    #expect(Self.problems([Make.topic(Self.good, accept: accept, look: look)]).map(\.isError) == [true])
  }

  @Test("a topic that can never be met is an error")
  func unreachable() {
    #expect(Self.problems([Make.topic([Make.term("AI", .subject)])]).map(\.isError) == [true])
  }

  @Test("topic ids are unique and plain", arguments: ["", "AI", "a b", "ä", String(repeating: "a", count: 65)])
  func identifiers(_ id: String) {
    var topic = Make.topic(Self.good)
    #expect(Self.problems([topic, topic]).map(\.isError) == [true])
    topic.id = id
    #expect(Self.problems([topic]).map(\.isError) == [true])
  }

  @Test("a term that stands twice, as folded, is a warning that names the first")
  func duplicate() throws {
    let twice = Self.good + [Make.term("Régle", .policy, origin: "a:1"), Make.term("regle", .policy, origin: "a:2")]
    let problem = try #require(Self.problems([Make.topic(twice)]).first)
    #expect(!problem.isError)
    #expect(problem.origin == "a:2")
    #expect(problem.message.contains("a:1"))
  }

  @Test("every problem is told at once")
  func all() {
    let bad = Make.topic([Make.term("", .subject), Make.term("law", .policy, weight: -1)], accept: 1, look: 2)
    #expect(Self.problems([bad]).count == 3)
  }

  @Test("a lexicon entry without an id is an error, without names a warning")
  func lexicon() {
    let lexicon = Lexicon(entries: [Make.named("", .person, ["en": ["X"]]), Make.named("per:y", .person, [:])])
    #expect(Self.problems([Make.topic(Self.good)], lexicon).map(\.isError) == [true, false])
  }

  @Test("an entry that stands twice is a warning")
  func twice() {
    let entry = Make.named("org:x", .organisation, ["en": ["X"]])
    #expect(Self.problems([Make.topic(Self.good)], Lexicon(entries: [entry, entry])).map(\.isError) == [false])
  }
}
