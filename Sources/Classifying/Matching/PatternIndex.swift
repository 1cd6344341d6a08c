import Stories

/// All terms and names, compiled for each language when a text in it is met first: few sources have texts of them all.
struct PatternIndex: Sendable {
  /// In ascending order of their bytes.
  private let written: [(folded: FoldedPattern, target: Target)]
  /// For each target, in the same order.
  let meanings: [Target.Meaning]
  /// Again, without what else is written: looked through for every language.
  private let rules: [Target.Rule]
  private let compiled = Locked<[String: LanguagePatterns]>([:])

  /// Bytes of all tables.
  var memoryBytes: Int {
    compiled.withLock { $0.values.reduce(0) { $0 + $1.memoryBytes } }
      + written.reduce(0) {
        $0 + MemoryLayout<(FoldedPattern, Target)>.stride + $1.folded.bytes.count + $1.target.kinds.count
      }
  }

  init(_ unordered: [(folded: FoldedPattern, target: Target)]) {
    let bytes = unordered.map(\.folded.bytes)
    let ordered = unordered.indices.sorted { one, other in
      let order = bytes[one].compared(to: bytes[other])
      return order != 0 ? order < 0 : one < other
    }
    written = ordered.map { unordered[$0] }
    meanings = written.map(\.target.meaning)
    rules = written.map(\.target.rule)
  }

  /// Every target that stands in a field, by the rules of its language: in order of where it begins, and of those that
  /// begin at one place the longest first.
  func hits(in text: FoldedText, field: Int, languages: TextLanguages.Counted) -> [Hit] {
    let patterns = patterns(for: languages)
    // A folded text's source is in one piece.
    let hits = text.source.withContiguousStorageIfAvailable { source in
      var found = FieldHits(text, source, field: field, targets: meanings.count)
      patterns.find(in: text, &found)
      return found.hits
    }
    return hits ?? []
  }

  /// What counts in a language; compiled when it is asked for first (some milliseconds).
  func patterns(for languages: TextLanguages.Counted) -> LanguagePatterns {
    if let known = compiled.withLock({ $0[languages.key] }) { return known }
    let counting = rules.indices.filter { languages.count(rules[$0]) }
    let patterns = LanguagePatterns(
      counting.lazy.map { (written[$0].folded.bytes, written[$0].target, $0) }, own: languages.own)
    return compiled.withLock { known in
      let patterns = known[languages.key] ?? patterns
      known[languages.key] = patterns
      return patterns
    }
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
