extension String {
  /// The readable text of a string that may hold markup or entities, on one line; nil when nothing is left.
  var plainTextOrNil: String? {
    guard utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return collapsedOrNil }
    let tree = HTMLParser.tree(Array(utf8))
    guard !tree.nodes.isEmpty else { return collapsedOrNil }
    return tree.text(of: 0, maximumCharacters: 10_000).collapsedOrNil
  }

  /// As `plainTextOrNil`, keeping lines apart: paragraphs separated by one empty line.
  var plainParagraphsOrNil: String? {
    var source = self
    if holds("</p>") || holds("<br") || holds("&lt;") {
      let tree = HTMLParser.tree(Array(utf8))
      let blocks = TextBlocks(tree).blocks
      source = blocks.map { $0.text }.joined(separator: "\n")
    } else if holds("<") || holds("&") {
      source = plainTextOrNil ?? ""
    }
    let lines = source.split(whereSeparator: \.isNewline).compactMap { String($0).collapsedOrNil }
    return lines.isEmpty ? nil : lines.joined(separator: "\n\n")
  }
}
