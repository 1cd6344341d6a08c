import Stories
import Testing

@testable import Classifying

@Suite("Terms that can never count")
struct IdleTermsTests {
  static func messages(_ terms: [TopicDefinition.Term], detected: [String] = ["en", "zh-Hans"]) throws -> [String] {
    try Make.classifier([Make.term("AI", .subject), Make.term("law", .policy)] + terms).idleTerms(detected: detected)
      .map(\.message)
  }

  @Test("a term within which a heavier one says the same is named with its place")
  func heavierWithin() throws {
    let terms = [
      Make.term("parliament*", .policy, weight: 1, concept: "parliament", origin: "en.yaml:3"),
      Make.term("parliamentary group", .policy, weight: 0.5, concept: "parliament", origin: "en.yaml:4"),
    ]
    let warning = try #require(try Make.classifier(Self.complete(terms)).idleTerms(detected: ["en"]).first)
    #expect(warning.origin == "en.yaml:4")
    #expect(warning.message.contains("parliamentary group"))
    #expect(warning.message.contains("en.yaml:3"))
    #expect(!warning.isError)
  }

  static func complete(_ terms: [TopicDefinition.Term]) -> [TopicDefinition.Term] {
    [Make.term("AI", .subject), Make.term("law", .policy)] + terms
  }

  @Test(
    "a term that still says something is not named",
    arguments: [
      // Of equal weight: the more exact reason.
      (
        Make.term("vote", .policy, weight: 1, concept: "c"), Make.term("plenary vote", .policy, weight: 1, concept: "c")
      ),
      // Another concept, or none.
      (
        Make.term("vote", .policy, weight: 1, concept: "c"),
        Make.term("plenary vote", .policy, weight: 0.5, concept: "d")
      ),
      (Make.term("vote", .policy, weight: 1), Make.term("plenary vote", .policy, weight: 0.5)),
      // A stem goes on where a word must end.
      (Make.term("vote", .policy, weight: 1, concept: "c"), Make.term("vote*", .policy, weight: 0.5, concept: "c")),
      // Letter for letter is found less often.
      (
        Make.term("VOTE", .policy, weight: 1, isExact: true, concept: "c"),
        Make.term("plenary vote", .policy, weight: 0.5, concept: "c")
      ),
    ])
  func useful(_ inner: TopicDefinition.Term, _ outer: TopicDefinition.Term) throws {
    #expect(try Self.messages([inner, outer]).isEmpty)
  }

  @Test("terms of a language in which no text is found to be are counted")
  func unreachable() throws {
    let terms = [Make.term("IA", .subject, "pt"), Make.term("lei", .policy, "pt"), Make.term("act", .policy, "mul")]
    #expect(
      try Self.messages(terms) == ["2 terms are in pt, which is not among `languages`, so no text is found to be in it"]
    )
    #expect(try Self.messages(terms, detected: ["en", "pt-BR"]).isEmpty)
    #expect(try Self.messages(terms, detected: ["en", "gl"]).isEmpty, "Galician reads Portuguese terms")
  }
}
