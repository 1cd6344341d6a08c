/// The words that stand in dates, as data: a language is added by adding rows.
struct DateNames: Sendable {
  /// Months by name, 1 to 12.
  var months: [String: Int] = [:]
  /// Names of days, which say nothing the date doesn't.
  var weekdays: Set<String> = []
  /// Words that may stand in a date and mean nothing: ordinal endings, prepositions.
  var fillers: Set<String> = []
  /// Before noon, after noon.
  var halves: [String: Bool] = [:]

  static let english = DateNames(
    months: numbered([
      "january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
      "september sep sept", "october oct", "november nov", "december dec",
    ]),
    weekdays: words(
      """
      monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun
      """),
    fillers: words("st nd rd th of at on the t"),
    halves: ["am": false, "pm": true])

  /// Every language, in one table.
  static let all = english

  private static func numbered(_ rows: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { table[String(name)] = index + 1 }
    }
    return table
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
