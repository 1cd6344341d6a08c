import Foundation
import Stories

/// Reads from a candidate's text what the index of events needs and other fields of its record don't say.
///
/// Pure, and bounded: of a body the first `maximumScalars` are read. Some 0.5 ms a story of 600 words, of which most is
/// Unicode normalisation and transliteration.
struct AnchorExtractor {
  static let maximumScalars = 6000
  static let maximumAnchors = 96
  static let maximumLinks = 12

  func features(of candidate: Candidate) -> (anchors: [Anchor], terms: TermSketch) {
    let language = candidate.language.primary
    let known = AnchorExtractor.knownWords(candidate)
    let title = TextTokens(folded(candidate.title, language: candidate.language.tag), limit: 600)
    let text = candidate.contentText ?? candidate.summary ?? ""
    let body = TextTokens(folded(text, language: candidate.language.tag), limit: AnchorExtractor.maximumScalars)
    let names = NameAnchors(known: known, language: language)
    var seen: Set<Anchor> = []
    let ordinals = TitleNumbers(candidate.title).ordinals.map { Anchor(.ordinal, $0) }
    let anchors =
      ordinals + [title, body].flatMap { NumberAnchors.anchors(in: $0, language: language) }
      + QuoteAnchors.anchors(in: body) + links(of: candidate) + names.anchors(title: title, body: body)
    return (
      Array(anchors.filter { seen.insert($0).inserted }.prefix(AnchorExtractor.maximumAnchors)),
      TermSketch(title: title, body: body, common: known)
    )
  }

  /// A link is an anchor where it says more than which site it leads to.
  private func links(of candidate: Candidate) -> [Anchor] {
    let articles = candidate.links.filter { $0.utf8.count <= 300 && IdentityDigests.addressText($0) != nil }
    return articles.prefix(AnchorExtractor.maximumLinks).map { Anchor(.url, $0) }
  }

  /// Traditional characters as simplified ones, so that Chinese of either script is one language.
  private func folded(_ text: String, language: String) -> String {
    guard language.hasPrefix("zh"), !language.hasSuffix("Hans") else { return text }
    let head = String(text.prefix(1500))
    return head.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? head
  }

  /// The words that the lexicon's names and the topic's terms account for, in lower case.
  private static func knownWords(_ candidate: Candidate) -> Set<String> {
    let terms = candidate.verdicts.flatMap { $0.matches.map(\.term) }
    var words: Set<String> = []
    for text in candidate.named + terms {
      let tokens = TextTokens(text, limit: 120)
      for token in tokens.tokens { words.insert(tokens.foldedText(token)) }
    }
    return words
  }
}

extension LanguageEvidence {
  /// BCP 47 primary subtag.
  var primary: String { Self.primary(of: tag) }

  static func primary(of tag: String) -> String { String(tag.prefix { $0 != "-" }) }
}
