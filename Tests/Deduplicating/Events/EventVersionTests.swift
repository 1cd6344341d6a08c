import Stories
import Testing

@testable import Deduplicating

/// Stories whose later version names what the first did not. The texts are our own.
@Suite struct EventVersionTests {
  /// Two lines of what the first of `EventLinkingTests.chips` tells in full.
  private static let breaking = Report(
    title: "Commerce Department acts on chips",
    text: "The Commerce Department said on Tuesday that it would say more about chips in the afternoon.",
    outlet: "capitol",
    places: ["US"], concepts: ["ai-chips"])

  private static let chinese = EventLinkingTests.chips[1]

  /// The version of report 0 that names what others name.
  private static func full(_ hour: Double = 12) -> Report {
    var report = EventLinkingTests.chips[0]
    (report.revised, report.hour) = (0, hour)
    return report
  }

  private func desk() throws -> EventDesk {
    var desk = EventDesk()
    try desk.take(EventLinkingTests.week, from: 1000)
    return desk
  }

  private func links(_ records: [Record]) -> [LinkRecord] {
    records.compactMap { if case .link(let link) = $0 { link } else { nil } }
  }

  private func update(_ records: [Record]) throws -> UpdateRecord {
    guard case .update(let update)? = records.first else { throw NoUpdate() }
    return update
  }

  private struct NoUpdate: Error {}

  @Test("two lines become an article: a link ties the younger event to the older, whichever was told first")
  func linked() throws {
    for isFirst in [true, false] {
      var desk = try desk()
      var other = Self.chinese
      other.hour = isFirst ? 9 : -1
      let order = isFirst ? [(Self.breaking, 0), (other, 1)] : [(other, 1), (Self.breaking, 0)]
      var stories: [StoryRecord] = []
      for (report, number) in order { stories += try desk.take([report], from: number) }
      #expect(desk.partition(stories) == [0, 1])
      let written = try desk.take(Self.full().candidate(0))
      let names = try #require(try update(written).names)
      #expect(names.entities == ["org:us-commerce", "org:nvidia"] && names.anchors.contains("num:35000000"))
      #expect(names.language == "en" && names.terms != nil)
      let link = try #require(links(written).first)
      #expect(written.count == 2)
      #expect(link.head.storyID == stories[1].head.storyID && link.head.eventID == stories[0].head.storyID)
      #expect(link.score > 0 && link.reasons.contains { $0.anchor == "num:35000000" })
      #expect(desk.partition(stories) == [0, 0])
    }
  }

  @Test("asked for duplicates, the version's answer tells the event it was tied to, and why")
  func answered() throws {
    var stream = DuplicateStream()
    for (number, report) in EventLinkingTests.week.enumerated() {
      _ = try stream.decide(report.candidate(1000 + number))
    }
    let other = try stream.decide(Self.chinese.candidate(1))
    var late = Self.breaking
    late.hour = 10
    let alone = try stream.decide(late.candidate(0))
    let version = try stream.decide(Self.full(14).candidate(0))
    #expect(alone.eventID == alone.storyID && version.storyID == alone.storyID && version.kind == .update)
    #expect(version.eventID == other.storyID && version.reasons.contains { $0.anchor == "num:35000000" })
  }

  @Test("an update that tells of something else ties nothing, and says what it names all the same")
  func notLinked() throws {
    var desk = try desk()
    let stories = try desk.take([Self.breaking, Self.chinese])
    var other = Report(
      title: "Commerce Department hires for its chip office",
      text: """
        The Commerce Department is looking for 140 engineers for the office that looks after chips. Applications are open \
        until 9 May, and pay begins at 96,000 dollars. The office moves to new rooms in the autumn, the department said.
        """, outlet: "capitol", hour: 12, places: ["US"], concepts: ["ai-chips"])
    other.revised = 0
    let written = try desk.take(other.candidate(0))
    #expect(try update(written).names?.anchors.contains("num:96000") == true)
    #expect(written.count == 1 && desk.partition(stories) == [0, 1])
  }

  @Test("what comes later finds the story by what its version names, and by what the first did")
  func foundLater() throws {
    var desk = try desk()
    let first = try desk.take([Self.breaking])
    try desk.take(Self.full().candidate(0))
    #expect(desk.partition(first + (try desk.take([EventLinkingTests.chips[2]], from: 2))) == [0, 0])
    // The correction names less; the numbers of before still lead to it.
    var corrected = Self.breaking
    (corrected.text, corrected.revised, corrected.hour) = ("A correction of this report is on its way.", 0, 15)
    try desk.take(corrected.candidate(0))
    #expect(desk.partition(first + (try desk.take([Self.chinese], from: 3))) == [0, 0])
  }

  @Test("a version in company is tied to a second event only where as much is shared as ties two")
  func inCompany() throws {
    let ministers = ["org:ministry", "per:minister", "per:deputy", "org:cabinet", "law:12"]
    let start = Report(
      title: "Minister presents camera bill", text: "The bill covers 41,700 cameras and 980 stations.",
      entities: ministers, places: ["IL"], concepts: ["biometrics"])
    var companion = start
    (companion.title, companion.outlet, companion.hour) = ("Cameras: the bill", "watch", 1)
    companion.text = "The minister wants 41,700 cameras at 980 stations, the bill says."
    let named = ["org:privacy-board", "org:court", "per:judge"]
    let other = Report(
      title: "كاميرات في المدن", text: "ينتقد القانون المقترح خبراء في الخصوصية.", language: "ar", outlet: "sawt",
      hour: 2,
      entities: named + ["org:union", "per:speaker", "law:77", "org:police"], places: ["IL"], concepts: ["biometrics"])
    for (entities, isAlone, isTied) in [
      (named.prefix(2), true, true), (named.prefix(2), false, false), (named[...], false, true),
    ] {
      var desk = try desk()
      let stories = try desk.take(isAlone ? [start, other] : [start, other, companion])
      #expect(desk.partition(stories) == (isAlone ? [0, 1] : [0, 1, 0]))
      var version = start
      (version.text, version.entities) = (version.text + " It has critics.", ministers + entities)
      (version.revised, version.hour) = (0, 5)
      let written = try desk.take(version.candidate(0))
      #expect(links(written).map(\.head.storyID) == (isTied ? [stories[1].head.storyID] : []), "\(links(written))")
      #expect(Set(desk.partition(stories)).count == (isTied ? 1 : 2))
    }
  }

  @Test("a version that only takes the text over says nothing of what it names, and is not looked at again")
  func takenOver() throws {
    var desk = try desk()
    var listed = EventLinkingTests.chips[0].candidate(0)
    listed.source = SourceReference(id: "digest", outlet: "digest", country: nil, url: "https://digest.example/feed")
    try desk.take(listed)
    var own = Self.full().candidate(0)
    own.siteURL = "https://capitol.example/"
    let written = try desk.take(own)
    let update = try update(written)
    #expect(update.changed["outlet"] == ["digest", "capitol"] && update.names == nil && written.count == 1)
  }

  @Test("of many versions no more is kept than of one story, the newest first")
  func bounded() throws {
    let most = 30
    var desk = EventDesk(maximumStories: most)
    try desk.take(EventLinkingTests.week, from: 1000)
    try desk.take([Self.breaking])
    for step in 1...30 {
      var version = Self.breaking
      version.text = (0..<90).map { "Item \($0) of \(step * 1000 + $0 * 7 + 10_000) tons." }.joined(separator: " ")
      (version.revised, version.hour) = (0, Double(step) * 25)
      try desk.take(version.candidate(0))
    }
    let place = try #require(desk.events.place(of: Deduplicator().identity(of: Self.breaking.candidate(0)).storyID))
    let held = desk.events.features(of: place)
    #expect(held.anchors.count == EventFeatures.maximumAnchors)
    #expect(held.terms.terms.count <= TermSketch.maximumTerms)
    #expect(held.anchors.contains { $0.anchor.text == "num:40007" })
    #expect(desk.events.count == EventLinkingTests.week.count + 1)
    #expect(desk.events.anchors.idle + desk.events.terms.idle <= EventIndex.maximumIdle * most)
    #expect(desk.events.anchors.keys.count { $0.kind == .number } < 30 * 90 / 2)
  }
}
