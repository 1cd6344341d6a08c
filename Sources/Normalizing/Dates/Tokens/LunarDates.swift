/// Dates of the lunar Hijri calendar, which begin at the sighting of the moon and can't surely be converted.
enum LunarDates {
  /// The tokens without such a date where another stands beside it: "15 رمضان 1445 هـ - 25 مارس 2024". Alone it is left
  /// in place, and refused.
  static func removed(from tokens: [DateToken]) -> [DateToken] {
    // "11 محرم 1448هـ الموافق 26 يونيو 2026م": the Gregorian date is said to correspond.
    if let middle = tokens.firstIndex(where: { $0.kind == .word("الموافق") }),
      tokens[..<middle].contains(where: { $0.has(.lunarMonth) })
    {
      return tokens[..<middle].filter { $0.has(.weekday) } + tokens[(middle + 1)...]
    }
    guard tokens.contains(where: { $0.has(.lunarMonth) }), tokens.contains(where: { $0.has(.month) }) else {
      return tokens
    }
    var kept: [DateToken] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].has(.lunarMonth) else {
        kept.append(tokens[index])
        index += 1
        continue
      }
      if let last = kept.last, isNumber(last, digits: 1...2) { kept.removeLast() }
      index += 1
      if index < tokens.count, isNumber(tokens[index], digits: 4...4) { index += 1 }
    }
    return kept
  }

  private static func isNumber(_ token: DateToken, digits: ClosedRange<Int>) -> Bool {
    if case .number(_, let count) = token.kind { digits.contains(count) } else { false }
  }
}
