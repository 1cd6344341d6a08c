import Foundation
import GRDB
import Stories

/// Events and where their records stand.
///
/// A story belongs to the event its row names. An event whose own first story was moved went with it, and so did its
/// other stories, whether each of them was moved or not.
extension Index {
  /// Stories whose identifier begins with these hexadecimal digits, in lower case: at most `limit`.
  public func stories(beginning digits: String, limit: Int) throws(IndexError) -> [String] {
    let missing = 32 - digits.utf8.count
    guard missing >= 0, let low = Data(storyID: digits + String(repeating: "0", count: missing)),
      let high = Data(storyID: digits + String(repeating: "f", count: missing))
    else { return [] }
    return try read("stories by prefix") { database in
      try Data.fetchAll(
        database, sql: "SELECT story_id FROM stories WHERE story_id BETWEEN ? AND ? LIMIT ?",
        arguments: [low, high, limit]
      ).map(\.storyID)
    }
  }

  /// The event a story belongs to now; nil for a story that is not known.
  public func event(of storyID: String) throws(IndexError) -> String? {
    guard let id = Data(storyID: storyID) else { return nil }
    return try read("event of story") { database in
      let statement = try database.cachedStatement(sql: "SELECT event_id FROM stories WHERE story_id = ?")
      guard var event = try Data.fetchOne(statement, arguments: [id]) else { return nil }
      var (passed, seen) = ([event], Set([event]))
      while let next = try Data.fetchOne(statement, arguments: [event]), next != event {
        // Events that were moved to each other are one; the least of them names it.
        guard seen.insert(next).inserted else { return passed.drop { $0 != next }.map(\.storyID).min() }
        passed.append(next)
        event = next
      }
      return event.storyID
    }
  }

  /// The stories of an event, those recorded first first: at most `limit`, and how many there are. Of an event with more
  /// than `maximumOfEvent` that many are looked at. Costs a look at each.
  public func stories(ofEvent eventID: String, limit: Int) throws(IndexError) -> (stories: [String], count: Int) {
    guard let id = Data(storyID: eventID) else { return ([], 0) }
    return try read("stories of event") { database in
      let sql = """
        WITH RECURSIVE members (id) AS (
          SELECT ?1 UNION SELECT story_id FROM stories JOIN members ON event_id = id LIMIT ?2
        )
        SELECT id, count(*) OVER () AS count FROM members JOIN stories ON story_id = id
        ORDER BY (SELECT min(seq) FROM records WHERE records.story_id = id AND kind = ?3) LIMIT ?4
        """
      let rows = try Row.fetchAll(
        try database.cachedStatement(sql: sql),
        arguments: [id, Index.maximumOfEvent, RecordHead.Kind.story.number, limit])
      return (rows.map { ($0["id"] as Data).storyID }, rows.first?["count"] ?? 0)
    }
  }

  /// The stories of other events that answer one of this event's: at most `limit`, those recorded last, the last first.
  /// Costs a look at all its answers and its stories, at most `maximumOfEvent` of them.
  public func replies(toEvent eventID: String, limit: Int) throws(IndexError) -> [String] {
    guard let id = Data(storyID: eventID) else { return [] }
    return try read("replies to event") { database in
      let sql = """
        WITH RECURSIVE members (id) AS (
          SELECT ?1 UNION SELECT story_id FROM stories JOIN members ON event_id = id LIMIT ?2
        )
        SELECT story_id FROM members JOIN replies ON answered_id = id
        WHERE story_id NOT IN members ORDER BY seq DESC LIMIT ?3
        """
      let statement = try database.cachedStatement(sql: sql)
      return try Data.fetchAll(statement, arguments: [id, Index.maximumOfEvent, limit]).map(\.storyID)
    }
  }

  /// Stories of an event that are looked at: five times those that are held in memory.
  static let maximumOfEvent = 100_000

  /// The numbers of the records that say what a story is, ascending: its own, its last link and retraction, and of its
  /// sightings and of its updates the newest, `limit` of each.
  public func recordNumbers(of storyID: String, limit: Int) throws(IndexError) -> [Int64] {
    guard let id = Data(storyID: storyID) else { return [] }
    return try read("records of story") { database in
      func newest(_ kind: RecordHead.Kind, _ limit: Int) throws -> [Int64] {
        let sql = "SELECT seq FROM records WHERE story_id = ? AND kind = ? ORDER BY seq DESC LIMIT ?"
        return try Int64.fetchAll(try database.cachedStatement(sql: sql), arguments: [id, kind.number, limit])
      }
      let own = try database.cachedStatement(sql: "SELECT min(seq) FROM records WHERE story_id = ? AND kind = ?")
      let first = try Int64.fetchOne(own, arguments: [id, RecordHead.Kind.story.number])
      let others = try newest(.link, 1) + newest(.retraction, 1) + newest(.sighting, limit) + newest(.update, limit)
      return ([first].compactMap(\.self) + others).sorted()
    }
  }
}
