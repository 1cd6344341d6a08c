import Foundation
import Stories
import Testing

@testable import Classifying

/// Headlines and leads as the press of each language writes them, sixty a language (fewer where the project knows it less):
/// a third on AI policy, a third on AI products, a third on other policy. They were written apart from the terms.
@Suite("Headlines of twenty-five languages")
struct HeadlinesTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Headlines")
  static let languages = [
    "ar", "bn", "de", "en", "es", "fa", "fi", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sw",
    "th", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant",
  ]
  /// Those with 36 headlines, 12 of them on AI policy.
  static let shorter = ["bn", "fi", "sw", "th", "ur"]

  struct Row {
    let isPolicy: Bool
    let title: String
    let lead: String
  }

  static func rows(_ language: String) throws -> [Row] {
    let text = try String(contentsOf: folder.appendingPathComponent(language + ".tsv"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 3 && ["policy", "ai", "other"].contains(fields[0]), "\(language): \(line)")
      return Row(isPolicy: fields[0] == "policy", title: fields[1], lead: fields[2])
    }
  }

  @Test("at least 92 in 100 are judged right", arguments: languages)
  func accuracy(language: String) throws {
    let classifier = try ShippedTopicTests.shared.get()
    let rows = try Self.rows(language)
    let expected = Self.shorter.contains(language) ? (all: 36, policy: 12) : (all: 60, policy: 20)
    #expect(rows.count == expected.all && rows.count(where: \.isPolicy) == expected.policy)
    let wrong = rows.filter { row in
      let judgement = classifier.judge(
        TextToJudge(title: row.title, summary: row.lead, text: nil, language: language, links: []))
      return (judgement.decision == .accept) != row.isPolicy
    }
    #expect(Double(wrong.count) <= 0.08 * Double(rows.count), "\(wrong.map(\.title).joined(separator: "\n"))")
  }
}
