import GRDB
import Stories

extension Index {
  /// Drops fingerprints recorded `fingerprintDays` before the last that was: at most `limit`, the oldest first.
  ///
  /// Counted from the last, whatever others say: a clock that was ahead once must not make all others too old.
  static func dropOldFingerprints(_ database: Database, limit: Int? = nil) throws {
    let newest = try database.cachedStatement(
      sql: "SELECT recorded_at FROM fingerprints ORDER BY rowid DESC LIMIT 1")
    guard let last = try Int64.fetchOne(newest) else { return }
    let sql = """
      DELETE FROM fingerprints WHERE rowid IN
      (SELECT rowid FROM fingerprints WHERE recorded_at < ? ORDER BY recorded_at LIMIT ?)
      """
    // To SQLite a negative limit is none.
    try database.cachedStatement(sql: sql).execute(
      arguments: [last - Int64(Index.fingerprintDays) * 86_400_000, limit ?? -1])
  }
}
