import Configuring
import Polling
import Reading
import Stories

/// What one poll needs of the configuration.
struct PollSettings: Sendable {
  var feedBytes: Int
  var pageBytes: Int
  var timeout: Duration
  var entryLimit: Int
  var maximumAge: Duration?
  var fetchesPages: Bool
  var retryAfterMaximum: Duration
  var drops: DropKeeper.Policy

  /// - Parameter limits: a source's own.
  init(_ settings: Settings, limits: SourceLimits? = nil) {
    feedBytes = limits?.maximumBytes ?? settings.fetching.maximumFeedBytes
    pageBytes = settings.fetching.maximumPageBytes
    timeout = limits?.timeout ?? settings.fetching.timeout
    entryLimit = settings.polling.entriesPerResponse
    maximumAge = settings.polling.maximumAge
    fetchesPages = limits?.fetchesPages ?? (settings.polling.pages == .needed)
    retryAfterMaximum = settings.polling.retryAfterMaximum
    drops = DropKeeper.Policy(settings)
  }
}

extension PollingOptions {
  init(_ settings: Settings) {
    self.init(
      interval: settings.polling.interval, minimumInterval: settings.polling.minimumInterval,
      maximumInterval: settings.polling.maximumInterval,
      jitter: settings.polling.jitter, hostGap: settings.polling.hostGap,
      retryAfterMaximum: settings.polling.retryAfterMaximum)
    isAdaptive = settings.polling.adaptive
    perHost = settings.polling.perHost
    freshnessMaximum = settings.polling.freshnessMaximum
    backOffMaximum = settings.polling.backOffMaximum
  }
}
