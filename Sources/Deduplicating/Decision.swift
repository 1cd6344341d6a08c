import Stories

/// What becomes of a candidate.
public enum Decision: Sendable, Hashable {
  case story(StoryRecord)
  case sighting(SightingRecord)
  case update(UpdateRecord)
  /// This source showed this entry before, and it has not changed: nothing is written.
  case known(storyID: String)
  /// It changed again within `Deduplicator.updateInterval`: nothing is written now; ask again later.
  case deferred(storyID: String)

  /// What is to be written, if anything.
  public var record: Record? {
    switch self {
    case .story(let record): .story(record)
    case .sighting(let record): .sighting(record)
    case .update(let record): .update(record)
    case .known, .deferred: nil
    }
  }

  /// The story it is, or is of.
  public var storyID: String {
    switch self {
    case .story(let record): record.head.storyID
    case .sighting(let record): record.head.storyID
    case .update(let record): record.head.storyID
    case .known(let id), .deferred(let id): id
    }
  }
}
