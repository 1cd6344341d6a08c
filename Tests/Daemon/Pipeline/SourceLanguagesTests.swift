import Classifying
import Configuring
import Stories
import Testing

@testable import Daemon

@Suite("Sources in languages without terms")
struct SourceLanguagesTests {
  private func warnings(_ languages: [SourceLanguage]) throws -> [String] {
    func term(_ text: String, _ group: TopicDefinition.Term.Group, _ language: String) -> TopicDefinition.Term {
      TopicDefinition.Term(text: text, group: group, weight: 1, language: language)
    }
    var configuration = Configuration()
    configuration.topics = [
      TopicDefinition(
        id: "ai-policy", title: "AI policy", accept: 2, look: 1,
        terms: [term("AI", .subject, "mul"), term("law", .policy, "en"), term("lag", .policy, "sv")]),
      TopicDefinition(id: "trade", title: "Trade", accept: 2, look: 1, terms: [term("tariff", .strong, "en")]),
    ]
    configuration.settings.topics = configuration.topics.map(\.id)
    configuration.sourceLanguages = languages
    let classifier = try Classifier(topics: configuration.topics, lexicon: Lexicon())
    return configuration.languagesWithoutTerms(classifier).map(\.description)
  }

  private func language(_ language: String, topics: [String]? = nil, count: Int = 1) -> SourceLanguage {
    SourceLanguage(
      language: language, topics: topics, source: "fjord", file: "sources/a.yaml", line: 5, column: 15, count: count)
  }

  @Test("one that no topic has terms in is told with its place; those of every language do not count")
  func missing() throws {
    #expect(
      try warnings([language("en-GB"), language("is-IS", count: 3)]) == [
        "sources/a.yaml:5:15: “fjord” is in is-IS, as are 2 more, and its topics have no terms in that language "
          + "(topics/ai-policy/is.yaml, topics/trade/is.yaml): hardly anything can be accepted"
      ])
  }

  @Test("the topics of the source decide")
  func ownTopics() throws {
    #expect(try warnings([language("sv"), language("sv", topics: ["ai-policy"])]).isEmpty)
    #expect(try warnings([language("sv", topics: ["trade"])]).count == 1)
  }
}
