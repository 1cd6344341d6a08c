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
      var passed = [event]
      while let next = try Data.fetchOne(statement, arguments: [event]), next != event {
        // Events that were moved to each other are one; the least of them names it.
        if let start = passed.firstIndex(of: next) { return passed[start...].map(\.storyID).min() }
        passed.append(next)
        event = next
      }
      return event.storyID
    }
  }

  /// The stories of an event, those recorded first first: at most `limit`, and how many there are, of which at most
  /// ten times `limit` are counted.
  public func stories(ofEvent eventID: String, limit: Int) throws(IndexError) -> (stories: [String], count: Int) {
    guard let id = Data(storyID: eventID) else { return ([], 0) }
    return try read("stories of event") { database in
      let sql = """
        WITH RECURSIVE members (id) AS (
          SELECT ?1 UNION SELECT story_id FROM stories JOIN members ON event_id = id LIMIT ?2
        )
        SELECT id FROM members JOIN stories ON story_id = id
        ORDER BY (SELECT min(seq) FROM records WHERE records.story_id = id)
        """
      let found = try Data.fetchAll(database, sql: sql, arguments: [id, limit * 10])
      return (found.prefix(limit).map(\.storyID), found.count)
    }
  }

  /// The stories of other events that answer one of this event's: at most `limit`, those recorded last, the last first.
  /// Costs a look at all its answers; of its stories at most `maximumAnswered` are looked at.
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
      return try Data.fetchAll(statement, arguments: [id, Index.maximumAnswered, limit]).map(\.storyID)
    }
  }

  /// Stories of an event that replies are looked for to.
  static let maximumAnswered = 5_000

  /// The numbers of a story's records, ascending: at most `limit`, the first among them.
  public func recordNumbers(of storyID: String, limit: Int) throws(IndexError) -> [Int64] {
    guard let id = Data(storyID: storyID) else { return [] }
    return try read("records of story") { database in
      let sql = "SELECT seq FROM records WHERE story_id = ? ORDER BY seq LIMIT ?"
      return try Int64.fetchAll(try database.cachedStatement(sql: sql), arguments: [id, limit])
    }
  }
}
