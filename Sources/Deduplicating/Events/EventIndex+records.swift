import Stories

extension EventIndex {
  /// What is to be written of a decision, in order, and takes it in: a story with its anchors and its event, after it the
  /// links between events it showed to be one; a sighting or an update with the event its story is part of now, an update
  /// with what it names and what that ties.
  ///
  /// - Parameter candidate: the one that was decided on.
  public mutating func records(
    of decision: Decision, candidate: Candidate, lookup: some StoryLookup
  ) throws -> [Record] {
    switch decision {
    case .story(let story):
      var story = described(story, candidate)
      story.respondsTo =
        try story.respondsTo ?? citedStory(of: story, lookup) ?? linkedStory(of: candidate, story, lookup)
      return records(of: story)
    case .sighting(var sighting):
      sighting.head.eventID = try lookup.currentEvent(sighting.head.eventID)
      return [.sighting(sighting)]
    case .update(var update):
      update.head.eventID = try lookup.currentEvent(update.head.eventID)
      return records(of: described(update, candidate))
    case .known, .deferred: return []
    }
  }

  /// The first archived story of the week that a citation leads to.
  private func citedStory(of story: StoryRecord, _ lookup: some StoryLookup) throws -> String? {
    try story.cites.lazy.compactMap(\.storyID).first { id in
      try id != story.head.storyID && lookup.story(id: id).map { isOfItsTime($0, story) } == true
    }
  }

  /// The archived story of another outlet that its text links to. A text that links to several is a digest.
  private func linkedStory(
    of candidate: Candidate, _ story: StoryRecord, _ lookup: some StoryLookup
  ) throws -> String? {
    var linked: Set<String> = []
    for link in candidate.links {
      guard let address = IdentityDigests.addressText(link),
        let known = try lookup.story(IdentityDigests.key(.url, "address", address)),
        known.outlet != story.source.outlet, known.storyID != story.head.storyID, isOfItsTime(known, story)
      else { continue }
      linked.insert(known.storyID)
    }
    return linked.count == 1 ? linked.first : nil
  }

  private func isOfItsTime(_ cited: KnownStory, _ story: StoryRecord) -> Bool {
    guard let there = cited.published ?? cited.newestSeenAt else { return false }
    let time = EventFeatures.time(of: story)
    return time.since(there) <= EventIndex.gate && there.since(time) <= EventIndex.gate
  }

  private func described(_ story: StoryRecord, _ candidate: Candidate) -> StoryRecord {
    var story = story
    let (anchors, terms) = AnchorExtractor().features(of: candidate)
    story.anchors = anchors.map(\.text)
    story.terms = terms.terms.isEmpty ? nil : terms.text
    return story
  }

  private func described(_ update: UpdateRecord, _ candidate: Candidate) -> UpdateRecord {
    guard update.names != nil else { return update }
    var update = update
    let (anchors, terms) = AnchorExtractor().features(of: candidate)
    update.names?.anchors = anchors.map(\.text)
    update.names?.terms = terms.terms.isEmpty ? nil : terms.text
    return update
  }

  private mutating func records(of story: StoryRecord) -> [Record] {
    var story = story
    let placement = place(EventFeatures(story))
    story.respondsTo = story.respondsTo ?? placement.cited
    var links: [LinkRecord] = []
    if let match = placement.match {
      (story.eventScore, story.eventReasons) = (match.score, match.reasons)
      links = self.links(tying: match.eventID, to: placement.bridged)
      story.head.eventID = links.last?.head.eventID ?? match.eventID
    }
    let records = [.story(story)] + links.map(Record.link)
    for record in records { add(record) }
    return records
  }

  /// An event and others that were found to be one with it: the younger goes to the older each time.
  func links(tying eventID: String, to others: [EventPlacement.Match]) -> [LinkRecord] {
    var eventID = eventID
    return others.map { other in
      let younger = younger(eventID, other.eventID)
      if younger == eventID { eventID = other.eventID }
      return LinkRecord(storyID: younger, eventID: eventID, score: other.score, reasons: other.reasons)
    }
  }
}

extension StoryLookup {
  /// The event that an event was found to be part of since, or itself: its first story says.
  func currentEvent(_ eventID: String) throws -> String {
    var eventID = eventID
    // Links lead to ever older events; a damaged archive may say otherwise.
    for _ in 0..<64 {
      guard let next = try story(id: eventID)?.eventID, next != eventID else { break }
      eventID = next
    }
    return eventID
  }
}
