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

  /// The citations of tellings, of outlets, and of stories of which nothing else is known.
  public var ownCitations: [EventCitation] {
    let outside = Set(cited.map(\.storyID))
    return citations.filter { !($0.citedStoryID.map(outside.contains) ?? false) }
  }

  /// Stories of other events under what they have to do with this one; none for what there is none of.
  public var outsideSections: [(heading: String, stories: [OutsideStory])] {
    [("What they answer or cite in other events", cited), ("Replies in other events", replies)]
      .filter { !$0.stories.isEmpty }
  }

  /// What is to be known of a story of another event beside its text.
  ///
  /// - Parameter isLinked: what it answers is shown in another way.
  public func notes(of story: OutsideStory, isLinked: Bool = false) -> [String] {
    let retraction = story.retracted.map { ["retracted: \($0)"] } ?? []
    guard let id = story.respondsTo?.prefix(10) else { return retraction + namings(of: story) }
    let answered = answered(by: story).map { "\($0.outlet) (\(id))" } ?? "story \(id)"
    return retraction + (isLinked ? [] : ["responds to \(answered)"])
  }

  /// Who of the tellings answers or cites a story of `cited`: `El Faro del Sur responds to it`, at most a few.
  private func namings(of cited: OutsideStory) -> [String] {
    let citations = citations.filter { $0.citedStoryID == cited.storyID }
    let answering = Set(citations.filter { $0.kind == .respondsTo }.map(\.storyID))
    let texts = citations.filter { $0.kind == .respondsTo || !answering.contains($0.storyID) }.map {
      "\($0.outlet) \($0.kind.verb) it"
    }
    let rest = texts.count - Self.maximumNamings
    return texts.prefix(Self.maximumNamings) + (rest > 0 ? ["and \(rest) more"] : [])
  }

  private static let maximumNamings = 8

  /// The telling that a reply answers, if that is listed.
  public func answered(by reply: OutsideStory) -> Telling? { tellings.first { $0.storyID == reply.respondsTo } }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension OutsideStory {
  public var timeText: String { time.published(isPublished) }
}

extension EventView.Telling {
  public var timeText: String { time.published(isPublished) }

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
    return "\(outlet) \(kind.verb) \(cited)\(isTelling ? ", one of the tellings" : "")"
  }
}

extension EventCitation.Kind {
  var verb: String { self == .cites ? "cites" : "responds to" }
}

extension Timestamp {
  fileprivate func published(_ isPublished: Bool) -> String { minuteText + (isPublished ? "" : " (first seen)") }

  /// `2026-06-26 07:03`, in UTC.
  public var minuteText: String { String(rfc3339.prefix(16)).replacing("T", with: " ") }
}
