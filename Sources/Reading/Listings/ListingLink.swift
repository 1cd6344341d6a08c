/// A link to a page, with what tells links of one make from others.
struct ListingLink: Sendable {
  var node: Int
  var url: String
  var text: String
  /// Of `text`, as `TextWeight` counts them; 0 for a text that is a date or a number.
  var letters: Int
  var isHeading: Bool
  /// The address has the length or the numbers of an article's.
  var isArticleLike: Bool

  /// Elements around a link that make up its make.
  private static let levels = 4
  /// Characters read of one link's text.
  static let longestText = 500

  /// The links to pages that stand in no part beside, the first `limit` of them.
  static func all(_ tree: HTMLTree, _ roles: ListingRoles, limit: Int) -> [ListingLink] {
    var links: [ListingLink] = []
    for node in tree.all where tree.nodes[node].tag == .a && !roles[node].contains(.beside) {
      guard links.count < limit else { break }
      guard let url = tree.attribute(.href, of: node)?.collapsedOrNil, ListingCard.leadsToPage(url) else { continue }
      links.append(ListingLink(tree, node, url))
    }
    return links
  }

  private init(_ tree: HTMLTree, _ node: Int, _ url: String) {
    (self.node, self.url) = (node, url)
    text = tree.text(of: node, maximumCharacters: Self.longestText)
    letters = text.utf8.count < 48 && ListingDateText.whole(text) != nil ? 0 : TextWeight(text).letters
    isHeading =
      tree.ancestors(of: node).prefix(2).contains { tree.nodes[$0].tag.headingLevel != nil }
      || tree.inside(node).prefix(40).contains { tree.nodes[$0].tag.headingLevel != nil }
    isArticleLike = Self.isArticleLike(url)
  }

  /// A date, a long number, or many words joined.
  private static func isArticleLike(_ url: String) -> Bool {
    var run = 0
    var joints = 0
    for byte in url.utf8.suffix(300) {
      run = (0x30...0x39).contains(byte) ? run + 1 : 0
      if run >= 4 { return true }
      if byte == UInt8(ascii: "/") { joints = 0 }
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { joints += 1 }
    }
    return joints >= 3
  }

  /// The tags and classes of the link and of what is around it: equal for links of one make.
  func make(in tree: HTMLTree) -> String {
    ([node] + Array(tree.ancestors(of: node).prefix(Self.levels))).map { element in
      tree.nodes[element].tag.rawValue + Self.classes(of: element, in: tree)
    }.joined(separator: ">")
  }

  /// The classes of the link and of the element around it, whatever their tags: equal for a lead story and the others.
  func look(in tree: HTMLTree) -> String? {
    let parent = tree.nodes[node].parent
    let own = Self.classes(of: node, in: tree)
    let around = parent >= 0 ? Self.classes(of: parent, in: tree) : ""
    return own.isEmpty && around.isEmpty ? nil : own + ">" + around
  }

  private static func classes(of element: Int, in tree: HTMLTree) -> String {
    guard let value = tree.attribute(.class, of: element) else { return "" }
    let names = value.prefix(300).split(whereSeparator: \.isWhitespace).map { $0.filter { !$0.isNumber } }
    return names.filter { !ListingWords.states.contains($0.lowercased()) && !$0.isEmpty }.prefix(2)
      .map { "." + $0 }.joined()
  }
}

/// Links of one make.
struct ListingGroup: Sendable {
  let make: String
  let links: [ListingLink]
  let distinct: Int
  /// Letters of a link's text on average, long ones cut.
  let averageLetters: Double
  private let headings: Int
  private let articleLike: Int

  /// Letters beyond which a title counts no more.
  private static let longTitle = 100
  /// What a title counts whose links all say the same ("Read more"): the title stands elsewhere.
  private static let refrainLetters = 12.0
  /// More links of one make say no more for it.
  private static let mostDistinct = 40

  init(make: String, links all: [ListingLink]) {
    self.make = make
    links = Self.withoutRefrains(all)
    distinct = Set(links.lazy.map(\.url)).count
    headings = links.count { $0.isHeading }
    articleLike = links.count { $0.isArticleLike }
    let isRefrain = Set(links.lazy.map(\.text)).count * 3 <= links.count && distinct * 2 > links.count
    let letters = links.reduce(0) { $0 + min($1.letters, Self.longTitle) }
    let average = Double(letters) / Double(max(links.count, 1))
    averageLetters = isRefrain && average > 0 ? min(average, Self.refrainLetters) : average
  }

  /// Without what many links say alike ("Download"), where others say something of their own.
  private static func withoutRefrains(_ links: [ListingLink]) -> [ListingLink] {
    let counts = Dictionary(links.lazy.map { ($0.text, 1) }, uniquingKeysWith: +)
    let many = max(3, links.count * 3 / 10)
    let others = links.filter { counts[$0.text, default: 0] < many }
    return others.count >= 2 ? others : links
  }

  var areHeadings: Bool { headings * 2 > links.count }
  var areArticleLike: Bool { articleLike * 2 > links.count }

  /// Titles are long: a list of sections or tags has more links but shorter ones.
  var score: Double {
    Double(min(distinct, Self.mostDistinct)) * averageLetters * averageLetters * (areHeadings ? 2 : 1)
      * (areArticleLike ? 1.5 : 1)
  }
}
