/// The numbers and days of a text as anchors.
///
/// Numbers up to five, hours, years and times of the day say nothing, so they are left out.
enum NumberAnchors {
  static func anchors(in tokens: TextTokens, language: String) -> [Anchor] {
    let numbers = NumberScanner(tokens, language: language).found()
    let dates = DateScanner(tokens, language: language).found(numbers)
    let anchors = numbers.filter { number in
      !dates.contains { $0.range.overlaps(number.range) }
    }.compactMap { anchor($0, language) }
    return dates.map { Anchor(.date, padded($0.month) + "-" + padded($0.day)) } + anchors
  }

  private static func anchor(_ number: NumberScanner.Found, _ language: String) -> Anchor? {
    switch number.meaning {
    case .percentage: number.value > 0 && number.value <= 1000 ? Anchor(.percentage, written(number.value)) : nil
    case .ordinal: number.value >= 2 && number.value <= 999 ? Anchor(.ordinal, written(number.value)) : nil
    case .part: nil
    case .number: isTelling(number, language) ? Anchor(.number, written(number.value)) : nil
    }
  }

  /// Years by other calendars than the Gregorian: Solar Hijri, Buddhist.
  private static let years: [String: ClosedRange<Double>] = ["fa": 1300...1450, "th": 2440...2650]

  private static func isTelling(_ number: NumberScanner.Found, _ language: String) -> Bool {
    let isYear =
      number.digits == 4
      && ((1900...2100).contains(number.value) || years[language]?.contains(number.value) ?? false)
    return number.value > 5 && number.value < 1e16 && !isYear || number.value != number.value.rounded()
  }

  /// Without a fraction where there is none, else to four significant digits after the point.
  private static func written(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 9e15 ? String(Int64(value)) : String((value * 1e4).rounded() / 1e4)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
