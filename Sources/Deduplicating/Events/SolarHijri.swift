import Foundation

/// The calendar of Iran.
enum SolarHijri {
  private static let months = [
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
  ]

  /// From 1; nil for what is no month's name.
  static func month(_ name: String) -> Int? { months.firstIndex(of: name).map { $0 + 1 } }

  /// The day and month of the Gregorian calendar. Without a year the common one that begins on 21 March is taken, which
  /// is a day off in one year of four.
  ///
  /// - Parameter year: of the calendar, as 1404.
  static func gregorian(year: Int?, month: Int, day: Int) -> (month: Int, day: Int)? {
    let persian = Calendar(identifier: .persian)
    let components = DateComponents(timeZone: .gmt, year: year ?? commonYear, month: month, day: day, hour: 12)
    guard let date = persian.date(from: components) else { return nil }
    var gregorian = Calendar(identifier: .gregorian)
    gregorian.timeZone = .gmt
    let found = gregorian.dateComponents([.month, .day], from: date)
    return found.month.flatMap { month in found.day.map { (month, $0) } }
  }

  private static let commonYear = 1405
}
