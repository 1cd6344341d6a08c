/// The text of elements that a rule selected: paragraphs parted by an empty line, list items and rows by a newline, the
/// cells of a row by a bar.
struct SiteText {
  private let tree: HTMLTree
  private let dropped: Set<Int>

  /// Addresses kept.
  private static let mostLinks = 500

  init(_ tree: HTMLTree, dropped: Set<Int>) {
    self.tree = tree
    self.dropped = dropped
  }

  /// A line under construction.
  private struct Line {
    var text = CollapsedText()
    /// What stands between it and the line before.
    var gap: String
    /// It begins an element: those that begin right inside begin no line of their own.
    var isBeginning = false
  }

  func text(of nodes: [Int]) -> String {
    var lines: [Line] = []
    for node in outermost(nodes) { read(node, into: &lines) }
    var text = ""
    for line in lines where !line.text.isEmpty { text += (text.isEmpty ? "" : line.gap) + line.text.value }
    return text
  }

  /// Addresses that are linked, in order, each once.
  func links(of nodes: [Int]) -> [String] {
    var seen: Set<String> = []
    var links: [String] = []
    for node in outermost(nodes) {
      var index = node
      while index < tree.nodes[node].end, links.count < Self.mostLinks {
        if dropped.contains(index) {
          index = tree.nodes[index].end
          continue
        }
        if tree.nodes[index].tag == .a, let address = tree.attribute(.href, of: index)?.collapsedOrNil,
          ListingCard.leadsToPage(address), seen.insert(address).inserted
        {
          links.append(address)
        }
        index += 1
      }
    }
    return links
  }

  /// What stands in another selected element is read with it.
  private func outermost(_ nodes: [Int]) -> [Int] {
    var end = 0
    return nodes.sorted().filter { node in
      guard node >= end else { return false }
      end = max(node + 1, tree.nodes[node].end)
      return true
    }
  }

  private func read(_ node: Int, into lines: inout [Line]) {
    var ends: [Int] = []
    lines.append(Line(gap: "\n\n"))
    var index = node
    while index < max(tree.nodes[node].end, node + 1) {
      let this = tree.nodes[index]
      while let end = ends.last, end <= index {
        ends.removeLast()
        lines.append(Line(gap: "\n\n"))
      }
      if this.tag.isUnreadable || dropped.contains(index) {
        index = max(index + 1, this.end)
        continue
      }
      if this.tag == .text {
        lines[lines.count - 1].text.append(this.text)
      } else if this.tag.isBlock || this.tag == .br {
        begin(this.tag, &lines)
        if this.tag.isBlock { ends.append(this.end) }
      }
      index += 1
    }
  }

  private func begin(_ tag: HTMLTag, _ lines: inout [Line]) {
    if let last = lines.last, last.isBeginning, last.text.isEmpty { return }
    switch tag {
    case .td, .th: lines.append(Line(gap: " | ", isBeginning: true))
    case .li, .tr, .dd: lines.append(Line(gap: "\n", isBeginning: true))
    case .br: lines.append(Line(gap: "\n"))
    default: lines.append(Line(gap: "\n\n", isBeginning: true))
    }
  }
}
