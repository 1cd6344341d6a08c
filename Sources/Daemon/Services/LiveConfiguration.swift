import Configuring
import Fetching
import Stories

/// The configuration in force and what was built from it. Replaced as a whole, never changed in part.
struct LiveConfiguration: Sendable {
  let configuration: Configuration
  let judge: Judge
  let fetcher: any Fetcher
  let loadedAt: Timestamp

  var sources: [Source] { configuration.sources }
  var settings: Settings { configuration.settings }
}

/// How the last reload went.
struct ReloadState: Sendable {
  var loadedAt: Timestamp
  var isLastSuccessful = true
  var lastError: String?
}
