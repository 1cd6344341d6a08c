import Stories

/// Reads spans of time that are counted back from a reference: "2 hours ago", "hace 3 días", "昨天", "1 an, 2 mois".
///
/// A span without "ago" or its like is read as the past, as pages print "3 h" under a title. Years and months are
/// counted on the calendar and end on the last day of a shorter month; what is finer is counted in seconds.
struct RelativeDateReader {
  /// The largest count that is believed.
  static let maximumCount = 10_000.0

  /// The longest phrase around a number that is looked for, in tokens.
  private static let maximumPattern = 10

  private static let lengths: [(unit: DateUnit, seconds: Double)] = [
    (.week, 604_800), (.day, 86_400), (.hour, 3600), (.minute, 60), (.second, 1),
  ]

  private let tokens: [DateToken]
  private let chooser: SenseChooser
  private let lexicon: DateLexicon
  private var position = 0
  private var amounts: [DateUnit: Double] = [:]
  /// The units that had a number; none is said twice.
  private var stated: Set<DateUnit> = []
  /// A number whose unit hasn't come yet.
  private var pendingCount: Double?
  /// A unit that came without a number: "hour ago".
  private var bareUnit: DateUnit?
  /// A number stood in letters: "an hour" is no date without "ago".
  private var isSpelled = false
  private var isNow = false
  private var isPast = false
  private var isFuture = false

  init(_ tokens: [DateToken], chooser: SenseChooser, lexicon: DateLexicon) {
    self.tokens = tokens
    self.chooser = chooser
    self.lexicon = lexicon
  }

  /// The instant; nil when the text is no such phrase, to the last word.
  mutating func read(as text: String, reference: Timestamp) -> StatedDate? {
    while position < tokens.count {
      guard readPattern() || readToken() else { return nil }
    }
    if let bareUnit, isPast { amounts[bareUnit, default: 0] += 1 }
    guard pendingCount == nil, bareUnit == nil || isPast, isNow || !amounts.isEmpty,
      !isSpelled || isPast || isFuture
    else { return nil }
    return date(as: text, reference: reference)
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

// MARK: Words

extension RelativeDateReader {
  /// A phrase with its number inside: "mwezi 2 uliopita".
  private mutating func readPattern() -> Bool {
    var phrase = ""
    var count: Double?
    var best: (unit: DateUnit, count: Double, end: Int)?
    for index in position..<min(position + RelativeDateReader.maximumPattern, tokens.count) {
      switch tokens[index].kind {
      case .number(let value, _):
        guard count == nil else { break }
        count = Double(value)
        phrase += phrase.isEmpty ? "#" : " #"
      case .word(let word): phrase += phrase.isEmpty ? word : " " + word
      case .symbol: continue
      }
      if let count, let senses = lexicon.senses[phrase],
        let unit = chooser.value(.pattern, of: senses).flatMap(DateUnit.init(rawValue:))
      {
        best = (unit, count, index + 1)
      }
    }
    guard let best, add(best.count, of: best.unit) else { return false }
    position = best.end
    return true
  }

  private mutating func readToken() -> Bool {
    let token = tokens[position]
    position += 1
    switch token.kind {
    case .symbol(let symbol): return readSymbol(symbol)
    case .number(let value, let digits): return readNumber(value, digits)
    case .word: return readWord(token)
    }
  }

  private func readSymbol(_ symbol: Unicode.Scalar) -> Bool {
    ",.-<>~≈()[]|·•،、".unicodeScalars.contains(symbol) && (symbol != "-" || isNow || pendingCount == nil)
      || (symbol == ":" && amounts.isEmpty && pendingCount == nil)
  }

  private mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
    guard pendingCount == nil, digits <= 6 else { return false }
    var count = Double(value)
    if position + 1 < tokens.count, tokens[position].kind == .symbol(".") || tokens[position].kind == .symbol(","),
      !tokens[position].isSpaced, !tokens[position + 1].isSpaced,
      case .number(let fraction, let digits) = tokens[position + 1].kind, digits <= 2
    {
      count += Double(fraction) / [1, 10, 100][digits]
      position += 2
    }
    pendingCount = count
    if let unit = bareUnit {
      // "mwezi 2", "ชั่วโมง 3": the unit came first.
      bareUnit = nil
      pendingCount = nil
      return add(count, of: unit)
    }
    return true
  }

  /// One Latin letter glued to its number, as pages print under titles: "3h", "2d".
  private func gluedUnit(_ token: DateToken) -> DateUnit? {
    guard pendingCount != nil, !token.isSpaced, case .word(let word) = token.kind,
      position == tokens.count || tokens[position].kind != .symbol(".")
    else { return nil }
    switch word {
    case "s": return .second
    case "m": return .minute
    case "h": return .hour
    case "d": return .day
    case "w": return .week
    case "y": return .year
    default: return nil
    }
  }

  private mutating func readWord(_ token: DateToken) -> Bool {
    if let unit = gluedUnit(token) { return readUnit(unit) }
    if let unit = chooser.value(.unit, of: token.senses).flatMap(DateUnit.init(rawValue:)),
      pendingCount != nil || !(token.has(.past) || token.has(.filler) || token.has(.count))
    {
      return readUnit(unit)
    }
    if let fixed = chooser.value(.fixed, of: token.senses), let unit = DateUnit(rawValue: fixed / 100) {
      let count = pendingCount ?? 1
      pendingCount = nil
      amounts[unit, default: 0] += Double(fixed % 100) * count
      return count <= RelativeDateReader.maximumCount
    }
    if token.has(.past) { isPast = true } else if token.has(.future) { isFuture = true }
    if token.has(.now) { isNow = true }
    if token.has(.past) || token.has(.future) || token.has(.now) { return true }
    if let count = chooser.value(.count, of: token.senses), pendingCount == nil, isCountPlace {
      pendingCount = Double(count)
      isSpelled = true
      return true
    }
    return token.has(.filler) || token.has(.label)
  }

  /// A unit follows the number in letters.
  private var isCountPlace: Bool {
    guard position < tokens.count else { return false }
    return tokens[position].has(.unit) || tokens[position].has(.fixed)
  }

  private mutating func readUnit(_ unit: DateUnit) -> Bool {
    guard let count = pendingCount else {
      guard bareUnit == nil else { return false }
      bareUnit = unit
      return true
    }
    pendingCount = nil
    return add(count, of: unit)
  }

  private mutating func add(_ count: Double, of unit: DateUnit) -> Bool {
    guard count <= RelativeDateReader.maximumCount, !stated.contains(unit) else { return false }
    stated.insert(unit)
    amounts[unit, default: 0] += count
    return true
  }
}
