import Foundation
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
    _ number: UInt64, _ change: IndexEntry.Change? = nil, keys: [IdentityKey]? = nil, fingerprint: String? = nil,
    at time: Timestamp = IndexFile.noon
  ) -> IndexEntry {
    IndexEntry(
      storyID: IndexTests.id(number), change: change ?? .add(story(number)), keys: keys ?? [key(number)],
      fingerprint: fingerprint, recordedAt: time)
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

  @Test("source states and seen entries survive a restart; a reset drops stories, seen entries and validators only")
  func sources() throws {
    let file = try IndexFile()
    let index = try file.open()
    var state = SourceState(sourceID: "gazette")
    state.validators = Validators(etag: "W/\"1\"", lastModified: "Fri, 26 Jun 2026 12:00:00 GMT")
    (state.validatedURL, state.nextPoll, state.entriesSeen) = ("https://gazette.example/feed", noon, 12)
    let digests = (0..<5).map { EntryDigest(high: $0, low: 7) }
    try index.save(state, seenEntries: Array(digests[..<3]), now: noon)
    try index.save(SourceState(sourceID: "herald"), now: noon)
    try index.commit([entry(1)], checkpoint: place(1))
    try index.close()
    let again = try file.open()
    #expect(try again.sourceStates().first == state)
    #expect(try again.hasSeen("gazette", digests) == Set(digests[..<3]))
    #expect(try again.seenEntries(of: "gazette") == Set(digests[..<3]))
    #expect(try again.hasSeen("herald", digests).isEmpty)
    try again.reset()
    (state.validators, state.validatedURL) = (Validators(), nil)
    #expect(try again.sourceStates().first == state)
    #expect(try again.counts() == IndexCounts(stories: 0, keys: 0, sources: 2, seenEntries: 0))
    #expect(try again.checkpoint() == nil)
  }

  @Test("what a source has not listed for long is forgotten, and what it remembers is bounded")
  func seenIsBounded() throws {
    let file = try IndexFile()
    defer { withExtendedLifetime(file) {} }
    let index = try file.open()
    let state = SourceState(sourceID: "gazette")
    let old = noon.advanced(by: .seconds(-86_400 * Int64(Index.seenDays + 1)))
    try index.save(state, seenEntries: [EntryDigest(high: 1, low: 1)], now: old)
    #expect(try index.counts().seenEntries == 1)
    try index.save(state, seenEntries: [EntryDigest(high: 2, low: 2)], now: noon)
    #expect(try index.seenEntries(of: "gazette") == [EntryDigest(high: 2, low: 2)])
    let many = (0..<UInt64(Index.maximumSeenEntries)).map { EntryDigest(high: 9, low: $0) }
    try index.save(state, seenEntries: many, now: noon.advanced(by: .seconds(1)))
    #expect(try index.counts().seenEntries == Index.maximumSeenEntries)
    #expect(try index.hasSeen("gazette", [EntryDigest(high: 2, low: 2)]).isEmpty)
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
