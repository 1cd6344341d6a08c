import Stories
import Testing

@testable import Polling

@Suite("A source is stored once")
struct SharedTests {
  @Test("a source that is shared is changed for one holder alone")
  func shared() {
    let planned = PlannedSource(
      source: Source(id: "a", outlet: "A", url: "https://a.example/"), address: "https://a.example/", host: "a.example")
    var other = planned
    #expect(other == planned && other.hashValue == planned.hashValue)
    other.source.outlet = "B"
    #expect(planned.source.outlet == "A" && other.source.outlet == "B" && other != planned)
  }
}
