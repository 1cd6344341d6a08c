import Stories
import Testing

@testable import Classifying

@Suite("Languages that a topic has terms in")
struct LanguageTermsTests {
  static let classifier = Result {
    var other = Make.topic([Make.term("lag", .strong, "sv")])
    other.id = "other"
    let terms = [
      Make.term("AI", .subject, "mul"), Make.term("ley", .policy, "es"), Make.term("lov", .policy, "no"),
      Make.term("法", .policy, "zh-Hans"),
    ]
    return try Classifier(topics: [Make.topic(terms), other], lexicon: Lexicon())
  }

  @Test("its own, its kin's, and unknown ones", arguments: ["es", "es-MX", "ca", "nb", "zh-Hant", "yue", "und", "mul"])
  func known(_ language: String) throws {
    #expect(try Self.classifier.get().hasTerms(in: language, topics: nil))
  }

  @Test("terms of every language are none of a language's", arguments: ["is", "bn-BD", "EN"])
  func missing(_ language: String) throws {
    #expect(try !Self.classifier.get().hasTerms(in: language, topics: nil))
  }

  @Test("only the topics that are asked for count")
  func topics() throws {
    let classifier = try Self.classifier.get()
    #expect(classifier.hasTerms(in: "sv", topics: nil))
    #expect(classifier.hasTerms(in: "sv", topics: ["ai-policy", "other"]))
    #expect(!classifier.hasTerms(in: "sv", topics: ["ai-policy"]))
  }
}
