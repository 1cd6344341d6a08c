import Stories
import Testing

@testable import Configuring

@Suite("Sources")
struct SourcesTests {
  private func load(_ sources: String, contact: String = "https://gazette.example/") throws -> Configuration {
    try ConfigurationFolder(["policywire.yaml": "contact: \"\(contact)\"\n\(sources)\n"]).load()
  }

  @Test("every part of a source arrives")
  func everyPart() throws {
    let sources = try load(
      """
      sources:
        - id: gazette-notices
          outlet: The Harbour Gazette
          url: https://gazette.example/notices
          kind: listing
          language: EN-gb
          country: GB
          interval: 6h
          enabled: true
          selectors: {entry: "//li", link: "a/@href", title: a, date: time, summary: p}
        - {id: gazette, outlet: 港口公报, url: "https://gazette.example/feed"}
      """
    ).sources
    let selectors = ListingSelectors(entry: "//li", link: "a/@href", title: "a", date: "time", summary: "p")
    #expect(
      sources == [
        Source(
          id: "gazette-notices", outlet: "The Harbour Gazette", url: "https://gazette.example/notices", kind: .listing,
          language: "en-GB", country: "GB", interval: .seconds(21_600), selectors: selectors),
        Source(id: "gazette", outlet: "港口公报", url: "https://gazette.example/feed"),
      ])
  }

  @Test("a source that is not enabled is checked and left out; its address may be used by another")
  func disabled() throws {
    let sources = try load(
      """
      sources:
        - {id: old, outlet: Old, url: "https://gazette.example/feed", enabled: false}
        - {id: new, outlet: New, url: "https://gazette.example/feed"}
      """
    ).sources
    #expect(sources.map(\.id) == ["new"])
  }

  @Test("a duplicate names the file and line of the first")
  func duplicates() throws {
    let source = "sources:\n  - {id: base, outlet: Base, url: \"http://127.0.0.1/\"}\n"
    let folder = try ConfigurationFolder([
      "policywire.yaml": "fetching: {allow_networks: [127.0.0.0/8]}\n", "sources/a.yaml": source,
      "sources/b.yaml": source,
    ])
    #expect(
      folder.problems() == [
        "sources/b.yaml:2:10: the id “base” is taken: first given at sources/a.yaml:2",
        "sources/b.yaml:2:35: this address is polled already: first given at sources/a.yaml:2",
      ])
  }

  @Test("ten thousand sources load")
  func many() throws {
    let items = (0..<10_000).map { "  - {id: s\($0), outlet: S, url: \"https://s\($0).example/feed\", language: en}\n" }
    #expect(try load("sources:\n" + items.joined()).sources.count == 10_000)
  }
}
