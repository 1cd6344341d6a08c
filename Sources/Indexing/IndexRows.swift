import Foundation
import GRDB
import Stories

extension IndexEntry {
  /// Returns the record's fingerprint, as it is remembered.
  func write(to database: Database) throws -> StoredFingerprint? {
    guard let id = Data(storyID: storyID) else { return nil }
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO records VALUES (?, ?, ?)").execute(
      arguments: [id, kind.number, seq])
    switch change {
    case .add(let story): try add(story, as: id, to: database)
    case .update(let revision): try revision.write(to: database, of: id)
    case .link(let eventID):
      try database.cachedStatement(sql: "UPDATE stories SET event_id = ? WHERE story_id = ?").execute(
        arguments: [Data(storyID: eventID) ?? id, id])
    case .sighting, .retraction: break
    }
    let insertKey = try database.cachedStatement(sql: "INSERT OR IGNORE INTO keys VALUES (?, ?, ?)")
    for key in keys { try insertKey.execute(arguments: [key.method.number, key.digest.data, id]) }
    if let eventLine {
      try database.cachedStatement(sql: "INSERT INTO events (line) VALUES (?)").execute(arguments: [eventLine])
    }
    return try writeFingerprint(as: id, to: database)
  }

  /// With what is known of its story with this record; nothing of one that is not known.
  private func writeFingerprint(as id: Data, to database: Database) throws -> StoredFingerprint? {
    let sql = "SELECT outlet, coalesce(published, newest_seen_at, ?) AS time FROM stories WHERE story_id = ?"
    guard let fingerprint,
      let row = try Row.fetchOne(
        try database.cachedStatement(sql: sql), arguments: [recordedAt.milliseconds, id])
    else { return nil }
    let stored = StoredFingerprint(
      storyID: storyID, outlet: row["outlet"], text: fingerprint, time: Timestamp(milliseconds: row["time"]),
      recordedAt: recordedAt)
    try database.cachedStatement(sql: "INSERT INTO fingerprints VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [id, stored.text, stored.recordedAt.milliseconds, stored.outlet, stored.time.milliseconds])
    return stored
  }

  private func add(_ story: KnownStory, as id: Data, to database: Database) throws {
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO stories VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        id, Data(storyID: story.eventID) ?? id, story.version, story.title,
        Hashes(content: story.contentHash, material: story.materialHash).text,
        story.contentSource.rawValue, story.sourceID, story.outlet, story.published?.milliseconds,
        story.newestSeenAt?.milliseconds,
      ])
    // One that is known already answers what it answered first.
    guard database.changesCount > 0, let answered = respondsTo.flatMap(Data.init(storyID:)) else { return }
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO replies VALUES (?, ?, ?)").execute(
      arguments: [answered, seq, id])
  }
}

extension IndexEntry.Revision {
  /// A story told first by another outlet than the address's own goes over to that one with its version.
  fileprivate func write(to database: Database, of id: Data) throws {
    let sql = """
      UPDATE stories SET version = ?, title = ?, content_hash = ?, newest_seen_at = ?,
      content_source = coalesce(?, content_source), source_id = iif(outlet = ?, source_id, ?), outlet = ?
      WHERE story_id = ?
      """
    try database.cachedStatement(sql: sql).execute(
      arguments: [
        version, title, Hashes(content: contentHash, material: materialHash).text, seenAt.milliseconds,
        contentSource?.rawValue, source.outlet, source.id, source.outlet, id,
      ])
  }
}

/// A text's two hashes as one column: the second after a slash, where it is another.
private struct Hashes {
  var content: String
  var material: String?

  var text: String { material.map { "\(content)/\($0)" } ?? content }

  init(content: String, material: String?) { (self.content, self.material) = (content, material) }

  init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    content = parts.first.map(String.init) ?? ""
    material = parts.count > 1 ? String(parts[1]) : nil
  }
}

extension KnownStory {
  init(row: Row) {
    let hashes = Hashes(row["content_hash"])
    self.init(
      storyID: (row["story_id"] as Data).storyID, eventID: (row["event_id"] as Data).storyID, version: row["version"],
      title: row["title"], contentHash: hashes.content,
      contentSource: Candidate.ContentSource(rawValue: row["content_source"]) ?? .feed, sourceID: row["source_id"],
      outlet: row["outlet"], published: (row["published"] as Int64?).map(Timestamp.init(milliseconds:)),
      newestSeenAt: (row["newest_seen_at"] as Int64?).map(Timestamp.init(milliseconds:)),
      materialHash: hashes.material)
  }
}

extension StoredFingerprint {
  init(row: Row) {
    self.init(
      storyID: (row["story_id"] as Data).storyID, outlet: row["outlet"], text: row["text"],
      time: Timestamp(milliseconds: row["time"]), recordedAt: Timestamp(milliseconds: row["recorded_at"]))
  }
}

extension RecordHead.Kind {
  /// As stored; never reassigned.
  var number: Int {
    switch self {
    case .story: 1
    case .sighting: 2
    case .update: 3
    case .link: 4
    case .retraction: 5
    }
  }
}

extension SightingRecord.Method {
  /// As stored; never reassigned.
  var number: Int {
    switch self {
    case .guid: 1
    case .url: 2
    case .canonical: 3
    case .content: 4
    case .near: 5
    case .title: 6
    }
  }
}

extension IdentityKey.Digest {
  /// 16 bytes, most significant first.
  var data: Data {
    var bytes = Data(capacity: 16)
    for word in [high, low] { withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) } }
    return bytes
  }

  init?(data: Data) {
    guard data.count == 16 else { return nil }
    self.init(
      high: data.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }, low: data.suffix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }
}

extension Data {
  /// The 16 bytes of a story's identifier; nil when it is not 32 hexadecimal digits.
  init?(storyID: String) {
    let digits = Array(storyID.utf8)
    guard digits.count == 32 else { return nil }
    self.init(capacity: 16)
    for start in stride(from: 0, to: 32, by: 2) {
      guard let byte = UInt8(String(decoding: digits[start..<start + 2], as: UTF8.self), radix: 16) else { return nil }
      append(byte)
    }
  }

  /// 32 hexadecimal digits.
  var storyID: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
