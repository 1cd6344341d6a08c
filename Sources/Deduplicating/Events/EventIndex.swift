import Stories

/// The events of recent weeks in memory: which stories they have, and which story names what.
///
/// Filled by records and by nothing else, in their order, so that one filled from the archive decides as the one that
/// lived through it. Bounded by `maximumStories`: the first added leave first. About 2 KB a story.
public struct EventIndex: Sendable {
  /// The week in which evidence counts in full. It carries more than any anchor: without it the F1 of links between
  /// languages fell from .66 to .20 (145 real reports of 8 events).
  public static let gate: Duration = .seconds(7 * 86_400)

  /// Stories further apart are of different events. Between the gate and this a law goes from draft to signature, and what
  /// is shared counts less the further apart they are (`EventScore.timeFactor`).
  public static let reach: Duration = .seconds(28 * 86_400)

  /// Anchors and terms that only stories which left or earlier versions had, for each story that may be held.
  static let maximumIdle = 16

  public let maximumStories: Int
  private(set) var entries: [Entry] = []
  /// For each entry its time in milliseconds, and its event.
  private(set) var times: [Int64] = []
  private(set) var eventOf: [Int32] = []
  /// Entries before it have left.
  private(set) var first = 0
  var anchors = PostingTable<EventAnchor>()
  var terms = PostingTable<TermKey>()
  private(set) var register = EventRegister()
  private(set) var places: [String: Int32] = [:]
  private var undoLog: [Change] = []
  var scratch = EventScratch()

  struct Entry: Sendable {
    var storyID: String
    var outlet: String
    /// BCP 47 primary subtag.
    var language: String
    /// Numbers of the anchors, ascending; so are the terms, each with its weight.
    var anchors: [Int32]
    var terms: [Int32]
    var weights: [UInt8]
    /// What the headline names.
    var headline: [HeadlineName] = []
  }

  struct HeadlineName: Sendable {
    /// -1 when no story has it.
    var anchor: Int32
    /// The term that is its stem; nil of a number. Words that have it may come later, so it is looked up when asked for.
    var stem: UInt32?
  }

  struct TermKey: Hashable, Sendable {
    var language: String
    var hash: UInt32
  }

  private enum Change: Sendable {
    case added(left: Bool)
    case created
    case joined(Int32)
    case moved(entry: Int, from: Int32)
    case revised(entry: Int, from: Entry)

    var isJoin: Bool { if case .joined = self { true } else { false } }
  }

  public init(maximumStories: Int = 20_000) { self.maximumStories = max(1, maximumStories) }

  public var count: Int { entries.count - first }

  /// Takes a record in: a story with what it names, an update with what its version names, a link with what it ties. A
  /// story that is held already stays as it is, and a version of one that is not held adds nothing.
  public mutating func add(_ record: Record) {
    switch record {
    case .story(let story): add(EventFeatures(story))
    case .link(let link): tie(link.head.storyID, to: link.head.eventID)
    case .update(let update): EventFeatures(update).map { revise($0) }
    case .sighting, .retraction: break
    }
  }

  /// The event another was found to be part of, or itself.
  public func current(_ eventID: String) -> String { register.number(of: eventID).map(register.id) ?? eventID }

  mutating func add(_ features: EventFeatures) {
    guard places[features.storyID] == nil else { return }
    let place = entries.count
    let keys = features.terms.terms.map { TermKey(language: features.language, hash: $0.hash) }
    append(
      Entry(
        storyID: features.storyID, outlet: features.outlet, language: features.language,
        anchors: anchors.add(features.anchors, story: Int32(place)), terms: terms.add(keys, story: Int32(place)),
        weights: []),
      time: features.time.milliseconds, event: number(of: features.eventID))
    weigh(place, features)
    let isFull = count > maximumStories
    if isFull { leave() }
    undoLog.append(.added(left: isFull))
  }

  /// A story that is held names this now.
  mutating func replace(_ place: Int, _ features: EventFeatures) {
    let old = entries[place]
    var entry = old
    entry.language = features.language
    let keys = features.terms.terms.map { TermKey(language: features.language, hash: $0.hash) }
    (entry.anchors, entry.terms) = (anchors.numbers(adding: features.anchors), terms.numbers(adding: keys))
    put(entry, at: place)
    weigh(place, features)
    undoLog.append(.revised(entry: place, from: old))
  }

  /// The lists of anchors and terms are kept in line; its place among the stories, its time and its event stay.
  private mutating func put(_ entry: Entry, at place: Int) {
    let old = entries[place]
    anchors.move(Int32(place), from: old.anchors, to: entry.anchors)
    terms.move(Int32(place), from: old.terms, to: entry.terms)
    if old.language != entry.language {
      register.count(eventOf[place], language: old.language, by: -1)
      register.count(eventOf[place], language: entry.language, by: 1)
    }
    entries[place] = entry
  }

  private mutating func weigh(_ place: Int, _ features: EventFeatures) {
    for term in features.terms.terms {
      terms.note(term.weight, of: TermKey(language: features.language, hash: term.hash))
    }
    entries[place].weights = entries[place].terms.map(terms.noted)
    entries[place].headline = headline(of: features)
  }

  /// What a story's headline names.
  func headline(of features: EventFeatures) -> [HeadlineName] {
    features.anchors.filter(\.isInHeadline).map { anchor in
      let stem = anchor.kind == .name ? TermSketch.hash(ofName: anchor.anchor.value.prefix { $0 != "=" }) : nil
      return HeadlineName(anchor: anchors.number(of: anchor) ?? -1, stem: stem)
    }
  }

  /// Whether a story's words have a name, in whatever case.
  func isTold(_ name: HeadlineName, _ entry: Entry) -> Bool {
    if entry.anchors.contains(name.anchor) { return true }
    guard let number = term(of: name, entry.language) else { return false }
    return entry.terms.contains(number)
  }

  func term(of name: HeadlineName, _ language: String) -> Int32? {
    name.stem.flatMap { terms.number(of: TermKey(language: language, hash: $0)) }
  }

  private func renumbered(_ name: HeadlineName, from old: EventIndex) -> HeadlineName {
    var name = name
    if name.anchor >= 0 { name.anchor = anchors.number(of: old.anchors.keys[Int(name.anchor)]) ?? -1 }
    return name
  }

  private mutating func append(_ entry: Entry, time: Int64, event: Int32) {
    places[entry.storyID] = Int32(entries.count)
    register.count(event, language: entry.language, by: 1)
    entries.append(entry)
    times.append(time)
    eventOf.append(event)
  }
}

extension EventIndex {
  /// What was added since the last `settle` was never there.
  public mutating func undo() {
    while let change = undoLog.popLast() {
      switch change {
      case .added(let left): removeLast(wasFull: left)
      case .created: register.removeLast()
      case .joined(let event):
        register.join(event, to: event)
        recount()
      case .moved(let entry, let event):
        eventOf[entry] = event
        recount()
      case .revised(let place, let entry): put(entry, at: place)
      }
    }
  }

  /// What was added stays: to be called when its records are durable.
  public mutating func settle() {
    if undoLog.contains(where: \.isJoin) { register.shorten() }
    undoLog.removeAll(keepingCapacity: true)
    let isLoose = anchors.idle + terms.idle > EventIndex.maximumIdle * maximumStories
    if first > maximumStories / 2 + 64 || isLoose { compact() }
  }

  private mutating func removeLast(wasFull: Bool) {
    guard let entry = entries.popLast(), let event = eventOf.popLast() else { return }
    times.removeLast()
    anchors.removeLast(entry.anchors)
    terms.removeLast(entry.terms)
    places[entry.storyID] = nil
    register.count(event, language: entry.language, by: -1)
    if wasFull { comeBack() }
  }

  private mutating func leave() {
    let entry = entries[first]
    anchors.leave(entry.anchors)
    terms.leave(entry.terms)
    places[entry.storyID] = nil
    register.count(eventOf[first], language: entry.language, by: -1)
    first += 1
  }

  private mutating func comeBack() {
    first -= 1
    let entry = entries[first]
    anchors.comeBack(entry.anchors)
    terms.comeBack(entry.terms)
    places[entry.storyID] = Int32(first)
    register.count(eventOf[first], language: entry.language, by: 1)
  }

  private mutating func number(of eventID: String) -> Int32 {
    if let number = register.number(of: eventID) { return number }
    undoLog.append(.created)
    return register.create(eventID)
  }

  /// An event's first story takes the whole event with it; another story only itself.
  mutating func tie(_ storyID: String, to eventID: String) { if move(storyID, to: eventID) { recount() } }

  /// As `tie`, with nothing counted anew. Returns whether that is to be done.
  @discardableResult
  mutating func move(_ storyID: String, to eventID: String) -> Bool {
    // Apart: an event that is not known yet makes the register longer.
    let number = number(of: eventID)
    let target = register.root(number)
    if let event = register.number(of: storyID).map(register.root) {
      guard event != target else { return false }
      register.join(event, to: target)
      undoLog.append(.joined(event))
    } else if let place = places[storyID].map(Int.init) {
      undoLog.append(.moved(entry: place, from: eventOf[place]))
      eventOf[place] = target
    }
    return true
  }

  /// Stories changed their events, which they seldom do: some milliseconds.
  mutating func recount() {
    register.forgetCounts()
    for entry in first..<entries.count { register.count(eventOf[entry], language: entries[entry].language, by: 1) }
    anchors.forgetMasses()
    terms.forgetMasses()
  }

  /// Builds all anew from the entries that are held.
  private mutating func compact() {
    var fresh = EventIndex(maximumStories: maximumStories)
    for place in first..<entries.count {
      var entry = entries[place]
      let newPlace = Int32(fresh.entries.count)
      entry.anchors = fresh.anchors.add(entry.anchors.map { anchors.keys[Int($0)] }, story: newPlace)
      let keys = entry.terms.map { terms.keys[Int($0)] }
      entry.terms = fresh.terms.add(keys, story: newPlace)
      for (key, weight) in zip(keys, entry.weights) { fresh.terms.note(weight, of: key) }
      entry.weights = entry.terms.map(fresh.terms.noted)
      entry.headline = entry.headline.map { fresh.renumbered($0, from: self) }
      fresh.append(entry, time: times[place], event: fresh.number(of: register.id(eventOf[place])))
    }
    fresh.undoLog = []
    self = fresh
  }
}
