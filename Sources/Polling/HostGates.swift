import Stories

/// Lets one transfer at a time through to each host, with a gap between them, and none while the host asked us to wait.
/// Pure: the caller starts what it is told to and asks again at `nextOpening`.
public struct HostGates: Sendable {
  /// One transfer that wants to start.
  public struct Ticket: Sendable, Hashable {
    public let number: UInt64
    public init(_ number: UInt64) { self.number = number }
  }

  private struct Gate {
    var waiting: [Ticket] = []
    var running: Ticket?
    var opensAt: Duration
  }

  private var gates: [String: Gate] = [:]
  private let gap: Duration

  public init(gap: Duration) { self.gap = gap }

  /// Queues `ticket` for `host`; those that may start now are returned by `open`.
  public mutating func enter(_ ticket: Ticket, host: String, now: Duration) {
    gates[host, default: Gate(opensAt: now)].waiting.append(ticket)
  }

  /// Takes back a ticket that waits; false when it has been let through already.
  public mutating func withdraw(_ ticket: Ticket, host: String) -> Bool {
    guard let place = gates[host]?.waiting.firstIndex(of: ticket) else { return false }
    gates[host]?.waiting.remove(at: place)
    return true
  }

  /// The transfer of `ticket` has ended; the host stays shut for the gap, or for `pause` when it asked for more.
  public mutating func leave(_ ticket: Ticket, host: String, pause: Duration?, now: Duration) {
    guard gates[host]?.running == ticket else { return }
    gates[host]?.running = nil
    shut(host, until: now + max(gap, pause ?? .zero), now: now)
  }

  /// Keeps `host` shut at least until then.
  public mutating func shut(_ host: String, until opensAt: Duration, now: Duration) {
    var gate = gates[host, default: Gate(opensAt: now)]
    gate.opensAt = max(gate.opensAt, opensAt)
    gates[host] = gate
  }

  /// Lets through whatever may start at `now`. Hosts nobody waits for and whose gap has passed are forgotten.
  public mutating func open(now: Duration) -> [Ticket] {
    var started: [Ticket] = []
    for host in gates.keys.sorted() {
      guard var gate = gates[host], gate.running == nil, gate.opensAt <= now else { continue }
      if gate.waiting.isEmpty {
        gates[host] = nil
      } else {
        let ticket = gate.waiting.removeFirst()
        gate.running = ticket
        gates[host] = gate
        started.append(ticket)
      }
    }
    return started
  }

  /// When the next waiting ticket may start; nil when none waits for time to pass.
  public var nextOpening: Duration? {
    gates.values.filter { $0.running == nil && !$0.waiting.isEmpty }.map(\.opensAt).min()
  }

  /// How long `host` stays shut from `now` on; zero when it is open.
  public func remainingPause(of host: String, now: Duration) -> Duration {
    max((gates[host]?.opensAt ?? now) - now, .zero)
  }
}
