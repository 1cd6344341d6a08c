import Polling
import Stories

/// The daemon's polling half in simulated time, with the book and the gates it has, and nothing else of it.
struct SimulatedDaemon {
  static let options: PollingOptions = {
    var options = PollingOptions(minimumInterval: .seconds(600))
    options.isAdaptive = true
    return options
  }()
  static let limit = 16

  private struct Ending {
    var at: Duration
    var poll: PollSchedule.DuePoll
    var before: SourceState
    var answer: SimulatedWeb.Answer?
  }

  var web: SimulatedWeb
  /// What is on disk.
  private(set) var stored: [String: SourceState] = [:]
  /// Of sources that did not fail last, from due to started.
  private(set) var lateness: [Duration] = []
  private var book: PollBook
  private var gates = HostGates(gap: SimulatedDaemon.options.hostGap)
  private var running: [Ending] = []
  private var seen: [String: Int] = [:]
  private var now = Duration.zero
  /// The wall clock less the monotonic one.
  private var wallOffset: Timestamp

  init(web: SimulatedWeb, wall: Timestamp) {
    self.web = web
    wallOffset = wall
    book = Self.book([:], web: web, now: .zero, wallNow: wall)
  }

  private var wallNow: Timestamp { wallOffset.advanced(by: now) }

  private static func host(_ url: String) -> String { String(url.split(separator: "/")[1]) }

  private static func book(
    _ states: [String: SourceState], web: SimulatedWeb, now: Duration, wallNow: Timestamp
  ) -> PollBook {
    var book = PollBook(
      states: Array(states.values), options: options, seed: UInt64(now.components.seconds), now: now, host: host)
    book.replace(sources: web.sites.map(\.source), options: options, now: now, wallNow: wallNow)
    return book
  }

  /// Polls until then.
  mutating func run(until end: Duration) {
    while now < end {
      let next = [running.map(\.at).min(), book.nextTurn(limit: Self.limit, now: now), end].compactMap(\.self).min()
      now = max(now, next ?? end)
      for ending in running where ending.at <= now { conclude(ending) }
      running.removeAll { $0.at <= now }
      for poll in book.takeDue(limit: Self.limit, now: now) { start(poll) }
    }
  }

  /// Dies, and starts again at once; what ran is lost.
  mutating func crash() {
    running = []
    gates = HostGates(gap: Self.options.hostGap)
    for state in stored.values {
      let pause = state.remainingPause(wallNow: wallNow, maximum: Self.options.retryAfterMaximum)
      guard let number = web.numbers[state.sourceID], pause > .zero else { continue }
      gates.shut(web.sites[number].host, until: now + pause, now: now)
    }
    book = Self.book(stored, web: web, now: now, wallNow: wallNow)
  }

  mutating func setWallClock(forward seconds: Int64) { wallOffset = wallOffset.advanced(by: .seconds(seconds)) }

  private mutating func start(_ poll: PollSchedule.DuePoll) {
    let source = poll.source
    if let note = book.note(before: source, now: now, wallNow: wallNow) { stored[source.id] = note }
    let before = book.state(of: source, now: now, wallNow: wallNow)
    if before.memory?.failure == nil { lateness.append(poll.lateness) }
    var ending = Ending(at: now, poll: poll, before: before)
    if gates.remainingPause(of: Self.host(poll.address), now: now) <= .zero, let number = web.numbers[source.id] {
      let may = ConditionalRule.maySend(before.memory ?? PollMemory(), phase: PollSchedule.phase(of: source.id))
      let answer = web.ask(number, validators: may ? before.validators : Validators(), at: now)
      ending.answer = answer
      ending.at = now + answer.duration
    }
    running.append(ending)
  }

  private mutating func conclude(_ ending: Ending) {
    let (source, address) = (ending.poll.source, ending.poll.address)
    var state = ending.before
    state.polledURL = source.url
    let outcome = outcome(of: ending, &state)
    if case .askedToWait(_, .some(let wait)) = outcome {
      gates.shut(
        Self.host(address), until: now + min(wait, Self.options.retryAfterMaximum), now: now)
    }
    state = state.after(
      outcome, asked: address, configured: source.url, retryAfterMaximum: Self.options.retryAfterMaximum, now: wallNow)
    stored[source.id] = book.conclude(outcome, state, of: source, now: now, wallNow: wallNow)
  }

  private mutating func outcome(of ending: Ending, _ state: inout SourceState) -> PollOutcome {
    guard let answer = ending.answer, let number = web.numbers[ending.poll.source.id] else {
      return .postponed(wait: gates.remainingPause(of: Self.host(ending.poll.address), now: now))
    }
    let site = web.sites[number]
    let hints = FreshnessHints(maximumAge: site.maximumAge, timeToLive: site.minutes.map { .seconds($0 * 60) })
    defer { state.lastAttempt = wallNow }
    switch answer.status {
    case 200:
      read(answer, site, ending, &state)
      return .read(hints: hints)
    case 304:
      state.memory?.saidUnchanged = true
      move(answer, ending, &state)
      return .notModified(hints: hints)
    case 429, 503: return .askedToWait(status: answer.status, retryAfter: answer.retryAfter)
    case 410: return .gone
    case 403: return .failed(.blocked, label: "blocked", message: "")
    case 0: return .failed(.soft, label: "timeout", message: "")
    case -1: return .failed(FailureClass(label: "dns", hasSucceededLately: true), label: "dns", message: "")
    default: return .failed(FailureClass(status: answer.status, isChallenge: false), label: "http", message: "")
    }
  }

  private mutating func read(
    _ answer: SimulatedWeb.Answer, _ site: SimulatedWeb.Site, _ ending: Ending, _ state: inout SourceState
  ) {
    let last = seen[site.source.id] ?? answer.published
    let new = max(answer.published - last, 0)
    seen[site.source.id] = answer.published
    let after = Validators(etag: answer.etag)
    // The dates of what is new, each when it was published.
    let dates = (0..<min(new, 50)).map { back -> Timestamp? in
      site.gap.map { wallOffset.advanced(by: .milliseconds(Int64(Double(answer.published - back) * $0 * 1000))) }
    }
    var memory = state.memory ?? PollMemory()
    memory.rhythm = RhythmRule.after(memory.rhythm ?? PublishingRhythm(), occasions: RhythmRule.occasions(dates))
    state.memory = ConditionalRule.noting(
      ConditionalRule.WholeAnswer(
        url: ending.poll.address, hadValidators: false, before: state.validators, after: after, newDates: dates,
        lastSuccess: state.lastSuccess), in: memory, now: wallNow)
    state.validators = after
    move(answer, ending, &state)
  }

  private func move(_ answer: SimulatedWeb.Answer, _ ending: Ending, _ state: inout SourceState) {
    let (asked, configured) = (ending.poll.address, ending.poll.source.url)
    let hops = answer.movedTo.flatMap { to in
      asked == to ? nil : [MoveRule.Hop(status: 301, from: asked, to: to)]
    }
    state.memory = MoveRule.afterReading(
      hops ?? [], asked: asked, configured: configured, memory: state.memory ?? PollMemory(), now: wallNow)
  }
}
