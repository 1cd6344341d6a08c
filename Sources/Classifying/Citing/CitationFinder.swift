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

  /// The number of the field that is the title.
  private static let title = TextToJudge.Field.allCases.firstIndex(of: .title)

  /// Registrable domain to outlet, in lower case.
  private let outlets: [String: String]

  init(_ lexicon: Lexicon) {
    let withDomain = lexicon.entries.filter { $0.kind == .outlet && $0.domain != nil }
    outlets = Dictionary(
      withDomain.map { (($0.domain ?? "").lowercased(), $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameters:
  ///   - names: the outlets found in the fields, in order of the text.
  ///   - address: where the text stands: an outlet that names itself cites nobody.
  func citations(
    _ names: [(outlet: String, hit: Hit)], in texts: [FoldedText?], links: [String], address: String?
  ) -> [Citation] {
    var citations: [Citation] = []
    for (mention, origin) in zip(names, origins(names.map(\.hit), in: texts)) {
      guard let origin else { continue }
      add(Citation(outlet: mention.outlet, author: origin.author), to: &citations)
    }
    for link in links.prefix(Self.maximumLinks) {
      if let outlet = outlet(of: link) { add(Citation(outlet: outlet, url: link), to: &citations) }
    }
    if !citations.isEmpty, let own = address.flatMap(outlet(of:)) { citations.removeAll { $0.outlet == own } }
    return citations
  }

  private struct Origin { var author: String? }

  /// For each name, whether it is an origin; what is said of one is said of those joined with it.
  private func origins(_ hits: [Hit], in texts: [FoldedText?]) -> [Origin?] {
    var origins = hits.map { hit in texts[hit.field].flatMap { origin(hit, in: $0) } }
    for (left, right) in zip(hits.indices, hits.indices.dropFirst()) where origins[left] != nil {
      if origins[right] == nil, areJoined(hits[left], hits[right], texts) { origins[right] = Origin() }
    }
    for (left, right) in zip(hits.indices, hits.indices.dropFirst()).reversed() where origins[right] != nil {
      if origins[left] == nil, areJoined(hits[left], hits[right], texts) { origins[left] = Origin() }
    }
    return origins
  }

  private func origin(_ hit: Hit, in text: FoldedText) -> Origin? {
    let context = CitationContext(text, hit)
    if let author = AuthorName.near(context, isTitle: hit.field == Self.title) { return Origin(author: author) }
    return CitationCues.attribute(text, hit) || isMarked(text, hit, context) ? Origin() : nil
  }

  private func areJoined(_ left: Hit, _ right: Hit, _ texts: [FoldedText?]) -> Bool {
    guard left.field == right.field, let text = texts[left.field] else { return false }
    return CitationCues.isJoint(text, left.end, right.start)
  }

  /// Whether a sign of the press names the outlet as the source of the text, not of a picture beside it.
  private func isMarked(_ text: FoldedText, _ hit: Hit, _ context: CitationContext) -> Bool {
    let isMark = AgencyMark.marks(context, isTitle: hit.field == Self.title) || CitationCues.isNamedAsSource(text, hit)
    return isMark && !AgencyMark.isCredit(context)
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
