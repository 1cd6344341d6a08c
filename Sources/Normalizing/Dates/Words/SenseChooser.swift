/// Chooses among the meanings of a word by the language of the text and of the words around it.
struct SenseChooser {
  private let hint: LanguageSet?
  private let lexicon: DateLexicon
  private var preferred: LanguageSet { lexicon.preferred }
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

  /// The token without what its word means only in languages that nobody expects here: where the language of the text
  /// or those PolicyWire reads know a word, the others don't count. Words that say nothing stay.
  func narrowed(_ token: DateToken) -> DateToken {
    var token = token
    let expected = token.senses.filter {
      $0.languages.intersects(preferred) || hint.map($0.languages.intersects) ?? false
    }
    if !expected.isEmpty { token.senses = expected + token.senses.filter { $0.kind == .filler } }
    return token
  }

  private func best(_ candidates: [DateSense]) -> [DateSense] {
    let support = candidates.map { candidate in
      context.count { $0.contains { $0.languages.intersects(candidate.languages) } }
    }
    guard let most = support.max() else { return [] }
    return zip(candidates, support).filter { $0.1 == most }.map(\.0)
  }
}
