import Foundation
import Stories

/// The words that say most of what a text is about, hashed, for comparison within one language.
///
/// A term is a word's first five letters where words are set apart (which does what a stemmer would: measured on pairs of
/// Russian reports, F1 .88 against .85 for whole words and .87 for 3 to 5 letters in a row), else two letters in a row.
/// The title counts twice, what stands after the lead half.
///
/// The string form is what records keep: for each term the hash's upper 32 bits and a weight in sixteenths, five bytes,
/// by ascending hash, in Base64.
struct TermSketch: Hashable, Sendable {
  struct Term: Hashable, Sendable {
    var hash: UInt32
    var weight: UInt8
  }

  /// Ascending, without repeats.
  private(set) var terms: [Term]

  static let maximumTerms = 96
  static let leadScalars = 600

  init() { terms = [] }

  init(_ terms: [Term]) { self.terms = terms.sorted { $0.hash < $1.hash } }

  init(title: TextTokens, body: TextTokens, common: Set<String>) {
    var counts: [UInt32: (count: Double, rarity: Double)] = [:]
    for (text, isTitle) in [(title, true), (body, false)] {
      for token in text.tokens {
        let share = isTitle ? 2.0 : token.range.lowerBound < TermSketch.leadScalars ? 1 : 0.5
        TermSketch.forEachTerm(token, in: text, common: common) { hash, rarity in
          counts[hash, default: (0, rarity)].count += share
        }
      }
    }
    let weighed = counts.map { hash, entry in
      (hash: hash, weight: (1 + max(0, log(entry.count))) * entry.rarity)
    }
    let kept = weighed.sorted { ($0.weight, $1.hash) > ($1.weight, $0.hash) }.prefix(TermSketch.maximumTerms)
    terms = kept.map { Term(hash: $0.hash, weight: UInt8(min(255, max(1, $0.weight * 16)))) }.sorted {
      $0.hash < $1.hash
    }
  }

  /// The weightiest words of both.
  func merging(_ other: TermSketch) -> TermSketch {
    let weights = Dictionary((terms + other.terms).map { ($0.hash, $0.weight) }, uniquingKeysWith: max)
    let kept = weights.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(TermSketch.maximumTerms)
    return TermSketch(kept.map { Term(hash: $0.key, weight: $0.value) })
  }

  /// Reads the string form; nil when it is none.
  init?(_ text: String) {
    guard let data = Data(base64Encoded: text), data.count % 5 == 0, data.count <= 5 * TermSketch.maximumTerms else {
      return nil
    }
    let bytes = Array(data)
    terms = stride(from: 0, to: bytes.count, by: 5).map { start in
      Term(hash: bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }, weight: bytes[start + 4])
    }
    guard zip(terms, terms.dropFirst()).allSatisfy({ $0.hash < $1.hash }) else { return nil }
  }

  var text: String {
    Data(
      terms.flatMap { term in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: term.hash >> $0) } + [term.weight]
      }
    ).base64EncodedString()
  }
}

extension TermSketch {
  /// The term that a name in letters with capitals makes.
  static func hash(ofName name: some StringProtocol) -> UInt32 {
    UInt32(eventHash(name.unicodeScalars.prefix(5)) >> 32)
  }

  /// How much a term says before anything is known of the stream, from 0 to 1: short words are common ones, and so are
  /// those of the topic all stories share.
  private static func rarity(letters: Int, isCommon: Bool) -> Double {
    isCommon ? 0.3 : letters <= 2 ? 0.25 : letters == 3 ? 0.5 : letters == 4 ? 0.8 : 1
  }

  private static func forEachTerm(
    _ token: TextTokens.Token, in text: TextTokens, common: Set<String>, _ body: (UInt32, Double) -> Void
  ) {
    let letters = text.folded(token)
    switch token.script {
    case .latin, .cased, .caseless:
      let stem = stem(letters, token.script)
      guard stem.count >= 2 else { return }
      let isCommon = common.contains(text.foldedText(token))
      body(UInt32(eventHash(stem) >> 32), rarity(letters: letters.count, isCommon: isCommon))
    case .hangul, .katakana, .unspaced:
      guard letters.count >= 2 else { return }
      for start in letters.indices.dropLast() {
        let pair = letters[start..<start + 2]
        let isGrammar = pair.allSatisfy { (0x3040...0x309F).contains($0.value) }
        body(UInt32(eventHash(pair) >> 32), isGrammar ? 0.25 : 0.8)
      }
    }
  }

  /// The first five letters; of an Arabic word those after the article and what is written together with it.
  private static func stem(_ letters: ArraySlice<Unicode.Scalar>, _ script: TextTokens.Script) -> ArraySlice<
    Unicode.Scalar
  > {
    guard script == .caseless, letters.count > 4 else { return letters.prefix(5) }
    for article in TermSketch.articles where letters.starts(with: article) && letters.count - article.count >= 3 {
      return letters.dropFirst(article.count).prefix(5)
    }
    return letters.prefix(5)
  }

  private static let articles: [[Unicode.Scalar]] = ["وال", "بال", "كال", "فال", "لل", "ال"].map {
    Array($0.unicodeScalars)
  }
}
