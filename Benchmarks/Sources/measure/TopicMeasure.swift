import Classifying
import Configuring
import Foundation
import Stories

/// Texts judged by the shipped topic.
struct TopicMeasure {
  let texts: [TextToJudge]

  /// Each document is lines of a language, a tab and a text.
  init(documents: [[UInt8]]) {
    texts = documents.flatMap { $0.split(separator: 0x0A) }.compactMap { line in
      guard let tab = line.firstIndex(of: 0x09) else { return nil }
      return TextToJudge(
        text: String(decoding: line[(tab + 1)...], as: UTF8.self),
        language: String(decoding: line[..<tab], as: UTF8.self))
    }
  }

  func judge(for seconds: Double) throws -> BestPass {
    let shipped = try ConfigurationLoader.shipped()
    let before = Stopwatch.now()
    let classifier = try Classifier(topics: shipped.topics, lexicon: shipped.lexicon)
    // A language is compiled when a text in it comes first.
    for language in Set(texts.compactMap(\.language)).sorted() {
      _ = classifier.judge(TextToJudge(title: ".", language: language))
    }
    let compileSeconds = Stopwatch.now() - before
    var result = Stopwatch.best(for: seconds) {
      for text in texts { _ = classifier.judge(text) }
      return texts.count
    }
    result.automatonBytes = classifier.automatonBytes
    result.compileSeconds = compileSeconds
    return result
  }

  /// Every term and name a text is searched for, one a line.
  static func writePatterns() throws {
    let shipped = try ConfigurationLoader.shipped()
    let terms = shipped.topics.flatMap { $0.terms.map(\.text) }
    let names = shipped.lexicon.entries.flatMap { $0.names.values.joined() }
    let lines = Set(terms + names).sorted().joined(separator: "\n") + "\n"
    FileHandle.standardOutput.write(Data(lines.utf8))
  }
}
