import ArgumentParser
import Configuring
import Foundation
import Serving
import Stories

struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Work with the configured sources.", subcommands: [List.self],
    defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the configured sources.",
      discussion: "Where a daemon of this configuration runs, each with its state, and when and why it is asked next.")

    @OptionGroup var options: ConfigurationOption

    @Flag(name: .long, help: "JSON, one source a line.")
    var json = false

    func run() async throws {
      do {
        let configuration = try options.load()
        let states = await SourceStates.ask(configuration.settings)
        for source in configuration.sources {
          let state = states[source.id]
          Terminal.line(json ? try OrderedJSONEncoder().string(Listed(source, state)) : text(source, state))
        }
      } catch {
        throw ExitStatus.report(error)
      }
    }

    private func text(_ source: Source, _ state: SourceReport?) -> String {
      let known = "\(source.id)\t\(source.language ?? "-")\t\(source.country ?? "-")\t\(source.outlet)\t\(source.url)"
      guard let state else { return known }
      let health = state.health.rawValue + (state.failure.map { " (\($0.rawValue))" } ?? "")
      let next = state.nextPoll.map { "\($0) (\(state.nextPollReason ?? "interval"))" } ?? "running"
      return "\(known)\t\(health)\t\(next)"
    }
  }

  private struct Listed: Encodable {
    var id: String
    var outlet: String
    var url: String
    var kind: Source.Kind
    var language: String?
    var country: String?
    /// Nil where no daemon answers.
    var state: SourceReport?

    init(_ source: Source, _ state: SourceReport?) {
      self.state = state
      (id, outlet, url, kind) = (source.id, source.outlet, source.url, source.kind)
      (language, country) = (source.language, source.country)
    }
  }
}
