import Stories

/// Which languages' terms count in a text.
///
/// Those of the text's own language and `mul`. A text of unknown language takes the terms of all. Terms of another
/// language never count, since a word of one is a false friend in the next ("act", "ai", "modelo"): what the press of
/// many languages borrows ("AI Act", "deepfake") belongs in `mul`. Names of the lexicon count in English too, as
/// proper names travel.
struct TextLanguages: Sendable {
  static let multiple = "mul"
  static let unknown = "und"
  /// Every language that is neither named in a definition nor kin of one: the same counts in all of them.
  private static let others = "others"
  /// Languages a detector confuses with others on short texts, or that share their terms.
  private static let kin: [String: [String]] = [
    "gl": ["pt", "es"], "ca": ["es"], "ast": ["es"], "ms": ["id"], "nb": ["no"], "nn": ["no"], "no": ["nb", "nn"],
    "be": ["ru"], "yue": ["zh"], "wuu": ["zh"], "lzh": ["zh"], "cmn": ["zh"], "iw": ["he"], "in": ["id"],
    "prs": ["fa"], "mr": ["hi"], "ne": ["hi"],
  ]

  private var indices: [String: Int] = [:]
  private(set) var names: [String] = []
  /// What counts in each language that is known.
  private var prepared: [String: Counted] = [:]

  /// The index of a language tag's primary subtag, new or known.
  mutating func index(of tag: String) -> Int {
    let primary = Self.primary(tag)
    if let index = indices[primary] { return index }
    indices[primary] = names.count
    names.append(primary)
    return names.count - 1
  }

  /// Whose terms and names count in one text.
  struct Counted: Sendable {
    /// What texts in which the same counts have in common.
    fileprivate(set) var key: String
    fileprivate(set) var own: Int?
    /// For each known language.
    fileprivate(set) var terms: [Bool]
    fileprivate(set) var names: [Bool]

    @inline(__always)
    func count(_ rule: Target.Rule) -> Bool { rule.isTerm ? terms[rule.language] : names[rule.language] }
  }

  /// Whose terms count in a text of this language.
  func counted(for tag: String?) -> Counted {
    let primary = tag.map(Self.primary) ?? Self.unknown
    if let known = prepared[primary] { return known }
    var counted = computed(for: primary)
    counted.key = Self.others
    return counted
  }

  /// Works out beforehand what counts in the languages that are asked for.
  mutating func prepare() {
    for primary in names + Array(Self.kin.keys) + [Self.unknown] { prepared[primary] = computed(for: primary) }
  }

  private func computed(for primary: String) -> Counted {
    if primary == Self.unknown || primary == Self.multiple || primary.isEmpty {
      let all = names.map { _ in true }
      return Counted(key: Self.unknown, own: indices[primary], terms: all, names: all)
    }
    let allowed = Set([primary, Self.multiple] + (Self.kin[primary] ?? []))
    return Counted(
      key: primary, own: indices[primary], terms: names.map(allowed.contains),
      names: names.map { $0 == "en" || allowed.contains($0) })
  }

  /// A warning for each language of a topic's terms in which no text is found to be; where a text is of unknown
  /// language, and where its source declares just that one, they count.
  static func unreachable(in topic: TopicDefinition, detected: [String]) -> [TopicProblem] {
    let primaries = Set(detected.map(primary))
    let reached = primaries.union(primaries.flatMap { kin[$0] ?? [] }).union([multiple])
    let byLanguage = Dictionary(grouping: topic.terms) { primary($0.language) }
    return byLanguage.keys.filter { !reached.contains($0) }.sorted().map { language in
      let terms = byLanguage[language] ?? []
      let count = terms.count == 1 ? "1 term is" : "\(terms.count) terms are"
      return TopicProblem(
        origin: terms.first?.origin,
        message: "\(count) in \(language), which is not among `languages`, so no text is found to be in it",
        isError: false)
    }
  }

  /// Whether a topic has terms of a language, or of its kin, that count in texts of it; those of `mul` are left out.
  static func hasTerms(_ topic: TopicDefinition, in tag: String) -> Bool {
    let wanted = primary(tag)
    if [unknown, multiple, ""].contains(wanted) { return true }
    let counted = Set([wanted] + (kin[wanted] ?? []))
    return topic.terms.contains { counted.contains(primary($0.language)) }
  }

  static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }
}
