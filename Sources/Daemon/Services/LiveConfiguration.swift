import Configuring
import Fetching
import Stories

/// The configuration in force and what was built from it. Replaced as a whole, never changed in part.
struct LiveConfiguration: Sendable {
  let configuration: Configuration
  let judge: Judge
  let fetcher: any Fetcher
  /// By the networks they may reach beside those that all may.
  let permissioned: [[String]: any Fetcher]
  /// The operator's own headers, by source.
  let headers: [String: [RequestHeader]]
  let loadedAt: Timestamp
  /// What things are called, by identifier.
  let names: [String: String]

  var sources: [Source] { configuration.sources }
  var settings: Settings { configuration.settings }

  /// All network clients.
  var fetchers: [any Fetcher] { [fetcher] + permissioned.values }

  /// The client for one source, behind the door.
  func fetcher(of source: Source, door: HostDoor) -> PoliteFetcher {
    var polite = PoliteFetcher(
      fetcher: permissioned[source.allowNetworks] ?? fetcher, door: door, settings: settings)
    polite.headers = headers[source.id] ?? []
    return polite
  }
}

extension PoliteFetcher {
  init(fetcher: any Fetcher, door: HostDoor, settings: Settings) {
    self.init(
      fetcher: fetcher, door: door, retryAfterMaximum: settings.polling.retryAfterMaximum,
      sharedHosts: Set(settings.polling.sharedHosts))
  }
}

/// How the last reload went.
struct ReloadState: Sendable {
  var loadedAt: Timestamp
  var isLastSuccessful = true
  var lastError: String?
}
