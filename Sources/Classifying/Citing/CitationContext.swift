/// The words as published on either side of an outlet's name.
struct CitationContext {
  /// Scalars read to each side.
  static let window = 140

  /// From the nearest backwards.
  let before: [Substring]
  /// From the nearest onwards.
  let after: [Substring]

  init(_ text: FoldedText, _ hit: Hit) {
    let start = hit.position
    let end = hit.end < text.positions.count ? Int(text.positions[hit.end]) : text.scalars.count
    before = CitationContext.words(text.scalars[max(0, start - Self.window)..<start]).reversed()
    after = CitationContext.words(text.scalars[end..<min(text.scalars.count, end + Self.window)])
  }

  private static func words(_ scalars: ArraySlice<UInt32>) -> [Substring] {
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    return text.split { $0.isWhitespace }
  }
}
