import ArgumentParser
import Configuring
import Stories

struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Work with the configured sources.", subcommands: [List.self],
    defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the configured sources.")

    @OptionGroup var options: ConfigurationOption

    @Flag(name: .long, help: "JSON, one source a line.")
    var json = false

    func run() async throws {
      do {
        for source in try options.load().sources {
          Terminal.line(json ? try OrderedJSONEncoder().string(Listed(source)) : text(source))
        }
      } catch {
        throw ExitStatus.report(error)
      }
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
