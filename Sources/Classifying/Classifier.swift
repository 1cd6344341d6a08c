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
  /// For each topic, which of its terms are vetoes.
  private let vetoes: [[Bool]]
  private let entries: [Lexicon.Named]
  private let catalogue: NameCatalogue
  private let languages: TextLanguages
  private let index: PatternIndex
  private let citationFinder: CitationFinder

  /// - Throws: `ClassifierProblems` with every problem, if one of them is an error.
  public init(topics: [TopicDefinition], lexicon: Lexicon) throws(ClassifierProblems) {
    let checks = DefinitionChecks(topics: topics, lexicon: lexicon)
    if checks.problems.contains(where: \.isError) { throw ClassifierProblems(problems: checks.problems) }
    warnings = checks.problems
    scorers = topics.map(TopicScorer.init(topic:))
    entries = lexicon.entries
    vetoes = topics.map { $0.terms.map { $0.group == .veto } }
    catalogue = NameCatalogue(topics, lexicon)
    var compiler = TargetCompiler()
    for (number, topic) in topics.enumerated() { compiler.add(topic, number: number) }
    for (number, entry) in lexicon.entries.enumerated() { compiler.add(entry, number: number) }
    compiler.prepare()
    languages = compiler.languages
    index = PatternIndex(compiler.written)
    citationFinder = CitationFinder(lexicon)
  }

  /// Terms that can never count: those another says with more weight, and those of languages that no text is found to
  /// be in. For whoever writes a topic; too dear for every start (some tens of milliseconds).
  /// - Parameter detected: the languages texts may turn out to be in, as BCP 47 tags.
  public func idleTerms(detected: [String]) -> [TopicProblem] {
    scorers.enumerated().flatMap { number, scorer in
      TextLanguages.unreachable(in: scorer.topic, detected: detected)
        + IdleTerms(topic: scorer.topic, number: number, index: index, languages: languages).warnings()
    }
  }

  /// Whether one of these topics (nil: of all) has terms for texts in a language, a BCP 47 tag, beside those that count in
  /// every language. As dear as walking through its terms.
  public func hasTerms(in language: String, topics: [String]?) -> Bool {
    scorers.contains { scorer in
      (topics?.contains(scorer.topic.id) ?? true) && TextLanguages.hasTerms(scorer.topic, in: language)
    }
  }

  /// Bytes of the compiled automaton.
  public var automatonBytes: Int { index.memoryBytes }

  /// What the topics and the lexicon make of a text.
  public func judge(_ text: TextToJudge) -> Judgement {
    let folded = TextToJudge.Field.allCases.map { text.part($0).map { FoldedText($0) } }
    let isHeadlineOnly = folded[0] != nil && folded[1] == nil && folded[2] == nil
    var findings = Findings(topics: scorers.count, targets: index.meanings.count)
    let counted = languages.counted(for: text.language)
    for (number, field) in folded.enumerated() {
      guard let field else { continue }
      note(index.hits(in: field, field: number, languages: counted), of: field, in: &findings)
      for instrument in InstrumentNumbers(field).found() { findings.summary.add(instrument: instrument) }
    }
    return Judgement(
      verdicts: zip(scorers, findings.terms).map { $0.verdict($1, isHeadlineOnly: isHeadlineOnly) },
      concepts: findings.summary.concepts(catalogue), jurisdictions: findings.summary.jurisdictions(catalogue),
      entities: findings.summary.entities(catalogue),
      cites: citationFinder.citations(findings.outlets, in: folded, links: text.links, address: text.address),
      named: findings.named.sorted())
  }

  /// What was found in the fields of one text.
  private struct Findings {
    /// For each topic, in order of the text.
    var terms: [[TopicScorer.Found]]
    var outlets: [(outlet: String, hit: Hit)] = []
    var summary = NameSummary()
    /// Names as found, folded.
    var named = Set<String>()
    /// For each target, whether it is in the summary.
    private var isSummarised: [Bool]

    init(topics: Int, targets: Int) {
      terms = (0..<topics).map { _ in [] }
      isSummarised = [Bool](repeating: false, count: targets)
    }

    /// Whether a target is met for the first time.
    mutating func isNew(_ target: Int) -> Bool {
      defer { isSummarised[target] = true }
      return !isSummarised[target]
    }
  }

  /// Takes the hits of one field in.
  private func note(_ hits: [Hit], of field: FoldedText, in findings: inout Findings) {
    var reach = NameReach()
    for topic in findings.terms.indices { findings.terms[topic].reserveCapacity(hits.count) }
    for hit in hits {
      switch index.meanings[hit.target] {
      case .term(let topic, let term):
        findings.terms[topic].append(TopicScorer.Found(term: term, hit: hit))
        // What a veto names is what the text is not about.
        guard vetoes[topic][term] == false, findings.isNew(hit.target) else { continue }
        if let concept = catalogue.conceptsOfTerms[topic][term] { findings.summary.add(concept: concept) }
      case .name(let entry):
        let kind = catalogue.entries[entry].kind
        guard reach.isOwnName(hit, of: kind) else { continue }
        if kind == NameReach.outlet { findings.outlets.append((entries[entry].id, hit)) }
        guard findings.isNew(hit.target) else { continue }
        findings.summary.add(catalogue.entries[entry])
        findings.named.insert(String(decoding: field.bytes[hit.start..<hit.end], as: UTF8.self))
      }
    }
  }
}
