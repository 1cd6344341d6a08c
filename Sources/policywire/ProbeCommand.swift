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
    discussion: """
      Writes nothing and fetches no article page: entries are judged by what the feed says. A configured source is read \
      as it is configured, with its selectors and topics; what is no feed otherwise is read as a listing. Where nothing \
      is configured yet, the topics built in judge.
      """)

  @OptionGroup var options: ConfigurationOption

  @Argument(help: "The address of a feed, sitemap or listing page.")
  var url: String

  func run() async throws {
    do {
      let configuration = try options.loadOrShipped()
      let judge = try Judge(configuration)
      let fetcher = try CurlFetcher(
        options: FetchOptions(configuration.settings), policy: AddressPolicy(configuration.settings),
        now: DaemonClock.system.wall)
      var request = FetchRequest(url: url)
      request.timeout = configuration.settings.fetching.timeout
      request.maximumBytes = configuration.settings.fetching.maximumFeedBytes
      let source = configuration.sources.first { $0.url == url }
      request.accept = source?.kind == .listing ? AcceptHeader.pages : AcceptHeader.feeds
      let response = try await fetcher.fetch(request)
      await fetcher.shutdown()
      guard (200..<300).contains(response.status) else {
        Terminal.say("policywire: \(url) answered HTTP \(response.status)")
        throw ExitStatus.unavailable.code
      }
      try report(
        response, as: source ?? Source(id: "probe", outlet: FetchHost.name(of: response.finalURL), url: url),
        judge: judge,
        settings: configuration.settings.polling)
    } catch let error as FetchError {
      Terminal.say("policywire: \(LimitNames.settings(in: "\(error)"))".escapedForTerminal)
      throw ExitStatus.unavailable.code
    } catch let error as ReadingError {
      Terminal.say("policywire: \(url): \(LimitNames.settings(in: "\(error)"))".escapedForTerminal)
      throw ExitStatus.data.code
    } catch {
      throw ExitStatus.report(error)
    }
  }

  private func report(
    _ response: FetchResponse, as source: Source, judge: Judge, settings: Settings.Polling
  ) throws {
    var source = source
    var limits = ReadingLimits.standard
    limits.maximumEntries = settings.entriesPerResponse
    let feed = try Self.read(response, from: &source, judge: judge, limits: limits)
    Terminal.line(
      "\(feed.format), \(feed.encoding), \(feed.entries.count) entries: \(feed.title ?? "untitled")".escapedForTerminal)
    for warning in feed.warnings {
      Terminal.say(
        "warning: line \(warning.line ?? 0): \(LimitNames.settings(in: warning.message))".escapedForTerminal)
    }
    for entry in feed.entries {
      let assessment = judge.assess(entry, page: nil, source: source)
      let verdicts = assessment.judgement.verdicts
      let best = verdicts.max { $0.score < $1.score }
      Terminal.line(
        "\(assessment.judgement.decision.rawValue)  \(best?.score ?? 0)  \(assessment.language.tag)  "
          + "\(assessment.title ?? "untitled")".escapedForTerminal)
      Terminal.line("        " + Self.why(assessment, best, entry, settings.maximumAge).escapedForTerminal)
      let date = entry.published?.rfc3339 ?? entry.publishedText.map { "“\($0.prefix(40))”, no date" } ?? "no date"
      Terminal.line("        \(date)  \(entry.url ?? "no address")".escapedForTerminal)
    }
    for (name, value) in [("found by", feed.make), ("next page", feed.nextPage)] {
      if let value { Terminal.line("\(name): \(value)".escapedForTerminal) }
    }
  }

  /// What speaks for and against archiving an entry.
  private static func why(
    _ assessment: Assessment, _ best: TopicVerdict?, _ entry: NormalizedEntry, _ maximumAge: Duration?
  ) -> String {
    let terms = best?.matches.map { "\($0.term) \($0.weight)" }.prefix(6).joined(separator: ", ") ?? ""
    if !assessment.isUsable { return "neither title nor text" }
    var reasons = [terms.isEmpty ? "no term of a topic is in it" : terms]
    if let best, best.decision != .accept {
      let isEnough = best.score >= best.threshold
      reasons.append(
        isEnough
          ? "\(best.score) would be enough, but it takes a subject and a policy term, or a strong one"
          : "\(best.score) is under the threshold \(best.threshold)")
    }
    if assessment.judgement.decision == .look { reasons.append("its page would be fetched and decide") }
    if let maximumAge, let date = entry.published, DaemonClock.system.wall().since(date.instant) > maximumAge {
      reasons.append("too old on the first poll of a source")
    }
    return reasons.joined(separator: "; ")
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
