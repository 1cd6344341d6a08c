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

  /// `blocks` without link lists, by-lines, share bars and headings that head nothing.
  func clean(_ blocks: [TextBlock]) -> [TextBlock] {
    withoutEnds(withoutEmptyHeadings(withoutComments(blocks).filter(isText)))
  }

  /// `blocks` up to a line that stands over readers' comments, once there was something to comment on.
  private func withoutComments(_ blocks: [TextBlock]) -> [TextBlock] {
    var prose = 0
    for (position, block) in blocks.enumerated() {
      if block.isProse { prose += block.ownLetters }
      if prose >= Self.shortestArticle, !block.isProse, isOverComments(block) { return Array(blocks[..<position]) }
    }
    return blocks
  }

  /// "Comments", "34 responses", in many languages; in a heading also with a few words about it ("34 responses to …").
  func isOverComments(_ block: TextBlock) -> Bool {
    guard block.weight.letters <= Self.longestCommentsLine else { return false }
    guard block.isHeading || block.text.utf8.count <= BoilerplatePhrases.longestCommentsPhrase else { return false }
    let letter = block.text.unicodeScalars.first(where: LetterTable.isAlphabetic)
    guard let letter, BoilerplatePhrases.firstLettersOverComments.contains(Self.lowercased(letter)) else { return false }
    let words = block.text.filter { !$0.isNumber }.drop { !$0.isLetter }
    if BoilerplatePhrases.comments.contains(TextKey(String(words)).value) {
      return true
    }
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

  private func isText(_ block: TextBlock) -> Bool {
    if block.text.utf8.count <= title.value.utf8.count * 2 + 20, TextKey(block.text) == title { return false }
    if isPhrase(block) { return false }
    if block.isHeading { return block.linkDensity < 0.5 }
    if block.isProse { return true }
    if block.linkDensity > 0.5 { return false }
    switch tree.nodes[block.owner].tag {
    case .p, .li, .td, .th, .blockquote, .pre, .dt, .dd: return true
    default: return block.text.endsSentence && block.weight.letters >= 20
    }
  }

  private func isPhrase(_ block: TextBlock) -> Bool {
    guard block.weight.letters <= BoilerplatePhrases.longestLine else { return false }
    let line = block.text.lowercased()
    if BoilerplatePhrases.anywhere.isFound(in: line) { return true }
    guard block.weight.letters <= BoilerplatePhrases.longestLine / 2 else { return false }
    return BoilerplatePhrases.starts.contains { line.utf8.starts(with: $0.utf8) }
  }

  private func withoutEmptyHeadings(_ blocks: [TextBlock]) -> [TextBlock] {
    var kept: [TextBlock] = []
    var level = 0
    for block in blocks.reversed() {
      if let heading = tree.nodes[block.owner].tag.headingLevel {
        // Nothing but the headings of a higher or the same level follows: it heads nothing.
        guard level == 0 ? !kept.isEmpty : heading < level else { continue }
        level = heading
      } else {
        level = 0
      }
      kept.append(block)
    }
    return kept.reversed()
  }

  /// `blocks` without the lines before the first and after the last that reads like a sentence: by-lines, dates,
  /// sections, "comments". Where nothing reads like one, all stay.
  private func withoutEnds(_ blocks: [TextBlock]) -> [TextBlock] {
    guard let first = blocks.firstIndex(where: \.isProse), let last = blocks.lastIndex(where: isEnd) else {
      return blocks
    }
    return first <= last ? Array(blocks[first...last]) : blocks
  }

  private func isEnd(_ block: TextBlock) -> Bool {
    if block.isProse { return true }
    switch tree.nodes[block.owner].tag {
    case .li, .td, .dd, .pre: return true
    default: return block.text.endsSentence && !block.isHeading
    }
  }
}
