import Foundation
import Stories
import Testing

@Suite("event")
struct EventTests {
  private let folder: StateFolder

  init() throws {
    folder = try StateFolder(polling: try Press(), Press.wellMannered)
    try folder.runOnce()
  }

  /// Columns of a line as terminals count them, near enough: wide letters as two, marks as none.
  private static func columns(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { columns, scalar in
      if scalar.properties.generalCategory == .nonspacingMark { return columns }
      return columns + (scalar.value >= 0x1100 && scalar.value < 0xFFE7 && scalar.value != 0x2026 ? 2 : 1)
    }
  }

  @Test("the latest events as a table that fits 80 columns, or as JSON, one a line")
  func list() throws {
    let table = try folder.run("event")
    #expect(table.ending == .exit(0) && table.errors.isEmpty)
    #expect(table.lines.count > 2 && table.lines.first?.hasPrefix("event ") == true)
    #expect(table.lines.filter { Self.columns($0) > 80 } == [])
    let json = try folder.run("event", "--json", "--limit", "2").lines
    #expect(json.count == 2 && json.allSatisfy { $0.hasPrefix(#"{"event_id":""#) })
    #expect(try folder.run("event", "--since", "0s").lines.count == 1)
  }

  @Test("an event with every telling of it, by any of its stories, with and without the index")
  func event() throws {
    let stories = try folder.archive.stories()
    let story = try #require(stories.last)
    let shown = try folder.run("event", String(story.head.storyID.prefix(12)), "--config", folder.configurationFile)
    #expect(shown.ending == .exit(0) && shown.errors.isEmpty)
    let told = stories.filter { $0.head.eventID == story.head.eventID }
    for part in told.flatMap({ [$0.title.escapedForTerminal, $0.source.outlet, $0.url ?? ""] }) {
      #expect(shown.output.contains(part), "\(part)")
    }
    let json = try folder.run("event", story.head.storyID, "--json")
    #expect(json.lines.count == 1 && json.output.hasPrefix(#"{"event_id":"\#(story.head.eventID)""#))
    try FileManager.default.removeItem(atPath: folder.index)
    #expect(try folder.run("event", story.head.storyID, "--json").output == json.output)
    #expect(!FileManager.default.fileExists(atPath: folder.index))
  }

  @Test("an unknown identifier exits 1 and says so, a malformed one is usage")
  func refused() throws {
    let unknown = try folder.run("event", "00000000000000000000000000000000")
    #expect(unknown.ending == .exit(1) && unknown.output.isEmpty && unknown.errors.contains("No event"))
    #expect(try folder.run("event", "xyz").ending == .exit(64))
    #expect(try folder.run("event", "--limit", "0").ending == .exit(64))
    #expect(try folder.run("event", "--archive", "/nowhere").ending == .exit(74))
  }
}
