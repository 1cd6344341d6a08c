import Stories
import Testing

@testable import Classifying

@Suite("Adding up a topic")
struct TopicScoringTests {
  static let terms = [
    Make.term("AI", .subject, isExact: true, concept: "ai"), Make.term("chatbot*", .subject),
    Make.term("neural", .subject), Make.term("robot", .subject), Make.term("regulat*", .policy, concept: "regulation"),
    Make.term("law", .policy), Make.term("rule*", .policy, concept: "regulation"), Make.term("court", .policy),
    Make.term("treaty", .policy), Make.term("ban", .policy), Make.term("fine", .policy), Make.term("AI Act", .strong),
    Make.term("horoscope", .veto), Make.term("law school", .veto),
  ]
  let classifier: Classifier

  init() throws { classifier = try Make.classifier(Self.terms) }

  @Test("subject and policy together are accepted")
  func both() throws {
    let verdict = try classifier.verdict(title: "New law on AI")
    #expect(verdict.decision == .accept)
    #expect(verdict.score == 2.5)
    #expect(verdict.threshold == 2.5)
  }

  @Test(
    "one group alone is rejected, however often",
    arguments: ["Law, court, treaty and ban", "AI chatbots: neural robot"])
  func oneGroup(_ text: String) throws {
    #expect(try classifier.verdict(title: "News", text: text).decision == .reject)
  }

  @Test("a strong phrase suffices")
  func strong() throws {
    #expect(try classifier.verdict(title: "The AI Act").decision == .accept)
  }

  @Test("a veto takes away, down to nothing")
  func veto() throws {
    #expect(try classifier.verdict(title: "New law on AI: horoscope").score == 1)
    #expect(try classifier.verdict(title: "horoscope").score == 0)
  }

  @Test("a longer veto shields the words inside it")
  func shield() throws {
    let verdict = try classifier.verdict(title: "AI comes to law school")
    #expect(verdict.decision == .reject)
    #expect(!verdict.matches.contains { $0.term == "law" })
  }

  @Test("a longer term of less weight hides nothing")
  func nestedLighter() throws {
    let nested = try Make.classifier([
      Make.term("UN", .policy, weight: 1.5), Make.term("UN assembly", .policy, weight: 1), Make.term("AI", .subject),
    ])
    #expect(try nested.verdict(title: "AI at the UN assembly").score == 3.5)
  }

  @Test("a text that is only just accepted, without a strong term, says so")
  func weak() throws {
    #expect(try classifier.verdict(title: "New law on AI").weak == true)
    #expect(try classifier.verdict(title: "New law on AI, says court").weak == nil)
    #expect(try classifier.verdict(title: "The AI Act").weak == nil)
    #expect(try classifier.verdict(title: "New law").weak == nil)
  }

  @Test("a term inside a longer one of its group counts once")
  func nested() throws {
    let nested = try Make.classifier([Make.term("监管总局", .strong, "zh"), Make.term("监管", .strong, "zh")])
    #expect(try nested.verdict(title: "市场监管总局", "zh").matches.map(\.term) == ["监管总局"])
    #expect(try nested.verdict(title: "监管总局：监管", "zh").matches.count == 2)
  }

  @Test("each concept counts once, where it counts most")
  func distinct() throws {
    let verdict = try classifier.verdict(title: "AI rules", text: "AI regulation. AI regulators. Rules for AI.")
    #expect(verdict.score == 2.5)
    #expect(verdict.matches.map(\.field) == ["title", "title"])
  }

  @Test("three subjects and five policy terms count, further subjects by half")
  func caps() throws {
    let verdict = try classifier.verdict(title: "AI chatbots neural robot law court treaty ban fine rules")
    #expect(verdict.score == 2 + 5 * 1.5)
    #expect(verdict.matches.count == 8)
  }

  @Test("between the thresholds the page is worth a look")
  func lookBand() throws {
    let verdict = try classifier.verdict(title: "News", text: "AI and the law")
    #expect(verdict.decision == .look)
    #expect(verdict.score < 2.5)
    #expect(verdict.score >= 1.5)
  }

  @Test("many subjects and a passing word of policy are looked at, not accepted")
  func littlePolicy() throws {
    let passing = try Make.classifier(Self.terms + [Make.term("ethics", .policy, weight: 0.75)])
    let verdict = try passing.verdict(title: "AI chatbots neural robot ethics")
    #expect(verdict.score >= 2.5)
    #expect(verdict.decision == .look)
  }

  @Test("one word of policy in a long text is looked at, unless it stands in the title or the lead")
  func oneWordOfPolicy() throws {
    let long = String(repeating: "The AI chatbots of the fair were shown to many. ", count: 9)
    #expect(long.count > ScoringRules.leadScalars)
    #expect(try classifier.verdict(title: "AI at the fair", text: long + "AI is in court.").decision == .look)
    #expect(try classifier.verdict(title: "AI in court", text: long).decision == .accept)
    #expect(try classifier.verdict(title: "AI at the fair", text: "AI is in court. " + long).decision == .accept)
    #expect(
      try classifier.verdict(title: "AI at the fair", text: long + "AI is in court under a law.").decision == .accept)
  }

  @Test("a headline alone with nothing but its subject is worth a look, with a text it is not")
  func headline() throws {
    #expect(try classifier.verdict(title: "AI chatbots").decision == .look)
    #expect(try classifier.verdict(title: "AI chatbots", text: "They speak.").decision == .reject)
  }

  @Test("title counts more than summary, summary more than text")
  func fields() throws {
    let title = try classifier.verdict(title: "AI law").score
    let summary = try classifier.verdict(summary: "AI law").score
    let text = try classifier.verdict(text: "AI law").score
    #expect(title > summary)
    #expect(summary > text)
  }

  @Test("a policy term far below never decides")
  func decay() throws {
    let filler = String(repeating: "Neural news of the day. ", count: 200)
    let verdict = try classifier.verdict(title: "AI chatbots", text: filler + "AI law, court, treaty")
    #expect(verdict.decision == .reject)
    #expect(!verdict.matches.contains { $0.term == "law" })
  }

  @Test("a policy term far from the subject counts half")
  func proximity() throws {
    let filler = String(repeating: "of the day ", count: 40)
    let near = try classifier.verdict(text: "AI law " + filler).score
    let far = try classifier.verdict(text: "AI " + filler + " law").score
    #expect(far < near)
  }

  @Test("a match says term, concept, language, field, weight and position in the text as published")
  func explanation() throws {
    let verdict = try classifier.verdict(title: "“É”: AI regulations")
    let match = try #require(verdict.matches.first)
    #expect(
      match
        == TopicMatch(
          term: "regulat*", concept: "regulation", language: "en", field: "title", weight: 1.5, position: 8))
  }

  @Test("no more than 32 matches are given")
  func matchLimit() throws {
    let many = (0..<60).map { Make.term("word\($0)x", .policy) } + [Make.term("AI", .subject)]
    let verdict = try Make.classifier(many).verdict(title: "AI " + (0..<60).map { "word\($0)x" }.joined(separator: " "))
    #expect(verdict.matches.count <= ScoringRules.maximumMatches)
  }

  @Test("the order of terms changes nothing")
  func order() throws {
    let text = "AI regulation: court bans chatbots; a treaty, a law, a fine, rules"
    let forwards = try classifier.verdict(title: text)
    let backwards = try Make.classifier(Self.terms.reversed()).verdict(title: text)
    #expect(forwards == backwards)
  }

  @Test("the worst text of a megabyte is judged", arguments: ["a", "AI ", "AI law ", "监", "\u{306}"])
  func hostile(_ unit: String) throws {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let verdict = try classifier.verdict(title: text, summary: text, text: text)
    #expect(verdict.matches.count <= ScoringRules.maximumMatches)
  }

  @Test("an empty text is rejected")
  func empty() throws {
    #expect(try classifier.verdict(title: "", text: nil).decision == .reject)
    #expect(try classifier.verdict().decision == .reject)
  }

  @Test("each topic has its verdict, in order")
  func topics() throws {
    var other = Make.topic([Make.term("chips", .strong)])
    other.id = "chips"
    let both = try Classifier(topics: [Make.topic(Self.terms), other], lexicon: Lexicon())
    let judgement = both.judge(TextToJudge(title: "Chips", language: "en"))
    #expect(judgement.verdicts.map(\.topic) == ["ai-policy", "chips"])
    #expect(judgement.verdicts.map(\.decision) == [.reject, .accept])
    #expect(judgement.decision == .accept)
  }

  @Test("concepts come from the terms found, sorted")
  func concepts() {
    let judgement = classifier.judge(TextToJudge(title: "Regulating AI", language: "en"))
    #expect(judgement.concepts == ["ai", "regulation"])
  }
}
