import Stories

/// Reads dates as publishers print them.
public enum DateParser {
  /// The longest text that is looked at, in bytes; a longer one is no date.
  static let maximumBytes = 200

  /// The date `text` states; nil when it states none, or none between 1900 and 2100.
  ///
  /// RFC 822 with its usual misspellings, RFC 3339, ISO 8601, numbers in the order the language writes them, names of
  /// months and zones. Nothing is ever filled in from a clock: a missing time is a coarser precision, a missing zone is
  /// UTC and said so; fractions of a second are dropped. `language` (BCP 47) decides between day and month; `reference` is the instant relative dates
  /// are counted from.
  public static func parse(_ text: String, language: String? = nil, reference: Timestamp? = nil) -> StatedDate? {
    guard !text.isEmpty, text.utf8.count <= maximumBytes else { return nil }
    let tokens = DateToken.tokens(of: text)
    var reader = DateReader(tokens, monthFirst: isMonthFirst(language))
    return reader.read()?.date(as: text)
  }

  /// Only the United States, Canada in part and the Philippines write the month before the day in numbers.
  private static func isMonthFirst(_ language: String?) -> Bool {
    guard let language = language?.lowercased() else { return true }
    return language == "en" || language.hasSuffix("-us") || language.hasSuffix("-ph")
  }
}
