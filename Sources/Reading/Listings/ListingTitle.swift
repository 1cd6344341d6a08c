/// Finds the title in the part of a listing that belongs to one article.
extension ListingCard {
  /// A line that may be a title has so many letters, as `TextWeight` counts them, unless nothing better is there.
  private static let fewestLetters = 4
  /// Characters of a title, and UTF-8 bytes read of one text for it.
  private static let longestTitle = 500
  private static let longestRead = 4000
  /// Headings, elements named after titles, and lines that are looked at for one.
  private static let mostPlaces = 40

  /// The title: of a heading, of what is named after one, or of a link that leads to the article.
  ///
  /// - Parameters:
  ///   - links: those that lead to the article, in order.
  ///   - refrains: keys of texts that many cards have.
  func title(links: [Int], refrains: Set<String>) -> String? {
    let isTitle = { (text: String) in
      !text.isEmpty && !refrains.contains(TextKey(text).value) && dates.whole(text) != text
        && !ListingMonthText.isMonth(text)
    }
    let text =
      heading(links, isTitle) ?? links.lazy.compactMap { namedTitle(in: $0, links, isTitle) }.first
      ?? namedTitle(in: node, links, isTitle)
      ?? links.lazy.compactMap { linkTitle($0, isTitle) }.first ?? longestLinkText()
    return text.map { ListingDateText.apart($0)?.rest ?? $0 }
  }

  private func heading(_ links: [Int], _ isTitle: (String) -> Bool) -> String? {
    let headings = tree.inside(node).filter { tree.nodes[$0].tag.headingLevel != nil }
    let ordered = headings.sorted {
      (tree.nodes[$0].tag.headingLevel ?? 7, $0) < (tree.nodes[$1].tag.headingLevel ?? 7, $1)
    }
    let texts = ordered.prefix(Self.mostPlaces).lazy.map { cleanText($0, links) }
    if let best = texts.first(where: isTitle) { return best }
    // The card may stand inside its heading.
    let around = tree.ancestors(of: node).prefix(1).first { tree.nodes[$0].tag.headingLevel != nil }
    return around.map { cleanText($0, links) }.flatMap { isTitle($0) ? $0 : nil }
  }

  private func namedTitle(in place: Int, _ links: [Int], _ isTitle: (String) -> Bool) -> String? {
    let named = (place..<tree.nodes[place].end).lazy.filter {
      roles[$0].contains(.title) && tree.nodes[$0].tag != .text && tree.nodes[$0].tag != .img
    }
    let texts = named.prefix(Self.mostPlaces).map { cleanText($0, links) }
    return texts.first { isTitle($0) && $0.utf8.count < Self.longestTitle }
  }

  /// The text of a link; of several lines the first that may be one.
  private func linkTitle(_ link: Int, _ isTitle: (String) -> Bool) -> String? {
    var lines = self.lines(of: link, withLabels: false).filter(isTitle)
    if lines.isEmpty { lines = self.lines(of: link, withLabels: true).filter(isTitle) }
    let line = lines.first { TextWeight($0).letters >= Self.fewestLetters } ?? lines.first
    guard let line else { return nil }
    return whole(line, link)
  }

  /// A title that is cut short is whole in the link's `title`.
  private func whole(_ line: String, _ link: Int) -> String {
    guard let dots = ["…", "..."].first(where: line.hasSuffix),
      let title = tree.attribute(.title, of: link)?.collapsedOrNil
    else { return line }
    let kept = line.dropLast(dots.count)
    let beginning = kept.prefix { $0 != "…" && $0 != "." }.prefix(6)
    guard title.count > kept.count, title.hasPrefix(beginning) else { return line }
    return String(title.prefix(Self.longestTitle))
  }

  /// The lines inside a link that are no dates, without what is named after a date, and after a label if so wished.
  private func lines(of link: Int, withLabels: Bool) -> [String] {
    var lines: [CollapsedText] = [CollapsedText()]
    var blockEnd = link
    var index = link + 1
    while index < tree.nodes[link].end, lines.count <= Self.mostPlaces * 4 {
      let this = tree.nodes[index]
      if this.tag.isUnreadable || isBesideTitle(index, withLabels) {
        index = this.end
        continue
      }
      if index >= blockEnd, blockEnd > link {
        lines.append(CollapsedText())
        blockEnd = link
      }
      if this.tag.isBlock || this.tag == .br {
        lines.append(CollapsedText())
        blockEnd = max(blockEnd, this.end)
      }
      if this.tag == .text { lines[lines.count - 1].append(this.text, maximumBytes: Self.longestRead) }
      index += 1
    }
    return lines.compactMap { $0.value.collapsedOrNil.map { String($0.prefix(Self.longestTitle)) } }
      .filter { dates.whole($0) == nil }
  }

  private func isBesideTitle(_ index: Int, _ allowsLabels: Bool = false) -> Bool {
    guard tree.nodes[index].tag != .text, !roles[index].contains(.title) else { return false }
    return tree.nodes[index].tag == .time || roles[index].contains(.date)
      || (!allowsLabels && roles[index].contains(.label))
  }

  /// The text inside a node without what is named after a date or a label, and beside a link to the article without the
  /// links that lead elsewhere; all of it when nothing else is there.
  private func cleanText(_ node: Int, _ own: [Int]) -> String {
    var text = CollapsedText()
    let inside = tree.inside(node)
    let hasOwn = own.contains { inside.contains($0) }
    var index = node + 1
    while index < tree.nodes[node].end, text.characters < Self.longestTitle {
      let this = tree.nodes[index]
      let leadsElsewhere = hasOwn && this.tag == .a && !own.contains(index)
      if this.tag.isUnreadable || leadsElsewhere || isBesideTitle(index) {
        index = this.end
        text.appendSpace()
        continue
      }
      if this.tag == .text {
        text.append(this.text, maximumBytes: Self.longestRead)
      } else if this.tag.isBlock || this.tag == .br {
        text.appendSpace()
      }
      index += 1
    }
    if text.isEmpty { return String(tree.text(of: node).prefix(Self.longestTitle)) }
    let links = tree.links(in: node)
    let value = String(text.value.prefix(Self.longestTitle))
    return links.count == 1 ? whole(value, links[0]) : value
  }
}
