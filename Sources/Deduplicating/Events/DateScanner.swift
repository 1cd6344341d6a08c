import Foundation

/// Finds days of the year: `20 February`, `Feb. 20`, `20 फ़रवरी`, `2月20日`, `20.02.2026`, `2026-02-20`.
///
/// Month names are those of ICU in the languages below, loaded once (about 40 ms).
struct DateScanner {
  struct Found: Hashable {
    var month: Int
    var day: Int
    var range: Range<Int>
  }

  private let scalars: [Unicode.Scalar]
  private let lower: [Unicode.Scalar]

  init(_ text: TextTokens) { (scalars, lower) = (text.scalars, text.lower) }

  /// - Parameter numbers: what `NumberScanner` found in the same scalars.
  func found(_ numbers: [NumberScanner.Found]) -> [Found] {
    numbers.enumerated().compactMap { index, number in
      named(number) ?? eastAsian(number, index + 1 < numbers.count ? numbers[index + 1] : nil)
    } + dotted()
  }

  /// A day with its month's name after or before it.
  private func named(_ number: NumberScanner.Found) -> Found? {
    guard let day = day(number) else { return nil }
    if let (month, end) = monthAfter(number.range.upperBound) {
      return Found(month: month, day: day, range: number.range.lowerBound..<end)
    }
    if let (month, start) = monthBefore(number.range.lowerBound) {
      return Found(month: month, day: day, range: start..<number.range.upperBound)
    }
    return nil
  }

  private func day(_ number: NumberScanner.Found) -> Int? {
    guard number.digits <= 2, number.value >= 1, number.value <= 31, number.meaning != .percentage else { return nil }
    return number.value == number.value.rounded() ? Int(number.value) : nil
  }

  /// Over spaces, full stops and little words (`de`, `of`).
  private func monthAfter(_ start: Int) -> (month: Int, end: Int)? {
    var index = start
    for _ in 0..<2 {
      while index < scalars.count, index < start + 8, isGap(scalars[index]) { index += 1 }
      let end = wordEnd(index)
      guard end > index else { return nil }
      let word = text(index..<end)
      if let month = DateScanner.month(word) { return (month, end) }
      guard ["de", "of", "th", "st", "nd", "rd", "º", "o", "er"].contains(word) else { return nil }
      index = end
    }
    return nil
  }

  private func monthBefore(_ end: Int) -> (month: Int, start: Int)? {
    var index = end
    while index > 0, index > end - 3, isGap(scalars[index - 1]) { index -= 1 }
    var start = index
    while start > 0, start > index - 14, isWordPart(scalars[start - 1]) { start -= 1 }
    guard start < index, index < end else { return nil }
    return DateScanner.month(text(start..<index)).map { ($0, start) }
  }

  /// `2月20日`, `2월 20일`.
  private func eastAsian(_ number: NumberScanner.Found, _ next: NumberScanner.Found?) -> Found? {
    guard let next, number.digits <= 2, (1...12).contains(number.value), let day = day(next) else { return nil }
    let end = number.range.upperBound
    guard end < scalars.count, scalars[end] == "月" || scalars[end] == "월" else { return nil }
    guard next.range.lowerBound - end <= 2, next.range.upperBound < scalars.count,
      ["日", "일", "号", "號"].contains(scalars[next.range.upperBound])
    else { return nil }
    return Found(month: Int(number.value), day: day, range: number.range.lowerBound..<next.range.upperBound)
  }

  /// `20.02.2026` and `2026-02-20`; `02/20/2026` says too little.
  private func dotted() -> [Found] {
    var found: [Found] = []
    for index in scalars.indices where TextTokens.isDigit(scalars[index]) {
      guard index == 0 || !TextTokens.isDigit(scalars[index - 1]) else { continue }
      let parts = digitGroups(from: index)
      guard parts.count == 3 else { continue }
      let (first, second, third) = (parts[0], parts[1], parts[2])
      if first.digits == 4, second.digits == 2, third.digits == 2, first.mark == "-" {
        found += date(second.value, third.value, index)
      } else if first.digits <= 2, second.digits <= 2, third.digits == 4, first.mark == "." {
        found += date(second.value, first.value, index)
      }
    }
    return found
  }

  private func date(_ month: Int, _ day: Int, _ index: Int) -> [Found] {
    (1...12).contains(month) && (1...31).contains(day) ? [Found(month: month, day: day, range: index..<index + 10)] : []
  }

  private func digitGroups(from start: Int) -> [(value: Int, digits: Int, mark: Unicode.Scalar?)] {
    var groups: [(value: Int, digits: Int, mark: Unicode.Scalar?)] = []
    var index = start
    while index < scalars.count, groups.count < 4 {
      var (value, digits) = (0, 0)
      while index < scalars.count, TextTokens.isDigit(scalars[index]), digits < 5 {
        value = value * 10 + Int(scalars[index].properties.numericValue ?? 0)
        (digits, index) = (digits + 1, index + 1)
      }
      guard digits > 0 else { break }
      let mark = index < scalars.count && (scalars[index] == "." || scalars[index] == "-") ? scalars[index] : nil
      groups.append((value, digits, mark))
      guard mark != nil else { break }
      index += 1
    }
    return groups
  }

  private func isGap(_ scalar: Unicode.Scalar) -> Bool { [" ", "\u{A0}", ".", ",", "-"].contains(scalar) }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    TextTokens.script(scalar) != nil || TextTokens.isMark(scalar)
  }

  private func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < scalars.count, end < start + 14, isWordPart(scalars[end]) { end += 1 }
    return end
  }

  private func text(_ range: Range<Int>) -> String { TextTokens.string(lower[range].filter { $0.value != 0x93C }) }

  /// Lower case, without the nukta that is written or not (फ़रवरी, फरवरी).
  private static func folded(_ word: some Sequence<Unicode.Scalar>) -> String {
    word.reduce(into: "") { if $1.value != 0x93C { $0 += $1.properties.lowercaseMapping } }
  }

  private static let languages = [
    "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "el", "tr", "id",
    "ru",
    "uk", "bg", "sr", "ar", "ar_LB", "fa", "he", "hi", "mr", "bn", "ta", "te", "ur", "th", "sw",
  ]

  /// The month of a name, to which a case ending may be attached (`फेब्रुवारीपासून`).
  private static func month(_ word: String) -> Int? {
    if let month = months[word] { return month }
    let letters = Array(word.unicodeScalars)
    let shortest = letters[0].isASCII ? 6 : 4
    guard letters.count > shortest else { return nil }
    for count in stride(from: letters.count - 1, through: shortest, by: -1) {
      if let month = months[TextTokens.string(letters.prefix(count))] { return month }
    }
    return nil
  }

  /// Names of months and days of the week, in lower case.
  static var names: Set<String> { calendar.names }
  private static var months: [String: Int] { calendar.months }

  /// Month by name; a name that is another month elsewhere (`листопад`) is left out.
  private static let calendar: (months: [String: Int], names: Set<String>) = {
    var months: [String: Int] = [:]
    var days: Set<String> = []
    for language in languages {
      let format = DateFormatter()
      format.calendar = Calendar(identifier: .gregorian)
      format.locale = Locale(identifier: language)
      for name in [format.weekdaySymbols, format.standaloneWeekdaySymbols].compactMap({ $0 }).joined() {
        days.insert(folded(name.precomposedStringWithCompatibilityMapping.unicodeScalars))
      }
      for names in [format.monthSymbols, format.standaloneMonthSymbols, format.shortMonthSymbols].compactMap({ $0 }) {
        for (index, name) in names.enumerated() {
          let key = folded(name.precomposedStringWithCompatibilityMapping.unicodeScalars.filter { $0 != "." })
          guard key.unicodeScalars.count > 1, !key.contains(" "),
            key.unicodeScalars.allSatisfy({ $0.properties.numericType == nil })
          else { continue }
          months[key] = months[key].map { $0 == index + 1 ? $0 : 0 } ?? index + 1
        }
      }
    }
    return (months.filter { $0.value > 0 }, days.union(months.keys))
  }()
}
