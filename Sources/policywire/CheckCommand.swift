import ArgumentParser
import Classifying
import Configuring
import Daemon
import Stories

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the configuration: every problem as file:line:column: message.",
    discussion: "Exits 0 when all is well and 78 when anything is wrong. Warnings do not fail the check.")

  @OptionGroup var options: ConfigurationOption

  func run() async throws {
    do {
      let configuration = try options.load()
      let judge = try Judge(configuration)
      for warning in judge.classifier.warnings {
        Terminal.say("\(warning.origin ?? "topics"): warning: \(warning.message)")
      }
      if configuration.settings.contact.isEmpty {
        Terminal.say("warning: no contact is set, so servers are given the postmaster of this host")
      }
      let languages = Set(configuration.sources.compactMap(\.language)).count
      let topics = configuration.topics.map(\.id).joined(separator: ", ")
      Terminal.line("ok: \(configuration.sources.count) sources in \(languages) languages, topics: \(topics)")
    } catch let problems as ClassifierProblems {
      for problem in problems.problems { Terminal.say("\(problem.origin ?? "topics"): \(problem.message)") }
      throw ExitStatus.configuration.code
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
