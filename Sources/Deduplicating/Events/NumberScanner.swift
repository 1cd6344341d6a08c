/// Finds the numbers of a text, in digits of any script, with their unit words worked in: 1.234,5 and 1,234.5 and १,२३४.५
/// are one number, and so are 35 million, 3,500万 and 3.5 crore.
struct NumberScanner {
  struct Found: Hashable {
    enum Meaning: Hashable {
      case number, percentage, ordinal
      /// An article, a chapter, a quarter: 第12条.
      case part
    }

    var value: Double
    var meaning: Meaning
    /// Digits written, before unit words.
    var digits: Int
    /// In the scalars read.
    var range: Range<Int>
  }

  /// Numbers kept of one text.
  static let maximumFound = 256

  let scalars: [Unicode.Scalar]
  let lower: [Unicode.Scalar]
  let isLongScale: Bool
  /// `milioni 35`: the unit comes first.
  let hasUnitsBefore: Bool
  /// `13. Paket`: a full stop makes a place in a row.
  private let hasDottedOrdinals: Bool

  /// - Parameter language: BCP 47 primary subtag; what `billion` means depends on it.
  init(_ text: TextTokens, language: String) {
    (scalars, lower) = (text.scalars, text.lower)
    isLongScale = NumberWordTable.longScaleLanguages.contains(language)
    hasUnitsBefore = language == "sw"
    hasDottedOrdinals = NumberScanner.dottedOrdinals.contains(language)
  }

  func found() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < scalars.count, found.count < NumberScanner.maximumFound {
      guard let (number, end) = TextTokens.isDigit(scalars[index]) ? written(at: index) : inHan(at: index) else {
        index += 1
        continue
      }
      if let number { found.append(number) }
      index = max(end, index + 1)
    }
    return found
  }

  /// A number in digits; nil for one that is part of a word, with where that ends.
  private func written(at start: Int) -> (Found?, end: Int)? {
    let isPartOfWord =
      start > 0 && TextTokens.script(scalars[start - 1]).map { $0 == .latin || $0 == .cased } ?? false
    let (first, digits, after) = number(at: start)
    guard !isPartOfWord else { return (nil, after) }
    // 제10조 is an article, and no ten trillion.
    guard !isPlace(start) else { return meant(first, digits: digits, start..<after) }
    var (value, end) = withUnits(first, after: after)
    if hasUnitsBefore, end == after { value *= unit(before: start) ?? 1 }
    return meant(value, digits: digits, start..<end)
  }

  private func inHan(at start: Int) -> (Found?, end: Int)? {
    guard let (value, end) = EastAsianNumber.han(in: scalars, at: start) else { return nil }
    guard let value else { return (nil, end) }
    return meant(value, digits: value < 10 ? 1 : value < 100 ? 2 : 3, start..<end)
  }

  private func meant(_ value: Double, digits: Int, _ range: Range<Int>) -> (Found?, end: Int)? {
    var end = range.upperBound
    let meaning = meaning(from: range.lowerBound, to: &end)
    return (Found(value: value, meaning: meaning, digits: digits, range: range.lowerBound..<end), end)
  }
}

extension NumberScanner {
  /// Digits with the separators between them read as groups or as the decimal mark.
  func number(at start: Int) -> (value: Double, digits: Int, end: Int) {
    var groups: [[Int]] = [[]]
    var marks: [Unicode.Scalar] = []
    var index = start
    while index < scalars.count {
      if TextTokens.isDigit(scalars[index]) {
        groups[groups.count - 1].append(Int(scalars[index].properties.numericValue ?? 0))
        index += 1
      } else if isMark(scalars[index]), index + 1 < scalars.count, TextTokens.isDigit(scalars[index + 1]),
        continues(groups, marks, at: index)
      {
        marks.append(scalars[index])
        groups.append([])
        index += 1
      } else {
        break
      }
    }
    return (NumberScanner.value(groups, marks), groups.reduce(0) { $0 + $1.count }, index)
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "٬", "٫": true
    default: false
    }
  }

  /// A space groups three digits only; after a decimal mark nothing follows.
  private func continues(_ groups: [[Int]], _ marks: [Unicode.Scalar], at index: Int) -> Bool {
    var following = 0
    while index + 1 + following < scalars.count, TextTokens.isDigit(scalars[index + 1 + following]) { following += 1 }
    let length = groups[groups.count - 1].count
    switch scalars[index] {
    case ".", ",", "٫": return marks.count < 6 && (marks.isEmpty || length == 3 || length == 2)
    default: return following == 3 && length <= 3 && groups[0].count <= 3 && marks.allSatisfy { $0 == scalars[index] }
    }
  }

  private static func value(_ groups: [[Int]], _ marks: [Unicode.Scalar]) -> Double {
    let digits = { (groups: ArraySlice<[Int]>) in
      groups.joined().prefix(18).reduce(0.0) { $0 * 10 + Double($1) }
    }
    guard let last = marks.last, let tail = groups.last else { return digits(groups[...]) }
    let isGrouped = tail.count == 3 && groups[0].count <= 3 && groups[0] != [0]
    let isOnlyKind = marks.allSatisfy { $0 == last }
    if last != "٫", isGrouped, isOnlyKind || !"., ".unicodeScalars.contains(last) { return digits(groups[...]) }
    if isOnlyKind && marks.count > 1 { return digits(groups[...]) }
    var scale = 1.0
    for _ in tail.prefix(9) { scale *= 10 }
    return digits(groups.dropLast()) + digits(groups.suffix(1)) / scale
  }

  /// Whether the number is a share of a hundred or a place in a row; moves `end` past what says so.
  private func meaning(from start: Int, to end: inout Int) -> Found.Meaning {
    if isPlace(start) { return end < scalars.count && NumberScanner.parts.contains(scalars[end]) ? .part : .ordinal }
    if start > 0, scalars[start - 1] == "%" || isAfter("百分之", start) || isAfter("백분의 ", start) { return .percentage }
    if isAfter("thứ ", start) || isAfter("ke-", start) || isAfter("ที่ ", start) { return .ordinal }
    var index = end
    while index < scalars.count, index < end + 1, scalars[index] == " " || scalars[index] == "\u{A0}" { index += 1 }
    let rest = TextTokens.string(lower[index..<min(scalars.count, index + 12)])
    if NumberScanner.percentWords.contains(where: { rest.hasPrefix($0) }) {
      end = index
      return .percentage
    }
    guard index == end else { return .number }
    if hasDottedOrdinals, end + 2 < scalars.count, scalars[end] == ".", scalars[end + 1] == " ",
      TextTokens.script(scalars[end + 2]) != nil, end - start <= 2
    {
      return .ordinal
    }
    return NumberScanner.ordinalEndings.contains { isEnding($0, of: rest) } ? .ordinal : .number
  }

  private func isPlace(_ start: Int) -> Bool { start > 0 && (scalars[start - 1] == "第" || scalars[start - 1] == "제") }

  private func isAfter(_ word: String, _ start: Int) -> Bool {
    let letters = word.unicodeScalars
    return start >= letters.count && lower[(start - letters.count)..<start].elementsEqual(letters)
  }

  private func isEnding(_ ending: String, of rest: String) -> Bool {
    guard rest.hasPrefix(ending) else { return false }
    guard let next = rest.dropFirst(ending.count).unicodeScalars.first else { return true }
    return TextTokens.script(next) == nil
  }

  private static let parts: Set<Unicode.Scalar> = ["条", "條", "章", "款", "项", "項", "季", "조", "장", "항"]
  private static let dottedOrdinals: Set<String> = [
    "de", "da", "nb", "no", "fi", "et", "cs", "sk", "pl", "hu", "sl", "hr", "sr", "tr",
  ]
  private static let percentWords = [
    "%", "٪", "percent", "per cent", "prozent", "por cien", "por cent", "pour cent", "per cento", "процент", "відсот",
    "proc", "yüzde", "persen", "phần trăm", "퍼센트", "프로", "パーセント", "بالمئة", "بالمائة", "في المئة", "في المائة",
    "درصد", "प्रतिशत", "फीसदी", "टक्के", "শতাংশ", "אחוז", "τοις εκατό", "procent",
  ]
  private static let ordinalEndings = [
    "st", "nd", "rd", "th", "º", "ª", "o", "a", "er", "ère", "e", "ème", "ème", "-й", "-го", "-му", "-м", "-я", "-ю",
    "-е",
    "-ї", "-та", "-ти", "वां", "वें", "वीं", "차", "번째", "ος", "ο", "η", ":e", "-lea", "তম", "வது", "వ",
  ]
}
