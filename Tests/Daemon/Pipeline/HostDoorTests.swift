import Stories
import Testing

@testable import Daemon

@Suite("The door to a host")
struct HostDoorTests {
  @Test("transfers to one host run one after the other, with the gap between them")
  func gap() async throws {
    let time = ManualClock()
    let door = HostDoor(gap: .seconds(5), clock: time.clock)
    let starts = Locked([Duration]())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          _ = try await door.pass(host: "a.example", pause: { (_: Int) in nil }) {
            starts.withLock { $0.append(time.clock.monotonic()) }
            return 0
          }
        }
      }
      for _ in 0..<2 {
        await time.untilSleeping(1)
        await time.advance(by: .seconds(5))
      }
      try await group.waitForAll()
    }
    #expect(starts.withLock { $0 } == [.zero, .seconds(5), .seconds(10)])
  }

  @Test("a pause the server asked for holds for everyone")
  func pause() async throws {
    let time = ManualClock()
    let door = HostDoor(gap: .zero, clock: time.clock)
    _ = try await door.pass(host: "a.example", pause: { (_: Int) in .seconds(60) }) { 0 }
    #expect(await door.remainingPause(of: "a.example") == .seconds(60))
    _ = try await door.pass(host: "b.example", pause: { (_: Int) in nil }) { 0 }
    async let late: Int = door.pass(host: "a.example", pause: { _ in nil }) { 1 }
    await time.untilSleeping(1)
    await time.advance(by: .seconds(60))
    #expect(try await late == 1)
  }

  @Test("whoever would wait longer than a minute for a pause is sent away, and the next one too")
  func longPause() async throws {
    let door = HostDoor(gap: .zero, clock: ManualClock().clock)
    await door.shut("a.example", for: .seconds(3600))
    for _ in 0..<2 {
      await #expect(throws: HostPaused.self) {
        _ = try await door.pass(host: "a.example", pause: { (_: Int) in nil }) { 0 }
      }
    }
    #expect(try await door.pass(host: "b.example", pause: { (_: Int) in nil }) { 1 } == 1)
  }

  @Test("a transfer that throws leaves the door open for the next")
  func throwing() async throws {
    struct Failed: Error {}
    let door = HostDoor(gap: .zero, clock: ManualClock().clock)
    await #expect(throws: Failed.self) {
      _ = try await door.pass(host: "a.example", pause: { (_: Int) in nil }) { throw Failed() }
    }
    #expect(try await door.pass(host: "a.example", pause: { (_: Int) in nil }) { 7 } == 7)
  }
}
