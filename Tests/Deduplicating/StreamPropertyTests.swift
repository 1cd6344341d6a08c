import Stories
import Testing

@testable import Deduplicating

/// What holds for any stream of candidates.
@Suite struct StreamPropertyTests {
  /// Stories of several outlets with copies, edits, repeats, updates and teasers among them.
  private func stream(_ seed: UInt64, count: Int = 100) -> [Candidate] {
    var generator = SplitMix(seed: seed)
    let outlets = ["gazette", "courier", "herald", "tribune"]
    return (0..<count).map { number in
      let text = Int.random(in: 0..<40, using: &generator)
      let outlet = outlets.randomElement(using: &generator) ?? "gazette"
      let telling = LabelledText.all[text % LabelledText.all.count]
      let body =
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: telling.framed + "\n" + Tellings.text(text)
        case 1: telling.edited
        case 2: Tellings.text(text, words: 120) + "\n" + telling.stamps[0].0
        case 3: Tellings.text(text, words: 120)
        default: String(Tellings.text(text).prefix(40))
        }
      var candidate = Tellings.candidate(
        "\(telling.title) \(text)", url: "https://\(outlet).example/\(text)", guid: "\(text % 30)", text: body,
        outlet: outlet, at: Tellings.noon.advanced(by: .seconds(Int64(number) * 300)))
      candidate.published = Tellings.date(Tellings.noon.advanced(by: .seconds(Int64(text) * 3600)))
      return candidate
    }
  }

  private func records(_ stream: [Candidate]) throws -> [Record] {
    var desk = Desk()
    for candidate in stream { try desk.take(candidate) }
    return desk.decisions.compactMap(\.record)
  }

  @Test("the same stream gives the same records", arguments: [1, 2])
  func sameRecords(_ seed: Int) throws {
    let stream = stream(UInt64(seed))
    #expect(try records(stream) == records(stream))
  }

  @Test("batches of any size decide alike", arguments: [1, 2])
  func batches(_ seed: Int) throws {
    let stream = stream(UInt64(seed), count: 80)
    let whole = try records(stream)
    var base = StoryMemory(over: NoStories())
    var generator = SplitMix(seed: UInt64(seed))
    var found: [Record] = []
    var rest = stream[...]
    while !rest.isEmpty {
      let batch = rest.prefix(Int.random(in: 1...20, using: &generator))
      rest = rest.dropFirst(batch.count)
      var memory = StoryMemory(over: base)
      let before = found.count
      for candidate in batch {
        guard let record = try Deduplicator().decide(candidate, lookup: memory).record else { continue }
        found.append(record)
        try memory.add(record)
      }
      for record in found[before...] { try base.add(record) }
    }
    #expect(found == whole)
  }

  @Test("an index rebuilt from the records decides like the one that saw them live", arguments: [1, 2])
  func rebuilt(_ seed: Int) throws {
    let stream = stream(UInt64(seed), count: 140)
    var live = Desk()
    for candidate in stream.prefix(100) { try live.take(candidate) }
    var rebuilt = StoryMemory(over: NoStories())
    for decision in live.decisions {
      guard var record = decision.record else { continue }
      // As with `archive.content: none`.
      if case .story(var story) = record {
        (story.contentText, story.summary) = (nil, nil)
        record = .story(story)
      }
      try rebuilt.add(record)
    }
    for candidate in stream[100...] {
      #expect(try Deduplicator().decide(candidate, lookup: rebuilt) == live.take(candidate))
      if let record = live.decisions.last?.record { try rebuilt.add(record) }
    }
  }

  @Test("nothing is lost: every text is archived, or is one that is", arguments: [1, 2])
  func nothingLost(_ seed: Int) throws {
    var desk = Desk()
    var texts: [String: Set<String>] = [:]
    for candidate in stream(UInt64(seed)) {
      let decision = try desk.take(candidate)
      let identity = Deduplicator().identity(of: candidate)
      let hash = identity.materialHash ?? identity.contentHash
      switch decision {
      case .story(let story): texts[story.head.storyID, default: []].insert(hash)
      case .update(let update): texts[update.head.storyID, default: []].insert(hash)
      case .sighting(let sighting):
        #expect(texts[sighting.head.storyID] != nil)
        if sighting.method == .content { #expect(texts[sighting.head.storyID]?.contains(hash) == true) }
      case .known(let id), .deferred(let id): #expect(texts[id] != nil)
      }
      #expect(try desk.memory.story(id: decision.storyID) != nil)
    }
  }
}
