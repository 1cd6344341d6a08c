import Daemon
import Deduplicating
import Indexing
import Stories
import Testing

/// Events as the recorder writes them, and as it knows them again after a restart or a loss of the index.
@Suite struct EventRecordingTests {
  private func telling(_ number: Int, fine: Int, language: String = "en") -> Candidate {
    var candidate = Press.candidate(
      number, outlet: "outlet\(number)",
      text: Press.article(number) + " A fine of \(fine) and \(fine % 97 + 2).7% of turnover.")
    candidate.language = LanguageEvidence(tag: language, confidence: 1)
    (candidate.entities, candidate.jurisdictions) = (["org:body\(fine)", "per:chair\(fine)"], ["NZ"])
    return candidate
  }

  private func events(_ folder: StateFolder) throws -> [Int] {
    let ids = try folder.records().compactMap { record -> String? in
      if case .story(let story) = record { story.head.eventID } else { nil }
    }
    return ids.map { ids.firstIndex(of: $0) ?? -1 }
  }

  @Test("a telling in another language gets the event of the first, and says why")
  func linked() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    _ = try await recorder.record(telling(1, fine: 1_234_567))
    _ = try await recorder.record(telling(2, fine: 7_654_321))
    _ = try await recorder.record(telling(3, fine: 1_234_567, language: "fr"))
    #expect(try events(folder) == [0, 1, 0])
    guard case .story(let story)? = try folder.records().last else { return #expect(Bool(false), "no story") }
    #expect(story.eventReasons?.first?.anchor == "num:1234567")
    #expect(story.anchors.contains("num:1234567") && story.terms != nil)
  }

  @Test("tellings that wait together see each other")
  func together() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    _ = await recorder.recordTogether([telling(1, fine: 1_234_567), telling(2, fine: 1_234_567, language: "fr")])
    #expect(try events(folder) == [0, 0])
  }

  @Test(
    "after a restart, and after the index was lost, the next telling still finds its event", arguments: [false, true])
  func restarted(_ isLost: Bool) async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    for number in 1...12 { _ = try await recorder.record(telling(number, fine: number * 111_111)) }
    await recorder.close()
    if isLost { folder.remove("state.db", "state.db-wal", "state.db-shm") }
    let again = try folder.recorder()
    _ = try await again.record(telling(20, fine: 777_777, language: "fr"))
    #expect(try events(folder).last == 6)
    await again.close()
  }

  /// One pair of stories that are alike, among others that are about as like as any.
  private struct OnePair: EventSimilarity {
    let anchor = "embedding:m"
    let pair: Set<String>

    func similarity(_ a: String, _ b: String) -> Double? {
      pair == [a, b] ? 0.95 : 0.4 + Double((a + b).utf8.reduce(0) { $0 + Int($1) } % 9) / 100
    }
  }

  @Test("a story tied later by its vector is tied by a link that is durable and survives a restart")
  func reconsidered() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    for number in 1...20 {
      var telling = telling(number, fine: number * 111_111)
      if number % 3 == 1 { telling.concepts = ["penalties"] }
      _ = try await recorder.record(telling)
    }
    var short = Press.candidate(30, outlet: "outlet30", text: "Une amende de 777 777 est annoncée.")
    short.language = LanguageEvidence(tag: "fr", confidence: 1)
    short.jurisdictions = ["NZ"]
    short.concepts = ["penalties"]
    guard case .story(let id) = try await recorder.record(short), case .story(let first) = try folder.records()[6]
    else { return #expect(Bool(false), "no stories") }
    #expect(try events(folder).last == 20)
    let pair = OnePair(pair: [id, first.head.storyID])
    #expect(try await recorder.reconsider([id, first.head.storyID], pair) == 1)
    guard case .link(let link)? = try folder.records().last else { return #expect(Bool(false), "no link") }
    #expect(link.head.storyID == id && link.head.eventID == first.head.storyID)
    #expect(link.reasons.contains { $0.anchor == "embedding:m" })
    await recorder.close()
    let again = try folder.recorder()
    #expect(try await again.reconsider([id], pair) == 0)
    #expect(try again.index.story(id: id)?.eventID == first.head.storyID)
    await again.close()
  }

  @Test("a batch whose write failed leaves nothing behind in the events")
  func failedWrite() async throws {
    let folder = try StateFolder()
    let files = FaultyFiles()
    let recorder = try folder.recorder(files)
    _ = try await recorder.record(telling(1, fine: 111_111))
    files.setFree(0)
    _ = try? await recorder.record(telling(2, fine: 222_222))
    files.setFree(1 << 40)
    _ = await recorder.probe()
    _ = try await recorder.record(telling(3, fine: 222_222, language: "fr"))
    #expect(try events(folder) == [0, 1])
  }
}
