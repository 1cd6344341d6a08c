import Stories

/// Puts a configuration together from its files, gathering problems on the way.
struct ConfigurationAssembly {
  let library: ConfigurationLibrary
  let selectors: SelectorReader
  private var problems = ProblemList()
  private var files: [String] = []

  init(library: ConfigurationLibrary, selectors: SelectorReader = SelectorReader { _, _ in nil }) {
    self.library = library
    self.selectors = selectors
  }

  /// All that begins at the configuration file `path`.
  mutating func configuration(
    at path: String, environment: [String: String]
  ) throws(ConfigurationProblems) -> Configuration {
    files.append(path)
    var reader = SettingsReader()
    let root = library.root(of: ConfigurationLibrary.Item(name: path, path: path), problems: &problems)
    if let root { reader.read(root, in: path, other: ["sources"], problems: &problems) }
    reader.read(environment: environment, problems: &problems)
    reader.relate(in: path, problems: &problems)
    let sources = sources(root, path, topics: reader.settings.topics)
    var configuration = Configuration(
      settings: reader.settings, sources: sources.sources, topics: topics(reader, path), lexicon: lexicon(),
      tracking: tracking(), sites: sites(), files: files, origins: reader.origins)
    try problems.throwIfAny()
    (configuration.disabledSources, configuration.sourceLanguages) = (sources.disabled, sources.languages.all)
    return configuration.with(files: files)
  }

  /// All topics that can be found, the lexicon and the tracking parameters.
  mutating func definitions() throws(ConfigurationProblems) -> (
    topics: [TopicDefinition], lexicon: Lexicon, tracking: TrackingParameters
  ) {
    let reader = TopicReader(library: library)
    var topics: [TopicDefinition] = []
    for id in reader.identifiers(problems: &problems) {
      if let topic = reader.topic(id, read: &files, problems: &problems) { topics.append(topic) }
    }
    let definitions = (topics: topics, lexicon: lexicon(), tracking: tracking())
    try problems.throwIfAny()
    return definitions
  }
}

extension ConfigurationAssembly {
  /// Those of the configuration file itself; only without such a list those of the folder `sources`.
  private mutating func sources(_ root: YAMLNode?, _ path: String, topics: [String]) -> SourcesReader {
    let reader = sourcesReader(root, path)
    for place in reader.topicPlaces where !topics.contains(place.topic) {
      let hint = Suggestion.text(for: place.topic, among: topics)
      problems.add(place.file, place.position, "“\(place.topic)” is none of the configured topics\(hint)")
    }
    return reader
  }

  private mutating func sourcesReader(_ root: YAMLNode?, _ path: String) -> SourcesReader {
    var reader = SourcesReader(selectors: selectors)
    if case .mapping(let pairs) = root?.content, let list = pairs.first(where: { $0.key.text == "sources" }) {
      reader.read(list: list.value, in: path, problems: &problems)
      return reader
    }
    guard let items = library.itemsOfFirst("sources", problems: &problems), !items.isEmpty else {
      // A file that cannot be read may well list some.
      guard root != nil else { return reader }
      problems.add(path, nil, "there are no sources: write a list “sources:” here, or files in sources/ beside it")
      return reader
    }
    for item in items {
      if let root = self.root(of: item) { reader.read(file: root, in: item.label, problems: &problems) }
    }
    return reader
  }

  private mutating func topics(_ reader: SettingsReader, _ path: String) -> [TopicDefinition] {
    let topics = TopicReader(library: library)
    var found: [TopicDefinition] = []
    for id in reader.settings.topics {
      if library.item(named: "topics/\(id).yaml") == nil {
        let known = topics.identifiers(problems: &problems)
        let message = "there is no topic “\(id)”: no file topics/\(id).yaml\(Suggestion.text(for: id, among: known))"
        reader.report(message, at: "topics", in: path, to: &problems)
      } else if let topic = topics.topic(id, read: &files, problems: &problems) {
        found.append(topic)
      }
    }
    return found
  }

  private mutating func lexicon() -> Lexicon {
    var reader = LexiconReader()
    for item in library.items(in: "lexicon", problems: &problems) {
      guard let root = root(of: item) else { continue }
      reader.read(root, in: item.label, name: item.name, problems: &problems)
    }
    return Lexicon(entries: reader.entries)
  }

  private mutating func sites() -> SiteRules {
    var reader = SiteRulesReader(selectors: selectors)
    for item in library.items(in: "sites", problems: &problems) {
      if let root = root(of: item) { reader.read(root, in: item.label, problems: &problems) }
    }
    return SiteRules(reader.rules)
  }

  private mutating func tracking() -> TrackingParameters {
    guard let item = library.item(named: "tracking-parameters.yaml"), let root = root(of: item) else {
      return TrackingParameters()
    }
    return TrackingParametersReader.read(root, in: item.label, problems: &problems)
  }

  private mutating func root(of item: ConfigurationLibrary.Item) -> YAMLNode? {
    item.path.map { files.append($0) }
    return library.root(of: item, problems: &problems)
  }
}

extension Configuration {
  fileprivate func with(files: [String]) -> Configuration {
    var copy = self
    copy.files = files
    return copy
  }
}
