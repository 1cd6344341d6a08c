import Stories

/// What the names found in a text amount to: jurisdictions, entities and concepts, each sorted and without repeats.
struct NameSummary {
  private(set) var jurisdictions = Set<String>()
  private(set) var entities = Set<String>()
  private(set) var concepts = Set<String>()

  mutating func add(_ entry: Lexicon.Named) {
    switch entry.kind {
    case .jurisdiction: jurisdictions.insert(entry.id)
    case .person, .organisation, .instrument: entities.insert(entry.id)
    case .concept: concepts.insert(entry.id)
    case .outlet: return  // Where an outlet sits says nothing of what it reports on.
    }
    jurisdictions.formUnion(entry.jurisdictions)
  }

  mutating func add(concept: String) { concepts.insert(concept) }

  mutating func add(instrument: InstrumentNumbers.Found) {
    entities.insert(instrument.id)
    if let jurisdiction = instrument.jurisdiction { jurisdictions.insert(jurisdiction) }
  }
}
