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
  private let door: HostDoor
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
    (live, door, self.logger) = (parts.live, parts.door, logger)
  }

  /// The names hubs call the status server by, beside those that are configured.
  static func hosts(_ settings: Settings) -> [String] {
    [URLComponents(string: settings.webSub.callbackURL)?.host].compactMap { $0 }
  }

  func run() async throws {
    let configured: @Sendable () -> Set<String> = { [live] in
      Set(live.withLock { $0.configuration.sources.map(\.id) })
    }
    // Through the door that feeds and pages pass, so that a hub of many feeds is left its gap and its pauses.
    let polite: @Sendable () -> PoliteFetcher = { [live, fetcher, door] in
      live.withLock { PoliteFetcher(fetcher: fetcher, door: door, settings: $0.settings) }
    }
    await cancelWhenGracefulShutdown {
      await desk.run(polite, sources: configured) { hub, problem in
        logger.warning("A hub did not take a subscription", metadata: ["hub": "\(hub)", "problem": "\(problem)"])
      }
    }
    await fetcher.shutdown()
  }
}
