import Fetching
import Serving
import Stories
import Testing

@testable import Daemon

@Suite("What is counted is shown")
struct MetricFamilyTests {
  private func series(_ name: String, _ tally: Tally) throws -> [String: Double] {
    let families = MetricFamily.families(
      tally: tally, sources: SourceCounts([]), position: .start, repairs: 0, isPaused: false,
      reload: ReloadState(loadedAt: Timestamp(seconds: 0)), startedAt: Timestamp(seconds: 0))
    let family = try #require(families.first { $0.name == name })
    return Dictionary(uniqueKeysWithValues: family.series.map { ($0.labels.first?.value ?? "", $0.value) })
  }

  @Test("outcomes that there can be are there from the start, at 0")
  func fromTheStart() throws {
    let codes = FetchError.Code.allCases.filter { $0 != .cancelled && $0 != .shutdown }.map(\.rawValue)
    let polls = try series("policywire_fetches_total", Tally())
    let pages = try series("policywire_page_fetches_total", Tally())
    for code in codes { #expect(polls[code] == 0 && pages[code] == 0, "\(code)") }
    #expect(pages["other_article"] == 0 && polls["other_article"] == nil)
  }

  @Test("no label that was counted is lost, known or not")
  func lost() throws {
    var tally = Tally()
    (tally.polls, tally.pageFetches) = (["ok": 3, "new": 1], ["other_article": 2, "new": 1])
    #expect(try series("policywire_fetches_total", tally).filter { $0.value > 0 } == ["ok": 3, "new": 1])
    #expect(
      try series("policywire_page_fetches_total", tally).filter { $0.value > 0 } == ["other_article": 2, "new": 1])
  }
}
