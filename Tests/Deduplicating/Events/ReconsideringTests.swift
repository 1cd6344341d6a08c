import Stories
import Testing

@testable import Deduplicating

/// Stories that stand alone, looked at again once it is known how alike their texts are to others'.
@Suite struct ReconsideringTests {
  /// Tells of the same as the first of `EventLinkingTests.chips`, with little to show for it.
  private static let scarce = Report(
    title: "芯片出口受限", text: "华盛顿将对海外集群所用芯片实行许可管理,企业须核查产品去向,罚款可达3500万美元。", language: "zh-Hans",
    outlet: "caijing", hour: 9, places: ["US"], concepts: ["export-controls"])

  private func desk() throws -> (desk: EventDesk, first: StoryRecord, scarce: StoryRecord, others: [String]) {
    var desk = EventDesk()
    let week = try desk.take(EventLinkingTests.week, from: 1000)
    let stories = try desk.take([EventLinkingTests.chips[0], Self.scarce])
    return (desk, stories[0], stories[1], week.map(\.head.storyID))
  }

  private func reconsidered(
    _ storyID: String, _ similarity: FixedSimilarity, in events: EventIndex
  ) -> LinkRecord? {
    var events = events
    return events.reconsider(storyID, similarity)
  }

  @Test("a story tied by nothing but a number is tied when its vector stands out, and the reasons say so")
  func tied() throws {
    let (desk, first, scarce, others) = try desk()
    #expect(scarce.head.eventID == scarce.head.storyID)
    var events = desk.events
    let similarity = FixedSimilarity.crowd(
      scarce.head.storyID, others, standsOut: first.head.storyID, by: 0.9)
    let found = events.reconsider(scarce.head.storyID, similarity)
    let link = try #require(found)
    #expect(link.head.storyID == scarce.head.storyID && link.head.eventID == first.head.storyID)
    #expect(link.reasons.contains { $0.anchor == "embedding:m" && $0.weight > 0 })
    #expect(events.current(scarce.head.storyID) == first.head.storyID)
    #expect(reconsidered(scarce.head.storyID, similarity, in: events) == nil, "it stands alone no longer")
  }

  @Test("nothing is tied without a vector, by one of the crowd, or by vectors alone")
  func notTied() throws {
    let (desk, first, scarce, others) = try desk()
    let events = desk.events
    let story = scarce.head.storyID
    #expect(reconsidered(story, FixedSimilarity(), in: events) == nil)
    let crowd = FixedSimilarity.crowd(story, others, standsOut: first.head.storyID, by: 0.52)
    #expect(reconsidered(story, crowd, in: events) == nil)
    let stranger = FixedSimilarity.crowd(story, others, standsOut: others[0], by: 0.9)
    #expect(reconsidered(story, stranger, in: events) == nil)
    #expect(reconsidered("unknown", crowd, in: events) == nil)
  }

  @Test("what was not written was never tied")
  func undone() throws {
    let (desk, first, scarce, others) = try desk()
    var events = desk.events
    let similarity = FixedSimilarity.crowd(
      scarce.head.storyID, others, standsOut: first.head.storyID, by: 0.9)
    let found = events.reconsider(scarce.head.storyID, similarity)
    let link = try #require(found)
    events.undo()
    #expect(events.current(scarce.head.storyID) == scarce.head.storyID)
    #expect(reconsidered(scarce.head.storyID, similarity, in: events) == link)
  }

  @Test("an index filled from the records comes to the same")
  func rebuilt() throws {
    let (desk, first, scarce, others) = try desk()
    var events = desk.events
    var fresh = EventIndex()
    for record in desk.records { fresh.add(record) }
    fresh.settle()
    let similarity = FixedSimilarity.crowd(
      scarce.head.storyID, others, standsOut: first.head.storyID, by: 0.9)
    let live = events.reconsider(scarce.head.storyID, similarity)
    let again = fresh.reconsider(scarce.head.storyID, similarity)
    #expect(again != nil && again == live)
  }
}
