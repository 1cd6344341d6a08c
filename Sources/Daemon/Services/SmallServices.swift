import Archiving
import Configuring
import Fetching
import Logging
import ServiceLifecycle
import Serving
import Stories

/// Looks after the archive: upkeep, the end of a pause, and its closing when everyone who writes has stopped. Ends the
/// daemon when nothing more can be written.
struct RecordingService: Service {
  let recorder: Recorder
  let clock: DaemonClock
  let logger: Logger

  static let interval = Duration.seconds(1)

  func run() async throws {
    do {
      try await cancelWhenGracefulShutdown { try await lookAfter() }
    } catch {
      await recorder.close()
      throw error
    }
    await recorder.close()
    logger.debug("Archive closed")
  }

  /// Returns when cancelled; throws when the archive has failed for good.
  private func lookAfter() async throws {
    var wasPaused = false
    var lastTrouble: ArchiveError?
    while !Task.isCancelled {
      let trouble = await recorder.maintain()
      if let trouble, trouble != lastTrouble { logger.warning("Archive upkeep", metadata: ["error": "\(trouble)"]) }
      lastTrouble = trouble
      let state = await recorder.probe()
      if case .failed(let label) = state { throw ArchiveFailed(label: label) }
      if case .paused(let label) = state, !wasPaused {
        let problem = await recorder.pauseProblem ?? label
        logger.error(
          "Recording is paused, and nobody is asked", metadata: ["cause": "\(label)", "problem": "\(problem)"])
      }
      let isPaused = state != .recording
      if wasPaused && !isPaused { logger.notice("Recording goes on") }
      wasPaused = isPaused
      do { try await clock.sleep(Self.interval) } catch { return }
    }
  }
}

/// The archive cannot be made durable any more; only a new process can help.
public struct ArchiveFailed: Error, CustomStringConvertible {
  public var label: String
  public var description: String { "the archive failed: \(label)" }
}

/// Ends the network client's thread after the polls have ended.
struct FetchingService: Service {
  let live: Locked<LiveConfiguration>

  func run() async throws {
    try? await gracefulShutdown()
    for fetcher in live.withLock({ $0.fetchers }) { await (fetcher as? CurlFetcher)?.shutdown() }
  }
}

/// Serves status over HTTP.
struct ServingService: Service {
  let address: ListenAddress
  let allowedHosts: [String]
  let board: StatusBoard
  /// Nil when no hub may call.
  let hubs: HubDesk?
  let logger: Logger
  let onReady: @Sendable (String) async -> Void

  func run() async throws {
    let schema = ConfigurationLoader.shippedFile("schema/record-1.json") ?? "{}"
    let api = StatusAPI(answers: board, allowedHosts: allowedHosts, schema: schema, hubs: hubs)
    let server = StatusServer(host: address.host, port: address.port, api: api)
    let isBound = Locked(false)
    do {
      try await server.run { port in
        isBound.withLock { $0 = true }
        let host = address.host.contains(":") ? "[\(address.host)]" : address.host
        await onReady("http://\(host):\(port)/")
      }
    } catch  where !isBound.withLock({ $0 }) && !(error is CancellationError) {
      let host = address.host.contains(":") ? "[\(address.host)]" : address.host
      throw CannotBind(address: "\(host):\(address.port)", reason: "\(error)")
    }
  }
}

/// The status address is not to be had.
public struct CannotBind: Error, CustomStringConvertible {
  public var address: String
  public var reason: String
  public var description: String {
    let isTaken = reason.contains("Address already in use")
    return "cannot listen on \(address): " + (isTaken ? "another program does (setting serving.listen)" : reason)
  }
}

/// Runs one round of polls.
struct OnceService: Service {
  let parts: Parts
  let total: Int
  let summary: Locked<OnceSummary>
  let progress: @Sendable (Int, Int) -> Void

  func run() async throws {
    let live = parts.live.withLock { $0 }
    let round = OnceRun(
      live: live, desk: parts.desk, door: parts.door, workbench: parts.workbench, recording: parts.recorder,
      drops: parts.drops, robots: parts.robots,
      tally: parts.tally, clock: parts.clock)
    let (progress, total) = (progress, total)
    let skipped = try await cancelWhenGracefulShutdown { try await round.run { progress($0, total) } }
    let position = await parts.recorder.position
    let troubles = await parts.desk.reports.filter { [.degraded, .failing, .retired].contains($1.health) }.map {
      OnceSummary.Trouble(sourceID: $0.id, reason: $1.lastError ?? $1.lastOutcome ?? $1.health.rawValue)
    }
    summary.withLock {
      $0 = OnceSummary(
        sources: total, skipped: skipped, tally: parts.tally.withLock { $0 }, position: position, troubles: troubles)
    }
  }
}
