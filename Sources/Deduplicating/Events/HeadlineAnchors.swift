/// Which of a story's names and numbers stand in its headline.
///
/// Two reports in one language whose headlines each name what the other's text lacks tell of two things, alike as they may
/// be: the weather of two towns, the budgets of two ministries.
/// Looked up among the first names of a text and its weightiest words, by which an inflected name is still known.
struct HeadlineAnchors {
  private var words: Set<String> = []
  private var numbers: Set<Anchor> = []
  private let inflectsNames: Bool

  /// Of a headline so much is read, in scalars.
  private static let limit = 600

  /// Languages in which a name looks the same wherever it stands.
  private static let uninflected: Set<String> = [
    "en", "es", "fr", "it", "pt", "ca", "nl", "da", "sv", "no", "nb", "id", "vi",
  ]

  /// - Parameter language: BCP 47 primary subtag.
  init(_ title: String, language: String) {
    inflectsNames = !HeadlineAnchors.uninflected.contains(language)
    let tokens = TextTokens(title, limit: HeadlineAnchors.limit)
    // What begins a headline has a capital whatever it is.
    for token in tokens.tokens where token.isCapitalised && !token.isInitial {
      words.insert(tokens.foldedText(token))
    }
    numbers = Set(NumberAnchors.anchors(in: tokens, language: language))
    // Places in a row in words and Chinese numerals.
    numbers.formUnion(TitleNumbers(String(title.prefix(HeadlineAnchors.limit))).ordinals.map { Anchor(.ordinal, $0) })
  }

  func contains(_ anchor: Anchor) -> Bool {
    switch anchor.kind {
    // A name too short for a skeleton is not known again in another case.
    case .name:
      (!inflectsNames || anchor.compared != anchor.shown.value) && words.contains(anchor.shown.value)
    case .number, .percentage, .ordinal, .date: numbers.contains(anchor)
    default: false
    }
  }
}
