import Stories

/// All terms and names, compiled into one automaton.
struct PatternIndex: Sendable {
  let automaton: PatternAutomaton
  /// In ascending order of their bytes.
  private let patterns: [[UInt8]]
  /// Those of one pattern side by side, in order of the patterns.
  let meanings: [Target.Meaning]
  /// For each pattern, where its targets begin; one more entry closes the last.
  private let firstTarget: [Int]
  private let rules: [Target.Rule]
  /// The kinds of all targets in a row, and where each one's begin.
  private let capitals: [UInt8]
  private let firstCapital: [Int]
  /// The filters of the languages met so far (28 KB each), since few sources have texts of them all.
  private let heads = Locked<[String: PatternHeads]>([:])

  /// Bytes of all tables.
  var memoryBytes: Int {
    automaton.memoryBytes + heads.withLock { $0.values.reduce(0) { $0 + $1.memoryBytes } }
      + rules.count * (MemoryLayout<Target.Rule>.stride + MemoryLayout<Target.Meaning>.stride + 16) + capitals.count
  }

  init(_ written: [(folded: FoldedPattern, target: Target)]) {
    let bytes = written.map(\.folded.bytes)
    let ordered = written.indices.sorted { one, other in
      let order = bytes[one].compared(to: bytes[other])
      return order != 0 ? order < 0 : one < other
    }
    var patterns: [[UInt8]] = []
    var firstTarget: [Int] = []
    for (place, number) in ordered.enumerated() where patterns.last != bytes[number] {
      patterns.append(bytes[number])
      firstTarget.append(place)
    }
    automaton = AutomatonBuilder.build(patterns)
    let targets = ordered.map { written[$0].target }
    meanings = targets.map(\.meaning)
    rules = targets.map(\.rule)
    capitals = targets.flatMap(\.kinds)
    firstCapital = targets.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.kinds.count) }
    self.firstTarget = firstTarget + [written.count]
    self.patterns = patterns
  }

  /// The filter of a language; made when it is met first.
  private func filter(_ languages: TextLanguages.Counted) -> PatternHeads {
    if let known = heads.withLock({ $0[languages.filter] }) { return known }
    var filter = PatternHeads()
    let isForAll = languages.filter == TextLanguages.unknown
    for number in patterns.indices {
      let targets = rules[firstTarget[number]..<firstTarget[number + 1]]
      if isForAll || targets.contains(where: languages.count) { filter.insert(patterns[number]) }
    }
    heads.withLock { [filter] in $0[languages.filter] = filter }
    return filter
  }

  /// Every target that stands in a field, by the rules of its language: in order of where it begins, and of those that
  /// begin at one place the longest first.
  func hits(in text: FoldedText, field: Int, languages: TextLanguages.Counted) -> [Hit] {
    var found = FieldHits(text, field: field, targets: meanings.count)
    search(text, languages) { view, walk, heads in
      view.forEachWordStart { start in
        guard heads.mayBegin(view.bytes, at: start) else { return }
        let first = found.hits.count
        walk.forEachPattern(in: view.bytes, from: start) { pattern, end in
          for number in firstTarget[pattern]..<firstTarget[pattern + 1]
          where counts(number, in: view, start..<end, text, languages) { found.add(number, start..<end) }
        }
        found.putLongestFirst(from: first)
      }
    }
    return found.hits
  }

  /// Opens all that is looked at for every word.
  @inline(__always)
  private func search(
    _ text: FoldedText, _ languages: TextLanguages.Counted,
    _ body: (FoldedView, PatternAutomaton.Walk, PatternHeads.Bits) -> Void
  ) {
    let heads = filter(languages)
    text.withView { view in
      automaton.withWalk { walk in heads.withBits { body(view, walk, $0) } }
    }
  }

  /// Whether a target whose letters stand at a place is meant there.
  @inline(__always)
  private func counts(
    _ number: Int, in view: FoldedView, _ place: Range<Int>, _ text: FoldedText, _ languages: TextLanguages.Counted
  ) -> Bool {
    let rule = rules[number]
    guard languages.count(rule), rule.isStem || view.mayEnd(at: place.upperBound) else { return false }
    if rule.capitals == .ignored { return true }
    let capitals = capitals[firstCapital[number]..<firstCapital[number + 1]]
    guard view.capitalsFit(capitals, rule.capitals, at: place.lowerBound) else { return false }
    return rule.capitals == .kept || rule.language == languages.own || !text.isShouted
  }
}

extension [UInt8] {
  /// Below, at or above 0 as the bytes stand before, at or after others in order.
  fileprivate func compared(to other: [UInt8]) -> Int {
    let count = Swift.min(count, other.count)
    for index in 0..<count where self[index] != other[index] { return self[index] < other[index] ? -1 : 1 }
    return self.count - other.count
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
