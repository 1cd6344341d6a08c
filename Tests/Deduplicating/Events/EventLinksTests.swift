import Stories
import Testing

@testable import Deduplicating

/// Events found to be one, and stories that cite a telling.
@Suite struct EventLinksTests {
  private func bridge() throws -> (EventDesk, [StoryRecord]) {
    let ministers = ["org:ministry", "per:minister", "per:deputy"]
    let numbers = "41,700 cameras and 980 stations"
    let start = Report(
      title: "Minister presents camera bill", text: "The bill covers \(numbers).", entities: ministers, places: ["IL"],
      concepts: ["biometrics"])
    let other = Report(
      title: "كاميرات في المدن", text: "ينتقد القانون المقترح خبراء في الخصوصية، وكلفته 73 مليون.", language: "ar",
      outlet: "sawt", hour: 2,
      entities: ["org:privacy-board", "org:court"], places: ["IL"], concepts: ["biometrics"])
    let both = Report(
      title: "Cameras: board and court weigh in", text: "The bill covers \(numbers) and costs 73 million.",
      outlet: "watch",
      hour: 4, entities: ministers + ["org:privacy-board", "org:court"], places: ["IL"], concepts: ["biometrics"])
    var desk = EventDesk()
    try desk.take(EventLinkingTests.week, from: 1000)
    let stories = try desk.take([start, other, both])
    return (desk, stories)
  }

  @Test("a story that tells of two events ties the younger to the older with one link; nothing is rewritten")
  func bridging() throws {
    let (desk, stories) = try bridge()
    #expect(stories[0].head.eventID != stories[1].head.eventID)
    #expect(stories[2].head.eventID == stories[0].head.storyID)
    guard case .link(let link)? = desk.records.last else {
      Issue.record("a link was expected: \(stories.map(\.eventScore)) \(stories.map(\.eventReasons))")
      return
    }
    #expect(link.head.storyID == stories[1].head.storyID && link.head.eventID == stories[0].head.storyID)
    #expect(!link.reasons.isEmpty)
    #expect(desk.partition(stories) == [0, 0, 0])
  }

  @Test("a sighting of a story whose event was found to be part of another bears that one")
  func sightingAfterLink() throws {
    var (desk, stories) = try bridge()
    let again = Report(
      title: stories[1].title, text: stories[1].contentText ?? "", language: "ar", outlet: "mirror", hour: 5)
    var candidate = again.candidate(1)
    candidate.url = stories[1].url
    guard case .sighting(let sighting)? = try desk.take(candidate).first else {
      Issue.record("a sighting was expected")
      return
    }
    #expect(sighting.head.storyID == stories[1].head.storyID && sighting.head.eventID == stories[0].head.storyID)
  }

  private let report = Report(
    title: "Researchers of two rivals warn of the same danger",
    text: """
      At a conference in the capital, researchers from rival countries said that frontier systems are too dangerous to be \
      managed by each side alone. Two of them proposed a hotline between laboratories.
      """,
    outlet: "Wired", places: ["US", "CN"], concepts: ["ai-safety", "dialogue"], authors: ["Ana Writer"])

  private func responses(_ comment: Report) throws -> [StoryRecord] {
    var desk = EventDesk()
    try desk.take(EventLinkingTests.week, from: 1000)
    return try desk.take([report, comment])
  }

  private var comment: Report {
    Report(
      title: "When rivals share a fear",
      text:
        "A column on what it means that the two sides now speak of the same risk, and on who would answer the telephone.",
      outlet: "column", hour: 30, places: ["US", "CN"], concepts: ["ai-safety", "dialogue"])
  }

  @Test("a comment that names outlet and author of a report is of its event, and responds to it")
  func citedByName() throws {
    var citing = comment
    citing.cites = [Citation(outlet: "WIRED", author: "Ana Writer")]
    let stories = try responses(citing)
    #expect(stories[1].head.eventID == stories[0].head.storyID && stories[1].respondsTo == stories[0].head.storyID)
    #expect(try #require(stories[1].eventReasons).map(\.anchor).contains("author:ana writer"))
  }

  @Test("a link to the report says so, too")
  func citedByLink() throws {
    var citing = comment
    citing.links = [try #require(report.candidate(0).url)]
    let stories = try responses(citing)
    #expect(stories[1].head.eventID == stories[0].head.storyID && stories[1].respondsTo == stories[0].head.storyID)
  }

  @Test("a link to an archived story is an answer though nothing else is shared, links to two are a digest")
  func answeredByLink() throws {
    let other = Report(title: "Ferry timetable changes", text: "The ferries leave at six from now on.", outlet: "port")
    var letter = Report(title: "A letter to the editor", text: "I read this and disagree.", outlet: "letters", hour: 2)
    let addresses = try [report.candidate(0), other.candidate(1)].map { try #require($0.url) }
    for (links, answers) in [([addresses[0]], true), (addresses, false)] {
      letter.links = links
      var desk = EventDesk()
      let stories = try desk.take([report, other, letter])
      #expect(stories[2].respondsTo == (answers ? stories[0].head.storyID : nil))
    }
  }

  @Test("a reason shows a name as the story writes it, not as an unrelated one that sounds alike did")
  func ownSpelling() throws {
    let unrelated = Report(
      title: "Chess club elects a chair", text: "The club has elected Annegret as its chair.", outlet: "chess")
    func ruling(_ title: String, _ text: String, _ language: String) -> Report {
      Report(title: title, text: text, language: language, outlet: "court-\(language)", concepts: ["courts"])
    }
    let english = ruling(
      "Hospitals must switch off triage machines",
      "The court told Helseblikk to switch them off in 417 wards and to repay 48 million, said Ingrid.", "en")
    let spanish = ruling(
      "Los hospitales deben apagar el triaje",
      "El tribunal ordenó a Helseblikk apagarlo en 417 salas y devolver 48 millones, dijo Ingrid.", "es")
    var desk = EventDesk()
    let stories = try desk.take([unrelated, english, spanish])
    let reasons = try #require(stories[2].eventReasons).map(\.anchor)
    #expect(reasons.contains("name:ingrid") && !reasons.contains("name:annegret"), "\(reasons)")
  }

  @Test("without a citation the comment stands alone")
  func uncited() throws {
    let stories = try responses(comment)
    #expect(stories[1].respondsTo == nil)
  }
}
