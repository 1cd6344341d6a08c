import Archiving
import Configuring
import Fetching
import Foundation
import Logging
import Polling
import Serving
import Stories

/// The parts of a running daemon, wired.
struct Parts: Sendable {
  let live: Locked<LiveConfiguration>
  let reload: Locked<ReloadState>
  let desk: PollDesk
  let door: HostDoor
  let recorder: Recorder
  let drops: DropKeeper
  let robots: RobotsDesk
  let tally = Locked(Tally())
  let workbench = Workbench(label: "policywire.reading")
  let clock: DaemonClock

  /// Opens the archive and its index, and recovers both. Throws `RecorderError`, `ClassifierProblems` and what libcurl
  /// reports.
  init(
    configuration: Configuration, environment: [String: String], clock: DaemonClock, logger: Logger
  ) async throws {
    self.clock = clock
    let now = clock.wall()
    recorder = try Recorder(
      options: RecorderOptions(configuration.settings, stateDirectory: StateDirectory.path(environment: environment)),
      files: POSIXFileSystem(), now: clock.wall)
    // A disk that is full is known before anybody is asked.
    await recorder.probe()
    drops = DropKeeper(directory: recorder.options.dropsDirectory)
    robots = RobotsDesk(clock: clock)
    live = Locked(try LiveConfiguration(configuration, environment: environment, clock: clock))
    reload = Locked(ReloadState(loadedAt: now))
    let options = PollingOptions(configuration.settings)
    let states = try await recorder.sourceStates()
    desk = PollDesk(states: states, options: options, seed: UInt64.random(in: 0...UInt64.max), clock: clock)
    door = HostDoor(gap: options.hostGap, width: options.perHost, clock: clock)
    await desk.replace(sources: configuration.sources, options: options)
    await forgetLeftSources(configuration.sources)
    await reopenPauses(states, configuration, longest: options.retryAfterMaximum, wallNow: now)
    if configuration.settings.contact.isEmpty {
      logger.warning("No contact is configured; servers are given the postmaster of this host")
    }
  }

  /// What left the configuration long ago is not remembered for ever. While nothing can be written it waits for the next
  /// start or reload.
  func forgetLeftSources(_ configured: [Source]) async {
    guard let gone = try? await recorder.forgetSources(but: Set(configured.map(\.id))) else { return }
    await desk.forget(gone)
  }

  /// A pause a server asked for holds across a restart.
  private func reopenPauses(
    _ states: [SourceState], _ configuration: Configuration, longest: Duration, wallNow: Timestamp
  ) async {
    let addresses = Dictionary(configuration.sources.map { ($0.id, $0.url) }) { $1 }
    for state in states {
      let pause = state.remainingPause(wallNow: wallNow, maximum: longest)
      guard let url = addresses[state.sourceID], pause > .zero else { continue }
      let host = state.memory?.pausedHost ?? FetchHost.name(of: url)
      guard !configuration.settings.polling.sharedHosts.contains(host) else { continue }
      await door.shut(host, for: pause)
    }
  }

  /// The recording half as the polling half sees it.
  func recording(embeddings: EmbeddingDesk?) -> any RecordingHalf {
    embeddings.map { EmbeddingRecording(base: recorder, desk: $0) } ?? recorder
  }

  func board(startedAt: Timestamp, embeddings: EmbeddingDesk?, hubs: HubDesk?) -> StatusBoard {
    StatusBoard(
      startedAt: startedAt, clock: clock, desk: desk, recorder: recorder, tally: tally, reload: reload, live: live,
      archiveDirectory: recorder.options.archiveDirectory,
      reader: ArchiveReader(directory: recorder.options.archiveDirectory),
      workbench: Workbench(label: "policywire.serving"), embeddings: embeddings, hubs: hubs)
  }

  /// Who must have shown progress lately, for the watchdog.
  @Sendable func pulses() async -> [HeartbeatService.Pulse] {
    let now = clock.monotonic()
    let asked = ContinuousClock.now
    _ = await recorder.position
    return [
      HeartbeatService.Pulse(name: "schedule", silence: now - (await desk.lastTurn), limit: .seconds(60)),
      HeartbeatService.Pulse(name: "recorder", silence: asked.duration(to: .now), limit: .seconds(30)),
    ]
  }

  func statusLine() async -> String {
    let states = await desk.reports.map(\.1)
    let failing = states.count { $0.health == .failing }
    if let pause = await recorder.pauseReason { return "paused: \(pause)" }
    let stories = tally.withLock { $0.stories }
    return "polling \(states.count) sources, \(failing) failing; \(stories) stories since start"
  }
}

extension LiveConfiguration {
  /// Builds everything that depends on the configuration. Throws `ClassifierProblems`, what libcurl reports, and
  /// `SecretFile.Unreadable`.
  init(_ configuration: Configuration, environment: [String: String], clock: DaemonClock) throws {
    self.configuration = configuration
    judge = try Judge(configuration)
    let options = FetchOptions(configuration.settings)
    let policy = AddressPolicy(configuration.settings)
    fetcher = try CurlFetcher(options: options, policy: policy, now: clock.wall)
    headers = try SourceSecrets.headers(of: configuration.sources, environment: environment)
    // A connection that one source may use is never another's: each set of permissions has a pool of its own.
    let permissions = Set(configuration.sources.map(\.allowNetworks)).filter { !$0.isEmpty }
    var pools: [[String]: any Fetcher] = [:]
    for networks in permissions {
      pools[networks] = try CurlFetcher(
        options: options, policy: networks.compactMap { Network($0) }.reduce(policy) { $0.allowing($1) },
        now: clock.wall)
    }
    permissioned = pools
    loadedAt = clock.wall()
    names = configuration.lexicon.englishNames
  }
}

extension FetchOptions {
  /// An honest name with a contact, and the configured limits.
  public init(_ settings: Settings) {
    let contact = settings.contact.isEmpty ? "mailto:postmaster@\(ProcessInfo.processInfo.hostName)" : settings.contact
    self.init(userAgent: "PolicyWire/\(Version.current) (+\(contact))")
    connectTimeout = settings.fetching.connectTimeout
    maximumRedirects = settings.fetching.maximumRedirects
    maximumConnections = settings.polling.maximumConcurrent
    maximumConnectionsPerHost = settings.polling.perHost
    maximumHeaderBytes = settings.fetching.maximumHeaderBytes
    maximumBytesAtOnce = settings.fetching.maximumBytesAtOnce
    maximumRatio = settings.fetching.maximumRatio
    maximumLookUpsPerSecond = settings.fetching.lookUpsPerSecond
    lowSpeed = LowSpeed(bytesPerSecond: settings.fetching.lowSpeedBytes, period: settings.fetching.lowSpeedTime)
    proxy = settings.fetching.proxy.isEmpty ? nil : settings.fetching.proxy
  }
}

extension AddressPolicy {
  /// The public internet and the networks the operator allows.
  public init(_ settings: Settings) {
    self = settings.fetching.allowNetworks.compactMap { Network($0) }
      .reduce(.publicInternet) { $0.allowing($1) }
  }
}
