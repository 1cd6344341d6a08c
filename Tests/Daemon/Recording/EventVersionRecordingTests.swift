import Configuring
import Fetching
import Indexing
import Normalizing
import Reading
import Stories
import Testing

@testable import Daemon

/// From the bytes of a feed to the archive: a report whose later version names what another language's report named.
@Suite struct EventVersionRecordingTests {
  private struct Telling {
    var outlet: String
    var language: String
    var title: String
    var text: String

    func feed(hour: Int) -> String {
      """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>\(outlet)</title>
      <item><title>\(title)</title><link>https://\(outlet).example/report</link><guid>report</guid>
      <pubDate>Fri, 26 Jun 2026 0\(hour):00:00 GMT</pubDate><content:encoded>\(text)</content:encoded></item>
      </channel></rss>
      """
    }
  }

  private let breaking = Telling(
    outlet: "tribune", language: "en", title: "Regulator acts on artificial intelligence in hiring",
    text: """
      The privacy regulator announced a decision on artificial intelligence regulation in hiring on Friday. This report \
      will be updated with details.
      """)

  private let german = Telling(
    outlet: "zeitung", language: "de", title: "Millionenstrafe wegen künstlicher Intelligenz bei Bewerbungen",
    text: """
      Die italienische Datenschutzbehörde Garante hat gegen den Anbieter Talentolux eine Geldbuße von 17,3 Millionen Euro \
      verhängt. Seine künstliche Intelligenz sortierte 412.000 Bewerbungen aus, ohne dass ein Mensch sie las, und verstieß \
      damit gegen die KI-Verordnung. Bis zum 15. September muss Talentolux das System abschalten.
      """)

  private let article = """
    Italy's data protection authority, the Garante, fined the vendor Talentolux 17.3 million euros on Friday. Its \
    artificial intelligence rejected 412,000 applications that no person had read, in breach of the AI Act, the regulator \
    found. Talentolux has until 15 September to switch the system off. The company said it would appeal.
    """

  private let other = """
    The privacy regulator published guidance on artificial intelligence in hiring on Friday. Employers in Ireland are asked \
    to answer a survey with 38 questions on the regulation by 2 November. An official said the guidance was not binding \
    and that workshops in Cork would follow.
    """

  private func candidate(_ telling: Telling, hour: Int, seenAfter hours: Int64) throws -> Candidate {
    let shipped = try ConfigurationLoader.shipped()
    let judge = try Judge(
      topics: shipped.topics, lexicon: shipped.lexicon, tracking: shipped.tracking, languages: Settings().languages,
      fingerprint: "1")
    let url = "https://\(telling.outlet).example/feed"
    let source = Source(id: telling.outlet, outlet: telling.outlet, url: url, language: telling.language)
    var response = FetchResponse(status: 200, body: Array(telling.feed(hour: hour).utf8), finalURL: url)
    response.contentType = "application/rss+xml"
    let now = Press.noon.advanced(by: .seconds(hours * 3600))
    let feed = try judge.read(response, from: source, limits: ReadingLimits(), reference: now)
    let entry = try #require(feed.entries.first)
    return Candidate(
      entry: entry, page: nil, assessment: judge.assess(entry, page: nil, source: source), source: source,
      isBackfill: false, identifiesByGUID: true,
      provenance: Provenance(fetchedAt: now, status: 200, finalURL: url, reader: "rss-2.0"))
  }

  /// Records the two lines, the German report, and the version; returns what the archive has.
  private func archived(_ version: String, in folder: StateFolder) async throws -> [Record] {
    var full = breaking
    full.text = version
    let recorder = try folder.recorder()
    for telling in [
      try candidate(breaking, hour: 7, seenAfter: 0), try candidate(german, hour: 8, seenAfter: 1),
      try candidate(full, hour: 7, seenAfter: 3),
    ] {
      _ = try await recorder.record(telling)
    }
    await recorder.close()
    return try folder.records()
  }

  private var kinds: (Record) -> String {
    { record in
      switch record {
      case .story: "story"
      case .sighting: "sighting"
      case .update: "update"
      case .link: "link"
      case .retraction: "retraction"
      }
    }
  }

  @Test("the version that names what the other names is followed by a link, in one batch and for good")
  func linked() async throws {
    let folder = try StateFolder()
    let records = try await archived(article, in: folder)
    #expect(records.map(kinds) == ["story", "story", "update", "link"])
    #expect(records.map(\.seq) == [1, 2, 3, 4])
    guard case .story(let first) = records[0], case .story(let second) = records[1],
      case .update(let update) = records[2], case .link(let link)? = records.last
    else { return }
    #expect(first.head.eventID != second.head.eventID && update.head.eventID == first.head.storyID)
    #expect(link.head.storyID == second.head.storyID && link.head.eventID == first.head.storyID)
    #expect(link.head.recordedAt == update.head.recordedAt)
    #expect(link.reasons.contains { $0.anchor == "num:412000" } && link.score > 0, "\(link.reasons)")
    let names = try #require(update.names)
    #expect(names.anchors.contains("num:17300000") && names.jurisdictions.contains("IT"), "\(names)")
    for isLost in [false, true] {
      if isLost { folder.remove("state.db", "state.db-wal", "state.db-shm") }
      let again = try folder.recorder()
      #expect(try again.index.story(id: second.head.storyID)?.eventID == first.head.storyID)
      #expect(try again.index.recordNumbers(of: first.head.storyID, limit: 9) == [1, 3])
      await again.close()
    }
  }

  @Test("the version that tells of something else is followed by none")
  func notLinked() async throws {
    let records = try await archived(other, in: try StateFolder())
    #expect(records.map(kinds) == ["story", "story", "update"])
    guard case .update(let update)? = records.last else { return }
    #expect(update.names?.anchors.contains("num:38") == true && update.names?.jurisdictions.contains("IE") == true)
  }

  @Test(
    "after a restart, and after the index was lost, a telling finds a story by its version", arguments: [false, true])
  func foundLater(_ isLost: Bool) async throws {
    let folder = try StateFolder()
    var full = breaking
    full.text = article
    let recorder = try folder.recorder()
    _ = try await recorder.record(try candidate(breaking, hour: 7, seenAfter: 0))
    _ = try await recorder.record(try candidate(full, hour: 7, seenAfter: 2))
    await recorder.close()
    if isLost { folder.remove("state.db", "state.db-wal", "state.db-shm") }
    let again = try folder.recorder()
    _ = try await again.record(try candidate(german, hour: 8, seenAfter: 3))
    await again.close()
    let records = try folder.records()
    guard case .story(let first) = records[0], case .story(let last)? = records.last else {
      return #expect(Bool(false), "\(records.map(kinds))")
    }
    #expect(last.head.eventID == first.head.storyID)
  }
}
