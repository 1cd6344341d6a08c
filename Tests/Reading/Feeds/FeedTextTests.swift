import Testing

@testable import Reading

@Suite("text rules all dialects share")
struct FeedTextTests {
  @Test("repeated and empty values are dropped, and the order stays", arguments: [3, 40])
  func distinct(count: Int) {
    let values = (0..<count).map { "value \($0 % (count - 1))" }
    #expect(FeedText.distinct([""] + values) == (0..<(count - 1)).map { "value \($0)" })
  }

  @Test("one empty value is none")
  func alone() {
    #expect(FeedText.distinct([""]) == [])
    #expect(FeedText.distinct(["a"]) == ["a"])
  }
}
