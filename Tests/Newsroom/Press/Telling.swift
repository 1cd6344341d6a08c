/// A text somebody wrote: what an outlet prints, before it has an address or a date.
struct Telling: Sendable, Hashable {
  /// Whether it is about the governance of AI.
  let onTopic: Bool
  let title: String
  let paragraphs: [String]

  /// On topic; the first line is the title, each further line a paragraph.
  static func policy(_ text: String) -> Telling { Telling(onTopic: true, text: text) }

  /// Off topic, written the same way.
  static func other(_ text: String) -> Telling { Telling(onTopic: false, text: text) }

  init(onTopic: Bool, text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    self.init(onTopic: onTopic, title: lines.first ?? "", paragraphs: Array(lines.dropFirst()))
  }

  init(onTopic: Bool, title: String, paragraphs: [String]) {
    self.onTopic = onTopic
    self.title = title
    self.paragraphs = paragraphs
  }

  /// The first paragraph: what summary-only feeds carry.
  var lead: String { paragraphs.first ?? title }

  /// The same text with a line of credit below, as wire customers print it.
  func credited(_ line: String) -> Telling {
    Telling(onTopic: onTopic, title: title, paragraphs: paragraphs + [line])
  }
}
