import Stories

/// A language that enabled sources are declared to be in, and where the first of them says so.
public struct SourceLanguage: Sendable, Hashable {
  /// BCP 47.
  public var language: String
  /// What the sources are judged by; nil: by all configured topics.
  public var topics: [String]?
  /// The identifier of the first source.
  public var source: String
  public var file: String
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  /// How many sources are in it, with these topics.
  public var count: Int

  public init(
    language: String, topics: [String]?, source: String, file: String, line: Int, column: Int, count: Int
  ) {
    (self.language, self.topics, self.source) = (language, topics, source)
    (self.file, self.line, self.column, self.count) = (file, line, column, count)
  }
}

/// Gathers the languages of sources, each once with the same topics.
struct SourceLanguages {
  private struct Key: Hashable {
    let language: String
    let topics: [String]?
  }

  /// In the order of their first sources.
  private(set) var all: [SourceLanguage] = []
  private var places: [Key: Int] = [:]

  mutating func add(_ source: Source, in file: String, at position: Position) {
    guard let language = source.language else { return }
    let key = Key(language: language, topics: source.topics?.sorted())
    if let place = places[key] { return all[place].count += 1 }
    places[key] = all.count
    all.append(
      SourceLanguage(
        language: language, topics: source.topics, source: source.id, file: file, line: position.line,
        column: position.column, count: 1))
  }
}
