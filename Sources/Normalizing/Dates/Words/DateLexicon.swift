/// What the words of dates mean, in every language at once.
///
/// Two tables feed it: `DateWordTable`, generated from CLDR, and `DateAdditionsTable`, written by hand. A row is a
/// meaning, a space, and entries `phrase:languages` between semicolons; in a phrase, words stand between single spaces
/// and `#` stands for a number. The meanings:
///
///     m1…m12  month            d1…d7  weekday, Monday first    h0 h1 h2  before noon, after noon, night
///     k0 k12  midnight, noon   uX     unit                     rX        phrase with # around a unit
///     fXn     n units ago      sXn    n units, beside "ago"    vX        unit that alone is one of it
///     oN      N days ago       n p q  now, past, future
///     gN      zone N minutes east
///     x       filler           l      label                    cN        number in letters, c0 half
///     aX bX   unit written behind, before its number           eN        era, N added to its year
///     jN      Solar Hijri month                                i         lunar Hijri month
///
/// where X is one of s i h d w m y for second, minute, hour, day, week, month, year.
struct DateLexicon: Sendable {
  static let shared = DateLexicon()

  private(set) var senses: [String: [DateSense]] = [:]
  private var languages: [String: Int] = [:]
  /// Vietnamese phrases without their marks; no other phrase with marks means these.
  private var unmarked: Set<String> = []
  /// How many words the longest phrase has that begins with a word.
  private var longest: [String: Int] = [:]
  /// By its first scalar, the length in scalars of the longest word in a script without spaces.
  private var longestUnspaced: [Unicode.Scalar: Int] = [:]
  /// The languages whose reading stands when several claim a word and nothing else decides.
  private(set) var preferred = LanguageSet()
  private(set) var english = LanguageSet()

  init() {
    senses.reserveCapacity(16_384)
    read(DateWordTable.rows, isFolded: true)
    read(DateAdditionsTable.rows, isFolded: false)
    for language in DateAdditionsTable.preferred.split(separator: " ") { preferred.insert(index(of: language)) }
    english = languages(of: "en") ?? english
  }

  /// The languages of a BCP 47 tag; nil when no table knows them.
  func languages(of tag: String) -> LanguageSet? {
    let language = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard let index = languages[language == "no" ? "nb" : String(language)] else { return nil }
    var set = LanguageSet()
    set.insert(index)
    return set
  }

  /// The languages that are expected in a text of a language PolicyWire reads; nil for another.
  func expected(in language: LanguageSet) -> LanguageSet? { language.intersects(preferred) ? preferred : nil }

  /// What a phrase means; one with marks that none was listed with is compared without them.
  func senses(of phrase: String) -> [DateSense]? {
    if let known = senses[phrase] { return known }
    guard let plain = plain(phrase), !unmarked.contains(plain) else { return nil }
    return senses[plain]
  }

  /// The longest phrase that begins with `word`, in words.
  func longestPhrase(from word: String) -> Int {
    max(longest[word] ?? 0, plain(word).flatMap { longest[$0] } ?? 0)
  }

  /// A phrase without its marks; nil where it has none.
  private func plain(_ phrase: String) -> String? {
    guard phrase.unicodeScalars.contains(where: DateFolding.isMark) else { return nil }
    return DateFolding.withoutMarks(phrase)
  }

  /// The length of the longest word in a script without spaces that begins with `first`, in scalars.
  func longestWord(from first: Unicode.Scalar) -> Int { longestUnspaced[first] ?? 0 }
}

extension DateLexicon {
  private mutating func index(of language: Substring) -> Int {
    if let index = languages[String(language)] { return index }
    let index = languages.count
    languages[String(language)] = index
    return index
  }

  /// Reads the rows of a table byte by byte, which is many times faster than by character.
  private mutating func read(_ table: String, isFolded: Bool) {
    for row in table.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let space = row.firstIndex(of: UInt8(ascii: " ")),
        let (kind, value) = DateLexicon.meaning(Substring(row[..<space]))
      else { continue }
      for entry in row[row.index(after: space)...].split(separator: UInt8(ascii: ";")) {
        guard let colon = entry.lastIndex(of: UInt8(ascii: ":")) else { continue }
        var set = LanguageSet()
        for language in entry[entry.index(after: colon)...].split(separator: UInt8(ascii: ",")) {
          set.insert(index(of: Substring(language)))
        }
        let phrase = String(Substring(entry[..<colon]))
        let sense = DateSense(kind: kind, value: value, languages: set)
        add(isFolded ? phrase : String(DateFolding.fold(phrase)), sense)
        if !isFolded, phrase.utf8.count > phrase.unicodeScalars.count, entry[colon...].elementsEqual(":vi".utf8) {
          addMarked(String(DateFolding.fold(phrase, keepsMarks: true)), sense)
        }
      }
    }
  }

  private mutating func addMarked(_ phrase: String, _ sense: DateSense) {
    let plain = DateFolding.withoutMarks(phrase)
    guard plain != phrase else { return }
    unmarked.insert(plain)
    add(phrase, sense)
  }

  private mutating func add(_ phrase: String, _ sense: DateSense) {
    if let known = senses[phrase]?.firstIndex(where: { $0.kind == sense.kind && $0.value == sense.value }) {
      senses[phrase]?[known].languages.formUnion(sense.languages)
    } else {
      senses[phrase, default: []].append(sense)
    }
    let words = phrase.utf8.split(separator: UInt8(ascii: " "))
    if let first = words.first.map({ String(Substring($0)) }) { longest[first] = max(longest[first] ?? 0, words.count) }
    if let first = phrase.unicodeScalars.first, DateToken.isUnspaced(first) {
      longestUnspaced[first] = max(longestUnspaced[first] ?? 0, phrase.unicodeScalars.count)
    }
  }

  private static func meaning(_ code: Substring) -> (DateSense.Kind, Int)? {
    let rest = code.dropFirst()
    let unit = DateUnit(code: rest.first)?.rawValue
    switch code.first {
    case "m": return Int(rest).map { (.month, $0) }
    case "d": return Int(rest).map { (.weekday, $0) }
    case "h": return Int(rest).map { (.half, $0) }
    case "k": return Int(rest).map { (.hour, $0) }
    case "o": return Int(rest).map { (.dayOffset, $0) }
    case "c": return Int(rest).map { (.count, $0) }
    case "e": return Int(rest).map { (.era, $0) }
    case "g": return Int(rest).map { (.zone, $0) }
    case "j": return Int(rest).map { (.solarMonth, $0) }
    case "u": return unit.map { (.unit, $0) }
    case "v": return unit.map { (.loneUnit, $0) }
    case "s": return unit.flatMap { unit in Int(rest.dropFirst()).map { (.span, unit * 100 + $0) } }
    case "r": return unit.map { (.pattern, $0) }
    case "a": return unit.map { (.markAfter, $0) }
    case "b": return unit.map { (.markBefore, $0) }
    case "f": return unit.flatMap { unit in Int(rest.dropFirst()).map { (.fixed, unit * 100 + $0) } }
    case "n": return (.now, 0)
    case "p": return (.past, 0)
    case "q": return (.future, 0)
    case "x": return (.filler, 0)
    case "l": return (.label, 0)
    case "i": return (.lunarMonth, 0)
    default: return nil
    }
  }
}
