import Polling
import Stories
import Testing

/// A month of 5,000 sources, one run; every expectation is read from the servers' own log.
@Suite("A month of polling as the servers saw it")
struct MonthTests {
  static let day = Duration.seconds(86_400)

  /// Three crash loops of twenty starts, and a wall clock that jumps ten years forth and back, each over a restart.
  static let month: SimulatedDaemon = {
    var daemon = SimulatedDaemon(web: SimulatedWeb(count: 5000, seed: 1), wall: Timestamp(seconds: 1_782_457_391))
    for (start, jump) in [(3, 0), (10, 3650), (20, -3650)] as [(Int, Int64)] {
      daemon.run(until: day * start)
      daemon.setWallClock(forward: jump * 86_400)
      for restart in 0..<20 {
        daemon.crash()
        daemon.run(until: day * start + .seconds(30) * (restart + 1))
      }
    }
    daemon.run(until: day * 30)
    return daemon
  }()

  var web: SimulatedWeb { Self.month.web }

  /// Lines of sites of these manners, by site.
  func lines(of manners: SimulatedWeb.Manner...) -> [Int: [SimulatedWeb.Line]] {
    Dictionary(grouping: web.log.filter { manners.contains(web.sites[$0.site].manner) }, by: \.site)
  }

  @Test("complaint 3: no host ever sees two at once, or one within five seconds of another, but for crashes")
  func gaps() {
    var lastEnd: [String: Duration] = [:]
    var tooSoon = 0
    for line in web.log {
      let host = web.sites[line.site].host
      if let end = lastEnd[host], line.start - end < .seconds(5) { tooSoon += 1 }
      lastEnd[host] = max(lastEnd[host] ?? .zero, line.end)
    }
    // A crash forgets what ran: at most the sixteen that did may be met by another source of their host.
    #expect(tooSoon <= 60 * 16 / 10)
  }

  @Test("complaint 2: no host is asked before the end of the pause it asked for, nor kept from us for over a day")
  func pauses() {
    // What the servers said is in the answers; the log shows the silence after it.
    var early = 0
    var last: [String: SimulatedWeb.Line] = [:]
    for line in web.log {
      let host = web.sites[line.site].host
      if let asked = last[host], [429, 503].contains(asked.status), line.start - asked.end < .seconds(30) {
        early += 1
      }
      last[host] = line
    }
    #expect(early == 0)
    #expect(web.log.contains { $0.status == 429 })
    var (longest, longestInStep) = (Duration.zero, Duration.zero)
    for lines in lines(of: .strict).values where !web.sites[lines[0].site].host.hasPrefix("shared") {
      for (line, next) in zip(lines, lines.dropFirst()) {
        longest = max(longest, next.start - line.end)
        if next.start < Self.day * 10 { longestInStep = max(longestInStep, next.start - line.end) }
      }
    }
    // A clock that is set while a host rests may make it rest once more.
    #expect(longestInStep > Self.day && longestInStep < Self.day * 1.15 && longest < Self.day * 2.3)
  }

  @Test("nobody is asked more often than every ten minutes, but once over for each crash loop")
  func rate() {
    var tooOften = 0
    for lines in Dictionary(grouping: web.log, by: \.site).values {
      tooOften += zip(lines, lines.dropFirst()).count { $1.start - $0.start < .seconds(530) }
    }
    // Those are polls that the first crash of a loop cut short: three loops, sixteen places.
    #expect(tooOften <= 3 * 16)
  }

  @Test("complaint 3: nothing bursts, at the start, after a crash or when the clock jumps")
  func bursts() {
    var minutes: [Int64: Int] = [:]
    for line in web.log { minutes[line.start.components.seconds / 60, default: 0] += 1 }
    // At the start all 5,000 come within half an hour: 167 a minute.
    #expect((minutes.values.max() ?? 0) < 250)
    #expect((minutes.filter { $0.key > 1440 }.values.max() ?? 0) < 90)
  }

  @Test("complaint 4: who gives validators is asked without them at most once a day, and mostly once a week")
  func unconditional() {
    var total = 0
    let honest = lines(of: .honest)
    for lines in honest.values {
      let whole = Dictionary(grouping: lines.filter { !$0.isConditional }) { $0.start.components.seconds / 86_400 }
      #expect(whole.values.allSatisfy { $0.count <= 2 })
      total += lines.count { !$0.isConditional }
    }
    #expect(Double(total) / Double(honest.count) < 8)
  }

  @Test("complaint 6: every liar that published was found out, no honest server was")
  func liars() {
    var (missed, wronged) = (0, 0)
    for site in web.sites {
      let lie = Self.month.stored[site.source.id]?.memory?.lie
      switch site.manner {
      case .liar where (site.gap ?? .infinity) < 86_400: missed += lie == nil ? 1 : 0
      case .liar: break
      default: wronged += lie == nil ? 0 : 1
      }
    }
    #expect(missed == 0 && wronged == 0)
    for lines in lines(of: .liar).values {
      let days = Dictionary(grouping: lines.filter { !$0.isConditional }) { $0.start.components.seconds / 86_400 }
      #expect(days.values.allSatisfy { $0.count <= 28 })
    }
  }

  @Test(
    "complaint 1: who fails is asked less and less, and never given up",
    arguments: [
      (.hung, 70), (.missing, 70), (.blocked, 40), (.gone, 12),
    ] as [(SimulatedWeb.Manner, Int)])
  func failing(manner: SimulatedWeb.Manner, most: Int) {
    let lines = lines(of: manner).values
    let counts = lines.map(\.count)
    #expect((counts.min() ?? 0) >= 5 && (counts.max() ?? 0) <= most, "\(manner): \(counts.sorted())")
    #expect(lines.allSatisfy { ($0.last?.start ?? .zero) > Self.day * 21 })
  }

  @Test("complaint 1: the first success after an outage brings the old rhythm back")
  func recovers() {
    for lines in lines(of: .lost, .shaky).values where lines.count > 500 {
      let afterSuccess = zip(lines, lines.dropFirst()).filter { $0.0.status >= 200 && $0.0.status < 400 }
      #expect(afterSuccess.allSatisfy { $1.start - $0.end < .seconds(14 * 3600) })
    }
  }

  @Test("complaint 17: a source is asked as often as it publishes, between ten minutes and half a day")
  func rhythm() {
    func polls(_ isMeant: (Double?) -> Bool) -> Double {
      let sites = web.sites.indices.filter {
        web.sites[$0].manner == .honest && web.sites[$0].maximumAge == nil && web.sites[$0].minutes == nil
          && isMeant(web.sites[$0].gap)
      }
      let lines = lines(of: .honest)
      // Of the last week, once rhythms are known.
      let count = sites.map { lines[$0]?.count { $0.start > Self.day * 23 } ?? 0 }.reduce(0, +)
      return Double(count) / Double(max(sites.count, 1)) / 7
    }
    let (busy, daily, silent) = (polls { $0 == 2400 }, polls { $0 == 76_800 }, polls { $0 == nil })
    #expect(busy > 60 && busy < 80, "\(busy)")
    #expect(daily > 2 && daily < 5, "\(daily)")
    #expect(silent > 1.5 && silent < 3, "\(silent)")
  }

  @Test("a third of sources that hang or fail make the healthy ones no later")
  func lateness() {
    let sorted = Self.month.lateness.sorted()
    let p99 = sorted[sorted.count * 99 / 100]
    #expect(p99 < .seconds(2), "\(p99)")
  }

  @Test("complaint 11: who has moved for good is asked at the new address after two days")
  func moved() {
    for site in web.sites where site.manner == .moved {
      #expect(Self.month.stored[site.source.id]?.memory?.adopted?.to == site.source.url + "/new")
    }
  }
}
