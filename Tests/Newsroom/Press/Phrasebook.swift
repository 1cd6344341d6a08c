import Foundation

/// What the stories of a language are made of when there are more asked for than were written by hand.
///
/// Phrases name slots in braces: a slot keeps its value through a story, save `{n}`, a number, and slots with a
/// star such as `{place*}`, which are drawn anew each time.
struct Phrasebook: Sendable {
  /// The values of each slot.
  let slots: [String: [String]]
  let policy: Beat
  /// Off topic.
  let others: [Beat]
  /// Last paragraphs of either kind.
  let closings: [String]
  /// What stands between two sentences: a space, or nothing in Chinese and Japanese.
  let gap: String

  /// Reads a phrasebook as it is written in the data files.
  ///
  /// First the slots, a line each: `place: Ardmore | Bellhaven`. Then beats, each begun by `== name`: titles behind
  /// `# `, leads behind `> `, and sentences as they are. The beat `policy` is on topic; `closing` holds last paragraphs.
  init(_ text: String, gap: String = " ") {
    var slots: [String: [String]] = [:]
    var policy = Beat()
    var others: [Beat] = []
    var closings: [String] = []
    for section in text.components(separatedBy: "== ").enumerated() {
      let lines = section.element.split(separator: "\n").map(String.init)
      if section.offset == 0 {
        slots = Dictionary(lines.map(Phrasebook.slot)) { first, _ in first }
      } else if lines.first == "policy" {
        policy = Beat(lines: lines.dropFirst())
      } else if lines.first == "closing" {
        closings = Array(lines.dropFirst())
      } else {
        others.append(Beat(lines: lines.dropFirst()))
      }
    }
    (self.slots, self.policy, self.others) = (slots, policy, others)
    (self.closings, self.gap) = (closings, gap)
  }

  private static func slot(_ line: String) -> (String, [String]) {
    let parts = line.components(separatedBy: ": ")
    return (parts[0], parts.dropFirst().joined(separator: ": ").components(separatedBy: " | "))
  }

  /// A kind of story.
  struct Beat: Sendable {
    var titles: [String] = []
    var leads: [String] = []
    var sentences: [String] = []

    init() {}

    init(lines: some Sequence<String>) {
      for line in lines {
        if line.hasPrefix("# ") {
          titles.append(String(line.dropFirst(2)))
        } else if line.hasPrefix("> ") {
          leads.append(String(line.dropFirst(2)))
        } else {
          sentences.append(line)
        }
      }
    }
  }

  /// Six in ten stories are on topic.
  func telling(_ chance: inout Chance) -> Telling {
    let onTopic = others.isEmpty || chance.below(10) < 6
    let beat = onTopic ? policy : others[chance.below(others.count)]
    var values: [String: String] = [:]
    for name in slots.keys.sorted() { values[name] = chance.pick(slots[name] ?? []) }
    let title = filled(chance.pick(beat.titles), values, &chance)
    let lead = filled(chance.pick(beat.leads), values, &chance)
    let sentences = chance.draw(gap.isEmpty ? 7 : 6, of: beat.sentences).map { filled($0, values, &chance) }
    let paragraphs = stride(from: 0, to: sentences.count, by: 2).map {
      sentences[$0..<min($0 + 2, sentences.count)].joined(separator: gap)
    }
    let closing = filled(chance.pick(closings), values, &chance)
    return Telling(onTopic: onTopic, title: title, paragraphs: [lead] + paragraphs + [closing])
  }

  /// The phrase with its slots filled and its first letter large; an unknown slot stays as it is.
  private func filled(_ phrase: String, _ values: [String: String], _ chance: inout Chance) -> String {
    var out = ""
    var rest = phrase[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      out += rest[..<open]
      out += value(name, values, &chance)
      rest = rest[rest.index(after: close)...]
    }
    out += rest
    return out.prefix(1).uppercased() + out.dropFirst()
  }

  private func value(_ name: String, _ values: [String: String], _ chance: inout Chance) -> String {
    if name == "n" { return String(chance.below(78) + 12) }
    if name.hasSuffix("*") { return chance.pick(slots[String(name.dropLast())] ?? []) }
    return values[name] ?? "{\(name)}"
  }
}
