import Testing

@testable import Polling

@Suite("Tables are looked through seldom")
struct SweepMarkTests {
  @Test("a table of which nothing may be forgotten is looked through once for each doubling")
  func doubling() {
    var (mark, looked) = (SweepMark(least: 4), [Int]())
    for count in 1...100 where mark.isDue(count) {
      looked.append(count)
      mark.swept(leaving: count)
    }
    #expect(looked == [5, 11, 23, 47, 95])
  }

  @Test("one that became small is left alone up to the least size again")
  func small() {
    var mark = SweepMark(least: 4)
    mark.swept(leaving: 100)
    #expect(!mark.isDue(200))
    mark.swept(leaving: 1)
    #expect(!mark.isDue(4) && mark.isDue(5))
  }
}
