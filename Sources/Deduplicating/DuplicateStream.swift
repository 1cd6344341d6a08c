import Stories

/// Deduplicates a stream of candidates against itself, in memory: what `inspect duplicates` shows.
public struct DuplicateStream {
  /// What became of one candidate.
  public struct Answer: Sendable, Hashable {
    /// `story`, `sighting`, `update`; a repeat of a known entry counts as a sighting here.
    public var kind: RecordHead.Kind
    /// The story it is, or is of.
    public var storyID: String
    /// Its own identifier when it is a story.
    public var isNew: Bool
    public var method: SightingRecord.Method?
    /// Of a sighting 1 for an exact key, the measured similarity for `near`; of a story how sure it is of its event.
    public var score: Double?
    public var eventID: String
    public var reasons: [LinkReason]
  }

  private let deduplicator = Deduplicator()
  private var memory = StoryMemory(over: NoStories())
  private var events = EventIndex()

  public init() {}

  /// Takes one more candidate in. Throws nothing of its own; a lookup in memory does not fail.
  public mutating func decide(_ candidate: Candidate) throws -> Answer {
    let decision = try events.checked(deduplicator.decide(candidate, lookup: memory), candidate, lookup: memory)
    let records = try events.records(of: decision, candidate: candidate, lookup: memory)
    for record in records { try memory.add(record) }
    events.settle()
    let told = try memory.story(id: decision.storyID)?.eventID ?? decision.storyID
    let eventID = try memory.currentEvent(told)
    var answer = Answer(
      kind: .sighting, storyID: decision.storyID, isNew: false, method: nil, score: nil, eventID: eventID, reasons: [])
    switch decision {
    case .story:
      answer.kind = .story
      answer.isNew = true
      if case .story(let story)? = records.first {
        (answer.score, answer.reasons) = (story.eventScore, story.eventReasons ?? [])
      }
    case .sighting(let sighting): (answer.method, answer.score) = (sighting.method, sighting.score)
    case .update, .deferred:
      (answer.kind, answer.method, answer.score) = (.update, .url, 1)
      if case .link(let link)? = records.dropFirst().first { answer.reasons = link.reasons }
    case .known: (answer.method, answer.score) = (candidate.entryID == nil ? .url : .guid, 1)
    }
    return answer
  }
}
