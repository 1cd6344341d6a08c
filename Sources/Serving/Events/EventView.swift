import Stories

/// An event as a person wants it: its tellings in time order, who cites whom, and what they share.
///
/// `/v1/events/{id}` and `policywire event ID --json` give it. Members may be added, never renamed.
public struct EventView: Sendable, Codable, Hashable {
  /// 32 hexadecimal digits: the story that began it.
  public var eventID: String
  /// Of the latest telling.
  public var title: String
  /// When its first telling was fetched, and when anything of it was fetched last.
  public var firstSeen: Timestamp
  public var lastSeen: Timestamp
  /// BCP 47 primary subtags of the tellings, in the order they joined in.
  public var languages: [String]
  /// Names of the outlets that told it or carried a copy, in the order they joined in.
  public var outlets: [String]
  /// How many tellings there are, also those that are not listed.
  public var tellingCount: Int
  /// Whether there are more tellings or replies, or more records of them, than are looked at.
  public var truncated: Bool
  /// By time, the earliest first.
  public var tellings: [Telling]
  public var citations: [EventCitation]
  /// Stories of other events that its tellings answer or cite, by time.
  public var cited: [OutsideStory]
  /// Stories of other events that answer its tellings, by time: at most `maximumReplies`.
  public var replies: [OutsideStory]
  /// What two or more tellings name, the rarest first.
  public var shared: [SharedThing]
  /// How many of the archive's newest stories of other events `SharedThing.elsewhere` was counted in.
  public var sampledStories: Int

  private enum CodingKeys: String, CodingKey {
    case eventID = "event_id"
    case title
    case firstSeen = "first_seen"
    case lastSeen = "last_seen"
    case languages, outlets
    case tellingCount = "telling_count"
    case truncated, tellings, citations, cited, replies, shared
    case sampledStories = "sampled_stories"
  }

  /// One story of an event, with what became of it.
  public struct Telling: Sendable, Codable, Hashable {
    public var storyID: String
    /// When it was published, else when it was first fetched.
    public var time: Timestamp
    /// False: the time is when it was first fetched.
    public var isPublished: Bool
    /// BCP 47.
    public var language: String
    public var outlet: String
    /// ISO 3166-1 alpha-2, or `EU`.
    public var country: String?
    /// Of the newest version.
    public var title: String
    public var url: String?
    /// What tied it to the event, the weightiest first; empty for one that stands first or alone.
    public var reasons: [LinkReason]
    /// When a later record moved it to this event.
    public var linkedAt: Timestamp?
    public var copies: [Copy]
    public var updates: [Update]
    /// Why it was withdrawn.
    public var retracted: String?

    private enum CodingKeys: String, CodingKey {
      case storyID = "story_id"
      case time
      case isPublished = "published"
      case language, outlet, country, title, url, reasons
      case linkedAt = "linked_at"
      case copies, updates, retracted
    }
  }

  /// A sighting: the same text elsewhere.
  public struct Copy: Sendable, Codable, Hashable {
    public var seenAt: Timestamp
    public var outlet: String
    public var title: String
    public var url: String?
    public var method: SightingRecord.Method
    /// 0 to 1.
    public var score: Double

    private enum CodingKeys: String, CodingKey {
      case seenAt = "seen_at"
      case outlet, title, url, method, score
    }
  }

  /// A newer version.
  public struct Update: Sendable, Codable, Hashable {
    public var seenAt: Timestamp
    /// From 2.
    public var version: Int
    /// Names of the members that changed, sorted.
    public var changed: [String]

    private enum CodingKeys: String, CodingKey {
      case seenAt = "seen_at"
      case version, changed
    }
  }
}

/// One telling names another, or an outlet, as its origin.
public struct EventCitation: Sendable, Codable, Hashable {
  public enum Kind: String, Sendable, Codable, Hashable {
    case cites
    case respondsTo = "responds_to"
  }

  public var kind: Kind
  /// The telling that cites, and its outlet.
  public var storyID: String
  public var outlet: String
  /// What is cited: a story, an outlet, or both.
  public var citedStoryID: String?
  public var citedOutlet: String?
  /// Whether what is cited is among the tellings.
  public var isTelling: Bool

  private enum CodingKeys: String, CodingKey {
    case kind
    case storyID = "story_id"
    case outlet
    case citedStoryID = "cited_story_id"
    case citedOutlet = "cited_outlet"
    case isTelling = "telling"
  }
}

/// Something that two or more tellings of an event name.
public struct SharedThing: Sendable, Codable, Hashable {
  public enum Kind: String, Sendable, Codable, Hashable { case entity, instrument, concept, jurisdiction, anchor }

  public var kind: Kind
  /// As records have it: `org:baai`, `law:2024/1689`, `num:35000000`.
  public var id: String
  /// How many of the tellings name it.
  public var tellings: Int
  /// How many of the sampled stories of other events name it.
  public var elsewhere: Int
  /// The most it counted as a reason to tie a telling to the event.
  public var weight: Double?
}

/// An event in a list.
public struct EventSummary: Sendable, Codable, Hashable {
  public var eventID: String
  /// Of the latest telling.
  public var title: String
  public var tellingCount: Int
  /// As `EventView` has it.
  public var truncated: Bool
  public var languages: [String]
  public var outlets: [String]
  public var firstSeen: Timestamp
  public var lastSeen: Timestamp

  public init(_ view: EventView) {
    (eventID, title, tellingCount, truncated) = (view.eventID, view.title, view.tellingCount, view.truncated)
    (languages, outlets) = (view.languages, view.outlets)
    (firstSeen, lastSeen) = (view.firstSeen, view.lastSeen)
  }

  private enum CodingKeys: String, CodingKey {
    case eventID = "event_id"
    case title
    case tellingCount = "telling_count"
    case truncated, languages, outlets
    case firstSeen = "first_seen"
    case lastSeen = "last_seen"
  }
}
