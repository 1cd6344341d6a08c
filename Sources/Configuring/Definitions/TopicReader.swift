import Stories

/// Reads topics: `topics/ID.yaml` says what is asked of a text, `topics/ID/LANGUAGE.yaml` holds the terms of a language.
struct TopicReader {
  /// Terms of one topic, in all languages.
  static let maximumTerms = 100_000

  let library: ConfigurationLibrary

  /// The identifiers of all topics that can be found.
  func identifiers(problems: inout ProblemList) -> [String] {
    library.items(in: "topics", problems: &problems).map(\.stem)
  }

  /// The topic `id`; nil when there is none of that name or its head cannot be read. `read` collects the paths read.
  func topic(_ id: String, read: inout [String], problems: inout ProblemList) -> TopicDefinition? {
    guard let head = library.item(named: "topics/\(id).yaml") else { return nil }
    head.path.map { read.append($0) }
    guard let root = library.root(of: head, problems: &problems),
      var topic = Self.head(root, of: id, head.label, &problems)
    else { return nil }
    for item in library.items(in: "topics/\(id)", problems: &problems) {
      item.path.map { read.append($0) }
      guard let root = library.root(of: item, problems: &problems) else { continue }
      topic.terms += Self.terms(root, item, &problems)
      guard topic.terms.count <= Self.maximumTerms else {
        problems.add(item.label, nil, "more than \(Self.maximumTerms) terms in a topic (limit: terms of a topic)")
        return nil
      }
    }
    return topic
  }
}

extension TopicReader {
  private static func head(
    _ root: YAMLNode, of id: String, _ file: String, _ problems: inout ProblemList
  ) -> TopicDefinition? {
    let keys = ["id", "title", "accept", "look"]
    let reader = MappingReader(root, in: file, keys: keys, what: "the file", problems: &problems)
    guard let mapping = reader else { return nil }
    for key in ["id", "accept", "look"] where mapping[key] == nil {
      problems.add(file, root.position, "“\(key)” is missing")
    }
    let given = mapping.value("id", &problems, Identifier.parse)
    if let given, given != id, let node = mapping["id"] {
      problems.add(file, node.position, "the id “\(given)” is not the name of the file, “\(id)”")
    }
    let title = mapping.requiredText("title", &problems)
    let accept = mapping.value("accept", &problems, score)
    let look = mapping.value("look", &problems, score)
    guard let title, let accept, let look else { return nil }
    if look > accept, let node = mapping["look"] {
      problems.add(file, node.position, "“look” (\(look)) must not exceed “accept” (\(accept))")
    }
    return TopicDefinition(id: id, title: title, accept: accept, look: look, terms: [])
  }

  private static func score(_ text: String) throws(ValueProblem) -> Double {
    try SettingType<Double>.number(0.1...1000).read(.text(text))
  }

  private static func terms(
    _ root: YAMLNode, _ item: ConfigurationLibrary.Item, _ problems: inout ProblemList
  ) -> [TopicDefinition.Term] {
    let groups = TopicDefinition.Term.Group.allCases
    let language: String
    do {
      language = try LanguageTag.parse(item.stem)
    } catch {
      problems.add(item.label, nil, "the file must be named after its language: \(error.message)")
      return []
    }
    let reader = MappingReader(
      root, in: item.label, keys: groups.map(\.rawValue), what: "the file", problems: &problems)
    guard let reader else { return [] }
    var terms: [TopicDefinition.Term] = []
    for group in groups {
      let termReader = TermReader(group: group, language: language, file: item.label, name: item.name)
      for node in reader.list(group.rawValue, &problems) { terms += termReader.terms(node, &problems) }
    }
    return terms
  }
}
