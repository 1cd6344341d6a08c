import Stories

/// Where a story belongs, and why.
public struct EventPlacement: Sendable, Hashable {
  /// An event it tells of.
  public struct Match: Sendable, Hashable {
    public var eventID: String
    public var score: Double
    public var reasons: [LinkReason]
  }

  /// The event it joins; nil when it stands alone.
  public var match: Match?
  /// Other events it tells of so clearly that they must be one.
  public var bridged: [Match] = []
  /// The story of its event whose telling it cites, by outlet, author or address.
  public var cited: String?
}

extension EventIndex {
  /// Stories that are compared in full, those that share most.
  static let maximumCompared = 64
  /// Lists of more stories are not followed: what so many share says little, and it counts when the rest is compared.
  static let longestFollowed: Int32 = 400
  /// Reasons that are kept.
  static let maximumReasons = 8

  /// Finds the event of a story that is not in the index. Changes nothing but its own room to count in.
  public mutating func place(_ features: EventFeatures) -> EventPlacement {
    scratch.prepare(
      entries: entries.count, events: register.parents.count, anchors: anchors.keys.count, terms: terms.keys.count)
    var search = EventSearch(features, self)
    search.run(&self)
    return search.placement(self)
  }

  /// The events of two stories are one: which of the two began later, by the stories that are held.
  func younger(_ a: String, _ b: String) -> String {
    for entry in first..<entries.count {
      let id = register.id(eventOf[entry])
      if id == a { return b }
      if id == b { return a }
    }
    return b
  }

  /// Whether a story is near enough in time to tell of the same event.
  func isNear(_ entry: Int, _ time: Int64) -> Bool { abs(times[entry] - time) <= EventIndex.reachMilliseconds }

  private static let reachMilliseconds = reach.wholeMilliseconds
  private static let gateMilliseconds = gate.wholeMilliseconds

  /// How many events have a story of the week before or after a time.
  mutating func countEvents(near time: Int64) -> Int {
    let near = (first..<entries.count).lazy.filter { [times] in abs(times[$0] - time) <= EventIndex.gateMilliseconds }
    return scratch.events(of: near.map { Int32($0) }, in: eventOf, parents: register.parents).count
  }

  /// The mass of the events in which an anchor is named.
  mutating func anchorMass(_ number: Int32) -> Double {
    if let mass = anchors.mass(of: number) { return mass }
    let units = scratch.events(of: anchors.latest(of: number), in: eventOf, parents: register.parents).mass
    return anchors.setMass(units, ofLatest: number)
  }

  /// The mass of the events in which a term stands.
  mutating func termMass(_ number: Int32) -> Double {
    if let mass = terms.mass(of: number) { return mass }
    let units = scratch.events(of: terms.latest(of: number), in: eventOf, parents: register.parents).mass
    return terms.setMass(units, ofLatest: number)
  }
}
