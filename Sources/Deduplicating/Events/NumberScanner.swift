/// Finds the numbers of a text, in digits of any script, with their unit words worked in: 1.234,5 and 1,234.5 and १,२३४.५
/// are one number, and so are 35 million, 3,500万 and 3.5 crore.
struct NumberScanner {
  struct Found: Hashable {
    enum Meaning: Hashable { case number, percentage, ordinal }

    var value: Double
    var meaning: Meaning
    /// Digits written, before unit words.
    var digits: Int
    /// In the scalars read.
    var range: Range<Int>
  }

  /// Numbers kept of one text.
  static let maximumFound = 256

  private let scalars: [Unicode.Scalar]
  private let lower: [Unicode.Scalar]
  private let isLongScale: Bool
  /// `13. Paket`: a full stop makes a place in a row.
  private let hasDottedOrdinals: Bool

  /// - Parameter language: BCP 47 primary subtag; what `billion` means depends on it.
  init(_ text: TextTokens, language: String) {
    (scalars, lower) = (text.scalars, text.lower)
    isLongScale = NumberWordTable.longScaleLanguages.contains(language)
    hasDottedOrdinals = NumberScanner.dottedOrdinals.contains(language)
  }

  func found() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < scalars.count, found.count < NumberScanner.maximumFound {
      guard TextTokens.isDigit(scalars[index]) else {
        index += 1
        continue
      }
      let isPartOfWord =
        index > 0 && TextTokens.script(scalars[index - 1]).map { $0 == .latin || $0 == .cased } ?? false
      var (value, digits, end) = number(at: index)
      if isPartOfWord {
        index = end
        continue
      }
      let start = index
      (value, end) = withUnits(value, after: end)
      let meaning = meaning(from: start, to: &end)
      found.append(Found(value: value, meaning: meaning, digits: digits, range: start..<end))
      index = max(end, start + 1)
    }
    return found
  }
}

extension NumberScanner {
  /// Digits with the separators between them read as groups or as the decimal mark.
  private func number(at start: Int) -> (value: Double, digits: Int, end: Int) {
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

  /// The number times the unit words that follow it.
  private func withUnits(_ first: Double, after start: Int) -> (value: Double, end: Int) {
    var (total, value, end) = (0.0, first, start)
    while end < scalars.count, let factor = NumberWordTable.characters[scalars[end]] {
      value *= factor
      end += 1
      guard end < scalars.count, TextTokens.isDigit(scalars[end]) else { continue }
      total += value
      (value, _, end) = number(at: end)
    }
    for _ in 0..<2 {
      guard let (factor, next) = unitWord(after: end) else { break }
      value *= factor
      end = next
    }
    return (total + value, end)
  }

  private func unitWord(after start: Int) -> (factor: Double, end: Int)? {
    var index = start
    while index < scalars.count, index < start + 2, [" ", "\u{A0}", "-"].contains(scalars[index]) { index += 1 }
    var end = index
    while end < scalars.count, end < index + 14,
      TextTokens.script(scalars[end]) != nil || TextTokens.isMark(scalars[end])
    {
      end += 1
    }
    guard end > index else { return nil }
    let word = TextTokens.string(lower[index..<end])
    // A lone letter is a unit only where it touches the number: 5m, and not "5 m".
    if end - index == 1, index > start { return nil }
    if isLongScale, let factor = NumberWordTable.longScale[word] { return (factor, end) }
    return NumberWordTable.words[word].map { ($0, end) }
  }

  /// Whether the number is a share of a hundred or a place in a row; moves `end` past what says so.
  private func meaning(from start: Int, to end: inout Int) -> Found.Meaning {
    if start > 0, scalars[start - 1] == "第" || scalars[start - 1] == "제" || scalars[start - 1] == "%" {
      return scalars[start - 1] == "%" ? .percentage : .ordinal
    }
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

  private func isEnding(_ ending: String, of rest: String) -> Bool {
    guard rest.hasPrefix(ending) else { return false }
    guard let next = rest.dropFirst(ending.count).unicodeScalars.first else { return true }
    return TextTokens.script(next) == nil
  }

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
    "-ї", "-та", "-ти", "वां", "वें", "वीं", "차", "번째", "ος", "ο",
  ]
}
