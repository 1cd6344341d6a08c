import Testing

@Suite("Help and version")
struct HelpTests {
  private static let commands = [
    "run", "check", "config", "sources", "inspect", "probe", "tail", "status", "verify", "rebuild",
    "replay", "event",
  ]

  private static func run(_ arguments: [String]) throws -> Outcome {
    try Program(try Programs.path("policywire"), arguments).end()
  }

  /// The first words of the lines that are indented by two, after SUBCOMMANDS.
  private static func subcommands(_ help: String) -> [String] {
    guard let start = help.firstRange(of: "SUBCOMMANDS:\n") else { return [] }
    return help[start.upperBound...].split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^ {2}([a-z]+)(?: \(default\))?(?: {2}|$)/).map { String($0.1) }
    }
  }

  @Test("the subcommands are these")
  func golden() throws {
    #expect(Self.subcommands(try Self.run(["--help"]).output) == Self.commands)
    #expect(
      Self.subcommands(try Self.run(["inspect", "--help"]).output) == [
        "feed", "page", "listing", "text", "date", "url", "duplicates",
      ])
  }

  @Test(
    "help fits 80 columns, starts with what the command is for, and exits 0",
    arguments: [[]] + commands.map { [$0] } + [["sources", "list"], ["inspect", "feed"], ["inspect", "duplicates"]])
  func width(command: [String]) throws {
    let outcome = try Self.run(command + ["--help"])
    #expect(outcome.ending == .exit(0) && outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("OVERVIEW: "))
    #expect(outcome.output.split(separator: "\n").filter { $0.count > 80 } == [])
  }

  @Test("the version is three numbers and nothing else")
  func version() throws {
    #expect(try Self.run(["--version"]).output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
