import Stories

/// Reads the dates of one feed or listing, each by what the others prove of the order of days and months.
struct FeedDates {
  private let isListing: Bool
  private let reference: Timestamp?
  /// Nil where no date of the document proves it.
  private let isMonthFirst: Bool?

  init(of document: FeedDocument, reference: Timestamp?) {
    isListing = document.format == "listing"
    self.reference = reference
    isMonthFirst = DayOrder.isMonthFirst(
      in: document.entries.lazy.flatMap { [$0.published, $0.modified] }.compactMap(\.self))
  }

  /// The date that `text` states; in a listing also one that goes on with other text, or is a day without its year.
  func date(_ text: String, language: String?) -> StatedDate? {
    guard var date = read(text, language: language) else { return nil }
    if isMonthFirst != nil { date.isAmbiguous = false }
    return date
  }

  private func read(_ text: String, language: String?) -> StatedDate? {
    guard isListing else {
      return DateParser.parse(text, language: language, reference: reference, isMonthFirst: isMonthFirst)
    }
    return PrintedDate.read(text, language: language, reference: reference, isMonthFirst: isMonthFirst)
      ?? reference.flatMap { DayOfYear.read(text, language: language, reference: $0, isMonthFirst: isMonthFirst) }
  }
}
