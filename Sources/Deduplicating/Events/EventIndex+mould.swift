import Stories

extension EventIndex {
  /// So many names, numbers and days of its own each of two texts of one mould has at least.
  static let leastOwn = 2

  /// The decision, or a story of its own where another outlet's text was taken for a copy and tells of something else:
  /// agencies and offices fill one mould with one case after another. A copy that was cut, framed or edited names what
  /// its original does.
  ///
  /// Some 0.5 ms where there is a copy, and nothing otherwise. Throws what the lookup throws.
  public func checked(_ decision: Decision, _ candidate: Candidate, lookup: some StoryLookup) throws -> Decision {
    guard case .sighting(let sighting) = decision, sighting.method == .near,
      let story = try lookup.story(id: sighting.head.storyID), story.outlet != candidate.source.outlet,
      let place = place(of: story.storyID), tellsOtherwise(candidate, than: place)
    else { return decision }
    let deduplicator = Deduplicator()
    return .story(
      try deduplicator.story(
        candidate, deduplicator.identity(of: candidate), Derivation(storyID: story.storyID, share: sighting.score),
        lookup))
  }

  /// Whether each names things of its own, and of those the fewer only one or less than a third are in both.
  private func tellsOtherwise(_ candidate: Candidate, than place: Int) -> Bool {
    let own = Set(AnchorExtractor().features(of: candidate).anchors.filter(EventIndex.isOfCase).map { EventAnchor($0) })
    let theirs = Set(
      entries[place].anchors.map { anchors.keys[Int($0)] }.filter { EventIndex.isOfCase($0.anchor) })
    let shared = own.intersection(theirs).count
    let fewer = min(own.count, theirs.count)
    return fewer - shared >= EventIndex.leastOwn && (shared <= 1 || shared * 3 < fewer)
  }

  /// What a mould leaves open. Words that only may be names are too many to be all kept.
  private static func isOfCase(_ anchor: Anchor) -> Bool {
    switch anchor.kind {
    case .name, .number, .percentage, .date, .ordinal: true
    default: false
    }
  }
}
