import Stories

/// Lets one transfer at a time, or as many as are allowed, through to each host, in the order they came, with a gap
/// after each, and none while the host asked us to wait. Pure: the caller waits as it is told and asks again.
public struct HostGates: Sendable {
  /// One transfer that wants to start.
  public struct Ticket: Sendable, Hashable {
    public let number: UInt64
    public init(_ number: UInt64) { self.number = number }
  }

  /// Where a ticket stands.
  public enum Standing: Sendable, Hashable {
    /// It may start now, and holds the gate until it leaves.
    case started
    /// It is next, once that time has come.
    case next(at: Duration)
    /// Others are before it; `leave` or `withdraw` will name it.
    case queued
  }

  private struct Gate {
    var waiting: [Ticket] = []
    var running: Set<Ticket> = []
    var opensAt: Duration
  }

  /// Hosts remembered before those that are idle and open are forgotten; twice as many as are neither, where that is more.
  static let maximumIdleHosts = 4096

  private var gates: [String: Gate] = [:]
  private var sweeps = SweepMark(least: HostGates.maximumIdleHosts)
  private let gap: Duration
  private let width: Int

  /// - Parameter width: transfers of one host at once, at least 1.
  public init(gap: Duration, width: Int = 1) {
    self.gap = gap
    self.width = max(width, 1)
  }

  /// Puts `ticket` at the end of the queue for `host`.
  public mutating func enter(_ ticket: Ticket, host: String, now: Duration) {
    if sweeps.isDue(gates.count) { forgetIdleHosts(now: now) }
    gates[host, default: Gate(opensAt: now)].waiting.append(ticket)
  }

  /// Starts `ticket` if it may, else says what it waits for.
  public mutating func standing(of ticket: Ticket, host: String, now: Duration) -> Standing {
    guard var gate = gates[host] else { return .queued }
    if gate.running.contains(ticket) { return .started }
    guard gate.running.count < width, gate.waiting.first == ticket else { return .queued }
    guard gate.opensAt <= now else { return .next(at: gate.opensAt) }
    gate.running.insert(gate.waiting.removeFirst())
    // Where several may run, their starts lie a gap apart.
    if width > 1 { gate.opensAt = now + gap }
    gates[host] = gate
    return .started
  }

  /// The ticket that should ask for its standing now that another has started; nil where one runs at a time.
  public func successor(host: String) -> Ticket? { width > 1 ? next(host) : nil }

  /// The transfer of `ticket` has ended; the host stays shut for the gap, or for `pause` when it asked for more.
  ///
  /// - Returns: the ticket that is next now, and should ask for its standing.
  public mutating func leave(_ ticket: Ticket, host: String, pause: Duration?, now: Duration) -> Ticket? {
    guard gates[host]?.running.remove(ticket) != nil else { return nil }
    shut(host, until: now + max(gap, pause ?? .zero), now: now)
    return gates[host]?.waiting.first
  }

  /// Takes back a ticket that waits.
  ///
  /// - Returns: the ticket that is next in its place, and should ask for its standing.
  public mutating func withdraw(_ ticket: Ticket, host: String) -> Ticket? {
    guard let place = gates[host]?.waiting.firstIndex(of: ticket) else { return nil }
    gates[host]?.waiting.remove(at: place)
    return place == 0 ? next(host) : nil
  }

  /// Keeps `host` shut at least until then.
  public mutating func shut(_ host: String, until opensAt: Duration, now: Duration) {
    var gate = gates[host, default: Gate(opensAt: now)]
    gate.opensAt = max(gate.opensAt, opensAt)
    gates[host] = gate
  }

  /// How long `host` stays shut from `now` on; zero when it is open.
  public func remainingPause(of host: String, now: Duration) -> Duration {
    max((gates[host]?.opensAt ?? now) - now, .zero)
  }

  /// The first that waits, where one more may run.
  private func next(_ host: String) -> Ticket? {
    gates[host].flatMap { $0.running.count < width ? $0.waiting.first : nil }
  }

  private mutating func forgetIdleHosts(now: Duration) {
    gates = gates.filter { !$0.value.running.isEmpty || !$0.value.waiting.isEmpty || $0.value.opensAt > now }
    sweeps.swept(leaving: gates.count)
  }
}
