/// Chooses among the meanings of a word by the language of the text and of the words around it.
struct SenseChooser {
  private let hint: LanguageSet?
  private let lexicon: DateLexicon
  private var preferred: LanguageSet { lexicon.preferred }
  var isHintServed: Bool { hint?.intersects(preferred) ?? false }
  /// The senses of every known word in the text.
  private let context: [[DateSense]]

  init(_ tokens: [DateToken], hint: LanguageSet?, lexicon: DateLexicon) {
    self.hint = hint
    self.lexicon = lexicon
    context = tokens.compactMap { $0.senses.isEmpty ? nil : $0.senses }
  }

  /// The meaning of that kind; nil when there is none, or languages disagree and nothing decides between them.
  ///
  /// In this order: the language of the text; the only meaning; the meaning whose languages also know most of the other
  /// words; the meaning in the languages PolicyWire reads; the English one.
  func value(_ kind: DateSense.Kind, of senses: [DateSense]) -> Int? {
    let candidates = senses.filter { $0.kind == kind }
    if candidates.count <= 1 { return candidates.first?.value }
    if let hint {
      let own = candidates.filter { $0.languages.intersects(hint) }
      if own.count == 1 { return own[0].value }
    }
    let supported = best(candidates)
    if supported.count == 1 { return supported[0].value }
    let common = supported.filter { $0.languages.intersects(preferred) }
    if common.count == 1 { return common[0].value }
    // Most texts that don't say their language are English.
    let english = common.filter { $0.languages.intersects(lexicon.english) }
    return english.count == 1 ? english[0].value : nil
  }

  /// The token without what its word means only in languages that nobody expects here.
  ///
  /// Where the language of the text knows a word, no other counts, not even for words that say nothing: "du" is no
  /// Hungarian afternoon in French. Else the languages PolicyWire reads go before all others, and where the language of
  /// the text is one of them a name of another is none: "can" is January in Gusii only.
  func narrowed(_ token: DateToken) -> DateToken {
    var token = token
    let own = hint.map { hint in token.senses.filter { $0.languages.intersects(hint) } } ?? []
    let served = token.senses.filter { $0.languages.intersects(preferred) }
    if !own.isEmpty {
      token.senses = own + englishNames(beside: own, in: token.senses)
    } else if !served.isEmpty {
      token.senses = served + (isHintServed ? [] : token.senses.filter { $0.kind == .filler })
      // Danish "to" and German "so" are days, but in English they are not.
      if isHintServed, case .word(let word) = token.kind, word.unicodeScalars.count < 4 {
        token.senses.removeAll { $0.kind == .weekday && !$0.languages.intersects(lexicon.english) }
      }
    } else if isHintServed {
      token.senses.removeAll { [.month, .weekday, .half, .filler].contains($0.kind) }
    }
    return token
  }

  /// RFC 822 prints English names of months and days in texts of every language: "Sat" is an hour in Croatian.
  private func englishNames(beside own: [DateSense], in senses: [DateSense]) -> [DateSense] {
    let isName: (DateSense) -> Bool = { $0.kind == .month || $0.kind == .weekday }
    return own.contains(where: isName)
      ? [] : senses.filter { isName($0) && $0.languages.intersects(lexicon.english) && !own.contains($0) }
  }

  /// A word of English or of the language of the text means that; without such a language, one of any PolicyWire reads.
  func isExpected(_ kind: DateSense.Kind, _ value: Int, of senses: [DateSense]) -> Bool {
    senses.contains {
      $0.kind == kind && $0.value == value
        && ($0.languages.intersects(lexicon.english) || $0.languages.intersects(hint ?? preferred))
    }
  }

  /// One of the languages PolicyWire reads has the word in a meaning of that kind.
  func isServed(_ kind: DateSense.Kind, of senses: [DateSense]) -> Bool {
    senses.contains { $0.kind == kind && $0.languages.intersects(preferred) }
  }

  /// English or the language of the text itself has the word in a meaning of that kind.
  func isOwn(_ kind: DateSense.Kind, of senses: [DateSense]) -> Bool {
    senses.contains { $0.kind == kind && $0.languages.intersects(hint ?? lexicon.english) }
  }

  /// A word may mean that, and in more of the words around it no language knows another meaning.
  func isLikeliest(_ kind: DateSense.Kind, of senses: [DateSense]) -> Bool {
    best(senses).contains { $0.kind == kind }
  }

  private func best(_ candidates: [DateSense]) -> [DateSense] {
    let support = candidates.map { candidate in
      context.count { $0.contains { $0.languages.intersects(candidate.languages) } }
    }
    guard let most = support.max() else { return [] }
    return zip(candidates, support).filter { $0.1 == most }.map(\.0)
  }
}
