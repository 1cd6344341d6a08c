import Stories

/// What terms and names amount to, by number, so that no strings are compared while a text is judged.
struct NameCatalogue: Sendable {
  /// Distinct strings, numbered in ascending order.
  struct Vocabulary: Sendable {
    let words: [String]
    private let numbers: [String: Int]

    init(_ words: some Sequence<String>) {
      self.words = Set(words).sorted()
      numbers = Dictionary(uniqueKeysWithValues: zip(self.words, self.words.indices))
    }

    func number(_ word: String) -> Int? { numbers[word] }
  }

  /// What an entry of the lexicon adds to a text it is named in.
  struct Entry: Sendable {
    /// As `NameReach` numbers them.
    let kind: Int
    let concept: Int?
    let entity: Int?
    let jurisdictions: [Int]
  }

  let concepts: Vocabulary
  let jurisdictions: Vocabulary
  let entities: Vocabulary
  let entries: [Entry]
  /// For each topic and term.
  let conceptsOfTerms: [[Int?]]

  init(_ topics: [TopicDefinition], _ lexicon: Lexicon) {
    let ids = Dictionary(grouping: lexicon.entries, by: \.kind).mapValues { $0.map(\.id) }
    let concepts = Vocabulary(topics.flatMap { $0.terms.compactMap(\.concept) } + (ids[.concept] ?? []))
    let jurisdictions = Vocabulary(lexicon.entries.flatMap(\.jurisdictions) + (ids[.jurisdiction] ?? []))
    let entities = Vocabulary((ids[.person] ?? []) + (ids[.organisation] ?? []) + (ids[.instrument] ?? []))
    entries = lexicon.entries.map { entry in
      let own = entry.kind == .jurisdiction ? [entry.id] : []
      // Where an outlet sits says nothing of what it reports on.
      let implied = entry.kind == .outlet ? [] : own + entry.jurisdictions
      return Entry(
        kind: NameReach.number(entry.kind), concept: entry.kind == .concept ? concepts.number(entry.id) : nil,
        entity: [.person, .organisation, .instrument].contains(entry.kind) ? entities.number(entry.id) : nil,
        jurisdictions: implied.compactMap(jurisdictions.number))
    }
    conceptsOfTerms = topics.map { $0.terms.map { $0.concept.flatMap(concepts.number) } }
    (self.concepts, self.jurisdictions, self.entities) = (concepts, jurisdictions, entities)
  }
}
