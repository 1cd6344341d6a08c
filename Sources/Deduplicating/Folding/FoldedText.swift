/// A text reduced to what makes it the same text: letters and digits, case and compatibility forms folded.
///
/// White space, punctuation, markup leftovers and letter case don't count (Unicode NFKC and lower case). Lines that
/// only count something ("123 comments", "5 min read") are left out, since they change by the hour.
///
/// Invariant: hashes in archives are made of it, so what a text folds to may not change within a version of the record
/// format. Linear; lines that have to go through NFKC cost several times as much as others.
struct FoldedText {
  /// Letters, marks and digits of all words in one row, as scalar values. Marks belong to words: splitting at them
  /// tears Devanagari, Tamil and Thai apart.
  private(set) var letters: [UInt32] = []
  /// Where each word ends in `letters`.
  private(set) var wordEnds: [Int] = []
  /// Letters of scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
  private(set) var unspacedCount = 0
  /// Letters of scripts that say much with few: the unspaced ones and Hangul.
  private(set) var denseCount = 0

  /// - Parameters:
  ///   - counters: whether lines that only count something stay.
  ///   - shortcuts: false sends every line through NFKC; the result is the same.
  init(_ text: some StringProtocol, counters: Bool = false, shortcuts: Bool = true) {
    self.init(scalars: text.scalarValues[...], counters: counters, shortcuts: shortcuts)
  }

  /// A text given as the values of its scalars.
  init(scalars: ArraySlice<UInt32>, counters: Bool = false, shortcuts: Bool = true) {
    letters.reserveCapacity(scalars.count)
    for line in TextLines(scalars) where counters || !FoldedText.isCounter(line) {
      if !shortcuts || !appendShortcut(line) { appendNormalized(line) }
      endWord()
    }
  }

  /// Letters and digits in all.
  var count: Int { letters.count }

  /// Words cannot be told apart in most of it.
  var isUnspaced: Bool { unspacedCount * 3 > count }

  /// Most of it is in scripts of which few letters say much.
  var isDense: Bool { denseCount * 2 > count }

  /// The words, from the first to the last.
  var words: [ArraySlice<UInt32>] {
    var start = 0
    return wordEnds.map { end in
      defer { start = end }
      return letters[start..<end]
    }
  }

  /// All letters and digits in one row, as UTF-8.
  var key: [UInt8] { letters.utf8 }

  /// A short line with a number in it and hardly a word beside.
  private static func isCounter(_ line: ArraySlice<UInt32>) -> Bool {
    guard line.count <= 40 else { return false }
    let line = String(scalars: line)
    guard line.utf8.count <= 40, line.contains(where: \.isNumber) else { return false }
    return line.count(where: \.isLetter) <= 12 && line.split(whereSeparator: \.isWhitespace).count <= 4
  }
}

extension FoldedText {
  /// Takes a line in scalar by scalar; false, and nothing taken in, when it holds one that NFKC has to look at in its
  /// surroundings.
  private mutating func appendShortcut(_ line: ArraySlice<UInt32>) -> Bool {
    let (before, endsBefore, counts) = (letters.count, wordEnds.count, (unspacedCount, denseCount))
    let folding = ScalarFolding.shared
    for scalar in line {
      switch folding[scalar] {
      case .letter(let folded): append(folded)
      case .separator: endWord()
      case .dependsOnNeighbours:
        letters.removeSubrange(before...)
        wordEnds.removeSubrange(endsBefore...)
        (unspacedCount, denseCount) = counts
        return false
      }
    }
    return true
  }

  private mutating func appendNormalized(_ line: ArraySlice<UInt32>) {
    for scalar in ScalarFolding.normalized(String(scalars: line)).unicodeScalars {
      if ScalarFolding.isWordPart(scalar) { append(scalar.value) } else { endWord() }
    }
  }

  private mutating func append(_ letter: UInt32) {
    letters.append(letter)
    guard letter >= 0x0E00 else { return }
    let isUnspaced = ScalarFolding.isUnspaced(letter)
    if isUnspaced { unspacedCount += 1 }
    if isUnspaced || (0xAC00...0xD7AF).contains(letter) { denseCount += 1 }
  }

  private mutating func endWord() {
    if letters.count > wordEnds.last ?? 0 { wordEnds.append(letters.count) }
  }
}

/// The lines of a text that have something in them.
struct TextLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt32>

  init(_ scalars: ArraySlice<UInt32>) { rest = scalars }

  mutating func next() -> ArraySlice<UInt32>? {
    while !rest.isEmpty {
      let end = rest.firstIndex(where: TextLines.isNewline) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...].dropFirst()
      if !line.isEmpty { return line }
    }
    return nil
  }

  /// Line feed to carriage return, next line, and the Unicode separators, as `Character.isNewline`.
  private static func isNewline(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
