import ArgumentParser
import Configuring

struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Print every setting that is in force, and where its value comes from.")

  @OptionGroup var options: ConfigurationOption

  @Flag(name: .long, help: "The settings in force (the default).")
  var effective = false

  @Flag(name: .long, help: "A sample file with every setting, its default and a comment.")
  var sample = false

  func run() async throws {
    do {
      Terminal.write(sample ? SampleConfiguration.text : try options.load().effectiveText)
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
