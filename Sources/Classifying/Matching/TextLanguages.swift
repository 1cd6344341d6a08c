/// Which languages' terms count in a text.
///
/// Those of the text's own language and `mul`. A text of unknown language takes the terms of all. Terms of another
/// language never count, since a word of one is a false friend in the next ("act", "ai", "modelo"): what the press of
/// many languages borrows ("AI Act", "deepfake") belongs in `mul`. Names of the lexicon count in English too, as
/// proper names travel.
struct TextLanguages: Sendable {
  static let multiple = "mul"
  /// Languages a detector confuses with others on short texts, or that share their terms.
  private static let kin: [String: [String]] = [
    "gl": ["pt", "es"], "ca": ["es"], "ast": ["es"], "ms": ["id"], "nb": ["no"], "nn": ["no"], "no": ["nb", "nn"],
    "be": ["ru"], "yue": ["zh"], "wuu": ["zh"], "lzh": ["zh"], "cmn": ["zh"], "iw": ["he"], "in": ["id"],
    "prs": ["fa"], "mr": ["hi"], "ne": ["hi"],
  ]

  private var indices: [String: Int] = [:]
  private(set) var names: [String] = []

  /// The index of a language tag's primary subtag, new or known.
  mutating func index(of tag: String) -> Int {
    let primary = Self.primary(tag)
    if let index = indices[primary] { return index }
    indices[primary] = names.count
    names.append(primary)
    return names.count - 1
  }

  /// For each known language, whether its terms count in a text of this language.
  func allowed(for tag: String?, names isForNames: Bool) -> [Bool] {
    let primary = tag.map(Self.primary) ?? "und"
    if primary == "und" || primary == Self.multiple || primary.isEmpty { return names.map { _ in true } }
    var allowed = Set([primary, Self.multiple] + (Self.kin[primary] ?? []))
    if isForNames { allowed.insert("en") }
    return names.map(allowed.contains)
  }

  static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }
}
