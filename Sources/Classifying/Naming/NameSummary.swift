/// What the names found in a text amount to: jurisdictions, entities and concepts, by their numbers in a catalogue.
struct NameSummary {
  /// Few, so that looking through them is faster than hashing.
  private var jurisdictions: [Int] = []
  private var entities: [Int] = []
  private var concepts: [Int] = []
  private var instruments: [InstrumentNumbers.Found] = []

  mutating func add(_ entry: NameCatalogue.Entry) {
    if let entity = entry.entity { Self.add(entity, to: &entities) }
    if let concept = entry.concept { Self.add(concept, to: &concepts) }
    for jurisdiction in entry.jurisdictions { Self.add(jurisdiction, to: &jurisdictions) }
  }

  mutating func add(concept: Int) { Self.add(concept, to: &concepts) }

  mutating func add(instrument: InstrumentNumbers.Found) { instruments.append(instrument) }

  private static func add(_ number: Int, to numbers: inout [Int]) {
    if !numbers.contains(number) { numbers.append(number) }
  }

  /// Ascending, as all that follow.
  func concepts(_ catalogue: NameCatalogue) -> [String] { Self.words(concepts, catalogue.concepts, []) }

  func jurisdictions(_ catalogue: NameCatalogue) -> [String] {
    Self.words(jurisdictions, catalogue.jurisdictions, instruments.compactMap(\.jurisdiction))
  }

  func entities(_ catalogue: NameCatalogue) -> [String] {
    Self.words(entities, catalogue.entities, instruments.map(\.id))
  }

  private static func words(
    _ numbers: [Int], _ vocabulary: NameCatalogue.Vocabulary, _ others: [String]
  ) -> [String] {
    let words = numbers.sorted().map { vocabulary.words[$0] }
    return others.isEmpty ? words : Set(words + others).sorted()
  }
}
