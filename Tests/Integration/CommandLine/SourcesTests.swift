import Foundation
import Testing

@Suite("The sources command")
struct SourcesTests {
  @Test("discover finds the feed that a front page names, and what is printed last can be polled")
  func discover() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["harbour-gazette"])
    let feed = try #require(
      try folder.run("sources", "--config", folder.configurationFile).lines.first?.split(separator: "\t").last)
    let front = String(feed.prefix(through: try #require(feed.lastIndex(of: "/"))))
    let found = try folder.run("sources", "discover", "--config", folder.configurationFile, front)
    #expect(found.ending == .exit(0), "\(found.errors)")
    #expect(found.lines.first == "1. \(feed)")
    let snippet = found.output[try #require(found.output.firstRange(of: "sources:\n")).lowerBound...]
    let other = try StateFolder(configuration: "fetching: {allow_networks: [127.0.0.0/8]}\n" + snippet)
    #expect(try other.run("check", "--config", other.configurationFile).ending == .exit(0))
    let json = try folder.run("sources", "discover", "--json", "--config", folder.configurationFile, front)
    #expect(try JSONValue(json.output)["candidates"] != nil)
  }

  @Test("what is exported is imported as it was")
  func roundTrip() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press)
    let opml = try folder.run("sources", "export", "--config", folder.configurationFile).output
    let yaml = try folder.run("sources", "export", "--yaml", "--config", folder.configurationFile).output
    let imported = try folder.run("sources", "import", "-", input: opml)
    #expect(imported.ending == .exit(0))
    #expect(imported.errors == "40 sources\n")
    #expect(Set(imported.output.components(separatedBy: "  - ")) == Set(yaml.components(separatedBy: "  - ")))
    #expect(try folder.run("sources", "import", "-", input: "<rss/>").ending == .exit(65))
  }

  @Test("the table is 80 columns wide and tells each source's state")
  func table() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["meridian-wire", "vanished-voice"])
    let daemon = try RunningDaemon(folder)
    try Patience.poll("both were polled") { try daemon.status()["sources"]?["pending"] == .number(0) }
    let table = try folder.run(
      "sources", "list", "--table", "--config", folder.configurationFile,
      environment: ["POLICYWIRE_SERVING_LISTEN": "127.0.0.1:\(daemon.port)"])
    #expect(table.lines.count == 3 && table.lines.allSatisfy { $0.count <= 80 })
    #expect(table.lines.contains { $0.hasPrefix("meridian-wire") && $0.contains(" healthy ") })
    #expect(table.lines.contains { $0.hasPrefix("vanished-voice") && $0.contains(" failing ") })
    try daemon.stop()
  }
}
