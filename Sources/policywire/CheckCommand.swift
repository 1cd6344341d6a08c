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
      let idle = judge.classifier.idleTerms(detected: configuration.settings.languages)
      for warning in (judge.classifier.warnings + idle).map(configuration.located) {
        Terminal.say("\(warning.origin ?? "topics"): warning: \(warning.message)")
      }
      for var problem in configuration.languagesWithoutTerms(judge.classifier) {
        problem.message = "warning: " + problem.message
        Terminal.say("\(problem)")
      }
      if configuration.settings.contact.isEmpty {
        Terminal.say("warning: no contact is set, so servers are given the postmaster of this host")
      }
      for problem in SourceSecrets.problems(of: configuration, environment: options.environment) {
        Terminal.say("warning: \(problem)")
      }
      let languages = Set(configuration.sources.compactMap { $0.language?.prefix { $0 != "-" } }).count
      let topics = configuration.topics.map(\.id).joined(separator: ", ")
      Terminal.line("ok: \(configuration.sources.count) sources in \(languages) languages, topics: \(topics)")
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
