import Stories

extension EventView {
  /// The tellings one view lists, and the copies or updates it lists of one of them.
  public static let maximumTellings = 500
  public static let maximumOfTelling = 200
  /// The replies it lists, and the stories of other events it names that its tellings cite.
  public static let maximumReplies = 200

  /// Puts an event together from all records of its stories. Nil when no story's record is among them.
  ///
  /// - Parameters:
  ///   - tellingCount: how many stories the event has; the records of some may be missing.
  ///   - outside: stories of other events that answer one of this event's, or that one of these answers or cites.
  ///   - sample: stories of any event, for how common a thing is; those of this one are passed over.
  public init?(
    eventID: String, records: [EventRecord], tellingCount: Int? = nil, isCut: Bool = false,
    outside: OutsideRecords = OutsideRecords(), sample: [EventRecord] = []
  ) {
    let sources = TellingSource.all(records)
    guard let first = sources.first, let last = sources.last else { return nil }
    self.eventID = eventID
    let standing = sources.filter { $0.telling.retracted == nil }
    let counted = standing.isEmpty ? sources : standing
    title = (counted.last ?? last).telling.title
    firstSeen = counted.map(\.firstSeen).min() ?? first.firstSeen
    lastSeen = counted.map(\.lastSeen).max() ?? last.lastSeen
    languages = Self.unique(counted.map { Self.primary($0.telling.language) })
    outlets = Self.unique(
      counted.flatMap { source in
        [(source.telling.time, source.telling.outlet), (source.telling.time, source.story.source.outlet)]
          + source.telling.copies.map { ($0.seenAt, $0.outlet) }
      }.sorted { $0.0 < $1.0 }.map(\.1))
    self.tellingCount = max(tellingCount ?? 0, sources.count)
    let listed = Array(sources.prefix(Self.maximumTellings))
    tellings = listed.map { $0.telling.bounded }
    let others = OutsideStories(outside)
    replies = others.replies.suffix(Self.maximumReplies)
    truncated =
      isCut || outside.isCut || self.tellingCount > listed.count || others.replies.count > replies.count
      || zip(listed, tellings).contains { $0.telling != $1 }
    let told = ToldTable(sources)
    citations = listed.filter { standing.isEmpty || $0.telling.retracted == nil }
      .flatMap { $0.citations(among: told, outside: others.stories) }
    cited = others.cited(by: citations)
    let sampled = Self.others(sample, than: sources)
    sampledStories = sampled.count
    shared = SharedThings(counted, others: sampled).things
  }

  /// BCP 47 primary subtag.
  static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }) }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }

  private static func others(_ sample: [EventRecord], than sources: [TellingSource]) -> [NamedThings] {
    let own = Set(sources.map(\.telling.storyID))
    return sample.compactMap { sampled in
      guard case .story(let story) = sampled.record, !own.contains(story.head.storyID) else { return nil }
      return NamedThings(story, sampled.marks)
    }
  }
}

extension EventView.Telling {
  /// With no more copies and updates than are listed, the newest of them.
  fileprivate var bounded: Self {
    var telling = self
    telling.copies = Array(copies.suffix(EventView.maximumOfTelling))
    telling.updates = Array(updates.suffix(EventView.maximumOfTelling))
    return telling
  }
}

/// A telling, with what of its story's records is not shown as such.
struct TellingSource {
  private(set) var telling: EventView.Telling
  let story: StoryRecord
  let marks: StoryMarks
  let firstSeen: Timestamp
  private(set) var lastSeen: Timestamp

  /// The tellings among the records, by time.
  static func all(_ records: [EventRecord]) -> [TellingSource] {
    var sources: [String: TellingSource] = [:]
    for record in records.sorted(by: { $0.record.seq < $1.record.seq }) {
      if case .story(let story) = record.record, sources[story.head.storyID] == nil {
        sources[story.head.storyID] = TellingSource(story, record.marks)
      } else {
        sources[record.record.storyID]?.take(record.record)
      }
    }
    return sources.values.sorted { ($0.telling.time, $0.story.head.seq) < ($1.telling.time, $1.story.head.seq) }
  }

  private init(_ story: StoryRecord, _ marks: StoryMarks) {
    (self.story, self.marks) = (story, marks)
    (firstSeen, lastSeen) = (story.provenance.fetchedAt, story.provenance.fetchedAt)
    telling = EventView.Telling(
      storyID: story.head.storyID, time: story.published?.instant ?? story.provenance.fetchedAt,
      isPublished: story.published != nil, language: story.language.tag, outlet: story.source.outlet,
      country: story.source.country, title: story.title, url: story.url ?? story.originalURL,
      reasons: marks.reasons.sorted { $0.weight > $1.weight }, copies: [], updates: [])
  }

  private mutating func take(_ record: Record) {
    switch record {
    case .story: break
    case .sighting(let sighting):
      telling.copies.append(EventView.Copy(sighting))
      lastSeen = max(lastSeen, sighting.seenAt)
    case .update(let update):
      telling.title = update.title
      // A story first told by an aggregator is its own outlet's from the version by that on.
      (telling.outlet, telling.country) = (update.source.outlet, update.source.country)
      telling.updates.append(
        EventView.Update(seenAt: update.seenAt, version: update.version, changed: update.changed.keys.sorted()))
      lastSeen = max(lastSeen, update.seenAt)
    case .link(let link):
      telling.reasons = link.reasons.sorted { $0.weight > $1.weight }
      telling.linkedAt = link.head.recordedAt
    case .retraction(let retraction): telling.retracted = retraction.reason
    }
  }

  /// Whom it names as its origin.
  func citations(among tellings: ToldTable, outside: [String: OutsideStory]) -> [EventCitation] {
    let own = telling.outlet.lowercased()
    func citation(_ kind: EventCitation.Kind, _ story: String?, _ outlet: String?) -> EventCitation? {
      guard story != nil || outlet != nil, story != telling.storyID else { return nil }
      let told = story.flatMap { tellings.outlets[$0] }
      let elsewhere = told == nil ? story.flatMap { outside[$0] } : nil
      let name = outlet?.lowercased()
      let isTold = told != nil || elsewhere == nil && name.map(tellings.names.contains) ?? false
      // An outlet that names itself says nothing of who told it first.
      guard told != nil || name != own else { return nil }
      return EventCitation(
        kind: kind, storyID: telling.storyID, outlet: telling.outlet, citedStoryID: story,
        citedOutlet: outlet ?? told ?? elsewhere?.outlet, isTelling: isTold)
    }
    let cited = story.cites.compactMap { cite in
      citation(.cites, cite.storyID ?? cite.url.flatMap { tellings.addressed[$0] }, cite.outlet)
    }
    let answered = marks.respondsTo.compactMap { citation(.respondsTo, $0, nil) }
    var seen: Set<EventCitation> = []
    return (cited + answered).filter { seen.insert($0).inserted }
  }
}

/// What tellings can be cited by.
struct ToldTable {
  /// The outlet of each by its story.
  private(set) var outlets: [String: String] = [:]
  /// The first story at each address.
  private(set) var addressed: [String: String] = [:]
  /// The outlets in lower case.
  private(set) var names: Set<String> = []

  init(_ sources: [TellingSource]) {
    for telling in sources.lazy.map(\.telling) {
      outlets[telling.storyID] = telling.outlet
      names.insert(telling.outlet.lowercased())
      if let url = telling.url, addressed[url] == nil { addressed[url] = telling.storyID }
    }
  }
}

extension EventView.Copy {
  init(_ sighting: SightingRecord) {
    self.init(
      seenAt: sighting.seenAt, outlet: sighting.source.outlet, title: sighting.title,
      url: sighting.url ?? sighting.originalURL, method: sighting.method, score: sighting.score)
  }
}
