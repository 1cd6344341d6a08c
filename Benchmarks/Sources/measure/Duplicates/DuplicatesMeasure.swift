import Deduplicating
import Foundation
import Stories

/// What it costs to decide on a story when so many are known, and what each known story costs in memory.
struct DuplicatesMeasure {
  /// What was measured over the last stories before `known` were; printed as one line of JSON.
  struct Stage: Codable {
    var known: Int
    /// CPU seconds a story: identity, decision and taking the record in.
    var secondsPerStory: Double
    /// The slowest hundredth begins there, in seconds.
    var slowestHundredth: Double
    /// Of the process, what came since it began with none.
    var bytesPerStory: Double
    /// Of the reprints, those found to be of their original.
    var recall: Double
    /// Of the originals, those taken for something else.
    var falseAlarms: Double
  }

  let press: InventedPress
  private static let window = 10_000

  func run(_ count: Int) throws {
    let deduplicator = Deduplicator()
    var memory = StoryMemory(over: NoStories(), maximumSimilar: count)
    var tally = Tally()
    // The press's words and our tables are there whatever is known.
    _ = deduplicator.identity(of: candidate(press[0]))
    let begun = Memory.resident()
    for number in 0..<count {
      let telling = press[number]
      let candidate = candidate(telling)
      let before = Stopwatch.now()
      let decision = try deduplicator.decide(candidate, lookup: memory)
      if let record = decision.record { try memory.add(record) }
      tally.add(decision, telling, seconds: Stopwatch.now() - before)
      if [10_000, 100_000, 1_000_000].contains(number + 1) || number + 1 == count {
        try write(tally.stage(known: number + 1, bytes: Memory.resident() - begun))
      }
      if (number + 1) % Self.window == 0 { tally.beginWindow() }
    }
  }

  private func candidate(_ telling: InventedPress.Telling) -> Candidate {
    let now = Timestamp(seconds: 1_780_000_000 + Int64(telling.number))
    var candidate = Candidate(
      source: SourceReference(
        id: telling.outlet, outlet: telling.outlet, country: nil, url: "https://\(telling.outlet).example/feed"),
      title: telling.title, contentSource: .page, contentStatus: .ok,
      language: LanguageEvidence(tag: telling.language, confidence: 1), verdicts: [],
      provenance: Provenance(fetchedAt: now, status: 200, finalURL: "", reader: "rss-2.0"))
    candidate.url = "https://\(telling.outlet).example/\(telling.number)"
    candidate.entryID = "\(telling.number)"
    candidate.contentText = telling.text
    candidate.published = StatedDate(instant: now, offsetMinutes: 0, precision: .second, text: "")
    return candidate
  }

  private func write(_ stage: Stage) throws {
    FileHandle.standardOutput.write(try JSONEncoder().encode(stage) + [0x0A])
  }

  /// What the last stories took, and what was made of all of them.
  private struct Tally {
    private var seconds: [Double] = []
    private var storyIDs: [Int: String] = [:]
    private var (reprints, found, originals, mistaken) = (0, 0, 0, 0)

    mutating func add(_ decision: Decision, _ telling: InventedPress.Telling, seconds: Double) {
      self.seconds.append(seconds)
      storyIDs[telling.number] = decision.storyID
      var isStory = false
      if case .story = decision { isStory = true }
      if let original = telling.original {
        reprints += 1
        if !isStory, decision.storyID == storyIDs[original] { found += 1 }
      } else {
        originals += 1
        if !isStory { mistaken += 1 }
      }
    }

    mutating func beginWindow() { seconds.removeAll(keepingCapacity: true) }

    func stage(known: Int, bytes: Int) -> Stage {
      let sorted = seconds.sorted()
      return Stage(
        known: known, secondsPerStory: sorted.reduce(0, +) / Double(max(1, sorted.count)),
        slowestHundredth: sorted.isEmpty ? 0 : sorted[sorted.count * 99 / 100],
        // Our own account of which is which is no part of it.
        bytesPerStory: Double(bytes - storyIDs.capacity * 40) / Double(known),
        recall: Double(found) / Double(max(1, reprints)), falseAlarms: Double(mistaken) / Double(max(1, originals)))
    }
  }
}

/// This process's memory.
enum Memory {
  /// Bytes that are resident now.
  static func resident() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(getpagesize())
  }
}
