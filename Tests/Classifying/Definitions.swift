import Stories
import Testing

@testable import Classifying

/// Short ways to write topics, lexicons and texts in tests.
enum Make {
  static func term(
    _ text: String, _ group: TopicDefinition.Term.Group, _ language: String = "en", weight: Double? = nil,
    isExact: Bool = false, concept: String? = nil, origin: String? = nil
  ) -> TopicDefinition.Term {
    let standard: [TopicDefinition.Term.Group: Double] = [.subject: 1, .policy: 1.5, .strong: 3, .veto: 1.5]
    let isStem = text.hasSuffix("*")
    return TopicDefinition.Term(
      text: isStem ? String(text.dropLast()) : text, group: group, weight: weight ?? standard[group] ?? 1,
      language: language, isCaseSensitive: isExact, isStem: isStem, concept: concept, origin: origin)
  }

  static func topic(_ terms: [TopicDefinition.Term], accept: Double = 2.5, look: Double = 1.5) -> TopicDefinition {
    TopicDefinition(id: "ai-policy", title: "AI policy", accept: accept, look: look, terms: terms)
  }

  static func classifier(_ terms: [TopicDefinition.Term], lexicon: Lexicon = Lexicon()) throws -> Classifier {
    try Classifier(topics: [topic(terms)], lexicon: lexicon)
  }

  static func named(
    _ id: String, _ kind: Lexicon.Named.Kind, _ names: [String: [String]], in jurisdictions: [String] = [],
    domain: String? = nil
  ) -> Lexicon.Named {
    Lexicon.Named(id: id, kind: kind, names: names, jurisdictions: jurisdictions, domain: domain)
  }
}

extension Classifier {
  /// The one verdict of a classifier with one topic.
  func verdict(
    title: String? = nil, summary: String? = nil, text: String? = nil, _ language: String? = "en"
  ) throws -> TopicVerdict {
    try #require(judge(TextToJudge(title: title, summary: summary, text: text, language: language)).verdicts.first)
  }

  /// The terms that were found, in order of weight.
  func terms(_ title: String, _ language: String? = "en") throws -> [String] {
    try verdict(title: title, language).matches.map(\.term)
  }
}
