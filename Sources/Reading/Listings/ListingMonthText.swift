/// Days that stand alone in lists by month (`26`, `26日`, `Thu 26`), and the headings that say of which month they are.
enum ListingMonthText {
  private static let longestHeading = 40
  private static let longestDay = 16

  /// A month with its year and nothing else: "November 2026", "2026年11月", "11/2026", "novembre de 2026".
  static func isMonth(_ text: String) -> Bool {
    guard let parts = Parts(text, longest: longestHeading), parts.numbers.count <= 2, parts.year != nil else {
      return false
    }
    let letters = parts.words.filter { !monthSigns.contains($0) }
    if let month = parts.month { return (1...12).contains(month) && letters.isEmpty }
    guard parts.numbers.count == 1, let longest = letters.map(\.count).max() else { return false }
    return longest >= 3 && longest <= 20 && letters.count <= 3 && letters.count { $0.count > 3 } <= 2
  }

  /// The day that a text is and nothing else, but for the day of the week; nil when it is something else.
  static func day(_ text: String) -> Int? {
    guard let parts = Parts(text, longest: longestDay), parts.numbers.count == 1, parts.numbers[0].digits <= 2,
      (1...31).contains(parts.numbers[0].value), parts.words.count <= 2, parts.words.allSatisfy({ $0.count <= 9 })
    else { return nil }
    return parts.numbers[0].value
  }

  /// The day with its month, as a date is printed that has its parts in the heading's order.
  static func date(_ day: Int, of month: String) -> String {
    let heading = month.collapsedOrNil ?? month
    for (sign, end) in [("月", "日"), ("월", "일")] where heading.hasSuffix(sign) {
      return heading + (sign == "월" ? " " : "") + "\(day)" + end
    }
    guard let parts = Parts(heading, longest: longestHeading), let year = parts.year else { return "\(day) \(heading)" }
    let isYearFirst = parts.numbers.first?.value == year && heading.first?.isNumber == true
    if parts.month != nil {
      let sign = heading.first { !$0.isNumber } ?? "-"
      let two = (day < 10 ? "0" : "") + "\(day)"
      return isYearFirst ? heading + String(sign) + two : two + String(sign) + heading
    }
    return isYearFirst ? "\(heading) \(day)" : "\(day) \(heading)"
  }

  private static let monthSigns: Set<String> = ["年", "月", "年月", "년", "월"]

  /// The numbers and words of a short text.
  private struct Parts {
    var numbers: [(value: Int, digits: Int)] = []
    var words: [String] = []

    init?(_ text: String, longest: Int) {
      guard text.utf8.count <= longest * 4, text.count <= longest else { return nil }
      var isNumber = false
      var isWord = false
      for character in text {
        let digit = character.isLetter ? nil : character.wholeNumberValue.flatMap { $0 < 10 ? $0 : nil }
        if let digit {
          if isNumber, let last = numbers.popLast() {
            numbers.append((min(last.value, 100_000) * 10 + digit, last.digits + 1))
          } else {
            numbers.append((digit, 1))
          }
        } else if character.isLetter {
          if isWord, let last = words.popLast() {
            words.append(last + String(character))
          } else {
            words.append(String(character))
          }
        } else if !character.isWhitespace, !"-–—./,()（）·:".contains(character) {
          return nil
        }
        (isNumber, isWord) = (digit != nil, character.isLetter)
      }
    }

    /// Of our time, by the Gregorian, Buddhist or solar Hijri calendar.
    var year: Int? {
      numbers.first {
        $0.digits == 4
          && ((1990...2099).contains($0.value) || (2533...2642).contains($0.value) || (1369...1478).contains($0.value))
      }?.value
    }

    /// The number beside the year.
    var month: Int? { numbers.count == 2 ? numbers.first { $0.digits <= 2 }?.value : nil }
  }
}
