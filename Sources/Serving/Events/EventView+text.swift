import Stories

/// The words in which an event is shown, on a page and in a terminal. Values are as published: who shows them escapes.
extension EventView {
  /// `3 tellings in 2 languages by 4 outlets, seen from … to …`
  public var summaryText: String {
    let tellings = Self.count(tellingCount, "telling")
    let languages = Self.count(languages.count, "language")
    return "\(tellings) in \(languages) by \(Self.count(outlets.count, "outlet")), "
      + "seen from \(firstSeen.minuteText) to \(lastSeen.minuteText) UTC."
  }

  /// The tellings by BCP 47 primary subtag: the language that told it first, first.
  public var tellingsByLanguage: [(language: String, tellings: [Telling])] {
    var order: [String] = []
    var tellings: [String: [Telling]] = [:]
    for telling in self.tellings {
      let language = Self.primary(telling.language)
      if tellings[language] == nil { order.append(language) }
      tellings[language, default: []].append(telling)
    }
    return order.map { ($0, tellings[$0] ?? []) }
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension EventView.Telling {
  public var timeText: String { time.minuteText + (isPublished ? "" : " (first seen)") }

  /// What is to be known of it beside its text.
  public var notes: [String] {
    [
      retracted.map { "retracted: \($0)" },
      linkedAt.map { "moved here \($0.minuteText)" },
      reasons.isEmpty ? nil : "tied by " + reasons.prefix(4).map(\.anchor).joined(separator: ", "),
    ].compactMap(\.self)
  }
}

extension EventView.Copy {
  /// `near 0.78, 2026-06-26 09:00`
  public var noteText: String {
    "\(method.rawValue) \(Double(Int((score * 100).rounded())) / 100), \(seenAt.minuteText)"
  }
}

extension EventView.Update {
  public var text: String { "updated \(seenAt.minuteText): \(changed.joined(separator: ", "))" }
}

extension EventCitation {
  /// `El Faro del Sur cites WIRED, one of the tellings`
  public var text: String {
    let cited = citedOutlet ?? "story \(citedStoryID?.prefix(8) ?? "")"
    return "\(outlet) \(kind == .cites ? "cites" : "responds to") \(cited)\(isTelling ? ", one of the tellings" : "")"
  }
}

extension Timestamp {
  /// `2026-06-26 07:03`, in UTC.
  public var minuteText: String { String(rfc3339.prefix(16)).replacing("T", with: " ") }
}
