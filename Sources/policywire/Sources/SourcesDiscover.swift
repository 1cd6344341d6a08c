import ArgumentParser
import Configuring
import Daemon
import Fetching
import Stories

struct SourcesDiscover: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover", abstract: "Find what can be polled of a site: feeds, sitemaps, the page as a listing.",
    discussion: """
      Asks the page, the feeds it names, a few usual paths, robots.txt and the sitemaps it names, one after another: two \
      dozen requests at the most, a second apart. The best comes first, and last an entry for a list of sources.
      """)

  @OptionGroup var options: ConfigurationOption

  @Argument(help: "The address of a site, a section or a page that lists articles.")
  var url: String

  @Flag(name: .long, help: "The whole answer as JSON.")
  var json = false

  func run() async throws {
    do {
      let configuration = try usable()
      let fetcher = try CurlFetcher(
        options: FetchOptions(configuration.settings), policy: AddressPolicy(configuration.settings),
        now: DaemonClock.system.wall)
      let discovery = Discovery(
        configuration: configuration, fetcher: fetcher,
        gap: min(configuration.settings.polling.hostGap, .seconds(1)), clock: .system)
      let report = try await discovery.run(url.contains("://") ? url : "https://" + url)
      await fetcher.shutdown()
      if json { return Terminal.line(try OrderedJSONEncoder().string(report)) }
      for line in DiscoveryText(report).lines { Terminal.line(line.escapedForTerminal) }
      guard let snippet = report.snippet else { throw ExitStatus.unknown.code }
      Terminal.write(snippet)
    } catch let error as FetchError {
      Terminal.say("policywire: \(LimitNames.settings(in: "\(error)", bytes: "fetching.maximum_feed_bytes"))")
      throw ExitStatus.unavailable.code
    } catch let error as DiscoveryFailure {
      Terminal.say("policywire: \(error)")
      throw ExitStatus.unavailable.code
    } catch {
      throw ExitStatus.report(error)
    }
  }

  /// Looking around needs no configuration; one that is named must be good.
  private func usable() throws -> Configuration {
    if options.config != nil { return try options.load() }
    if let configuration = try? options.load() { return configuration }
    return Configuration(tracking: try ConfigurationLoader.shipped().tracking)
  }
}
