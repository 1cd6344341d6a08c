import Stories

/// A story of another event: one that answers a telling, or that a telling answers or cites.
public struct OutsideStory: Sendable, Codable, Hashable {
  public var storyID: String
  /// The event it belongs to now.
  public var eventID: String
  /// The telling it answers; nil for a story that is cited.
  public var respondsTo: String?
  /// When it was published, else when it was first fetched.
  public var time: Timestamp
  /// False: the time is when it was first fetched.
  public var isPublished: Bool
  /// BCP 47.
  public var language: String
  /// That of the newest version.
  public var outlet: String
  /// ISO 3166-1 alpha-2, or `EU`.
  public var country: String?
  /// Of the newest version.
  public var title: String
  public var url: String?
  /// Why it was withdrawn.
  public var retracted: String?

  private enum CodingKeys: String, CodingKey {
    case storyID = "story_id"
    case eventID = "event_id"
    case respondsTo = "responds_to"
    case time
    case isPublished = "published"
    case language, outlet, country, title, url, retracted
  }

  init(_ telling: EventView.Telling, of eventID: String, respondsTo: String? = nil) {
    self.eventID = eventID
    self.respondsTo = respondsTo
    (storyID, time, isPublished) = (telling.storyID, telling.time, telling.isPublished)
    (language, outlet, country) = (telling.language, telling.outlet, telling.country)
    (title, url, retracted) = (telling.title, telling.url, telling.retracted)
  }
}

/// What is read of stories of other events.
public struct OutsideRecords: Sendable {
  public var records: [EventRecord]
  /// The event each of the stories belongs to now.
  public var events: [String: String]
  /// Those of them that answer a story of the event.
  public var replies: Set<String>
  /// Whether more than these could be read.
  public var isCut: Bool

  public init(
    records: [EventRecord] = [], events: [String: String] = [:], replies: Set<String> = [], isCut: Bool = false
  ) {
    (self.records, self.events, self.replies, self.isCut) = (records, events, replies, isCut)
  }
}

/// Stories of other events, by what they have to do with this one.
struct OutsideStories {
  /// By identifier, as they are shown when they are cited.
  private(set) var stories: [String: OutsideStory] = [:]
  private(set) var replies: [OutsideStory] = []

  init(_ outside: OutsideRecords) {
    for source in TellingSource.all(outside.records) {
      let id = source.telling.storyID
      guard let event = outside.events[id] else { continue }
      stories[id] = OutsideStory(source.telling, of: event)
      guard outside.replies.contains(id) else { continue }
      replies.append(OutsideStory(source.telling, of: event, respondsTo: source.marks.respondsTo.first))
    }
  }

  /// Those that citations lead to, by time.
  func cited(by citations: [EventCitation]) -> [OutsideStory] {
    Set(citations.compactMap(\.citedStoryID)).compactMap { stories[$0] }
      .sorted { ($0.time, $0.storyID) < ($1.time, $1.storyID) }
  }
}
