import Configuring
import Fetching
import Logging
import Polling
import ServiceLifecycle
import Stories
import UnixSignals

/// Takes a new configuration at SIGHUP, whole or not at all.
struct ReloadService: Service {
  let options: PolicyWireDaemon.Options
  let parts: Parts
  let notifier: SystemdNotifier
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      for await _ in await UnixSignalsSequence(trapping: .sighup) { await reload() }
    }
  }

  /// The old configuration stays in force while the new one is read, and for good if it is bad.
  func reload() async {
    notifier.reloading()
    do {
      let next = try LiveConfiguration(
        ConfigurationLoader.checking(options.environment).load(path: options.configurationPath),
        environment: options.environment, clock: parts.clock)
      let previous = parts.live.withLock { live in
        defer { live = next }
        return live
      }
      await parts.desk.replace(sources: next.sources, options: PollingOptions(next.settings))
      await parts.forgetLeftSources(next.sources)
      parts.reload.withLock { $0 = ReloadState(loadedAt: next.loadedAt) }
      warnOfWhatNeedsARestart(previous.settings, next.settings)
      logger.notice("Configuration reloaded", metadata: ["sources": "\(next.sources.count)"])
      notifier.ready("polling \(next.sources.count) sources")
    } catch {
      refuse(error)
    }
  }

  private func refuse(_ error: any Error) {
    parts.reload.withLock {
      $0.isLastSuccessful = false
      $0.lastError = String("\(error)".prefix(2000))
    }
    logger.error("Configuration not reloaded; the old one stays in force", metadata: ["problems": "\(error)"])
    notifier.ready("reload failed, old configuration in force: \("\(error)".prefix(200))")
  }

  private func warnOfWhatNeedsARestart(_ old: Settings, _ new: Settings) {
    let isSame =
      old.serving == new.serving && old.archive == new.archive && old.events == new.events
      && old.polling.hostGap == new.polling.hostGap && old.polling.perHost == new.polling.perHost
    if !isSame {
      logger.warning(
        "Changes to serving, archive, events, polling.host_gap and polling.per_host take effect at the next start")
    }
  }
}
