import Polling
import Stories
import Testing

@Suite("One transfer a host")
struct HostGatesTests {
  let first = HostGates.Ticket(1)
  let second = HostGates.Ticket(2)
  let host = "a.example"

  func gates(gap: Duration, _ tickets: [HostGates.Ticket]) -> HostGates {
    var gates = HostGates(gap: gap)
    for ticket in tickets { gates.enter(ticket, host: host, now: .zero) }
    return gates
  }

  func standing(
    _ gates: inout HostGates, _ ticket: HostGates.Ticket, at now: Duration, host: String = "a.example"
  ) -> HostGates.Standing {
    gates.standing(of: ticket, host: host, now: now)
  }

  @Test("a second transfer waits for the first and then for the gap")
  func gap() {
    var gates = gates(gap: .seconds(5), [first, second])
    #expect(standing(&gates, second, at: .zero) == .queued)
    #expect(standing(&gates, first, at: .zero) == .started)
    #expect(standing(&gates, first, at: .zero) == .started)
    #expect(standing(&gates, second, at: .seconds(100)) == .queued)
    let next = gates.leave(first, host: host, pause: nil, now: .seconds(100))
    #expect(next == second)
    #expect(standing(&gates, second, at: .seconds(104)) == .next(at: .seconds(105)))
    #expect(standing(&gates, second, at: .seconds(105)) == .started)
  }

  @Test("hosts do not wait for one another")
  func otherHost() {
    var gates = gates(gap: .seconds(5), [first])
    gates.enter(second, host: "b.example", now: .zero)
    #expect(standing(&gates, first, at: .zero) == .started)
    #expect(standing(&gates, second, at: .zero, host: "b.example") == .started)
  }

  @Test("a host that asked for a pause stays shut that long, whoever comes")
  func pause() {
    var gates = gates(gap: .zero, [first])
    #expect(standing(&gates, first, at: .zero) == .started)
    let next = gates.leave(first, host: host, pause: .seconds(60), now: .seconds(1))
    #expect(next == nil)
    #expect(gates.remainingPause(of: host, now: .seconds(1)) == .seconds(60))
    gates.enter(second, host: host, now: .seconds(2))
    #expect(standing(&gates, second, at: .seconds(60)) == .next(at: .seconds(61)))
    #expect(standing(&gates, second, at: .seconds(61)) == .started)
  }

  @Test("when the one in front withdraws, the one behind is named")
  func withdraw() {
    var gates = gates(gap: .zero, [first, second])
    let next = gates.withdraw(first, host: host)
    #expect(next == second)
    #expect(standing(&gates, second, at: .zero) == .started)
  }

  @Test("a withdrawal behind a running transfer names nobody")
  func withdrawBehind() {
    var gates = gates(gap: .zero, [first, second, HostGates.Ticket(3)])
    #expect(standing(&gates, first, at: .zero) == .started)
    let next = gates.withdraw(second, host: host)
    #expect(next == nil)
    let left1 = gates.leave(first, host: host, pause: nil, now: .zero)
    #expect(left1 == HostGates.Ticket(3))
  }

  @Test("someone else's leave does not open a gate")
  func foreignLeave() {
    var gates = gates(gap: .zero, [first, second])
    #expect(standing(&gates, first, at: .zero) == .started)
    let left2 = gates.leave(second, host: host, pause: nil, now: .zero)
    #expect(left2 == nil)
    #expect(standing(&gates, second, at: .zero) == .queued)
  }

  @Test("a pause outlives any number of other hosts")
  func manyHosts() {
    var gates = HostGates(gap: .zero)
    gates.shut("busy.example", until: .seconds(100), now: .zero)
    for number in 0..<10_000 {
      let ticket = HostGates.Ticket(UInt64(number))
      gates.enter(ticket, host: "\(number).example", now: .zero)
      let left3 = gates.standing(of: ticket, host: "\(number).example", now: .zero)
      #expect(left3 == .started)
      _ = gates.leave(ticket, host: "\(number).example", pause: nil, now: .zero)
    }
    #expect(gates.remainingPause(of: "busy.example", now: .zero) == .seconds(100))
  }
}
