import Serving
import Stories
import Testing

@Suite("The table of sources")
struct SourceTableTests {
  private let now = Timestamp(seconds: 1_782_432_000)
  private let sources = [
    Source(id: "gazette", outlet: "Gazette", url: "https://g.example/", language: "en"),
    Source(id: "a-ministry-with-a-very-long-identifier", outlet: "M", url: "https://m.example/", kind: .listing),
  ]

  @Test("each source has its state, its next poll and the reason, in 80 columns")
  func table() {
    var good = SourceState(sourceID: "gazette")
    (good.health, good.nextPoll, good.nextPollReason) = (.healthy, now.advanced(by: .seconds(1260)), "interval")
    var bad = SourceState(sourceID: sources[1].id)
    bad.health = .degraded
    bad.nextPoll = now.advanced(by: .seconds(-5))
    bad.lastError = "no entries are found on the page since then,\nit gave 20 before"
    let reports = [
      "gazette": SourceReport(source: sources[0], state: good),
      sources[1].id: SourceReport(source: sources[1], state: bad),
    ]
    let lines = SourceTable(columns: 80, now: now).lines(sources, reports)
    #expect(
      lines == [
        "ID                           STATE    LANG    NEXT   WHY",
        "gazette                      healthy  en      21m    interval",
        "a-ministry-with-a-very-long… degraded -       now    no entries are found on th…",
      ])
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("without a daemon what is configured stands there")
  func unknown() {
    var listing = sources[1]
    listing.interval = .seconds(7200)
    #expect(
      SourceTable(columns: 80, now: now).lines([sources[0], listing], nil) == [
        "ID                           KIND     LANG    EVERY  ADDRESS",
        "gazette                      feed     en      -      https://g.example/",
        "a-ministry-with-a-very-long… listing  -       2h     https://m.example/",
      ])
  }

  @Test(
    "the next poll is told in the unit that fits",
    arguments: [(59, "59s"), (5399, "89m"), (7200, "2h"), (172_800, "2d")])
  func next(_ seconds: Int, _ text: String) {
    var state = SourceState(sourceID: "gazette")
    state.nextPoll = now.advanced(by: .seconds(seconds))
    let reports = ["gazette": SourceReport(source: sources[0], state: state)]
    #expect(SourceTable(columns: 80, now: now).lines([sources[0]], reports).last?.contains(" \(text)") == true)
  }
}
