import Foundation

/// Names of months and days of the week, as ICU has them in the languages below. Loaded once, when first asked for.
enum MonthNames {
  /// The month of a name in lower case, to which a case ending may be attached (`फेब्रुवारीपासून`). Of a name that is
  /// another month elsewhere (`listopad`) the one of the language; of that of another language none.
  static func month(_ word: String, language: String) -> Int? {
    guard let first = word.unicodeScalars.first else { return nil }
    if let month = exact(word, language) { return month }
    let letters = Array(word.unicodeScalars)
    let shortest = first.isASCII ? 6 : 4
    guard letters.count > shortest else { return nil }
    for count in stride(from: letters.count - 1, through: shortest, by: -1) {
      if let month = exact(TextTokens.string(letters.prefix(count)), language) { return month }
    }
    return nil
  }

  /// All names, in lower case.
  static var all: Set<String> { calendar.all }

  /// Lower case, without the nukta that is written or not (फ़रवरी, फरवरी) and without full stops.
  static func folded(_ word: some Sequence<Unicode.Scalar>) -> String {
    word.reduce(into: "") { if !silent.contains($1) { $0 += $1.properties.lowercaseMapping } }
  }

  private static let silent: Set<Unicode.Scalar> = [".", "\u{93C}", "\u{9BC}", "\u{A3C}"]

  private static func exact(_ word: String, _ language: String) -> Int? {
    calendar.own[language]?[word] ?? calendar.common[word]
  }

  private static let languages = [
    "en", "de", "fr", "es", "pt", "it", "ca", "gl", "nl", "sv", "da", "nb", "is", "fi", "et", "lv", "lt", "pl", "cs",
    "sk",
    "sl", "hr", "hu", "ro", "sq", "el", "tr", "az", "uz", "id", "ms", "fil", "sw", "ru", "uk", "be", "bg", "mk", "sr",
    "kk", "hy", "ka", "ar", "ar_LB", "fa", "ur", "he", "hi", "mr", "ne", "bn", "pa", "gu", "ta", "te", "kn", "ml", "si",
    "th", "lo", "km", "my", "am",
  ]

  /// Languages in which so many letters at the end of a name change: by case, or by who spells it.
  private static let endings = ["lv": 2, "ka": 1, "bn": 1]

  private struct Names {
    /// By language.
    var own: [String: [String: Int]] = [:]
    /// Of any; names that are different months are left out.
    var common: [String: Int] = [:]
    var all: Set<String> = []
  }

  private static let calendar: Names = {
    var names = Names()
    for language in languages {
      let format = DateFormatter()
      format.calendar = Calendar(identifier: .gregorian)
      format.locale = Locale(identifier: language)
      let days = [format.weekdaySymbols, format.standaloneWeekdaySymbols].compactMap { $0 }.joined()
      names.all.formUnion(days.map { folded(normal($0)) })
      let primary = String(language.prefix { $0 != "_" })
      for (key, month) in months(format, endings: endings[primary]) {
        names.own[primary, default: [:]][key] = month
        names.common[key] = names.common[key].map { $0 == month ? $0 : 0 } ?? month
      }
    }
    names.all.formUnion(names.common.keys)
    names.common = names.common.filter { $0.value > 0 }
    return names
  }()

  private static func months(_ format: DateFormatter, endings: Int?) -> [(String, Int)] {
    let lists = [format.monthSymbols, format.standaloneMonthSymbols, format.shortMonthSymbols].compactMap { $0 }
    return lists.flatMap { list in
      list.enumerated().flatMap { index, name in
        let key = folded(normal(name))
        let isName =
          key.unicodeScalars.count > 1 && !key.contains(" ")
          && key.unicodeScalars.allSatisfy { $0.properties.numericType == nil }
        guard isName else { return [(String, Int)]() }
        let isLong = key.unicodeScalars.count > 7
        return [(key, index + 1)] + (endings.map { isLong ? [(String(key.dropLast($0)), index + 1)] : [] } ?? [])
      }
    }
  }

  private static func normal(_ name: String) -> String.UnicodeScalarView {
    name.precomposedStringWithCompatibilityMapping.unicodeScalars
  }
}
