import Foundation
import GRDB
import Stories

/// What is looked up while recording and remembered between polls: an SQLite database beside the archive.
///
/// What it knows of stories can be rebuilt from the archive at any time, so a file that is not ours, not whole, or from
/// a later version is set aside and a new one begun. Calls block; they may come from any thread. Writes are ordered by
/// the one writer that records.
///
/// Format (`user_version` 4): `stories`, one row a story; `keys`, a story's keys by method and digest; `fingerprints`,
/// those of the last `fingerprintDays`, each with what its story was with that text; `records`, the numbers of a
/// story's records in the archive by their kinds; `replies`, the stories that answer a story, by the numbers of their
/// first records;
/// `events`, what the last `eventLines` records added to events; `checkpoint`, the place in
/// the archive up to which all this is taken in;
/// `sources`, a source's state as JSON; `seen`, the entries of its last responses. The last two survive a rebuild, and a
/// source that is not configured any more by `seenDays`.
///
/// `synchronous` is NORMAL: a power cut may undo the last transactions but never part of one, and the archive, which is
/// durable first, has what they said.
public final class Index: Sendable {
  /// Where the file that was found was moved to, when it could not be used.
  public let setAside: String?
  let database: DatabasePool

  /// Days for which fingerprints are kept: the window of near-duplicates, and one.
  public static let fingerprintDays = 15
  /// Fingerprints dropped with one transaction: twice what a batch of a rebuild adds, so that none are left over.
  static let fingerprintsDropped = 1000
  /// Lines of events that are kept, the newest: those of more stories than are held in memory, and the versions of them and
  /// links among them.
  public static let eventLines = 40_000
  /// Days for which an entry that is no longer listed is remembered.
  public static let seenDays = 60
  /// Sources forgotten at once, at the most.
  static let sourcesForgotten = 100
  /// Entries remembered of one source; the longest unseen leave first.
  public static let maximumSeenEntries = 20_000

  /// Opens the index at `path`, or makes it. Throws when the file cannot be opened or made for reasons that a new file
  /// would share: permission, space, the device.
  public init(path: String, now: Timestamp) throws(IndexError) {
    do {
      database = try Index.open(path)
      setAside = nil
    } catch let error as Unusable {
      let aside = try Index.moveAside(path, now: now, because: error)
      do { database = try Index.open(path) } catch { throw IndexError(error, operation: "open \(path)") }
      setAside = aside
    } catch {
      throw IndexError(error, operation: "open \(path)")
    }
  }

  /// Sets the index at `path`, which was found unusable and closed, aside and begins a new one.
  public init(replacing path: String, now: Timestamp) throws(IndexError) {
    setAside = try Index.moveAside(path, now: now, because: Unusable(reason: "found corrupt while in use"))
    do { database = try Index.open(path) } catch { throw IndexError(error, operation: "open \(path)") }
  }

  /// Opens the index at `path` to read it while another process writes it. Changes nothing: throws when there is none,
  /// or none of ours, or when its log may not be opened.
  public init(reading path: String) throws(IndexError) {
    setAside = nil
    do { database = try Index.openReading(path) } catch { throw IndexError(error, operation: "open \(path)") }
  }

  /// The place in the archive up to which everything is taken in; nil when nothing is known of it.
  public func checkpoint() throws(IndexError) -> ArchivePosition? {
    try read("checkpoint") { database in
      guard let row = try Row.fetchOne(database, sql: "SELECT segment, offset, seq FROM checkpoint") else { return nil }
      return ArchivePosition(segment: row["segment"], offset: row["offset"], seq: row["seq"])
    }
  }

  /// The story that has this key.
  public func story(_ key: IdentityKey) throws(IndexError) -> KnownStory? {
    try read("story") { database in
      let sql = "SELECT stories.* FROM keys JOIN stories USING (story_id) WHERE method = ? AND digest = ?"
      let statement = try database.cachedStatement(sql: sql)
      return try Row.fetchOne(statement, arguments: [key.method.number, key.digest.data]).map(KnownStory.init(row:))
    }
  }

  /// The story with this identifier.
  public func story(id: String) throws(IndexError) -> KnownStory? {
    guard let digest = Data(storyID: id) else { return nil }
    return try read("story") { database in
      let statement = try database.cachedStatement(sql: "SELECT * FROM stories WHERE story_id = ?")
      return try Row.fetchOne(statement, arguments: [digest]).map(KnownStory.init(row:))
    }
  }

  /// Whether the record with this number is taken in, as one of this kind and story.
  public func hasRecord(_ seq: Int64, _ kind: RecordHead.Kind, of storyID: String) throws(IndexError) -> Bool {
    guard let digest = Data(storyID: storyID) else { return false }
    return try read("record") { database in
      let sql = "SELECT 1 FROM records WHERE story_id = ? AND kind = ? AND seq = ?"
      return try Int.fetchOne(database, sql: sql, arguments: [digest, kind.number, seq]) != nil
    }
  }

  /// How many records a story has.
  public func recordCount(of storyID: String) throws(IndexError) -> Int {
    guard let digest = Data(storyID: storyID) else { return 0 }
    return try read("record count") { database in
      let statement = try database.cachedStatement(sql: "SELECT count(*) FROM records WHERE story_id = ?")
      return try Int.fetchOne(statement, arguments: [digest]) ?? 0
    }
  }

  /// Takes records in and moves the checkpoint past them, in one transaction. Drops what is too old to serve, a bounded
  /// part of it each time. Returns the records' fingerprints as `forEachFingerprint` will give them.
  @discardableResult
  public func commit(
    _ entries: [IndexEntry], checkpoint: ArchivePosition
  ) throws(IndexError) -> [StoredFingerprint] {
    try write("commit") { database in
      let fingerprints = try entries.compactMap { try $0.write(to: database) }
      try Index.dropOldEventLines(database)
      try Index.dropOldFingerprints(database, limit: Index.fingerprintsDropped)
      try database.cachedStatement(sql: "INSERT OR REPLACE INTO checkpoint VALUES (1, ?, ?, ?)").execute(
        arguments: [checkpoint.segment, checkpoint.offset, checkpoint.seq])
      return fingerprints
    }
  }

  /// Forgets all stories and the checkpoint, and with them the validators: nothing may hide what is not archived.
  public func reset() throws(IndexError) {
    try write("reset") { database in
      for table in IndexSchema.rebuilt + ["seen"] {
        try database.execute(sql: "DELETE FROM \(table)")
      }
      try SourceRow.forgetValidators(database)
    }
  }

  /// Calls `body` with the fingerprints of stories in the order they were recorded; first drops all that are too old to
  /// serve.
  public func forEachFingerprint(_ body: (StoredFingerprint) -> Void) throws(IndexError) {
    try write("fingerprints") { database in
      try Index.dropOldFingerprints(database)
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM fingerprints ORDER BY rowid")
      while let row = try rows.next() { body(StoredFingerprint(row: row)) }
    }
  }

  public func counts() throws(IndexError) -> IndexCounts {
    try read("counts") { database in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return IndexCounts(
        stories: try count("stories"), keys: try count("keys"), sources: try count("sources"),
        seenEntries: try count("seen"))
    }
  }

  /// Takes the log into the file and gives the file back. No other call may follow.
  public func close() throws(IndexError) {
    do {
      // Readers are closed last, and they can't do this: without it all would stay in the log.
      _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      try database.close()
    } catch { throw IndexError(error, operation: "close") }
  }
}

extension Index {
  func read<Result>(_ operation: String, _ body: (Database) throws -> Result) throws(IndexError) -> Result {
    do { return try database.read(body) } catch { throw IndexError(error, operation: operation) }
  }

  func write<Result>(_ operation: String, _ body: (Database) throws -> Result) throws(IndexError) -> Result {
    do { return try database.write(body) } catch { throw IndexError(error, operation: operation) }
  }
}
