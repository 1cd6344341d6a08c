/// The headline of an article, without the site's name around it.
struct PageTitle {
  /// The title; nil when the page has none.
  let best: String?

  /// What stands between a headline and a site's name.
  private static let separators: Set<Character> = [
    "|", "｜", "-", "–", "—", "_", "·", "•", "»", "«", "›", "‹", "：", ":", "/", "~", "・", "∙", "♦", "\\",
  ]
  /// A site's name is shorter than this, in characters.
  private static let longestSiteName = 60
  /// Characters of a title that are looked at.
  private static let longestTitle = 500
  /// A heading below the first level is a headline only from this length, in letters.
  private static let shortestSubheading = 15
  /// How alike a heading and the title the page states must be for the heading to be the headline.
  private static let leastLikeness = 0.5

  init(_ tree: HTMLTree, _ blocks: [TextBlock], _ metadata: PageMetadata, _ linked: LinkedData, url: String?) {
    let sites = Self.siteNames(metadata, linked, url: url)
    let stated = [
      metadata.first("og:title")?.plainTextOrNil, linked.headline,
      metadata.first("twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title")?
        .plainTextOrNil, metadata.documentTitle,
    ].compactMap { $0 }.map { Self.withoutSite(String($0.prefix(Self.longestTitle)), sites: sites) }.filter {
      !Self.isSite($0, sites)
    }
    let headings = Self.headings(tree).filter { !Self.isSite($0, sites) }
    let keys = stated.map(TextKey.init)
    let headline = headings.filter { heading in keys.contains { Self.agrees(TextKey(heading), with: $0) } }
      .max { Self.closeness($0, to: keys) < Self.closeness($1, to: keys) }
    best =
      headline ?? stated.first.map { Self.printed($0, blocks) } ?? headings.first
      ?? Self.subheading(blocks, sites) ?? metadata.documentTitle
  }

  /// Whether a heading on the page and a title it states are the same headline, one perhaps shorter or reworded.
  private static func agrees(_ heading: TextKey, with title: TextKey) -> Bool {
    let (one, other) = (heading.value.utf8.count, title.value.utf8.count)
    if one < 6 || one * 3 < other { return one >= 6 && title.value.contains(heading.value) }
    return heading.likeness(to: title) >= leastLikeness
  }

  /// How near a heading is to one of the stated titles in length, 0 to 1.
  private static func closeness(_ heading: String, to titles: [TextKey]) -> Double {
    let length = Double(TextKey(heading).value.utf8.count)
    return titles.map { title in
      let other = Double(title.value.utf8.count)
      return min(length, other) / max(length, other, 1)
    }.max() ?? 0
  }

  /// The first heading of any level that is long enough for a headline.
  private static func subheading(_ blocks: [TextBlock], _ sites: [String]) -> String? {
    blocks.first {
      $0.isHeading && $0.weight.letters >= shortestSubheading && !isSite($0.text, sites)
    }?.text
  }

  /// The part of `title` before a separator that stands on the page as a line of its own, or all of it.
  private static func printed(_ title: String, _ blocks: [TextBlock]) -> String {
    let heads = title.indices.reversed().filter { isSeparator(title, $0) }.map { halves(title, at: $0).head }
    guard !heads.isEmpty else { return title }
    let lines = Set(blocks.lazy.filter { $0.text.utf8.count <= title.utf8.count * 2 }.map { TextKey($0.text) })
    if lines.contains(TextKey(title)) { return title }
    return heads.first { $0.count >= 8 && lines.contains(TextKey($0)) } ?? title
  }

  /// The site's own name for itself, as published.
  static func siteName(_ metadata: PageMetadata, _ linked: LinkedData) -> String? {
    metadata.first("og:site_name")?.plainTextOrNil ?? linked.siteName
      ?? metadata.first("application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher")
  }

  /// What the site calls itself, and the name in its address.
  private static func siteNames(_ metadata: PageMetadata, _ linked: LinkedData, url: String?) -> [String] {
    let host = (url ?? metadata.canonical ?? metadata.first("og:url") ?? "")
      .split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first
    let labels = host?.split(separator: ".").dropLast().filter { $0 != "www" && $0.count > 2 }.map(String.init) ?? []
    let names = [metadata.first("og:site_name"), linked.siteName, metadata.first("application-name")]
    return names.compactMap { $0?.plainTextOrNil } + labels + (host.map { [String($0)] } ?? [])
  }

  /// `title` without a site's name at its end or start, when a separator stands between.
  static func withoutSite(_ title: String, sites: [String]) -> String {
    let keys = sites.map { TextKey($0).value }.filter { $0.count > 1 }
    var title = title
    for _ in 0..<3 {
      guard let shorter = cut(title, keys) else { break }
      title = shorter
    }
    return title
  }

  private static func cut(_ title: String, _ sites: [String]) -> String? {
    let marks = title.indices.filter { isSeparator(title, $0) }
    for index in marks.reversed() {
      let (head, tail) = halves(title, at: index)
      if head.count >= 2, tail.count <= longestSiteName, sites.contains(where: { names(tail, $0) }) { return head }
    }
    for index in marks {
      let (head, tail) = halves(title, at: index)
      if tail.count >= 8, head.count <= longestSiteName, sites.contains(TextKey(head).value) { return tail }
    }
    return nil
  }

  private static func halves(_ title: String, at index: String.Index) -> (head: String, tail: String) {
    (String(title[..<index]).collapsed, String(title[title.index(after: index)...]).collapsed.trimming(": -"))
  }

  /// Whether the tail is the site's name, or that and a little more or less ("BBC News" for "BBC").
  private static func names(_ tail: String, _ site: String) -> Bool {
    let key = TextKey(tail).value
    guard key.count >= 2 else { return false }
    if key == site { return true }
    return (site.count >= 3 && key.hasPrefix(site) && key.count <= site.count * 3)
      || (key.count >= 3 && site.hasPrefix(key))
      || (site.count >= 4 && key.hasSuffix(site) && key.count <= site.count * 2)
  }

  /// A mark that separates: those that words have too only with a space beside them.
  private static func isSeparator(_ title: String, _ index: String.Index) -> Bool {
    let character = title[index]
    guard separators.contains(character), index > title.startIndex else { return false }
    guard "-:·/–—".contains(character) else { return true }
    if title[title.index(before: index)] == character { return false }
    let after = title.index(after: index)
    return after < title.endIndex && (title[after].isWhitespace || title[after] == character)
  }

  private static func headings(_ tree: HTMLTree) -> [String] {
    tree.all.lazy.filter { tree.nodes[$0].tag == .h1 }.prefix(20).compactMap {
      tree.text(of: $0, maximumCharacters: 500).collapsedOrNil
    }
  }

  private static func isSite(_ title: String, _ sites: [String]) -> Bool {
    let key = TextKey(title)
    return key.value.isEmpty || sites.contains { TextKey($0) == key }
  }
}
