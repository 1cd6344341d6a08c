import Polling
import Stories

/// A web of servers that keeps a log of its own, in simulated time: what a month of polling looks like from outside.
struct SimulatedWeb {
  /// How a server treats us.
  enum Manner: CaseIterable {
    /// 200 and 304 as it should be.
    case honest
    /// No validators: every answer is whole.
    case plain
    /// Says 304 to whoever asks whether it has changed.
    case liar
    /// Asks for a pause every now and then, in seconds, on 429 or 503.
    case strict
    /// 5xx now and then.
    case shaky
    /// Never answers.
    case hung
    case missing, gone, blocked
    /// Its name is not found for hours every day.
    case lost
    /// 301 to another address of its own, for good.
    case moved
  }

  struct Site {
    var source: Source
    var host: String
    var manner: Manner
    /// Seconds between two publications; nil: it publishes nothing.
    var gap: Double?
    var maximumAge: Duration?
    var minutes: Int?
  }

  /// One line of the log.
  struct Line {
    var site: Int
    var start: Duration
    var end: Duration
    var isConditional: Bool
    var status: Int
  }

  struct Answer {
    var status: Int
    var duration: Duration
    var retryAfter: Duration?
    /// Publications the document holds in all.
    var published: Int
    var etag: String?
    var movedTo: String?
  }

  let sites: [Site]
  let numbers: [String: Int]
  private(set) var log: [Line] = []
  private var random: SplitMix64

  init(count: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let sites = (0..<count).map { Self.site($0, count: count, using: &random) }
    self.sites = sites
    numbers = Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($1.source.id, $0) })
    self.random = random
  }

  private static func site(_ number: Int, count: Int, using random: inout SplitMix64) -> Site {
    // Three in ten live on a host with others.
    let host = number % 10 < 3 ? "shared\(number / 10 % max(1, count / 100)).example" : "host\(number).example"
    let source = Source(id: "s\(number)", outlet: "o\(number)", url: "https://\(host)/\(number)")
    let manner: Manner =
      switch number % 50 {
      case 0, 1: .hung
      case 2: .missing
      case 3: .gone
      case 4: .blocked
      case 5: .lost
      case 6: .liar
      case 7: .moved
      case 8, 9: .strict
      case 10, 11: .shaky
      case 12..<20: .plain
      default: .honest
      }
    // From forty minutes to a fortnight, the rare more common; one in eight publishes nothing.
    let doublings = max(Int.random(in: 0...9, using: &random), Int.random(in: 0...9, using: &random))
    let gap = number % 8 == 7 ? nil : 2400 * Double(1 << doublings)
    return Site(
      source: source, host: host, manner: manner, gap: gap,
      maximumAge: number % 9 == 0 ? .seconds(Int.random(in: 60...100_000, using: &random)) : nil,
      minutes: number % 11 == 0 ? Int.random(in: 1...3000, using: &random) : nil)
  }

  mutating func ask(_ number: Int, validators: Validators, at now: Duration) -> Answer {
    var answer = self.answer(number, etag: validators.etag, at: now)
    answer.duration += .milliseconds(Int.random(in: 20...900, using: &random))
    log.append(
      Line(
        site: number, start: now, end: now + answer.duration, isConditional: !validators.isEmpty,
        status: answer.status))
    return answer
  }

  private mutating func answer(_ number: Int, etag: String?, at now: Duration) -> Answer {
    let site = sites[number]
    let published = site.gap.map { Int(now.secondsValue / $0) } ?? 0
    let current = "\"\(published)\""
    func document(_ etag: String?) -> Answer {
      Answer(status: 200, duration: .zero, published: published, etag: etag)
    }
    func failure(_ status: Int, after wait: Duration = .zero, retryAfter: Duration? = nil) -> Answer {
      Answer(status: status, duration: wait, retryAfter: retryAfter, published: 0)
    }
    let chance = Int.random(in: 0..<20, using: &random)
    switch site.manner {
    case .plain: return document(nil)
    case .liar: return etag == nil ? document(current) : failure(304)
    case .strict where chance == 0:
      let seconds = [30, 600, 7200, 500_000].randomElement(using: &random) ?? 30
      return failure(chance % 2 == 0 ? 429 : 503, retryAfter: .seconds(seconds))
    case .shaky where chance < 4: return failure(500)
    case .hung: return failure(0, after: .seconds(30))
    case .missing: return failure(404)
    case .gone: return failure(410)
    case .blocked: return failure(403)
    case .lost where now.components.seconds / 3600 % 24 < 4: return failure(-1)
    case .moved:
      var answer = etag == current ? failure(304) : document(current)
      answer.movedTo = site.source.url + "/new"
      return answer
    default: return etag == current ? failure(304) : document(current)
    }
  }
}
