import Stories

@testable import Deduplicating

/// Reports to be placed in events, with what a classifier would have found in them.
struct Report {
  var title: String
  var text: String
  var language = "en"
  var outlet = "gazette"
  var hour = 0.0
  var entities: [String] = []
  var places: [String] = []
  var concepts: [String] = []
  var cites: [Citation] = []
  var authors: [String] = []
  var links: [String] = []
  /// Words the lexicon accounts for.
  var named: [String] = []
  /// The number of the report this is a later version of.
  var revised: Int?

  func candidate(_ number: Int) -> Candidate {
    let url = "https://\(outlet).example/\(revised ?? number)"
    let time = Tellings.noon.advanced(by: .seconds(hour * 3600))
    var candidate = Tellings.candidate(title, url: url, guid: url, text: text, outlet: outlet, at: time)
    candidate.language = LanguageEvidence(tag: language, confidence: 1)
    (candidate.entities, candidate.jurisdictions, candidate.concepts) = (entities, places, concepts)
    (candidate.cites, candidate.authors, candidate.links, candidate.named) = (cites, authors, links, named)
    return candidate
  }
}

/// Takes reports in one after the other, as a recorder would, and keeps what it would have written.
struct EventDesk {
  private(set) var events = EventIndex()
  private(set) var records: [Record] = []
  private var memory = StoryMemory(over: NoStories())
  private let deduplicator = Deduplicator()

  init(maximumStories: Int = 20_000) { events = EventIndex(maximumStories: maximumStories) }

  /// - Parameter isWritten: false where it is to be undone.
  @discardableResult
  mutating func take(_ candidate: Candidate, isWritten: Bool = true) throws -> [Record] {
    let decision = try events.checked(deduplicator.decide(candidate, lookup: memory), candidate, lookup: memory)
    let written = try events.records(of: decision, candidate: candidate, lookup: memory)
    for record in written { try memory.add(record) }
    if isWritten { events.settle() }
    records += written
    return written
  }

  @discardableResult
  mutating func take(_ reports: [Report], from number: Int = 0) throws -> [StoryRecord] {
    var stories: [StoryRecord] = []
    for (offset, report) in reports.enumerated() {
      if case .story(let story)? = try take(report.candidate(number + offset)).first { stories.append(story) }
    }
    return stories
  }

  mutating func undo() { events.undo() }

  /// The events the stories are in now, each story's by the order of the stories: `[0, 0, 2]`.
  func partition(_ stories: [StoryRecord]) -> [Int] {
    let ids = stories.map { events.current($0.head.eventID) }
    return ids.map { ids.firstIndex(of: $0) ?? -1 }
  }
}
