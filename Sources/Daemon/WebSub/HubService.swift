import Configuring
import Fetching
import Foundation
import Logging
import ServiceLifecycle
import Stories

/// Asks hubs to tell of what is new, where a callback address is configured.
struct HubService: Service {
  let desk: HubDesk
  private let live: Locked<LiveConfiguration>
  private let fetcher: CurlFetcher
  private let logger: Logger

  /// Nil when no callback address is configured. Throws what libcurl reports.
  init?(_ settings: Settings, parts: Parts, logger: Logger) throws {
    guard !settings.webSub.callbackURL.isEmpty else { return nil }
    fetcher = try CurlFetcher(
      options: FetchOptions(settings), policy: AddressPolicy(settings), now: parts.clock.wall)
    let polls = parts.desk
    desk = HubDesk(
      callback: settings.webSub.callbackURL,
      store: HubStore(stateDirectory: parts.recorder.options.stateDirectory), clock: parts.clock,
      poll: { await polls.hasten($0) })
    (live, self.logger) = (parts.live, logger)
  }

  /// The names hubs call the status server by, beside those that are configured.
  static func hosts(_ settings: Settings) -> [String] {
    [URLComponents(string: settings.webSub.callbackURL)?.host].compactMap { $0 }
  }

  func run() async throws {
    let configured: @Sendable () -> Set<String> = { [live] in
      Set(live.withLock { $0.configuration.sources.map(\.id) })
    }
    await cancelWhenGracefulShutdown {
      await desk.run(fetcher, sources: configured) { hub, problem in
        logger.warning("A hub did not take a subscription", metadata: ["hub": "\(hub)", "problem": "\(problem)"])
      }
    }
    await fetcher.shutdown()
  }
}
