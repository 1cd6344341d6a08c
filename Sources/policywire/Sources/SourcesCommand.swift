import ArgumentParser
import Configuring
import Daemon
import Fetching
import Foundation
import Serving
import Stories

struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Work with the configured sources.",
    subcommands: [List.self, SourcesDiscover.self, SourcesImport.self, SourcesExport.self],
    defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the configured sources.",
      discussion: """
        On a terminal, or with --table, a table of how each source is, by what the running daemon says; where none \
        answers, of what is configured. Else a source a \
        line: id, language, country, outlet and address, with tabs between.
        """)

    @OptionGroup var options: ConfigurationOption

    @Flag(name: .long, help: "JSON, one source a line.")
    var json = false

    @Flag(name: .long, help: "The table, also where no terminal is.")
    var table = false

    func run() async throws {
      do {
        let sources = try options.load().sources
        if json || !(table || isatty(STDOUT_FILENO) == 1) {
          for source in sources {
            Terminal.line(json ? try OrderedJSONEncoder().string(Listed(source)) : text(source))
          }
          return
        }
        let reports = await reports()
        for line in SourceTable(columns: Terminal.columns, now: DaemonClock.system.wall()).lines(sources, reports) {
          Terminal.line(line.escapedForTerminal)
        }
      } catch {
        throw ExitStatus.report(error)
      }
    }

    /// How the daemon says each source is; nil when none answers.
    private func reports() async -> [String: SourceReport]? {
      let address = try? RunningDaemon.address(nil, options)
      guard let address, let response = try? await RunningDaemon.ask(address + "/v1/status"), response.status == 200,
        let status = try? JSONDecoder().decode(StatusReport.self, from: Data(response.body))
      else {
        Terminal.say(
          "policywire: no daemon answers at \(address ?? "the address configured"), so this is what the configuration says"
        )
        return nil
      }
      return Dictionary(status.sourceStates.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func text(_ source: Source) -> String {
      "\(source.id)\t\(source.language ?? "-")\t\(source.country ?? "-")\t\(source.outlet)\t\(source.url)"
    }
  }

  private struct Listed: Encodable {
    var id: String
    var outlet: String
    var url: String
    var kind: Source.Kind
    var language: String?
    var country: String?

    init(_ source: Source) {
      (id, outlet, url, kind) = (source.id, source.outlet, source.url, source.kind)
      (language, country) = (source.language, source.country)
    }
  }
}
