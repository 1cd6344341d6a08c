/// A number in the East Asian way: digits and units in turn, read from the left. 3천5백만, 1.2万亿, 三千五百万, 3조 2천억.
///
/// Units up to a thousand add up to a section, which the units from ten thousand on multiply.
struct EastAsianNumber {
  private var total = 0.0
  private var section = 0.0
  private var current: Double?
  private var smallest = (inSection: Double.infinity, inAll: Double.infinity)
  /// A unit has been taken.
  private(set) var hasUnit = false

  init() {}

  init(_ first: Double) { current = first }

  var value: Double { total + section + (current ?? 0) }

  /// Takes what follows a unit; false where a number stands already.
  mutating func take(_ number: Double) -> Bool {
    guard current == nil else { return false }
    current = number
    return true
  }

  /// Takes a unit; false where it can't follow: they descend.
  mutating func take(unit: Double) -> Bool {
    if unit < 1e4 {
      guard unit < smallest.inSection else { return false }
      section += (current ?? 1) * unit
      smallest.inSection = unit
    } else if hasUnit, current == nil, section == 0 {
      // 万亿: ten thousand times a hundred million.
      guard unit > smallest.inAll else { return false }
      total *= unit
      smallest.inAll = unit
    } else {
      guard unit < smallest.inAll else { return false }
      total += (section + (current ?? 0)) * unit
      (section, smallest) = (0, (.infinity, unit))
    }
    (current, hasUnit) = (nil, true)
    return true
  }
}

extension EastAsianNumber {
  /// What a character multiplies the number before it by.
  static let units: [Unicode.Scalar: Double] = [
    "十": 10, "십": 10, "百": 100, "백": 100, "千": 1e3, "천": 1e3, "万": 1e4, "萬": 1e4, "만": 1e4, "億": 1e8, "亿": 1e8,
    "억": 1e8, "兆": 1e12, "조": 1e12,
  ]

  /// Chinese numerals of one digit.
  static let digits: [Unicode.Scalar: Double] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  /// Reads a run of Chinese numerals; nil where none begins. A lone numeral is mostly part of a word (一致), and counts
  /// before a month or a day only.
  ///
  /// - Returns: its value, nil where it is no number, and where it ends.
  static func han(in scalars: [Unicode.Scalar], at start: Int) -> (value: Double?, end: Int)? {
    guard isHan(scalars[start]), digits[scalars[start]] != nil || scalars[start] == "十" else { return nil }
    let end = scalars[start...].firstIndex { !isHan($0) || digits[$0] == nil && units[$0] == nil } ?? scalars.count
    let isOfDate = end < scalars.count && calendar.contains(scalars[end])
    guard let number = EastAsianNumber(han: scalars[start..<end]), number.hasUnit && end - start >= 2 || isOfDate else {
      return (nil, end)
    }
    return (number.value, end)
  }

  /// Nil for numerals that are no number.
  private init?(han numerals: ArraySlice<Unicode.Scalar>) {
    for numeral in numerals {
      // 零 holds a place: 一千零五十.
      let isTaken =
        EastAsianNumber.digits[numeral].map { $0 == 0 || take($0) }
        ?? EastAsianNumber.units[numeral].map { take(unit: $0) } ?? false
      guard isTaken else { return nil }
    }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3007...0x9FFF).contains(scalar.value) }

  private static let calendar: Set<Unicode.Scalar> = ["月", "日", "号", "號"]
}
