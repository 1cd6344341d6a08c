import Testing

@testable import Classifying

@Suite("The automaton")
struct PatternAutomatonTests {
  struct Match: Hashable {
    let pattern: Int
    let end: Int
  }

  static func matches(_ patterns: [String], in text: String) -> Set<Match> {
    let sorted = patterns.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    let numbers = sorted.map { bytes in patterns.firstIndex { Array($0.utf8) == bytes } ?? -1 }
    let automaton = AutomatonBuilder.build(sorted)
    var found = Set<Match>()
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      automaton.withWalk { walk in
        PatternHeads(sorted, automaton).withBits { heads in
          for start in bytes.indices {
            guard let entrance = heads.entrance(bytes, at: start) else { continue }
            walk.forEachPattern(in: bytes, from: start, entrance) {
              found.insert(Match(pattern: numbers[$0], end: $1))
            }
          }
        }
      }
    }
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
    arguments: ["ushers", "hishe", "aaaaa", "abcabcabd", "监管人工智能监管", "abcabdabcabdabcabd abcabdx", ""])
  func overlapping(_ text: String) {
    let patterns = ["he", "she", "his", "hers", "a", "aa", "aaa", "abcabd", "bca", "智能", "人工智能", "监管", "管人", "能"]
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

  @Test("a chain longer than a label holds is found")
  func longChain() {
    let long = String(repeating: "x", count: 700)
    #expect(Self.matches([long, "xx"], in: long + "y").contains(Match(pattern: 0, end: 700)))
    #expect(Self.matches([long], in: String(long.dropLast())).isEmpty)
  }

  @Test("a head of many branches leads to each of them")
  func manyBranches() {
    let letters = (0..<200).compactMap(Unicode.Scalar.init(_:)).map { "q" + String($0) + "z" }
    for letter in letters { #expect(Self.matches(letters, in: letter) == Self.expected(letters, in: letter)) }
  }

  @Test("nearly all places where no pattern begins are told by their heads")
  func heads() {
    let patterns = (0..<2_000).map { Array("pattern\($0 * 7919 % 10_007) of many".utf8.reversed()) }
    let sorted = patterns.sorted { $0.lexicographicallyPrecedes($1) }
    let heads = PatternHeads(sorted, AutomatonBuilder.build(sorted))
    let text = Array(String((0..<20_000).map { Character(Unicode.Scalar(UInt8(97 + $0 * $0 % 23))) }).utf8)
    let passed = text.withUnsafeBufferPointer { bytes in
      var passed = 0
      heads.withBits { heads in
        passed = bytes.indices.dropLast(8).count { heads.entrance(bytes, at: $0) != nil }
      }
      return passed
    }
    #expect(passed < text.count / 20)
  }

  @Test("of patterns that share their head each is found, whatever its length and wherever the text ends")
  func sharedHeads() {
    let patterns = ["intel", "inte", "int", "intelligence", "intelligent agent", "interim", "in", "internet of things"]
    for text in patterns + ["intelligent agents and the internet of thin", "interims in intelligence"] {
      #expect(Self.matches(patterns, in: text) == Self.expected(patterns, in: text), "\(text)")
      let padded = text + " and so on"
      #expect(Self.matches(patterns, in: padded) == Self.expected(patterns, in: padded), "\(padded)")
    }
  }

  @Test("without patterns nothing is found")
  func empty() {
    #expect(Self.matches([], in: "anything").isEmpty)
  }
}
