/// What a text quotes at length, as five words in a row that another telling would choose as well: of all runs of five
/// in a quotation the one with the smallest hash.
enum QuoteAnchors {
  static let minimumWords = 8
  static let maximumQuotes = 8
  private static let maximumScalars = 600

  static func anchors(in text: TextTokens) -> [Anchor] {
    var anchors: [Anchor] = []
    var index = 0
    while index < text.scalars.count, anchors.count < maximumQuotes {
      guard let ends = TextTokens.quotationMarks[text.scalars[index]],
        let end = text.scalars[(index + 1)...].prefix(maximumScalars).firstIndex(where: { ends.contains($0) })
      else {
        index += 1
        continue
      }
      if let anchor = anchor(text, index + 1..<end) { anchors.append(anchor) }
      index = end + 1
    }
    return anchors
  }

  private static func anchor(_ text: TextTokens, _ range: Range<Int>) -> Anchor? {
    let words = text.tokens.filter { range.contains($0.range.lowerBound) && $0.script != .unspaced }.map(text.folded)
    guard words.count >= minimumWords else { return nil }
    let runs = (0...words.count - 5).map { Array(words[$0..<$0 + 5].joined(separator: [" "])) }
    guard let run = runs.min(by: { eventHash($0) < eventHash($1) }) else { return nil }
    return Anchor(.quote, TextTokens.string(run))
  }
}
