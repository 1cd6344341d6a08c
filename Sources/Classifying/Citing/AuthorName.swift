/// Finds the author named with an outlet: "Will Knight's account for WIRED", "WIRED's Will Knight".
///
/// A name is two to four words in a row that begin with a capital; `MarkedAuthorName` reads scripts without capitals.
enum AuthorName {
  static let nameWords = 2...4

  static func near(_ context: CitationContext, isTitle: Bool) -> String? {
    let before = context.before[...].drop { AuthorWords.articles.contains(folded($0)) || !hasLetter($0) }
    let after = context.after[...].drop { !hasLetter($0) && $0 != "," }
    let mayFollow = hasCapitals(after)
    if mayFollow || hasCapitals(before), let link = before.first.map(folded), AuthorWords.links.contains(link) {
      let rest = before.dropFirst()
      if let name = possessive(rest) ?? appositive(rest, link) ?? quoted(rest) ?? leading(rest, after) { return name }
    }
    let name = mayFollow ? following(after) ?? byLine(after) ?? titled(before, after) : nil
    return name ?? credited(context, isTitle) ?? MarkedAuthorName.near(context)
  }

  /// Whether two words in a row, not far off, begin with a capital: a look that spares most names the search.
  private static func hasCapitals(_ words: ArraySlice<Substring>) -> Bool {
    var isAfterCapital = false
    for word in words.prefix(10) {
      let first = word.unicodeScalars.first { $0.value > 0x40 } ?? " "
      let isCapital = first.isASCII ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase
      if isCapital && isAfterCapital { return true }
      isAfterCapital = isCapital
    }
    return false
  }

  /// "Will Knight's account for", "Will Knight's latest piece in".
  private static func possessive(_ rest: ArraySlice<Substring>) -> String? {
    for offset in 0..<3 {
      guard let index = rest.index(rest.startIndex, offsetBy: offset, limitedBy: rest.endIndex), index < rest.endIndex,
        AuthorWords.works.contains(folded(rest[index]))
      else { continue }
      for owner in rest[(index + 1)...].indices.prefix(2) {
        if let name = withoutPossessive(rest[owner]) { return run([name] + rest[(owner + 1)...]) }
      }
    }
    return nil
  }

  /// "Will Knight of", "Will Knight, writing for", "el periodista Will Knight, de".
  private static func appositive(_ before: ArraySlice<Substring>, _ link: String) -> String? {
    var rest = before
    if let verb = rest.first, AuthorWords.verbs.contains(folded(verb)) {
      // "Jane Doe writes for WIRED" says where she works.
      if AuthorWords.employments.contains(folded(verb)), AuthorWords.employers.contains(link) { return nil }
      rest = rest.dropFirst()
    } else {
      guard let last = rest.first else { return nil }
      let isPlain = AuthorWords.plainLinks.contains(link)
      if isPlain, !last.hasSuffix(","), !hasJournalist(rest) { return nil }
      guard isPlain || last.hasSuffix(",") else { return nil }
    }
    guard let last = rest.first else { return nil }
    return run([last.hasSuffix(",") ? last.dropLast() : last] + rest.dropFirst())
  }

  /// "according to Will Knight of", "a report by Will Knight in".
  private static func quoted(_ rest: ArraySlice<Substring>) -> String? {
    guard let name = run(Array(rest.prefix(nameWords.upperBound))) else { return nil }
    let words = name.split(separator: " ").count
    return rest.dropFirst(words).first.flatMap { AuthorWords.introductions.contains(folded($0)) ? name : nil }
  }

  /// "WIRED's Will Knight", "WIRED reporter Will Knight", "CNN's chief medical correspondent Dr. Will Knight".
  private static func following(_ after: ArraySlice<Substring>) -> String? {
    guard let first = after.first else { return nil }
    let isPossessive = ["'s", "’s"].contains(String(first))
    let words = isPossessive ? after.dropFirst() : after
    let office = words.prefix(5).prefix { !isCapitalised($0) && isPlainWord($0) }
    let journalist = office.lastIndex { AuthorWords.journalists.contains(folded($0)) }
    guard journalist != nil || isPossessive else { return nil }
    let rest = (journalist.map { words[($0 + 1)...] } ?? words).drop { AuthorWords.titles.contains(folded($0)) }
    let name = forward(rest)
    // A possessive alone says little ("Reuters' Tokyo Bureau"), so three words or more need the word journalist.
    guard nameWords.contains(name.count), journalist != nil || name.count == 2 else { return nil }
    return name.joined(separator: " ")
  }

  /// "In an article for WIRED, Will Knight writes", "In einem Beitrag für WIRED schreibt Will Knight".
  private static func leading(_ rest: ArraySlice<Substring>, _ after: ArraySlice<Substring>) -> String? {
    guard rest.prefix(3).contains(where: { AuthorWords.works.contains(folded($0)) }) else { return nil }
    var words = after
    if words.first == "," { words = words.dropFirst() }
    let isInverted = words.first.map { AuthorWords.verbs.contains(folded($0)) } ?? false
    if isInverted { words = words.dropFirst() }
    let name = forward(words.drop { AuthorWords.titles.contains(folded($0)) })
    guard nameWords.contains(name.count) else { return nil }
    let next = words.drop { !isCapitalised(trimmed($0)) }.dropFirst(name.count).prefix(2)
    guard isInverted || next.contains(where: { AuthorWords.verbs.contains(folded($0)) }) else { return nil }
    return name.joined(separator: " ")
  }

  /// "a Washington Post story by Will Knight".
  private static func byLine(_ after: ArraySlice<Substring>) -> String? {
    guard let link = after.prefix(4).firstIndex(where: { AuthorWords.byWords.contains(folded($0)) }),
      link > after.startIndex, AuthorWords.works.contains(folded(after[link - 1]))
    else { return nil }
    let name = forward(after[(link + 1)...])
    return nameWords.contains(name.count) ? name.joined(separator: " ") : nil
  }

  /// "журналист издания Wired Уилл Найт", "Spiegel-Redakteur Max Muster".
  private static func titled(_ before: ArraySlice<Substring>, _ after: ArraySlice<Substring>) -> String? {
    let office = after.first.map { AuthorWords.journalists.contains(folded(bare($0))) } ?? false
    let first = before.first.map { isCapitalised($0) ? 1 : 2 } ?? 0
    let near = before.prefix(first).prefix { !$0.hasSuffix(",") }
    guard office || near.contains(where: { AuthorWords.journalists.contains(folded($0)) }) else { return nil }
    let name = forward(office ? after.dropFirst() : after)
    return nameWords.contains(name.count) ? name.joined(separator: " ") : nil
  }

  /// "(Will Knight/WIRED)" at the end of a title.
  private static func credited(_ context: CitationContext, _ isTitle: Bool) -> String? {
    guard isTitle, context.isAtEnd, context.trailing.first == ")", context.trailing.dropFirst().isEmpty,
      let opening = context.leading.lastIndex(of: "(")
    else { return nil }
    let inside = Substring(context.leading[context.leading.index(after: opening)...])
    guard let slash = inside.lastIndex(of: "/") else { return nil }
    let first = inside[..<slash].split(separator: ",").first?.split(separator: " ") ?? []
    let name = first.prefix { folded($0) != "and" && $0 != "&" }
    guard nameWords.contains(name.count), name.allSatisfy(isCapitalised) else { return nil }
    return name.joined(separator: " ")
  }
}

extension AuthorName {
  /// The name that ends with the first of these words, read backwards.
  private static func run(_ backwards: [Substring]) -> String? {
    var name: [Substring] = []
    for word in backwards.prefix(nameWords.upperBound) {
      if name.isEmpty ? !isCapitalised(word) : !(isCapitalised(word) && trimmed(word).count == word.count) { break }
      if AuthorWords.journalists.contains(folded(word)) || AuthorWords.introductions.contains(folded(word)) { break }
      name.append(word)
    }
    guard nameWords.contains(name.count) else { return nil }
    return name.reversed().joined(separator: " ")
  }

  /// The capitalised words at the head, up to one that closes with a sign.
  private static func forward(_ words: ArraySlice<Substring>) -> [Substring] {
    var name: [Substring] = []
    for word in words.prefix(nameWords.upperBound) {
      let bare = withoutPossessive(word) ?? trimmed(word)
      guard isCapitalised(bare) else { break }
      name.append(bare)
      if bare.count != word.count { break }
    }
    return name
  }

  private static func hasJournalist(_ backwards: ArraySlice<Substring>) -> Bool {
    backwards.prefix(6).contains { AuthorWords.journalists.contains(folded($0)) }
  }

  private static func withoutPossessive(_ word: Substring) -> Substring? {
    for mark in ["'s", "’s"] where word.hasSuffix(mark) { return word.dropLast(2) }
    return nil
  }

  private static func isCapitalised(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    return word.count > 1 && !AuthorWords.notNames.contains(String(word)) && isPlainWord(word)
  }

  private static func isPlainWord(_ word: Substring) -> Bool { word.allSatisfy { $0.isLetter || "-'’.".contains($0) } }

  private static func hasLetter(_ word: Substring) -> Bool {
    if let first = word.utf8.first, first < 0x80, first | 0x20 >= 0x61, first | 0x20 <= 0x7A { return true }
    return word.contains(where: \.isLetter)
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, !last.isLetter, last != "." { word.removeLast() }
    if word.last == ".", word.count > 2 { word.removeLast() }
    return word
  }

  private static func bare(_ word: Substring) -> Substring { word.drop { !$0.isLetter } }

  private static func folded(_ word: Substring) -> String { trimmed(word).lowercased() }
}
