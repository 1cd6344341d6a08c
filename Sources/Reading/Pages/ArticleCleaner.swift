/// Takes out of an article's container the blocks that are not its text.
struct ArticleCleaner {
  private let tree: HTMLTree
  private let title: TextKey
  /// Comments follow at least so much prose, in letters.
  private static let shortestArticle = 80
  private static let longestCommentsLine = 100

  init(_ tree: HTMLTree, title: String?) {
    self.tree = tree
    self.title = TextKey(title ?? "")
  }

  /// What each of an article's blocks is: text, or a link list, a by-line, a share bar, a heading that heads nothing.
  func verdicts(_ blocks: [TextBlock]) -> [BlockVerdict] {
    let end = firstComment(in: blocks) ?? blocks.count
    var verdicts = blocks.indices.map { $0 < end ? verdict(blocks[$0]) : .comments }
    markEmptyHeadings(blocks, &verdicts)
    markEdges(blocks, &verdicts)
    return verdicts
  }

  /// The line that stands over readers' comments, once there was something to comment on.
  private func firstComment(in blocks: [TextBlock]) -> Int? {
    var prose = 0
    return blocks.firstIndex { block in
      if block.isProse { prose += block.ownLetters }
      return prose >= Self.shortestArticle && !block.isProse && isOverComments(block)
    }
  }

  /// "Comments", "34 responses", in many languages; in a heading also with a few words about it ("34 responses to …").
  func isOverComments(_ block: TextBlock) -> Bool {
    guard block.weight.letters <= Self.longestCommentsLine else { return false }
    guard block.isHeading || block.text.utf8.count <= BoilerplatePhrases.longestCommentsPhrase else { return false }
    let letter = block.text.unicodeScalars.first(where: LetterTable.isAlphabetic)
    guard let letter, BoilerplatePhrases.firstLettersOverComments.contains(Self.lowercased(letter)) else {
      return false
    }
    let scalars = block.text.unicodeScalars.filter { !LetterTable.isNumeric($0) }
    let words = String(String.UnicodeScalarView(scalars.drop { !LetterTable.isAlphabetic($0) }))
    if BoilerplatePhrases.comments.contains(TextKey(words).value) { return true }
    guard block.isHeading, block.text.first?.isNumber == true else {
      return false
    }
    return words.split(separator: " ").first.map { BoilerplatePhrases.comments.contains(TextKey(String($0)).value) }
      ?? false
  }

  private static func lowercased(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    letter.isASCII
      ? Unicode.Scalar(UInt8(letter.value) | 0x20) : letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
  }

  private func verdict(_ block: TextBlock) -> BlockVerdict {
    if block.text.utf8.count <= title.value.utf8.count * 2 + 20, TextKey(block.text) == title { return .title }
    if isPhrase(block) { return .phrase }
    if block.isHeading { return block.linkDensity < 0.5 ? .kept : .links }
    if block.isProse { return .kept }
    if block.linkDensity > 0.5 { return .links }
    switch tree.nodes[block.owner].tag {
    case .p, .li, .td, .th, .blockquote, .pre, .dt, .dd: return .kept
    default: return block.text.endsSentence && block.weight.letters >= 20 ? .kept : .line
    }
  }

  /// Made of the phrases that are never an article's.
  func isPhrase(_ block: TextBlock) -> Bool {
    guard block.weight.letters <= BoilerplatePhrases.longestLine else { return false }
    let line = block.text.lowercased()
    if BoilerplatePhrases.anywhere.isFound(in: line) { return true }
    guard block.weight.letters <= BoilerplatePhrases.longestLine / 2 else { return false }
    if BoilerplatePhrases.starts.contains(where: { line.utf8.starts(with: $0.utf8) }) { return true }
    guard block.weight.letters <= BoilerplatePhrases.longestShare else { return false }
    return BoilerplatePhrases.ends.contains { line.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private func markEmptyHeadings(_ blocks: [TextBlock], _ verdicts: inout [BlockVerdict]) {
    var isFollowed = false
    var level = 0
    for position in blocks.indices.reversed() where verdicts[position] == .kept {
      if let heading = tree.nodes[blocks[position].owner].tag.headingLevel {
        // Nothing but the headings of a higher or the same level follows: it heads nothing.
        guard level == 0 ? isFollowed : heading < level else {
          verdicts[position] = .heading
          continue
        }
        level = heading
      } else {
        level = 0
      }
      isFollowed = true
    }
  }

  /// Marks the lines before the first and after the last that reads like a sentence: by-lines, dates, sections,
  /// "comments". Where nothing reads like one, all stay.
  private func markEdges(_ blocks: [TextBlock], _ verdicts: inout [BlockVerdict]) {
    let kept = blocks.indices.filter { verdicts[$0] == .kept }
    guard let first = kept.first(where: { blocks[$0].isProse }), let last = kept.last(where: { isEnd(blocks[$0]) }),
      first <= last
    else { return }
    for position in kept where position < first || position > last { verdicts[position] = .edge }
  }

  private func isEnd(_ block: TextBlock) -> Bool {
    if block.isProse { return true }
    switch tree.nodes[block.owner].tag {
    case .li, .td, .dd, .pre: return true
    default: return block.text.endsSentence && !block.isHeading
    }
  }
}
