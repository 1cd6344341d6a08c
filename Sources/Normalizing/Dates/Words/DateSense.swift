/// One thing a word of a date may mean, and in which languages it means that.
struct DateSense: Sendable, Equatable {
  /// What sort of meaning; `DateSense.value` says which.
  enum Kind: UInt8, Sendable {
    /// 1 to 12.
    case month
    /// 1 Monday to 7 Sunday.
    case weekday
    /// 0 before noon, 1 after noon, 2 night: after noon from six o'clock on.
    case half
    /// An hour with a name: 12 noon, 0 midnight.
    case hour
    /// A `DateUnit`, with a count before or behind it.
    case unit
    /// The same, in a form that means one of it where no number stands: "hour ago", "час назад".
    case loneUnit
    /// A phrase with `#` for its count; the value is a `DateUnit`.
    case pattern
    /// So many of a unit ago, "last week": 100 times the `DateUnit` and the count.
    case fixed
    /// So many of a unit, "half an hour", with the value of the above; "ago" stands beside it.
    case span
    /// Days from today.
    case dayOffset
    case now
    /// "ago".
    case past
    /// "in", "from now".
    case future
    /// Stands in dates and says nothing.
    case filler
    /// Announces a date: "published".
    case label
    /// A number in letters.
    case count
    /// The name of a zone; the value is its minutes east of UTC.
    case zone
    /// A `DateUnit` that is written behind its number in calendar dates: 年.
    case markAfter
    /// A `DateUnit` that is written before its number in calendar dates: tháng.
    case markBefore
    /// What is added to the year of an era.
    case era
    /// A month of the Solar Hijri calendar, 1 to 12.
    case solarMonth
    /// A month or mark of the lunar Hijri calendar, which isn't converted.
    case lunarMonth
  }

  let kind: Kind
  let value: Int
  var languages: LanguageSet
}

/// The units of calendar and clock.
enum DateUnit: Int, Sendable {
  case second, minute, hour, day, week, month, year

  /// By its code in the tables.
  init?(code: Character?) {
    guard let code, let index = Array("sihdwmy").firstIndex(of: code) else { return nil }
    self.init(rawValue: index)
  }
}

/// A set of languages, by their position in the lexicon's list.
struct LanguageSet: Sendable, Equatable {
  private var bits = SIMD8<UInt64>(repeating: 0)

  /// How many languages a set can hold.
  static let capacity = 512

  mutating func insert(_ index: Int) {
    guard (0..<LanguageSet.capacity).contains(index) else { return }
    bits[index / 64] |= 1 << UInt64(index % 64)
  }

  mutating func formUnion(_ other: LanguageSet) { bits |= other.bits }

  func intersects(_ other: LanguageSet) -> Bool { bits & other.bits != SIMD8(repeating: 0) }
}
