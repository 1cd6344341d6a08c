import Stories

extension EventIndex {
  /// Stories looked at again that stand out by their vectors, beside those that share anchors.
  static let maximumOutstanding = 16

  /// Looks again at a story that stands alone, now that its vector is known, and takes in the link that ties it to an
  /// event, which is to be written; nil when it goes on standing alone, or does not stand alone.
  ///
  /// The story stays what it is; whichever of the two events began later is found to be part of the other. Some
  /// milliseconds: up to `VectorEvidence.maximumStories` cosines.
  public mutating func reconsider(_ storyID: String, _ similarity: some EventSimilarity) -> LinkRecord? {
    guard let entry = place(of: storyID), isAlone(entry),
      let vectors = VectorEvidence(of: storyID, among: storiesNear(times[entry]), similarity)
    else { return nil }
    scratch.prepare(
      entries: entries.count, events: register.parents.count, anchors: anchors.keys.count, terms: terms.keys.count)
    var search = EventSearch(features(of: entry), self, vectors: vectors)
    search.run(&self)
    guard let link = links(tying: storyID, to: [search.placement(self).match].compactMap { $0 }).first else {
      return nil
    }
    add(.link(link))
    return link
  }

  func place(of storyID: String) -> Int? {
    guard let place = places[storyID].map(Int.init), place >= first else { return nil }
    return place
  }

  /// Whether a story is the only one of its event that is held.
  func isAlone(_ entry: Int) -> Bool {
    let event = register.root(eventOf[entry])
    return register.stories(of: event) == 1 && register.id(event) == entries[entry].storyID
  }

  /// Stories in reach of a time, the newest first.
  private func storiesNear(_ time: Int64) -> some Sequence<String> {
    let entries = entries
    let near = (first..<entries.count).filter { isNear($0, time) }
    return near.reversed().lazy.map { entries[$0].storyID }
  }

  /// What the index knows of an entry, as it was told.
  func features(of entry: Int) -> EventFeatures {
    let held = entries[entry]
    let headline = Set(held.headline.map(\.anchor))
    return EventFeatures(
      storyID: held.storyID, eventID: held.storyID, time: Timestamp(milliseconds: times[entry]),
      language: held.language, outlet: held.outlet,
      anchors: held.anchors.map { number in
        var anchor = anchors.keys[Int(number)]
        anchor.isInHeadline = headline.contains(number)
        return anchor
      },
      terms: TermSketch(
        zip(held.terms, held.weights).map { TermSketch.Term(hash: terms.keys[Int($0)].hash, weight: $1) }))
  }
}
