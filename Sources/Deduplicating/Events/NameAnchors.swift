import Foundation

/// Names that no lexicon knows: words with capitals inside sentences, Latin words in texts of another script, and, less
/// surely, words of scripts without capitals that may be names.
struct NameAnchors {
  static let maximumNames = 32
  static let maximumWords = 32
  private static let lengths = 3...40

  /// Words that the lexicon or the topic has taken account of, in lower case.
  let known: Set<String>
  /// BCP 47 primary subtag.
  let language: String

  func anchors(title: TextTokens, body: TextTokens) -> [Anchor] {
    let bodyNames = names(in: body)
    var titleNames = names(in: title)
    // In a headline that capitalises every word capitals tell nothing of themselves.
    if isTitleCased(title) { titleNames = titleNames.filter { bodyNames.contains($0) } }
    let names = unique(titleNames + bodyNames).prefix(NameAnchors.maximumNames)
    let words = unique(words(in: title) + words(in: body)).prefix(NameAnchors.maximumWords)
    return keyed(Array(names), .name) + keyed(Array(words), .word)
  }

  /// Each name with the skeleton it is compared by: `чхабра=kbr`.
  private func keyed(_ names: [String], _ kind: Anchor.Kind) -> [Anchor] {
    let skeletons = NameSkeleton.skeletons(of: names.map { Array($0.unicodeScalars) })
    return zip(names, skeletons).compactMap { name, skeleton in
      // A name of few consonants is compared as it is written.
      let compared = skeleton ?? (kind == .name ? name : nil)
      return compared.map { Anchor(kind, "\(name)=\($0)") }
    }
  }

  private func names(in text: TextTokens) -> [String] {
    let isLatinForeign = isLatinForeign(text)
    var lower: Set<String> = []
    var inside: Set<String> = []
    var candidates: [(name: String, isInitial: Bool)] = []
    for (index, token) in text.tokens.enumerated() where token.script == .latin || token.script == .cased {
      let name = text.foldedText(token)
      guard token.isCapitalised else {
        lower.insert(name)
        continue
      }
      let isAlone = language == "de" && !isLatinForeign && !isInRun(index, text)
      guard NameAnchors.lengths.contains(token.range.count), !known.contains(name), !isAlone,
        !MonthNames.all.contains(name)
      else { continue }
      candidates.append((name, token.isInitial && !(isLatinForeign && token.script == .latin)))
      if !token.isInitial { inside.insert(name) }
    }
    return candidates.filter { !lower.contains($0.name) && (!$0.isInitial || inside.contains($0.name)) }.map(\.name)
  }

  /// The text is in another script, where every Latin word is a name or a loan.
  private func isLatinForeign(_ text: TextTokens) -> Bool {
    let letters = text.tokens.reduce(into: (latin: 0, all: 0)) { count, token in
      count.all += token.range.count
      if token.script == .latin { count.latin += token.range.count }
    }
    return letters.latin * 2 < letters.all
  }

  private func isInRun(_ index: Int, _ text: TextTokens) -> Bool {
    let token = text.tokens[index]
    let after = index + 1 < text.tokens.count ? text.tokens[index + 1] : nil
    let isAfter = after.map { $0.isJoined && $0.isCapitalised } ?? false
    return isAfter
      || index > 0 && token.isJoined && text.tokens[index - 1].isCapitalised && !text.tokens[index - 1].isInitial
  }

  private func isTitleCased(_ title: TextTokens) -> Bool {
    let words = title.tokens.filter { $0.script == .latin && $0.range.count >= 4 }
    return words.count >= 3 && words.count(where: \.isCapitalised) * 10 > words.count * 6
  }

  private func words(in text: TextTokens) -> [String] {
    text.tokens.compactMap { token in
      let isLong =
        switch token.script {
        case .katakana: token.range.count >= 3
        case .hangul: token.range.count >= 3
        case .caseless: token.range.count >= 4
        case .latin, .cased, .unspaced: false
        }
      guard isLong, token.range.count <= NameAnchors.lengths.upperBound else { return nil }
      let word = text.foldedText(token)
      return known.contains(word) || MonthNames.all.contains(word) ? nil : word
    }
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
