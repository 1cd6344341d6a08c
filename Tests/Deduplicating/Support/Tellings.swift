import Stories

@testable import Deduplicating

/// Candidates to tell apart.
enum Tellings {
  static let noon = Timestamp(rfc3339: "2026-06-26T12:00:00Z") ?? Timestamp(milliseconds: 0)

  static func candidate(
    _ title: String, url: String? = nil, guid: String? = nil, text: String? = nil, outlet: String = "gazette",
    source: String? = nil, at time: Timestamp = noon
  ) -> Candidate {
    var candidate = Candidate(
      source: SourceReference(
        id: source ?? outlet, outlet: outlet, country: nil, url: "https://\(outlet).example/feed"),
      title: title, contentSource: .feed, contentStatus: .ok, language: LanguageEvidence(tag: "en", confidence: 1),
      verdicts: [], provenance: Provenance(fetchedAt: time, status: 200, finalURL: "", reader: "rss-2.0"))
    (candidate.url, candidate.entryID, candidate.contentText) = (url, guid, text)
    return candidate
  }

  static func date(_ time: Timestamp) -> StatedDate {
    StatedDate(instant: time, offsetMinutes: 0, precision: .second, text: "")
  }

  /// An identifier as stories have.
  static func storyID(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// A text of `count` made-up words, each with a beginning of its own: those of another seed share next to none.
  static func prose(_ seed: UInt64, words count: Int = 60) -> String {
    var random = SplitMix(seed: seed)
    let syllables = ["ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu"]
    return (0..<count).map { _ in
      (0..<4).map { _ in syllables[Int.random(in: 0..<syllables.count, using: &random)] }.joined()
    }.joined(separator: " ") + "."
  }

  /// A text of `count` words of which no three in a row stand in a text of another seed.
  static func text(_ seed: Int, words count: Int = 150) -> String {
    (0..<count).map { "w\(seed)x\($0)" }.joined(separator: " ") + "."
  }
}

/// Decides on candidates one after the other, as a recorder would, in memory.
struct Desk {
  private(set) var memory = StoryMemory(over: NoStories())
  private(set) var decisions: [Decision] = []

  @discardableResult
  mutating func take(_ candidate: Candidate) throws -> Decision {
    let decision = try Deduplicator().decide(candidate, lookup: memory)
    if let record = decision.record { try memory.add(record) }
    decisions.append(decision)
    return decision
  }

  /// `story`, `sighting guid`, `update 2`, `known`, `deferred`, for each decision.
  var summary: [String] { decisions.map(\.word) }
}

extension Decision {
  var word: String {
    switch self {
    case .story: "story"
    case .sighting(let sighting): "sighting \(sighting.method.rawValue)"
    case .update(let update): "update \(update.version)"
    case .known: "known"
    case .deferred: "deferred"
    }
  }
}
