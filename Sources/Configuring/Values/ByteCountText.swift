/// Sizes as operators write them: plain bytes, or a whole number and `KiB`, `MiB`, `GiB` or `TiB`.
public enum ByteCountText {
  private static let units: [(name: String, bytes: Int)] = [
    ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10),
  ]

  /// The number of bytes `text` says.
  static func parse(_ text: String) throws(ValueProblem) -> Int {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let name = text[digits.endIndex...].drop { $0 == " " }
    guard (1...15).contains(digits.utf8.count), let count = Int(digits) else { throw complaint(text) }
    if name.isEmpty { return count }
    guard let unit = units.first(where: { $0.name == name }) else {
      throw complaint(
        text, meant: units.first { $0.name.first == name.uppercased().first }.map { "\(count)\($0.name)" })
    }
    let (bytes, overflowed) = count.multipliedReportingOverflow(by: unit.bytes)
    guard !overflowed else { throw ValueProblem("“\(text)” is too large") }
    return bytes
  }

  /// In the largest unit that says it exactly.
  public static func text(_ bytes: Int) -> String {
    guard bytes != 0, let unit = units.first(where: { bytes % $0.bytes == 0 }) else { return "\(bytes)" }
    return "\(bytes / unit.bytes)\(unit.name)"
  }

  private static func complaint(_ text: String, meant: String? = nil) -> ValueProblem {
    let suggestion = meant.map { " (did you mean “\($0)”?)" } ?? ""
    return ValueProblem("“\(text)” is not a size: write bytes, or a whole number and KiB, MiB or GiB\(suggestion)")
  }
}
