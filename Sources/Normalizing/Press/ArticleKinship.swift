/// Whether a page may be the article that an entry of a feed tells of. Pure, and of no language.
///
/// Addresses rot: behind one may stand the front page, a notice, or another article. What can be told without knowing
/// the language is how much of the entry's own words the page repeats. A word counts by its first five letters, so that
/// endings don't matter, and the more the longer it is, since the words that stand in every text are short: one letter
/// each from the fourth to the eighth. Where words are not set apart, two letters of Han, katakana or Hangul in a row
/// count two, and four of Thai and its kin. A front page shows a few of the words by chance, an article most of them: a
/// quarter is asked for.
///
/// Measured on 484 pages of the press and of ministries: by their own headlines 1% share a quarter or less (before the
/// titles are compared), by another page's of the same language 76%.
public enum ArticleKinship {
  /// What an entry must say to be compared at all: two long words or so.
  static let leastWeight = 10
  /// One part in so many must be shared.
  static let share = 4
  /// Letters of a page that are looked at.
  static let maximumLetters = 100_000
  static let maximumSummary = 1000

  /// True unless the page repeats too little of the entry's title and summary; an entry that says too little passes, and
  /// so does a page whose title contains the entry's or stands in it.
  public static func mayBeSame(_ entry: NormalizedEntry, _ page: NormalizedPage) -> Bool {
    let title = entry.title ?? ""
    let told = parts(of: title).merging(parts(of: String((entry.summaryText ?? "").prefix(maximumSummary)))) { a, _ in a
    }
    let weight = told.values.reduce(0, +)
    guard weight >= leastWeight, !haveOneTitle(title, page.title ?? "") else { return true }
    let shown = parts(of: [page.title, page.description, String(page.text.prefix(maximumLetters))])
    let shared = told.reduce(0) { $0 + (shown[$1.key] == nil ? 0 : $1.value) }
    return shared * share > weight
  }

  private static func haveOneTitle(_ first: String, _ second: String) -> Bool {
    let (first, second) = (letters(of: first), letters(of: second))
    let shorter = min(first.unicodeScalars.count, second.unicodeScalars.count)
    return shorter >= 8 && (first.contains(second) || second.contains(first))
  }

  private static func letters(of text: String) -> String {
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic))
    return String(kept)
  }

  private static func parts(of texts: [String?]) -> [String: Int] {
    texts.reduce(into: [:]) { all, text in all.merge(parts(of: text ?? "")) { first, _ in first } }
  }

  /// The parts a text is compared by, with what each counts.
  static func parts(of text: String) -> [String: Int] {
    var found: [String: Int] = [:]
    var run: [Unicode.Scalar] = []
    var kind = Kind.none
    for scalar in text.lowercased().unicodeScalars {
      let next = Kind(scalar, after: kind)
      if next != kind {
        note(run, kind, in: &found)
        run.removeAll(keepingCapacity: true)
      }
      kind = next
      if next != .none { run.append(scalar) }
    }
    note(run, kind, in: &found)
    return found
  }

  private static func note(_ run: [Unicode.Scalar], _ kind: Kind, in found: inout [String: Int]) {
    switch kind {
    case .none: break
    case .word:
      guard run.count >= 4 else { return }
      let key = text(run.prefix(5))
      found[key] = max(found[key] ?? 0, min(run.count, 8) - 3)
    case .dense, .unspaced:
      let length = kind == .dense ? 2 : 4
      guard run.count >= length else { return }
      for start in 0...(run.count - length) { found[text(run[start..<start + length])] = 2 }
    }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private enum Kind {
    /// No letter; hiragana is grammar and counts as none.
    case none
    case word
    /// Han, katakana, Hangul.
    case dense
    /// Thai, Lao, Burmese, Khmer.
    case unspaced

    init(_ scalar: Unicode.Scalar, after previous: Kind) {
      switch scalar.value {
      case 0x3040...0x309F: self = .none
      case 0x30A0...0x30FF, 0xAC00...0xD7A3: self = scalar.properties.isAlphabetic ? .dense : .none
      case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF:
        self = scalar.properties.isAlphabetic ? .unspaced : previous
      case _ where scalar.properties.isIdeographic: self = .dense
      case _ where scalar.properties.isAlphabetic: self = .word
      default:
        let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
        self = isMark && previous != .none ? previous : .none
      }
    }
  }
}
