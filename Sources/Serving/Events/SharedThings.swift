import Stories

/// What the tellings of an event share.
struct SharedThings {
  /// The rarest first: those few other stories name, then those many tellings name.
  let things: [SharedThing]

  /// Things that are listed.
  static let maximum = 60

  init(_ sources: [TellingSource], others: [NamedThings]) {
    var found: [NamedThings.Key: SharedThing] = [:]
    var keys: [String: NamedThings.Key] = [:]
    for (key, thing) in sources.flatMap({ NamedThings($0.story, $0.marks).things }) {
      found[key, default: SharedThing(kind: thing.kind, id: thing.id, tellings: 0, elsewhere: 0)].tellings += 1
      keys[thing.id] = key
    }
    for other in others { for key in other.things.keys { found[key]?.elsewhere += 1 } }
    for reason in sources.flatMap(\.telling.reasons) {
      Self.take(reason, as: keys[reason.anchor] ?? NamedThings.Key(reason.anchor), into: &found)
    }
    things = Array(found.values.filter { $0.tellings > 1 }.sorted(by: Self.isRarer).prefix(Self.maximum))
  }

  /// A reason is what a telling shares with another, in whatever words that names it.
  private static func take(
    _ reason: LinkReason, as key: NamedThings.Key, into found: inout [NamedThings.Key: SharedThing]
  ) {
    var thing = found[key] ?? SharedThing(kind: .anchor, id: reason.anchor, tellings: 0, elsewhere: 0)
    thing.tellings = max(thing.tellings, 2)
    thing.weight = max(thing.weight ?? 0, reason.weight)
    found[key] = thing
  }

  private static func isRarer(_ a: SharedThing, _ b: SharedThing) -> Bool {
    if a.elsewhere != b.elsewhere { return a.elsewhere < b.elsewhere }
    if a.tellings != b.tellings { return a.tellings > b.tellings }
    if a.weight != b.weight { return (a.weight ?? 0) > (b.weight ?? 0) }
    return a.id < b.id
  }
}

/// What one story names, each thing once.
struct NamedThings {
  /// What two stories must have in common to name the same: of a name its consonants, which stand after `=`.
  struct Key: Hashable {
    let text: String

    /// - Parameter anchor: `kind:value`, as records write it.
    init(_ anchor: String) {
      let isName = anchor.hasPrefix("name:") || anchor.hasPrefix("word:")
      if isName, let mark = anchor.lastIndex(of: "="), let colon = anchor.firstIndex(of: ":") {
        text = String(anchor[...colon]) + anchor[anchor.index(after: mark)...]
      } else {
        text = anchor
      }
    }
  }

  let things: [Key: (kind: SharedThing.Kind, id: String)]

  init(_ story: StoryRecord, _ marks: StoryMarks) {
    var things: [Key: (kind: SharedThing.Kind, id: String)] = [:]
    for entity in story.entities { things[Key(entity)] = (entity.hasPrefix("law:") ? .instrument : .entity, entity) }
    for place in story.jurisdictions { things[Key("place:" + place)] = (.jurisdiction, place) }
    for concept in story.concepts { things[Key("concept:" + concept)] = (.concept, concept) }
    for anchor in marks.anchors where things[Key(anchor)] == nil { things[Key(anchor)] = (.anchor, Self.shown(anchor)) }
    self.things = things
  }

  /// The anchor as people read it.
  private static func shown(_ anchor: String) -> String {
    guard anchor.hasPrefix("name:") || anchor.hasPrefix("word:"), let mark = anchor.lastIndex(of: "=") else {
      return anchor
    }
    return String(anchor[..<mark])
  }
}
