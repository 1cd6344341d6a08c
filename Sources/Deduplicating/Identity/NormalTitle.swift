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
    let scalars = title.scalarValues
    let name = FoldedText(outlet, counters: true).letters
    let parts = NormalTitle.parts(of: scalars).map { FoldedText(scalars: $0, counters: true) }.filter {
      $0.count > 0 && $0.letters != name
    }
    let longest = parts.max { $0.count < $1.count }
    guard let longest, parts.count == 1 || NormalTitle.isSufficient(longest) else {
      let whole = FoldedText(scalars: scalars[...], counters: true)
      letters = whole.letters.map(HanFolding.fold)
      isSufficient = NormalTitle.isSufficient(whole)
      return
    }
    let own = parts.count == 1 ? [] : Set(longest.words.flatMap(TitleNumbers.digits))
    let numbers = parts.count == 1 ? [] : TitleNumbers(title).digits.filter { !own.contains($0) }
    letters = longest.letters.map(HanFolding.fold) + numbers.joined(separator: [0x20])
    isSufficient = NormalTitle.isSufficient(longest)
  }

  private static func isSufficient(_ text: FoldedText) -> Bool {
    text.count >= (text.isDense ? sufficientLetters.dense : sufficientLetters.spaced)
  }

  /// Splits at bars and colons wherever they stand, save between digits, and at dashes and underlines beside white
  /// space.
  private static func parts(of title: [UInt32]) -> [ArraySlice<UInt32>] {
    var parts: [ArraySlice<UInt32>] = []
    var start = 0
    // «A» is a name in quotation marks, A » B a path.
    let isQuoting = title.contains(0xAB) && title.contains(0xBB)
    for index in title.indices where !isQuoting || !(title[index] == 0xAB || title[index] == 0xBB) {
      let before = index > 0 ? title[index - 1] : 0x20
      let after = index + 1 < title.count ? title[index + 1] : 0x20
      guard separates(title[index], before: before, after: after) else { continue }
      parts.append(title[start..<index])
      start = index + 1
    }
    return parts + [title[start...]]
  }

  private static func separates(_ scalar: UInt32, before: UInt32, after: UInt32) -> Bool {
    switch scalar {
    // | ｜ ¦ · • » « › ： ―
    case 0x7C, 0xFF5C, 0xA6, 0xB7, 0x2022, 0xBB, 0xAB, 0x203A, 0xFF1A, 0x2015: true
    case 0x3A: !(isDigit(before) && isDigit(after))
    // - – — _ / and their other widths
    case 0x2D, 0x2F, 0x5F, 0x2010...0x2014, 0x2212, 0xFF0D, 0xFF0F, 0xFF3F: isSpace(before) || isSpace(after)
    default: false
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x09 || scalar == 0x0A || scalar == 0xA0 || scalar == 0x3000
      || (0x2000...0x200A).contains(scalar)
  }
}
