import ArgumentParser
import Configuring
import Daemon
import Fetching
import Foundation
import Serving
import Stories

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Ask the running daemon how it is.",
    discussion: "Asks the address in the configuration (serving.listen), or the one given.")

  @OptionGroup var options: ConfigurationOption

  @Option(name: .long, help: "The daemon's address, such as http://127.0.0.1:8610.")
  var url: String?

  @Flag(name: .long, help: "The whole answer as JSON.")
  var json = false

  func validate() throws {
    guard let url else { return }
    let parts = URLComponents(string: url)
    guard !["http", "https"].contains(parts?.scheme ?? "") || parts?.host?.isEmpty != false else { return }
    throw ValidationError("--url is an address such as http://127.0.0.1:8610.")
  }

  func run() async throws {
    do {
      let response = try await RunningDaemon.ask(try RunningDaemon.address(url, options) + "/v1/status")
      guard response.status == 200 else {
        Terminal.say("policywire: the daemon answered HTTP \(response.status)")
        throw ExitStatus.unavailable.code
      }
      if json { return Terminal.write(String(decoding: response.body, as: UTF8.self)) }
      Terminal.line(Self.text(try JSONDecoder().decode(StatusReport.self, from: Data(response.body))))
    } catch let error as FetchError {
      Terminal.say("policywire: no daemon answers at \(error.url): \(error.message)")
      throw ExitStatus.unavailable.code
    } catch {
      throw ExitStatus.report(error)
    }
  }

  static func text(_ status: StatusReport) -> String {
    let next = status.nextPoll.map { "\($0.at) \($0.source) (\($0.reason ?? "interval"))" } ?? "none"
    let failing = status.sourceStates.filter { [.degraded, .failing, .retired].contains($0.health) }
    let lines = [
      "PolicyWire \(status.version), \(status.state)\(status.reason.map { ": \($0)" } ?? "")",
      "up since    \(status.startedAt)",
      "sources     \(status.sources.total): \(status.sources.healthy) healthy, "
        + "\(status.sources.failing) failing, \(status.sources.pending) pending, "
        + "\(status.sources.retired) retired, \(status.sources.degraded) degraded",
      "last poll   \(status.lastPoll.map(\.rfc3339) ?? "none")",
      "next poll   \(next)",
      "last story  \(status.lastNewStory.map(\.rfc3339) ?? "none")",
      "stories     \(status.counts.stories), sightings \(status.counts.sightings), entries \(status.counts.entries)",
      "archive     record \(status.archive.seq) in \(status.archive.segment.isEmpty ? "no segment" : status.archive.segment)",
      "reload      \(status.configuration.lastReloadSuccessful ? "ok" : "failed: \(status.configuration.lastReloadError ?? "")")",
    ]
    let troubles = failing.map { source in
      "  \(source.id)\(source.failure.map { " (\($0.rawValue))" } ?? ""): \(source.lastError ?? source.lastOutcome ?? "")"
        + (source.nextPoll.map { "; next \($0)" } ?? "")
    }
    return (lines + (troubles.isEmpty ? [] : ["in trouble:"] + troubles) + Self.moves(status) + Self.liars(status))
      .map(\.escapedForTerminal).joined(separator: "\n")
  }

  private static func moves(_ status: StatusReport) -> [String] {
    let moves = status.sourceStates.compactMap { source -> String? in
      if let to = source.movedTo { return "  \(source.id): asked at \(to)" }
      guard let move = source.pendingMove else { return nil }
      return "  \(source.id): says \(move.to) since \(move.since), \(move.polls) \(move.polls == 1 ? "poll" : "polls")"
        + (move.obstacle.map { "; not followed for good: \($0)" } ?? "")
    }
    return moves.isEmpty ? [] : ["moved:"] + moves
  }

  private static func liars(_ status: StatusReport) -> [String] {
    let liars = status.sourceStates.filter { $0.distrustedSince != nil }
    let lines = liars.map { "  \($0.id): said 304 when something was new; asked without validators" }
    return lines.isEmpty ? [] : ["not believed:"] + lines
  }
}
