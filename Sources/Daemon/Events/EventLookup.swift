import Archiving
import Indexing
import Stories

/// Which stories make an event, and where their records stand in the archive.
public protocol EventLookup: Sendable {
  /// Stories whose identifier begins with these hexadecimal digits: at most `limit`.
  func stories(beginning digits: String, limit: Int) throws -> [String]
  /// The event a story belongs to now; nil for a story that is not known.
  func event(of storyID: String) throws -> String?
  /// The stories of an event, those recorded first first: at most `limit`, and how many there are.
  func stories(ofEvent eventID: String, limit: Int) throws -> (stories: [String], count: Int)
  /// The stories of other events that answer one of this event's: at most `limit`, those recorded last, the last first.
  func replies(toEvent eventID: String, limit: Int) throws -> [String]
  /// The numbers of the records that say what a story is, ascending: its own, its last link and retraction, and of its
  /// sightings and of its updates the newest, `limit` of each.
  func recordNumbers(of storyID: String, limit: Int) throws -> [Int64]
}

/// What the newest records of an archive say of events, for who may not read the index.
///
/// Looks at the beginning of each line, and for what a story answers. Memory: about 200 bytes a record.
public struct ScannedEvents: EventLookup {
  /// Records that are looked at, the newest. What came before is not seen.
  public static let maximumRecords: Int64 = 200_000

  /// Whether the archive has older records.
  public let isPartial: Bool
  public let lastSeq: Int64
  /// The event of each story, as the last record about that says.
  private var events: [String: String] = [:]
  private var numbers: [StoryPart: [Int64]] = [:]
  /// The stories that answer a story.
  private var replies: [String: [String]] = [:]
  /// The stories of each event, by the same.
  private let members: [String: [String]]

  /// The records of a story that are of one kind.
  private struct StoryPart: Hashable, Sendable {
    var storyID: String
    var kind: RecordHead.Kind
  }

  public init(_ reader: ArchiveReader, maximumRecords: Int64 = Self.maximumRecords) throws {
    lastSeq = try reader.lastSeq()
    let first = max(0, lastSeq - maximumRecords)
    isPartial = first > 0
    var cursor = try reader.lines(after: first)
    while let line = try cursor.next() {
      guard let summary = line.summary else { continue }
      if summary.kind == .story, events[summary.storyID] == nil, let answered = line.respondsTo {
        replies[answered, default: []].append(summary.storyID)
      }
      numbers[StoryPart(storyID: summary.storyID, kind: summary.kind), default: []].append(line.seq)
      // Other records repeat the event their story was in when they were written.
      if summary.kind == .story || summary.kind == .link { events[summary.storyID] = summary.eventID }
    }
    members = Dictionary(grouping: events.keys) { [events] in events[$0] ?? $0 }
  }

  public func stories(beginning digits: String, limit: Int) -> [String] {
    Array(events.keys.lazy.filter { $0.hasPrefix(digits) }.prefix(limit))
  }

  public func event(of storyID: String) -> String? {
    guard var event = events[storyID] else { return nil }
    var (passed, seen) = ([event], Set([event]))
    while let next = events[event], next != event {
      guard seen.insert(next).inserted else { return passed.drop { $0 != next }.min() }
      passed.append(next)
      event = next
    }
    return event
  }

  public func stories(ofEvent eventID: String, limit: Int) -> (stories: [String], count: Int) {
    let known = stories(ofEvent: eventID).filter { events[$0] != nil }.sorted { first($0) < first($1) }
    return (Array(known.prefix(limit)), known.count)
  }

  public func replies(toEvent eventID: String, limit: Int) -> [String] {
    let stories = stories(ofEvent: eventID)
    let found = stories.flatMap { replies[$0] ?? [] }.filter { !stories.contains($0) }
    return Array(found.sorted { first($0) > first($1) }.prefix(limit))
  }

  /// The event's name among them, whether a story has it or not.
  private func stories(ofEvent eventID: String) -> Set<String> {
    var (found, waiting) = (Set([eventID]), [eventID])
    while let event = waiting.popLast() {
      for story in members[event] ?? [] where found.insert(story).inserted { waiting.append(story) }
    }
    return found
  }

  /// The last number of all for one whose own record is not seen.
  private func first(_ storyID: String) -> Int64 { numbers(of: storyID, .story).first ?? .max }

  private func numbers(of storyID: String, _ kind: RecordHead.Kind) -> [Int64] {
    numbers[StoryPart(storyID: storyID, kind: kind)] ?? []
  }

  public func recordNumbers(of storyID: String, limit: Int) -> [Int64] {
    let limits: [(RecordHead.Kind, Int)] = [(.link, 1), (.retraction, 1), (.sighting, limit), (.update, limit)]
    let newest = limits.flatMap { numbers(of: storyID, $0).suffix($1) }
    return (numbers(of: storyID, .story).prefix(1) + newest).sorted()
  }
}

extension Index: EventLookup {}
