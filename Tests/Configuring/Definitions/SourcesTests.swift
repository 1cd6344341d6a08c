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

  @Test("each language is told once with the same topics, at the first enabled source in it")
  func languages() throws {
    let folder = try ConfigurationFolder([
      "policywire.yaml": "contact: https://gazette.example/\n",
      "sources/a.yaml": """
      sources:
        - {id: old, outlet: Old, url: "https://old.example/", language: is, enabled: false}
        - {id: silent, outlet: Silent, url: "https://silent.example/"}
        - id: one
          outlet: One
          url: "https://one.example/"
          language: is
      """,
      "sources/b.yaml": """
      sources:
        - {id: two, outlet: Two, url: "https://two.example/", language: is}
        - {id: three, outlet: Three, url: "https://three.example/", language: is, topics: [ai-policy]}
      """,
    ])
    let found = try folder.load().sourceLanguages
    #expect(found.map(\.language) == ["is", "is"])
    #expect(found.map(\.source) == ["one", "three"])
    #expect(found.map(\.count) == [2, 1])
    #expect(found.map(\.topics) == [nil, ["ai-policy"]])
    let places = found.map { "\($0.file.suffix(6)):\($0.line):\($0.column)" }
    #expect(places == ["a.yaml:7:15", "b.yaml:3:73"])
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

@Suite("What a source may do that others may not")
struct SourcePermissionsTests {
  private func folder(_ source: String) throws -> ConfigurationFolder {
    let head = "sources:\n  - id: a\n    outlet: A\n    url: https://a.example/\n"
    return try ConfigurationFolder(["policywire.yaml": head + source])
  }

  @Test("limits, headers and networks of a source arrive")
  func arrive() throws {
    let source = try folder(
      """
          maximum_bytes: 2MiB
          timeout: 9s
          pages: never
          headers: [{name: X-Key, file: a-key}, {name: Accept-Language, value: "en, fr;q=0.5"}]
          allow_networks: [10.20.0.0/16]

      """
    ).load().sources.first
    #expect(
      source?.limits == SourceLimits(maximumBytes: 2_097_152, timeout: .seconds(9), fetchesPages: false))
    #expect(
      source?.headers == [
        SourceHeader(name: "X-Key", value: .file("a-key")),
        SourceHeader(name: "Accept-Language", value: .text("en, fr;q=0.5")),
      ])
    #expect(source?.allowNetworks == ["10.20.0.0/16"])
  }

  @Test(
    "what is wrong with them is named",
    arguments: [
      ("maximum_bytes: 9", "out of range"), ("timeout: 2h", "out of range"), ("pages: maybe", "is not one of"),
      ("allow_networks: [10.0.0.1/8]", "bits set beyond"), ("headers: [{name: X Y, value: a}]", "is not the name"),
      ("headers: [{name: X}]", "either a “value” or"),
      ("headers: [{name: X, value: a, file: b}]", "either a “value” or"),
      ("headers: [{value: a}]", "“name” is missing"), ("headers: [{name: X, value: é}]", "printable ASCII"),
      ("headers: X", "must be a list"),
    ])
  func wrong(text: String, message: String) throws {
    let problems = try folder("    \(text)\n").problems()
    #expect(problems.count == 1 && problems.first?.contains(message) == true, "\(problems)")
  }
}
