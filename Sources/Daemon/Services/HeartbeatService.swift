import Logging
import ServiceLifecycle
import Stories

/// Tells the service manager that we live, but only while the schedule, the recorder and the clock each show progress.
struct HeartbeatService: Service {
  let notifier: SystemdNotifier
  let clock: DaemonClock
  let logger: Logger
  /// The parts that must answer, each with the longest time it may be silent.
  let pulses: @Sendable () async -> [Pulse]
  let statusLine: @Sendable () async -> String

  struct Pulse: Sendable {
    var name: String
    var silence: Duration
    var limit: Duration
  }

  /// A status line at most this often.
  static let statusInterval = Duration.seconds(10)

  func run() async throws {
    let interval = min(notifier.watchdogInterval ?? Self.statusInterval, Self.statusInterval)
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await beat()
        do { try await clock.sleep(interval) } catch { return }
      }
    }
    // This service is the first to be stopped, so this is the beginning of the end.
    notifier.stopping()
  }

  private func beat() async {
    let stuck = await pulses().filter { $0.silence > $0.limit }
    if stuck.isEmpty {
      if notifier.watchdogInterval != nil { notifier.watchdog() }
    } else {
      logger.error("No progress", metadata: ["parts": "\(stuck.map(\.name).joined(separator: ", "))"])
    }
    notifier.status(await statusLine())
  }
}
