/// The attributes that reading a page asks for; a tree holds no others, since pages are full of what only their scripts
/// read.
enum HTMLAttributeName: String, Sendable, CaseIterable {
  case `class`, id, style, hidden, role, title, lang
  case href, rel, type, hreflang, src
  case name, property, content, value, itemprop, datetime, pubdate
  case httpEquiv = "http-equiv"
  case xmlLanguage = "xml:lang"
  case ariaLabel = "aria-label"
  case dataSource = "data-src"
  case onclick, action, method
  case dataHref = "data-href"
  case dataURL = "data-url"
  case dataLink = "data-link"

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The attribute of a lower-case name; nil for one that nobody asks for.
  static func of(_ name: String) -> HTMLAttributeName? { byName[name] }
}
