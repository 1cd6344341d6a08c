import Foundation
import Stories

/// Finds whom a text names as its origin: a known outlet beside words of attribution, its author, or a link to it.
///
/// Each outlet's name is looked at within a fixed window, so the work is linear in the names found.
struct CitationFinder {
  /// Citations kept of one text.
  static let maximumCitations = 16
  /// Links of one text that are looked at.
  static let maximumLinks = 500

  /// Registrable domain to outlet, in lower case.
  private let outlets: [String: String]

  init(_ lexicon: Lexicon) {
    let withDomain = lexicon.entries.filter { $0.kind == .outlet && $0.domain != nil }
    outlets = Dictionary(
      withDomain.map { (($0.domain ?? "").lowercased(), $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter names: the outlets found in the fields, in order of the text.
  func citations(_ names: [(outlet: String, hit: Hit)], in texts: [FoldedText?], links: [String]) -> [Citation] {
    var citations: [Citation] = []
    for (outlet, hit) in names {
      guard let text = texts[hit.field] else { continue }
      let context = CitationContext(text, hit)
      let author = AuthorName.near(context)
      guard author != nil || CitationCues.attribute(text, hit) else { continue }
      add(Citation(outlet: outlet, author: author), to: &citations)
    }
    for link in links.prefix(Self.maximumLinks) {
      if let outlet = outlet(of: link) { add(Citation(outlet: outlet, url: link), to: &citations) }
    }
    return citations
  }

  /// Merges what is said of one outlet: the first author and the first link stay.
  private func add(_ new: Citation, to citations: inout [Citation]) {
    if let known = citations.firstIndex(where: { $0.outlet == new.outlet }) {
      citations[known].author = citations[known].author ?? new.author
      citations[known].url = citations[known].url ?? new.url
    } else if citations.count < Self.maximumCitations {
      citations.append(new)
    }
  }

  /// The outlet whose domain a link's host is or lies under.
  private func outlet(of link: String) -> String? {
    guard let scheme = link.range(of: "://") else { return nil }
    let authority = link[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
    var labels = host.lowercased().split(separator: ".").suffix(4)
    while labels.count > 1 {
      if let outlet = outlets[labels.joined(separator: ".")] { return outlet }
      labels.removeFirst()
    }
    return nil
  }
}
