import Stories

/// Reads spans of time that are counted back from a reference: "2 hours ago", "hace 3 días", "昨天", "1 an, 2 mois".
///
/// A span without "ago" or its like is read as the past, as pages print "3h" under a title, where its unit can be
/// nothing else. Years and months are counted on the calendar and end on the last day of a shorter month; what is finer
/// is counted in seconds.
struct RelativeDateReader {
  /// The largest count that is believed.
  static let maximumCount = 10_000.0

  /// The longest phrase around a number that is looked for, in tokens.
  static let maximumPattern = 10

  private static let lengths: [(unit: DateUnit, seconds: Double)] = [
    (.week, 604_800), (.day, 86_400), (.hour, 3600), (.minute, 60), (.second, 1),
  ]

  let tokens: [DateToken]
  let chooser: SenseChooser
  let lexicon: DateLexicon
  var position = 0
  var amounts: [DateUnit: Double] = [:]
  /// The units that had a number; none is said twice.
  var stated: Set<DateUnit> = []
  /// A number whose unit hasn't come yet.
  var pendingCount: Double?
  /// How many digits it had.
  var pendingDigits = 0
  /// A unit that came without a number: "hour ago".
  var bareUnit: DateUnit?
  /// Its word is one that stands without a number.
  var isBareUnitOne = false
  /// A number stood in letters, or a unit where it may be something else: "an hour", "Week 26" are no dates without
  /// "ago".
  var needsDirection = false
  var isNow = false
  var isPast = false
  var isFuture = false

  /// How many numbers had their units.
  var parts = 0

  /// The words said themselves that they count from now.
  var saysDirection: Bool { isPast || isFuture }

  /// They did, or nothing but a span has so many units: "1 year 2 months".
  private var hasDirection: Bool { saysDirection || parts > 1 }

  init(_ tokens: [DateToken], chooser: SenseChooser, lexicon: DateLexicon) {
    self.tokens = tokens
    self.chooser = chooser
    self.lexicon = lexicon
  }

  /// The instant; nil when the text is no such phrase, to the last word or to a sign behind "ago".
  mutating func read(as text: String, reference: Timestamp) -> StatedDate? {
    while position < tokens.count {
      let start = position
      guard readPattern() || readToken() else {
        guard isPast, isComplete, isDivided(start) else { return nil }
        break
      }
    }
    guard isComplete else { return nil }
    if let bareUnit { amounts[bareUnit, default: 0] += 1 }
    return date(as: text, reference: reference)
  }

  private var isComplete: Bool {
    pendingCount == nil && (bareUnit == nil || isPast && isBareUnitOne)
      && (isNow || !amounts.isEmpty || bareUnit != nil) && (!needsDirection || hasDirection)
  }

  /// A sign that ends a phrase, or a new line, stands before or at the token.
  private func isDivided(_ index: Int) -> Bool {
    if tokens[index].isOnNewLine { return true }
    return [index, index - 1].contains { place in
      guard tokens.indices.contains(place), case .symbol(let symbol) = tokens[place].kind else { return false }
      return "|·•–—,;(/-،、".unicodeScalars.contains(symbol)
    }
  }

  private func date(as text: String, reference: Timestamp) -> StatedDate? {
    let sign = isFuture && !isPast ? 1.0 : -1.0
    let months = (amounts[.year] ?? 0) * 12 + (amounts[.month] ?? 0)
    guard let day = RelativeDateReader.moved(reference.day, byMonths: Int(sign * months.rounded())) else { return nil }
    let shift = (day.daysSinceEpoch - reference.day.daysSinceEpoch) * 86_400_000
    let seconds = RelativeDateReader.lengths.reduce(0) { $0 + (amounts[$1.unit] ?? 0) * $1.seconds }
    var instant = Timestamp(milliseconds: reference.milliseconds + shift + Int64(sign * seconds * 1000))
    guard DateFields.years.contains(instant.day.year) else { return nil }
    switch precision {
    case .second: instant = Timestamp(seconds: instant.seconds)
    case .minute: instant = Timestamp(seconds: (instant.seconds / 60) * 60)
    default: instant = instant.day.midnight
    }
    return StatedDate(instant: instant, offsetMinutes: nil, precision: precision, text: text)
  }

  /// That of the finest unit; an hour is counted to the minute and a week to the day. A year or month ago is some day
  /// of that year or month: the instant is the day counted back, the precision says how much it is worth.
  private var precision: StatedDate.Precision {
    if isNow, amounts.isEmpty { return .minute }
    switch amounts.keys.map(\.rawValue).min().flatMap(DateUnit.init(rawValue:)) {
    case .second: return .second
    case .minute, .hour, nil: return .minute
    case .day, .week: return .day
    case .month: return .month
    case .year: return .year
    }
  }

  private static func moved(_ day: CivilDate, byMonths months: Int) -> CivilDate? {
    let total = day.year * 12 + day.month - 1 + months
    guard total >= 0 else { return nil }
    let (year, month) = (total / 12, total % 12 + 1)
    return CivilDate(year: year, month: month, day: min(day.day, CivilDate.days(in: month, of: year)))
  }
}
