/// Finds the part of a page that holds the article.
///
/// Each block of text speaks for or against being in the article: prose for, by its length; links against. Prose
/// counts less before the headline, after a linked line (a teaser), and the more links stand between it and the
/// headline. The parts that are there for something else (by tag, role or name) are left out first, unless most of the
/// prose is in them. The article is then the element whose blocks together speak for it the most.
struct ArticleFinder {
  /// What a part of the page is there for.
  enum Part: UInt8, Comparable {
    /// It may be the article.
    case body
    /// A figure around a picture.
    case picture
    /// The words to a picture or a table, in no part that is there for something else.
    case caption
    /// Something else, by its tag, role or name.
    case beside

    static func < (one: Part, other: Part) -> Bool { one.rawValue < other.rawValue }
  }

  let tree: HTMLTree
  let blocks: [TextBlock]
  /// What each node belongs to.
  private(set) var parts: [Part]
  /// For each node, whether it is in a part named as the article's text.
  private(set) var isNamedArticle: [Bool]

  /// A part is not believed to be boilerplate when it holds more than this share of the page's prose.
  private static let largestBoilerplateShare = 0.5
  /// What the page itself names as the article's text counts this much more.
  private static let namedBonus = 1.4
  /// Comments are believed to be that after so much prose, in letters, however long they are.
  private static let enoughProse = 80.0
  /// What prose counts before the headline and right after a linked line.
  private static let doubtfulShare = 0.3
  /// Linked letters after the headline that halve what prose counts.
  private static let halvingLinks = 2000.0
  /// What a short line after the headline counts towards that, in letters.
  private static let shortLine = 10.0

  /// So many times the prose of the best element must be in one around it for that to be taken.
  private static let widening = 2.0

  init(_ tree: HTMLTree, blocks: [TextBlock], believesNames: Bool = true) {
    self.tree = tree
    self.blocks = blocks
    parts = Array(repeating: .body, count: tree.nodes.count)
    isNamedArticle = Array(repeating: false, count: tree.nodes.count)
    markRoles(believesNames: believesNames)
  }

  /// The element that holds the article; nil when nothing on the page speaks for being one.
  ///
  /// - Parameter headline: the block that repeats the page's title, if there is one.
  func container(headline: Int?) -> Int? {
    let scores = scores(headline: headline)
    let gains = prefixSums(scores.map { max($0, 0) })
    let losses = prefixSums(scores.map { max(-$0, 0) })
    var best: (node: Int, score: Double)?
    for node in tree.all where tree.nodes[node].tag.mayHoldArticle && parts[node] == .body {
      let gain = gains[tree.nodes[node].end] - gains[node]
      let loss = losses[tree.nodes[node].end] - losses[node]
      var total = gain > 0 ? max(gain - loss, 0.1 * gain * gain / (gain + loss)) : 0
      if isNamedArticle[node] { total *= Self.namedBonus }
      if total > 0, total >= (best?.score ?? 0) { best = (node, total) }
    }
    return best.map { widened($0.node, headline) }
  }

  /// The element that holds the article where the best one is but a part of it: its lead, the first of its sections.
  ///
  /// The links of a box inside the article speak against all that is around it. But where the best element has the first
  /// prose behind the headline, one around it is taken that has twice as much, not counting what is right behind a link,
  /// up to the one that also holds the headline.
  private func widened(_ best: Int, _ headline: Int?) -> Int {
    guard let headline, !tree.inside(best).contains(blocks[headline].node) else { return best }
    var isBehindLink = false
    let prose = prefixSums(
      blocks.enumerated().map { position, block in
        defer { isBehindLink = block.linkDensity > 0.5 }
        let counts = position > headline && !isBehindLink && block.isProse && parts[block.node] == .body
        return counts ? Double(block.ownLetters) : 0
      })
    guard prose[best] == 0, prose[tree.nodes[best].end] > 0 else { return best }
    var chosen = best
    for around in tree.ancestors(of: best) {
      let (own, all) = (prose[tree.nodes[chosen].end] - prose[chosen], prose[tree.nodes[around].end] - prose[around])
      if all >= own * Self.widening, tree.nodes[around].tag.mayHoldArticle { chosen = around }
      if tree.inside(around).contains(blocks[headline].node) { break }
    }
    return chosen
  }

  /// What each block says for (above 0) or against being part of the article.
  private func scores(headline: Int?) -> [Double] {
    var linked = 0.0
    var previousIsLink = false
    return blocks.enumerated().map { position, block in
      guard parts[block.node] == .body else { return 0 }
      let isLink = block.linkDensity > 0.5
      defer { previousIsLink = isLink && block.linkedLetters >= 15 }
      if isLink {
        if position > headline ?? .max { linked += Double(block.linkedLetters) }
        return -20 - Double(block.linkedLetters) * 0.5
      }
      guard block.isProse, position != headline else {
        if position > headline ?? .max { linked += Self.shortLine }
        return -5
      }
      let isDoubtful = previousIsLink || position < headline ?? 0
      let trust = Self.halvingLinks / (Self.halvingLinks + linked)
      let share = (isDoubtful ? Self.doubtfulShare : 1) * trust * trust
      return Double(block.ownLetters) * share
    }
  }

  private mutating func markRoles(believesNames: Bool) {
    var roles = ElementRoles(tree)
    let prose = prefixSums(blocks.map { $0.isProse ? Double($0.ownLetters) : 0 })
    let all = prose.last ?? 0
    for node in tree.all {
      let this = tree.nodes[node]
      if this.parent >= 0 {
        parts[node] = parts[this.parent]
        isNamedArticle[node] = isNamedArticle[this.parent]
      }
      guard this.tag != .text, parts[node] != .beside else { continue }
      let role = roles.role(of: node, believesNames: believesNames)
      guard let part = Self.part(role) else {
        if role == .article, parts[node] == .body { isNamedArticle[node] = true }
        continue
      }
      let own = prose[this.end] - prose[node]
      let isBelieved =
        role == .comments
        ? prose[node] >= min(Self.enoughProse, all * Self.largestBoilerplateShare)
        : own <= all * Self.largestBoilerplateShare
      if isBelieved || parts[node] != .body { parts[node] = max(parts[node], part) }
    }
  }

  /// What an element of a role is part of; nil for one that may be the article.
  private static func part(_ role: ElementRoles.Role) -> Part? {
    switch role {
    case .ordinary, .article: nil
    case .picture: .picture
    case .caption: .caption
    case .boilerplate, .comments: .beside
    }
  }

  /// Sums of a value of each block, so that `sums[end] - sums[node]` is the sum inside a node.
  private func prefixSums(_ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: tree.nodes.count + 1)
    for (block, value) in zip(blocks, values) { sums[block.node + 1] += value }
    for index in sums.indices.dropFirst() { sums[index] += sums[index - 1] }
    return sums
  }
}

extension TextBlock {
  /// The block reads like a sentence or more: long enough, punctuated unless longer still (Thai has no full stops),
  /// and not mostly links. A long heading is prose too.
  var isProse: Bool {
    guard linkDensity < 0.4 else { return false }
    return ownLetters >= 60 && weight.marks > 0 || ownLetters >= 100 || ownLetters >= 40 && text.endsSentence
  }
}

extension HTMLTag {
  /// An article may be all that is inside: not so for a paragraph, a list, a heading or a part of a line.
  fileprivate var mayHoldArticle: Bool {
    switch self {
    case .p, .ul, .ol, .li, .dl, .dt, .dd, .blockquote, .pre, .figure, .tr, .tbody, .thead, .tfoot, .hgroup, .summary:
      false
    default: isBlock && headingLevel == nil || self == .other
    }
  }
}
