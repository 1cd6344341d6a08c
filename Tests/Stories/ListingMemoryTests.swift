import Stories
import Testing

@Suite("What is remembered of a listing page")
struct ListingMemoryTests {
  private let start = Timestamp(seconds: 1_782_432_000)
  private let good = ListingMemory.Reading(entries: 20, dated: 20, make: "a>li>ul.news")

  private func day(_ number: Int) -> Timestamp { start.advanced(by: .seconds(86_400 * number)) }

  private func memory(_ readings: ListingMemory.Reading...) -> ListingMemory {
    var memory = ListingMemory()
    for (number, reading) in readings.enumerated() { memory.note(reading, at: day(number)) }
    return memory
  }

  @Test("a page that gives entries as before has no trouble")
  func good20() {
    let memory = memory(good, .init(entries: 3, dated: 2, make: "a>li>ul.news"))
    #expect(memory.trouble == nil)
    #expect(memory.problem == nil)
    #expect(memory.entries == 3)
  }

  @Test("a page that suddenly gives nothing is in trouble until it gives something, however long that takes")
  func empty() {
    let nothing = ListingMemory.Reading(entries: 0, dated: 0, make: nil)
    var memory = memory(good, nothing, nothing)
    #expect(memory.trouble == .empty)
    #expect(memory.since == day(1))
    #expect(memory.problem?.contains("it gave 20 before") == true)
    memory.note(nothing, at: day(40))
    #expect(memory.trouble == .empty)
    memory.note(good, at: day(41))
    #expect(memory.trouble == nil)
  }

  @Test("a page whose links lead on only by script is in trouble until they don't, whatever else is found")
  func scripted() {
    let hidden = ListingMemory.Reading(entries: 3, dated: 3, make: "a>li>ul.menu", scriptedLinks: 10)
    var memory = memory(good, hidden, hidden)
    #expect(memory.trouble == .scripted)
    #expect(memory.problem?.contains("link_template") == true)
    memory.note(hidden, at: day(40))
    #expect(memory.trouble == .scripted)
    memory.note(good, at: day(41))
    #expect(memory.trouble == nil)
  }

  @Test("a page whose list is made in another way is in trouble for a week, or until it is as before")
  func changed() {
    let other = ListingMemory.Reading(entries: 18, dated: 18, make: "a>h3>div.teaser")
    var memory = memory(good, other)
    #expect(memory.trouble == .changed)
    var reverted = memory
    reverted.note(good, at: day(2))
    #expect(reverted.trouble == nil)
    memory.note(other, at: day(7))
    #expect(memory.trouble == .changed)
    memory.note(other, at: day(8))
    #expect(memory.trouble == nil)
    #expect(memory.make == other.make)
  }

  @Test("a page whose entries lose their dates is in trouble; one that never had any is not")
  func undated() {
    let bare = ListingMemory.Reading(entries: 20, dated: 0, make: "a>li>ul.news")
    #expect(memory(good, bare).trouble == .undated)
    #expect(memory(bare, bare).trouble == nil)
  }

  @Test("selectors give no make, and none is missed")
  func selectors() {
    let selected = ListingMemory.Reading(entries: 9, dated: 9, make: nil)
    #expect(memory(selected, selected).trouble == nil)
    #expect(memory(good, selected).trouble == nil)
  }
}
