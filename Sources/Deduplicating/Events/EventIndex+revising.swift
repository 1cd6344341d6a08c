import Stories

/// Stories that get a newer version: a report of two lines that becomes an article, a summary whose page is read later.
///
/// The index goes on knowing the story at its place, by what its versions name together.
extension EventIndex {
  /// Takes in what a version names. Some 0.1 ms.
  mutating func revise(_ version: EventFeatures) {
    guard let place = place(of: version.storyID), let features = features(of: place, revisedBy: version) else { return }
    replace(place, features)
  }

  /// Takes in an update and the links it shows, and gives all that is to be written.
  mutating func records(of update: UpdateRecord) -> [Record] {
    guard let version = EventFeatures(update), let place = place(of: version.storyID),
      let features = features(of: place, revisedBy: version)
    else { return [.update(update)] }
    let links = linksShown(by: features, of: place).map(Record.link)
    replace(place, features)
    for link in links { add(link) }
    return [.update(update)] + links
  }

  /// The links that a version shows: of a story that stands alone as those of a new one, of one that has company only
  /// where as much is shared as ties two events.
  private mutating func linksShown(by features: EventFeatures, of place: Int) -> [LinkRecord] {
    let event = register.root(eventOf[place])
    scratch.prepare(
      entries: entries.count, events: register.parents.count, anchors: anchors.keys.count, terms: terms.keys.count)
    // Before the version is taken in, so that nothing it names counts as met before.
    var search = EventSearch(features, self, beside: isAlone(place) ? nil : event)
    search.run(&self)
    let placement = search.placement(self)
    return links(tying: register.id(event), to: [placement.match].compactMap { $0 } + placement.bridged)
  }

  /// What a held story names with a version of it: at most `EventFeatures.maximumAnchors`, those of the version first,
  /// then the rarest. Nil when the version adds nothing.
  private func features(of place: Int, revisedBy version: EventFeatures) -> EventFeatures? {
    let held = features(of: place)
    var revised = held
    if version.language != "und" { revised.language = version.language }
    let isOneLanguage = revised.language == held.language || held.language == "und"
    revised.terms = isOneLanguage ? held.terms.merging(version.terms) : version.terms
    let named = Set(version.anchors)
    let left = held.anchors.filter { !named.contains($0) }.map { anchor in
      var anchor = anchor
      anchor.isInHeadline = false
      return anchor
    }
    revised.anchors = Array(
      (version.anchors + left.sorted(by: EventIndex.isRarer)).prefix(EventFeatures.maximumAnchors))
    return revised.isSame(as: held) ? nil : revised
  }

  private static func isRarer(_ a: EventAnchor, _ b: EventAnchor) -> Bool {
    (a.prior, a.kind.rawValue, a.compared) < (b.prior, b.kind.rawValue, b.compared)
  }
}

extension EventFeatures {
  /// Whether an index would know both by the same.
  fileprivate func isSame(as other: EventFeatures) -> Bool {
    func headline(_ features: EventFeatures) -> Set<EventAnchor> { Set(features.anchors.filter(\.isInHeadline)) }
    return language == other.language && terms == other.terms && Set(anchors) == Set(other.anchors)
      && headline(self) == headline(other)
  }
}
