import Stories

/// Gives the links of a listing that lead on only by a script the address the script leads to.
///
/// Looked at are links without an address of their own, and rows, cells and boxes that act like links, by `data-href`,
/// `onclick` or `javascript:`. A row passes its link on to its longest cell.
struct ScriptLinks {
  /// The tree with those addresses in place.
  private(set) var tree: HTMLTree
  /// The script that most of the links without an address call, and how many of them there are.
  private(set) var unresolved: (name: String, count: Int)?

  private let reader: ScriptAddress
  private let template: LinkTemplate?
  private var missing: [String: (texts: Set<String>, letters: Int)] = [:]
  /// Nothing inside a link is one.
  private var linkEnd = 0

  /// Elements looked at on one page.
  private static let mostLinks = 3000
  /// So few links, or so short ones on average, as `TextWeight` counts letters, are tabs and buttons.
  private static let fewest = 3
  private static let leastAverage = 15

  init(_ tree: HTMLTree, source: [UInt8], template: LinkTemplate?) {
    self.tree = tree
    self.template = template
    reader = ScriptAddress(scripts: InlineScripts(source), forms: PageForms(tree))
    var roles: ListingRoles?
    var looked = 0
    for node in tree.all where node >= linkEnd && looked < Self.mostLinks {
      if tree.nodes[node].tag == .a, tree.attribute(.href, of: node).map(ListingCard.leadsToPage) == true {
        linkEnd = tree.nodes[node].end
      } else if mayLead(node) {
        looked += 1
        let known = roles ?? ListingRoles(tree)
        roles = known
        resolve(node, isBeside: known[node].contains(.beside))
      }
    }
    let named = missing.filter {
      $0.value.texts.count >= Self.fewest && $0.value.letters >= $0.value.texts.count * Self.leastAverage
    }
    unresolved = named.max { ($0.value.texts.count, $1.key) < ($1.value.texts.count, $0.key) }
      .map { ($0.key, $0.value.texts.count) }
  }

  /// An element with a script or an address that is not its `href`, and with no link inside that leads on by itself.
  private func mayLead(_ node: Int) -> Bool {
    guard !tree.nodes[node].attributes.isEmpty else { return false }
    switch tree.nodes[node].tag {
    case .a: return true
    case .tr, .td, .li, .div, .span, .p, .strong, .b, .dl, .dt, .dd, .article, .section, .h2, .h3, .h4, .h5:
      guard tree.attribute(.onclick, of: node) != nil || tree.attribute(.dataHref, of: node) != nil else {
        return false
      }
      return !tree.inside(node).prefix(400).contains { tree.nodes[$0].tag == .a && mayLead($0) }
    default: return false
    }
  }

  private mutating func resolve(_ node: Int, isBeside: Bool) {
    let text = tree.text(of: node, maximumCharacters: 200)
    guard !text.isEmpty else { return }
    if let address = address(node) {
      let place = tree.nodes[node].tag == .tr ? longestCell(node) : node
      tree.makeLink(place, to: address)
      linkEnd = tree.nodes[node].end
    } else if !isBeside, let call = script(node).flatMap({ ScriptCall($0) }), !call.arguments.isEmpty {
      missing[call.name, default: ([], 0)].letters +=
        missing[call.name]?.texts.contains(text) == true
        ? 0 : TextWeight(text).letters
      missing[call.name]?.texts.insert(text)
    }
  }

  private func address(_ node: Int) -> String? {
    for name in [HTMLAttributeName.dataHref, .dataURL, .dataLink] {
      guard let value = tree.attribute(name, of: node)?.collapsedOrNil else { continue }
      if name == .dataHref || tree.nodes[node].tag == .a, Self.isAddress(value) { return value }
    }
    guard let script = script(node) else { return nil }
    return address(ofScript: script)
  }

  /// What a script leads to: by the template where there is one, else as the page says.
  func address(ofScript script: String) -> String? {
    guard let template else { return reader.address(of: script) }
    let arguments = ScriptCall(script)?.arguments ?? [script]
    return template.address(arguments, escape: ScriptAddress.escaped)
  }

  /// What a selector found for a link: an address as it is, else what the script leads to.
  func address(ofValue value: String) -> String? {
    let isAddress = ListingCard.leadsToPage(value) && ScriptCall(value) == nil
    if isAddress, template == nil || value.contains("/") { return value }
    return address(ofScript: value) ?? value
  }

  private func script(_ node: Int) -> String? {
    let address = tree.attribute(.href, of: node).flatMap { $0.prefix(11).lowercased() == "javascript:" ? $0 : nil }
    let scripts = [tree.attribute(.onclick, of: node), address].compactMap { $0?.collapsedOrNil }
    return scripts.first { ScriptCall($0) != nil || $0.contains("location") }
  }

  private static func isAddress(_ value: String) -> Bool {
    ListingCard.leadsToPage(value) && !value.contains(where: { $0.isWhitespace || "{}<>".contains($0) })
      && value.contains { "/?.".contains($0) }
  }

  private func longestCell(_ row: Int) -> Int {
    let cells = tree.inside(row).filter { tree.nodes[$0].tag == .td && tree.nodes[$0].parent == row }
    return cells.max { one, other in letters(one) < letters(other) } ?? row
  }

  private func letters(_ node: Int) -> Int { TextWeight(tree.text(of: node, maximumCharacters: 500)).letters }
}

extension HTMLTree {
  /// Makes an element a link to an address.
  fileprivate mutating func makeLink(_ place: Int, to address: String) {
    let node = nodes[place]
    let own = attributes[node.attributes].filter { $0.name != .href }
    let start = attributes.count
    attributes += own + [Attribute(name: .href, value: address)]
    var link = Node(
      tag: .a, parent: node.parent, place: place, line: node.line, attributes: start..<attributes.count)
    link.end = node.end
    nodes[place] = link
  }
}
