/// Folded phrases that are looked for at one edge of a text, the longest first.
///
/// They are kept by the byte that stands at that edge, so that a look takes some tens of comparisons at most.
struct PhraseList {
  enum Edge { case end, start }

  private struct Phrase {
    let bytes: [UInt8]
    /// Whether a word only begins with it.
    let isStem: Bool
  }

  private let edge: Edge
  private var phrases = [[Phrase]](repeating: [], count: 256)

  /// - Parameter written: as one would write them; a star at the end makes a stem.
  init(_ edge: Edge, _ written: [String]) {
    self.edge = edge
    var known = Set<String>()
    for text in written where known.insert(text).inserted {
      let isStem = text.hasSuffix("*")
      let bytes = FoldedPattern(isStem ? String(text.dropLast()) : text).bytes
      // A stem is found where its word begins, which is no edge of the text before a name.
      guard let key = edge == .end && !isStem ? bytes.last : bytes.first else { continue }
      phrases[Int(key)].append(Phrase(bytes: bytes, isStem: isStem))
    }
    for key in phrases.indices { phrases[key].sort { $0.bytes.count > $1.bytes.count } }
  }

  /// Where the longest phrase that ends at `end` begins.
  func startOfPhrase(in text: FoldedText, endingAt end: Int, notBefore limit: Int) -> Int? {
    guard end > limit else { return nil }
    for phrase in phrases[Int(text.bytes[end - 1])] where !phrase.isStem {
      let start = end - phrase.bytes.count
      guard start >= limit, text.bytes[start..<end].elementsEqual(phrase.bytes) else { continue }
      if text.mayBegin(at: start) { return start }
    }
    let start = text.startOfWord(endingAt: end, notBefore: limit)
    let hasStem = phrases[Int(text.bytes[start])].contains {
      $0.isStem && text.bytes[start..<end].starts(with: $0.bytes)
    }
    return hasStem ? start : nil
  }

  /// Where the longest phrase that starts at `start` ends.
  func endOfPhrase(in text: FoldedText, startingAt start: Int, notAfter limit: Int) -> Int? {
    guard start < limit else { return nil }
    for phrase in phrases[Int(text.bytes[start])] {
      let end = start + phrase.bytes.count
      guard end <= limit, text.bytes[start..<end].elementsEqual(phrase.bytes) else { continue }
      if phrase.isStem { return text.endOfWord(startingAt: start, notAfter: limit) }
      if text.mayBegin(at: end) { return end }
    }
    return nil
  }
}

extension FoldedText {
  /// Whether a word may begin or end at an offset.
  func mayBegin(at offset: Int) -> Bool {
    offset == 0 || offset == bytes.count || LetterKind.isBoundary(kinds[offset - 1], kinds[offset])
  }

  /// The letters before `end` that make one word.
  func startOfWord(endingAt end: Int, notBefore limit: Int) -> Int {
    var start = end - 1
    while start > limit, !LetterKind.isBoundary(kinds[start - 1], kinds[start]) { start -= 1 }
    return start
  }

  /// The letters from `start` that make one word.
  func endOfWord(startingAt start: Int, notAfter limit: Int) -> Int {
    var end = start + 1
    while end < limit, !LetterKind.isBoundary(kinds[end - 1], kinds[end]) { end += 1 }
    return end
  }
}
