import Logging
import Stories
import Testing

@testable import Daemon

@Suite("The heartbeat")
struct HeartbeatServiceTests {
  private let manual = ManualClock()
  private let silence = Locked(Duration.zero)
  private let socket: NotifySocket

  init() throws { socket = try NotifySocket() }

  private var service: HeartbeatService {
    HeartbeatService(
      notifier: SystemdNotifier(environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "8000000"]),
      clock: manual.clock, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      pulses: { [silence] in
        [
          .init(name: "schedule", silence: .zero, limit: .seconds(60)),
          .init(name: "recorder", silence: silence.withLock { $0 }, limit: .seconds(30)),
        ]
      }, statusLine: { "polling" })
  }

  @Test("feeds the watchdog at half its time, and not while a part is silent for longer than it may be")
  func silentPart() async throws {
    let service = service
    let running = Task { try await service.run() }
    var heard: [[String]] = []
    for silent in [30, 31, 31, 0] {
      await manual.untilSleeping(1)
      heard.append(socket.messages)
      silence.withLock { $0 = .seconds(silent) }
      await manual.advance(by: .seconds(4))
    }
    await manual.untilSleeping(1)
    heard.append(socket.messages)
    let fed = ["WATCHDOG=1", "STATUS=polling"]
    #expect(heard == [fed, fed, ["STATUS=polling"], ["STATUS=polling"], fed])
    running.cancel()
    try await running.value
    #expect(socket.messages == ["STOPPING=1\nSTATUS=stopping"])
  }

  @Test("beats no earlier than at half the watchdog's time")
  func interval() async throws {
    let service = service
    let running = Task { try await service.run() }
    await manual.untilSleeping(1)
    _ = socket.messages
    await manual.advance(by: .milliseconds(3999))
    await manual.untilSleeping(1)
    #expect(socket.messages.isEmpty)
    running.cancel()
    try await running.value
  }
}
