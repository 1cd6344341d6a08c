import Classifying
import Stories
import Testing

@testable import Daemon

@Suite("Texts judged again")
struct ReplayTests {
  private func replay(_ terms: [TopicDefinition.Term]) throws -> Replay {
    let topic = TopicDefinition(id: "ai-policy", title: "AI policy", accept: 2.5, look: 1.5, terms: terms)
    return Replay(
      try Judge(
        topics: [topic], lexicon: Lexicon(), tracking: TrackingParameters(), languages: ["en"], fingerprint: "2"))
  }

  private func drop(_ title: String, _ verdicts: [TopicVerdict]) -> ReplayedText {
    ReplayedText(
      DropRecord(
        droppedAt: Timestamp(seconds: 1_782_400_000), reason: .offTopic, url: "https://gazette.example/a", entryID: nil,
        title: title, summary: nil, contentText: nil, language: "en", published: nil,
        source: Source(id: "gazette", outlet: "Gazette", url: "https://gazette.example/feed").reference,
        verdicts: verdicts))
  }

  private let model = TopicDefinition.Term(text: "model", group: .subject, weight: 1, language: "en")
  private let licence = TopicDefinition.Term(text: "licence", group: .policy, weight: 2, language: "en")
  private let rejected = TopicVerdict(
    topic: "ai-policy", decision: .reject, score: 1, threshold: 2.5,
    matches: [TopicMatch(term: "model", concept: nil, language: "en", field: "title", weight: 1)])

  @Test("a dropped entry that a new term lets in is shown with the term")
  func accepted() throws {
    var replay = try replay([model, licence])
    let changes = replay.judge(drop("Licence for every model", [rejected]))
    #expect(
      changes == [
        Replay.Change(
          topic: "ai-policy", isAccepted: true, scoreBefore: 1, score: 3, termsAdded: ["licence"], termsRemoved: [])
      ])
    #expect(replay.summary.accepted == 1 && replay.summary.drops == 1)
  }

  @Test("an archived story that would no longer be accepted is shown with what is missing")
  func lost() throws {
    let tender = TopicDefinition.Term(text: "tender", group: .policy, weight: 2, language: "en")
    var replay = try replay([model, tender])
    var text = drop("Licence for every model", [])
    text.origin = .archive
    text.verdicts = [
      TopicVerdict(
        topic: "ai-policy", decision: .accept, score: 3, threshold: 2.5,
        matches: rejected.matches + [
          TopicMatch(term: "licence", concept: nil, language: "en", field: "title", weight: 2)
        ])
    ]
    let changes = replay.judge(text)
    #expect(changes.map(\.isAccepted) == [false])
    #expect(changes.first?.termsRemoved == ["licence"])
    #expect(replay.summary.rejected == 1 && replay.summary.stories == 1)
  }

  @Test("what is decided as before is no change, whatever its score")
  func unchanged() throws {
    var replay = try replay([model, licence])
    #expect(replay.judge(drop("A model railway", [rejected])).isEmpty)
    #expect(replay.judge(drop("The cup final", [])).isEmpty)
  }
}
