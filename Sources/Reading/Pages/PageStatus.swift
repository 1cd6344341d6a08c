import Stories

/// How far the text found on a page can be trusted to be the article.
enum PageStatus {
  /// Text below this is `short`, in letters as `TextWeight` counts them: two or three sentences.
  static let shortText = 250
  /// A text longer than this is the article whatever the page says of walls: teasers are shorter.
  static let longestTeaser = 1500
  /// The share of a page's text that must speak of consent for it to be a wall.
  private static let leastConsentShare = 0.5

  /// The status of `text`, found among a page's `blocks`, and what speaks for it.
  ///
  /// - Parameter isFree: whether the page states that all may read it; nil when it says nothing.
  static func of(
    _ text: String, _ blocks: [TextBlock], _ tree: HTMLTree, isFree: Bool?
  ) -> (status: Page.Status, reason: String) {
    let letters = TextWeight(text).letters
    if letters < longestTeaser {
      if isConsentWall(blocks, tree) { return (.consent, "most of the page asks for consent") }
      if letters > 0, isFree == false { return (.paywall, "the page states that it is not free to read") }
      if letters > 0, isFree == nil, asksForPayment(blocks, tree) { return (.paywall, "the page asks for payment") }
    }
    if letters == 0 { return (.failed, blocks.isEmpty ? "no text on the page" : "no article found among the text") }
    if tree.isTruncated { return (.truncated, "the page goes on past a limit: too deep or too many elements") }
    return letters < shortText
      ? (.short, "\(letters) letters, under \(shortText)") : (.ok, "\(letters) letters of text")
  }

  /// Most of what the page says is about consent, and it asks to accept.
  private static func isConsentWall(_ blocks: [TextBlock], _ tree: HTMLTree) -> Bool {
    var all = 0
    var consent = 0
    var asks = false
    for block in blocks {
      let text = block.text.lowercased()
      all += block.weight.letters
      if WallWords.privacy.isFound(in: text) { consent += block.weight.letters }
      asks = asks || WallWords.accept.isFound(in: text)
    }
    guard all > 0, Double(consent) >= Double(all) * leastConsentShare else { return false }
    return asks || buttons(tree).contains(where: WallWords.accept.isFound)
  }

  private static func asksForPayment(_ blocks: [TextBlock], _ tree: HTMLTree) -> Bool {
    if blocks.contains(where: { block in
      guard block.weight.letters < 300 else { return false }
      let text = block.text.lowercased()
      return WallWords.payment.isFound(in: text)
    }) {
      return true
    }
    return tree.all.contains { node in
      guard !tree.nodes[node].attributes.isEmpty else { return false }
      return [HTMLAttributeName.class, .id].contains { name in
        ContentWords.words(in: String((tree.attribute(name, of: node) ?? "").prefix(200))).contains("paywall")
      }
    }
  }

  private static func buttons(_ tree: HTMLTree) -> [String] {
    tree.all.compactMap { node in
      switch tree.nodes[node].tag {
      case .button: tree.inside(node).map { tree.nodes[$0].text }.joined(separator: " ").lowercased()
      case .input: tree.attribute(.value, of: node)?.lowercased()
      default: nil
      }
    }
  }
}
