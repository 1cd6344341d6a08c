import Foundation
import Stories
import Testing

@Suite("What few sources have is stored apart, and written as if it were not")
struct RareTests {
  @Test("nil is left out, and what is there stands under its own name")
  func encoded() throws {
    var state = SourceState(sourceID: "gazette")
    state.memory = PollMemory()
    #expect(try OrderedJSONEncoder().string(state).hasSuffix(#""storiesAccepted":0,"memory":{}}"#))
    state.memory?.failure = FailureStreak(kind: .soft, weight: 0.5)
    state.memory?.failure?.weight += 1
    let text = try OrderedJSONEncoder().string(state)
    #expect(text.hasSuffix(#""memory":{"failure":{"kind":"soft","weight":1.5,"gonePolls":0,"goneSeconds":0}}}"#))
    #expect(try JSONDecoder().decode(SourceState.self, from: Data(text.utf8)) == state)
  }

  @Test("null is none", arguments: ["{}", #"{"failure":null,"move":null}"#])
  func null(text: String) throws {
    #expect(try JSONDecoder().decode(PollMemory.self, from: Data(text.utf8)) == PollMemory())
  }

  @Test("a copy that is changed leaves the other alone")
  func copies() {
    var source = Source(id: "a", outlet: "A", url: "https://a.example/", limits: SourceLimits(maximumBytes: 9))
    let other = source
    source.limits?.maximumBytes = 8
    #expect(other.limits?.maximumBytes == 9 && source != other)
    source.limits?.maximumBytes = 9
    #expect(source == other && source.hashValue == other.hashValue)
  }
}
