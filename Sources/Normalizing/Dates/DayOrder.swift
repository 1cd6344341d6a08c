/// Whether days or months come first in the numbers of a document, as its own dates prove: `23/11/2026` has the day first.
enum DayOrder {
  /// True where months come first, false where days do, nil where `texts` prove nothing or contradict each other.
  static func isMonthFirst(in texts: some Sequence<String>) -> Bool? {
    var proven: Bool?
    for order in texts.lazy.compactMap({ isMonthFirst(in: $0) }) {
      guard proven ?? order == order else { return nil }
      proven = order
    }
    return proven
  }

  /// What the first two numbers with a slash or hyphen between them prove, one of them being over 12. Full stops have the
  /// day before them nearly everywhere, `2026-11-23` is no such pair, and `12-15` without a year behind it a range of days.
  static func isMonthFirst(in text: String) -> Bool? {
    let bytes = Array(text.utf8.prefix(64))
    guard let sign = bytes.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }),
      let first = number(bytes[..<sign].reversed(), isReversed: true),
      let second = number(bytes[(sign + 1)...], isReversed: false), min(first, second) > 0, min(first, second) <= 12,
      max(first, second) > 12, max(first, second) <= 31,
      bytes[sign] == UInt8(ascii: "/") || bytes[(sign + 1)...].drop(while: { $0 &- 48 < 10 }).first == bytes[sign]
    else { return nil }
    return second > 12
  }

  /// The number of one or two digits that `bytes` begin with, read from its end where they are reversed.
  private static func number(_ bytes: some Collection<UInt8>, isReversed: Bool) -> Int? {
    let digits = bytes.prefix { $0 &- 48 < 10 }.map { Int($0) - 48 }
    guard (1...2).contains(digits.count) else { return nil }
    return (isReversed ? digits.reversed() : digits).reduce(0) { $0 * 10 + $1 }
  }
}
