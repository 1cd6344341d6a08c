import Foundation
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

  @Test("the manual page names every command and option")
  func manual() throws {
    let page = try String(contentsOf: ManualPage.url, encoding: .utf8)
    let help = try Self.run(["--experimental-dump-help"]).output
    let commands = try JSONDecoder().decode(DumpedHelp.self, from: Data(help.utf8)).command.subcommands ?? []
    #expect(commands.map(\.commandName).filter { $0 != "help" } == Self.commands)
    for item in commands.filter({ $0.commandName != "help" }).flatMap(\.items) {
      #expect(page.contains("\n.It \(item)"), "run `make manual`")
    }
  }

  @Test("the version is three numbers and nothing else")
  func version() throws {
    #expect(try Self.run(["--version"]).output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}

private enum ManualPage {
  static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../docs/man/policywire.1").standardizedFileURL
}

/// What `--experimental-dump-help` prints, as far as the manual page is held against it.
private struct DumpedHelp: Decodable {
  struct Command: Decodable {
    var commandName: String
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// How the command, its options and its subcommands stand in the page.
    var items: [String] {
      ["Em \(commandName)\n"] + (arguments ?? []).map(\.item) + (subcommands ?? []).flatMap(\.items)
    }
  }
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var names: [Name]?
    var valueName: String?

    var item: String {
      guard let names else { return "Ar \(valueName ?? "")" }
      let short = names.filter { $0.kind == "short" }.map(\.name)
      return "Fl " + (short + names.filter { $0.kind == "long" }.map { "-" + $0.name }).joined(separator: " , ")
    }
  }

  var command: Command
}
