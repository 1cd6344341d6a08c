import Stories

/// The dates a reader of the page sees (and those that mark-up puts beside them), the most trustworthy first.
///
/// Each date earns trust by how it is marked, by the words beside it, by standing alone and near the headline; and
/// loses it in parts of the page that are about something else: comments, side bars, lists of other articles.
struct VisibleDates {
  private(set) var published: [Page.DateCandidate] = []
  private(set) var modified: [Page.DateCandidate] = []

  private struct Found {
    let origin: String
    let text: String
    var surroundings: String?
    let node: Int
    var trust: Int
    var isChange: Bool
  }

  private let tree: HTMLTree
  private let blocks: [TextBlock]
  private let headline: Headline?
  /// What was found of the elements around dates, which many dates share.
  private var elsewhereElements: [Int: Bool] = [:]
  private var found: [Found] = []
  /// The line over readers' comments; one past the last line when there is none.
  private var firstComment = Int.max
  /// The line with which there is something to comment on: what stands before it is no comment.
  private var firstProse = Int.max

  /// The trust of a date alone on a line near the headline, or of one said to be of publication.
  private static let prominent = 6
  private static let maximumMarked = 40
  private static let maximumLines = 40
  private static let maximumCandidates = 12
  /// A by-line is shorter than this, in UTF-8 bytes; of longer lines only so many characters at the start are read.
  private static let longestLine = 300
  private static let longestDateline = 60
  /// Lines looked at after the headline and before it.
  private static let reach = (after: 400, before: 40)
  /// A date is near the headline within so many lines.
  private static let near = (after: 12, before: 6)

  private static let publishedName = PhraseSet(["publish"])
  private static let updatedName = PhraseSet(["updated"])
  private static let dateNames: Set<String> = [
    "date", "datum", "dates", "published", "publish", "pubdate", "publication", "posted", "timestamp", "time",
    "datetime", "dateline", "byline", "created", "fecha", "postmeta", "entrymeta", "postdate", "meta", "info",
    "articleinfo",
  ]
  private static let elsewhere: Set<String> = ContentWords.comments.union([
    "sidebar", "sidebars", "aside", "related", "relateds", "recommend", "recommended", "recommendation", "recirc",
    "teaser", "teasers", "promo", "promos", "popular", "trending", "mostread", "nav", "navigation", "menu", "widget",
    "calendar", "archive", "archives", "latest", "recent", "readmore", "morenews", "seealso", "alsoread", "ticker",
    "carousel", "slider", "newsletter", "copyright", "event", "events",
  ])

  init(_ tree: HTMLTree, blocks: [TextBlock], headline: Headline?) {
    self.tree = tree
    self.blocks = blocks
    self.headline = headline
    let cleaner = ArticleCleaner(tree, title: nil)
    firstComment = blocks[min(headline?.block ?? 0, blocks.count)...].firstIndex(where: cleaner.isOverComments) ?? .max
    firstProse = blocks[min(headline?.block ?? 0, blocks.count)...].firstIndex(where: \.isProse) ?? .max
    addMarked()
    addLines()
    let order = found.indices.sorted { one, other in
      found[one].trust != found[other].trust ? found[one].trust > found[other].trust : one < other
    }
    for candidate in order.map({ found[$0] }) {
      let date = Page.DateCandidate(
        origin: isOfComment(candidate.node) ? "comment" : candidate.origin, text: candidate.text,
        surroundings: candidate.surroundings,
        isProminent: candidate.trust >= Self.prominent)
      if candidate.isChange { modified.append(date) } else { published.append(date) }
    }
    published = Array(published.prefix(Self.maximumCandidates))
    modified = Array(modified.prefix(Self.maximumCandidates))
  }

  // MARK: Marked dates

  /// `<time>`, date microdata, and the microformats of web logs (`class="published" title="…"`).
  private mutating func addMarked() {
    let start = headline?.node ?? 0
    var nodes: [Int] = []
    for node in tree.all where mayBeMarked(node) && mark(of: node) != nil {
      nodes.append(node)
      if nodes.count >= Self.maximumMarked * 8 { break }
    }
    let ordered = nodes.filter { $0 > start } + nodes.filter { $0 <= start }.reversed()
    for node in ordered.prefix(Self.maximumMarked) {
      guard let mark = mark(of: node), let text = stated(node) else { continue }
      let meaning = mark.isChange ? .changed : meaning(before: node)
      if meaning == .other { continue }
      let isNamed = mark.isPublished || meaning == .published
      let trust = 2 + (isNamed ? 4 : 0) + trustOfPlace(node) + trustOfNames(node)
      found.append(
        Found(origin: "time", text: text, node: node, trust: trust, isChange: meaning == .changed && !mark.isPublished))
    }
  }

  private func mayBeMarked(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .time: true
    case .text, .meta: false
    case .abbr, .span:
      tree.attribute(.title, of: node) != nil || tree.attribute(.itemprop, of: node) != nil
        || tree.attribute(.property, of: node) != nil
    default: tree.attribute(.itemprop, of: node) != nil || tree.attribute(.property, of: node) != nil
    }
  }

  private func mark(of node: Int) -> (isPublished: Bool, isChange: Bool)? {
    let tag = tree.nodes[node].tag
    guard tag != .text, tag != .meta else { return nil }
    let property = tree.properties(of: node).first { $0.hasPrefix("date") } ?? ""
    if tag == .time || property.hasPrefix("date") {
      let name = tree.attribute(.class, of: node)?.lowercased() ?? ""
      let isPublished =
        property == "datepublished" || tree.attribute(.pubdate, of: node) != nil
        || Self.publishedName.isFound(in: name)
      return (isPublished, property == "datemodified" || (Self.updatedName.isFound(in: name) && !isPublished))
    }
    guard tag == .abbr || tag == .span, tree.attribute(.title, of: node) != nil else { return nil }
    let names = (tree.attribute(.class, of: node) ?? "").split(separator: " ")
    if names.contains("published") || names.contains("dt-published") { return (true, false) }
    return names.contains("updated") ? (false, false) : nil
  }

  private func stated(_ node: Int) -> String? {
    let value =
      tree.attribute(.datetime, of: node) ?? tree.attribute(.content, of: node)
      ?? (tree.nodes[node].tag == .time ? nil : tree.attribute(.title, of: node))
    let text = value?.collapsedOrNil ?? tree.text(of: node, maximumCharacters: 100).collapsedOrNil
    return text.map { String($0.prefix(100)) }
  }

  /// What the words right before a marked date say of it: those in its own line, or the line before.
  private func meaning(before node: Int) -> DateWords.Meaning? {
    guard let block = block(around: node) else { return nil }
    if blocks[block].text.utf8.count < Self.longestLine {
      var before = CollapsedText()
      for text in blocks[block].node..<max(node, blocks[block].node) where tree.nodes[text].tag == .text {
        before.append(tree.nodes[text].text)
      }
      if let meaning = DateWords.meaning(of: before.value.suffix(40)) { return meaning }
    }
    return label(before: block)
  }

  private func label(before block: Int) -> DateWords.Meaning? {
    guard block > 0, blocks[block - 1].weight.letters <= 25, !blocks[block - 1].isHeading else { return nil }
    return DateWords.meaning(of: blocks[block - 1].text)
  }

  // MARK: Dates in lines

  private mutating func addLines() {
    let start = headline?.block ?? 0
    let order = linesByNearness(start)
    var lines = 0
    for index in order where lines < Self.maximumLines {
      let block = blocks[index]
      let isLong = block.text.utf8.count >= Self.longestLine
      if isLong, index > start + Self.near.after * 2 { continue }
      let text = isLong ? String(block.text.prefix(Self.longestDateline)) : block.text
      var dates = DateText.all(in: text)
      if dates.isEmpty, mayBeDate(index, headline: start) { dates = [text.startIndex..<text.endIndex] }
      if dates.isEmpty { continue }
      lines += 1
      addDates(dates, in: text, block: index, isLong: isLong)
    }
  }

  /// A short line by the headline with a day and a year of whatever calendar in it, which only those who know the words of
  /// dates can tell from other text.
  private func mayBeDate(_ block: Int, headline: Int) -> Bool {
    let distance = block - headline
    guard distance <= Self.near.after, distance >= -Self.near.before, blocks[block].linkDensity == 0,
      !blocks[block].isHeading
    else { return false }
    return DateText.mayBe(blocks[block].text, isNamed: trustOfNames(blocks[block].node) > 0)
  }

  /// Lines near the headline first: only so many lines with dates are looked at.
  private func linesByNearness(_ headline: Int) -> [Int] {
    let after = Array(blocks.indices[headline...].prefix(Self.reach.after))
    let before = Array(blocks.indices[..<headline].suffix(Self.reach.before).reversed())
    let near = after.prefix(Self.near.after + 1) + before.prefix(Self.near.before)
    return Array(near) + after.dropFirst(Self.near.after + 1) + before.dropFirst(Self.near.before)
  }

  private mutating func addDates(_ dates: [Range<String.Index>], in text: String, block: Int, isLong: Bool) {
    for (index, meaning) in meanings(of: dates, in: text, block: block).enumerated() where meaning != .other {
      let date = dates[index]
      let trust = trustOfPlace(blocks[block].node) + trustOfLine(block, date: text[date], isLong: isLong)
      found.append(
        Found(
          origin: "text", text: String(text[date]),
          surroundings: isLong ? nil : surroundings(of: index, dates, in: text),
          node: blocks[block].node,
          trust: meaning == .published ? trust + 4 : trust, isChange: meaning == .changed))
    }
  }

  private func surroundings(of index: Int, _ dates: [Range<String.Index>], in text: String) -> String {
    let start = index > 0 ? dates[index - 1].upperBound : text.startIndex
    let end = index + 1 < dates.count ? dates[index + 1].lowerBound : text.endIndex
    return String(text[DateText.surroundings(of: dates[index], in: text[start..<end])])
  }

  /// What the words of a line say of each date in it. They stand before the date, or in the line before; or behind it
  /// (Japanese), when they do so behind the last one too.
  private func meanings(of dates: [Range<String.Index>], in text: String, block: Int) -> [DateWords.Meaning?] {
    var starts = [text.startIndex]
    starts += dates.dropLast().map(\.upperBound)
    let before = zip(starts, dates).map { DateWords.meaning(of: text[$0..<$1.lowerBound].suffix(40)) }
    let behind = dates.map { DateWords.meaning(of: text[$0.upperBound...].prefix(6)) }
    guard before.first ?? nil == nil else { return before }
    if let label = label(before: block) { return [label] + before.dropFirst() }
    return behind.last ?? nil == nil ? before : behind
  }

  /// A line that is a date and little else speaks for it, a sentence around it against.
  private func trustOfLine(_ block: Int, date: Substring, isLong: Bool) -> Int {
    let rest = blocks[block].weight.letters - date.count
    let alone = isLong ? -2 : trustOfNames(blocks[block].node) + (rest <= 40 ? 2 : rest > 120 ? -3 : -1)
    return blocks[block].isHeading ? alone - 2 : alone
  }

  // MARK: Places

  /// What standing where it does says for a date: near the headline for, in a part about something else against.
  private mutating func trustOfPlace(_ node: Int) -> Int {
    var trust = 0
    if let block = block(around: node) {
      let distance = block - (headline?.block ?? 0)
      if block >= firstComment { trust -= 6 }
      if distance >= 0, distance <= Self.near.after { trust += 4 }
      if distance < 0, -distance <= Self.near.before { trust += 3 }
      if blocks[block].linkDensity > 0.5, blocks[block].weight.letters > 40 { trust -= 4 }
    }
    return isElsewhere(node) ? trust - 6 : trust
  }

  /// A reader wrote what holds the date: that says nothing of the article.
  private func isOfComment(_ node: Int) -> Bool {
    guard let block = block(around: node), block > firstProse else { return false }
    if firstComment > firstProse, block >= firstComment { return true }
    return tree.ancestors(of: node).contains { isNamed($0, after: ContentWords.comments) && !holdsHeadline($0) }
  }

  private mutating func isElsewhere(_ node: Int) -> Bool {
    var seen: [Int] = []
    var isElsewhere = false
    for ancestor in tree.ancestors(of: node) {
      if let known = elsewhereElements[ancestor] {
        isElsewhere = known
        break
      }
      seen.append(ancestor)
      if isAbout(ancestor) {
        isElsewhere = true
        break
      }
    }
    for ancestor in seen { elsewhereElements[ancestor] = isElsewhere }
    return isElsewhere
  }

  /// The element is about something else than the article.
  private func isAbout(_ element: Int) -> Bool {
    switch tree.nodes[element].tag {
    case .aside, .nav: true
    case .footer: !tree.ancestors(of: element).contains { tree.nodes[$0].tag == .article }
    case .html, .body, .main, .article: false
    default: !holdsHeadline(element) && isNamed(element, after: Self.elsewhere)
    }
  }

  private func holdsHeadline(_ node: Int) -> Bool { headline.map { tree.inside(node).contains($0.node) } ?? false }

  private func isNamed(_ node: Int, after names: Set<String>) -> Bool {
    guard !tree.nodes[node].attributes.isEmpty else { return false }
    return [HTMLAttributeName.class, .id].contains { name in
      guard let value = tree.attribute(name, of: node), !value.isEmpty else { return false }
      return value.utf8.prefix(200).split(separator: 0x20).contains { token in
        let words = ContentWords.words(in: String(Substring(token)))
        return words.contains { names.contains($0) || $0.hasSuffix("comments") }
          && !words.contains(where: ContentWords.layout.contains)
      }
    }
  }

  /// The element around a date, or one of the two around that, is named for dates.
  private func trustOfNames(_ node: Int) -> Int {
    let around = [node] + Array(tree.ancestors(of: node).prefix(3))
    return around.contains { names(of: $0).contains(where: Self.dateNames.contains) } ? 2 : 0
  }

  private func names(of node: Int) -> [String] {
    guard !tree.nodes[node].attributes.isEmpty else { return [] }
    return [HTMLAttributeName.class, .id].flatMap { name in
      ContentWords.words(in: String((tree.attribute(name, of: node) ?? "").prefix(200)))
    }
  }

  /// The line that holds `node`, or the one before it.
  private func block(around node: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].node <= node { low = middle + 1 } else { high = middle }
    }
    if low < blocks.count, blocks[low].node < max(tree.nodes[node].end, node + 1) { return low }
    return low > 0 ? low - 1 : blocks.isEmpty ? nil : 0
  }
}
