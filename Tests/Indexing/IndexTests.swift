import Foundation
import GRDB
import Stories
import Testing

@testable import Indexing

/// A file of its own for one test, removed with the last reference.
final class IndexFile {
  let folder: URL
  var path: String { folder.path + "/state.db" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("policywire-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func open() throws -> Index { try Index(path: path, now: IndexFile.noon) }

  static let noon = Timestamp(rfc3339: "2026-06-26T12:00:00Z") ?? Timestamp(milliseconds: 0)
}

/// What the index remembers.
@Suite struct IndexTests {
  private let noon = IndexFile.noon

  private func story(_ number: UInt64) -> KnownStory {
    let id = IndexTests.id(number)
    return KnownStory(
      storyID: id, eventID: id, version: 1, title: "题目 \(number)", contentHash: "hash", contentSource: .page,
      sourceID: "gazette", outlet: "The Gazette", published: noon, newestSeenAt: noon)
  }

  private static func id(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  private func key(_ number: UInt64, _ method: SightingRecord.Method = .url) -> IdentityKey {
    IdentityKey(method: method, digest: .init(high: number, low: .max - number))
  }

  private func entry(
    _ number: UInt64, _ change: IndexEntry.Change? = nil, keys: [IdentityKey]? = nil, answering answered: UInt64? = nil,
    fingerprint: String? = nil, at time: Timestamp = IndexFile.noon, seq: Int64 = 1
  ) -> IndexEntry {
    IndexEntry(
      storyID: IndexTests.id(number), change: change ?? .add(story(number)), keys: keys ?? [key(number)],
      respondsTo: answered.map(IndexTests.id), fingerprint: fingerprint, recordedAt: time, seq: seq)
  }

  private static func update(title: String, source: String, outlet: String, at time: Timestamp) -> UpdateRecord {
    var candidate = Candidate(
      source: SourceReference(id: source, outlet: outlet, country: nil, url: "https://\(source).example/feed"),
      title: title, contentSource: .page, contentStatus: .ok, language: LanguageEvidence(tag: "en", confidence: 1),
      verdicts: [], provenance: Provenance(fetchedAt: time, status: 200, finalURL: "", reader: "rss-2.0"))
    candidate.url = "https://\(source).example/1"
    var record = UpdateRecord(
      candidate, of: id(1), eventID: id(1), version: 2, changed: [:], contentHash: "other", fingerprint: nil)
    (record.materialHash, record.contentSource) = ("material", .page)
    return record
  }

  private func place(_ seq: Int64) -> ArchivePosition {
    ArchivePosition(segment: "2026/stories-2026-06-26-000001.jsonl", offset: seq * 100, seq: seq)
  }

  @Test("what records add to events is given back in order, and no more of it kept than may be")
  func eventLines() throws {
    let file = try IndexFile()
    let index = try file.open()
    for batch in 0..<9 {
      let entries = (0..<5000).map { offset in
        var entry = entry(1, IndexEntry.Change.sighting, keys: [])
        entry.eventLine = "story\t\(batch * 5000 + offset)"
        return entry
      }
      try index.commit(entries, checkpoint: place(Int64(batch + 1)))
    }
    let lines = try index.eventLines()
    #expect(lines.count == Index.eventLines)
    #expect(lines.first == "story\t5000" && lines.last == "story\t44999")
    try index.reset()
    #expect(try index.eventLines().isEmpty)
  }

  @Test("a story is found by each of its keys and by its identifier, also after a restart")
  func lookup() throws {
    let file = try IndexFile()
    let index = try file.open()
    #expect(try index.checkpoint() == nil)
    try index.commit([entry(1, keys: [key(1), key(2, .guid)]), entry(9)], checkpoint: place(2))
    try index.close()
    let again = try file.open()
    #expect(again.setAside == nil)
    #expect(try again.checkpoint() == place(2))
    for known in [key(1), key(2, .guid)] { #expect(try again.story(known) == story(1)) }
    #expect(try again.story(id: IndexTests.id(9)) == story(9))
    #expect(try again.story(key(1, .canonical)) == nil)
    #expect(try again.story(id: "no identifier") == nil)
    #expect(try again.counts() == IndexCounts(stories: 2, keys: 3, sources: 0, seenEntries: 0))
  }

  @Test("a key stays with the story that had it first, and a story with what it said first")
  func firstStands() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    var other = story(1)
    other.title = "Other"
    try index.commit([entry(1)], checkpoint: place(1))
    try index.commit([entry(2, keys: [key(1)]), entry(1, .add(other))], checkpoint: place(3))
    #expect(try index.story(key(1))?.title == story(1).title)
  }

  @Test("an update and a link change the story")
  func changes() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let later = noon.advanced(by: .seconds(60))
    let update = IndexTests.update(title: "New", source: "gazette-main", outlet: "The Gazette", at: later)
    try index.commit(
      [
        entry(1), entry(2), entry(1, .update(IndexEntry.Revision(update)), keys: [key(7, .content)]),
        entry(1, .link(eventID: IndexTests.id(2)), keys: []),
      ], checkpoint: place(4))
    let found = try #require(try index.story(key(7, .content)))
    #expect(found.version == 2 && found.title == "New" && found.contentHash == "other" && found.newestSeenAt == later)
    #expect(found.eventID == IndexTests.id(2) && found.published == noon)
    #expect(found.materialHash == "material" && found.contentSource == .page && found.sourceID == "gazette")
  }

  @Test("a story that the address's own outlet changes goes over to that outlet")
  func takeOver() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let update = IndexTests.update(title: "New", source: "courier-feed", outlet: "The Courier", at: noon)
    try index.commit([entry(1), entry(1, .update(IndexEntry.Revision(update)), keys: [])], checkpoint: place(2))
    let found = try #require(try index.story(id: IndexTests.id(1)))
    #expect(found.outlet == "The Courier" && found.sourceID == "courier-feed")
  }

  @Test("an event has its stories, also those of an event that was moved to it, in the order they were recorded")
  func events() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    func link(_ number: UInt64, to event: UInt64, seq: Int64) -> IndexEntry {
      entry(number, .link(eventID: IndexTests.id(event)), keys: [], seq: seq)
    }
    try index.commit(
      [
        entry(1, seq: 1), entry(2, seq: 2), entry(3, seq: 3), entry(4, seq: 4), entry(2, Change.sighting, seq: 5),
        // 3 joins 2, then 2, with all it has, joins 1; 4 goes to 1 and then comes into its own again.
        link(3, to: 2, seq: 6), link(2, to: 1, seq: 7), link(4, to: 1, seq: 8), link(4, to: 4, seq: 9),
      ], checkpoint: place(9))
    for number: UInt64 in 1...3 { #expect(try index.event(of: IndexTests.id(number)) == IndexTests.id(1)) }
    #expect(try index.event(of: IndexTests.id(4)) == IndexTests.id(4))
    #expect(try index.event(of: IndexTests.id(5)) == nil)
    let found = try index.stories(ofEvent: IndexTests.id(1), limit: 10)
    #expect(found.stories == [1, 2, 3].map(IndexTests.id) && found.count == 3)
    let cut = try index.stories(ofEvent: IndexTests.id(1), limit: 2)
    #expect(cut.stories == [1, 2].map(IndexTests.id) && cut.count == 3)
    #expect(try index.recordNumbers(of: IndexTests.id(2), limit: 10) == [2, 5, 7])
  }

  @Test("of a story told ever again its own record, the newest copies and versions, and what holds of it now are given")
  func newestRecords() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let update = IndexEntry.Change.update(
      IndexEntry.Revision(IndexTests.update(title: "New", source: "gazette", outlet: "The Gazette", at: noon)))
    let link = IndexEntry.Change.link(eventID: IndexTests.id(2))
    let changes: [IndexEntry.Change] = [
      .add(story(1)), link, update, update, link, .retraction, update, .sighting, .sighting, .sighting, .sighting,
    ]
    let entries = changes.enumerated().map { entry(1, $1, keys: [], seq: Int64($0 + 1)) }
    try index.commit(entries + [entry(1, .add(story(1)), keys: [], seq: 12)], checkpoint: place(12))
    #expect(try index.recordNumbers(of: IndexTests.id(1), limit: 3) == [1, 3, 4, 5, 6, 7, 9, 10, 11])
    #expect(try index.recordNumbers(of: IndexTests.id(1), limit: 1) == [1, 5, 6, 7, 11])
    #expect(try index.recordCount(of: IndexTests.id(1)) == 12)
  }

  @Test("the first of very many stories of an event are those recorded first, and all are counted")
  func greatEvent() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    // Those recorded last have the least identifiers, which is the order a table has.
    let count: UInt64 = 6_000
    let entries = (1...count).map { number in
      var story = story(1 + count - number)
      story.eventID = IndexTests.id(count)
      return entry(1 + count - number, .add(story), keys: [], seq: Int64(number))
    }
    try index.commit(entries, checkpoint: place(Int64(count)))
    let found = try index.stories(ofEvent: IndexTests.id(count), limit: 5)
    #expect(found.stories == (0..<5).map { IndexTests.id(count - $0) } && found.count == Int(count))
  }

  @Test("who answers an event's stories is known, the newest first, unless it is one of them")
  func replies() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    func replies(to event: UInt64, limit: Int = 10) throws -> [String] {
      try index.replies(toEvent: IndexTests.id(event), limit: limit)
    }
    try index.commit(
      [
        entry(1, seq: 1), entry(2, seq: 2), entry(2, .link(eventID: IndexTests.id(1)), keys: [], seq: 3),
        entry(3, answering: 1, seq: 4), entry(4, answering: 2, seq: 5), entry(5, answering: 4, seq: 6),
        // 6 is of the event, 4 is told again and answers what it answered first, 8 answers what is not there.
        entry(6, answering: 2, seq: 7), entry(6, .link(eventID: IndexTests.id(2)), keys: [], seq: 8),
        entry(4, answering: 1, seq: 9), entry(7, answering: 1, seq: 10), entry(8, answering: 99, seq: 11),
      ], checkpoint: place(11))
    #expect(try replies(to: 1) == [7, 4, 3].map(IndexTests.id))
    #expect(try replies(to: 1, limit: 2) == [7, 4].map(IndexTests.id))
    #expect(try replies(to: 4) == [IndexTests.id(5)] && replies(to: 3).isEmpty)
    #expect(try replies(to: 99) == [IndexTests.id(8)])
    // Once it is moved there, a reply is a telling, and who answers it answers the event.
    try index.commit([entry(4, .link(eventID: IndexTests.id(1)), keys: [], seq: 12)], checkpoint: place(12))
    #expect(try replies(to: 1) == [7, 5, 3].map(IndexTests.id))
    try index.reset()
    #expect(try replies(to: 1).isEmpty)
  }

  @Test("events that were moved to each other are one")
  func circle() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let links = [(1, 2), (2, 3), (3, 1)].map { entry($0, .link(eventID: IndexTests.id($1)), keys: [], seq: 10) }
    try index.commit([entry(1, seq: 1), entry(2, seq: 2), entry(3, seq: 3)] + links, checkpoint: place(10))
    for number: UInt64 in 1...3 { #expect(try index.event(of: IndexTests.id(number)) == IndexTests.id(1)) }
    #expect(try index.stories(ofEvent: IndexTests.id(1), limit: 10).count == 3)
  }

  @Test("stories are found by how their identifiers begin")
  func prefix() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    try index.commit([entry(0x11), entry(0x12), entry(0x21)], checkpoint: place(3))
    let zeros = String(repeating: "0", count: 30)
    #expect(try index.stories(beginning: zeros + "2", limit: 2) == [IndexTests.id(0x21)])
    #expect(try index.stories(beginning: zeros + "1", limit: 5).count == 2)
    #expect(try index.stories(beginning: "00000000", limit: 2).count == 2)
    #expect(try index.stories(beginning: IndexTests.id(0x11), limit: 2) == [IndexTests.id(0x11)])
    #expect(try index.stories(beginning: "0000000z", limit: 2).isEmpty)
    #expect(try index.stories(beginning: zeros + "111", limit: 2).isEmpty)
  }

  @Test("it can be read while another has it open, and only when it is there")
  func reading() throws {
    let file = try IndexFile()
    #expect(throws: IndexError.self) { try Index(reading: file.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder.path).isEmpty)
    let index = try file.open()
    try index.commit([entry(1)], checkpoint: place(1))
    let reader = try Index(reading: file.path)
    #expect(try reader.checkpoint() == place(1))
    try index.commit([entry(2)], checkpoint: place(2))
    #expect(try reader.event(of: IndexTests.id(2)) == IndexTests.id(2))
    try index.close()
  }

  /// What an earlier version had otherwise, by the last that had.
  private static let earlier = [
    1: ["DROP TABLE records", "DROP TABLE events", "DROP INDEX stories_event_id"], 2: ["DROP TABLE replies"],
    3: [
      "DROP TABLE IF EXISTS records", "DROP TABLE fingerprints",
      "CREATE TABLE records (story_id BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (story_id, seq)) WITHOUT ROWID",
      "CREATE TABLE fingerprints (story_id BLOB NOT NULL, text TEXT NOT NULL, recorded_at INTEGER NOT NULL)",
      "CREATE INDEX fingerprints_recorded_at ON fingerprints (recorded_at)",
    ],
  ]

  @Test(
    "an index of an earlier version is emptied of stories, to be filled from the archive; its sources stay",
    arguments: [1, 2, 3])
  func upgrade(version: Int) throws {
    let file = try IndexFile()
    let index = try file.open()
    try index.save(
      [StoredState(SourceState(sourceID: "gazette"), seenEntries: [EntryDigest(high: 1, low: 1)])], now: noon)
    try index.commit([entry(1, fingerprint: "w4:1")], checkpoint: place(1))
    try index.write("make it old") { database in
      let changes = (version...3).reversed().flatMap { Self.earlier[$0] ?? [] }
      for sql in changes + ["PRAGMA user_version = \(version)"] { try database.execute(sql: sql) }
    }
    try index.close()
    let again = try file.open()
    #expect(again.setAside == nil)
    #expect(try again.checkpoint() == nil)
    #expect(try again.counts() == IndexCounts(stories: 0, keys: 0, sources: 1, seenEntries: 1))
    try again.commit(
      [entry(1, fingerprint: "w4:1", seq: 7), entry(2, answering: 1, seq: 8)], checkpoint: place(8))
    #expect(try again.recordNumbers(of: IndexTests.id(1), limit: 2) == [7])
    #expect(try again.replies(toEvent: IndexTests.id(1), limit: 2) == [IndexTests.id(2)])
    try again.close()
    #expect(try file.open().setAside == nil)
  }

  private typealias Change = IndexEntry.Change

  @Test("fingerprints are kept for their window")
  func fingerprints() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let days = [-20, 4000, -14, 0].map { noon.advanced(by: .seconds($0 * 86_400)) }
    let entries = days.enumerated().map { entry(UInt64($0 + 1), fingerprint: "w4:\($0)", at: $1) }
    try index.commit(entries, checkpoint: place(4))
    for _ in 0..<2 {
      var found: [StoredFingerprint] = []
      try index.forEachFingerprint { found.append($0) }
      // A clock that was ahead once hides nothing.
      #expect(found.map(\.text) == ["w4:1", "w4:2", "w4:3"] && found.map(\.recordedAt) == Array(days[1...]))
    }
  }

  @Test("fingerprints leave with their window while the index stays open, a bounded number each time")
  func fingerprintsLeave() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let many = 2 * Index.fingerprintsDropped + 1
    let old = noon.advanced(by: .seconds(-16 * 86_400))
    try index.commit((0..<UInt64(many)).map { entry($0, keys: [], fingerprint: "w4:1", at: old) }, checkpoint: place(1))
    var left: [Int] = []
    for seq: Int64 in 2...5 {
      try index.commit([entry(UInt64(many) + UInt64(seq), keys: [], fingerprint: "w4:2")], checkpoint: place(seq))
      left.append(try index.read("count") { try Int.fetchOne($0, sql: "SELECT count(*) FROM fingerprints") } ?? 0)
    }
    #expect(left == [Index.fingerprintsDropped + 2, 3, 3, 4])
  }

  @Test("a commit says what its fingerprints are remembered as, as a restart would")
  func committedFingerprints() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let update = IndexTests.update(title: "New", source: "courier-feed", outlet: "The Courier", at: noon)
    var committed = try index.commit(
      [entry(1, fingerprint: "w4:1"), entry(2), entry(3, Change.sighting, fingerprint: "w4:3")], checkpoint: place(3))
    committed += try index.commit(
      [entry(1, .update(IndexEntry.Revision(update)), keys: [], fingerprint: "w4:4")], checkpoint: place(4))
    // A record of a story that is not known is remembered as nothing.
    #expect(committed.map(\.text) == ["w4:1", "w4:4"])
    #expect(committed.map(\.outlet) == ["The Gazette", "The Courier"] && committed.allSatisfy { $0.time == noon })
    var kept: [StoredFingerprint] = []
    try index.forEachFingerprint { kept.append($0) }
    #expect(kept.last == committed.last && kept.count == 2)
  }

  @Test("a text is remembered as told by whom and when it was, whatever its story becomes")
  func fingerprintsStay() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    var undated = story(1)
    undated.published = nil
    let later = noon.advanced(by: .seconds(86_400))
    let update = IndexTests.update(title: "New", source: "courier-feed", outlet: "The Courier", at: later)
    // Also when all is taken in with one transaction, as a rebuild does.
    let committed = try index.commit(
      [
        entry(1, .add(undated), fingerprint: "w4:1"),
        entry(1, .update(IndexEntry.Revision(update)), keys: [], fingerprint: "w4:2", at: later, seq: 2),
      ], checkpoint: place(2))
    #expect(committed.map(\.outlet) == ["The Gazette", "The Courier"] && committed.map(\.time) == [noon, later])
    var kept: [StoredFingerprint] = []
    try index.forEachFingerprint { kept.append($0) }
    #expect(kept == committed)
  }

  @Test("a source that left the configuration is forgotten when it was not tried for long, with what it listed")
  func leftSources() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let day: Int64 = 86_400
    for (id, days) in [("kept", 400), ("recent", Index.seenDays - 1), ("gone", Index.seenDays), ("new", nil as Int?)] {
      var state = SourceState(sourceID: id)
      state.lastAttempt = days.map { noon.advanced(by: .seconds(-day * Int64($0))) }
      let digests = [EntryDigest(high: 1, low: 1), EntryDigest(high: 2, low: 2)]
      try index.save([StoredState(state, seenEntries: digests)], now: noon)
    }
    #expect(try index.forgetSources(but: ["kept", "new", "other"], now: noon) == ["gone"])
    #expect(try index.sourceStates().map(\.sourceID) == ["kept", "new", "recent"])
    #expect(try index.counts().seenEntries == 6)
    #expect(try index.forgetSources(but: ["kept", "new"], now: noon).isEmpty)
  }

  @Test("source states and seen entries survive a restart; a reset drops stories, seen entries and validators only")
  func sources() throws {
    let file = try IndexFile()
    let index = try file.open()
    var state = SourceState(sourceID: "gazette")
    state.validators = Validators(etag: "W/\"1\"", lastModified: "Fri, 26 Jun 2026 12:00:00 GMT")
    (state.validatedURL, state.nextPoll, state.entriesSeen) = ("https://gazette.example/feed", noon, 12)
    let digests = (0..<5).map { EntryDigest(high: $0, low: 7) }
    try index.save([StoredState(state, seenEntries: Array(digests[..<3]))], now: noon)
    try index.save([StoredState(SourceState(sourceID: "herald"))], now: noon)
    try index.commit([entry(1)], checkpoint: place(1))
    try index.close()
    let again = try file.open()
    #expect(try again.sourceStates().first == state)
    #expect(try again.settledEntries(of: "gazette", now: noon).current == Set(digests[..<3]))
    #expect(try again.settledEntries(of: "herald", now: noon).current.isEmpty)
    try again.reset()
    (state.validators, state.validatedURL) = (Validators(), nil)
    #expect(try again.sourceStates().first == state)
    #expect(try again.counts() == IndexCounts(stories: 0, keys: 0, sources: 2, seenEntries: 0))
    #expect(try again.checkpoint() == nil)
  }

  @Test("a new version supersedes those before it, which are looked at again when they are listed a day later")
  func versions() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let state = SourceState(sourceID: "gazette")
    let (first, second, other) = (
      EntryDigest(high: 1, low: 1), EntryDigest(high: 1, low: 2), EntryDigest(high: 2, low: 1)
    )
    func after(_ hours: Int64) -> Timestamp { noon.advanced(by: .seconds(hours * 3600)) }
    try index.save([StoredState(state, seenEntries: [first, other])], now: noon)
    // However long ago the first was listed last, its time ends with the second.
    try index.save([StoredState(state, seenEntries: [second, other])], now: after(72))
    let soon = try index.settledEntries(of: "gazette", now: after(95))
    #expect(soon.current == [second, other] && soon.superseded == [first])
    let later = try index.settledEntries(of: "gazette", now: after(97))
    #expect(later.current == [second, other] && later.superseded.isEmpty)
    try index.save([StoredState(state, seenEntries: [first, other])], now: after(97))
    let returned = try index.settledEntries(of: "gazette", now: after(98))
    #expect(returned.current == [first, other] && returned.superseded == [second])
    // What one response holds is current, be it ever so alike.
    try index.save([StoredState(state, seenEntries: [first, second])], now: after(99))
    #expect(try index.settledEntries(of: "gazette", now: after(99)).superseded.isEmpty)
  }

  @Test("what a source has not listed for long is forgotten, and what it remembers is bounded")
  func seenIsBounded() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let state = SourceState(sourceID: "gazette")
    let old = noon.advanced(by: .seconds(-86_400 * Int64(Index.seenDays + 1)))
    try index.save([StoredState(state, seenEntries: [EntryDigest(high: 1, low: 1)])], now: old)
    #expect(try index.counts().seenEntries == 1)
    try index.save([StoredState(state, seenEntries: [EntryDigest(high: 2, low: 2)])], now: noon)
    #expect(try index.settledEntries(of: "gazette", now: noon).current == [EntryDigest(high: 2, low: 2)])
    let many = (0..<UInt64(Index.maximumSeenEntries)).map { EntryDigest(high: 9, low: $0) }
    try index.save([StoredState(state, seenEntries: many)], now: noon.advanced(by: .seconds(1)))
    #expect(try index.counts().seenEntries == Index.maximumSeenEntries)
    #expect(try !index.settledEntries(of: "gazette", now: noon).contains(EntryDigest(high: 2, low: 2)))
  }

  @Test("a folder in its place is an error, not a reason to set anything aside")
  func unopenable() throws {
    let file = try IndexFile()
    try FileManager.default.createDirectory(atPath: file.path, withIntermediateDirectories: false)
    let error = #expect(throws: IndexError.self) { try file.open() }
    #expect(error?.code == .io)
    #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder.path) == ["state.db"])
  }

  @Test("files set aside at the same second don't replace each other")
  func setAsideTwice() throws {
    let file = try IndexFile()
    var names: Set<String> = []
    for _ in 0..<3 {
      try Data("not a database, but long enough to be taken for one".utf8).write(to: URL(fileURLWithPath: file.path))
      let index = try file.open()
      names.insert(try #require(index.setAside))
      try index.close()
    }
    #expect(names.count == 3)
    #expect(names.allSatisfy { FileManager.default.fileExists(atPath: $0) })
  }
}
