import Stories

/// The day that many publishers write into the addresses of their articles.
enum AddressDate {
  /// `/2026/06/26/`, `/2026/jun/26/`, `/2026-06-26-…`, `/20260626/`, `…-20260626.html`, and in the last segment a day and
  /// time run together, `…-20260626151500-x.html`, `A2026062615150004321`; nil when the path names no whole day.
  static func find(in url: String) -> StatedDate? {
    guard let path = WebURLParser.parse(url)?.path else { return nil }
    for (index, segment) in path.enumerated() {
      if let date = leading(segment) { return date }
      guard index + 2 < path.count, segment.utf8.count == 4 else { continue }
      let (month, day) = (path[index + 1], path[index + 2])
      guard (1...2).contains(day.utf8.count) else { continue }
      if (1...2).contains(month.utf8.count), let date = date("\(segment)-\(month)-\(day)") { return date }
      if let month = monthNumber(month), let date = date("\(segment)-\(month)-\(day)") { return date }
    }
    return path.last.flatMap { trailing($0) ?? stamp($0) }
  }

  /// Twelve digits or more that begin with a day, an hour and a minute.
  private static func stamp(_ segment: String) -> StatedDate? {
    let runs = segment.utf8.split { !$0.isASCIIDigit }
    guard let run = runs.first(where: { $0.count >= 12 }) else { return nil }
    let digits = String(decoding: run, as: UTF8.self)
    guard digits.hasPrefix("19") || digits.hasPrefix("20"), let hour = Int(digits.dropFirst(8).prefix(2)), hour < 24,
      let minute = Int(digits.dropFirst(10).prefix(2)), minute < 60
    else { return nil }
    return date("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6).prefix(2))")
  }

  /// `oct`, `october`: English alone, as addresses have it.
  private static func monthNumber(_ name: String) -> Int? {
    let lower = name.lowercased()
    guard lower.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0 == lower || $0.prefix(3) == lower }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// `…-20260626` at the end of the last segment, an ending such as `.html` apart.
  private static func trailing(_ segment: String) -> StatedDate? {
    let stem = segment.split(separator: ".").first ?? ""
    let digits = stem.split(whereSeparator: { $0 == "-" || $0 == "_" }).last ?? ""
    guard digits.utf8.count == 8, digits.utf8.count < stem.utf8.count, digits.utf8.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    guard digits.hasPrefix("19") || digits.hasPrefix("20") else { return nil }
    return date("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
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
