import Stories

/// The events of recent weeks in memory: which stories they have, and which story names what.
///
/// Filled by records and by nothing else, in their order, so that one filled from the archive decides as the one that
/// lived through it. Bounded by `maximumStories`: the first added leave first. About 2 KB a story.
public struct EventIndex: Sendable {
  /// Stories further apart are of different events. The gate carries more than any anchor: without it the F1 of links
  /// between languages fell from .66 to .20 (145 real reports of 8 events).
  public static let gate: Duration = .seconds(7 * 86_400)

  public let maximumStories: Int
  var entries: [Entry] = []
  /// Entries before it have left.
  private(set) var first = 0
  var anchors = PostingTable<EventAnchor>()
  var terms = PostingTable<TermKey>()
  var events: [Event] = []
  private var eventNumbers: [String: Int32] = [:]
  private var places: [String: Int32] = [:]
  private var undoLog: [Change] = []
  var scratch = EventScratch()

  struct Entry: Sendable {
    var storyID: String
    var outlet: String
    var language: String
    var milliseconds: Int64
    var event: Int32
    var anchors: [Int32]
    var terms: [Int32]
    var weights: [UInt8]
  }

  struct Event: Sendable {
    var id: String
    /// The event it was found to be part of; itself otherwise.
    var parent: Int32
  }

  struct TermKey: Hashable, Sendable {
    var language: String
    var hash: UInt32
  }

  private enum Change: Sendable {
    case added(left: Bool)
    case created(String)
    case joined(Int32)
    case moved(entry: Int32, from: Int32)
  }

  public init(maximumStories: Int = 20_000) { self.maximumStories = max(1, maximumStories) }

  public var count: Int { entries.count - first }

  /// Takes a record in: a story with what it names, a link with what it ties.
  public mutating func add(_ record: Record) {
    switch record {
    case .story(let story): add(EventFeatures(story))
    case .link(let link): tie(link)
    case .sighting, .update, .retraction: break
    }
  }

  /// The event another was found to be part of, or itself.
  public func current(_ eventID: String) -> String { eventNumbers[eventID].map { events[Int(root($0))].id } ?? eventID }

  public mutating func add(_ features: EventFeatures) {
    guard places[features.storyID] == nil else { return }
    let place = Int32(entries.count)
    let entry = Entry(
      storyID: features.storyID, outlet: features.outlet, language: features.language,
      milliseconds: features.time.milliseconds, event: number(of: features.eventID),
      anchors: anchors.add(features.anchors, story: place),
      terms: [], weights: [])
    entries.append(entry)
    fillTerms(features, place)
    places[features.storyID] = place
    let isFull = count > maximumStories
    if isFull { leave() }
    undoLog.append(.added(left: isFull))
  }

  private mutating func fillTerms(_ features: EventFeatures, _ place: Int32) {
    let keys = features.terms.map { TermKey(language: features.language, hash: $0.hash) }
    let numbers = terms.add(keys, story: place)
    var weights: [Int32: UInt8] = [:]
    for (key, term) in zip(keys, features.terms) { weights[terms.number(of: key) ?? 0] = term.weight }
    entries[Int(place)].terms = numbers
    entries[Int(place)].weights = numbers.map { weights[$0] ?? 1 }
  }
}

extension EventIndex {
  /// What was added since the last `settle` was never there.
  public mutating func undo() {
    while let change = undoLog.popLast() {
      switch change {
      case .added(let left):
        let entry = entries.removeLast()
        anchors.removeLast(entry.anchors)
        terms.removeLast(entry.terms)
        places[entry.storyID] = nil
        if left { comeBack() }
      case .created(let id):
        eventNumbers[id] = nil
        events.removeLast()
      case .joined(let event): events[Int(event)].parent = event
      case .moved(let entry, let event): entries[Int(entry)].event = event
      }
    }
  }

  /// What was added stays: to be called when its records are durable.
  public mutating func settle() {
    undoLog.removeAll(keepingCapacity: true)
    if first > maximumStories / 2 + 64 { compact() }
  }

  private mutating func leave() {
    anchors.leave(entries[first].anchors)
    terms.leave(entries[first].terms)
    places[entries[first].storyID] = nil
    first += 1
  }

  private mutating func comeBack() {
    first -= 1
    anchors.comeBack(entries[first].anchors)
    terms.comeBack(entries[first].terms)
    places[entries[first].storyID] = Int32(first)
  }

  func root(_ event: Int32) -> Int32 {
    var event = event
    while events[Int(event)].parent != event { event = events[Int(event)].parent }
    return event
  }

  private mutating func number(of eventID: String) -> Int32 {
    if let number = eventNumbers[eventID] { return number }
    let number = Int32(events.count)
    events.append(Event(id: eventID, parent: number))
    eventNumbers[eventID] = number
    undoLog.append(.created(eventID))
    return number
  }

  /// An event's first story takes the whole event with it; another story only itself.
  private mutating func tie(_ link: LinkRecord) {
    let target = root(number(of: link.head.eventID))
    if let event = eventNumbers[link.head.storyID] {
      let event = root(event)
      guard event != target else { return }
      events[Int(event)].parent = target
      undoLog.append(.joined(event))
    } else if let place = places[link.head.storyID] {
      undoLog.append(.moved(entry: place, from: entries[Int(place)].event))
      entries[Int(place)].event = target
    }
  }

  /// Builds all anew from the entries that are held.
  private mutating func compact() {
    var fresh = EventIndex(maximumStories: maximumStories)
    for entry in entries[first...] {
      let place = Int32(fresh.entries.count)
      var copy = entry
      copy.event = fresh.number(of: events[Int(root(entry.event))].id)
      copy.anchors = fresh.anchors.add(entry.anchors.map { anchors.keys[Int($0)] }, story: place)
      let weights = Dictionary(uniqueKeysWithValues: zip(entry.terms.map { terms.keys[Int($0)] }, entry.weights))
      copy.terms = fresh.terms.add(entry.terms.map { terms.keys[Int($0)] }, story: place)
      copy.weights = copy.terms.map { weights[fresh.terms.keys[Int($0)]] ?? 1 }
      fresh.entries.append(copy)
      fresh.places[entry.storyID] = place
    }
    fresh.undoLog = []
    self = fresh
  }
}
