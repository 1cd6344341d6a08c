import Stories

/// A source as it is scheduled.
public struct PlannedSource: Sendable, Hashable {
  /// Some 400 bytes: in each slot it would be moved whenever the slot is.
  private var shared: Shared<Source>
  public var source: Source {
    get { shared.value }
    set { shared = Shared(newValue) }
  }
  /// What is asked: the configured address, or the one the source moved to.
  public var address: String
  /// The host that answers, as far as that is known, else that of the address: no two sources of one host are polled
  /// together.
  public var host: String

  public init(source: Source, address: String, host: String) {
    shared = Shared(source)
    self.address = address
    self.host = host
  }

  /// The same source at the address another has.
  func moved(as other: PlannedSource) -> PlannedSource {
    var moved = self
    (moved.address, moved.host) = (other.address, other.host)
    return moved
  }
}

/// Which sources are due, in order, on a monotonic clock. Pure. Each turn costs by what is due, not by what there is.
///
/// Times are durations since an origin the caller chose and that never jumps; only `SourceState` carries wall time,
/// which is turned into a delay once, at `replace`. So a wall clock that jumps neither stops polling nor causes a burst.
///
/// 1. A source waits, then it is ready, then it runs. One that is ready while its host is taken, or rests, stands in the
///    line of that host and holds no place.
/// 2. Ready sources run in the order of their time plus a tenth of their interval: those that publish often go first,
///    and none waits for ever.
/// 3. New and failing sources have lanes of their own, see `PollLane`.
public struct PollSchedule: Sendable {
  enum Place: Sendable { case waiting, ready, inLine, running }

  struct Slot: Sendable {
    var planned: PlannedSource
    var due: Duration
    var reason: NextPoll.Reason
    var interval: Duration
    var lane: PollLane
    var place = Place.waiting
    /// It was due, and its host kept it.
    var isHeld = false
    /// Removed from the configuration while it was being polled.
    var isLeaving = false
    /// What a new configuration made of it while it was being polled.
    var next: PlannedSource?
    /// Goes up with every move between heaps, so that old entries are known.
    var stamp: UInt32 = 0
  }

  /// One poll to make now.
  public struct DuePoll: Sendable, Hashable {
    public var source: Source
    public var address: String
    /// How long after its time it starts.
    public var lateness: Duration
  }

  private struct Line: Sendable {
    var running = 0
    var opensAt = Duration.zero
    /// In the order they came to it; each is ready but for the host.
    var waiting: [Int] = []
  }

  private var numbers: [String: Int] = [:]
  private var slots: [Slot?] = []
  private var free: [Int] = []
  private var waiting = DueHeap()
  /// By lane, as the next is.
  private var ready = PollLane.allCases.map { _ in DueHeap() }
  private var lines: [String: Line] = [:]
  private var sweeps = SweepMark(least: HostGates.maximumIdleHosts)
  private var running = PollLane.allCases.map { _ in 0 }
  private var random: SplitMix64
  private let options: PollingOptions

  public init(seed: UInt64, options: PollingOptions) {
    random = SplitMix64(seed: seed)
    self.options = options
  }

  public var runningCount: Int { running.reduce(0, +) }

  /// All that are scheduled, as they were configured last, in no order.
  var sources: [Source] {
    slots.compactMap { slot in slot.flatMap { $0.isLeaving ? nil : ($0.next ?? $0.planned).source } }
  }

  /// Takes a new set of sources: kept ones keep their place, new ones start at the time their state remembers or in their
  /// phase of `spread`, those never polled within two seconds for each of them, and those that are gone leave once their poll has ended.
  ///
  /// - Parameter state: what is remembered of a source, by its id.
  public mutating func replace(
    sources: [PlannedSource], state: (String) -> SourceState?, spread: Duration, now: Duration, wallNow: Timestamp
  ) {
    let kept = Set(sources.map(\.source.id))
    for (id, number) in numbers where !kept.contains(id) {
      if slots[number]?.place == .running { slots[number]?.isLeaving = true } else { remove(number, now: now) }
    }
    let unknown = sources.count { numbers[$0.source.id] == nil && state($0.source.id)?.lastAttempt == nil }
    let place = StartingPlace(first: min(spread, Self.firstGap * unknown), spread: spread, options: options)
    for planned in sources {
      if let number = numbers[planned.source.id] {
        keep(planned, at: number, now: now)
      } else {
        add(planned, at: place, state: state(planned.source.id), now: now, wallNow: wallNow)
      }
    }
  }

  /// Between the first polls of sources that were never polled, on average: who adds one sees soon what comes of it.
  static let firstGap = Duration.seconds(2)

  /// Sources that are due at `now`, while fewer than `limit` run; they count as running until `finish`.
  public mutating func takeDue(limit: Int, now: Duration) -> [DuePoll] {
    while let item = nextWaiting, item.key <= now {
      _ = waiting.removeFirst()
      getReady(item.slot)
    }
    var taken: [DuePoll] = []
    while runningCount < limit, let number = nextReady(limit) { start(number, now: now, &taken) }
    return taken
  }

  /// The poll of a source has ended; it is due again as `next` says, at the address it has now.
  ///
  /// - Parameter interval: what the source waits when all is well; those that wait less go first.
  public mutating func finish(
    _ planned: PlannedSource, next: NextPoll, interval: Duration, lane: PollLane, now: Duration
  ) {
    guard let number = numbers[planned.source.id], var slot = slots[number], slot.place == .running else { return }
    leaveHost(slot, now: now)
    if slot.isLeaving { return remove(number, now: now) }
    var next = next
    slot.planned = (slot.next ?? slot.planned).moved(as: planned)
    // A source that was corrected meanwhile is due at once at its new address.
    if let changed = slot.next, changed.source.url != planned.source.url {
      (slot.planned, next) = (changed, NextPoll(delay: .zero, reason: .interval))
    }
    slot.next = nil
    (slot.due, slot.reason, slot.interval, slot.lane) = (now + next.delay, next.reason, interval, lane)
    slots[number] = slot
    move(number, to: .waiting, key: slot.due)
  }

  /// When `takeDue` may have something to give that it has not now; nil when only the end of a poll matters.
  public mutating func nextTurn(limit: Int, now: Duration) -> Duration? {
    if runningCount < limit, hasReady(limit) { return now }
    return nextWaiting?.key
  }

  /// When a source is due, and why then; nil while it is being polled or when it is not in the schedule.
  public func due(_ id: String) -> (at: Duration, reason: NextPoll.Reason)? {
    guard let slot = numbers[id].flatMap({ slots[$0] }) else { return nil }
    switch slot.place {
    case .running: return nil
    case .waiting, .ready, .inLine:
      guard slot.isHeld else { return (slot.due, slot.reason) }
      return (max(slot.due, lines[slot.planned.host]?.opensAt ?? slot.due), .hostGap)
    }
  }
}

extension PollSchedule {
  private mutating func add(
    _ planned: PlannedSource, at place: StartingPlace, state: SourceState?, now: Duration, wallNow: Timestamp
  ) {
    let phase = Self.phase(of: planned.source.id)
    let start = place.start(of: planned, phase: phase, state: state, wallNow: wallNow, using: &random)
    let slot = Slot(
      planned: planned, due: now + start.delay, reason: start.reason,
      interval: planned.source.interval ?? place.spread, lane: PollLane(state))
    let number = free.popLast() ?? slots.count
    if number == slots.count { slots.append(slot) } else { slots[number] = slot }
    numbers[planned.source.id] = number
    move(number, to: .waiting, key: slot.due)
  }

  private mutating func keep(_ planned: PlannedSource, at number: Int, now: Duration) {
    guard var slot = slots[number] else { return }
    slot.isLeaving = false
    let isCorrected = slot.planned.source.url != planned.source.url
    if slot.place == .running {
      // The host that is being asked now must be given back as it was taken.
      slot.next = planned
      slots[number] = slot
      return
    }
    release(number, now: now)
    slot.planned = planned
    slot.isHeld = false
    if isCorrected { (slot.due, slot.reason, slot.lane) = (now, .interval, .new) }
    slots[number] = slot
    move(number, to: .waiting, key: slot.due)
  }

  /// Takes a slot that does not run from the line of its host, or lets the next in its place when it had been called.
  private mutating func release(_ number: Int, now: Duration) {
    guard let slot = slots[number], slot.isHeld else { return }
    let host = slot.planned.host
    if slot.place == .inLine {
      lines[host]?.waiting.removeAll { $0 == number }
    } else if lines[host]?.running == 0 {
      callNext(host, now: now)
    }
  }

  private mutating func remove(_ number: Int, now: Duration) {
    release(number, now: now)
    guard let slot = slots[number] else { return }
    numbers[slot.planned.source.id] = nil
    slots[number] = nil
    free.append(number)
  }

  /// Where the slot at `number` goes next; what stood of it elsewhere is void.
  private mutating func move(_ number: Int, to place: Place, key: Duration) {
    guard var slot = slots[number] else { return }
    slot.place = place
    slot.stamp &+= 1
    slots[number] = slot
    let item = DueHeap.Item(key: key, slot: number, stamp: slot.stamp)
    switch place {
    case .waiting: waiting.insert(item)
    case .ready: ready[slot.lane.rawValue].insert(item)
    case .inLine, .running: break
    }
  }

  /// A source that waits for longer is due at `time`.
  public mutating func hasten(_ id: String, to time: Duration) {
    guard let number = numbers[id], let slot = slots[number], slot.place == .waiting, slot.due > time else { return }
    slots[number]?.due = time
    move(number, to: .waiting, key: time)
  }

  private mutating func getReady(_ number: Int) {
    guard let slot = slots[number] else { return }
    move(number, to: .ready, key: slot.due + slot.interval / 10)
  }

  private mutating func start(_ number: Int, now: Duration, _ taken: inout [DuePoll]) {
    guard let slot = slots[number] else { return }
    let host = slot.planned.host
    var line = lines[host, default: Line()]
    guard line.running < options.perHost, line.opensAt <= now else {
      slots[number]?.isHeld = true
      move(number, to: .inLine, key: slot.due)
      line.waiting.append(number)
      lines[host] = line
      // The first in line comes back when the host opens; while polls of it run, their end calls it.
      if line.running == 0, line.waiting.count == 1 { callNext(host, now: now) }
      return
    }
    line.running += 1
    // Where several may run, their starts lie a gap apart.
    if options.perHost > 1 { line.opensAt = now + options.hostGap }
    lines[host] = line
    slots[number]?.isHeld = false
    move(number, to: .running, key: now)
    running[slot.lane.rawValue] += 1
    taken.append(DuePoll(source: slot.planned.source, address: slot.planned.address, lateness: now - slot.due))
  }

  private mutating func leaveHost(_ slot: Slot, now: Duration) {
    running[slot.lane.rawValue] -= 1
    let host = slot.planned.host
    lines[host]?.running -= 1
    lines[host]?.opensAt = now + options.hostGap
    callNext(host, now: now)
    if sweeps.isDue(lines.count) { forgetIdleHosts(now: now) }
  }

  /// Lets the first in the host's line that does not fail, else the first, wait for the host to open. While anybody
  /// stands in line, one of the host runs or has been called.
  private mutating func callNext(_ host: String, now: Duration) {
    guard let line = lines[host], !line.waiting.isEmpty else { return }
    let place = line.waiting.firstIndex { slots[$0]?.lane != .failing } ?? 0
    let number = line.waiting[place]
    lines[host]?.waiting.remove(at: place)
    move(number, to: .waiting, key: max(line.opensAt, now))
  }

  private mutating func forgetIdleHosts(now: Duration) {
    lines = lines.filter { $0.value.running > 0 || !$0.value.waiting.isEmpty || $0.value.opensAt > now }
    sweeps.swept(leaving: lines.count)
  }

  private func isCurrent(_ item: DueHeap.Item, in place: Place) -> Bool {
    guard let slot = slots[item.slot] else { return false }
    return slot.stamp == item.stamp && slot.place == place
  }

  /// The earliest that waits, after what was superseded is thrown out.
  private var nextWaiting: DueHeap.Item? {
    mutating get {
      while let item = waiting.first {
        if isCurrent(item, in: .waiting) { return item }
        _ = waiting.removeFirst()
      }
      return nil
    }
  }

  private mutating func hasReady(_ limit: Int) -> Bool { firstLane(limit) != nil }

  private mutating func nextReady(_ limit: Int) -> Int? {
    firstLane(limit).flatMap { ready[$0.rawValue].removeFirst()?.slot }
  }

  /// Whose turn it is: new and proven sources by their time, and failing ones when no other waits.
  private mutating func firstLane(_ limit: Int) -> PollLane? {
    switch (firstKey(.proven, limit), firstKey(.new, limit)) {
    case (let proven?, let new?): new < proven ? .new : .proven
    case (_?, nil): .proven
    case (nil, _?): .new
    case (nil, nil): firstKey(.failing, limit) == nil ? nil : .failing
    }
  }

  /// The key of the first that waits in a lane that has a place left, after what was superseded is thrown out.
  private mutating func firstKey(_ lane: PollLane, _ limit: Int) -> Duration? {
    guard running[lane.rawValue] < lane.places(of: limit) else { return nil }
    while let item = ready[lane.rawValue].first {
      if isCurrent(item, in: .ready) { return item.key }
      _ = ready[lane.rawValue].removeFirst()
    }
    return nil
  }

  /// 0 up to 1, always the same for an id (FNV-1a, stirred).
  public static func phase(of id: String) -> Double {
    let hash = id.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    var stirred = SplitMix64(seed: hash)
    return Double(stirred.next() >> 11) / Double(UInt64(1) << 53)
  }
}
