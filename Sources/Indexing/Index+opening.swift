import Foundation
import GRDB
import Glibc
import Stories

extension Index {
  /// Says that a database is ours (`PRAGMA application_id`): "PWix".
  static let applicationID: Int32 = 0x5057_6978
  static let version: Int32 = 4

  /// A file that is there but cannot serve.
  struct Unusable: Error {
    var reason: String
  }

  /// Opens the database at `path`; throws `Unusable` for one that must make way.
  static func open(_ path: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.label = "index"
    configuration.maximumReaderCount = 2
    configuration.busyMode = .timeout(5)
    // The writer looks up what is new; readers list what is there.
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA cache_size = \($0.configuration.readonly ? -2048 : -8192)")
    }
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      do { try prepare(pool) } catch {
        try? pool.close()
        throw error
      }
      return pool
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_ERROR: throw Unusable(reason: error.description)
      default: throw error
      }
    }
  }

  /// Opens a database that is there and of this version, and changes nothing.
  static func openReading(_ path: String) throws -> DatabasePool {
    var configuration = Configuration()
    (configuration.label, configuration.readonly) = ("index", true)
    configuration.busyMode = .timeout(5)
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.read { database in
      let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard application == applicationID, version == Index.version else { throw Unusable(reason: "version \(version)") }
    }
    return pool
  }

  private static func prepare(_ pool: DatabasePool) throws {
    try pool.writeWithoutTransaction { database in
      let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      if tables == 0, application == 0, version == 0 { return try create(database) }
      guard application == applicationID else { throw Unusable(reason: "not an index of ours") }
      if (1..<Index.version).contains(version) { return try upgrade(database) }
      guard version == Index.version else { throw Unusable(reason: "version \(version)") }
      let verdict = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
      guard verdict == "ok" else { throw Unusable(reason: verdict) }
      try check(IndexSchema.tables, database)
    }
  }

  private static func check(_ tables: [(String, String)], _ database: Database) throws {
    let columns = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    let found = Dictionary(columns.map { ($0["name"] as String, $0["sql"] as String) }) { $1 }
    for (name, sql) in tables where found[name] != sql { throw Unusable(reason: "table \(name)") }
  }

  /// From any earlier version: what is rebuilt from the archive is made anew, and what sources are remembered by, which
  /// never changed, stays.
  private static func upgrade(_ database: Database) throws {
    try check(IndexSchema.tables.filter { !IndexSchema.rebuilt.contains($0.0) }, database)
    try database.inTransaction {
      for table in IndexSchema.rebuilt { try database.execute(sql: "DROP TABLE IF EXISTS \(table)") }
      for (name, sql) in IndexSchema.tables where IndexSchema.rebuilt.contains(name) {
        try database.execute(sql: sql)
      }
      for sql in IndexSchema.indexes { try database.execute(sql: sql) }
      try database.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  private static func create(_ database: Database) throws {
    try database.inTransaction {
      for (_, sql) in IndexSchema.tables { try database.execute(sql: sql) }
      for sql in IndexSchema.indexes { try database.execute(sql: sql) }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  /// Moves the database and its log out of the way, to be looked at by a person.
  static func moveAside(_ path: String, now: Timestamp, because unusable: Unusable) throws(IndexError) -> String {
    let time = now.rfc3339.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
    var aside = "\(path).corrupt-\(time)"
    var number = 2
    while access(aside, F_OK) == 0 {
      aside = "\(path).corrupt-\(time)-\(number)"
      number += 1
    }
    guard rename(path, aside) == 0 else { throw IndexError(unusable, operation: "set aside \(path)") }
    for suffix in ["-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
      guard rename(path + suffix, aside + suffix) == 0 else {
        throw IndexError(unusable, operation: "set aside \(path + suffix)")
      }
    }
    return aside
  }
}

/// The tables, as SQLite keeps their text: an index whose tables read otherwise is not used.
enum IndexSchema {
  static let tables = [
    (
      "stories",
      """
      CREATE TABLE stories (story_id BLOB PRIMARY KEY, event_id BLOB NOT NULL, version INTEGER NOT NULL, \
      title TEXT NOT NULL, content_hash TEXT NOT NULL, content_source TEXT NOT NULL, source_id TEXT NOT NULL, \
      outlet TEXT NOT NULL, published INTEGER, newest_seen_at INTEGER) WITHOUT ROWID
      """
    ),
    (
      "keys",
      """
      CREATE TABLE keys (method INTEGER NOT NULL, digest BLOB NOT NULL, story_id BLOB NOT NULL, \
      PRIMARY KEY (method, digest)) WITHOUT ROWID
      """
    ),
    (
      "fingerprints",
      """
      CREATE TABLE fingerprints (story_id BLOB NOT NULL, text TEXT NOT NULL, recorded_at INTEGER NOT NULL, \
      outlet TEXT NOT NULL, time INTEGER NOT NULL)
      """
    ),
    (
      "records",
      """
      CREATE TABLE records (story_id BLOB NOT NULL, kind INTEGER NOT NULL, seq INTEGER NOT NULL, \
      PRIMARY KEY (story_id, kind, seq)) WITHOUT ROWID
      """
    ),
    (
      "replies",
      """
      CREATE TABLE replies (answered_id BLOB NOT NULL, seq INTEGER NOT NULL, story_id BLOB NOT NULL, \
      PRIMARY KEY (answered_id, seq)) WITHOUT ROWID
      """
    ),
    (
      "checkpoint",
      """
      CREATE TABLE checkpoint (id INTEGER PRIMARY KEY CHECK (id = 1), segment TEXT NOT NULL, offset INTEGER NOT NULL, \
      seq INTEGER NOT NULL)
      """
    ),
    ("events", "CREATE TABLE events (number INTEGER PRIMARY KEY, line TEXT NOT NULL)"),
    ("sources", "CREATE TABLE sources (source_id TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID"),
    (
      "seen",
      """
      CREATE TABLE seen (source_id TEXT NOT NULL, digest BLOB NOT NULL, seen_at INTEGER NOT NULL, \
      PRIMARY KEY (source_id, digest)) WITHOUT ROWID
      """
    ),
  ]
  /// What the archive says, too.
  static let rebuilt = ["stories", "keys", "fingerprints", "records", "replies", "events", "checkpoint"]
  static let indexes = [
    "CREATE INDEX stories_event_id ON stories (event_id)",
    "CREATE INDEX fingerprints_recorded_at ON fingerprints (recorded_at)",
  ]
}
