import Serving
import Stories

/// Events as text for a person at a terminal.
struct EventText {
  /// What entities are called, by identifier.
  let names: [String: String]

  func text(_ view: EventView) -> String {
    var lines = ["event \(view.eventID)", view.title, view.summaryText]
    if view.truncated {
      lines.append("More is known than is shown: at most \(EventView.maximumTellings) tellings,")
      lines.append(
        "\(EventView.maximumOfTelling) copies and updates of each, and \(EventView.maximumReplies) replies.")
    }
    for (language, tellings) in view.tellingsByLanguage { lines += ["", language] + tellings.flatMap(Self.lines) }
    let citations = view.ownCitations
    if !citations.isEmpty { lines += ["", "who cites whom"] + citations.map { "  \($0.text)" } }
    for (heading, stories) in view.outsideSections {
      lines += ["", heading.lowercased()] + stories.flatMap { Self.lines($0, view.notes(of: $0)) }
    }
    if !view.shared.isEmpty {
      lines += ["", "what the tellings share, the rarest first (and how many of the"]
      lines.append("newest \(view.sampledStories) other stories name it)")
      lines += view.shared.map { "  \($0.tellings) tellings, \(Self.padded("\($0.elsewhere)", 4))  \(name($0))" }
    }
    return lines.map(\.escapedForTerminal).joined(separator: "\n")
  }

  private func name(_ thing: SharedThing) -> String { names[thing.id].map { "\($0) (\(thing.id))" } ?? thing.id }

  private static let indent = "    "

  private static func lines(_ story: OutsideStory, _ notes: [String]) -> [String] {
    let head = "  \(story.timeText)  \(story.language)  \(story.outlet)  \(story.storyID.prefix(10))"
    let event = "event \(story.eventID.prefix(10))"
    return [head] + ([story.title] + [story.url].compactMap(\.self) + notes + [event]).map { indent + $0 }
  }

  private static func lines(_ telling: EventView.Telling) -> [String] {
    let head = "  \(telling.timeText)  \(telling.outlet)  \(telling.storyID.prefix(10))"
    let url = telling.url.map { [indent + $0] } ?? []
    let notes = (telling.notes + telling.updates.map(\.text)).map { indent + $0 }
    let copies = telling.copies.flatMap { copy in
      ["\(indent)copy at \(copy.outlet): \(copy.noteText)"] + (copy.url.map { [indent + "  " + $0] } ?? [])
    }
    return [head, indent + telling.title] + url + notes + copies
  }

  /// A table that fits 80 columns.
  static func table(_ events: [EventSummary]) -> String {
    let rows = events.map { event in
      "\(event.eventID.prefix(10))  \(event.lastSeen.minuteText)  \(padded("\(event.tellingCount)", 4))  "
        + "\(padded("\(event.languages.count)", 5))  \(padded("\(event.outlets.count)", 7))  "
        + Columns.cut(event.title.escapedForTerminal, to: 28)
    }
    return (["event       last seen (UTC)   told  langs  outlets  newest title"] + rows).joined(separator: "\n")
  }

  /// Set to the right.
  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// How wide text stands in a terminal.
enum Columns {
  /// `text`, or as much of it as leaves room for an ellipsis within `width` columns.
  static func cut(_ text: String, to width: Int) -> String {
    guard self.width(of: text) > width else { return text }
    var (kept, used) = ("", 0)
    for character in text {
      used += self.width(of: String(character))
      guard used < width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Columns that terminals give it: none for marks and joiners, two for East Asian wide letters (UAX #11) and emoji.
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
