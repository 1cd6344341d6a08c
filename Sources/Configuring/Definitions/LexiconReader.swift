import Stories

/// Reads the names texts are searched for: `lexicon/*.yaml`, each a `kind` and its `entries`.
struct LexiconReader {
  /// Entries of a lexicon.
  static let maximumEntries = 100_000

  private(set) var entries: [Lexicon.Named] = []
  private var places: [String: String] = [:]

  /// Reads one file; `name` is what origins are given as.
  mutating func read(_ root: YAMLNode, in file: String, name: String, problems: inout ProblemList) {
    let mapping = MappingReader(root, in: file, keys: ["kind", "entries"], what: "the file", problems: &problems)
    guard let mapping else { return }
    for key in ["kind", "entries"] where mapping[key] == nil {
      problems.add(file, root.position, "“\(key)” is missing")
    }
    let kind = mapping.value("kind", &problems) { (text) throws(ValueProblem) in
      try SettingType<Lexicon.Named.Kind>.choice.read(.text(text))
    }
    for node in mapping.list("entries", &problems) {
      guard entries.count < Self.maximumEntries else {
        return problems.add(file, node.position, "more than \(Self.maximumEntries) entries (limit: lexicon entries)")
      }
      guard let entry = entry(node, kind ?? .concept, file, name, &problems) else { continue }
      entries.append(entry)
    }
  }
}

extension LexiconReader {
  private mutating func entry(
    _ node: YAMLNode, _ kind: Lexicon.Named.Kind, _ file: String, _ name: String, _ problems: inout ProblemList
  ) -> Lexicon.Named? {
    let keys = ["id", "names", "jurisdictions", "domain"]
    let mapping = MappingReader(node, in: file, keys: keys, what: "an entry", problems: &problems)
    guard let mapping else { return nil }
    let id = identifier(mapping, kind, &problems)
    let names = Self.names(mapping, &problems)
    let jurisdictions = Self.jurisdictions(mapping, &problems)
    let domain = mapping.value("domain", &problems, HostName.parse)
    guard let id else { return nil }
    return Lexicon.Named(
      id: id, kind: kind, names: names, jurisdictions: jurisdictions, domain: domain,
      origin: "\(name):\(node.position.line)")
  }

  private mutating func identifier(
    _ mapping: MappingReader, _ kind: Lexicon.Named.Kind, _ problems: inout ProblemList
  ) -> String? {
    guard let id = mapping.requiredText("id", &problems), let node = mapping["id"] else { return nil }
    let key = "\(kind.rawValue) \(id)"
    if let first = places[key] {
      problems.add(mapping.file, node.position, "the id “\(id)” is taken: first given at \(first)")
      return nil
    }
    places[key] = "\(mapping.file):\(node.position.line)"
    return id
  }

  private static func names(_ mapping: MappingReader, _ problems: inout ProblemList) -> [String: [String]] {
    guard let node = mapping["names"], case .mapping(let pairs) = node.content, !pairs.isEmpty else {
      let place = mapping["names"]?.position ?? mapping.position
      problems.add(mapping.file, place, "“names” must be a mapping of languages to names")
      return [:]
    }
    var names: [String: [String]] = [:]
    for (key, value) in pairs {
      do {
        let language = try LanguageTag.parse(try WrittenValue(key).text(of: "a language tag"))
        names[language, default: []] += value.texts(mapping.file, "the names in “\(language)”", &problems)
      } catch {
        problems.add(mapping.file, key.position, "“names”: \(error.message)")
      }
    }
    return names
  }

  private static func jurisdictions(_ mapping: MappingReader, _ problems: inout ProblemList) -> [String] {
    let codes = mapping.texts("jurisdictions", &problems)
    for code in codes where !isJurisdiction(code) {
      let place = mapping["jurisdictions"]?.position
      problems.add(mapping.file, place, "“\(code)” is not a jurisdiction: write its code in capitals, such as GB or EU")
    }
    return codes
  }

  private static func isJurisdiction(_ code: String) -> Bool {
    (2...8).contains(code.utf8.count) && code.first?.isUppercase == true
      && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
