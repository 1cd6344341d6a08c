import Foundation
import Stories
import Testing

@testable import Classifying

/// What is said of one story a language, word for word: a change of a term, a weight or a rule shows here what it does.
///
/// To take a change that is meant, run the test with `POLICYWIRE_RECORD=1` in the environment and read the difference.
@Suite("Explanations")
struct ExplanationTests {
  static let file = HeadlinesTests.folder.appendingPathComponent("explanations.txt")

  /// The first story on policy of each language.
  static func explanations() throws -> String {
    let classifier = try ShippedTopicTests.shared.get()
    return try HeadlinesTests.languages.map { language in
      let row = try #require(try HeadlinesTests.rows(language).first(where: \.isPolicy))
      let text = TextToJudge(title: row.title, summary: row.lead, text: nil, language: language, links: [])
      let verdict = try #require(classifier.judge(text).verdicts.first)
      let matches = verdict.matches.map { match in
        "  \(match.weight) \(match.field)@\(match.position ?? -1) \(match.language) \(match.term)"
          + (match.concept.map { " [\($0)]" } ?? "")
      }
      let head = "\(language) \(verdict.decision.rawValue) \(verdict.score)\(verdict.weak == true ? " weak" : "")"
      return ([head, "  " + row.title] + matches).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  @Test("one story a language is explained as it was")
  func golden() throws {
    let now = try Self.explanations()
    if ProcessInfo.processInfo.environment["POLICYWIRE_RECORD"] == "1" {
      try now.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: Self.file, encoding: .utf8)
    for (line, known) in zip(now.split(separator: "\n"), recorded.split(separator: "\n")) { #expect(line == known) }
    #expect(now.count == recorded.count)
  }

  @Test("the order of terms changes nothing", arguments: 0..<5)
  func order(seed: Int) throws {
    let topic = try ShippedTopic.topic()
    var shuffled = topic
    // A step that shares no factor with the count visits every term once.
    let count = topic.terms.count
    let step = [7919, 6101, 4231, 3301, 2203][seed]
    try #require(count % step != 0)
    shuffled.terms = (0..<count).map { topic.terms[($0 * step) % count] }
    let (one, other) = (
      try ShippedTopicTests.shared.get(), try Classifier(topics: [shuffled], lexicon: Lexicon())
    )
    for language in HeadlinesTests.languages {
      for row in try HeadlinesTests.rows(language).prefix(10) {
        let text = TextToJudge(title: row.title, summary: row.lead, text: nil, language: language, links: [])
        #expect(one.judge(text) == other.judge(text), "\(language): \(row.title)")
      }
    }
  }
}
