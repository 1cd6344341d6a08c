import Stories

/// Reads lists of sources, from any number of files. Identifiers and addresses are unique among them all.
struct SourcesReader {
  /// Sources of one configuration.
  static let maximumSources = 100_000

  let selectors: SelectorReader
  /// The enabled ones, in order.
  private(set) var sources: [Source] = []
  /// The others, in order.
  private(set) var disabled: [Source] = []
  private var placesByID: [String: String] = [:]
  private var placesByAddress: [String: String] = [:]
  /// Where sources name topics of their own.
  private(set) var topicPlaces: [(topic: String, file: String, position: Position?)] = []
  /// Those of the enabled ones.
  private(set) var languages = SourceLanguages()

  private static let keys = [
    "id", "outlet", "url", "kind", "language", "country", "interval", "selectors", "enabled", "maximum_bytes",
    "timeout", "pages", "headers", "allow_networks", "listing_pages", "link_template", "topics",
  ]
  private static let interval = SettingType<Duration>.duration(.seconds(1)...(.seconds(30 * 86_400)))

  init(selectors: SelectorReader = SelectorReader { _, _ in nil }) { self.selectors = selectors }

  /// Reads a file whose only key is `sources`.
  mutating func read(file root: YAMLNode, in file: String, problems: inout ProblemList) {
    let mapping = MappingReader(root, in: file, keys: ["sources"], what: "the file", problems: &problems)
    guard let mapping else { return }
    guard let list = mapping["sources"] else {
      return problems.add(file, root.position, "“sources” is missing: a list of sources is expected")
    }
    read(list: list, in: file, problems: &problems)
  }

  /// Reads the list at `sources:`.
  mutating func read(list node: YAMLNode, in file: String, problems: inout ProblemList) {
    guard case .list(let items) = node.content else {
      return problems.add(file, node.position, "“sources” must be a list, not \(node.kind)")
    }
    for item in items {
      guard sources.count < Self.maximumSources else {
        return problems.add(file, item.position, "more than \(Self.maximumSources) sources (limit: sources)")
      }
      read(item, file, &problems)
    }
  }
}

extension SourcesReader {
  private mutating func read(_ node: YAMLNode, _ file: String, _ problems: inout ProblemList) {
    let mapping = MappingReader(node, in: file, keys: Self.keys, what: "a source", problems: &problems)
    guard let mapping else { return }
    let isEnabled = Self.isEnabled(mapping, &problems)
    let id = identifier(mapping, &problems)
    let outlet = mapping.requiredText("outlet", &problems)
    let url = address(mapping, isEnabled, &problems)
    let kind = mapping.value("kind", &problems, Self.kind) ?? .feed
    let selectors = listingSelectors(mapping, kind, &problems)
    let pages = Self.listingPages(mapping, kind, &problems)
    let template = Self.linkTemplate(mapping, kind, &problems)
    let topics = Self.topics(mapping, &problems)
    topicPlaces += (topics ?? []).map { ($0, mapping.file, mapping["topics"]?.position) }
    let language = mapping.value("language", &problems, LanguageTag.parse)
    let country = mapping.value("country", &problems, CountryCode.parse)
    let interval = mapping.value("interval", &problems) { (text) throws(ValueProblem) in
      try Self.interval.read(.text(text))
    }
    let limits = Self.limits(mapping, &problems)
    let headers = Self.headers(mapping, &problems)
    let networks = Self.networks(mapping, &problems)
    guard let id, let outlet, let url else { return }
    var source = Source(
      id: id, outlet: outlet, url: url, kind: kind, language: language, country: country, interval: interval,
      selectors: selectors, limits: limits, headers: headers, allowNetworks: networks)
    (source.listingPages, source.linkTemplate, source.topics) = (pages, template, topics)
    guard isEnabled else { return disabled.append(source) }
    sources.append(source)
    languages.add(source, in: mapping.file, at: mapping["language"]?.position ?? mapping.position)
  }

  private mutating func identifier(_ mapping: MappingReader, _ problems: inout ProblemList) -> String? {
    if mapping["id"] == nil { problems.add(mapping.file, mapping.position, "“id” is missing") }
    guard let id = mapping.value("id", &problems, Identifier.parse), let node = mapping["id"] else { return nil }
    if let first = placesByID[id] {
      problems.add(mapping.file, node.position, "the id “\(id)” is taken: first given at \(first)")
      return nil
    }
    placesByID[id] = "\(mapping.file):\(node.position.line)"
    return id
  }

  private mutating func address(
    _ mapping: MappingReader, _ isEnabled: Bool, _ problems: inout ProblemList
  ) -> String? {
    if mapping["url"] == nil { problems.add(mapping.file, mapping.position, "“url” is missing") }
    let read = mapping.value("url", &problems) { (text) throws(ValueProblem) in (text, try WebAddress(text).key) }
    guard let (url, key) = read, let node = mapping["url"] else { return nil }
    guard isEnabled else { return url }
    if let first = placesByAddress[key] {
      problems.add(mapping.file, node.position, "this address is polled already: first given at \(first)")
      return nil
    }
    placesByAddress[key] = "\(mapping.file):\(node.position.line)"
    return url
  }

  private static func isEnabled(_ mapping: MappingReader, _ problems: inout ProblemList) -> Bool {
    mapping.value("enabled", &problems) { (text) throws(ValueProblem) in
      try SettingType<Bool>.flag.read(.text(text))
    } ?? true
  }

  private static func kind(_ text: String) throws(ValueProblem) -> Source.Kind {
    try SettingType<Source.Kind>.choice.read(.text(text))
  }
}
