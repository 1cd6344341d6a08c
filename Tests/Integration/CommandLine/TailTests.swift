import Foundation
import Stories
import Testing

@Suite("tail")
struct TailTests {
  private let press: Press
  private let folder: StateFolder

  init() throws {
    press = try Press()
    folder = try StateFolder(polling: press, Press.wellMannered)
    try folder.runOnce()
  }

  private var lines: [String] { get throws { try folder.archive.lines().map { String(decoding: $0, as: UTF8.self) } } }

  @Test("the newest ten records in their order, for a person")
  func people() throws {
    let outcome = try folder.run("tail")
    #expect(outcome.ending == .exit(0))
    let newest = try folder.archive.records().suffix(10).map(Self.title)
    #expect(newest.count == 10)
    var rest = outcome.output[...]
    for title in newest {
      let found = try #require(rest.firstRange(of: title.escapedForTerminal), "\(title)")
      rest = rest[found.upperBound...]
    }
    #expect(outcome.output.contains("why: "))
  }

  private static func title(_ record: Record) -> String {
    switch record {
    case .story(let story): story.title
    case .sighting(let sighting): sighting.title
    case .update(let update): update.title
    case .link, .retraction: ""
    }
  }

  @Test("with --json the archive's own bytes, as many as asked for", arguments: [0, 1, 7, 100_000])
  func json(number: Int) throws {
    #expect(try folder.run("tail", "--json", "--number", "\(number)").lines == lines.suffix(number))
  }

  @Test("only one language, or only what was recorded since")
  func filters() throws {
    let spanish = try folder.run("tail", "--json", "--language", "es", "-n", "1000")
    let expected = try folder.archive.stories().filter { $0.language.tag.hasPrefix("es") }
    #expect(!expected.isEmpty && spanish.lines.count == expected.count)
    #expect(try folder.run("tail", "--json", "--since", "1h").lines == lines)
    #expect(try folder.run("tail", "--json", "--since", "0s").lines.isEmpty)
  }

  @Test("with --follow lines arrive as they are recorded, each once", arguments: [SIGTERM, SIGINT])
  func follow(signal: Int32) throws {
    let before = try lines
    let tail = try folder.start(["tail", "--follow", "--json", "-n", "1"])
    _ = try tail.printed(/\n/)
    try press.advance(30)
    try folder.runOnce()
    let after = try lines
    #expect(after.count > before.count)
    try Patience.poll("the newest line is printed") { tail.output.hasSuffix((after.last ?? "") + "\n") }
    tail.signal(signal)
    #expect(try tail.end().lines == after.suffix(after.count - before.count + 1))
  }

  @Test("an archive that is not there yet can be followed")
  func early() throws {
    let young = try StateFolder(polling: press, ["meridian-wire"])
    let tail = try young.start(["tail", "--follow", "--json"])
    try young.runOnce()
    let goal = try young.archive.lines().count
    try Patience.poll("all is printed") { tail.output.count { $0 == "\n" } == goal }
    #expect(tail.isRunning)
  }
}
