import ArgumentParser
import Configuring
import Daemon
import Fetching
import Normalizing
import Reading
import Stories

struct ProbeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe", abstract: "Fetch one source now: what would be archived, and why or why not.",
    discussion: "Writes nothing and fetches no article page: entries are judged by what the feed says.")

  @OptionGroup var options: ConfigurationOption

  @Argument(help: "The address of a feed, sitemap or listing page.")
  var url: String

  func run() async throws {
    do {
      let configuration = try options.load()
      let judge = try Judge(configuration)
      let fetcher = try CurlFetcher(
        options: FetchOptions(configuration.settings), policy: AddressPolicy(configuration.settings),
        now: DaemonClock.system.wall)
      var request = FetchRequest(url: url)
      request.timeout = configuration.settings.fetching.timeout
      request.maximumBytes = configuration.settings.fetching.maximumFeedBytes
      request.accept = AcceptHeader.feeds
      let response = try await fetcher.fetch(request)
      await fetcher.shutdown()
      guard (200..<300).contains(response.status) else {
        Terminal.say("policywire: \(url) answered HTTP \(response.status)")
        throw ExitStatus.unavailable.code
      }
      try report(response, judge: judge, maximumEntries: configuration.settings.polling.entriesPerResponse)
    } catch let error as FetchError {
      Terminal.say("policywire: \(error)")
      throw ExitStatus.unavailable.code
    } catch let error as ReadingError {
      Terminal.say("policywire: \(url): \(error)")
      throw ExitStatus.data.code
    } catch {
      throw ExitStatus.report(error)
    }
  }

  private func report(_ response: FetchResponse, judge: Judge, maximumEntries: Int) throws {
    var source = Source(id: "probe", outlet: FetchedHost.name(response.finalURL), url: url)
    var limits = ReadingLimits.standard
    limits.maximumEntries = maximumEntries
    let feed = try Self.read(response, from: &source, judge: judge, limits: limits)
    Terminal.line("\(feed.format), \(feed.encoding), \(feed.entries.count) entries: \(feed.title ?? "untitled")")
    for warning in feed.warnings { Terminal.say("warning: line \(warning.line ?? 0): \(warning.message)") }
    for entry in feed.entries {
      let assessment = judge.assess(entry, page: nil, source: source)
      let verdicts = assessment.judgement.verdicts
      let best = verdicts.max { $0.score < $1.score }
      let why = best?.matches.map { "\($0.term) \($0.weight)" }.prefix(6).joined(separator: ", ") ?? ""
      Terminal.line(
        "\(assessment.judgement.decision.rawValue)  \(best?.score ?? 0)  \(assessment.language.tag)  "
          + "\(assessment.title ?? "untitled")".escapedForTerminal)
      Terminal.line("        " + why.escapedForTerminal)
    }
  }
}

extension ProbeCommand {
  /// A page that is no feed is read as a listing of articles, as a source of kind `listing` would be.
  private static func read(
    _ response: FetchResponse, from source: inout Source, judge: Judge, limits: ReadingLimits
  ) throws(ReadingError) -> NormalizedFeed {
    let now = DaemonClock.system.wall()
    do throws(ReadingError) {
      return try judge.read(response, from: source, limits: limits, reference: now)
    } catch {
      guard error.code == .html else { throw error }
      source.kind = .listing
      return try judge.read(response, from: source, limits: limits, reference: now)
    }
  }
}

/// The host of an address, for naming a source nobody configured.
private enum FetchedHost {
  static func name(_ url: String) -> String {
    let afterScheme = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    return String(afterScheme.prefix { $0 != "/" })
  }
}
