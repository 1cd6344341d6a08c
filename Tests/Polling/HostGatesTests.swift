import Polling
import Stories
import Testing

@Suite("One transfer a host")
struct HostGatesTests {
  let first = HostGates.Ticket(1)
  let second = HostGates.Ticket(2)
  let other = HostGates.Ticket(3)

  @Test("a second transfer waits for the first and the gap; other hosts do not")
  func gap() {
    var gates = HostGates(gap: .seconds(5))
    gates.enter(first, host: "a.example", now: .zero)
    gates.enter(second, host: "a.example", now: .zero)
    gates.enter(other, host: "b.example", now: .zero)
    let found1 = gates.open(now: .zero)
    #expect(found1 == [first, other])
    let found2 = gates.open(now: .seconds(100))
    #expect(found2.isEmpty)
    gates.leave(first, host: "a.example", pause: nil, now: .seconds(100))
    #expect(gates.nextOpening == .seconds(105))
    let found3 = gates.open(now: .seconds(104))
    #expect(found3.isEmpty)
    let found4 = gates.open(now: .seconds(105))
    #expect(found4 == [second])
  }

  @Test("a host that asked for a pause stays shut that long, whoever comes")
  func pause() {
    var gates = HostGates(gap: .zero)
    gates.enter(first, host: "a.example", now: .zero)
    let found5 = gates.open(now: .zero)
    #expect(found5 == [first])
    gates.leave(first, host: "a.example", pause: .seconds(60), now: .seconds(1))
    #expect(gates.remainingPause(of: "a.example", now: .seconds(1)) == .seconds(60))
    gates.enter(second, host: "a.example", now: .seconds(2))
    let found6 = gates.open(now: .seconds(60))
    #expect(found6.isEmpty)
    let found7 = gates.open(now: .seconds(61))
    #expect(found7 == [second])
  }

  @Test("a withdrawn ticket is never let through, and one let through can't be withdrawn")
  func withdraw() {
    var gates = HostGates(gap: .zero)
    gates.enter(first, host: "a.example", now: .zero)
    gates.enter(second, host: "a.example", now: .zero)
    let found8 = gates.open(now: .zero)
    #expect(found8 == [first])
    let found9 = gates.withdraw(first, host: "a.example")
    #expect(!found9)
    let found10 = gates.withdraw(second, host: "a.example")
    #expect(found10)
    gates.leave(first, host: "a.example", pause: nil, now: .zero)
    let found11 = gates.open(now: .zero)
    #expect(found11.isEmpty)
    #expect(gates.nextOpening == nil)
  }

  @Test("someone else's leave does not open a gate")
  func foreignLeave() {
    var gates = HostGates(gap: .zero)
    gates.enter(first, host: "a.example", now: .zero)
    _ = gates.open(now: .zero)
    gates.enter(second, host: "a.example", now: .zero)
    gates.leave(second, host: "a.example", pause: nil, now: .zero)
    let found12 = gates.open(now: .zero)
    #expect(found12.isEmpty)
  }
}
