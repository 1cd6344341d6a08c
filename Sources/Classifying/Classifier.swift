import Stories

/// Decides what a text is about and says why: topics by their terms, and the names of the lexicon found beside them.
///
/// Immutable once built, so any number of threads may judge at once. Building folds and compiles every term (some tens
/// of milliseconds for ten thousand); judging is linear in the text, of which `FoldedText.maximumScalars` scalars a
/// field are read.
public final class Classifier: Sendable {
  /// What is odd in the definitions, yet no reason to refuse them.
  public let warnings: [TopicProblem]

  private let scorers: [TopicScorer]
  private let entries: [Lexicon.Named]
  private let languages: TextLanguages
  private let index: PatternIndex
  private let citationFinder: CitationFinder

  /// - Throws: `ClassifierProblems` with every problem, if one of them is an error.
  public init(topics: [TopicDefinition], lexicon: Lexicon) throws(ClassifierProblems) {
    let checks = DefinitionChecks(topics: topics, lexicon: lexicon)
    if checks.problems.contains(where: \.isError) { throw ClassifierProblems(problems: checks.problems) }
    warnings = checks.problems
    scorers = topics.map(TopicScorer.init)
    entries = lexicon.entries
    var compiler = TargetCompiler()
    for (number, topic) in topics.enumerated() { compiler.add(topic, number: number) }
    for (number, entry) in lexicon.entries.enumerated() { compiler.add(entry, number: number) }
    languages = compiler.languages
    index = PatternIndex(compiler.written)
    citationFinder = CitationFinder(lexicon)
  }

  /// Bytes of the compiled automaton.
  public var automatonBytes: Int { index.automaton.memoryBytes }

  /// What the topics and the lexicon make of a text.
  public func judge(_ text: TextToJudge) -> Judgement {
    let folded = TextToJudge.Field.allCases.map { text.part($0).map { FoldedText($0) } }
    let hits = hits(in: folded, language: text.language)
    let isHeadlineOnly = folded[0] != nil && folded[1] == nil && folded[2] == nil
    var found = scorers.map { _ in [TopicScorer.Found]() }
    var outlets: [(outlet: String, hit: Hit)] = []
    var summary = NameSummary()
    var named = Set<String>()
    for hit in hits {
      switch index.targets[hit.target].meaning {
      case .term(let topic, let term):
        found[topic].append(TopicScorer.Found(term: term, hit: hit))
        let definition = scorers[topic].topic.terms[term]
        // What a veto names is what the text is not about.
        if definition.group != .veto, let concept = definition.concept { summary.add(concept: concept) }
      case .name(let entry):
        summary.add(entries[entry])
        if let field = folded[hit.field] {
          named.insert(String(decoding: field.bytes[hit.start..<hit.end], as: UTF8.self))
        }
        if entries[entry].kind == .outlet { outlets.append((entries[entry].id, hit)) }
      }
    }
    for case let field? in folded {
      for instrument in InstrumentNumbers(field).found() { summary.add(instrument: instrument) }
    }
    return Judgement(
      verdicts: zip(scorers, found).map { $0.verdict($1, isHeadlineOnly: isHeadlineOnly) },
      concepts: summary.concepts.sorted(), jurisdictions: summary.jurisdictions.sorted(),
      entities: summary.entities.sorted(),
      cites: citationFinder.citations(outlets, in: folded, links: text.links), named: named.sorted())
  }

  private func hits(in fields: [FoldedText?], language: String?) -> [Hit] {
    let allowedTerms = languages.allowed(for: language, names: false)
    let allowedNames = languages.allowed(for: language, names: true)
    let own = language.flatMap { languages.names.firstIndex(of: TextLanguages.primary($0)) }
    return fields.enumerated().flatMap { number, field in
      guard let field else { return [Hit]() }
      let hits = index.hits(
        in: field, field: number, allowedTerms: allowedTerms, allowedNames: allowedNames, ownLanguage: own)
      return withoutNested(hits)
    }
  }

  /// Drops names that are part of a longer name of their kind, or of an outlet's: インド in インドネシア, "New York" in
  /// "New York Times".
  private func withoutNested(_ hits: [Hit]) -> [Hit] {
    var reach: [Lexicon.Named.Kind: Hit] = [:]
    let ordered = hits.sorted { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
    return ordered.filter { hit in
      guard case .name(let entry) = index.targets[hit.target].meaning else { return true }
      let kind = entries[entry].kind
      for outer in [reach[kind], reach[.outlet]].compactMap(\.self) where hit.isInside(outer) { return false }
      if hit.end > reach[kind]?.end ?? 0 { reach[kind] = hit }
      return true
    }
  }
}
