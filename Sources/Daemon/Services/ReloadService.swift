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
    guard let built = await built() else { return }
    do {
      let next = try built.get()
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

  /// The configuration as it stands now; nil when this service is to stop before it is built. A stop waits for no
  /// compiling of topics, so that is nobody's child.
  private func built() async -> Result<LiveConfiguration, any Error>? {
    let (results, continuation) = AsyncStream.makeStream(of: Result<LiveConfiguration, any Error>.self)
    let (options, clock) = (options, parts.clock)
    Task.detached {
      continuation.yield(
        Result {
          try LiveConfiguration(
            ConfigurationLoader.checking(options.environment).load(path: options.configurationPath),
            environment: options.environment, clock: clock)
        })
      continuation.finish()
    }
    for await result in results { return result }
    return nil
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
    let names = Self.needingARestart(old, new)
    if !names.isEmpty {
      logger.warning("Changed settings take effect at the next start", metadata: ["settings": "\(names)"])
    }
  }

  /// What differs of the settings that are read at the start alone, by name; a section stands for what is in it.
  static func needingARestart(_ old: Settings, _ new: Settings) -> String {
    func name(_ name: String, _ value: KeyPath<Settings, some Equatable>) -> String? {
      old[keyPath: value] == new[keyPath: value] ? nil : name
    }
    return [
      name("log_level", \.logLevel), name("polling.host_gap", \.polling.hostGap),
      name("polling.per_host", \.polling.perHost), name("archive", \.archive), name("events", \.events),
      name("serving", \.serving), name("websub", \.webSub),
    ].compactMap(\.self).joined(separator: ", ")
  }
}
