/// An HTML element's name, as far as reading news pages needs to tell them apart (HTML Living Standard §4).
enum HTMLTag: String, Sendable, CaseIterable {
  case html, head, body, title, meta, link, base
  case article, aside, section, nav, header, footer, main, address, search, dialog, details, summary, hgroup
  case h1, h2, h3, h4, h5, h6
  case p, div, pre, blockquote, hr, br, ul, ol, li, dl, dt, dd, figure, figcaption, center, fieldset, legend, menu
  case table, thead, tbody, tfoot, tr, td, th, caption, colgroup, col
  case a, span, b, strong, i, em, u, font, small, sup, sub, time, abbr, cite, q, code, mark, label, ins, del
  case img, picture, source, video, audio, iframe, object, embed, svg, canvas, math, map, area
  case form, input, button, select, option, textarea, datalist, output, progress
  case script, style, template, noscript, noframes, slot
  /// A run of text, not an element.
  case text = "#text"
  /// Any other element.
  case other = "#other"

  private static let byName: [String: HTMLTag] = Dictionary(
    uniqueKeysWithValues: allCases.filter { !$0.rawValue.hasPrefix("#") }.map { ($0.rawValue, $0) })

  /// The tag of an element's lower-case name.
  init(name: String) { self = Self.byName[name] ?? .other }

  /// The element starts and ends a line of its own.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .article, .aside, .section, .nav, .header, .footer, .main, .address, .search, .dialog,
      .details, .summary, .hgroup, .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .pre, .blockquote, .hr, .ul, .ol, .li, .dl,
      .dt, .dd, .figure, .figcaption, .center, .fieldset, .legend, .menu, .table, .thead, .tbody, .tfoot, .tr, .td,
      .th, .caption, .form, .option, .title:
      true
    default: false
    }
  }

  /// What is inside is never text a reader of the article sees.
  var isUnreadable: Bool {
    switch self {
    case .script, .style, .template, .noscript, .noframes, .iframe, .object, .embed, .svg, .canvas, .math, .video,
      .audio, .map, .input, .button, .select, .option, .textarea, .datalist, .progress, .head, .title, .meta, .link:
      true
    default: false
    }
  }

  /// 1 to 6 for `h1` to `h6`.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
