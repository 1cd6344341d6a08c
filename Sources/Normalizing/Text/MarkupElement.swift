/// What an element means to the text inside and around it.
enum MarkupElement: Equatable {
  case block, row, cell, lineBreak, preformatted, inline
  /// An element whose content no reader sees.
  case hidden(StaticString)
  /// An element whose content is no text at all, closed or not.
  case code(StaticString)

  /// Looks the name up in whichever case; unknown elements are inline.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) {
    guard name.count <= MarkupElement.maximumNameBytes else {
      self = .inline
      return
    }
    // A name of up to ten bytes makes one number: compared at once, no string built.
    var key: UInt64 = 0
    for index in name { key = key &* 131 &+ UInt64(bytes[index].asciiLowercased) }
    self = MarkupElement.table[key] ?? .inline
  }

  /// The end tag that ends the hidden content.
  var rawTextName: StaticString? {
    switch self {
    case .hidden(let name), .code(let name): name
    default: nil
    }
  }

  var breakBefore: TextBuilder.Break {
    switch self {
    case .block, .preformatted: .paragraph
    case .row, .lineBreak: .line
    case .cell: .space
    case .inline, .hidden, .code: .none
    }
  }

  var breakAfter: TextBuilder.Break {
    switch self {
    case .row, .lineBreak: .none
    default: breakBefore
    }
  }

  private static let maximumNameBytes = 10

  private static let table: [UInt64: MarkupElement] = {
    var table: [UInt64: MarkupElement] = [:]
    let blocks = """
      address article aside blockquote body caption center details dialog dir div dl fieldset figcaption figure
      footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol p section summary table tbody tfoot
      thead ul
      """
    for name in blocks.split(whereSeparator: \.isWhitespace) { table[key(name.utf8)] = .block }
    for name in ["li", "tr", "dt", "dd", "option"] { table[key(name.utf8)] = .row }
    for name in ["td", "th"] { table[key(name.utf8)] = .cell }
    table[key("br".utf8)] = .lineBreak
    for name in ["pre", "listing", "xmp"] { table[key(name.utf8)] = .preformatted }
    let hidden: [StaticString] = [
      "noscript", "template", "iframe", "noembed", "noframes", "title", "textarea", "svg", "select",
      "video", "audio", "canvas",
    ]
    for name in hidden { table[key(name.withUTF8Buffer { Array($0) })] = .hidden(name) }
    let code: [StaticString] = ["script", "style"]
    for name in code { table[key(name.withUTF8Buffer { Array($0) })] = .code(name) }
    return table
  }()

  private static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(0) { $0 &* 131 &+ UInt64($1) }
  }

  static func == (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.block, .block), (.row, .row), (.cell, .cell), (.lineBreak, .lineBreak), (.preformatted, .preformatted),
      (.inline, .inline):
      true
    case (.hidden(let first), .hidden(let second)), (.code(let first), .code(let second)):
      first.utf8Start == second.utf8Start
    default: false
    }
  }
}
