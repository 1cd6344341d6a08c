import Configuring
import Fetching
import Foundation
import Logging
import Polling
import ServiceLifecycle
import Serving
import Stories
import UnixSignals

/// The whole daemon: the rooms composed, run for ever or once.
public struct PolicyWireDaemon: Sendable {
  /// How the daemon is started.
  public struct Options: Sendable {
    /// Nil: looked for in the usual places.
    public var configurationPath: String?
    public var environment: [String: String]

    public init(configurationPath: String?, environment: [String: String]) {
      self.configurationPath = configurationPath
      self.environment = environment
    }
  }

  /// Graceful shutdown within this, then everything that still runs is cancelled.
  static let shutdownTime = Duration.seconds(6)
  static let cancellationTime = Duration.seconds(3)

  private let options: Options
  private let clock: DaemonClock
  private let logger: Logger
  private let notifier: SystemdNotifier
  private let configuration: Configuration
  private let startedAt: Timestamp

  /// Loads the configuration. Throws `ConfigurationProblems` with everything that is wrong with it.
  public init(options: Options, clock: DaemonClock = .system) throws {
    self.options = options
    self.clock = clock
    configuration = try ConfigurationLoader.checking(options.environment).load(path: options.configurationPath)
    let level = Logger.Level(rawValue: configuration.settings.logLevel.rawValue) ?? .info
    let environment = options.environment
    logger = Logger(label: "policywire") { _ in LineLogHandler(level: level, environment: environment) }
    notifier = SystemdNotifier(environment: options.environment)
    startedAt = clock.wall()
  }

  /// Polls for ever; returns after SIGTERM or SIGINT, with everything accepted durable.
  public func run() async throws {
    let parts = try await openedParts()
    let embedding = embeddingService(parts.recorder)
    let hubs = try HubService(configuration.settings, parts: parts, logger: logger)
    let board = parts.board(startedAt: startedAt, embeddings: embedding?.desk, hubs: hubs?.desk)
    let polling = PollingService(
      desk: parts.desk, door: parts.door, live: parts.live, workbench: parts.workbench,
      recording: parts.recording(embeddings: embedding?.desk),
      drops: parts.drops, robots: parts.robots,
      tally: parts.tally, clock: clock, logger: logger, hubs: hubs?.desk)
    let serving = ServingService(
      address: configuration.settings.serving.listen,
      allowedHosts: configuration.settings.serving.allowedHosts + HubService.hosts(configuration.settings),
      board: board, hubs: hubs?.desk, logger: logger, onReady: announceReady)
    let heartbeat = HeartbeatService(
      notifier: notifier, clock: clock, logger: logger, pulses: parts.pulses, statusLine: { await parts.statusLine() })
    let services: [any Service] = [
      RecordingService(recorder: parts.recorder, clock: clock, logger: logger), FetchingService(live: parts.live),
      serving, polling,
      ReloadService(options: options, parts: parts, notifier: notifier, logger: logger), heartbeat,
    ]
    try await runGroup(services + (embedding.map { [$0] } ?? []) + (hubs.map { [$0] } ?? []))
  }

  private func openParts() async throws -> Parts {
    let parts = try await Parts(
      configuration: configuration, environment: options.environment, clock: clock, logger: logger)
    for finding in parts.recorder.report.findings { logger.log(level: finding.level, "\(finding.message)") }
    return parts
  }

  /// As `openParts`, once there is space for it.
  private func openedParts() async throws -> Parts {
    var isTold = false
    return try await SpaceWait.open(
      clock: clock,
      onFull: { error in
        if !isTold { logger.error("No space to open archive and index; waiting", metadata: ["error": "\(error)"]) }
        isTold = true
        notifier.starting("no space: \(error)")
      }, openParts)
  }

  /// Nil when embeddings are off, or cannot be had: that must not keep anything from being archived.
  private func embeddingService(_ recorder: Recorder) -> EmbeddingService? {
    do {
      return try EmbeddingService(
        configuration.settings, recorder: recorder, environment: options.environment, clock: clock, logger: logger)
    } catch {
      logger.error("Embeddings are off", metadata: ["error": "\(error)"])
      return nil
    }
  }

  /// Polls every source once and stops. Binds no port.
  ///
  /// - Parameter progress: called after each source with how many are done, of how many.
  public func runOnce(progress: @escaping @Sendable (Int, Int) -> Void) async throws -> OnceSummary {
    let parts = try await openParts()
    let summary = Locked(OnceSummary())
    let once = OnceService(parts: parts, total: configuration.sources.count, summary: summary, progress: progress)
    try await runGroup(
      [RecordingService(recorder: parts.recorder, clock: clock, logger: logger), FetchingService(live: parts.live)],
      until: once)
    return summary.withLock { $0 }
  }

  private func runGroup(_ services: [any Service], until last: (any Service)? = nil) async throws {
    var configurations = services.map { ServiceGroupConfiguration.ServiceConfiguration(service: $0) }
    if let last {
      configurations.append(.init(service: last, successTerminationBehavior: .gracefullyShutdownGroup))
    }
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .error)
    var group = ServiceGroupConfiguration(
      services: configurations, gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
    group.maximumGracefulShutdownDuration = Self.shutdownTime
    group.maximumCancellationDuration = Self.cancellationTime
    try await ServiceGroup(configuration: group).run()
    logger.notice("Stopped")
  }

  private var announceReady: @Sendable (String) async -> Void {
    let (logger, notifier, sources) = (logger, notifier, configuration.sources.count)
    return { url in
      notifier.ready("polling \(sources) sources")
      logger.notice("Ready", metadata: ["status": "\(url)", "sources": "\(sources)"])
    }
  }
}
