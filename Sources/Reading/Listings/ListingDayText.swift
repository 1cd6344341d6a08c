/// Days of a year that lists print without it: `11-26`, `26.11.`, `[06/26]`, `11月26日`, also with a time of day behind.
enum ListingDayText {
  /// The day in a text that is nothing else, without brackets; nil when it may be something else.
  ///
  /// - Parameter isNamed: what it stands in is named after a date; elsewhere both numbers need two digits, or a full stop
  ///   behind them, since `3-2` and `4/5` are results and marks.
  static func find(in text: String, isNamed: Bool) -> String? {
    guard text.utf8.count <= 32 else { return nil }
    let core = text.drop(while: brackets.contains)
    var rest = core
    guard let first = number(&rest), let sign = rest.popFirst(), signs.contains(sign) else { return nil }
    if sign == "월" { rest = rest.drop { $0 == " " } }
    guard let second = number(&rest), isDay(first.value, second.value) else { return nil }
    let isClosed = rest.first.map { closings[sign] == $0 } ?? false
    if isClosed { rest = rest.dropFirst() }
    let isWhole = isClosed || first.digits == 2 && second.digits == 2 || isNamed
    guard isWhole, isClosed || closings[sign].map({ $0 == "." }) ?? true, isClock(rest.drop(while: brackets.contains))
    else { return nil }
    var found = core
    while let last = found.last, brackets.contains(last) { found.removeLast() }
    return String(found)
  }

  private static let brackets: Set<Character> = [" ", "[", "]", "(", ")", "（", "）", "【", "】", "［", "］"]
  private static let signs: Set<Character> = ["-", "/", ".", "月", "월"]
  /// What may or must stand behind the second number.
  private static let closings: [Character: Character] = [".": ".", "月": "日", "월": "일"]

  private static func isDay(_ one: Int, _ other: Int) -> Bool {
    min(one, other) >= 1 && min(one, other) <= 12 && max(one, other) <= 31
  }

  /// Nothing, or hours and minutes.
  private static func isClock(_ text: Substring) -> Bool {
    var rest = text
    guard !text.isEmpty else { return true }
    guard let hour = number(&rest), hour.value < 24, rest.popFirst() == ":", let minute = number(&rest) else {
      return false
    }
    return minute.digits == 2 && minute.value < 60 && rest.allSatisfy(brackets.contains)
  }

  /// One or two ASCII digits, which are taken.
  private static func number(_ text: inout Substring) -> (value: Int, digits: Int)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.utf8.count), let value = Int(digits) else { return nil }
    text = text[digits.endIndex...]
    return (value, digits.utf8.count)
  }
}
