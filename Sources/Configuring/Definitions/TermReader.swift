import Stories

/// Reads an item of a topic's list: a word or phrase, or a mapping that says more of one or several.
///
/// A trailing `*` marks a stem and is taken off.
struct TermReader {
  /// Longer ones are no terms.
  static let maximumScalars = 200

  let group: TopicDefinition.Term.Group
  let language: String
  /// As problems name it.
  let file: String
  /// As an origin names it: the same wherever the file stands.
  let name: String

  private static let keys = ["term", "terms", "concept", "weight", "case", "stem"]

  func terms(_ node: YAMLNode, _ problems: inout ProblemList) -> [TopicDefinition.Term] {
    if case .mapping = node.content { return described(node, &problems) }
    return node.texts(file, "“\(group.rawValue)”", &problems).compactMap {
      term($0, at: node.position, &problems)
    }
  }

  private func described(_ node: YAMLNode, _ problems: inout ProblemList) -> [TopicDefinition.Term] {
    guard let mapping = MappingReader(node, in: file, keys: Self.keys, what: "a term", problems: &problems) else {
      return []
    }
    let texts = mapping.texts("term", &problems) + mapping.texts("terms", &problems)
    if mapping["term"] == nil, mapping["terms"] == nil { problems.add(file, node.position, "“term” is missing") }
    let weight = mapping.value("weight", &problems) { (text) throws(ValueProblem) in
      try SettingType<Double>.number(0.05...100).read(.text(text))
    }
    let isExact = mapping.value("case", &problems) { (text) throws(ValueProblem) in
      guard text == "exact" else { throw ValueProblem("“\(text)” is not known: write exact, or leave it out") }
      return true
    }
    let isStem = mapping.value("stem", &problems) { (text) throws(ValueProblem) in
      try SettingType<Bool>.flag.read(.text(text))
    }
    let concept = mapping.value("concept", &problems, Identifier.parse)
    return texts.compactMap { term($0, at: node.position, &problems) }.map { term in
      var term = term
      term.weight = weight ?? term.weight
      term.isCaseSensitive = isExact ?? false
      term.isStem = term.isStem || isStem == true
      term.concept = concept
      return term
    }
  }

  private func term(
    _ written: String, at position: Position, _ problems: inout ProblemList
  ) -> TopicDefinition.Term? {
    let words = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isStem = words.hasSuffix("*")
    let text = isStem ? String(words.dropLast()) : words
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
      problems.add(file, position, "“\(written.prefix(80))” holds no letter: it cannot be a term")
      return nil
    }
    // “2024/1689” is a regulation; “5” is what somebody forgot the rest of.
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType == nil }) else {
      problems.add(file, position, "“\(written.prefix(80))” is a number alone: it cannot be a term")
      return nil
    }
    guard text.unicodeScalars.count <= Self.maximumScalars else {
      problems.add(file, position, "a term is longer than \(Self.maximumScalars) characters (limit: length of a term)")
      return nil
    }
    return TopicDefinition.Term(
      text: text, group: group, weight: group.usualWeight, language: language, isStem: isStem,
      origin: "\(name):\(position.line)")
  }
}

extension TopicDefinition.Term.Group {
  /// What a term counts that gives no weight of its own.
  var usualWeight: Double {
    switch self {
    case .subject: 1
    case .policy, .veto: 1.5
    case .strong: 3
    }
  }
}
