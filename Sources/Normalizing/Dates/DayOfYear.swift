import Stories

/// A day without its year that is known to be a date by where it stands: `11-26`, `26.11.`, `06/26 10:30` in a list. In
/// running text such numbers are none, so `DateParser` refuses them.
enum DayOfYear {
  /// The day in the year that makes it the last one up to the day after `reference`; nil for anything else.
  ///
  /// Two numbers with a hyphen are month and day, as in ISO 8601; with a full stop day and month but where years come
  /// first; with a slash what the language has. A number over 12 is the day.
  static func read(
    _ text: String, language: String?, reference: Timestamp, isMonthFirst proven: Bool? = nil
  ) -> StatedDate? {
    let numbers = text.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
    guard numbers.count == 2 || numbers.count == 4, let sign = text.first(where: { "-/.".contains($0) }),
      text.allSatisfy({ $0.isASCII && !$0.isLetter })
    else { return nil }
    let convention = DateConvention(language: language, text: text, lexicon: DateLexicon.shared)
    var fields = DateFields()
    let monthIsFirst =
      switch sign {
      case "-": proven ?? true
      case "/": proven ?? (convention.isMonthFirst || convention.isYearFirst)
      default: convention.isYearFirst
      }
    let (first, second) = (numbers[0], numbers[1])
    let isMonthFirst = first > 12 ? false : second > 12 ? true : monthIsFirst
    (fields.month, fields.day) = isMonthFirst ? (first, second) : (second, first)
    if numbers.count == 4 { (fields.hour, fields.minute) = (numbers[2], numbers[3]) }
    return fields.date(as: text, reference: reference)
  }
}
