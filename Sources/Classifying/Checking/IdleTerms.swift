import Stories

/// Finds terms that can never count, by judging each term's own letters.
///
/// A concept counts once, where it weighs most. So a term never counts where a heavier term of the same group, concept
/// and language stands within it and is found wherever it is. (One of equal weight is given as the reason: it says the
/// same more exactly.)
struct IdleTerms {
  let topic: TopicDefinition
  let number: Int
  let index: PatternIndex
  let languages: TextLanguages

  /// One warning for each, in the order of the topic. As dear as judging all terms: some tens of milliseconds.
  func warnings() -> [TopicProblem] {
    topic.terms.indices.compactMap { place in
      guard let inner = idler(of: place) else { return nil }
      let (term, other) = (topic.terms[place], topic.terms[inner])
      return TopicProblem(
        origin: term.origin,
        message: "\"\(term.text)\" never counts: \"\(other.text)\" within it says the same and weighs more"
          + (other.origin.map { " (\($0))" } ?? ""), isError: false)
    }
  }

  /// The term that says all that a term says.
  private func idler(of place: Int) -> Int? {
    let term = topic.terms[place]
    guard let concept = term.concept else { return nil }
    let text = FoldedText(term.text)
    for hit in index.hits(in: text, field: 0, languages: languages.counted(for: term.language)) {
      guard case .term(number, let other) = index.meanings[hit.target], other != place else { continue }
      let inner = topic.terms[other]
      // Where the longer word may go on, only a stem or a word that ends before is sure to be found.
      let isSure = !term.isStem || inner.isStem || hit.end < text.bytes.count
      let isShorter = hit.end - hit.start < text.bytes.count || (inner.isStem && !term.isStem)
      let isSame = inner.group == term.group && inner.concept == concept && inner.language == term.language
      let isNoStricter = !inner.isCaseSensitive || term.isCaseSensitive
      if isSame, isSure, isShorter, isNoStricter, inner.weight > term.weight { return other }
    }
    return nil
  }
}
