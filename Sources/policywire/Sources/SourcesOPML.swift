import ArgumentParser
import Configuring
import Foundation
import Reading
import Stories

struct SourcesImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a list of sources of an OPML file.",
    discussion: """
      Writes YAML to standard output, for a file in sources/ beside the configuration; nothing that is configured is \
      changed. What cannot be taken is told as file:line: message; exit 65 then.
      """)

  @Argument(help: "An OPML file of any feed reader, or our own export; - for standard input.")
  var file: String

  func run() async throws {
    do {
      let bytes =
        try file == "-" ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(fileURLWithPath: file))
      let outlines = try OutlineReader.read([UInt8](bytes))
      let (sources, problems) = OPML.sources(
        in: outlines, file: file == "-" ? "standard input" : file,
        checksSelector: { Selector.problem(in: $0, isRelative: $1) })
      Terminal.write(SourceText.yaml(sources))
      for problem in problems { Terminal.say(problem.description) }
      let left = outlines.count - sources.count
      Terminal.say("\(sources.count) sources" + (left > 0 ? ", \(left) left out" : ""))
      if !problems.isEmpty { throw ExitStatus.data.code }
    } catch let error as ReadingError {
      Terminal.say("policywire: \(file): \(error)")
      throw ExitStatus.data.code
    } catch {
      throw ExitStatus.report(error)
    }
  }
}

struct SourcesExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the configured sources as OPML.",
    discussion: "What OPML has no name for stands in attributes of our own, so that import brings it all back.")

  @OptionGroup var options: ConfigurationOption

  @Flag(name: .long, help: "YAML, as sources are configured, instead.")
  var yaml = false

  func run() async throws {
    do {
      let sources = try options.load().sources
      Terminal.write(yaml ? SourceText.yaml(sources) : OPML.export(sources, created: Date()))
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
