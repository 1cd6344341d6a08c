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
    drops = DropKeeper(directory: recorder.options.dropsDirectory)
    live = Locked(try LiveConfiguration(configuration, clock: clock))
    reload = Locked(ReloadState(loadedAt: now))
    let options = PollingOptions(configuration.settings)
    let states = try await recorder.sourceStates()
    desk = PollDesk(states: states, options: options, seed: UInt64.random(in: 0...UInt64.max), clock: clock)
    door = HostDoor(gap: options.hostGap, clock: clock)
    await desk.replace(sources: configuration.sources, options: options)
    await reopenPauses(
      states, sources: configuration.sources, longest: options.retryAfterMaximum, wallNow: now)
    if configuration.settings.contact.isEmpty {
      logger.warning("No contact is configured; servers are given the postmaster of this host")
    }
  }

  /// A pause a server asked for holds across a restart.
  private func reopenPauses(
    _ states: [SourceState], sources: [Source], longest: Duration, wallNow: Timestamp
  ) async {
    let addresses = Dictionary(sources.map { ($0.id, $0.url) }) { $1 }
    for state in states {
      guard let url = addresses[state.sourceID], let until = state.pausedUntil, until > wallNow else { continue }
      // Nobody may ask for longer, so a clock that was wrong when this was stored can't shut a host for years.
      await door.shut(FetchHost.name(of: url), for: min(until.since(wallNow), longest))
    }
  }

  /// The recording half as the polling half sees it.
  func recording(embeddings: EmbeddingDesk?) -> any RecordingHalf {
    embeddings.map { EmbeddingRecording(base: recorder, desk: $0) } ?? recorder
  }

  func board(startedAt: Timestamp, embeddings: EmbeddingDesk?) -> StatusBoard {
    StatusBoard(
      startedAt: startedAt, clock: clock, desk: desk, recorder: recorder, tally: tally, reload: reload,
      archiveDirectory: recorder.options.archiveDirectory,
      reader: ArchiveReader(directory: recorder.options.archiveDirectory),
      workbench: Workbench(label: "policywire.serving"), embeddings: embeddings)
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
  /// Builds everything that depends on the configuration. Throws `ClassifierProblems` and what libcurl reports.
  init(_ configuration: Configuration, clock: DaemonClock) throws {
    self.configuration = configuration
    judge = try Judge(configuration)
    fetcher = try CurlFetcher(
      options: FetchOptions(configuration.settings), policy: AddressPolicy(configuration.settings), now: clock.wall)
    loadedAt = clock.wall()
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
  }
}

extension AddressPolicy {
  /// The public internet and the networks the operator allows.
  public init(_ settings: Settings) {
    self = settings.fetching.allowNetworks.compactMap { Network($0) }
      .reduce(.publicInternet) { $0.allowing($1) }
  }
}
