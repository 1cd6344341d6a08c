import ArgumentParser
import Configuring
import Daemon
import Foundation
import Reading
import Stories

struct SourcesImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a list of sources of an OPML file.",
    discussion: """
      Writes YAML to standard output, for a file in sources/ beside the configuration; nothing that is configured is \
      changed. What cannot be taken is told as file:line: message; exit 65 then, and where the document ends early. An \
      address that is there twice is taken once, and told.
      """)

  @Argument(help: "An OPML file of any feed reader, or our own export; - for standard input.")
  var file: String

  func run() async throws {
    do {
      let bytes =
        try file == "-" ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(fileURLWithPath: file))
      let document = try OutlineReader.read([UInt8](bytes))
      let name = file == "-" ? "standard input" : file
      let found = OPML.sources(
        in: document.entries, file: name, checksSelector: { Selector.problem(in: $0, isRelative: $1) })
      Terminal.write(SourceText.yaml(found.sources, disabled: found.disabled))
      for problem in found.repeats + found.problems { Terminal.say(problem.description.escapedForTerminal) }
      if let line = document.cutOffLine {
        Terminal.say(
          "\(name):\(line): the document ends early: only what was whole before it is taken".escapedForTerminal)
      }
      let taken = found.sources.count + found.disabled.count
      let left = document.entries.count - taken
      Terminal.say("\(taken) sources" + (left > 0 ? ", \(left) left out" : ""))
      if !found.problems.isEmpty || document.cutOffLine != nil { throw ExitStatus.data.code }
    } catch let error as ReadingError {
      let problem = LimitNames.settings(in: "\(error)", bytes: "a fixed limit")
      Terminal.say("policywire: \(file): \(problem)".escapedForTerminal)
      throw ExitStatus.data.code
    } catch {
      throw ExitStatus.report(error)
    }
  }
}

struct SourcesExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the configured sources as OPML.",
    discussion:
      "What OPML has no name for stands in attributes of our own, so that import brings it all back, but for `headers`, "
      + "which may hold secrets.")

  @OptionGroup var options: ConfigurationOption

  @Flag(name: .long, help: "YAML, as sources are configured, instead.")
  var yaml = false

  func run() async throws {
    do {
      let configuration = try options.load()
      let (sources, disabled) = (configuration.sources, configuration.disabledSources)
      let withHeaders = (sources + disabled).filter { !$0.headers.isEmpty }.map(\.id)
      if !yaml, !withHeaders.isEmpty {
        Terminal.say(
          "policywire: left out, as they may hold secrets: the headers of \(withHeaders.joined(separator: ", "))")
      }
      Terminal.write(
        yaml
          ? SourceText.yaml(sources, disabled: disabled) : OPML.export(sources, disabled: disabled, created: Date()))
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
