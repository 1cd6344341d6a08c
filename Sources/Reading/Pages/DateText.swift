/// Finds what looks like a date in a line of text, in any language and any digits.
///
/// A day, a month as a number or word, and a year of four digits must stand together; a time of day after it is taken
/// too. What the date means is for others to say, and also which of the words around it belong to it: `surroundings` hands
/// them on.
struct DateText {
  private enum Token { case number(value: Int, digits: Int), word(length: Int, text: Substring), mark(Character) }

  private var tokens: [(token: Token, range: Range<String.Index>)] = []
  private let text: String

  /// The first date in `text`, as printed, or nil.
  static func first(in text: String) -> String? { all(in: text, maximum: 1).first.map { String(text[$0]) } }

  /// Where dates stand in `text`, in order.
  static func all(in text: String, maximum: Int = 4) -> [Range<String.Index>] {
    guard hasYear(text) else { return [] }
    let finder = DateText(text)
    var dates: [Range<String.Index>] = []
    var start = 0
    while start < finder.tokens.count, dates.count < maximum {
      guard let end = finder.dateEnd(from: start) else {
        start += 1
        continue
      }
      let last = finder.timeEnd(from: end) ?? end
      dates.append(finder.tokens[start].range.lowerBound..<finder.tokens[last - 1].range.upperBound)
      start = last
    }
    return dates
  }

  /// Characters behind a date in which its clock and zone are looked for, and before it.
  private static let reach = (behind: 48, before: 28)

  /// A date in `line` with all that may belong to it: from a clock right before it on (`3:05 PM · Nov 24, 2026`), and what
  /// follows it. Where it really ends is said by those who know the words of dates.
  static func surroundings(of date: Range<String.Index>, in line: Substring) -> Range<String.Index> {
    let rest = line[date.upperBound...]
    let limit = rest.index(rest.startIndex, offsetBy: reach.behind, limitedBy: rest.endIndex) ?? rest.endIndex
    let end = limit < rest.endIndex ? rest[..<limit].lastIndex(of: " ") ?? limit : rest.endIndex
    return (clock(in: line[..<date.lowerBound].suffix(reach.before)) ?? date.lowerBound)..<end
  }

  /// Where the last clock in `text` starts, when no other number stands behind it.
  private static func clock(in text: Substring) -> String.Index? {
    guard text.utf8.contains(0x3A), let last = text.lastIndex(where: isDigit) else { return nil }
    let start = text[...last].lastIndex { !isDigit($0) && $0 != ":" }.map { text.index(after: $0) }
    let parts = text[(start ?? text.startIndex)...last].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    return parts[0].startIndex
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isNumber && !character.isLetter && character.wholeNumberValue.map { $0 < 10 } ?? false
  }

  /// A text longer than this is no line about a date, in UTF-8 bytes.
  private static let longestLine = 120

  /// A short text without a year of four digits of our calendar that may be a date all the same: `令和8年6月26日`,
  /// `23.09.26, 10:15`, `۳ آذر ۱۴۰۵`.
  ///
  /// - Parameter isNamed: what it stands in is named after a date; elsewhere three numbers alone are none, unless a clock
  ///   stands behind them.
  static func mayBe(_ text: String, isNamed: Bool) -> Bool {
    guard (6...longestLine).contains(text.utf8.count), text.utf8.contains(where: { $0 >= 0x80 || isASCIIDigit($0) })
    else { return false }
    let finder = DateText(text)
    if finder.isShortTriple { return isNamed ? finder.tokens.count <= 12 : finder.timeEnd(from: 5) != nil }
    let numbers = finder.tokens.indices.filter { finder.number($0, 0...9999, digits: 1...4) }
    guard (2...7).contains(numbers.count), finder.tokens.count <= 24, numbers.contains(where: finder.day) else {
      return false
    }
    return finder.tokens.contains {
      if case .word(_, let word) = $0.token { !word.utf8.allSatisfy { $0 < 0x80 } } else { false }
    }
  }

  private static func isASCIIDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// `23.09.26` stands at the start, with one sign between its numbers.
  private var isShortTriple: Bool {
    guard tokens.count >= 5, day(0), mark(1, "./-"), day(2), number(4, 0...99, digits: 2...2) else { return false }
    guard case .mark(let first) = tokens[1].token, mark(3, String(first)) else { return false }
    return tokens.count == 5 || !mark(5, "./-")
  }

  /// Four digits in a row, at least; most lines end here, so bytes are looked at, not characters.
  private static func hasYear(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var run = 0
      var index = 0
      while index < utf8.count {
        let length = digitLength(utf8, at: index)
        run = length > 0 ? run + 1 : 0
        if run >= 4 { return true }
        index += max(1, length)
      }
      return false
    }
  }

  /// The bytes of a decimal digit that stands at `index`, 0 when it is none: ASCII, Arabic, Persian, Indic, Thai, Lao
  /// and wide digits.
  private static func digitLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = utf8[index]
    if byte < 0x80 { return byte >= 0x30 && byte <= 0x39 ? 1 : 0 }
    func next(_ offset: Int) -> UInt8 { index + offset < utf8.count ? utf8[index + offset] : 0 }
    switch byte {
    case 0xD9: return (0xA0...0xA9).contains(next(1)) ? 2 : 0
    case 0xDB: return (0xB0...0xB9).contains(next(1)) ? 2 : 0
    case 0xE0 where next(1) == 0xB9 || next(1) == 0xBB: return (0x90...0x99).contains(next(2)) ? 3 : 0
    case 0xE0: return (0xA5...0xB5).contains(next(1)) && (0xA6...0xAF).contains(next(2)) ? 3 : 0
    case 0xEF: return next(1) == 0xBC && (0x90...0x99).contains(next(2)) ? 3 : 0
    default: return 0
    }
  }

  private init(_ text: String) {
    self.text = text
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let end: String.Index
      if let number = character.wholeNumberValue, number < 10, !Self.isHan(character) {
        end = text[index...].firstIndex { ($0.wholeNumberValue ?? 10) > 9 || Self.isHan($0) } ?? text.endIndex
        let digits = text[index..<end].compactMap(\.wholeNumberValue)
        let value = digits.count > 8 ? 0 : digits.reduce(0) { $0 * 10 + $1 }
        tokens.append((.number(value: value, digits: digits.count), index..<end))
      } else if character.isLetter, !Self.isHan(character) {
        end = Self.wordEnd(text, from: index)
        tokens.append((.word(length: text.distance(from: index, to: end), text: text[index..<end]), index..<end))
      } else {
        end = text.index(after: index)
        if !character.isWhitespace { tokens.append((.mark(character), index..<end)) }
      }
      index = end
    }
  }

  /// A capital after a small letter starts a word: "PressApril" is two, where an element's edge stood between them.
  private static func wordEnd(_ text: String, from start: String.Index) -> String.Index {
    var wasLower = false
    for index in text[start...].indices {
      let character = text[index]
      guard character.isLetter, !isHan(character), !(wasLower && character.isUppercase) else { return index }
      wasLower = character.isLowercase
    }
    return text.endIndex
  }

  private static func isHan(_ character: Character) -> Bool { "年月日년월일號号".contains(character) }

  private func number(_ index: Int, _ range: ClosedRange<Int>, digits: ClosedRange<Int>) -> Bool {
    guard index < tokens.count, case .number(let value, let count) = tokens[index].token else { return false }
    return range.contains(value) && digits.contains(count)
  }

  private func mark(_ index: Int, _ marks: String) -> Bool {
    guard index < tokens.count, case .mark(let character) = tokens[index].token else { return false }
    return marks.contains(character)
  }

  private func word(_ index: Int, _ lengths: ClosedRange<Int>) -> Bool {
    guard index < tokens.count, case .word(let length, _) = tokens[index].token else { return false }
    return lengths.contains(length)
  }

  /// Gregorian from 1990, and the Buddhist years of the same span.
  private func year(_ index: Int) -> Bool {
    number(index, 1990...2099, digits: 4...4) || number(index, 2533...2642, digits: 4...4)
  }
  private func day(_ index: Int) -> Bool { number(index, 1...31, digits: 1...2) }
  private func month(_ index: Int) -> Bool { number(index, 1...12, digits: 1...2) }

  /// One past the last token of a date that starts at `start`.
  private func dateEnd(from start: Int) -> Int? {
    if year(start) { return yearFirst(start) }
    if day(start) { return numeric(start) ?? dayFirst(start) }
    if word(start, 3...12) { return monthFirst(start) }
    return nil
  }

  /// `2026-06-26`, `2026/6/26`, `2026年6月26日`, `2026. június 26.`, `2026 m. birželio 26`.
  private func yearFirst(_ start: Int) -> Int? {
    if let end = yearThenWord(start) { return end }
    guard mark(start + 1, "-/.年년"), month(start + 2), mark(start + 3, "-/.月월"), day(start + 4) else { return nil }
    if mark(start + 5, "日일號号") { return start + 6 }
    return start + 5
  }

  private func yearThenWord(_ start: Int) -> Int? {
    var index = start + 1
    if mark(index, ".-") { index += 1 }
    if word(index, 1...4), mark(index + 1, ".") || word(index + 1, 3...14) || day(index + 1) && mark(index + 2, ".") {
      index += mark(index + 1, ".") ? 2 : 1
    }
    if day(index), mark(index + 1, "."), word(index + 2, 3...14) { return index + 3 }
    guard word(index, 3...14) else { return nil }
    index += 1
    if mark(index, ".-") { index += 1 }
    guard day(index) else { return nil }
    return mark(index + 1, ".") ? index + 2 : index + 1
  }

  /// `26.06.2026`, `26/6/2026`, `06-26-2026`.
  private func numeric(_ start: Int) -> Int? {
    guard mark(start + 1, "-/."), day(start + 2), mark(start + 3, "-/."), year(start + 4) else { return nil }
    return start + 5
  }

  /// `26 June 2026`, `26. Juni 2026`, `26 de junio de 2026`, `26th of June, 2026`.
  private func dayFirst(_ start: Int) -> Int? {
    var index = start + 1
    if mark(index, ".-/º°") { index += 1 }
    if let end = monthByNumber(index) { return end }
    if word(index, 1...3), word(index + 1, 1...14) { index += 1 }
    if word(index, 2...2), word(index + 1, 3...14) { index += 1 }
    guard word(index, 3...14) else { return nil }
    index += 1
    if mark(index, "/"), word(index + 1, 3...14) { index += 2 }
    if mark(index, ".,-/") { index += 1 }
    if word(index, 2...3) { index += 1 }
    return year(index) ? index + 1 : nil
  }

  /// `21 tháng 12 năm 2026`, from the word on.
  private func monthByNumber(_ start: Int) -> Int? {
    guard word(start, 3...5), month(start + 1) else { return nil }
    var index = start + 2
    if mark(index, ",/-") { index += 1 }
    if word(index, 3...3) { index += 1 }
    return year(index) ? index + 1 : nil
  }

  /// `June 26, 2026`, `Jun. 26th 2026`.
  private func monthFirst(_ start: Int) -> Int? {
    var index = start + 1
    if mark(index, ".") { index += 1 }
    guard day(index) else { return nil }
    index += 1
    if word(index, 2...2) { index += 1 }
    if mark(index, ",") { index += 1 }
    return year(index) ? index + 1 : nil
  }

  /// One past a time of day that stands within three tokens of a date.
  private func timeEnd(from end: Int) -> Int? {
    for skip in 0...3 {
      let index = end + skip
      if number(index, 0...24, digits: 1...2), mark(index + 1, ":.時时") || word(index + 1, 1...1),
        number(index + 2, 0...59, digits: 2...2)
      {
        return halfDayEnd(from: index + 3)
      }
      guard mark(index, "·•|,-–—/:") || word(index, 1...4) else { return nil }
    }
    return nil
  }

  /// One past seconds and `pm`, `p.m.` behind a time of day that ends at `end`.
  private func halfDayEnd(from end: Int) -> Int {
    var index = end
    if mark(index, ":"), number(index + 1, 0...59, digits: 2...2) { index += 2 }
    guard index < tokens.count, case .word(_, let word) = tokens[index].token else { return index }
    let letters = word.lowercased()
    if letters == "am" || letters == "pm" { return index + 1 }
    guard letters == "a" || letters == "p", mark(index + 1, "."), self.word(index + 2, 1...1) else { return index }
    return mark(index + 3, ".") ? index + 4 : index + 3
  }
}
