/// Finds the author named with an outlet: "Will Knight's account for WIRED", "WIRED's Will Knight".
///
/// A name is two to four words in a row that begin with a capital. Only scripts with capitals are read.
enum AuthorName {
  static let nameWords = 2...4

  static func near(_ context: CitationContext) -> String? {
    possessive(context.before) ?? appositive(context.before) ?? following(context.after)
  }

  /// "Will Knight's account for", "Will Knight's latest piece in".
  private static func possessive(_ before: [Substring]) -> String? {
    guard let link = before.first, linkWords.contains(folded(link)) else { return nil }
    for index in 1..<4 where index + 1 < before.count {
      guard works.contains(folded(before[index])) else { continue }
      for owner in (index + 1)..<min(index + 3, before.count) {
        if let name = withoutPossessive(before[owner]) { return run([name] + before[(owner + 1)...]) }
      }
    }
    return nil
  }

  /// "Will Knight of", "Will Knight, writing for", "el periodista Will Knight, de".
  private static func appositive(_ before: [Substring]) -> String? {
    guard let link = before.first else { return nil }
    var rest = before.dropFirst()
    if let verb = rest.first, writingWords.contains(folded(verb)) {
      rest = rest.dropFirst()
    } else {
      guard let last = rest.first else { return nil }
      let isSetOff = last.hasSuffix(",")
      let isPlain = plainLinks.contains(folded(link))
      guard isPlain || (isSetOff && linkWords.contains(folded(link))) else { return nil }
      if isPlain, !isSetOff, !hasJournalist(rest) { return nil }
    }
    guard let last = rest.first, linkWords.contains(folded(link)) else { return nil }
    return run([last.hasSuffix(",") ? last.dropLast() : last] + rest.dropFirst())
  }

  /// "WIRED's Will Knight", "WIRED reporter Will Knight".
  private static func following(_ after: [Substring]) -> String? {
    guard let first = after.first else { return nil }
    let isPossessive = ["'s", "’s"].contains(String(first))
    let isJournalist = journalists.contains(folded(first))
    guard isPossessive || isJournalist else { return nil }
    var rest = after.dropFirst()
    while let word = rest.first, journalists.contains(folded(word)) { rest = rest.dropFirst() }
    var name: [Substring] = []
    for word in rest.prefix(nameWords.upperBound) {
      let bare = withoutPossessive(word) ?? trimmed(word)
      guard isCapitalised(bare) else { break }
      name.append(bare)
      if bare.count != word.count { break }
    }
    // A possessive alone says little ("Reuters' Tokyo Bureau"), so three words or more need the word journalist.
    guard nameWords.contains(name.count), isJournalist || name.count == 2 else { return nil }
    return name.joined(separator: " ")
  }

  /// The name that ends with the first of these words, read backwards.
  private static func run(_ backwards: [Substring]) -> String? {
    var name: [Substring] = []
    for word in backwards.prefix(nameWords.upperBound) {
      if name.isEmpty ? !isCapitalised(word) : !(isCapitalised(word) && trimmed(word).count == word.count) { break }
      if journalists.contains(folded(word)) { break }
      name.append(word)
    }
    guard nameWords.contains(name.count) else { return nil }
    return name.reversed().joined(separator: " ")
  }

  private static func hasJournalist(_ backwards: ArraySlice<Substring>) -> Bool {
    backwards.prefix(6).contains { journalists.contains(folded($0)) }
  }

  private static func withoutPossessive(_ word: Substring) -> Substring? {
    for mark in ["'s", "’s"] where word.hasSuffix(mark) { return word.dropLast(2) }
    return nil
  }

  private static func isCapitalised(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    return word.count > 1 && !notNames.contains(String(word)) && word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, !last.isLetter, last != "." { word.removeLast() }
    if word.last == ".", word.count > 2 { word.removeLast() }
    return word
  }

  private static func folded(_ word: Substring) -> String { trimmed(word).lowercased() }

  /// Words that begin with a capital where a sentence does, or name a desk.
  private static let notNames: Set<String> = [
    "As", "The", "In", "On", "At", "But", "And", "When", "While", "After", "Before", "For", "From", "It", "He", "She",
    "They", "We", "Fact", "News", "Bureau", "Desk", "Editorial", "Board", "Team", "Staff", "Daily", "Le", "La", "Der",
    "Die", "El", "Il",
  ]
  private static let linkWords: Set<String> = [
    "for", "in", "of", "from", "at", "pour", "dans", "du", "de", "para", "en", "del", "für", "in", "von", "bei", "per",
    "su", "di", "no", "na", "do", "da", "van", "voor", "z", "dla",
  ]
  /// Between a name and an outlet these link without a comma when a word for journalist stands near.
  private static let plainLinks: Set<String> = ["of", "from", "de", "du", "von", "di", "do", "da", "van", "del", "at"]
  private static let writingWords: Set<String> = ["writing", "reporting", "writes", "wrote", "reported", "reports"]
  private static let works: Set<String> = [
    "account", "dispatch", "report", "reporting", "article", "story", "piece", "column", "investigation", "scoop",
    "feature", "essay", "analysis", "coverage", "newsletter", "exclusive", "review", "profile",
  ]
  private static let journalists: Set<String> = [
    "journalist", "reporter", "correspondent", "editor", "columnist", "writer", "senior", "staff", "contributor",
    "journaliste", "correspondant", "periodista", "corresponsal", "redactor", "journalistin", "reporterin",
    "korrespondent", "redakteur", "giornalista", "inviato", "jornalista", "repórter", "colunista", "журналист",
    "корреспондент", "обозреватель", "gazeteci", "muhabiri", "dziennikarz", "dziennikarka", "журналіст",
  ]
}
