import Stories

/// A record as one line for a person: when, in which language, where, what, and why.
enum StoryLine {
  static func text(_ record: Record) -> String? {
    switch record {
    case .story(let story):
      let why = story.topics.flatMap(\.matches).filter { $0.weight > 0 }.map(\.term)
      return row(
        record.recordedAt, story.language.tag, story.source.outlet, story.title,
        why.isEmpty ? nil : "why: " + unique(why).prefix(4).joined(separator: ", "))
    case .sighting(let sighting):
      return row(
        record.recordedAt, "again", sighting.source.outlet, sighting.title, "by \(sighting.method.rawValue)")
    case .update(let update):
      return row(
        record.recordedAt, "update", update.source.outlet, update.title,
        "changed: " + update.changed.keys.sorted().joined(separator: ", "))
    case .link, .retraction: return nil
    }
  }

  private static func row(
    _ time: Timestamp, _ kind: String, _ outlet: String, _ title: String, _ note: String?
  ) -> String {
    let when = String(time.rfc3339.prefix(16)).replacing("T", with: " ")
    let head = "\(when)  \(padded(kind, 7))  \(outlet.escapedForTerminal)"
    let tail = note.map { "\n\(String(repeating: " ", count: 18))\($0.escapedForTerminal)" } ?? ""
    return "\(head)\n\(String(repeating: " ", count: 18))\(title.escapedForTerminal)\(tail)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func unique(_ terms: [String]) -> [String] {
    var seen: Set<String> = []
    return terms.filter { seen.insert($0).inserted }
  }
}
