import Stories

/// The day that many publishers write into the addresses of their articles.
enum AddressDate {
  /// `/2026/06/26/`, `/2026-06-26-…`, `/20260626/`; nil when the path names no whole day.
  static func find(in url: String) -> StatedDate? {
    guard let path = WebURLParser.parse(url)?.path else { return nil }
    for (index, segment) in path.enumerated() {
      if let date = leading(segment) { return date }
      guard index + 2 < path.count, segment.utf8.count == 4 else { continue }
      let (month, day) = (path[index + 1], path[index + 2])
      guard (1...2).contains(month.utf8.count), (1...2).contains(day.utf8.count) else { continue }
      if let date = date("\(segment)-\(month)-\(day)") { return date }
    }
    return nil
  }

  /// A date at the start of a segment, with nothing numeric behind it.
  private static func leading(_ segment: String) -> StatedDate? {
    let run = segment.prefix { $0.isASCII && $0.isNumber || $0 == "-" || $0 == "_" }
    let digits = run.split(whereSeparator: { $0 == "-" || $0 == "_" })
    if let first = digits.first, first.utf8.count == 8 {
      return date("\(first.prefix(4))-\(first.dropFirst(4).prefix(2))-\(first.suffix(2))")
    }
    guard digits.count >= 3, digits[0].utf8.count == 4, digits[1].utf8.count == 2, digits[2].utf8.count == 2 else {
      return nil
    }
    return date(digits[0..<3].joined(separator: "-"))
  }

  private static func date(_ text: String) -> StatedDate? {
    guard text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "-") }) else { return nil }
    return DateParser.parse(text)
  }
}
