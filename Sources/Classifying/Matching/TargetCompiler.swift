import Stories

/// Turns the terms of topics and the names of a lexicon into patterns and the rules of finding them.
struct TargetCompiler {
  private(set) var written: [(folded: FoldedPattern, target: Target)] = []
  private(set) var languages = TextLanguages()

  mutating func add(_ topic: TopicDefinition, number: Int) {
    for (index, term) in topic.terms.enumerated() {
      append(
        term.text, .term(topic: number, term: index), term.language, isStem: term.isStem,
        term.isCaseSensitive ? .exact : .ignored)
    }
  }

  /// Names in capitals only (`US`, `BAAI`) are matched letter for letter, others keep their capitals; a star at the end
  /// makes a stem.
  mutating func add(_ entry: Lexicon.Named, number: Int) {
    for (language, names) in entry.names.sorted(by: { $0.key < $1.key }) {
      for name in names {
        let isStem = name.hasSuffix("*")
        let text = isStem ? String(name.dropLast()) : name
        append(text, .name(entry: number), language, isStem: isStem, TargetCompiler.capitals(of: text))
      }
    }
  }

  /// To be called when all is added.
  mutating func prepare() { languages.prepare() }

  private static func capitals(of name: String) -> Target.Capitals {
    let letters = name.unicodeScalars.filter(\.properties.isCased)
    if letters.isEmpty { return .ignored }
    return letters.allSatisfy(\.properties.isUppercase) ? .exact : .kept
  }

  private mutating func append(
    _ text: String, _ meaning: Target.Meaning, _ language: String, isStem: Bool, _ capitals: Target.Capitals
  ) {
    let folded = FoldedPattern(text)
    let rule = Target.Rule(
      language: languages.index(of: language), isTerm: meaning.isTerm, isStem: isStem, capitals: capitals)
    written.append((folded, Target(meaning: meaning, rule: rule, kinds: capitals == .ignored ? [] : folded.kinds)))
  }
}

extension Target.Meaning {
  fileprivate var isTerm: Bool {
    if case .term = self { return true }
    return false
  }
}
