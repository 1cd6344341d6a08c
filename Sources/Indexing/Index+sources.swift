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

  /// Forgets sources that are not among `configured` and were not tried for `seenDays`, with their seen entries: at most
  /// `sourcesForgotten`, as each may have `maximumSeenEntries`. Returns which they were.
  public func forgetSources(but configured: Set<String>, now: Timestamp) throws(IndexError) -> [String] {
    let oldest = now.advanced(by: .seconds(-86_400 * Int64(Index.seenDays)))
    let left = try sourceStates().filter { !configured.contains($0.sourceID) && ($0.lastAttempt ?? oldest) <= oldest }
    let gone = left.prefix(Index.sourcesForgotten).map(\.sourceID)
    guard !gone.isEmpty else { return [] }
    try write("forget sources") { database in
      for table in ["sources", "seen"] {
        let statement = try database.cachedStatement(sql: "DELETE FROM \(table) WHERE source_id = ?")
        for id in gone { try statement.execute(arguments: [id]) }
      }
    }
    return gone
  }

  /// Remembers sources' states and, where a response's entries are given, that they were seen, all in one transaction.
  ///
  /// To be called after the last entry of each response was acknowledged, never before: from then on the source need not
  /// be asked for them again.
  public func save(_ states: [StoredState], now: Timestamp) throws(IndexError) {
    try write("save sources") { database in
      for state in states {
        try SourceRow.write(state, to: database)
        if let seenEntries = state.seenEntries { try see(seenEntries, of: state.sourceID, now: now, database) }
      }
    }
  }

  private func see(_ digests: [EntryDigest], of sourceID: String, now: Timestamp, _ database: Database) throws {
    let digests = digests.prefix(Index.maximumSeenEntries)
    // Entries of one response that share a name are no versions of one another.
    for entries in Dictionary(grouping: digests, by: \.high).values where entries.count == 1 {
      try supersede(entries[0], of: sourceID, now: now, database)
    }
    let insert = try database.cachedStatement(sql: "INSERT OR REPLACE INTO seen VALUES (?, ?, ?)")
    for digest in digests {
      try insert.execute(arguments: [sourceID, digest.data, now.milliseconds])
    }
    try forgetOldEntries(of: sourceID, now: now, database)
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

/// A source's state as it is stored, with the entries of its response; made where the state is, so that the one writer
/// has only to write it.
public struct StoredState: Sendable {
  let sourceID: String
  let text: String
  let seenEntries: [EntryDigest]?

  /// Throws when the state holds a number that is not finite.
  public init(_ state: SourceState, seenEntries: [EntryDigest]? = nil) throws(IndexError) {
    sourceID = state.sourceID
    do { text = try OrderedJSONEncoder().string(state) } catch { throw IndexError(error, operation: "save sources") }
    self.seenEntries = seenEntries
  }
}

/// A source's state as a row.
enum SourceRow {
  static func state(_ text: String) -> SourceState? {
    try? JSONDecoder().decode(SourceState.self, from: Data(text.utf8))
  }

  static func write(_ state: StoredState, to database: Database) throws {
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO sources VALUES (?, ?)").execute(
      arguments: [state.sourceID, state.text])
  }

  static func forgetValidators(_ database: Database) throws {
    for text in try String.fetchAll(database, sql: "SELECT state FROM sources") {
      guard var state = state(text) else { continue }
      state.validators = Validators()
      state.validatedURL = nil
      try write(StoredState(state), to: database)
    }
  }
}
