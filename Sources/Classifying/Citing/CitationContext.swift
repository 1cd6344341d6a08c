/// The words as published on either side of an outlet's name.
struct CitationContext {
  /// Scalars read to each side.
  static let window = 140

  /// From the nearest backwards.
  let before: [Substring]
  /// From the nearest onwards.
  let after: [Substring]

  init(_ text: FoldedText, _ hit: Hit) {
    let start = Int(text.origins[hit.start])
    let end = hit.end < text.origins.count ? Int(text.origins[hit.end]) : text.source.count
    let source = Substring(text.source)
    let name = source.utf8.index(source.startIndex, offsetBy: start)
    let rest = source.utf8.index(source.startIndex, offsetBy: end)
    before = CitationContext.words(source.unicodeScalars[..<name].suffix(Self.window)).reversed()
    after = CitationContext.words(source.unicodeScalars[rest...].prefix(Self.window))
  }

  private static func words(_ scalars: Substring.UnicodeScalarView) -> [Substring] {
    scalars.split(whereSeparator: isSpace).map(Substring.init)
  }

  /// White space of the press; the Unicode property takes far longer to look up.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
