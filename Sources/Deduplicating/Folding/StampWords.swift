/// Tells notes of time and counters from sentences.
struct StampWords: Sendable {
  static let shared = StampWords()

  /// More words than this are a sentence.
  private static let maximumWords = 24
  private let words: Set<[UInt32]>
  private let pieces: Set<[UInt32]>
  private let longestPiece: Int

  private init() {
    words = Set(FoldedText(StampWordTable.words).words.map(Array.init))
    pieces = Set(FoldedText(StampWordTable.pieces).words.map { $0.map(HanFolding.fold) })
    longestPiece = pieces.lazy.map(\.count).max() ?? 0
  }

  /// Numbers, and no word that isn't one of a note of time or a counter.
  func isStamp(_ text: FoldedText) -> Bool {
    let words = text.words
    guard words.count <= StampWords.maximumWords else { return false }
    var hasNumber = false
    for word in words {
      var rest = word
      while let first = rest.first {
        if StampWords.isDigit(first) {
          hasNumber = true
          rest = rest.drop(while: StampWords.isDigit)
        } else {
          let run = rest.prefix { !StampWords.isDigit($0) }
          guard isKnown(run) else { return false }
          rest = rest.dropFirst(run.count)
        }
      }
    }
    return hasNumber
  }

  private func isKnown(_ run: ArraySlice<UInt32>) -> Bool {
    if words.contains(Array(run)) { return true }
    var rest = run.map(HanFolding.fold)[...]
    while !rest.isEmpty {
      let lengths = (1...max(1, min(longestPiece, rest.count))).reversed()
      guard let length = lengths.first(where: { pieces.contains(Array(rest.prefix($0))) }) else { return false }
      rest = rest.dropFirst(length)
    }
    return true
  }

  private static func isDigit(_ letter: UInt32) -> Bool {
    (0x30...0x39).contains(letter) || (0x660...0x669).contains(letter) || (0x966...0x96F).contains(letter)
  }
}
