/// What was published on either side of an outlet's name.
struct CitationContext {
  /// Scalars read to each side.
  static let window = 112

  /// The name as published.
  let name: Substring
  /// The published signs before the name, in their order.
  let leading: Substring.UnicodeScalarView
  /// The published signs after it.
  let trailing: Substring.UnicodeScalarView
  /// Its words before the name, from the nearest backwards.
  let before: [Substring]
  /// Those after it, from the nearest onwards.
  let after: [Substring]
  /// Whether `leading` begins where the field does.
  let isAtStart: Bool
  /// Whether `trailing` ends where the field does.
  let isAtEnd: Bool

  init(_ text: FoldedText, _ hit: Hit) {
    let start = Int(text.origins[hit.start])
    let end = hit.end < text.origins.count ? Int(text.origins[hit.end]) : text.source.count
    let source = Substring(text.source)
    let first = source.utf8.index(source.startIndex, offsetBy: start)
    let rest = CitationContext.withSpaces(source, source.utf8.index(source.startIndex, offsetBy: end))
    name = source[first..<max(first, rest)]
    leading = source.unicodeScalars[..<first].suffix(Self.window)
    trailing = source.unicodeScalars[rest...].prefix(Self.window)
    before = CitationContext.words(leading).reversed()
    after = CitationContext.words(trailing)
    isAtStart = leading.startIndex == source.startIndex
    isAtEnd = trailing.endIndex == source.endIndex
  }

  /// Back over what folding has dropped before the next sign, so that it is seen.
  private static func withSpaces(_ source: Substring, _ index: String.Index) -> String.Index {
    var index = index
    while index > source.startIndex {
      let previous = source.unicodeScalars.index(before: index)
      guard isSpace(source.unicodeScalars[previous]) else { break }
      index = previous
    }
    return index
  }

  private static func words(_ scalars: Substring.UnicodeScalarView) -> [Substring] {
    scalars.split(whereSeparator: isSpace).map(Substring.init)
  }

  /// White space of the press; the Unicode property takes far longer to look up.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
