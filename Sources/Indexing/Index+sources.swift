import Foundation
import GRDB
import Stories

extension Index {
  /// What is remembered of every source. A row that cannot be read counts as not there.
  public func sourceStates() throws(IndexError) -> [SourceState] {
    try read("source states") { database in
      try String.fetchAll(database, sql: "SELECT state FROM sources ORDER BY source_id").compactMap(SourceRow.state)
    }
  }

  /// Remembers a source's state and, given a response's entries, that they were seen, in one transaction.
  ///
  /// To be called after the last entry of the response was acknowledged, never before: from then on the source need not
  /// be asked for them again.
  public func save(
    _ state: SourceState, seenEntries: [EntryDigest]? = nil, now: Timestamp
  ) throws(IndexError) {
    try write("save source") { database in
      try SourceRow.write(state, to: database)
      guard let seenEntries else { return }
      let entries = seenEntries.prefix(Index.maximumSeenEntries)
      for digest in entries { try supersede(digest, of: state.sourceID, now: now, database) }
      let insert = try database.cachedStatement(sql: "INSERT OR REPLACE INTO seen VALUES (?, ?, ?)")
      for digest in entries { try insert.execute(arguments: [state.sourceID, digest.data, now.milliseconds]) }
      try forgetOldEntries(of: state.sourceID, now: now, database)
    }
  }

  /// Which of these entries were saved as seen for this source.
  public func hasSeen(_ sourceID: String, _ digests: [EntryDigest]) throws(IndexError) -> Set<EntryDigest> {
    try read("seen entries") { database in
      let statement = try database.cachedStatement(sql: "SELECT 1 FROM seen WHERE source_id = ? AND digest = ?")
      return Set(
        try digests.filter { try Int.fetchOne(statement, arguments: [sourceID, $0.data]) != nil })
    }
  }

  /// All entries saved as seen for this source that are still remembered.
  public func settledEntries(of sourceID: String, now: Timestamp) throws(IndexError) -> SettledEntries {
    try read("seen entries") { database in
      let statement = try database.cachedStatement(sql: "SELECT digest, seen_at FROM seen WHERE source_id = ?")
      let rows = try Row.fetchAll(statement, arguments: [sourceID])
      return SettledEntries(
        rows.compactMap { row in
          EntryDigest(data: row["digest"]).map { ($0, Timestamp(milliseconds: row["seen_at"])) }
        }, now: now)
    }
  }

  /// Forgets every source's validators and seen entries, so that the next poll gets and judges everything.
  public func forgetValidators() throws(IndexError) {
    try write("forget validators") { database in
      try database.execute(sql: "DELETE FROM seen")
      try SourceRow.forgetValidators(database)
    }
  }

  /// The version that is listed ends the time of what was the newest until now, whenever that was listed last.
  private func supersede(
    _ digest: EntryDigest, of sourceID: String, now: Timestamp, _ database: Database
  ) throws {
    let versions = (EntryDigest(high: digest.high, low: 0), EntryDigest(high: digest.high, low: .max))
    let sql = """
      UPDATE seen SET seen_at = ?1 WHERE source_id = ?2 AND digest BETWEEN ?3 AND ?4 AND digest <> ?5
      AND seen_at >= coalesce((SELECT seen_at FROM seen WHERE source_id = ?2 AND digest = ?5), 0)
      """
    try database.cachedStatement(sql: sql).execute(
      arguments: [now.milliseconds - 1, sourceID, versions.0.data, versions.1.data, digest.data])
  }

  private func forgetOldEntries(of sourceID: String, now: Timestamp, _ database: Database) throws {
    let oldest = now.advanced(by: .seconds(-86_400 * Int64(Index.seenDays)))
    try database.cachedStatement(sql: "DELETE FROM seen WHERE source_id = ? AND seen_at < ?").execute(
      arguments: [sourceID, oldest.milliseconds])
    let count = try database.cachedStatement(sql: "SELECT count(*) FROM seen WHERE source_id = ?")
    let excess = (try Int.fetchOne(count, arguments: [sourceID]) ?? 0) - Index.maximumSeenEntries
    guard excess > 0 else { return }
    let sql = """
      DELETE FROM seen WHERE source_id = ?1 AND digest IN
      (SELECT digest FROM seen WHERE source_id = ?1 ORDER BY seen_at LIMIT ?2)
      """
    try database.execute(sql: sql, arguments: [sourceID, excess])
  }
}

/// A source's state as a row.
enum SourceRow {
  static func state(_ text: String) -> SourceState? {
    try? JSONDecoder().decode(SourceState.self, from: Data(text.utf8))
  }

  static func write(_ state: SourceState, to database: Database) throws {
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO sources VALUES (?, ?)").execute(
      arguments: [state.sourceID, try OrderedJSONEncoder().string(state)])
  }

  static func forgetValidators(_ database: Database) throws {
    for text in try String.fetchAll(database, sql: "SELECT state FROM sources") {
      guard var state = state(text) else { continue }
      state.validators = Validators()
      state.validatedURL = nil
      try write(state, to: database)
    }
  }
}
