/// A headline without the outlet's name and section labels, as far as that can be told from the headline alone.
///
/// Media Cloud's rule (`_find_dup_stories`, `get_normalized_title` of mediacloud/backend): the longest part between
/// separators is the headline when it is long enough and isn't the outlet's name. Unlike there, full-width and
/// typographic separators count as well, headlines of scripts that say much with few letters may be shorter, and the
/// numbers of the parts left out are kept, since they number what comes in series.
struct NormalTitle {
  /// Letters and digits from which on a headline names one story of a day: Media Cloud's 32 characters with their
  /// spaces; 10 in Chinese, Japanese and Korean.
  static let sufficientLetters = (spaced: 27, dense: 10)

  /// Letters and digits in one row, traditional characters simplified.
  let letters: [UInt32]
  /// Long enough to name one story of an outlet's day.
  let isSufficient: Bool

  init(_ title: String, outlet: String) {
    let whole = FoldedText(title, counters: true)
    let name = FoldedText(outlet, counters: true).letters
    let parts = NormalTitle.parts(of: title).map { FoldedText($0, counters: true) }.filter {
      $0.letters != name && $0.count > 0
    }
    let longest = parts.max { $0.count < $1.count }
    if let longest, parts.count == 1 || NormalTitle.isSufficient(longest) {
      let others = TitleNumbers(title).digits.filter { !longest.letters.contains(run: $0) }
      letters = longest.letters.map(HanFolding.fold) + others.joined(separator: [0x20])
      isSufficient = NormalTitle.isSufficient(longest)
    } else {
      letters = whole.letters.map(HanFolding.fold)
      isSufficient = NormalTitle.isSufficient(whole)
    }
  }

  private static func isSufficient(_ text: FoldedText) -> Bool {
    text.count >= (text.isDense ? sufficientLetters.dense : sufficientLetters.spaced)
  }

  /// Splits at bars and colons wherever they stand, save between digits, and at dashes and underlines beside white
  /// space.
  private static func parts(of title: String) -> [Substring] {
    let characters = Array(title)
    var parts: [Substring] = []
    var start = title.startIndex
    for (offset, index) in title.indices.enumerated() {
      let before = offset > 0 ? characters[offset - 1] : " "
      let after = offset + 1 < characters.count ? characters[offset + 1] : " "
      guard separates(characters[offset], before: before, after: after) else { continue }
      parts.append(title[start..<index])
      start = title.index(after: index)
    }
    return parts + [title[start...]]
  }

  private static func separates(_ character: Character, before: Character, after: Character) -> Bool {
    switch character {
    case "|", "｜", "¦", "·", "•", "»", "«", "›", "：", "―": true
    case ":": !(before.isNumber && after.isNumber)
    case "-", "–", "—", "_", "＿", "－", "‐", "‑", "−", "/", "／": before.isWhitespace || after.isWhitespace
    default: false
    }
  }
}

extension [UInt32] {
  /// Whether `run` stands in it.
  fileprivate func contains(run: [UInt32]) -> Bool {
    guard !run.isEmpty, run.count <= count else { return run.isEmpty }
    return (0...count - run.count).contains { self[$0..<$0 + run.count].elementsEqual(run) }
  }
}
