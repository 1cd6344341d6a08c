/// Durations as operators write them: a whole number and `s`, `m`, `h` or `d`.
public enum DurationText {
  private static let units: [(name: Character, seconds: Int64)] = [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)]
  /// A century: beyond it a typing error is likelier than a wish.
  private static let maximumSeconds: Int64 = 100 * 366 * 86_400

  /// The duration `text` says.
  static func parse(_ text: String) throws(ValueProblem) -> Duration {
    let complaint = ValueProblem("“\(text)” is not a duration: write a whole number and s, m, h or d (30s, 5m, 6h, 7d)")
    guard let last = text.last, let unit = units.first(where: { $0.name == last }) else { throw complaint }
    let digits = text.dropLast()
    guard (1...12).contains(digits.utf8.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let count = Int64(digits)
    else { throw complaint }
    let (seconds, overflowed) = count.multipliedReportingOverflow(by: unit.seconds)
    guard !overflowed, seconds <= maximumSeconds else { throw ValueProblem("“\(text)” is longer than a century") }
    return .seconds(seconds)
  }

  /// In the largest unit that says it exactly; parts of a second are left out.
  public static func text(_ duration: Duration) -> String {
    let seconds = duration.components.seconds
    guard seconds != 0, let unit = units.first(where: { seconds % $0.seconds == 0 }) else { return "\(seconds)s" }
    return "\(seconds / unit.seconds)\(unit.name)"
  }
}
