/// All terms and names, compiled into one automaton.
struct PatternIndex: Sendable {
  /// Hits of one target kept in one field: beyond them a text says nothing new.
  static let maximumHitsPerTarget: UInt8 = 12

  let automaton: PatternAutomaton
  let targets: [Target]
  /// For each pattern, where its targets begin in `targetNumbers`; one more entry closes the last.
  private let firstTarget: [Int]
  private let targetNumbers: [Int]
  private let lengths: [Int]

  init(_ written: [(folded: FoldedPattern, target: Target)]) {
    var numbers: [[UInt8]: Int] = [:]
    var patterns: [[UInt8]] = []
    var targetsOf: [[Int]] = []
    for (number, entry) in written.enumerated() {
      if let known = numbers[entry.folded.bytes] {
        targetsOf[known].append(number)
      } else {
        numbers[entry.folded.bytes] = patterns.count
        patterns.append(entry.folded.bytes)
        targetsOf.append([number])
      }
    }
    automaton = AutomatonBuilder.build(patterns)
    targets = written.map(\.target)
    firstTarget = targetsOf.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    targetNumbers = targetsOf.flatMap(\.self)
    lengths = patterns.map(\.count)
  }

  /// Every target that stands in a field, by the rules of its language, in order of the end of the match.
  func hits(in text: FoldedText, field: Int, allowedTerms: [Bool], allowedNames: [Bool], ownLanguage: Int?) -> [Hit] {
    var hits: [Hit] = []
    var counts = [UInt8](repeating: 0, count: targets.count)
    let isShouted = text.isShouted
    automaton.forEachMatch(in: text.bytes) { pattern, end in
      let start = end - lengths[pattern]
      guard Boundaries.mayBegin(text, at: start) else { return }
      let mayEnd = Boundaries.mayEnd(text, at: end)
      for slot in firstTarget[pattern]..<firstTarget[pattern + 1] {
        let number = targetNumbers[slot]
        guard mayEnd || targets[number].isStem, counts[number] < Self.maximumHitsPerTarget else { continue }
        let language = targets[number].language
        guard targets[number].isTerm ? allowedTerms[language] : allowedNames[language] else { continue }
        guard Boundaries.capitalsFit(targets[number], text.kinds, start) else { continue }
        if isShouted, targets[number].dependsOnCapitals, language != ownLanguage { continue }
        counts[number] += 1
        hits.append(
          Hit(target: number, field: field, start: start, end: end, position: Int(text.positions[start])))
      }
    }
    return hits
  }
}

/// A term or name as the automaton knows it.
struct FoldedPattern: Sendable {
  let bytes: [UInt8]
  let kinds: [UInt8]

  init(_ text: String) {
    let folded = FoldedText(text)
    let isPadded = folded.bytes.last == 0x20
    bytes = isPadded ? folded.bytes.dropLast() : folded.bytes
    kinds = isPadded ? folded.kinds.dropLast() : folded.kinds
  }

  /// Whether it holds a letter or digit at all.
  var isUsable: Bool { kinds.contains { $0 & LetterKind.kindMask != 0 } }
}

extension Target {
  var isTerm: Bool {
    if case .term = meaning { return true }
    return false
  }
}
