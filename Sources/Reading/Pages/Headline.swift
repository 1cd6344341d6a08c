/// Where the article's headline stands on the page.
struct Headline: Sendable {
  /// Its position among the page's blocks.
  let block: Int
  /// Its first node.
  let node: Int

  /// The block that repeats the title: a heading rather than a line, and the highest heading; nil when none does.
  init?(_ tree: HTMLTree, _ blocks: [TextBlock], title: String?) {
    let key = TextKey(title ?? "").value
    guard key.utf8.count >= 8 else { return nil }
    var best: (position: Int, level: Int)?
    let longest = (title ?? "").utf8.count * 3
    for (position, block) in blocks.enumerated() where block.text.utf8.count <= longest {
      let level = tree.nodes[block.owner].tag.headingLevel ?? 7
      guard level < best?.level ?? 8, Self.repeats(block.text, key, isHeading: level < 7) else { continue }
      best = (position, level)
    }
    guard let best else { return nil }
    block = best.position
    node = blocks[best.position].node
  }

  private static func repeats(_ text: String, _ key: String, isHeading: Bool) -> Bool {
    let other = TextKey(text).value
    guard other != key else { return true }
    return isHeading && other.utf8.count >= 8 && (key.contains(other) || other.contains(key))
  }
}
