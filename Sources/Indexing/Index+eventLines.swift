import GRDB
import Stories

extension Index {
  /// The lines of events that are kept, the oldest first: what the events in memory are filled with at start.
  public func eventLines() throws(IndexError) -> [String] {
    try read("event lines") { database in
      try String.fetchAll(database, sql: "SELECT line FROM events ORDER BY number")
    }
  }

  /// Keeps the newest `eventLines`.
  static func dropOldEventLines(_ database: Database) throws {
    let sql = "DELETE FROM events WHERE number <= (SELECT max(number) FROM events) - ?"
    try database.cachedStatement(sql: sql).execute(arguments: [Index.eventLines])
  }
}
