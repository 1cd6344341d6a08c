import Testing

@testable import Classifying

@Suite("The automaton")
struct PatternAutomatonTests {
  struct Match: Hashable {
    let pattern: Int
    let end: Int
  }

  static func matches(_ patterns: [String], in text: String) -> Set<Match> {
    let automaton = AutomatonBuilder.build(patterns.map { Array($0.utf8) })
    var found = Set<Match>()
    automaton.forEachMatch(in: Array(text.utf8)) { found.insert(Match(pattern: $0, end: $1)) }
    return found
  }

  /// What a search that tries every pattern at every place finds.
  static func expected(_ patterns: [String], in text: String) -> Set<Match> {
    let bytes = Array(text.utf8)
    var found = Set<Match>()
    for (number, pattern) in patterns.enumerated() {
      let wanted = Array(pattern.utf8)
      for start in 0..<max(0, bytes.count - wanted.count + 1)
      where Array(bytes[start..<(start + wanted.count)]) == wanted {
        found.insert(Match(pattern: number, end: start + wanted.count))
      }
    }
    return found
  }

  @Test(
    "overlapping, nested and repeated patterns are all found",
    arguments: ["ushers", "hishe", "aaaaa", "abcabcabd", "监管人工智能监管", ""])
  func overlapping(_ text: String) {
    let patterns = ["he", "she", "his", "hers", "a", "aa", "aaa", "abcabd", "bca", "智能", "人工智能", "监管", "管人"]
    #expect(Self.matches(patterns, in: text) == Self.expected(patterns, in: text))
  }

  @Test("random patterns over two letters agree with the plain search", arguments: 1...20)
  func random(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func letter() -> Character {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 40) & 1 == 0 ? "a" : "b"
    }
    let patterns = Array(Set((1...12).map { length in String((0..<(length % 7 + 1)).map { _ in letter() }) })).sorted()
    let text = String((0..<200).map { _ in letter() })
    #expect(Self.matches(patterns, in: text) == Self.expected(patterns, in: text), "seed \(seed)")
  }

  @Test("without patterns nothing is found")
  func empty() {
    #expect(Self.matches([], in: "anything").isEmpty)
  }
}
