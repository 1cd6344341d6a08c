import Foundation
import Stories
import Testing

/// Reads the shipped topic's files, in the one form of YAML they are written in: a group on a line of its own, then
/// items `- word` or `- {terms: [a, "b"], concept: c, weight: 1.5, case: exact}`, one a line.
enum ShippedTopic {
  struct Malformed: Error {
    let file: String
    let line: String
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Config/topics/ai-policy")

  static func languages() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(5)) }.sorted()
  }

  static func topic() throws -> TopicDefinition {
    TopicDefinition(
      id: "ai-policy", title: "AI policy", accept: 2.5, look: 1.5, terms: try languages().flatMap(terms))
  }

  static func terms(_ language: String) throws -> [TopicDefinition.Term] {
    let file = folder.appendingPathComponent(language + ".yaml")
    var group: TopicDefinition.Term.Group?
    var terms: [TopicDefinition.Term] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("#") { continue }
      if let header = TopicDefinition.Term.Group(rawValue: String(text.dropLast())), text.hasSuffix(":") {
        group = header
      } else if let group, text.hasPrefix("- ") {
        terms += try items(String(text.dropFirst(2)), group, language)
      } else {
        throw Malformed(file: language, line: text)
      }
    }
    return terms
  }

  private static func items(
    _ text: String, _ group: TopicDefinition.Term.Group, _ language: String
  ) throws -> [TopicDefinition.Term] {
    guard let open = text.firstIndex(of: "["), let close = text.lastIndex(of: "]"), text.hasPrefix("{terms: ") else {
      throw Malformed(file: language, line: text)
    }
    let rest = text[text.index(after: close)...].dropLast().split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    func value(_ key: String) -> String? {
      rest.first { $0.hasPrefix(key + ": ") }.map { String($0.dropFirst(key.count + 2)) }
    }
    return text[text.index(after: open)..<close].split(separator: ",").map {
      Make.term(
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"")), group, language,
        weight: value("weight").flatMap(Double.init), isExact: value("case") == "exact", concept: value("concept"))
    }
  }
}
