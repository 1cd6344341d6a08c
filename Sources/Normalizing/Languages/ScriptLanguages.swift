/// Which languages are written in a script, and which are so near that a detector takes one for the other.
enum ScriptLanguages {
  /// The configured languages written in `script`; where none is, the likeliest; none at all for Latin letters.
  static func writers(of script: ScriptProfile.Script, among languages: Set<String>) -> [String] {
    guard let all = table[script] else {
      return languages.filter { !ofOtherScripts.contains($0) || $0 == "sr" }.sorted()
    }
    let configured = all.filter(languages.contains)
    return configured.isEmpty ? [all[0]] : configured
  }

  /// The script a language is written in, where that is not Latin; Han for Chinese and Japanese.
  static func script(of language: String) -> ScriptProfile.Script? {
    if language == "zh" || language == "ja" { return .han }
    return table.first { $0.value.contains(language) }?.key
  }

  /// Whether `language`, which nobody configured, is one of those written in `script`.
  static func isWriter(_ language: String, of script: ScriptProfile.Script) -> Bool {
    table[script]?.contains(language) ?? (script == .latin && !ofOtherScripts.contains(language))
  }

  /// `language` if it is a candidate, else the candidate it is most often taken for.
  static func nearest(to language: String, among candidates: [String]) -> String? {
    if candidates.contains(language) { return language }
    return near[language]?.first(where: candidates.contains)
  }

  /// How many letters of the text only one of the languages that share a script has.
  static func proofs(in scalars: [UInt32]) -> [String: Int] {
    var found: [String: Int] = [:]
    for scalar in scalars where scalar >= 0xC0 {
      if let language = ownLetters[scalar] { found[language, default: 0] += 1 }
    }
    return found
  }

  /// Lower-case letters of one language among those served; names carry them abroad, so that one alone proves little.
  private static let ownLetters: [UInt32: String] = {
    let letters = [
      ("uk", "іїєґІЇЄҐ"), ("ru", "ыэъёЫЭЪЁ"), ("ur", "ٹڈڑںہےھ"), ("de", "ß"), ("es", "ñ¿¡"), ("pt", "ãõ"),
      ("pl", "łąęśźż"), ("cs", "ěřů"), ("hu", "őű"), ("tr", "ğış"), ("ro", "șțţ"),
      ("vi", "đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    ]
    let pairs = letters.flatMap { language, letters in letters.unicodeScalars.map { ($0.value, language) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// The likeliest first; what is not listed is written in Latin letters.
  private static let table: [ScriptProfile.Script: [String]] = [
    .cyrillic: ["ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "mn", "tg", "tt"], .greek: ["el"],
    .hebrew: ["he", "yi"], .arabic: ["ar", "fa", "ur", "ps", "ckb", "ug", "sd"],
    .devanagari: ["hi", "mr", "ne", "sa"], .bengali: ["bn", "as"], .gurmukhi: ["pa"], .gujarati: ["gu"],
    .tamil: ["ta"], .telugu: ["te"], .kannada: ["kn"], .malayalam: ["ml"], .sinhala: ["si"], .thai: ["th"],
    .lao: ["lo"], .burmese: ["my"], .khmer: ["km"], .georgian: ["ka"], .armenian: ["hy"], .ethiopic: ["am", "ti"],
    .hangul: ["ko"],
  ]

  /// What is written in other than Latin letters.
  private static let ofOtherScripts = Set(table.values.joined()).union(["zh", "ja", "ko"])

  private static let near: [String: [String]] = [
    "ms": ["id"], "id": ["ms"], "jv": ["id", "ms"], "su": ["id", "ms"], "gl": ["pt", "es"], "ca": ["es", "fr"],
    "ast": ["es"], "oc": ["fr", "es"], "co": ["it"], "af": ["nl"], "fy": ["nl"], "lb": ["de"], "fo": ["da", "no"],
    "is": ["no", "da"], "sk": ["cs"], "sl": ["hr"], "hr": ["sr", "bs"], "bs": ["hr", "sr"], "sr": ["hr", "bs", "ru"],
    "be": ["uk", "ru"], "bg": ["ru"], "mk": ["bg", "ru"], "et": ["fi"], "sco": ["en"], "mr": ["hi"], "ne": ["hi"],
    "ps": ["fa", "ur"], "ckb": ["fa"], "ug": ["ar"], "sd": ["ur"], "az": ["tr"], "tk": ["tr"], "mo": ["ro"],
    "ceb": ["fil"], "mt": ["it"], "ga": ["en"], "gd": ["en"], "cy": ["en"], "no": ["da"], "da": ["no"],
  ]
}
